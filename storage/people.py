"""Owns what is known of people, and the roles offered to them."""

from collections.abc import Collection

from sqlmodel import Session, col, select

from storage.models import Handoff, HandoffState, Person, Role


def zone_of(session: Session, team_id: str, user_id: str) -> str | None:
    """Return the person's IANA time zone, none while Slack has not told it."""
    known = session.get(Person, (team_id, user_id))
    return known.zone if known else None


def names_of(session: Session, team_id: str, user_ids: Collection[str]) -> dict[str, str]:
    """Return what Slack calls these people, as far as it has been asked."""
    known = session.exec(
        select(Person).where(Person.team_id == team_id, col(Person.user_id).in_(user_ids))
    ).all()
    return {person.user_id: person.name for person in known if person.name}


def every_name(session: Session, team_id: str) -> dict[str, str]:
    """Return what Slack calls everybody in the workspace whose name is known."""
    known = session.exec(select(Person).where(Person.team_id == team_id)).all()
    return {person.user_id: person.name for person in known if person.name}


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
