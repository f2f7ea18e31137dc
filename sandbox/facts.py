"""Remembers what tests ask for afterwards: who was notified of what, and Slack's own notices."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.workspace.happenings import Happening, Noticed, Posted, Whispered

if TYPE_CHECKING:
    from sandbox.workspace.message import Message


@dataclass(frozen=True, slots=True)
class Notification:
    """`who`: a user's id, a subteam's id, "here", "channel" or "everyone"."""

    who: str
    message: Message


@dataclass(slots=True)
class Facts:
    notifications: list[Notification] = field(default_factory=list)
    notices: dict[str, list[str]] = field(default_factory=dict)

    def hear(self, happening: Happening) -> None:
        match happening:
            case Posted(message) | Whispered(message, "new"):
                for who in sorted(message.notified):
                    self.notifications.append(Notification(who, message))
            case Noticed(user, text):
                self.notices.setdefault(user, []).append(text)
