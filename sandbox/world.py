"""The workspace without its port: what it holds, and how the app in it is told."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, TypeVar

from sandbox.calls import CallLog
from sandbox.changes import PATIENCE
from sandbox.control.faults import Faults
from sandbox.control.rates import RateLimits
from sandbox.delivery.courier import Courier
from sandbox.delivery.delivery import Delivery, Timing, Try
from sandbox.delivery.events import Events
from sandbox.delivery.http import HttpTransport
from sandbox.delivery.interactions import Interactions
from sandbox.delivery.response_urls import ResponseUrls
from sandbox.delivery.socket_mode import SocketTransport
from sandbox.facts import Facts, Notification
from sandbox.furnish import furnish
from sandbox.gestures import Gestures
from sandbox.installation import Installation
from sandbox.manifest import load
from sandbox.triggers import Triggers
from sandbox.workspace.canvassing import standing_in
from sandbox.workspace.channel import Channel
from sandbox.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sandbox.calls import ApiCall
    from sandbox.wire import JSON
    from sandbox.workspace.canvas import Canvas
    from sandbox.workspace.message import Message

T = TypeVar("T")
FREE_PLAN = "team_tier_cannot_create_channel_canvases"
KNOCK_EVERY = 0.05  # seconds


class World:
    """What everybody works on who serves, drives or looks at the workspace; it knows none of them.

    `manifest`: a path or the parsed manifest of the app under test; ManifestError when Slack would
    not take it.
    """

    def __init__(self, manifest: Path | JSON, timing: Timing | None = None) -> None:
        timing = timing or Timing()
        read = load(manifest)
        self.space = Workspace(bot_name=read.name)
        self.installation = Installation(self.space, read, Triggers(timing.trigger_lifetime))
        self.timing = timing
        self.calls = CallLog()
        self.faults = Faults(self.space.changes.pulse)
        self.rates = RateLimits()
        self.facts = Facts()
        self.sockets = SocketTransport(self.installation, timing)
        self.courier = Courier(self.space.changes, timing, self.sockets)
        self.response_urls = ResponseUrls(self.installation, timing.response_url_lifetime)
        self.interactions = Interactions(self.installation, self.courier, self.response_urls)
        self.gestures = Gestures(self.space, self.interactions)
        self._http: HttpTransport | None = None
        furnish(self.space)
        self.space.changes.listen(Events(self.installation, self.courier).hear)
        self.space.changes.listen(self.facts.hear)

    async def hang_up(self) -> None:
        """End what is under way to the app, and every line to it."""
        self.faults.clear()
        await self.courier.close()
        await self.sockets.close()
        if self._http:
            await self._http.close()

    # Where it is, and what the app needs to know

    @property
    def url(self) -> str:
        return self.space.url

    @property
    def api_url(self) -> str:
        return f"{self.space.url}/api/"

    @property
    def bot_token(self) -> str:
        return self.installation.bot_token

    @property
    def app_token(self) -> str:
        return self.installation.app_token

    @property
    def signing_secret(self) -> str:
        return self.installation.signing_secret

    @property
    def bot_user(self) -> str:
        return self.installation.bot_user

    @property
    def team_id(self) -> str:
        return self.space.team.id

    def environment(self) -> dict[str, str]:
        """Return the settings with which the app reaches this workspace, over its transport."""
        settings = {"SLACK_BOT_TOKEN": self.bot_token, "SLACK_API_URL": self.api_url}
        if self.courier.transport is self.sockets:
            return settings | {"SLACK_APP_TOKEN": self.app_token}
        return settings | {"SLACK_SIGNING_SECRET": self.signing_secret}

    def lets_people_sign_in(self, back: str) -> dict[str, str]:
        """Configure the app so that people are sent back there; return the settings for it."""
        signing = self.installation.signing_in
        signing.redirect_urls.add(back)
        return {"SLACK_CLIENT_ID": signing.client_id, "SLACK_CLIENT_SECRET": signing.client_secret}

    # How the app is told

    def deliver_to(self, url: str | None) -> None:
        """Deliver over signed HTTP to that address from now on; None: over Socket Mode again."""
        if url is None:
            self.courier.transport = self.sockets
            return
        self._http = self._http or HttpTransport(self.installation, self.timing)
        self._http.url = url
        self.courier.transport = self._http

    async def verify_url(self) -> Try:
        """Do the url_verification handshake; its `ok` says whether the app passed."""
        if self._http is None:
            raise RuntimeError("there is no address to verify: call deliver_to first")
        return await self._http.challenge()

    async def connected(self, connections: int = 1, within: float = PATIENCE) -> None:
        """Wait until the app holds that many Socket Mode connections, or answers over HTTP."""
        if self.courier.transport is not self.sockets:
            await self._answering(within)
            return
        await self.wait_for(
            lambda: len(self.sockets.connections) >= connections,
            within=within,
            what=f"{connections} Socket Mode connections",
        )

    async def _answering(self, within: float) -> None:
        async with asyncio.timeout(within):
            while not (await self.verify_url()).ok:  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(KNOCK_EVERY)

    @property
    def deliveries(self) -> list[Delivery]:
        """Everything that the app was told, oldest first, with its tries and acknowledgement."""
        return self.courier.log

    def mark(self) -> int:
        """Return a place in the log of deliveries, for `told`."""
        return len(self.courier.log)

    async def told(self, since: int) -> list[Delivery]:
        """Wait until everything since the mark was tried once; return it."""
        told = self.courier.log[since:]
        await self.courier.attempted(since)
        return told

    async def settled(self) -> None:
        """Wait until nothing is under way to the app any more, retries included."""
        await self.courier.idle()

    # What is in it

    def channel(self, name: str | Channel) -> Channel:
        """Return a channel by name or id; LookupError when there is none."""
        channel = name if isinstance(name, Channel) else self.space.channel_named(name)
        if channel is None:
            raise LookupError(f"there is no channel {name}")
        return channel

    def channels(self, prefix: str = "") -> list[Channel]:
        """Return the channels whose name starts so, oldest first; no direct messages."""
        every = self.space.channels.values()
        return [c for c in every if not c.is_direct and c.name.startswith(prefix)]

    def messages(self, text: str = "", channel: str | Channel | None = None) -> list[Message]:
        """Return the messages with these words, replies included, ephemeral ones not."""
        rooms = [self.channel(channel)] if channel else list(self.space.channels.values())
        return [m for room in rooms for m in room.all_messages if text in m.words]

    def canvases(self, channel: str | Channel) -> list[Canvas]:
        """Return the documents in a channel's tabs, oldest first."""
        return standing_in(self.space, self.channel(channel))

    def refuse_canvases(self, error: str | None = FREE_PLAN) -> None:
        """Have no canvases from now on, as workspaces that pay nothing; None: have them again."""
        self.space.refuses_canvases = error

    def admit_bot(self, channel: str | Channel) -> Channel:
        """Put the bot into a channel as if it had always been there; nobody is told."""
        room = self.channel(channel)
        room.members[self.bot_user] = None
        return room

    @property
    def notifications(self) -> list[Notification]:
        """Whom messages have notified, oldest first."""
        return self.facts.notifications

    async def wait_for(
        self, look: Callable[[], T | None], *, within: float = PATIENCE, what: str = "it"
    ) -> T:
        """Return the first truthy answer of `look`, asked again after every change."""
        return await self.space.changes.wait_for(look, within=within, what=what)

    # What it measures

    def now(self) -> float:
        """Return the instant in the clock of calls and deliveries."""
        return time.monotonic()

    def longest_chain(self, since: float, until: float | None = None) -> list[ApiCall]:
        """Return the longest row of calls in sequence: the round trips somebody waited for."""
        return self.calls.longest_chain(since, until or time.monotonic())
