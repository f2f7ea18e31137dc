"""Owns pages of what programs read: each begins after the last row of the one before.

What is private is in none of them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from storage import services
from storage.models import (
    ActionItem,
    ActionState,
    Incident,
    Severity,
    Status,
    TimelineEntry,
)

# The instant and the id of the last row that was given out.
After = tuple[datetime, int]


@dataclass(frozen=True)
class Wanted:
    """Which incidents; what is none, or empty, does not matter."""

    team_id: str | None = None
    statuses: Collection[Status] = ()
    severities: Collection[Severity] = ()
    service: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    drill: bool | None = None


@dataclass(frozen=True)
class WantedActions:
    """Which action items; `owner_id`: empty for those that nobody has."""

    team_id: str | None = None
    states: Collection[ActionState] = ()
    owner_id: str | None = None
    due_before: datetime | None = None


def incidents(
    session: Session, wanted: Wanted, after: After | None, most: int
) -> Sequence[Incident]:
    """Return up to `most` public incidents, the one declared last first."""
    found = select(Incident).where(col(Incident.private).is_(False))
    if wanted.team_id is not None:
        found = found.where(Incident.team_id == wanted.team_id)
    if wanted.statuses:
        found = found.where(col(Incident.status).in_(wanted.statuses))
    if wanted.severities:
        found = found.where(col(Incident.severity).in_(wanted.severities))
    if wanted.since is not None:
        found = found.where(Incident.declared_at >= wanted.since)
    if wanted.until is not None:
        found = found.where(Incident.declared_at < wanted.until)
    if wanted.drill is not None:
        found = found.where(col(Incident.drill).is_(wanted.drill))
    if wanted.service is not None:
        found = found.where(services.is_about(wanted.service))
    if after is not None:
        at, last = after
        same = and_(col(Incident.declared_at) == at, col(Incident.id) < last)
        found = found.where(or_(col(Incident.declared_at) < at, same))
    newest = found.order_by(col(Incident.declared_at).desc(), col(Incident.id).desc())
    return session.exec(newest.limit(most)).all()


def entries(
    session: Session, incident_id: int, after: After | None, most: int
) -> Sequence[TimelineEntry]:
    """Return up to `most` entries, the withdrawn ones too, in the order of what happened."""
    found = select(TimelineEntry).where(TimelineEntry.incident_id == incident_id)
    if after is not None:
        at, last = after
        same = and_(col(TimelineEntry.at) == at, col(TimelineEntry.id) > last)
        found = found.where(or_(col(TimelineEntry.at) > at, same))
    oldest = found.order_by(col(TimelineEntry.at), col(TimelineEntry.id))
    return session.exec(oldest.limit(most)).all()


def actions(
    session: Session, wanted: WantedActions, after: After | None, most: int
) -> Sequence[tuple[ActionItem, Incident]]:
    """Return up to `most` action items of public incidents, the one given last first."""
    found = (
        select(ActionItem, Incident)
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(col(Incident.private).is_(False))
    )
    if wanted.team_id is not None:
        found = found.where(ActionItem.team_id == wanted.team_id)
    if wanted.states:
        found = found.where(col(ActionItem.state).in_(wanted.states))
    if wanted.owner_id is not None:
        owner = col(ActionItem.owner_id)
        found = found.where(owner == wanted.owner_id if wanted.owner_id else owner.is_(None))
    if wanted.due_before is not None:
        due = ActionItem.due_at < wanted.due_before
        found = found.where(ActionItem.state == ActionState.OPEN, due)
    if after is not None:
        at, last = after
        same = and_(col(ActionItem.given_at) == at, col(ActionItem.id) < last)
        found = found.where(or_(col(ActionItem.given_at) < at, same))
    newest = found.order_by(col(ActionItem.given_at).desc(), col(ActionItem.id).desc())
    return session.exec(newest.limit(most)).all()
