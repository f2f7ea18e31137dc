"""Slack's rate limits, when a test switches them on."""

import pytest

from sandbox.api.methods import Tier
from sandbox.control.rates import Bucket, RateLimits
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.client import Client

TIERS: list[tuple[Tier, int]] = [(1, 1), (2, 20), (3, 50), (4, 100)]


@pytest.mark.parametrize(("tier", "calls"), TIERS)
def test_a_tier_allows_so_many_calls_a_minute(tier: Tier, calls: int) -> None:
    limits = RateLimits()
    limits.enable()

    waits = [limits.wait("some.method", tier, {}) for _ in range(calls + 1)]

    assert waits[:-1] == [0] * calls
    assert 1 <= waits[-1] <= 60


def test_posts_are_limited_for_each_channel() -> None:
    limits = RateLimits()
    limits.enable()

    burst = [limits.wait("chat.postMessage", 5, {"channel": "C1"}) for _ in range(6)]

    assert burst == [0, 0, 0, 0, 0, 1]
    assert limits.wait("chat.postMessage", 5, {"channel": "C2"}) == 0


def test_a_bucket_fills_again() -> None:
    bucket = Bucket(rate=1.0, size=1.0)
    first, second = bucket.take(), bucket.take()
    bucket.at -= 1.0

    assert first == 0
    assert 0.9 < second <= 1.0
    assert bucket.take() == 0


async def test_a_flood_is_answered_with_a_limit(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    sandbox.rates.enable()

    answers = [await slack("chat.postMessage", channel=incidents.id, text="x") for _ in range(6)]
    sandbox.rates.disable()

    assert [answer.get("error") for answer in answers] == [None] * 5 + ["ratelimited"]
    assert (await slack("chat.postMessage", channel=incidents.id, text="x"))["ok"]
