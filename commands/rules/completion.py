"""Owns how many action items get done: in time, late, or not; by service and by month."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from commands.rules.measures import Share
from storage.models import ActionState

NO_SERVICE: Final = "no service"


@dataclass(frozen=True)
class Item:
    """What is counted of an action item; `services`: those that its incident is about."""

    state: ActionState
    given_at: datetime
    due_at: datetime
    ended_at: datetime | None = None
    services: Sequence[str] = field(default=())


@dataclass(frozen=True)
class Completion:
    """How many were done by their due time or after it, are still to be done, or are not done.

    `open`: their time has not come; `overdue`: it has.
    """

    in_time: int = 0
    late: int = 0
    open: int = 0
    overdue: int = 0
    dropped: int = 0

    @property
    def rate(self) -> Share:
        """Return how many were done, of those that were wanted and whose time has come."""
        done = self.in_time + self.late
        return Share(done, done + self.overdue)


def count(items: Iterable[Item], now: datetime) -> Completion:
    found = [_name(item, now) for item in items]
    names = ("in_time", "late", "open", "overdue", "dropped")
    return Completion(**{name: found.count(name) for name in names})


def by_service(items: Iterable[Item], now: datetime) -> Mapping[str, Completion]:
    """Count by service, by name; an item of an incident about two of them counts for both."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        for service in item.services or (NO_SERVICE,):
            groups[service].append(item)
    return {name: count(groups[name], now) for name in sorted(groups)}


def by_month(items: Iterable[Item], now: datetime) -> Mapping[str, Completion]:
    """Count by the month in which they were given (`2026-03`, UTC), the earliest first."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        groups[f"{item.given_at:%Y-%m}"].append(item)
    return {month: count(groups[month], now) for month in sorted(groups)}


def _name(item: Item, now: datetime) -> str:
    if item.state is ActionState.DROPPED:
        return "dropped"
    if item.state is ActionState.DONE:
        return "in_time" if item.ended_at and item.ended_at <= item.due_at else "late"
    return "overdue" if item.due_at <= now else "open"
