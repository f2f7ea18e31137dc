"""What the page looks at: the workspace, a channel, a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.browser.shapes import channel_row, message_row, user_row, view_row
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.canvas_shapes import canvas_row
from sandbox.workspace.canvassing import standing_in

if TYPE_CHECKING:
    from sandbox.browser.asked import Asked
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message


async def state(asked: Asked) -> JSON:
    space, me = asked.world.space, asked.user
    manifest = asked.world.installation.manifest
    visible = [c for c in space.channels.values() if space.sees(me.id, c)]
    return {
        "team": {"id": space.team.id, "name": space.team.name},
        "app": {"home_tab": manifest.home_tab},
        "me": user_row(me),
        "users": [user_row(user) for user in space.users.values()],
        "channels": [channel_row(c, me.id) for c in visible],
        "groups": [{"id": g.id, "handle": g.handle} for g in space.user_groups.values()],
        "shortcuts": [
            {"name": s.name, "type": s.type, "callback_id": s.callback_id}
            for s in manifest.shortcuts.values()
        ],
        "commands": [
            {"command": c.command, "description": c.description, "usage_hint": c.usage_hint}
            for c in manifest.commands.values()
        ],
        "views": [view_row(space, view) for view in space.views.open_for(me.id)],
    }


async def channel(asked: Asked) -> JSON:
    space, me, room = asked.world.space, asked.user, asked.channel
    mark_read(room, me.id)
    whispers = [w for w in _whispers(asked, room) if w.thread_ts is None]
    messages = sorted([*room.everything, *whispers], key=lambda message: message.ts)
    return {
        "channel": channel_row(room, me.id),
        "messages": [message_row(space, message) for message in messages],
        "bookmarks": [
            {"id": b.id, "title": b.title, "link": b.link, "emoji": b.emoji}
            for b in room.bookmarks.values()
        ],
        "pins": list(room.pins),
        "members": list(room.members),
        "canvases": [canvas_row(canvas) for canvas in standing_in(space, room)],
    }


async def thread(asked: Asked) -> JSON:
    space, room, ts = asked.world.space, asked.channel, str(asked["ts"])
    if ts not in room.by_ts:
        raise CannotError("That message is not there any more.")
    whispers = [w for w in _whispers(asked, room) if w.thread_ts == ts]
    return {"messages": [message_row(space, m) for m in [*room.thread(ts), *whispers]]}


def _whispers(asked: Asked, room: Channel) -> list[Message]:
    """Return the ephemeral messages that the person still sees in the channel."""
    mine = asked.world.space.whispers.get(asked.user.id, [])
    return [message for message in mine if message.channel == room.id]


def mark_read(room: Channel, user: str) -> None:
    if room.top and user in room.members:
        room.read[user] = room.top[-1]
