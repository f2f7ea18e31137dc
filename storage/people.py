"""Owns what is known of people, and the roles offered to them."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.models import Handoff, HandoffState, Incident, Person, Role, RoleHeld, TimelineEntry


def zone_of(session: Session, team_id: str, user_id: str) -> str | None:
    """Return the person's IANA time zone, none while Slack has not told it."""
    known = session.get(Person, (team_id, user_id))
    return known.zone if known else None


def zones_of(session: Session, team_id: str, user_ids: Collection[str]) -> dict[str, str | None]:
    """Return the time zones of these people, as far as Slack has been asked."""
    known = session.exec(
        select(Person).where(Person.team_id == team_id, col(Person.user_id).in_(user_ids))
    ).all()
    return {person.user_id: person.zone for person in known}


def names_of(session: Session, team_id: str, user_ids: Collection[str]) -> dict[str, str]:
    """Return what Slack calls these people, as far as it has been asked."""
    known = session.exec(
        select(Person).where(Person.team_id == team_id, col(Person.user_id).in_(user_ids))
    ).all()
    return {person.user_id: person.name for person in known if person.name}


def every_name(session: Session, team_id: str) -> dict[str, str]:
    """Return what Slack calls everybody in the workspace whose name is known."""
    known = session.exec(select(Person.user_id, Person.name).where(Person.team_id == team_id))
    return {user_id: name for user_id, name in known if name}


def active(session: Session, team_id: str, most: int) -> Sequence[Person]:
    """Return the people who can be given something, as far as Slack has told of them, by name."""
    return session.exec(_active(team_id).limit(most)).all()


def of_incident(session: Session, incident: Incident) -> Sequence[Person]:
    """Return those of them who had a part in it: a role, the review, words on its timeline."""
    told = select(TimelineEntry.author_id).where(TimelineEntry.incident_id == incident.key)
    held = select(RoleHeld.user_id).where(RoleHeld.incident_id == incident.key)
    by_itself = [incident.reporter_id, incident.review_owner_id]
    met = or_(*(col(Person.user_id).in_(known) for known in (told, held, by_itself)))
    return session.exec(_active(incident.team_id).where(met)).all()


def _active(team_id: str) -> SelectOfScalar[Person]:
    return (
        select(Person)
        .where(Person.team_id == team_id, col(Person.is_gone).is_(False), col(Person.name) != "")
        .order_by(func.lower(col(Person.name)), col(Person.user_id))
    )


def gone_of(session: Session, team_id: str, user_ids: Collection[str]) -> set[str]:
    """Return those of these people who are not active in the workspace any more."""
    if not user_ids:
        return set()
    found = select(Person.user_id).where(
        Person.team_id == team_id,
        col(Person.user_id).in_(user_ids),
        or_(col(Person.is_gone), col(Person.is_outsider)),
    )
    return set(session.exec(found))


def known(session: Session, team_id: str, user_id: str) -> Person | None:
    """Return what Slack said of this person, none when it has not been asked."""
    return session.get(Person, (team_id, user_id))


def learn(  # noqa: PLR0913 - everything that is kept of a person
    session: Session,
    team_id: str,
    user_id: str,
    *,
    zone: str | None,
    name: str | None,
    is_guest: bool,
    is_outsider: bool,
    is_gone: bool,
    now: datetime,
) -> None:
    """Keep what Slack says of a person now."""
    person = known(session, team_id, user_id)
    person = person or Person(team_id=team_id, user_id=user_id, seen_at=now)
    person.zone, person.name, person.seen_at = zone, name, now
    person.is_guest, person.is_outsider, person.is_gone = is_guest, is_outsider, is_gone
    session.add(person)


def offered(session: Session, incident_id: int, role: Role) -> Handoff | None:
    """Return the hand-over of this role that still waits for an answer."""
    return session.exec(
        select(Handoff)
        .where(
            Handoff.incident_id == incident_id,
            Handoff.role == role,
            Handoff.state == HandoffState.ASKED,
        )
        .with_for_update()
    ).first()


def handoff(session: Session, handoff_id: int) -> Handoff | None:
    return session.exec(select(Handoff).where(Handoff.id == handoff_id).with_for_update()).first()
