"""Owns reading Slack's payloads: dicts come in, dataclasses go out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot import wording
from commands.command import Caller
from commands.edit import Wording
from commands.rules import words
from commands.tag import Reaction
from storage.timeline import MessageKey

# Longer than anything that is kept; Slack itself allows a message 40,000 characters.
LONGEST: Final = 12_000


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


def slash(body: Mapping[str, Any], bot_user_id: str | None = None) -> Slash:
    return Slash(
        Caller(
            team_id=str(body["team_id"]),
            user_id=str(body["user_id"]),
            origin="slash",
            channel_id=body.get("channel_id"),
            response_url=body.get("response_url"),
            bot_user_id=bot_user_id,
        ),
        key=f"command:{body['trigger_id']}",
        text=clean(body.get("text")),
        trigger_id=str(body["trigger_id"]),
    )


@dataclass(frozen=True)
class Click:
    """One click on a button of a message; `value` names what it is about."""

    caller: Caller
    key: str
    action_id: str
    value: str
    trigger_id: str


def click(body: Mapping[str, Any]) -> Click:
    action: Mapping[str, Any] = body["actions"][0]
    user_id = str(body["user"]["id"])
    action_id = str(action["action_id"])
    return Click(
        Caller(
            team_id=_team(body),
            user_id=user_id,
            origin="button",
            channel_id=(body.get("channel") or {}).get("id"),
            response_url=body.get("response_url"),
        ),
        key=f"click:{action.get('action_ts')}:{user_id}:{action_id}"[:128],
        action_id=action_id,
        value=str(action.get("value") or ""),
        trigger_id=str(body.get("trigger_id") or ""),
    )


@dataclass(frozen=True)
class Kept:
    """What a form carries from where it was opened to where it is sent."""

    incident_id: int | None = None
    channel_id: str | None = None
    response_url: str | None = None
    source_permalink: str | None = None

    def dump(self) -> str:
        return json.dumps({name: value for name, value in vars(self).items() if value is not None})

    @classmethod
    def load(cls, text: str | None) -> "Kept":
        known = json.loads(text or "{}")
        return cls(**{name: known.get(name) for name in cls.__dataclass_fields__})


@dataclass(frozen=True)
class Submission:
    """One form that was sent; `fields` by name: text as typed, or whether a box is ticked."""

    caller: Caller
    key: str
    form: str
    kept: Kept
    fields: Mapping[str, str] = field(default_factory=dict)


def submission(body: Mapping[str, Any]) -> Submission:
    view: Mapping[str, Any] = body["view"]
    kept = Kept.load(view.get("private_metadata"))
    return Submission(
        Caller(
            team_id=_team(body),
            user_id=str(body["user"]["id"]),
            origin="form",
            channel_id=kept.channel_id,
            response_url=kept.response_url,
        ),
        key=f"form:{view['id']}",
        form=str(view["callback_id"]),
        kept=kept,
        fields=_fields(view["state"]["values"]),
    )


def _fields(values: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> dict[str, str]:
    """Return each block's one value: what was typed, chosen, or the ticked boxes."""
    return {name: _value(next(iter(elements.values()), {})) for name, elements in values.items()}


def _value(element: Mapping[str, Any]) -> str:
    if element.get("selected_option"):
        return clean(element["selected_option"]["value"])
    if "selected_options" in element:
        return " ".join(clean(option["value"]) for option in element["selected_options"] or ())
    return clean(element.get("value"))


@dataclass(frozen=True)
class Shortcut:
    """A shortcut was chosen, on a message or anywhere; `message` is what it was chosen on."""

    caller: Caller
    trigger_id: str
    channel_id: str | None = None
    message_ts: str | None = None
    message_text: str = ""


def shortcut(body: Mapping[str, Any]) -> Shortcut:
    message = body.get("message") or {}
    channel_id = (body.get("channel") or {}).get("id")
    return Shortcut(
        Caller(
            team_id=_team(body),
            user_id=str(body["user"]["id"]),
            origin="shortcut",
            channel_id=channel_id,
            response_url=body.get("response_url"),
        ),
        trigger_id=str(body["trigger_id"]),
        channel_id=channel_id,
        message_ts=message.get("ts"),
        message_text=clean(wording.of(message).text),
    )


def event_key(body: Mapping[str, Any]) -> str:
    return f"event:{body['event_id']}"[:128]


def reaction(body: Mapping[str, Any]) -> tuple[Caller, Reaction]:
    event: Mapping[str, Any] = body["event"]
    item: Mapping[str, Any] = event["item"]
    caller = Caller(str(body["team_id"]), str(event["user"]), "event", item.get("channel"))
    message = MessageKey(caller.team_id, str(item["channel"]), str(item["ts"]))
    name, event_ts = str(event["reaction"]), str(event["event_ts"])
    return caller, Reaction(message, caller.user_id, name, event_ts, event.get("item_user"))


@dataclass(frozen=True)
class MessageChange:
    """A message was edited or deleted; `wording` is what it says now, or said last."""

    caller: Caller
    message: MessageKey
    wording: Wording | None
    is_deleted: bool


def message_change(body: Mapping[str, Any]) -> MessageChange | None:
    """Return the change, none when the event is about anything else."""
    event: Mapping[str, Any] = body["event"]
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    is_deleted = event["subtype"] == "message_deleted" or now.get("subtype") == "tombstone"
    ts = event.get("deleted_ts") or now.get("ts") or before.get("ts")
    if ts is None or not (is_deleted or now.get("edited")):
        return None
    said = before if is_deleted else now
    by = (now.get("edited") or {}).get("user") or said.get("user") or "slack"
    caller = Caller(str(body["team_id"]), str(by), "event", str(event["channel"]))
    message = MessageKey(caller.team_id, str(event["channel"]), str(ts))
    return MessageChange(caller, message, wording.of(said) if said else None, is_deleted)


def _team(body: Mapping[str, Any]) -> str:
    team = body.get("team") or {}
    return str(team.get("id") or body.get("team_id") or body["user"]["team_id"])
