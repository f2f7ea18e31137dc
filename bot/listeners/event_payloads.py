"""Owns the shape of Slack's events, as far as it is used: everything else is malformed.

Source: docs.slack.dev/apis/events-api. Unknown fields are left out.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.listeners.payloads import Id, Key, Said, Strict, Text, Ts


class Tagged(Strict):
    """The message that a reaction is on; files and comments have no `ts`."""

    type: str
    channel: Id | None = None
    ts: Ts | None = None


class Reacted(Strict):
    user: Id
    reaction: Key
    item: Tagged
    item_user: Id | None = None
    event_ts: Ts


class Moved(Strict):
    """Somebody came into a channel, or left it."""

    user: Id
    channel: Id
    event_ts: Ts


class Place(Strict):
    """A channel was opened again, or somebody came into it."""

    channel: Id


class Opened(Strict):
    """Somebody looks at one of the app's own tabs: `home`, `messages`."""

    user: Id
    tab: Text = ""


class Known(BaseModel):
    """Somebody as Slack describes them; the rest is read by bot/persons.py."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="allow")

    id: Id
    team_id: Id | None = None
    tz: str | None = None
    name: str | None = None
    real_name: str | None = None
    profile: Said | None = None


class About(Strict):
    """Somebody is new, or has changed."""

    user: Known


class Editing(Strict):
    user: Id | None = None
    ts: Ts


class Message(BaseModel):
    """A message inside an event; the rest of it is read by bot/wording.py."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True, extra="allow")

    ts: Ts | None = None
    user: Id | None = None
    subtype: str | None = None
    edited: Editing | None = None


class Converted(Strict):
    """A channel was made private or public; Slack says so in a message of its own."""

    channel: Id
    subtype: str
    user: Id


class Posted(Strict):
    """A message was posted, changed or deleted."""

    channel: Id | None = None
    subtype: str | None = None
    user: Id | None = None
    bot_id: Id | None = None
    deleted_ts: Ts | None = None
    message: Message | None = None
    previous_message: Message | None = None


class Authorization(Strict):
    """For which installation an event is; in a channel shared between workspaces, ours."""

    team_id: Id | None = None


class Envelope(Strict):
    """What is around an event."""

    team_id: Id
    authorizations: Annotated[list[Authorization], Field(max_length=100)] | None = None
    event_id: Annotated[str, StringConstraints(pattern=r"^[!-~]{1,122}$")]
    event: Said

    @property
    def workspace(self) -> str:
        """Return the workspace that it is for: an event's own may be the other organisation's."""
        ours = self.authorizations[0].team_id if self.authorizations else None
        return ours or self.team_id
