"""Socket Mode: hello, acknowledgements, retries, several connections, disconnects."""

import aiohttp
import pytest

from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App, Payload, on_socket
from tests.sandbox.client import Client

# Only for tests in which nobody is meant to answer in time.
IMPATIENT = Timing(ack_within=0.15, retry_after=(0.01, 0.02, 0.03))


async def test_a_connection_is_greeted(sandbox: Sandbox) -> None:
    async with on_socket(App(sandbox), connections=2) as told:
        await sandbox.wait_for(lambda: len(told) == 2)

    assert {hello["type"] for hello in told} == {"hello"}
    assert sorted(hello["num_connections"] for hello in told) == [1, 2]


async def test_a_ticket_opens_one_connection(sandbox: Sandbox, slack: Client) -> None:
    opened = await slack.form("apps.connections.open", token=sandbox.app_token)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(opened["url"]):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(opened["url"])


async def test_ten_connections_are_enough(sandbox: Sandbox, slack: Client) -> None:
    async with on_socket(App(sandbox), connections=10), aiohttp.ClientSession() as session:
        opened = await slack.form("apps.connections.open", token=sandbox.app_token)
        async with session.ws_connect(opened["url"]) as eleventh:
            refused = await eleventh.receive_json()

    assert refused["reason"] == "too_many_websockets"


async def test_each_payload_goes_to_one_connection(sandbox: Sandbox, incidents: Channel) -> None:
    app = App(sandbox)
    async with on_socket(app, connections=2):
        for number in range(4):
            await sandbox.person("ada").post(f"message {number}", incidents)

    assert [event["text"] for event in app.events] == [f"message {n}" for n in range(4)]


async def test_an_event_says_that_nothing_can_be_answered(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    await sandbox.person("ada").post("hello", incidents)
    await sandbox.person("ada").command("/incident")

    event, command = socket_app.envelopes
    assert (event["type"], event["accepts_response_payload"]) == ("events_api", False)
    assert (command["type"], command["accepts_response_payload"]) == ("slash_commands", True)


@pytest.mark.parametrize("timing", [IMPATIENT])
async def test_an_event_without_an_acknowledgement_comes_again(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    socket_app.stay_silent()
    await sandbox.person("ada").post("hello", incidents)
    await sandbox.settled()

    tries = [(e["retry_attempt"], e["retry_reason"]) for e in socket_app.envelopes]
    assert tries == [(0, ""), (1, "timeout"), (2, "timeout"), (3, "timeout")]
    assert len({payload["event_id"] for payload in socket_app.heard}) == 1
    assert sandbox.deliveries[-1].failure == "timeout"


async def test_an_event_while_nobody_is_connected_arrives_later(
    sandbox: Sandbox, incidents: Channel
) -> None:
    await sandbox.person("ada").post("hello", incidents)
    app = App(sandbox)
    async with on_socket(app):
        await sandbox.settled()

    assert [event["text"] for event in app.events] == ["hello"]
    assert sandbox.deliveries[-1].tries[0].reason == "no_connection"


async def test_a_dropped_connection_loses_what_was_on_it(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    async def drop(_payload: Payload) -> None:
        sandbox.sockets.drop()

    socket_app.answering = drop
    await sandbox.person("ada").post("hello", incidents)

    assert sandbox.deliveries[-1].tries[0].reason == "connection_failed"
    assert sandbox.sockets.connections == []


async def test_a_disconnect_is_announced(sandbox: Sandbox) -> None:
    async with on_socket(App(sandbox)) as told:
        await sandbox.sockets.disconnect("warning")
        await sandbox.wait_for(lambda: len(told) == 2)

    assert (told[1]["type"], told[1]["reason"]) == ("disconnect", "warning")


@pytest.mark.parametrize("timing", [IMPATIENT])
async def test_the_next_try_may_succeed(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    socket_app.stay_silent()
    await sandbox.person("ada").post("hello", incidents)
    socket_app.answer({})
    await sandbox.settled()

    tries = sandbox.deliveries[-1].tries
    assert (tries[0].ok, tries[-1].ok) == (False, True)
