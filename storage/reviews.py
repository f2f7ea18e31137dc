"""Owns the queries of the review board: when it meets, and what it looks at; nothing private."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, or_, update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.models import (
    ActionItem,
    ActionState,
    Incident,
    Nature,
    Postmortem,
    PostmortemSection,
    PostmortemState,
    Severity,
    Status,
    Workspace,
)
from storage.models.words import NOT_COUNTED, OPEN

_SEEN: Final = ("id", "number", "declared_at", "by_change", "change_id")
# They were none, or they are looked at as the one that they went into.


def dues(session: Session) -> Sequence[tuple[str, datetime | None]]:
    """Return each workspace, and when its board is to be told next, as far as that is planned."""
    return session.exec(select(Workspace.team_id, Workspace.review_due_at)).all()


def due(session: Session, team_id: str) -> datetime | None:
    """Return when this workspace's board is to be told next."""
    found = select(Workspace.review_due_at).where(Workspace.team_id == team_id)
    return session.exec(found).first()


def plan(session: Session, team_id: str, before: datetime | None, due_at: datetime) -> bool:
    """Have the board be told then, if it is planned as `before` still; tell whether it was.

    Of several processes that ask for the same change one alone is told so.
    """
    planned = col(Workspace.review_due_at)
    same = planned.is_(None) if before is None else planned == before
    changed = session.exec(
        update(Workspace)
        .where(col(Workspace.team_id) == team_id, same)
        .values(review_due_at=due_at)
        .execution_options(synchronize_session=False)
    )
    return bool(changed.rowcount)


def forget(session: Session) -> None:
    """Plan nothing any more."""
    session.exec(
        update(Workspace)
        .where(col(Workspace.review_due_at).is_not(None))
        .values(review_due_at=None)
        .execution_options(synchronize_session=False)
    )


def of_week(session: Session, team_id: str, since: datetime, until: datetime) -> Sequence[int]:
    """Return the ids of what was declared then, the worst first."""
    return _ids(
        session,
        select(Incident.id)
        .where(_open_to_all(team_id), _between(since, until), _happened())
        .order_by(col(Incident.severity), col(Incident.number)),
    )


def from_before(
    session: Session, team_id: str, since: datetime, severities: Collection[Severity]
) -> Sequence[int]:
    """Return the ids of what was declared earlier and is not done with, by their numbers.

    It goes on still, or it is resolved, of one of these severities, and not reviewed.
    """
    unreviewed = and_(
        col(Incident.status) == Status.RESOLVED,
        col(Incident.reviewed_at).is_(None),
        col(Incident.severity).in_(severities),
    )
    return _ids(
        session,
        select(Incident.id)
        .where(
            _open_to_all(team_id),
            col(Incident.declared_at) < since,
            col(Incident.nature) != Nature.NEAR_MISS,
            or_(col(Incident.status).in_(OPEN), unreviewed),
        )
        .order_by(col(Incident.number)),
    )


def seen(
    session: Session, team_id: str, since: datetime, until: datetime
) -> Sequence[tuple[int, int, datetime, bool, int | None]]:
    """Return what was declared then: id, number, when, whether by a change, and which one."""
    table = Incident.__table__.c  # type: ignore[attr-defined]
    found = (
        select(*(table[name] for name in _SEEN))
        .where(_open_to_all(team_id), _between(since, until), _happened())
        .order_by(table.number)
    )
    rows: Sequence[Any] = session.execute(found).all()
    return rows


def factors(session: Session, incident_ids: Collection[int]) -> Mapping[int, str]:
    """Return what the postmortems of these say now of how it came about, as people wrote it."""
    section = PostmortemSection
    newest = (
        select(func.max(section.id))
        .join(Postmortem, col(Postmortem.id) == col(section.postmortem_id))
        .where(col(Postmortem.incident_id).in_(incident_ids), section.name == "factors")
        .group_by(col(section.postmortem_id))
    )
    rows = session.exec(
        select(Postmortem.incident_id, section.text)
        .join(Postmortem, col(Postmortem.id) == col(section.postmortem_id))
        .where(col(section.id).in_(newest), col(section.edited_by).is_not(None))
    )
    return {incident_id: text for incident_id, text in rows}  # noqa: C416 - rows of two columns


