"""Owns reading Slack's events: dicts come in, dataclasses go out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from bot import persons, wording
from bot.listeners import event_payloads
from bot.listeners.payloads import read
from commands.command import Caller
from commands.edit import Wording
from commands.tag import Reaction
from storage.timeline import MessageKey

# Slack says so in a message: docs.slack.dev/reference/events/message/channel_convert_to_private.
TO_PRIVATE: Final = "channel_convert_to_private"
TO_PUBLIC: Final = "channel_convert_to_public"

Said = Mapping[str, Any]


@dataclass(frozen=True)
class Event:
    """What is around an event; `key` knows it again when it is delivered again."""

    team_id: str
    key: str
    said: Said


def event(body: Said) -> Event:
    envelope = read(event_payloads.Envelope, body)
    return Event(envelope.workspace, f"event:{envelope.event_id}", envelope.event)


def reaction(told: Event) -> tuple[Caller, Reaction] | None:
    """Return who reacted and how, none when it is on anything but a message."""
    reacted = read(event_payloads.Reacted, told.said)
    item = reacted.item
    if item.type != "message" or item.channel is None or item.ts is None:
        return None
    caller = Caller(told.team_id, reacted.user, "event", item.channel)
    message = MessageKey(told.team_id, item.channel, item.ts)
    name, by = reacted.reaction, caller.user_id
    return caller, Reaction(message, by, name, reacted.event_ts, reacted.item_user)


@dataclass(frozen=True)
class Movement:
    """Somebody came into a channel or left it, at Slack's own time."""

    caller: Caller
    at: datetime


def movement(told: Event) -> Movement:
    moved = read(event_payloads.Moved, told.said)
    caller = Caller(told.team_id, moved.user, "event", moved.channel)
    return Movement(caller, datetime.fromtimestamp(float(moved.event_ts), UTC))


def at_home(told: Event) -> Caller | None:
    """Return who has opened their Home, none when it is another tab of the app."""
    opened = read(event_payloads.Opened, told.said)
    return Caller(told.team_id, opened.user, "event") if opened.tab == "home" else None


def place(told: Event) -> str:
    """Return the channel that an event about a channel itself is about."""
    return read(event_payloads.Place, told.said).channel


def person(told: Event) -> persons.Person:
    """Return what Slack says of somebody who is new, or has changed."""
    return persons.read(read(event_payloads.About, told.said).user.model_dump(), told.team_id)


def conversion(told: Event) -> tuple[Caller, bool]:
    """Return who converted which channel, and whether it is private now."""
    said = read(event_payloads.Converted, told.said)
    return Caller(told.team_id, said.user, "event", said.channel), said.subtype == TO_PRIVATE


def writer(told: Event) -> Caller | None:
    """Return who wrote a message and where, none when it was no person."""
    posted = read(event_payloads.Posted, told.said)
    if posted.channel is None or posted.user is None or posted.bot_id is not None:
        return None
    return Caller(told.team_id, posted.user, "event", posted.channel)


@dataclass(frozen=True)
class MessageChange:
    """A message was edited or deleted; `wording` is what it says now, or said last."""

    caller: Caller
    message: MessageKey
    wording: Wording | None
    is_deleted: bool


def message_change(told: Event) -> MessageChange | None:
    """Return the change, none when the event is about anything else."""
    posted = read(event_payloads.Posted, told.said)
    now, before = posted.message or _NOTHING, posted.previous_message or _NOTHING
    is_deleted = posted.subtype == "message_deleted" or now.subtype == "tombstone"
    ts = posted.deleted_ts or now.ts or before.ts
    if ts is None or posted.channel is None or not (is_deleted or now.edited):
        return None
    said = told.said.get("previous_message" if is_deleted else "message")
    by = (now.edited and now.edited.user) or (before if is_deleted else now).user or "slack"
    caller = Caller(told.team_id, by, "event", posted.channel)
    message = MessageKey(told.team_id, posted.channel, ts)
    return MessageChange(caller, message, wording.of(said) if said else None, is_deleted)


_NOTHING: Final = event_payloads.Message()
