"""Owns one Socket Mode connection: it never replaces itself, it says that it is worn out."""

import asyncio
import contextlib
import json
import logging
from http import HTTPStatus
from time import time
from typing import Final

import aiohttp
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.adapter.socket_mode.internals import build_headers
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.dispatch import UNREADABLE, dispatch
from bot.metrics import Metrics

_PING_EVERY: Final = 5.0  # seconds; no answer to four of them means that the line is dead
_OPEN_LIMIT: Final = 8.0
_CLOSE_LIMIT: Final = 1.0
_LOOK_EVERY: Final = 0.5
# A line that was cut leaves no message; the client notices only at its next ping.
CUT: Final = "cut"


class Connection(SocketModeClient):
    """slack_sdk's client, with its own reconnecting taken away.

    It would close the old line at once on any `disconnect`, even a warning ten seconds ahead, and
    what is on that line would be lost. Here somebody else opens the new line first.
    """

    def __init__(self, app: AsyncApp, web_client: AsyncWebClient, metrics: Metrics) -> None:
        super().__init__(
            app_token=web_client.token or "",
            web_client=web_client,
            ping_interval=_PING_EVERY,
            logger=logging.getLogger("slack_sdk.socket_mode"),
            on_message_listeners=[self._hear],
        )
        self.proxy = web_client.proxy
        self._app, self._metrics = app, metrics
        self._greeted = asyncio.Event()
        self._worn = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._running = 0
        self._taking = True
        self.worn_because = CUT
        self.socket_mode_request_listeners.append(self._receive)

    @property
    def live(self) -> bool:
        """Tell whether Slack has greeted us on this line and it is still open."""
        session = self.current_session
        return self._greeted.is_set() and session is not None and not session.closed

    async def open(self) -> None:
        """Ask for an address and connect. Raises what the web client raises, or TimeoutError."""
        answer = await self.web_client.apps_connections_open(app_token=self.app_token)
        self.wss_uri = answer["url"]
        async with asyncio.timeout(_OPEN_LIMIT):
            await self.connect()  # type: ignore[no-untyped-call]
            await self._greeted.wait()

    async def wear_out(self) -> str:
        """Return Slack's reason when the line has to be replaced, or CUT."""
        while self.live and not self._worn.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_EVERY):
                    await self._worn.wait()
        return self.worn_because

    async def over(self) -> None:
        """Wait until Slack, or the network, has closed the line."""
        while self.live:  # noqa: ASYNC110 - no event tells of a line that was cut
            await asyncio.sleep(_LOOK_EVERY)

    def take_no_more(self) -> None:
        """Leave new requests unanswered: Slack delivers them again, here or elsewhere."""
        self._taking = False

    async def finish(self) -> None:
        """Wait until every request that was taken has been answered."""
        await self._idle.wait()

    async def shut(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CLOSE_LIMIT):
                await self.close()  # type: ignore[no-untyped-call]
        # close() stays at the first thing that hangs; the rest of it is done here.
        tasks = (self.message_processor, self.current_session_monitor, self.message_receiver)
        for task in (begun := [task for task in tasks if task is not None]):
            task.cancel()
        await asyncio.gather(*begun, return_exceptions=True)
        await self.aiohttp_client_session.close()

    async def connect_to_new_endpoint(self, force: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        """Say that the line is worn out, where slack_sdk would cut and reconnect."""
        self._worn.set()

    async def _hear(self, message: aiohttp.WSMessage) -> None:
        """Take what Slack says of the line itself, in order, before the line is looked at again."""
        if '"envelope_id"' in message.data:
            return
        said = json.loads(message.data)
        if said.get("type") == "hello":
            self._greeted.set()
        elif said.get("type") == "disconnect":
            self.worn_because = str(said.get("reason") or "disconnect")

    async def _receive(self, _: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        if not self._taking:
            return
        self._running += 1
        self._idle.clear()
        try:
            await self._answer(request)
        finally:
            self._running -= 1
            if not self._running:
                self._idle.set()

    async def _answer(self, request: SocketModeRequest) -> None:
        began = time()
        headers = build_headers(request)
        try:
            bolt = AsyncBoltRequest(mode="socket_mode", body=request.payload, headers=headers)
        except UNREADABLE:
            response = BoltResponse(status=HTTPStatus.BAD_REQUEST, body="")
        else:
            response = await dispatch(self._app, bolt, self._metrics)
        if response.status == HTTPStatus.BAD_REQUEST:
            # It will be no more readable the next time.
            response = BoltResponse(status=HTTPStatus.OK, body="")
        await send_async_response(self, request, response, began)
