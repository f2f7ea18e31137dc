"""Owns reading many incidents for the figures: few queries, and no texts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, case, func
from sqlmodel import Session, and_, col, select

from storage.models import (
    Incident,
    IncidentService,
    Nature,
    Promise,
    PromiseState,
    Role,
    RoleHeld,
    ServiceChange,
    Status,
)

_COLUMNS: Final = (
    *("id", "number", "severity", "by_change", "declared_at", "started_at", "detected_at"),
    *("acknowledged_at", "mitigated_at", "resolved_at"),
)
# They were none, or they are counted as the one that they went into.
_LEFT_OUT: Final = (Status.CANCELLED, Status.MERGED)


@dataclass(frozen=True, slots=True)
class Window:
    """Which incidents are meant: of a workspace, declared from `since` until before `until`."""

    team_id: str
    since: datetime
    until: datetime


@dataclass(frozen=True)
class Measured:
    """A row for each incident, by number, and what is counted of it beside, by its id.

    A row has `id`, `number`, `severity`, `by_change` and the milestones (`declared_at` …).
    `commanded`: since when somebody commanded in earnest; `promises`: how many were kept, and how
    many were broken.
    """

    rows: Sequence[Row[Any]]
    commanded: Mapping[int, datetime]
    promises: Mapping[int, tuple[int, int]]
    services: Mapping[int, Sequence[str]]


def read(session: Session, window: Window) -> Measured:
    """Return the incidents of the window; drills, private, cancelled and merged ones left out.

    Near misses are left out, too: they have figures of their own. What is counted beside is read
    whole: joined, it took a server without statistics half a minute.
    """
    table = Incident.__table__.c  # type: ignore[attr-defined]
    found = select(*(table[name] for name in _COLUMNS)).where(_counts(window))
    return Measured(
        session.execute(found.order_by(table.number)).all(),
        _commanded(session, window.team_id),
        _promises(session, window.team_id),
        _services(session, window.team_id),
    )


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


def _commanded(session: Session, team_id: str) -> dict[int, datetime]:
    first = func.min(col(RoleHeld.since_at))
    in_earnest = col(RoleHeld.provisional).is_(False)
    found = select(RoleHeld.incident_id, first).where(
        RoleHeld.team_id == team_id, RoleHeld.role == Role.COMMANDER, in_earnest
    )
    return dict(session.exec(found.group_by(col(RoleHeld.incident_id))).all())


def _promises(session: Session, team_id: str) -> dict[int, tuple[int, int]]:
    def count(state: PromiseState) -> Any:
        return func.sum(case((col(Promise.state) == state, 1), else_=0))

    found = select(Promise.incident_id, count(PromiseState.KEPT), count(PromiseState.BROKEN)).where(
        Promise.team_id == team_id
    )
    grouped = session.exec(found.group_by(col(Promise.incident_id)))
    return {incident_id: (kept, broken) for incident_id, kept, broken in grouped}


def _services(session: Session, team_id: str) -> dict[int, list[str]]:
    found = select(IncidentService.incident_id, IncidentService.service).where(
        IncidentService.team_id == team_id, col(IncidentService.until_at).is_(None)
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
        col(Incident.status).not_in(_LEFT_OUT),
        col(Incident.nature) != Nature.NEAR_MISS,
    )
