"""Makes channels and direct messages, and lets people in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.channel import Channel, Kind, Note
from sandbox.workspace.happenings import ChannelChanged, ChannelMade, Joined, Left
from sandbox.workspace.message import Author, Draft
from sandbox.workspace.posting import post

if TYPE_CHECKING:
    from sandbox.workspace.workspace import Workspace


def create(space: Workspace, name: str, by: str, *, private: bool = False) -> Channel:
    kind: Kind = "group" if private else "channel"
    channel = Channel(space.ids.make("C"), name, kind, by, space.clock.now(), members={by: None})
    space.add_channel(channel)
    space.changes.tell(ChannelMade(channel))
    space.changes.tell(Joined(channel, by, None, space.clock.ts()))
    return channel


def direct(space: Workspace, *users: str) -> Channel:
    """Return the direct message between these people, made when there is none yet."""
    members = frozenset(users)
    if found := space.direct_between(members):
        return found
    kind: Kind = "im" if len(members) <= 2 else "mpim"  # noqa: PLR2004 - two make a dialogue
    prefix, name = ("D", "") if kind == "im" else ("G", "mpdm-" + "--".join(sorted(members)))
    channel = Channel(
        space.ids.make(prefix), name, kind, users[0], space.clock.now(), dict.fromkeys(users)
    )
    space.add_channel(channel)
    space.changes.tell(ChannelMade(channel))
    return channel


def join(space: Workspace, channel: Channel, user: str, inviter: str | None = None) -> None:
    channel.members[user] = None
    extra = {"inviter": inviter} if inviter else {}
    announce(
        space,
        channel,
        user,
        Draft(f"<@{user}> has joined the channel", subtype="channel_join", extra=extra),
    )
    space.changes.tell(Joined(channel, user, inviter, space.clock.ts()))


def leave(space: Workspace, channel: Channel, user: str, by: str) -> None:
    announce(
        space, channel, user, Draft(f"<@{user}> has left the channel", subtype="channel_leave")
    )
    del channel.members[user]
    space.changes.tell(Left(channel, user, by, space.clock.ts()))


def archive(space: Workspace, channel: Channel, by: str) -> None:
    announce(space, channel, by, Draft(f"<@{by}> archived the channel", subtype="channel_archive"))
    channel.is_archived = True
    space.changes.tell(ChannelChanged(channel, "archive", by, space.clock.ts()))


def unarchive(space: Workspace, channel: Channel, by: str) -> None:
    channel.is_archived = False
    announce(
        space, channel, by, Draft(f"<@{by}> un-archived the channel", subtype="channel_unarchive")
    )
    space.changes.tell(ChannelChanged(channel, "unarchive", by, space.clock.ts()))


def rename(space: Workspace, channel: Channel, by: str, name: str) -> None:
    old = channel.name
    space.rename(channel, name)
    text = f'<@{by}> has renamed the channel from "{old}" to "{name}"'
    announce(
        space,
        channel,
        by,
        Draft(text, subtype="channel_name", extra={"old_name": old, "name": name}),
    )
    space.changes.tell(ChannelChanged(channel, "rename", by, space.clock.ts()))


def convert(space: Workspace, channel: Channel, by: str, *, private: bool) -> None:
    channel.kind = "group" if private else "channel"
    now = "private" if private else "public"
    line = Draft(f"made this channel *{now}*.", subtype=f"channel_convert_to_{now}")
    announce(space, channel, by, line)
    space.changes.tell(ChannelChanged(channel, "convert", by, space.clock.ts()))


def set_topic(space: Workspace, channel: Channel, by: str, topic: str) -> None:
    channel.topic = Note(topic, by, space.clock.now())
    text = f"<@{by}> set the channel topic: {topic}"
    announce(space, channel, by, Draft(text, subtype="channel_topic", extra={"topic": topic}))
    space.changes.tell(ChannelChanged(channel, "topic", by, space.clock.ts()))


def set_purpose(space: Workspace, channel: Channel, by: str, purpose: str) -> None:
    channel.purpose = Note(purpose, by, space.clock.now())
    text = f"<@{by}> set the channel description: {purpose}"
    announce(space, channel, by, Draft(text, subtype="channel_purpose", extra={"purpose": purpose}))
    space.changes.tell(ChannelChanged(channel, "purpose", by, space.clock.ts()))


def announce(space: Workspace, channel: Channel, user: str, line: Draft) -> None:
    """Post one of Slack's own lines, such as "Ada has joined the channel"."""
    if not channel.is_direct:
        post(space, channel, Author(user), line)
