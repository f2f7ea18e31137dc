"""One Socket Mode connection and the envelopes that wait for its acknowledgement."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from sandbox.wire import JSON, compact


class ConnectionLostError(Exception):
    """The connection went away before the envelope was acknowledged."""


@dataclass(eq=False, slots=True)
class Connection:
    request: web.Request
    socket: web.WebSocketResponse
    waiting: dict[str, asyncio.Future[JSON]] = field(default_factory=dict)
    late_acks: list[str] = field(default_factory=list)
    """Envelopes that were acknowledged after Slack had given up waiting."""

    async def say(self, body: JSON) -> None:
        await self.socket.send_str(compact(body))

    async def ask(self, envelope: JSON, within: float) -> JSON:
        """Send an envelope and return the payload of its acknowledgement.

        Raises TimeoutError, or ConnectionLostError.
        """
        envelope_id = envelope["envelope_id"]
        answer: asyncio.Future[JSON] = asyncio.get_running_loop().create_future()
        self.waiting[envelope_id] = answer
        try:
            await self.say(envelope)
            return await asyncio.wait_for(answer, within)
        except ConnectionError as error:
            raise ConnectionLostError from error
        finally:
            del self.waiting[envelope_id]

    async def listen(self) -> None:
        """Take acknowledgements until the connection ends."""
        async for message in self.socket:
            if message.type is WSMsgType.TEXT:
                self._hear(message.data)

    def lose(self) -> None:
        """Tell everybody who waits that no acknowledgement will come."""
        for answer in self.waiting.values():
            if not answer.done():
                answer.set_exception(ConnectionLostError())

    def abort(self) -> None:
        if self.request.transport:
            self.request.transport.abort()

    def _hear(self, text: str) -> None:
        try:
            ack = json.loads(text)
            envelope_id, body = str(ack["envelope_id"]), ack.get("payload") or {}
        except (ValueError, KeyError, TypeError):
            return
        answer = self.waiting.get(envelope_id)
        if answer is None:
            self.late_acks.append(envelope_id)
        elif not answer.done():
            answer.set_result(body if isinstance(body, dict) else {"text": str(body)})
