"""Owns what the pages show, as values; templates draw them and ask nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.web.pages.contacts import Contact
from bot.web.pages.listing import Choices
from commands.rules.services import Service
from storage.board import Wanted


@dataclass(frozen=True)
class Slack:
    """How it stands with Slack. `fault` is none while it can be reached.

    `since` is when that was noticed; `from_start`: it has not been reached since this process
    started. `heard_at` and `told_at`: the last request that took effect, and the last thing that
    Slack took from us.
    """

    fault: str | None
    since: datetime | None
    from_start: bool
    heard_at: datetime | None
    told_at: datetime | None


@dataclass(frozen=True)
class Waiting:
    """What Slack has yet to be told of an incident."""

    messages: int = 0
    changes: int = 0

    def __str__(self) -> str:
        parts = [
            f"{self.messages} message{'' if self.messages == 1 else 's'}" if self.messages else "",
            f"{self.changes} change{'' if self.changes == 1 else 's'}" if self.changes else "",
        ]
        verb = "waits" if self.messages + self.changes == 1 else "wait"
        said = " and ".join(part for part in parts if part)
        return f"{said} {verb} for Slack" if said else ""


@dataclass(frozen=True)
class Person:
    """`name` is the user's id where Slack has not said what they are called."""

    name: str
    contact: Contact | None = None


@dataclass(frozen=True)
class Held:
    """A role and who holds it, none when nobody does."""

    role: str
    who: Person | None
    provisional: bool = False


@dataclass(frozen=True)
class Row:
    """An incident at a glance."""

    number: int
    address: str
    title: Markup
    severity: str
    meaning: str
    status: str
    drill: bool
    private: bool
    is_open: bool
    declared_at: datetime
    commander: Held
    last_update_at: datetime | None
    due_at: datetime | None
    waiting: Waiting


@dataclass(frozen=True)
class Board:
    """Incidents that may be shown; `more`: there are others that did not fit."""

    rows: Sequence[Row]
    more: bool
    wanted: Wanted
    choices: Choices
    lines: Sequence[Contact]
    slack: Slack


@dataclass(frozen=True)
class Milestone:
    name: str
    at: datetime


@dataclass(frozen=True)
class Told:
    """An update to onlookers."""

    number: int
    text: Markup
    by: Person
    at: datetime


@dataclass(frozen=True)
class Promised:
    """A time by which an update was promised, and what became of it."""

    due_at: datetime
    outcome: str


@dataclass(frozen=True)
class Entry:
    """One thing on the timeline, known by its `key`; `joined`: the words go on after the name."""

    key: str
    at: datetime
    kind: str
    author: str
    text: Markup
    joined: bool
    marks: Sequence[str]
    permalink: str | None


@dataclass(frozen=True)
class Timeline:
    """Some entries of all; pages count from 1, which has the newest. `page` 0 has all.

    `fits`: all of them go on one page.
    """

    entries: Sequence[Entry]
    total: int
    page: int
    pages: int
    fits: bool


@dataclass(frozen=True)
class Whole:
    """One incident with all that is known of it here."""

    row: Row
    summary: Markup
    impact: Markup
    channel: str | None
    began_with: str | None
    bridge: str | None
    services: Sequence[Service]
    held: Sequence[Held]
    reporter: Person
    milestones: Sequence[Milestone]
    last_update: Told | None
    promised: Sequence[Promised]
    timeline: Timeline
    lines: Sequence[Contact]
    slack: Slack
    # Where it is read, where there is one.
    postmortem: str | None = None
