"""Draws users, channels, messages and views as the page wants them; see docs/sandbox.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.viewing import view_shape

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.people import User
    from sandbox.workspace.view import View
    from sandbox.workspace.workspace import Workspace


def user_row(user: User) -> JSON:
    return {
        "id": user.id,
        "name": user.name,
        "real_name": user.real_name,
        "tz": user.tz,
        "is_bot": user.is_bot,
        "is_guest": user.is_guest,
        "is_external": user.other_team is not None,
        "color": user.color,
    }


def channel_row(channel: Channel, viewer: str) -> JSON:
    others = [user for user in channel.members if user != viewer]
    return {
        "id": channel.id,
        "name": channel.name,
        "is_private": channel.kind != "channel",
        "is_im": channel.kind == "im",
        "user": others[0] if channel.kind == "im" and others else None,
        "topic": channel.topic.value,
        "purpose": channel.purpose.value,
        "is_archived": channel.is_archived,
        "is_member": viewer in channel.members,
        "unread": channel.unread_by(viewer) if viewer in channel.members else 0,
    }


def message_row(space: Workspace, message: Message) -> JSON:
    channel = space.channels[message.channel]
    bot = space.bots.get(message.author.bot_id or "")
    return {
        "ts": message.ts,
        "channel": message.channel,
        "user": message.user,
        "username": message.username or (bot.name if bot else None),
        "is_bot": bot is not None,
        "subtype": message.subtype,
        "text": message.text,
        "blocks": message.blocks,
        "attachments": message.attachments,
        "thread_ts": message.thread_ts or (message.ts if message.replies else None),
        "reply_count": len(message.replies),
        "reactions": [{"name": n, "users": list(u)} for n, u in message.reactions.items()],
        "edited": message.edited is not None,
        "deleted": message.deleted,
        "ephemeral": message.is_ephemeral,
        "files": [
            {
                "name": f.title or f.name,
                "filetype": f.filetype,
                "permalink": f.permalink,
                "alt": f.alt_text,
                "shown": f.id in space.uploads and f.mimetype.startswith("image/"),
            }
            for f in message.files
        ],
        "pinned": message.ts in channel.pins,
        "permalink": space.permalink(message),
    }


def view_row(space: Workspace, view: View) -> JSON:
    return view_shape(space, view)