def named(session: Session, team_id: str, ids: Collection[int]) -> Sequence[Incident]:
    """Return these, as far as everybody may still read of them."""
    found = select(Incident).where(_open_to_all(team_id), col(Incident.id).in_(ids), _happened())
    return session.exec(found).all() if ids else ()


def near_misses(
    session: Session, team_id: str, since: datetime, until: datetime
) -> Sequence[Incident]:
    return session.exec(
        select(Incident)
        .where(
            _open_to_all(team_id),
            _between(since, until),
            col(Incident.nature) == Nature.NEAR_MISS,
            col(Incident.status).not_in(NOT_COUNTED),
        )
        .order_by(col(Incident.number))
    ).all()


def drills(session: Session, team_id: str, since: datetime, until: datetime) -> Sequence[Incident]:
    """Return the drills that were held then; one that was stopped was none."""
    return session.exec(
        select(Incident)
        .where(
            Incident.team_id == team_id,
            col(Incident.private).is_(False),
            col(Incident.drill),
            _between(since, until),
            col(Incident.status).not_in(NOT_COUNTED),
        )
        .order_by(col(Incident.number))
    ).all()


def overdue(
    session: Session, team_id: str, now: datetime, most: int
) -> tuple[Sequence[tuple[ActionItem, Incident]], int]:
    """Return open action items whose time has come, the longest overdue first, and how many."""
    found = session.exec(
        select(ActionItem, Incident, func.count().over())
        .join(Incident, col(Incident.id) == col(ActionItem.incident_id))
        .where(
            _open_to_all(team_id),
            ActionItem.team_id == team_id,
            ActionItem.state == ActionState.OPEN,
            col(ActionItem.due_at) <= now,
        )
        .order_by(col(ActionItem.due_at), col(ActionItem.number))
        .limit(most)
    ).all()
    return [(item, incident) for item, incident, _ in found], found[0][2] if found else 0


def unpublished(
    session: Session,
    team_id: str,
    severities: Collection[Severity],
    besides: Collection[int],
    most: int,
) -> tuple[Sequence[tuple[Incident, PostmortemState | None]], int]:
    """Return what is resolved, of these severities, and has no published postmortem; how many.

    What was resolved first comes first; `besides`: these ids are left out.
    """
    found = session.exec(
        select(Incident, Postmortem.state, func.count().over())
        .join(Postmortem, col(Postmortem.incident_id) == col(Incident.id), isouter=True)
        .where(
            _open_to_all(team_id),
            col(Incident.status) == Status.RESOLVED,
            col(Incident.nature) != Nature.NEAR_MISS,
            col(Incident.severity).in_(severities),
            col(Incident.id).not_in(besides),
            or_(
                col(Postmortem.state).is_(None),
                col(Postmortem.state) != PostmortemState.PUBLISHED,
            ),
        )
        .order_by(col(Incident.resolved_at), col(Incident.number))
        .limit(most)
    ).all()
    known = [(row, PostmortemState(state) if state else None) for row, state, _ in found]
    return known, found[0][2] if found else 0


def states(session: Session, ids: Collection[int]) -> dict[int, PostmortemState]:
    """Return how far the postmortems of these incidents are, as far as they were begun."""
    found = select(Postmortem.incident_id, Postmortem.state).where(
        col(Postmortem.incident_id).in_(ids)
    )
    return {one: PostmortemState(state) for one, state in session.exec(found)} if ids else {}


def _ids(session: Session, query: SelectOfScalar[Any]) -> Sequence[int]:
    return [one for one in session.exec(query) if one is not None]


def _open_to_all(team_id: str) -> ColumnElement[bool]:
    return and_(
        col(Incident.team_id) == team_id,
        col(Incident.private).is_(False),
        col(Incident.drill).is_(False),
    )


def _between(since: datetime, until: datetime) -> ColumnElement[bool]:
    return and_(col(Incident.declared_at) >= since, col(Incident.declared_at) < until)


def _happened() -> ColumnElement[bool]:
    return and_(col(Incident.status).not_in(NOT_COUNTED), col(Incident.nature) != Nature.NEAR_MISS)
