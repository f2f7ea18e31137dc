"""Owns what a step is given, and what it hands back to be written down."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

from sqlmodel import Session

from bot.delivery.calls import Line, Slack
from bot.delivery.drawing import Views
from bot.delivery.faults import Call, Refused
from bot.identity import Identity
from bot.pictures import Easel
from bot.recent import Recent
from commands.facts import Facts
from commands.policy import Policy
from storage.database import Database
from storage.models import (
    ActionItem,
    Handoff,
    Incident,
    IncidentTask,
    Reminder,
    Step,
    TimelineEntry,
)

_MOST_PEOPLE: Final = 4096
_MOST_GROUPS: Final = 100
Row = TypeVar("Row")
Write = Callable[[Session], None]


@dataclass(frozen=True)
class Done:
    """A step was carried out; `write` is run in the transaction that marks it so."""

    result: Mapping[str, Any] = field(default_factory=dict)
    write: Write | None = None


@dataclass(frozen=True)
class Desk:
    """What all steps share."""

    slack: Slack
    identity: Identity
    views: Views
    policy: Policy
    database: Database
    now: Callable[[], datetime]
    # Direct messages by user id: asking Slack again for the same one is slow and rationed.
    direct_channels: Recent[str, str] = field(default_factory=lambda: Recent(_MOST_PEOPLE))
    # Who is in a user group, and since when that is known.
    on_call: Recent[str, tuple[datetime, Sequence[str]]] = field(
        default_factory=lambda: Recent(_MOST_GROUPS)
    )
    easel: Easel = field(default_factory=Easel)
    opening: Recent[str, asyncio.Lock] = field(default_factory=lambda: Recent(_MOST_PEOPLE))


@dataclass(frozen=True)
class Rows:
    """The rows that a step is about, as they stood when it was leased."""

    facts: Facts | None = None
    reminder: Reminder | None = None
    entry: TimelineEntry | None = None
    offer: Handoff | None = None
    todo: IncidentTask | None = None
    action: ActionItem | None = None


@dataclass(frozen=True)
class Task:
    """One leased step to be carried out."""

    step: Step
    rows: Rows
    desk: Desk
    line: Line

    @property
    def repeated(self) -> bool:
        """Tell whether the step may have happened already: then it looks before it acts."""
        return self.step.attempts > 1

    @property
    def facts(self) -> Facts:
        return _there(self.rows.facts)

    @property
    def incident(self) -> Incident:
        return self.facts.incident

    @property
    def reminder(self) -> Reminder:
        return _there(self.rows.reminder)

    @property
    def entry(self) -> TimelineEntry:
        return _there(self.rows.entry)

    @property
    def offer(self) -> Handoff:
        return _there(self.rows.offer)

    @property
    def todo(self) -> IncidentTask:
        return _there(self.rows.todo)

    @property
    def channel(self) -> str:
        """Return the incident's channel. Raises Refused when it could not be opened."""
        if self.incident.channel_id is None:
            raise NoChannel(self.step)
        return self.incident.channel_id

    @property
    def views(self) -> Views:
        return self.desk.views

    async def call(
        self, method: str, *, fine: Collection[str] = (), **arguments: Any
    ) -> Mapping[str, Any]:
        """Call Slack; see Line.call."""
        return await self.line.call(method, fine=fine, **arguments)


class NoChannel(Refused):
    """The incident has no channel; that was reported when it could not be opened."""

    def __init__(self, step: Step) -> None:
        super().__init__("no_channel", Call(step.kind), "Open the channel by hand.")


def _there(row: Row | None) -> Row:
    if row is None:
        raise LookupError("the row that this step is about is not there")
    return row
