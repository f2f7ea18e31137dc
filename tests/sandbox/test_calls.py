"""The log of calls, and the round trips in it."""

import asyncio

import pytest

from sandbox.calls import ApiCall, CallLog
from sandbox.server import Sandbox
from tests.sandbox.client import Client


def log(*spans: tuple[float, float]) -> CallLog:
    calls = CallLog()
    calls.all = [ApiCall(f"call.{n}", {}, *span) for n, span in enumerate(spans)]
    return calls


CHAINS: list[tuple[list[tuple[float, float]], int]] = [
    ([], 0),
    ([(0, 1)], 1),
    ([(0, 1), (0, 1)], 1),
    ([(0, 1), (1, 2)], 2),
    ([(0, 1), (1, 2), (1, 2), (1.1, 2.1), (2.2, 3.2)], 3),
    ([(0, 10), (0, 1), (1, 2)], 2),
    ([(-1, 0.5), (0, 1)], 1),
    ([(0, 1), (19, 21)], 1),
]


@pytest.mark.parametrize(("spans", "length"), CHAINS)
def test_the_longest_chain_counts_calls_that_waited_for_each_other(
    spans: list[tuple[float, float]], length: int
) -> None:
    assert len(log(*spans).longest_chain(0, 20)) == length


async def test_a_chain_is_measured_with_latency(sandbox: Sandbox, slack: Client) -> None:
    sandbox.faults.latency(0.02)
    since = sandbox.now()

    await slack("auth.test")
    await asyncio.gather(*(slack("api.test") for _ in range(5)))

    assert [call.method for call in sandbox.longest_chain(since)] == ["auth.test", "api.test"]


async def test_the_log_holds_arguments_and_answers_but_no_token(
    sandbox: Sandbox, slack: Client
) -> None:
    await slack.form("auth.test", token=sandbox.bot_token)
    async with slack.raw("api.test", data={"token": sandbox.bot_token, "foo": "bar"}):
        pass

    assert sandbox.calls.to("auth.test")[0].result["user_id"] == sandbox.bot_user
    assert sandbox.calls.to("api.test", where=lambda args: args == {"foo": "bar"})
    assert len(sandbox.calls) == 2
