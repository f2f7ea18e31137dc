"""Puts messages into channels, changes them and takes them away."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sandbox.workspace.happenings import Deleted, Edited, Posted, Whispered
from sandbox.workspace.mentions import mentions_in
from sandbox.workspace.message import Author, Draft, File, Message
from sandbox.workspace.people import SLACKBOT_ID

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.workspace import Workspace

GONE = "This message was deleted."


@dataclass(frozen=True, slots=True)
class Revision:
    """What an edit puts in the place of a message's content."""

    text: str
    blocks: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    metadata: JSON | None = None


def post(space: Workspace, channel: Channel, author: Author, draft: Draft) -> Message:
    message = _message(space, channel, author, draft)
    # Slack's own lines ("Ada has joined") name people without notifying them.
    if not message.is_system:
        message.notified = mentions_in(
            draft.text, draft.blocks, draft.attachments, link_names=draft.link_names
        )
    channel.keep(message)
    if message.user:
        channel.read[message.user] = message.ts
    space.changes.tell(Posted(message))
    return message


def whisper(space: Workspace, channel: Channel, to: str, author: Author, draft: Draft) -> Message:
    """Show an ephemeral message to one person."""
    message = _message(space, channel, author, draft)
    message.to = to
    message.notified = mentions_in(draft.text, draft.blocks, draft.attachments)
    space.whispers.setdefault(to, []).append(message)
    space.changes.tell(Whispered(message))
    return message


def unwhisper(space: Workspace, message: Message) -> None:
    message.deleted = True
    mine = space.whispers.get(message.to or "", [])
    if message in mine:
        mine.remove(message)
    space.changes.tell(Whispered(message, "deleted"))


def edit(space: Workspace, message: Message, by: str, revision: Revision) -> None:
    before = message.snapshot()
    message.text = revision.text
    message.blocks = revision.blocks
    message.attachments = revision.attachments
    if revision.metadata is not None:
        message.metadata = revision.metadata
    ts = space.clock.ts()
    message.edited = (by, ts)
    if message.is_ephemeral:
        space.changes.tell(Whispered(message, "replaced"))
    else:
        space.changes.tell(Edited(message, before, ts))


def delete(space: Workspace, message: Message) -> None:
    """Take it away; a parent with replies leaves a tombstone in its place, as in Slack."""
    channel = space.channels[message.channel]
    ts = space.clock.ts()
    channel.pins.pop(message.ts, None)
    if not message.replies:
        message.deleted = True
        channel.forget(message)
        space.changes.tell(Deleted(message, ts))
        return
    before = message.snapshot()
    message.subtype = "tombstone"
    message.author = Author(SLACKBOT_ID)
    message.text, message.blocks, message.attachments, message.files = GONE, [], [], []
    message.reactions, message.metadata, message.edited = {}, None, None
    message.deleted = True
    space.changes.tell(Edited(message, before, ts))


def _message(space: Workspace, channel: Channel, author: Author, draft: Draft) -> Message:
    return Message(
        ts=draft.ts or space.clock.ts(),
        channel=channel.id,
        author=author,
        text=draft.text,
        blocks=draft.blocks,
        attachments=draft.attachments,
        thread_ts=_root(channel, draft.thread_ts),
        broadcast=draft.broadcast,
        metadata=draft.metadata,
        files=[_stored(space, file) for file in draft.files],
        username=draft.username,
        icon=draft.icon,
        subtype=_subtype(author, draft),
        extra=_extra(author, draft),
    )


def _root(channel: Channel, thread_ts: str | None) -> str | None:
    """Return the parent of the thread: a reply to a reply joins the same thread."""
    target = channel.by_ts.get(thread_ts) if thread_ts else None
    return target.thread_ts if target and target.is_reply else thread_ts


def _subtype(author: Author, draft: Draft) -> str | None:
    if draft.subtype:
        return draft.subtype
    if author.bot_id and (author.user is None or draft.username):
        return "bot_message"
    if draft.broadcast:
        return "thread_broadcast"
    return "file_share" if draft.files else None


def _extra(author: Author, draft: Draft) -> JSON:
    if author.user and not author.bot_id and not draft.subtype:
        return {"client_msg_id": str(uuid.uuid4()), **draft.extra}
    return dict(draft.extra)


def _stored(space: Workspace, file: File) -> File:
    file_id = file.id or space.ids.make("F")
    return replace(
        file, id=file_id, permalink=file.permalink or f"{space.url}/files/{file_id}/{file.name}"
    )
