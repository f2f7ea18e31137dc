"""What can happen in a workspace: one frozen fact each, told to the app and to the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sandbox.workspace.channel import Channel, Pin
    from sandbox.workspace.message import Message
    from sandbox.workspace.people import User
    from sandbox.workspace.view import View


@dataclass(frozen=True, slots=True)
class Posted:
    message: Message


@dataclass(frozen=True, slots=True)
class Edited:
    message: Message
    before: Message
    ts: str


@dataclass(frozen=True, slots=True)
class Deleted:
    message: Message
    ts: str


@dataclass(frozen=True, slots=True)
class Whispered:
    """An ephemeral message came, was replaced or was taken back."""

    message: Message
    how: Literal["new", "replaced", "deleted"] = "new"


@dataclass(frozen=True, slots=True)
class Reacted:
    message: Message
    user: str
    name: str
    added: bool
    ts: str


@dataclass(frozen=True, slots=True)
class Pinned:
    message: Message
    pin: Pin
    user: str
    added: bool
    ts: str


@dataclass(frozen=True, slots=True)
class ChannelMade:
    channel: Channel


@dataclass(frozen=True, slots=True)
class ChannelChanged:
    channel: Channel
    what: Literal["rename", "topic", "purpose", "archive", "unarchive", "convert"]
    by: str
    ts: str


@dataclass(frozen=True, slots=True)
class Joined:
    channel: Channel
    user: str
    inviter: str | None
    ts: str


@dataclass(frozen=True, slots=True)
class Left:
    channel: Channel
    user: str
    by: str
    ts: str


@dataclass(frozen=True, slots=True)
class PersonChanged:
    """Somebody is new in the workspace, or what is known of them has changed."""

    user: User
    is_new: bool
    ts: str


@dataclass(frozen=True, slots=True)
class BookmarksChanged:
    channel: Channel


@dataclass(frozen=True, slots=True)
class CanvasChanged:
    channel: Channel


@dataclass(frozen=True, slots=True)
class HomeOpened:
    user: str
    tab: Literal["home", "messages"]
    channel: str
    view: View | None
    ts: str


@dataclass(frozen=True, slots=True)
class ViewShown:
    view: View
    how: Literal["opened", "updated", "pushed"]


@dataclass(frozen=True, slots=True)
class ViewClosed:
    view: View


@dataclass(frozen=True, slots=True)
class HomePublished:
    view: View


@dataclass(frozen=True, slots=True)
class Noticed:
    """A sentence that Slack itself shows to one person."""

    user: str
    text: str


Happening = (
    Posted
    | Edited
    | Deleted
    | Whispered
    | Reacted
    | Pinned
    | ChannelMade
    | ChannelChanged
    | Joined
    | Left
    | PersonChanged
    | BookmarksChanged
    | CanvasChanged
    | HomeOpened
    | ViewShown
    | ViewClosed
    | HomePublished
    | Noticed
)
