"""Owns a small app that answers as a test tells it to, over Socket Mode or over HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from sandbox.server import Sandbox

Payload = dict[str, Any]
Answering = Callable[[Payload], Awaitable[Payload | None]]


class App:
    """`answering` returns the acknowledgement's body; None means that it says nothing."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.heard: list[Payload] = []
        self.envelopes: list[Payload] = []
        self.headers: list[dict[str, str]] = []
        self.statuses: list[int] = []
        self.answering: Answering = self._empty

    def answer(self, body: Payload) -> None:
        async def answering(_payload: Payload) -> Payload:
            return body

        self.answering = answering

    def stay_silent(self) -> None:
        async def answering(_payload: Payload) -> None:
            return None

        self.answering = answering

    @property
    def events(self) -> list[Payload]:
        return [heard["event"] for heard in self.heard if "event" in heard]

    def events_of(self, kind: str) -> list[Payload]:
        return [event for event in self.events if event["type"] == kind]

    @staticmethod
    async def _empty(_payload: Payload) -> Payload:
        return {}

    async def take(self, payload: Payload) -> Payload | None:
        self.heard.append(payload)
        return await self.answering(payload)


@asynccontextmanager
async def on_socket(app: App, connections: int = 1) -> AsyncIterator[list[Payload]]:
    """Connect; give the hellos and disconnects that came."""
    told: list[Payload] = []
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
        tasks = [group.create_task(_listen(app, session, told)) for _ in range(connections)]
        await app.sandbox.connected(connections)
        try:
            yield told
        finally:
            for task in tasks:
                task.cancel()


async def _listen(app: App, session: aiohttp.ClientSession, told: list[Payload]) -> None:
    headers = {"Authorization": f"Bearer {app.sandbox.app_token}"}
    async with session.post(
        app.sandbox.api_url + "apps.connections.open", headers=headers
    ) as response:
        url = (await response.json())["url"]
    async with session.ws_connect(url) as socket, asyncio.TaskGroup() as group:
        async for message in socket:
            envelope = json.loads(message.data)
            if envelope["type"] in {"hello", "disconnect"}:
                told.append(envelope)
                app.sandbox.space.changes.pulse()
            else:
                group.create_task(_acknowledge(app, socket, envelope))


async def _acknowledge(
    app: App, socket: aiohttp.ClientWebSocketResponse, envelope: Payload
) -> None:
    app.envelopes.append(envelope)
    body = await app.take(envelope["payload"])
    if body is not None:
        ack = {"envelope_id": envelope["envelope_id"], "payload": body}
        await socket.send_str(json.dumps(ack))


@asynccontextmanager
async def on_http(app: App) -> AsyncIterator[str]:
    """Listen, and have the sandbox deliver there; `app.statuses` are used up first."""

    async def handle(request: web.Request) -> web.Response:
        raw = await request.text()
        app.headers.append({k.lower(): v for k, v in request.headers.items()} | {"raw": raw})
        payload = _decoded(request.content_type, raw)
        if payload.get("type") == "url_verification":
            return web.json_response({"challenge": payload["challenge"]})
        body = await app.take(payload)
        status = app.statuses.pop(0) if app.statuses else 200
        return web.json_response(body or {}, status=status)

    server = web.Application()
    server.router.add_post("/slack/events", handle)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    app.sandbox.deliver_to(url)
    try:
        yield url
    finally:
        await runner.cleanup()


def _decoded(content_type: str, raw: str) -> Payload:
    if content_type == "application/json":
        return dict(json.loads(raw))
    form = dict(parse_qsl(raw, keep_blank_values=True))
    return dict(json.loads(form["payload"])) if "payload" in form else dict(form)
