"""Owns what the pages read: without locks, and never a private incident."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.incidents import OPEN
from storage.models import Incident, Nature, Received, Role, RoleHeld, Step, StepState, Update
from storage.outbox import WAITING

# Steps are done in about the order of their ids; of so many, the last one done is the last of all.
_LOOK_BACK: Final = 200


def open_incidents(session: Session, most: int) -> Sequence[Incident]:
    """Return up to `most` incidents of every workspace, the worst and then the newest first."""
    return session.exec(
        select(Incident)
        .where(col(Incident.private).is_(False), col(Incident.status).in_(OPEN))
        .order_by(col(Incident.severity), col(Incident.declared_at).desc())
        .limit(most)
    ).all()


def commanders(session: Session) -> Mapping[int, tuple[str, bool]]:
    """Return who commands each open incident, and whether only for now."""
    found = session.exec(
        select(RoleHeld.incident_id, RoleHeld.user_id, RoleHeld.provisional)
        .join(Incident, col(Incident.id) == col(RoleHeld.incident_id))
        .where(
            col(Incident.status).in_(OPEN),
            col(Incident.private).is_(False),
            RoleHeld.role == Role.COMMANDER,
            col(RoleHeld.until_at).is_(None),
        )
    )
    return {incident_id: (user_id, provisional) for incident_id, user_id, provisional in found}


def numbered(session: Session, number: int) -> Sequence[Incident]:
    """Return the incidents with this number: one for each workspace that has it."""
    return session.exec(
        select(Incident)
        .where(
            Incident.number == number,
            col(Incident.private).is_(False),
            Incident.nature != Nature.NEAR_MISS,
        )
        .order_by(col(Incident.team_id))
    ).all()


def waiting(session: Session) -> Mapping[int, Mapping[str, int]]:
    """Return how many steps of each kind Slack has yet to be told, by incident."""
    found: dict[int, dict[str, int]] = {}
    counted = session.exec(
        select(Step.incident_id, Step.kind, func.count())
        .where(col(Step.state) == WAITING)
        .group_by(col(Step.incident_id), col(Step.kind))
    )
    for incident_id, kind, count in counted:
        if incident_id is not None:
            found.setdefault(incident_id, {})[kind] = count
    return found


def last_update(session: Session, incident_id: int) -> Update | None:
    return session.exec(
        select(Update)
        .where(Update.incident_id == incident_id)
        .order_by(col(Update.number).desc())
        .limit(1)
    ).first()


def heard_at(session: Session) -> datetime | None:
    """Return when Slack last delivered something that took effect."""
    newest = select(Received.received_at).order_by(col(Received.received_at).desc()).limit(1)
    return session.exec(newest).first()


def told_at(session: Session) -> datetime | None:
    """Return when Slack last took something from us."""
    newest = (
        select(Step.done_at)
        .where(Step.state == StepState.DONE)
        .order_by(col(Step.id).desc())
        .limit(_LOOK_BACK)
    )
    return max((at for at in session.exec(newest) if at is not None), default=None)


def channel_names(session: Session, channel_ids: Collection[str]) -> dict[str, str]:
    """Return what these channels are called, as far as they are incidents' own."""
    known = session.exec(
        select(Incident.channel_id, Incident.channel_name).where(
            col(Incident.channel_id).in_(channel_ids), col(Incident.private).is_(False)
        )
    ).all()
    return {channel_id: name for channel_id, name in known if channel_id and name}
