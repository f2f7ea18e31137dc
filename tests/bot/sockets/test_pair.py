"""Socket Mode: two connections, of which one is there while the other is replaced."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import structlog
from aiohttp.test_utils import unused_port
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot import webclient
from bot.errors import TokenRefused
from bot.identity import Identity
from bot.metrics import Metrics
from bot.sockets import Sockets
from sandbox.server import Sandbox
from tests.waiting import until

SOON = timedelta(milliseconds=10)
LIMIT = timedelta(seconds=5)


class Incident:
    """What the app does for `/incident`: `slow` says that it began and waits to be let go."""

    def __init__(self) -> None:
        self.began = asyncio.Event()
        self.may_end = asyncio.Event()

    def register(self, app: AsyncApp) -> None:
        async def incident(ack: Callable[[str], Awaitable[None]], command: dict[str, str]) -> None:
            if command["text"] == "slow":
                self.began.set()
                await self.may_end.wait()
            await ack(f"you said {command['text']}")

        app.command("/incident")(incident)


@pytest.fixture
def incident() -> Incident:
    return Incident()


@pytest.fixture
def logged() -> Iterator[Callable[[str, Callable[[], object]], None]]:
    """Call back at the very moment at which something is logged."""
    before = structlog.get_config()
    calls: dict[str, Callable[[], object]] = {}

    def hear(_: Any, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        calls.get(event["event"], lambda: None)()
        return event

    structlog.configure(processors=[hear, *before["processors"]])
    yield calls.__setitem__
    structlog.configure(**before)


@pytest.fixture
async def app(client: AsyncWebClient, incident: Incident) -> AsyncApp:
    identity = Identity(client)
    await identity.start()

    async def authorize(
        enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> object:
        return await identity.authorize(enterprise_id, team_id, user_id)

    made = AsyncApp(
        client=client,
        authorize=authorize,  # type: ignore[arg-type]
        request_verification_enabled=False,
        process_before_response=True,
    )
    incident.register(made)
    return made


@pytest.fixture
async def sockets(app: AsyncApp, slack: Sandbox) -> AsyncIterator[Sockets]:
    async with webclient.session() as session:
        client = webclient.client(slack.app_token, slack.api_url, session)
        made = Sockets(app=app, client=client, metrics=Metrics(), pause=SOON)
        yield made
        await made.stop(LIMIT)


def sessions(slack: Sandbox) -> set[int]:
    return {id(connection) for connection in slack.sockets.connections}


async def test_two_connections_are_opened_together(sockets: Sockets, slack: Sandbox) -> None:
    with slack.faults.held("apps.connections.open") as gate:
        starting = asyncio.create_task(sockets.start())
        await slack.wait_for(lambda: gate.waiting == 2, what="both to be asked for")
        assert sockets.live == 0
        gate.open()
        await starting
    assert sockets.live >= 1
    await slack.connected(2)


async def test_a_command_is_answered(sockets: Sockets, slack: Sandbox) -> None:
    await sockets.start()
    answer = await slack.person("ada").command("/incident list", channel="general")
    assert answer.text == "you said list"


async def test_a_proxy_does_not_stand_between_us_and_a_workspace_on_this_machine(
    app: AsyncApp, slack: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{unused_port()}")
    async with webclient.session() as session:
        client = webclient.client(slack.app_token, slack.api_url, session)
        sockets = Sockets(app=app, client=client, metrics=Metrics())
        await sockets.start()
        assert sockets.live
        await sockets.stop(LIMIT)


async def test_after_a_warning_there_is_always_a_connection(
    sockets: Sockets, slack: Sandbox
) -> None:
    await sockets.start()
    await slack.connected(2)
    before, least = sessions(slack), 2

    def replaced() -> bool:
        nonlocal least
        least = min(least, len(slack.sockets.connections))
        return len(sessions(slack) - before) == 2

    await slack.sockets.disconnect("warning")
    await slack.wait_for(replaced, what="two new connections")
    answer = await slack.person("ada").command("/incident list", channel="general")
    assert answer.text == "you said list"
    assert least == 2


async def test_what_runs_on_a_replaced_connection_is_still_answered(
    sockets: Sockets, slack: Sandbox, incident: Incident
) -> None:
    await sockets.start()
    await slack.connected(2)
    before = sessions(slack)
    asked = asyncio.create_task(slack.person("ada").command("/incident slow", channel="general"))
    await incident.began.wait()
    await slack.sockets.disconnect("refresh_requested")
    await slack.wait_for(lambda: len(sessions(slack) - before) == 2, what="two new connections")
    incident.may_end.set()
    assert (await asked).text == "you said slow"


async def test_a_connection_that_slack_closes_is_replaced(sockets: Sockets, slack: Sandbox) -> None:
    await sockets.start()
    await slack.connected(2)
    before = sessions(slack)
    await slack.sockets.disconnect("warning", close=True)
    await slack.wait_for(lambda: len(sessions(slack) - before) == 2, what="two new connections")


async def test_connections_that_were_cut_are_opened_again(sockets: Sockets, slack: Sandbox) -> None:
    await sockets.start()
    await slack.connected(2)
    assert slack.sockets.drop() == 2
    await slack.connected(2)
    await until(lambda: sockets.live == 2)
    answer = await slack.person("ada").command("/incident list", channel="general")
    assert answer.text == "you said list"


@pytest.mark.parametrize("outage", ["503", "garbage", "cut", "limited"])
async def test_while_slack_is_away_it_is_tried_again(
    outage: str, sockets: Sockets, slack: Sandbox
) -> None:
    method = "apps.connections.open"
    {
        "503": lambda: slack.faults.fail(method, 503, times=4),
        "garbage": lambda: slack.faults.garble(method, times=4),
        "cut": lambda: slack.faults.cut(method, "before", times=4),
        "limited": lambda: slack.faults.limit(method, times=4),
    }[outage]()
    await sockets.start()
    await slack.connected(2)


async def test_a_slack_that_does_not_answer_does_not_hold_up_the_start(
    sockets: Sockets, slack: Sandbox
) -> None:
    with slack.faults.held("apps.connections.open") as gate:
        await sockets.start(limit=SOON)
        assert sockets.live == 0
        gate.open()
    await slack.connected(2)


async def test_to_be_asked_to_end_while_the_first_connection_opens_is_not_lost(
    sockets: Sockets, logged: Callable[[str, Callable[[], object]], None]
) -> None:
    starting = asyncio.create_task(sockets.start())
    soon = asyncio.get_running_loop().call_soon
    # In the round in which the result is there and has yet to reach the start.
    logged("socket.open", lambda: soon(lambda: soon(starting.cancel)))
    with pytest.raises(asyncio.CancelledError):
        await starting


@pytest.mark.parametrize("reason", ["link_disabled", "too_many_websockets"])
async def test_against_some_refusals_no_other_connection_is_tried(
    reason: str, sockets: Sockets, slack: Sandbox
) -> None:
    await sockets.start()
    await slack.connected(2)
    asked = len(slack.calls.to("apps.connections.open"))
    await slack.sockets.disconnect(reason, close=True)
    await until(lambda: sockets.live == 0)
    assert len(slack.calls.to("apps.connections.open")) == asked


async def test_a_token_that_slack_does_not_take_ends_the_start(
    app: AsyncApp, slack: Sandbox
) -> None:
    async with webclient.session() as session:
        client = webclient.client("xapp-unknown", slack.api_url, session)
        sockets = Sockets(app=app, client=client, metrics=Metrics(), pause=SOON)
        with pytest.raises(TokenRefused, match="SLACK_APP_TOKEN: Slack does not know this token"):
            await sockets.start()
        await sockets.stop(LIMIT)


async def test_the_end_waits_for_what_is_being_answered(
    sockets: Sockets, slack: Sandbox, incident: Incident
) -> None:
    await sockets.start()
    asked = asyncio.create_task(slack.person("ada").command("/incident slow", channel="general"))
    await incident.began.wait()
    ending = asyncio.create_task(sockets.stop(LIMIT))
    incident.may_end.set()
    assert (await asked).text == "you said slow"
    await ending
    assert sockets.live == 0
    assert slack.sockets.connections == []


async def test_the_end_does_not_wait_for_ever(
    sockets: Sockets, slack: Sandbox, incident: Incident
) -> None:
    await sockets.start()
    asked = asyncio.create_task(slack.person("ada").command("/incident slow", channel="general"))
    await incident.began.wait()
    await sockets.stop(SOON)
    assert sockets.live == 0
    incident.may_end.set()
    assert (await asked).error
