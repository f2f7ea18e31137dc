"""Signed HTTP: signatures, retries, the handshake."""

import asyncio
import hashlib
import hmac
import time

import pytest

from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App, Payload

# Only for tests in which nobody is meant to answer in time.
IMPATIENT = Timing(ack_within=0.15, retry_after=(0.01, 0.02, 0.03))


async def test_every_request_is_signed(sandbox: Sandbox, incidents: Channel, http_app: App) -> None:
    await sandbox.person("ada").post("hello", incidents)

    sent = http_app.headers[-1]
    stamp = sent["x-slack-request-timestamp"]
    base = f"v0:{stamp}:{sent['raw']}".encode()
    digest = hmac.new(sandbox.signing_secret.encode(), base, hashlib.sha256).hexdigest()
    assert sent["x-slack-signature"] == f"v0={digest}"
    assert abs(int(stamp) - time.time()) < 5


async def test_the_address_is_verified_by_a_challenge(sandbox: Sandbox, http_app: App) -> None:
    assert (await sandbox.verify_url()).ok
    assert http_app.heard == []


async def test_a_failed_event_comes_again_and_says_why(
    sandbox: Sandbox, incidents: Channel, http_app: App
) -> None:
    http_app.statuses += [500, 404]
    await sandbox.person("ada").post("hello", incidents)
    await sandbox.settled()

    retries = [
        (sent.get("x-slack-retry-num"), sent.get("x-slack-retry-reason"))
        for sent in http_app.headers
    ]
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_error")]
    assert len({payload["event_id"] for payload in http_app.heard}) == 1


async def test_three_retries_are_all(sandbox: Sandbox, incidents: Channel, http_app: App) -> None:
    http_app.statuses += [500] * 9
    await sandbox.person("ada").post("hello", incidents)
    await sandbox.settled()

    assert len(http_app.headers) == 4


@pytest.mark.parametrize("timing", [IMPATIENT])
async def test_a_slow_event_comes_again_meanwhile(
    sandbox: Sandbox, incidents: Channel, http_app: App
) -> None:
    patience = asyncio.Event()

    async def slow(_payload: Payload) -> Payload:
        if len(http_app.heard) == 1:
            await patience.wait()
        return {}

    http_app.answering = slow
    await sandbox.person("ada").post("hello", incidents)
    await sandbox.settled()
    patience.set()

    assert http_app.headers[-1]["x-slack-retry-reason"] == "http_timeout"


async def test_a_command_is_told_once(sandbox: Sandbox, http_app: App) -> None:
    http_app.statuses += [500]

    answer = await sandbox.person("ada").command("/incident list")
    await sandbox.settled()

    assert answer.error == "dispatch_failed"
    assert len(http_app.headers) == 1


async def test_nobody_at_the_address_is_a_failed_connection(
    sandbox: Sandbox, incidents: Channel
) -> None:
    sandbox.deliver_to("http://127.0.0.1:9/slack/events")

    await sandbox.person("ada").post("hello", incidents)

    assert sandbox.deliveries[-1].tries[0].reason == "connection_failed"


async def test_without_an_address_there_is_nothing_to_verify(sandbox: Sandbox) -> None:
    with pytest.raises(RuntimeError, match="deliver_to"):
        await sandbox.verify_url()
