"""Owns what one person is shown of all incidents: as many queries for 500 as for one."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, case, exists, func, or_
from sqlmodel import Session, col, select

from storage.members import visible_to
from storage.models import (
    Handoff,
    HandoffState,
    Incident,
    IncidentTask,
    Member,
    Nature,
    Person,
    Postmortem,
    PostmortemState,
    Role,
    RoleHeld,
    Severity,
    Status,
    TimelineEntry,
)
from storage.models.words import OPEN, RESTORED
from storage.tasks import OPEN as TO_DO

# Nobody looks for an exercise first.
_WORST_FIRST: Final[tuple[ColumnElement[Any], ...]] = (
    col(Incident.drill),  # type: ignore[assignment]
    col(Incident.severity),
    col(Incident.number).desc(),
)


def theirs(
    session: Session, team_id: str, user_id: str, *, overdue_from: int, most: int
) -> Sequence[Incident]:
    """Return open incidents that are this person's: overdue, then the worst, then the newest first.

    Theirs: they hold a role, are offered one, or have declared it. `overdue_from`: the step of the
    ladder from which an update is overdue.
    """
    late = case((_is_late(overdue_from), 0), else_=1)
    return session.exec(
        select(Incident)
        .where(*_open(team_id, user_id), _is_theirs(user_id))
        .order_by(late, *_WORST_FIRST)
        .limit(most)
    ).all()


def others(session: Session, team_id: str, user_id: str, most: int) -> Sequence[Incident]:
    """Return open incidents that are not this person's, the worst and then the newest first."""
    return session.exec(
        select(Incident)
        .where(*_open(team_id, user_id), ~_is_theirs(user_id))
        .order_by(*_WORST_FIRST)
        .limit(most)
    ).all()


def count_open(session: Session, team_id: str, user_id: str) -> tuple[int, int]:
    """Return how many open incidents are this person's, and how many others they may know of."""
    known = select(func.count()).select_from(Incident).where(*_open(team_id, user_id))
    mine = session.exec(known.where(_is_theirs(user_id))).one()
    return mine, session.exec(known).one() - mine


def resolved(session: Session, team_id: str, user_id: str, most: int) -> Sequence[Incident]:
    """Return what was resolved last: what this person has to review, then the newest first."""
    is_theirs = and_(
        col(Incident.review_owner_id) == user_id, col(Incident.status) == Status.RESOLVED
    )
    return session.exec(
        select(Incident)
        .where(
            Incident.team_id == team_id,
            col(Incident.status).in_(RESTORED),
            col(Incident.resolved_at).is_not(None),
            Incident.nature != Nature.NEAR_MISS,
            visible_to(user_id),
        )
        .order_by(case((is_theirs, 0), else_=1), col(Incident.resolved_at).desc())
        .limit(most)
    ).all()


def tasks(
    session: Session, team_id: str, user_id: str, most: int
) -> tuple[Sequence[tuple[IncidentTask, Incident]], int]:
    """Return what this person has still to do in open incidents, due first, and how many in all."""
    found = session.exec(
        select(IncidentTask, Incident, func.count().over())
        .join(Incident, col(Incident.id) == col(IncidentTask.incident_id))
        .where(
            IncidentTask.team_id == team_id,
            IncidentTask.assignee_id == user_id,
            col(IncidentTask.state).in_(TO_DO),
            *_open(team_id, user_id),
        )
        .order_by(
            col(IncidentTask.due_at).is_(None), col(IncidentTask.due_at), col(IncidentTask.id)
        )
        .limit(most)
    ).all()
    return [(task, incident) for task, incident, _ in found], found[0][2] if found else 0


