"""Who knocks too often waits; everybody else is let in."""

from dataclasses import dataclass

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bot.web.limits import Limiter, Rate, limited, sender

TWO_AT_ONCE = Rate(burst=2, each_second=0.5)


@dataclass
class Seconds:
    passed: float = 0.0

    def __call__(self) -> float:
        return self.passed


def test_who_knocks_too_often_waits_for_the_next_token() -> None:
    clock = Seconds()
    limiter = Limiter(TWO_AT_ONCE, clock=clock)
    assert [limiter.wait("ada") for _ in range(3)] == [0, 0, 2]
    clock.passed = 1
    assert limiter.wait("ada") == 1
    clock.passed = 2
    assert limiter.wait("ada") == 0


def test_who_only_asks_how_long_to_wait_takes_nothing() -> None:
    limiter = Limiter(TWO_AT_ONCE, clock=Seconds())
    assert [limiter.ahead("ada") for _ in range(5)] == [0] * 5
    assert len(limiter) == 0
    for _ in range(2):
        limiter.wait("ada")
    assert limiter.ahead("ada") == limiter.wait("ada") == 2


def test_one_sender_does_not_wait_for_another() -> None:
    limiter = Limiter(TWO_AT_ONCE, clock=Seconds())
    for _ in range(5):
        limiter.wait("mallory")
    assert limiter.wait("ada") == 0


def test_only_so_many_senders_are_remembered() -> None:
    limiter = Limiter(TWO_AT_ONCE, most=3, clock=Seconds())
    for number in range(100):
        limiter.wait(f"sender {number}")
    assert len(limiter) == 3


@pytest.mark.parametrize(
    ("forwarded", "behind_proxy", "who"),
    [
        ("", True, "127.0.0.1"),
        ("203.0.113.7", False, "127.0.0.1"),
        ("203.0.113.7", True, "203.0.113.7"),
        ("192.0.2.1, 203.0.113.7", True, "203.0.113.7"),
        ("203.0.113.7, nonsense", True, "127.0.0.1"),
        ("2001:db8:1:2:3:4:5:6", True, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", True, "203.0.113.7"),
    ],
)
def test_the_sender_is_who_our_own_proxy_names(
    forwarded: str, who: str, *, behind_proxy: bool
) -> None:
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    asked = make_mocked_request("GET", "/healthz", headers=headers).clone(remote="127.0.0.1")
    assert sender(asked, behind_proxy=behind_proxy) == who


async def test_the_refusal_says_when_to_come_back() -> None:
    async def ok(_: web.Request) -> web.Response:
        return web.Response()

    guard = limited(Limiter(TWO_AT_ONCE, clock=Seconds()), exempt=frozenset({"/signed"}))
    site = web.Application(middlewares=[guard])
    site.router.add_get("/open", ok)
    site.router.add_get("/signed", ok)
    async with TestClient(TestServer(site)) as client:
        answers = [await client.get("/open") for _ in range(3)]
        assert [answer.status for answer in answers] == [200, 200, 429]
        assert answers[2].headers["Retry-After"] == "2"
        assert (await client.get("/signed")).status == 200
        program = await client.get("/api/v1/incidents")
        assert (program.status, program.content_type) == (429, "application/problem+json")
        assert (await program.json())["detail"] == "Too many requests. Wait a moment."
