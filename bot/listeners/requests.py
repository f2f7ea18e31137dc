"""Owns reading Slack's payloads: dicts come in, dataclasses go out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter, ValidationError

from bot import persons, wording
from bot.listeners import payloads
from commands.command import Caller
from commands.edit import Wording
from commands.rules import words
from commands.tag import Reaction
from storage.timeline import MessageKey

# Longer than anything that is kept; Slack itself allows a message 40,000 characters.
LONGEST: Final = 12_000
_LONGEST_KEY: Final = 128  # the inbox's
_MOST_INCIDENTS: Final = 2**31  # the number of no row is larger

# Slack says so in a message: docs.slack.dev/reference/events/message/channel_convert_to_private.
TO_PRIVATE: Final = "channel_convert_to_private"
TO_PUBLIC: Final = "channel_convert_to_public"

Said = Mapping[str, Any]


def clean(text: object) -> str:
    """Return text that every database takes, and not endlessly much of it."""
    return words.clean(str(text or "")[:LONGEST])


def escaped(text: object) -> str:
    """Return what was typed into a form in the form in which Slack sends messages."""
    return words.escaped(clean(text))


@dataclass(frozen=True)
class Slash:
    """One line of `/incident`."""

    caller: Caller
    key: str
    text: str
    trigger_id: str


def slash(body: Said, bot_user_id: str | None = None) -> Slash:
    command = payloads.read(payloads.Command, body)
    return Slash(
        Caller(
            team_id=command.team_id,
            user_id=command.user_id,
            origin="slash",
            channel_id=command.channel_id,
            response_url=command.response_url,
            bot_user_id=bot_user_id,
        ),
        key=f"command:{command.trigger_id}"[:_LONGEST_KEY],
        text=clean(command.text),
        trigger_id=command.trigger_id,
    )


@dataclass(frozen=True)
class Click:
    """One click on a button of a message; `value` names what it is about."""

    caller: Caller
    key: str
    action_id: str
    value: str
    trigger_id: str


def click(body: Said) -> Click:
    clicked = payloads.read(payloads.Clicked, body)
    action, user_id = clicked.actions[0], clicked.user.id
    return Click(
        _by(clicked, "button", clicked.channel, clicked.response_url),
        key=f"click:{action.action_ts}:{user_id}:{action.action_id}"[:_LONGEST_KEY],
        action_id=action.action_id,
        value=action.value,
        trigger_id=clicked.trigger_id,
    )


@dataclass(frozen=True)
class Kept:
    """What a form carries from where it was opened to where it is sent."""

    incident_id: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    reminder_id: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    channel_id: payloads.Id | None = None
    response_url: str | None = None
    source_permalink: str | None = None

    def dump(self) -> str:
        return json.dumps({name: value for name, value in vars(self).items() if value is not None})

    @classmethod
    def load(cls, text: str) -> "Kept":
        """Return what `dump` wrote; nothing is known of what anybody else wrote."""
        try:
            return _KEPT.validate_json(text or "{}")
        except ValidationError:
            return cls()


_KEPT: Final = TypeAdapter(Kept)


@dataclass(frozen=True)
class Submission:
    """One form that was sent; `fields` by name: text as typed, or whether a box is ticked."""

    caller: Caller
    key: str
    form: str
    kept: Kept
    fields: Mapping[str, str] = field(default_factory=dict)


def submission(body: Said) -> Submission:
    sent = payloads.read(payloads.Sent, body)
    kept = Kept.load(sent.view.private_metadata)
    return Submission(
        Caller(
            team_id=sent.workspace,
            user_id=sent.user.id,
            origin="form",
            channel_id=kept.channel_id,
            response_url=kept.response_url,
            is_outsider=sent.is_outsider,
        ),
        key=f"form:{sent.view.id}"[:_LONGEST_KEY],
        form=sent.view.callback_id,
        kept=kept,
        fields=_fields(sent.view.state),
    )


def _fields(state: payloads.State) -> dict[str, str]:
    """Return each block's one value: what was typed, chosen, or the ticked boxes."""
    return {
        name: _value(next(iter(elements.values()), payloads.Element()))
        for name, elements in state.values.items()
    }


def _value(element: payloads.Element) -> str:
    if element.selected_option is not None:
        return clean(element.selected_option.value)
    if element.selected_options is not None:
        return " ".join(clean(option.value) for option in element.selected_options)
    return clean(element.value)


@dataclass(frozen=True)
class Shortcut:
    """A shortcut was chosen, on a message or anywhere; `message` is what it was chosen on."""

    caller: Caller
    trigger_id: str
    domain: str = ""
    channel_id: str | None = None
    message_ts: str | None = None
    message_text: str = ""


def shortcut(body: Said) -> Shortcut:
    chosen = payloads.read(payloads.Chosen, body)
    said = chosen.message or {}
    return Shortcut(
        _by(chosen, "shortcut", chosen.channel, chosen.response_url),
        trigger_id=chosen.trigger_id,
        domain=chosen.team.domain if chosen.team else "",
        channel_id=chosen.channel.id if chosen.channel else None,
        message_ts=chosen.message_ts or said.get("ts"),
        message_text=clean(wording.of(said).text),
    )


@dataclass(frozen=True)
class Event:
    """What is around an event; `key` knows it again when it is delivered again."""

    team_id: str
    key: str
    said: Said


def event(body: Said) -> Event:
    envelope = payloads.read(payloads.Envelope, body)
    return Event(envelope.workspace, f"event:{envelope.event_id}", envelope.event)


def reaction(told: Event) -> tuple[Caller, Reaction] | None:
    """Return who reacted and how, none when it is on anything but a message."""
    reacted = payloads.read(payloads.Reacted, told.said)
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
    moved = payloads.read(payloads.Moved, told.said)
    caller = Caller(told.team_id, moved.user, "event", moved.channel)
    return Movement(caller, datetime.fromtimestamp(float(moved.event_ts), UTC))


def place(told: Event) -> str:
    """Return the channel that an event about a channel itself is about."""
    return payloads.read(payloads.Place, told.said).channel


def person(told: Event) -> persons.Person:
    """Return what Slack says of somebody who is new, or has changed."""
    return persons.read(payloads.read(payloads.About, told.said).user.model_dump(), told.team_id)


def conversion(told: Event) -> tuple[Caller, bool]:
    """Return who converted which channel, and whether it is private now."""
    said = payloads.read(payloads.Converted, told.said)
    return Caller(told.team_id, said.user, "event", said.channel), said.subtype == TO_PRIVATE


@dataclass(frozen=True)
class MessageChange:
    """A message was edited or deleted; `wording` is what it says now, or said last."""

    caller: Caller
    message: MessageKey
    wording: Wording | None
    is_deleted: bool


def message_change(told: Event) -> MessageChange | None:
    """Return the change, none when the event is about anything else."""
    posted = payloads.read(payloads.Posted, told.said)
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


_NOTHING: Final = payloads.Message()


def _by(
    sent: payloads.Interaction, origin: str, channel: payloads.Item | None, answer_to: str | None
) -> Caller:
    where = channel.id if channel else None
    return Caller(
        sent.workspace, sent.user.id, origin, where, answer_to, is_outsider=sent.is_outsider
    )
