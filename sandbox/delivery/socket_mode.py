"""Delivers over Socket Mode: hello, envelopes, disconnects."""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.delivery.connection import Connection, ConnectionLostError
from sandbox.delivery.delivery import Delivery, Timing, Try

if TYPE_CHECKING:
    from sandbox.installation import Installation
    from sandbox.wire import JSON

MOST_CONNECTIONS = 10
CONNECTION_LIFETIME = 18_060
HEARTBEAT = 10.0
ANSWERED_KINDS = {"slash_commands", "interactive"}


class SocketTransport:
    """Several connections may be open; each payload goes to one of them, in turn."""

    def __init__(self, installation: Installation, timing: Timing) -> None:
        self.connections: list[Connection] = []
        self._installation = installation
        self._timing = timing
        self._turn = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        ticket = request.match_info["ticket"]
        if ticket not in self._installation.socket_tickets:
            return web.Response(status=404, text="unknown or used ticket")
        self._installation.socket_tickets.remove(ticket)
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT)
        await socket.prepare(request)
        await self._serve(Connection(request, socket))
        return socket

    async def _serve(self, connection: Connection) -> None:
        if len(self.connections) >= MOST_CONNECTIONS:
            await connection.say(_disconnect("too_many_websockets"))
            await connection.socket.close()
            return
        self.connections.append(connection)
        try:
            await connection.say(self._hello())
            self._installation.space.changes.pulse()
            await connection.listen()
        finally:
            self._forget(connection)

    async def send(self, delivery: Delivery, number: int, reason: str | None) -> Try:
        attempt = Try(number)
        connection = self._next()
        if connection is None:
            attempt.reason = "no_connection"
            return attempt
        envelope = _envelope(delivery, number, reason)
        try:
            attempt.body = await connection.ask(envelope, self._timing.ack_within)
            attempt.ok, attempt.status = True, 200
        except TimeoutError:
            attempt.reason = "timeout"
        except ConnectionLostError:
            attempt.reason = "connection_failed"
        attempt.answered_at = time.monotonic()
        return attempt

    async def disconnect(self, reason: str = "warning", *, close: bool = False) -> None:
        """Tell every connection to go: "warning", "refresh_requested", "link_disabled"."""
        for connection in list(self.connections):
            await connection.say(_disconnect(reason))
            if close:
                await connection.socket.close()

    def drop(self) -> int:
        """Cut every connection without a word; return how many there were."""
        dropped = list(self.connections)
        for connection in dropped:
            self._forget(connection)
            connection.abort()
        return len(dropped)

    async def close(self) -> None:
        for connection in list(self.connections):
            await connection.socket.close()

    def _next(self) -> Connection | None:
        ready = [connection for connection in self.connections if not connection.socket.closed]
        if not ready:
            return None
        self._turn += 1
        return ready[self._turn % len(ready)]

    def _forget(self, connection: Connection) -> None:
        connection.lose()
        if connection in self.connections:
            self.connections.remove(connection)
            self._installation.space.changes.pulse()

    def _hello(self) -> JSON:
        return {
            "type": "hello",
            "num_connections": len(self.connections),
            "debug_info": {
                "host": "sandbox",
                "build_number": 1,
                "approximate_connection_time": CONNECTION_LIFETIME,
            },
            "connection_info": {"app_id": self._installation.id},
        }


def _disconnect(reason: str) -> JSON:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}


def _envelope(delivery: Delivery, number: int, reason: str | None) -> JSON:
    envelope: JSON = {
        "envelope_id": str(uuid.uuid4()),
        "payload": delivery.payload,
        "type": delivery.kind,
        "accepts_response_payload": delivery.kind in ANSWERED_KINDS,
    }
    if delivery.kind == "events_api":
        envelope |= {"retry_attempt": number, "retry_reason": reason or ""}
    return envelope
