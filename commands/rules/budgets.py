"""Owns the error budget: how much failure an objective allows, and what incidents spent of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from storage.models import Incident
from storage.models.words import HURTING

WHOLE: Final = 100.0  # percent


@dataclass(frozen=True)
class Objective:
    """So many percent of the time it works for everybody, over the days that a window is long."""

    percent: float
    window: timedelta

    @property
    def allowed(self) -> timedelta:
        return self.window * (1 - self.percent / WHOLE)


@dataclass(frozen=True)
class Outage:
    """When customers felt it; `share`: of them, in percent; not known: all. No end: it goes on."""

    since: datetime
    until: datetime | None = None
    share: float | None = None


@dataclass(frozen=True)
class Budget:
    """What is left of it; `burn`: how many times faster than it may be spent (1 just lasts)."""

    allowed: timedelta
    spent: timedelta
    burn: float

    @property
    def left(self) -> timedelta:
        """Return how long a whole outage would take to exhaust it; none when it is exhausted."""
        return max(self.allowed - self.spent, timedelta())

    @property
    def is_exhausted(self) -> bool:
        return self.spent >= self.allowed and bool(self.spent)


def outage(incident: Incident) -> Outage:
    """Return when customers felt it, as far as it is known.

    From when on: as the impact says, else since it started, was detected, was declared. Until when:
    as the impact says, else until it was mitigated, resolved or closed.
    """
    since = (
        incident.impact_from_at
        or incident.started_at
        or incident.detected_at
        or incident.declared_at
    )
    ended = incident.mitigated_at or incident.resolved_at or incident.closed_at
    until = incident.impact_until_at or (None if incident.status in HURTING else ended)
    return Outage(since, until, incident.share)


def reckon(objective: Objective, outages: Sequence[Outage], *, now: datetime) -> Budget:
    """Return the budget of the window that ends now.

    An outage counts for the part of it that lies in the window, times the share of customers.
    Two at once both count: they may have hit different people.
    """
    begins = now - objective.window
    spent = sum((_felt(outage, begins, now) for outage in outages), timedelta())
    allowed = objective.allowed
    burn = spent / allowed if allowed else float("inf") if spent else 0.0
    return Budget(allowed, spent, burn)


@dataclass(frozen=True)
class Left:
    """What was left of the window's budget at an instant; below none when it was exceeded."""

    at: datetime
    left: timedelta


def course(
    objective: Objective, outages: Sequence[Outage], *, now: datetime, steps: int
) -> Sequence[Left]:
    """Return how the budget of the window that ends now went, from all of it to what is left."""
    begins, allowed = now - objective.window, objective.allowed
    instants = [begins + objective.window * step / steps for step in range(steps + 1)]
    return [
        Left(at, allowed - sum((_felt(one, begins, at) for one in outages), timedelta()))
        for at in instants
    ]


def _felt(outage: Outage, begins: datetime, now: datetime) -> timedelta:
    until = min(outage.until or now, now)
    lasted = max(until - max(outage.since, begins), timedelta())
    return lasted * ((outage.share if outage.share is not None else WHOLE) / WHOLE)
