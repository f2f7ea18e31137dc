"""Reactions, pins and bookmarks: what people leave on a message or a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.channel import Bookmark, Pin
from sandbox.workspace.happenings import BookmarksChanged, Pinned, Reacted

if TYPE_CHECKING:
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.workspace import Workspace


def react(space: Workspace, message: Message, user: str, name: str) -> None:
    message.reactions.setdefault(name, []).append(user)
    space.changes.tell(Reacted(message, user, name, added=True, ts=space.clock.ts()))


def unreact(space: Workspace, message: Message, user: str, name: str) -> None:
    message.reactions[name].remove(user)
    if not message.reactions[name]:
        del message.reactions[name]
    space.changes.tell(Reacted(message, user, name, added=False, ts=space.clock.ts()))


def pin(space: Workspace, message: Message, user: str) -> None:
    channel = space.channels[message.channel]
    mark = Pin(message.ts, user, space.clock.now())
    channel.pins[message.ts] = mark
    space.changes.tell(Pinned(message, mark, user, added=True, ts=space.clock.ts()))


def unpin(space: Workspace, message: Message, user: str) -> None:
    mark = space.channels[message.channel].pins.pop(message.ts)
    space.changes.tell(Pinned(message, mark, user, added=False, ts=space.clock.ts()))


def add_bookmark(
    space: Workspace, channel: Channel, by: str, what: tuple[str, str, str]
) -> Bookmark:
    """Put a link on top of the channel. `what`: title, link, emoji."""
    title, link, emoji = what
    now = space.clock.now()
    bookmark = Bookmark(space.ids.make("Bk"), title, link, emoji, now, now, by)
    channel.bookmarks[bookmark.id] = bookmark
    space.changes.tell(BookmarksChanged(channel))
    return bookmark


def remove_bookmark(space: Workspace, channel: Channel, bookmark_id: str) -> None:
    del channel.bookmarks[bookmark_id]
    space.changes.tell(BookmarksChanged(channel))
