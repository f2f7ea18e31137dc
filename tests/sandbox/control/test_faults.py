"""Faults of the Web API that tests can ask for."""

import asyncio
import json

import aiohttp
import pytest

from sandbox.control.faults import Fault
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.client import Client

POST = "chat.postMessage"


async def test_a_refusal_has_no_effect_and_ends(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    sandbox.faults.refuse(POST, "restricted_action", times=2)

    answers = [await slack(POST, channel=incidents.id, text="hi") for _ in range(3)]

    assert [answer.get("error") for answer in answers] == [
        "restricted_action",
        "restricted_action",
        None,
    ]
    assert len(incidents.messages) == 1


@pytest.mark.parametrize("status", [500, 503])
async def test_a_failure_has_no_effect(
    sandbox: Sandbox, slack: Client, incidents: Channel, status: int
) -> None:
    sandbox.faults.fail(POST, status)

    async with slack.raw(POST, json={}) as response:
        assert response.status == status
    assert incidents.messages == []
    assert sandbox.calls.all[-1].error == f"http_{status}"


async def test_a_limit_says_when_to_come_back(sandbox: Sandbox, slack: Client) -> None:
    sandbox.faults.limit(POST, retry_after=7)

    async with slack.raw(POST, json={}) as response:
        assert response.status == 429
        assert response.headers["Retry-After"] == "7"
        assert (await response.json())["error"] == "ratelimited"


async def test_a_garbled_answer_took_effect(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    sandbox.faults.garble(POST)

    with pytest.raises(json.JSONDecodeError):
        await slack(POST, channel=incidents.id, text="hi")

    assert len(incidents.messages) == 1


async def test_a_connection_is_cut_before_or_after_the_effect(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    for when, effects in (("before", 0), ("after", 1)):
        sandbox.faults.add(Fault(POST, cut="before" if when == "before" else "after"))
        with pytest.raises(aiohttp.ClientError):
            await slack(POST, channel=incidents.id, text="hi")

        assert len(incidents.messages) == effects
        assert sandbox.calls.all[-1].had_effect == bool(effects)
        assert sandbox.calls.all[-1].error == "connection_cut"


async def test_a_fault_can_wait_for_one_channel(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    general = sandbox.admit_bot("general")
    fault = Fault(POST, error="is_archived", where=lambda args: args["channel"] == general.id)
    sandbox.faults.add(fault)

    elsewhere = await slack(POST, channel=incidents.id, text="hi")
    there = await slack(POST, channel=general.id, text="hi")

    assert elsewhere["ok"]
    assert there["error"] == "is_archived"


async def test_latency_is_in_every_call_or_in_one_method(sandbox: Sandbox, slack: Client) -> None:
    sandbox.faults.latency(0.02)
    sandbox.faults.latency(0.0, "auth.test")

    await slack("api.test")
    await slack("auth.test")

    slow, fast = sandbox.calls.all[-2:]
    assert slow.ended is not None
    assert slow.ended - slow.started >= 0.02
    assert fast.ended is not None
    assert fast.ended - fast.started < 0.02


async def test_calls_can_be_held_back(sandbox: Sandbox, slack: Client, incidents: Channel) -> None:
    with sandbox.faults.held(POST) as gate:
        call = asyncio.create_task(slack(POST, channel=incidents.id, text="hi"))
        await sandbox.wait_for(lambda: gate.waiting == 1)
        before = list(incidents.messages)
        gate.open()
        await call

    assert before == []
    assert len(incidents.messages) == 1


async def test_all_faults_are_cleared_at_once(sandbox: Sandbox, slack: Client) -> None:
    sandbox.faults.refuse("*", "fatal_error", times=100)
    sandbox.faults.clear()

    assert (await slack("auth.test"))["ok"]
