"""Owns who is in the channels of private incidents."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import Session, col, select

from storage.models import Incident, Member


def is_in(session: Session, incident: Incident, user_id: str) -> bool:
    known = _row(session, incident, user_id)
    return known is not None and known.is_in


def has_left(session: Session, incident: Incident, user_id: str) -> bool:
    """Tell whether the person is known to have gone; who never came has not left."""
    known = _row(session, incident, user_id)
    return known is not None and not known.is_in


def visible_to(user_id: str) -> ColumnElement[bool]:
    """Return which incidents this person may know of: commands/access.may_see, for many at once."""
    opened = col(Incident.channel_id).is_not(None)
    inside = exists().where(
        col(Member.team_id) == col(Incident.team_id),
        col(Member.incident_id) == col(Incident.id),
        col(Member.user_id) == user_id,
        col(Member.is_in),
    )
    declared = col(Incident.reporter_id) == user_id
    return or_(col(Incident.private).is_(False), and_(opened, inside), and_(~opened, declared))


def note(
    session: Session, incident: Incident, user_id: str, *, is_in: bool, since: datetime
) -> bool:
    """Write down that the person came or went, unless something newer is known.

    Tells whether it changed anything.
    """
    known = _row(session, incident, user_id)
    if known is None:
        row = Member(
            team_id=incident.team_id,
            incident_id=incident.key,
            user_id=user_id,
            is_in=is_in,
            since_at=since,
        )
        session.add(row)
        session.flush()
        return True
    if known.since_at > since:
        return False
    changed = known.is_in is not is_in
    known.is_in, known.since_at = is_in, since
    return changed


def inside(session: Session, incident: Incident) -> set[str]:
    """Return who may know of this private incident: commands/access.may_see, for everybody."""
    return _counted(session, incident) if incident.channel_id else {incident.reporter_id}


def absent(session: Session, incident: Incident, present: Collection[str]) -> set[str]:
    """Return who counts as being in the channel, and is not among those present."""
    return _counted(session, incident) - set(present)


def _counted(session: Session, incident: Incident) -> set[str]:
    found = session.exec(
        select(Member.user_id).where(
            Member.team_id == incident.team_id,
            Member.incident_id == incident.key,
            col(Member.is_in),
        )
    )
    return set(found)


def _row(session: Session, incident: Incident, user_id: str) -> Member | None:
    return session.get(Member, (incident.team_id, incident.key, user_id))
