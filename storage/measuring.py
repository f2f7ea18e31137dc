"""Owns reading many incidents for the figures: few queries, and no texts."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import ColumnElement, case, func
from sqlmodel import Session, and_, col, or_, select

from storage.clock import Posix
from storage.models import (
    ActionItem,
    Incident,
    IncidentService,
    Nature,
    Promise,
    PromiseState,
    Role,
    RoleHeld,
    ServiceChange,
    Workspace,
)
from storage.models.words import HURTING, NOT_COUNTED

# What was declared in this very moment counts.
_NOW_TOO: Final = timedelta(seconds=1)
_COLUMNS: Final = ("id", "number", "severity", "by_change")
_INSTANTS: Final = (
    *("declared_at", "started_at", "detected_at", "acknowledged_at", "mitigated_at", "resolved_at"),
)
# What says when customers felt it, and how many of them.
_FELT: Final = (
    *("number", "status", "share", "impact_from_at", "impact_until_at"),
    *("started_at", "detected_at", "declared_at", "mitigated_at", "resolved_at", "closed_at"),
)
# They were none, or they are counted as the one that they went into.
# Reopened, it hurts again, whatever the milestones say.


@dataclass(frozen=True, slots=True)
class Window:
    """Which incidents are meant: of a workspace, declared from `since` until before `until`."""

    team_id: str
    since: datetime
    until: datetime

    @classmethod
    def last(cls, team_id: str, days: int, now: datetime) -> "Window":
        """Return the last so many days; what was declared in this very moment counts."""
        until = now + _NOW_TOO
        return cls(team_id, until - timedelta(days=days), until)

    def before(self) -> "Window":
        """Return as long a time before."""
        return Window(self.team_id, self.since - (self.until - self.since), self.since)


@dataclass(frozen=True, slots=True)
class Span:
    """From which incident's id to which one's."""

    team_id: str
    first: int
    last: int

    def holds(self, table: type[RoleHeld | Promise | IncidentService]) -> ColumnElement[bool]:
        ids = col(table.incident_id)
        return and_(col(table.team_id) == self.team_id, ids >= self.first, ids <= self.last)


@dataclass(frozen=True)
class Measured:
    """A row for each incident, by number, and what is counted of it beside, by its id.

    A row is `id`, `number`, `severity`, `by_change` and the milestones from `declared_at` to
    `resolved_at`, in seconds since 1970. `commanded`: since when somebody commanded in earnest,
    alike; `promises`: how many were kept, and how many were broken.
    """

    rows: Sequence[tuple[Any, ...]]
    commanded: Mapping[int, float]
    promises: Mapping[int, tuple[int, int]]
    services: Mapping[int, Sequence[str]]


def read(session: Session, window: Window) -> Measured:
    """Return the incidents of the window; drills, private, cancelled and merged ones left out.

    Near misses are left out, too: they have figures of their own. What is counted beside is read
    apart, from the first of these incidents to the last: joined, it took a server without
    statistics half a minute.
    """
    table = Incident.__table__.c  # type: ignore[attr-defined]
    instants = (Posix(table[name]).label(name) for name in _INSTANTS)
    found = select(*(table[name] for name in _COLUMNS), *instants).where(_counts(window))
    rows: Sequence[Any] = session.execute(found.order_by(table.number)).all()
    ids = [row.id for row in rows] or [0]
    span = Span(window.team_id, min(ids), max(ids))
    return Measured(
        rows, _commanded(session, span), _promises(session, span), _services(session, span)
    )


def workspaces(session: Session) -> Sequence[str]:
    """Return the workspaces that have declared anything, in order."""
    return session.exec(select(Workspace.team_id).order_by(Workspace.team_id)).all()


def services(session: Session, team_id: str) -> Sequence[str]:
    """Return what public incidents were ever about, in order."""
    found = (
        select(IncidentService.service)
        .join(Incident, col(Incident.id) == col(IncidentService.incident_id))
        .where(IncidentService.team_id == team_id, _public(), _happened())
    )
    return session.exec(found.distinct().order_by(IncidentService.service)).all()


def near_misses(session: Session, window: Window) -> int:
    found = select(func.count()).select_from(Incident)
    missed = Incident.nature == Nature.NEAR_MISS
    return session.exec(found.where(_inside(window), _public(), missed)).one()


def changes(session: Session, window: Window, service: str | None = None) -> int:
    """Return how many changes were recorded, of this service or of all."""
    found = (
        select(func.count())
        .select_from(ServiceChange)
        .where(
            ServiceChange.team_id == window.team_id,
            col(ServiceChange.at) >= window.since,
            col(ServiceChange.at) < window.until,
        )
    )
    if service is not None:
        found = found.where(ServiceChange.service == service)
    return session.exec(found).one()


def actions(session: Session, window: Window) -> Sequence[tuple[Any, ...]]:
    """Return the action items given in the window: state, given, due, ended, services.

    The services are those of its incident. Of drills and private incidents there are none; of what
    was cancelled there are: what was promised is work all the same. Columns alone: whole items by
    the thousand take five times as long.
    """
    found = session.execute(
        sa.select(
            col(ActionItem.incident_id),
            col(ActionItem.state),
            col(ActionItem.given_at),
            col(ActionItem.due_at),
            col(ActionItem.ended_at),
        )
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(
            col(ActionItem.team_id) == window.team_id,
            col(ActionItem.given_at) >= window.since,
            col(ActionItem.given_at) < window.until,
            _public(),
        )
        .order_by(col(ActionItem.number))
    ).all()
    ids = [row.incident_id for row in found]
    about = _services(session, Span(window.team_id, min(ids), max(ids))) if ids else {}
    return [(*known, about.get(incident_id, ())) for incident_id, *known in found]


def held(session: Session, window: Window) -> Sequence[tuple[Any, ...]]:
    """Return who held a role in which of the window's incidents, from when until when.

    A row is `user_id`, `incident_id`, `since_at`, `until_at`, and when the incident was declared
    and resolved.
    """
    role = RoleHeld.__table__.c  # type: ignore[attr-defined]
    about = Incident.__table__.c  # type: ignore[attr-defined]
    shown: Sequence[Any] = (
        *(role.user_id, role.incident_id, role.since_at, role.until_at),
        *(about.declared_at, about.resolved_at),
    )
    found = (
        select(*shown)
        .select_from(RoleHeld)
        .join(Incident, col(Incident.id) == col(RoleHeld.incident_id))
        .where(_counts(window))
    )
    rows: Sequence[Any] = session.execute(found.order_by(role.id)).all()
    return rows


def outages(
    session: Session, team_id: str, services: Collection[str], *, since: datetime
) -> Sequence[tuple[str, Any]]:
    """Return what customers felt of these services since then, by service and number.

    What is felt is a row with the columns of an incident that say when, and how much of it.

    Drills, near misses, cancelled and merged incidents did not happen to customers; private ones
    did, and are left out all the same: the budget is for everybody to read.
    """
    over = func.coalesce(
        Incident.impact_until_at, Incident.mitigated_at, Incident.resolved_at, Incident.closed_at
    )
    table = Incident.__table__.c  # type: ignore[attr-defined]
    shown: Sequence[Any] = (col(IncidentService.service), *(table[name] for name in _FELT))
    found = (
        select(*shown)
        .select_from(IncidentService)
        .join(Incident, col(Incident.id) == col(IncidentService.incident_id))
        .where(
            IncidentService.team_id == team_id,
            col(IncidentService.service).in_(services),
            col(IncidentService.until_at).is_(None),
            _public(),
            _happened(),
            or_(over.is_(None), over >= since, col(Incident.status).in_(HURTING)),
        )
    )
    rows: Sequence[Any] = session.execute(
        found.order_by(IncidentService.service, table.number)
    ).all()
    return [(row.service, row) for row in rows]


def _commanded(session: Session, span: Span) -> dict[int, float]:
    first = Posix(func.min(col(RoleHeld.since_at)))
    in_earnest = col(RoleHeld.provisional).is_(False)
    found = select(RoleHeld.incident_id, first).where(
        span.holds(RoleHeld), RoleHeld.role == Role.COMMANDER, in_earnest
    )
    return dict(session.exec(found.group_by(col(RoleHeld.incident_id))).all())


def _promises(session: Session, span: Span) -> dict[int, tuple[int, int]]:
    def count(state: PromiseState) -> Any:
        return func.sum(case((col(Promise.state) == state, 1), else_=0))

    found = select(Promise.incident_id, count(PromiseState.KEPT), count(PromiseState.BROKEN))
    grouped = session.exec(found.where(span.holds(Promise)).group_by(col(Promise.incident_id)))
    return {incident_id: (kept, broken) for incident_id, kept, broken in grouped}


def _services(session: Session, span: Span) -> dict[int, list[str]]:
    found = select(IncidentService.incident_id, IncidentService.service).where(
        span.holds(IncidentService), col(IncidentService.until_at).is_(None)
    )
    named: dict[int, list[str]] = defaultdict(list)
    for incident_id, service in session.exec(found.order_by(col(IncidentService.id))):
        named[incident_id].append(service)
    return named


def _inside(window: Window) -> ColumnElement[bool]:
    return and_(
        col(Incident.team_id) == window.team_id,
        col(Incident.declared_at) >= window.since,
        col(Incident.declared_at) < window.until,
    )


def _public() -> ColumnElement[bool]:
    return and_(col(Incident.private).is_(False), col(Incident.drill).is_(False))


def _counts(window: Window) -> ColumnElement[bool]:
    return and_(
        _inside(window),
        _public(),
        _happened(),
    )


def _happened() -> ColumnElement[bool]:
    return and_(col(Incident.status).not_in(NOT_COUNTED), col(Incident.nature) != Nature.NEAR_MISS)