def postmortems(
    session: Session, team_id: str, user_id: str, severities: Collection[Severity]
) -> Sequence[tuple[Incident, PostmortemState | None, datetime | None, bool]]:
    """Return what this person has to publish a postmortem of, and how far each is.

    Theirs: they own the review or command; where there is neither, they declared it. Then come
    when the first entry was written, where it was recorded when it was over, and whether whoever
    owns the review has left.
    """
    first = (
        select(func.min(TimelineEntry.recorded_at))
        .where(
            col(TimelineEntry.incident_id) == col(Incident.id),
            col(Incident.nature) == Nature.RECORDED,
        )
        .scalar_subquery()
    )
    found = session.exec(
        select(Incident, col(Postmortem.state), first, _has_left(col(Incident.review_owner_id)))
        .outerjoin(Postmortem, col(Postmortem.incident_id) == col(Incident.id))
        .where(
            Incident.team_id == team_id,
            Incident.status == Status.RESOLVED,
            col(Incident.severity).in_(severities),
            col(Incident.drill).is_(False),
            Incident.nature != Nature.NEAR_MISS,
            func.coalesce(col(Postmortem.state), PostmortemState.DRAFT)
            != PostmortemState.PUBLISHED,
            _answers_for(user_id),
            visible_to(user_id),
        )
    ).all()
    return [(incident, state, at, bool(left)) for incident, state, at, left in found]


def offered(
    session: Session, user_id: str, incident_ids: Sequence[int]
) -> Mapping[int, Sequence[Role]]:
    """Return the roles that were offered to this person and wait for their answer, by incident."""
    found: dict[int, list[Role]] = {}
    asked = session.exec(
        select(Handoff).where(
            col(Handoff.incident_id).in_(incident_ids),
            Handoff.to_id == user_id,
            Handoff.state == HandoffState.ASKED,
        )
    )
    for handoff in asked:
        found.setdefault(handoff.incident_id, []).append(handoff.role)
    return found


def _open(team_id: str, user_id: str) -> tuple[ColumnElement[bool], ...]:
    ours = col(Incident.team_id) == team_id
    return ours, col(Incident.status).in_(OPEN), visible_to(user_id)


def _is_theirs(user_id: str) -> ColumnElement[bool]:
    holds = exists().where(
        col(RoleHeld.incident_id) == col(Incident.id),
        col(RoleHeld.user_id) == user_id,
        col(RoleHeld.until_at).is_(None),
    )
    asked = exists().where(
        col(Handoff.incident_id) == col(Incident.id),
        col(Handoff.to_id) == user_id,
        col(Handoff.state) == HandoffState.ASKED,
    )
    return or_(col(Incident.reporter_id) == user_id, holds, asked)


def _answers_for(user_id: str) -> ColumnElement[bool]:
    """Return whether they own the review or command; where nobody does, whether they declared.

    Who has left does neither, whatever still stands in their name.
    """
    commander = and_(
        col(RoleHeld.incident_id) == col(Incident.id),
        col(RoleHeld.role) == Role.COMMANDER,
        col(RoleHeld.until_at).is_(None),
    )
    commands = exists().where(commander, ~_has_left(col(RoleHeld.user_id)))
    owner = col(Incident.review_owner_id)
    nobody = and_(or_(owner.is_(None), _has_left(owner)), ~commands)
    return or_(
        owner == user_id,
        exists().where(commander, col(RoleHeld.user_id) == user_id),
        and_(nobody, col(Incident.reporter_id) == user_id),
    )


def _has_left(who: Any) -> ColumnElement[bool]:
    """Return whether this person is not active any more, or out of a private channel."""
    gone = exists().where(
        col(Person.team_id) == col(Incident.team_id),
        col(Person.user_id) == who,
        col(Person.is_gone),
    )
    out = exists().where(
        col(Member.team_id) == col(Incident.team_id),
        col(Member.incident_id) == col(Incident.id),
        col(Member.user_id) == who,
        col(Member.is_in).is_(False),
    )
    return or_(gone, and_(col(Incident.private), out))


def _is_late(overdue_from: int) -> ColumnElement[bool]:
    return col(Incident.update_due_at).is_not(None) & (
        col(Incident.escalation_step) >= overdue_from
    )
