"""Owns every query about incidents that have to do with each other: related ones, and parts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import or_
from sqlmodel import Session, col, select

from storage.models import Incident, Relation


@dataclass(frozen=True)
class Kin:
    """Those around an incident of which everybody may know who may know of it."""

    parent: Incident | None = None
    parts: Sequence[Incident] = ()
    related: Sequence[Incident] = ()


NONE: Final = Kin()


def around(
    session: Session, found: Sequence[Incident], *, private: bool = False
) -> Mapping[int, Kin]:
    """Return those around each of these incidents, in two queries for all.

    Never a private one, but for the family of a private incident: they were told of it there;
    `private`: all of them, for whoever hands out everything.
    """
    ids = [incident.key for incident in found]
    family = _family(session, found)
    related = _related(session, ids)
    return {incident.key: _of(incident, family, related, private=private) for incident in found}


def between(session: Session, one: Incident, other: Incident) -> Relation | None:
    """Return the relation of these two that stands."""
    lower, higher = sorted((one.key, other.key))
    return session.exec(
        select(Relation).where(
            Relation.incident_id == lower,
            Relation.other_id == higher,
            col(Relation.until_at).is_(None),
        )
    ).first()


def add(session: Session, one: Incident, other: Incident, *, by: str, now: datetime) -> None:
    lower, higher = sorted((one.key, other.key))
    row = Relation(
        team_id=one.team_id, incident_id=lower, other_id=higher, related_by=by, since_at=now
    )
    session.add(row)
    session.flush()


def of_incident(session: Session, incident: Incident) -> Sequence[tuple[Relation, Incident]]:
    """Return the relations of this incident that stand, each with the other one."""
    return [(row, other) for _, row, other in _pairs(session, [incident.key])]


def parts(session: Session, incident: Incident) -> Sequence[Incident]:
    """Return every part of this incident, in order of their numbers, locked."""
    return session.exec(
        select(Incident)
        .where(Incident.parent_id == incident.id)
        .order_by(col(Incident.id))
        .with_for_update()
    ).all()


def _pairs(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, Relation, Incident]]:
    """Yield whose relation it is, the relation, and the other one, by the other one's number."""
    rows = session.exec(
        select(Relation).where(
            or_(col(Relation.incident_id).in_(ids), col(Relation.other_id).in_(ids)),
            col(Relation.until_at).is_(None),
        )
    ).all()
    if not rows:  # most have none, and this is asked with every step
        return
    ends = [
        (whose, other, row)
        for row in rows
        for whose, other in ((row.incident_id, row.other_id), (row.other_id, row.incident_id))
        if whose in ids
    ]
    wanted = {other for _, other, _ in ends}
    others = session.exec(select(Incident).where(col(Incident.id).in_(wanted))).all()
    known = {incident.key: incident for incident in others}
    for whose, other, row in sorted(ends, key=lambda end: known[end[1]].number):
        yield whose, row, known[other]


def _related(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Incident]]:
    found: dict[int, list[Incident]] = {}
    for whose, _, other in _pairs(session, ids):
        found.setdefault(whose, []).append(other)
    return found


def _family(session: Session, found: Sequence[Incident]) -> Sequence[Incident]:
    """Return the parts and the parents of these incidents."""
    ids = [incident.key for incident in found]
    parents = [incident.parent_id for incident in found if incident.parent_id is not None]
    near = col(Incident.parent_id).in_(ids)
    # An empty list beside it would have every incident looked at, with every step.
    either = or_(near, col(Incident.id).in_(parents)) if parents else near
    return session.exec(select(Incident).where(either).order_by(col(Incident.number))).all()


def _of(
    incident: Incident,
    family: Sequence[Incident],
    related: Mapping[int, Sequence[Incident]],
    *,
    private: bool,
) -> Kin:
    near = [one for one in family if private or incident.private or not one.private]
    return Kin(
        next((one for one in near if one.id == incident.parent_id), None),
        [one for one in near if one.parent_id == incident.id],
        [one for one in related.get(incident.key, ()) if private or not one.private],
    )
