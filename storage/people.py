"""Owns what is known of people, and the roles offered to them."""

from sqlmodel import Session, select

from storage.models import Handoff, HandoffState, Person, Role


def zone_of(session: Session, team_id: str, user_id: str) -> str | None:
    """Return the person's IANA time zone, none while Slack has not told it."""
    known = session.get(Person, (team_id, user_id))
    return known.zone if known else None


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
