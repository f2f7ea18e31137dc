"""Draws events in the shapes of Slack's Events API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.shapes import message_shape, pin_shape, user_shape
from sandbox.workspace.viewing import view_shape

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace import happenings as h
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.workspace import Workspace

CHANNEL_TYPES = {"channel": "C", "group": "G", "im": "D", "mpim": "G"}


def posted(space: Workspace, message: Message) -> JSON:
    shape = message_shape(space, message, metadata=True)
    return shape | _place(space, message) | {"event_ts": message.ts}


def mentioned(space: Workspace, message: Message) -> JSON:
    shape = posted(space, message) | {"type": "app_mention"}
    del shape["channel_type"]
    return shape


def edited(space: Workspace, message: Message, before: Message, ts: str) -> JSON:
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": message_shape(space, message, metadata=True),
        "previous_message": message_shape(space, before, metadata=True),
        **_place(space, message),
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
    }


def deleted(space: Workspace, message: Message, ts: str) -> JSON:
    return {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": message_shape(space, message, metadata=True),
        **_place(space, message),
        "hidden": True,
        "deleted_ts": message.ts,
        "ts": ts,
        "event_ts": ts,
    }


def reacted(happening: h.Reacted) -> JSON:
    message = happening.message
    event: JSON = {
        "type": "reaction_added" if happening.added else "reaction_removed",
        "user": happening.user,
        "reaction": happening.name,
        "item": {"type": "message", "channel": message.channel, "ts": message.ts},
        "event_ts": happening.ts,
    }
    # A webhook's message has no user to name.
    return event | ({"item_user": message.user} if message.user else {})


def pinned(space: Workspace, happening: h.Pinned) -> JSON:
    message, channel = happening.message, space.channels[happening.message.channel]
    return {
        "type": "pin_added" if happening.added else "pin_removed",
        "user": happening.user,
        "channel_id": channel.id,
        "item": pin_shape(space, channel, happening.pin),
        "item_user": message.user,
        "pin_count": len(channel.pins),
        "has_pins": bool(channel.pins),
        "pinned_info": {
            "channel": channel.id,
            "pinned_by": happening.pin.by,
            "pinned_ts": happening.pin.created,
        },
        "event_ts": happening.ts,
    }


def joined(space: Workspace, happening: h.Joined) -> JSON:
    event = _membership(space, happening.channel, happening.user, "member_joined_channel")
    if happening.inviter:
        event["inviter"] = happening.inviter
    return event | {"event_ts": happening.ts}


def left(space: Workspace, happening: h.Left) -> JSON:
    event = _membership(space, happening.channel, happening.user, "member_left_channel")
    return event | {"event_ts": happening.ts}


def person_changed(space: Workspace, happening: h.PersonChanged) -> JSON:
    kind = "team_join" if happening.is_new else "user_change"
    return {"type": kind, "user": user_shape(space, happening.user), "event_ts": happening.ts}


def removed(happening: h.Left) -> JSON:
    """Say that the bot itself was taken out of a channel."""
    kind = "group_left" if happening.channel.is_private else "channel_left"
    return {
        "type": kind,
        "channel": happening.channel.id,
        "actor_id": happening.by,
        "event_ts": happening.ts,
    }


def made(space: Workspace, channel: Channel) -> JSON:
    about = {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": True,
        "created": channel.created,
        "creator": channel.creator,
        "context_team_id": space.team.id,
    }
    return {"type": "channel_created", "channel": about, "event_ts": space.clock.ts()}


def changed(happening: h.ChannelChanged) -> JSON:
    channel = happening.channel
    prefix = "group" if channel.is_private else "channel"
    event: JSON = {"type": f"{prefix}_{happening.what}", "event_ts": happening.ts}
    if happening.what == "rename":
        about = {
            "id": channel.id,
            "name": channel.name,
            "name_normalized": channel.name,
            "created": channel.created,
        }
        return event | {"channel": about}
    return event | {"channel": channel.id, "user": happening.by}


def home_opened(space: Workspace, happening: h.HomeOpened) -> JSON:
    event: JSON = {
        "type": "app_home_opened",
        "user": happening.user,
        "channel": happening.channel,
        "tab": happening.tab,
        "event_ts": happening.ts,
    }
    if happening.view:
        event["view"] = view_shape(space, happening.view)
    return event


def _place(space: Workspace, message: Message) -> JSON:
    return {"channel": message.channel, "channel_type": space.channels[message.channel].kind}


def _membership(space: Workspace, channel: Channel, user: str, kind: str) -> JSON:
    return {
        "type": kind,
        "user": user,
        "channel": channel.id,
        "channel_type": CHANNEL_TYPES[channel.kind],
        "team": space.team.id,
    }
