"""Tells every open page what happens, as server-sent events."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.browser.shapes import channel_row, message_row, user_row, view_row
from sandbox.wire import JSON, compact
from sandbox.workspace import happenings as h

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.workspace import Workspace

# A comment now and then shows a page that went away, which nothing else would.
HEARTBEAT = 15.0
WHISPERS = {"new": "ephemeral", "replaced": "ephemeral_replaced", "deleted": "ephemeral_deleted"}
VIEWS = {"opened": "view_opened", "updated": "view_updated", "pushed": "view_pushed"}


class Feed:
    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._pages: list[tuple[str, asyncio.Queue[JSON | None]]] = []

    def hear(self, happening: h.Happening) -> None:
        for user, queue in self._pages:
            for event in self._drawn(happening, user):
                queue.put_nowait(event)

    def close(self) -> None:
        for _, queue in self._pages:
            queue.put_nowait(None)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        page = (request.query.get("user", ""), asyncio.Queue[JSON | None]())
        self._pages.append(page)
        try:
            with suppress(ConnectionError):
                await self._stream(response, page[1])
        finally:
            self._pages.remove(page)
        return response

    async def _stream(
        self, response: web.StreamResponse, queue: asyncio.Queue[JSON | None]
    ) -> None:
        await response.write(b": here\n\n")
        while True:
            try:
                event = await asyncio.wait_for(queue.get(), HEARTBEAT)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if event is None:
                return
            await response.write(f"data: {compact(event)}\n\n".encode())

    def _drawn(self, happening: h.Happening, user: str) -> Iterator[JSON]:  # noqa: C901, PLR0912
        match happening:
            case h.Posted(message):
                yield from self._message("message", message, user)
                if parent := self._parent(message):
                    yield from self._message("changed", parent, user)
            case h.Edited(message) | h.Reacted(message):
                yield from self._message("changed", message, user)
            case h.Pinned(message):
                yield from self._message("changed", message, user)
                yield from self._details(self._space.channels[message.channel], user)
            case h.Deleted(message):
                yield from self._message("deleted", message, user)
                if parent := self._parent(message):
                    yield from self._message("changed", parent, user)
            case h.Whispered(message, how) if message.to == user:
                yield from self._message(WHISPERS[how], message, user)
            case h.ChannelChanged(channel, "convert") if not self._space.is_visitor(user):
                # Who sees it no more has to hear of that too.
                yield {"type": "channel", "channel": channel_row(channel, user)}
            case h.ChannelMade(channel) | h.ChannelChanged(channel):
                yield from self._channel(channel, user)
            case h.Joined(channel) | h.Left(channel):
                if user == happening.user or self._space.sees(user, channel):
                    yield {"type": "channel", "channel": channel_row(channel, user)}
                yield from self._details(channel, user)
            case h.PersonChanged(person):
                yield {"type": "person", "user": user_row(person)}
            case h.BookmarksChanged(channel) | h.CanvasChanged(channel):
                yield from self._details(channel, user)
            case h.ViewShown(view, how) if view.user == user:
                yield {"type": VIEWS[how], "view": view_row(self._space, view)}
            case h.ViewClosed(view) if view.user == user:
                yield {"type": "view_closed", "view_id": view.id}
            case h.HomePublished(view) if view.user == user:
                yield {"type": "home", "view": view_row(self._space, view)}
            case h.Noticed(to, text) if to == user:
                yield {"type": "notice", "text": text}

    def _message(self, kind: str, message: Message, user: str) -> Iterator[JSON]:
        if message.is_ephemeral or self._space.sees(user, self._space.channels[message.channel]):
            row = message_row(self._space, message)
            yield {"type": kind, "channel": message.channel, "message": row}

    def _channel(self, channel: Channel, user: str) -> Iterator[JSON]:
        if self._space.sees(user, channel):
            yield {"type": "channel", "channel": channel_row(channel, user)}

    def _details(self, channel: Channel, user: str) -> Iterator[JSON]:
        if self._space.sees(user, channel):
            yield {"type": "channel_details", "channel": channel.id}

    def _parent(self, message: Message) -> Message | None:
        if not message.is_reply:
            return None
        return self._space.channels[message.channel].by_ts.get(message.thread_ts or "")
