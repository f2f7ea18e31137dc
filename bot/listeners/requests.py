"""Owns reading what people send from Slack: dicts come in, dataclasses go out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter, ValidationError

from bot import wording
from bot.listeners import payloads
from commands.command import Caller
from commands.rules import words

# Longer than anything that is kept; Slack itself allows a message 40,000 characters.
LONGEST: Final = 12_000
_LONGEST_KEY: Final = 128  # the inbox's
_MOST_INCIDENTS: Final = 2**31  # the number of no row is larger

Said = Mapping[str, Any]
_AN_ID: Final = re.compile(r"[A-Z0-9]{1,32}")


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
    """One click on a button or in a menu of a message; `value` names what it is about.

    On boxes: `block` is what their block is called, `chosen` all that are ticked now.
    """

    caller: Caller
    key: str
    action_id: str
    value: str
    trigger_id: str
    block: str = ""
    chosen: tuple[str, ...] = ()


def click(body: Said) -> Click:
    clicked = payloads.read(payloads.Clicked, body)
    action, user_id = clicked.actions[0], clicked.user.id
    return Click(
        _by(clicked, "button", clicked.channel, clicked.response_url),
        key=f"click:{action.action_ts}:{user_id}:{action.action_id}"[:_LONGEST_KEY],
        action_id=action.action_id,
        value=action.selected_option.value if action.selected_option else action.value,
        trigger_id=clicked.trigger_id,
        block=action.block_id,
        chosen=tuple(option.value for option in action.selected_options or ()),
    )


@dataclass(frozen=True)
class Quoted:
    """The message that a form is about; `digest`: of the words that the form began with."""

    channel_id: payloads.Id
    ts: payloads.Ts
    author_id: payloads.Id | None = None
    author_name: Annotated[str, Field(max_length=80)] | None = None
    digest: str = ""


def digest(text: str) -> str:
    """Return a mark by which a text is known again; white space around it does not count."""
    return sha256(text.strip().encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True)
class Kept:
    """What a form carries from where it was opened to where it is sent."""

    incident_id: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    reminder_id: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    entry_id: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    version: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    page: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None
    stood: str | None = None
    channel_id: payloads.Id | None = None
    response_url: str | None = None
    source_permalink: str | None = None
    quoted: Quoted | None = None
    at_home: bool = False
    action_id: Annotated[int, Field(gt=0, lt=_MOST_INCIDENTS)] | None = None

    def dump(self) -> str:
        return _KEPT.dump_json(self, exclude_defaults=True).decode()

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


def submission(body: Said, bot_user_id: str | None = None) -> Submission:
    sent = payloads.read(payloads.Sent, body)
    kept = Kept.load(sent.view.private_metadata)
    return Submission(
        Caller(
            team_id=sent.workspace,
            user_id=sent.user.id,
            origin="form",
            channel_id=kept.channel_id,
            response_url=kept.response_url,
            bot_user_id=bot_user_id,
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
    if element.selected_user is not None:
        return element.selected_user
    if element.selected_date is not None:
        return clean(element.selected_date)
    if element.selected_date_time is not None:
        return str(element.selected_date_time)
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
    author: tuple[str | None, str | None] = (None, None)
    replies: int = 0


def shortcut(body: Said) -> Shortcut:
    chosen = payloads.read(payloads.Chosen, body)
    said = chosen.message or {}
    posted = payloads.read(payloads.Quoted, said)
    return Shortcut(
        _by(chosen, "shortcut", chosen.channel, chosen.response_url),
        trigger_id=chosen.trigger_id,
        domain=chosen.team.domain if chosen.team else "",
        channel_id=chosen.channel.id if chosen.channel else None,
        message_ts=chosen.message_ts or posted.ts,
        message_text=clean(wording.of(said).text),
        author=_author(said),
        replies=posted.reply_count if posted.thread_ts == posted.ts else 0,
    )


def _by(
    sent: payloads.Interaction, origin: str, channel: payloads.Item | None, answer_to: str | None
) -> Caller:
    where = channel.id if channel else None
    return Caller(
        sent.workspace, sent.user.id, origin, where, answer_to, is_outsider=sent.is_outsider
    )


def _author(said: Said) -> tuple[str | None, str | None]:
    """Return the author's id and name, each only where it looks like one."""
    user_id, name = wording.author(said)
    return (user_id if user_id and _AN_ID.fullmatch(user_id) else None), name and name[:80]
