"""Owns what the pages read: without locks, and of private incidents what their members may."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, exists, func, or_
from sqlmodel import Session, col, select

from storage import services
from storage.models import (
    Incident,
    Nature,
    Received,
    Role,
    RoleHeld,
    Severity,
    Status,
    Step,
    StepState,
    Update,
)
from storage.models.words import OPEN
from storage.outbox import WAITING
from storage.viewers import Viewer, shown_to

# Steps are done in about the order of their ids; of so many, the last one done is the last of all.
_LOOK_BACK: Final = 200
_LONGEST_NUMBER: Final = 9


@dataclass(frozen=True)
class Wanted:
    """Which incidents are looked for; what is none, or empty, says nothing. Pages count from 1."""

    state: str = "open"
    severity: Severity | None = None
    service: str | None = None
    text: str = ""
    mine: bool = False
    page: int = 1

    @property
    def is_all_open(self) -> bool:
        return self == Wanted()


STATES: Final[Mapping[str, Sequence[Status]]] = {
    "open": OPEN,
    "ended": tuple(status for status in Status if status not in OPEN),
    "all": tuple(Status),
}


def listed(
    session: Session, viewer: Viewer, wanted: Wanted, *, skip: int, most: int
) -> Sequence[Incident]:
    """Return those that are wanted and that the viewer may see.

    Of open ones the worst and then the newest come first, of others the newest.
    """
    rows = select(Incident).where(
        shown_to(viewer),
        col(Incident.status).in_(STATES[wanted.state]),
        Incident.nature != Nature.NEAR_MISS,
        *_narrowed(viewer, wanted),
    )
    newest = col(Incident.declared_at).desc(), col(Incident.id).desc()
    worst = (col(Incident.severity),) if wanted.state == "open" else ()
    return session.exec(rows.order_by(*worst, *newest).offset(skip).limit(most)).all()


def _narrowed(viewer: Viewer, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.severity is not None:
        yield col(Incident.severity) == wanted.severity
    if wanted.service is not None:
        yield services.is_about(wanted.service)
    if wanted.text.isdecimal() and len(wanted.text) < _LONGEST_NUMBER:
        yield col(Incident.number) == int(wanted.text)
    elif wanted.text:
        yield func.lower(col(Incident.title)).contains(wanted.text.lower(), autoescape=True)
    if wanted.mine:
        held = exists().where(
            col(RoleHeld.incident_id) == col(Incident.id), col(RoleHeld.user_id) == viewer.user_id
        )
        yield or_(held, col(Incident.reporter_id) == viewer.user_id)


def commanders(session: Session, incident_ids: Collection[int]) -> Mapping[int, tuple[str, bool]]:
    """Return who commands each of these incidents, and whether only for now."""
    found = session.exec(
        select(RoleHeld.incident_id, RoleHeld.user_id, RoleHeld.provisional).where(
            col(RoleHeld.incident_id).in_(incident_ids),
            RoleHeld.role == Role.COMMANDER,
            col(RoleHeld.until_at).is_(None),
        )
    )
    return {incident_id: (user_id, provisional) for incident_id, user_id, provisional in found}


def numbered(session: Session, viewer: Viewer, number: int) -> Sequence[Incident]:
    """Return the incidents with this number: one for each workspace that has it."""
    return session.exec(
        select(Incident)
        .where(
            Incident.number == number,
            shown_to(viewer),
            Incident.nature != Nature.NEAR_MISS,
        )
        .order_by(col(Incident.team_id))
    ).all()


def one(
    session: Session, viewer: Viewer, number: int, team_id: str | None = None
) -> Incident | None:
    """Return the incident with this number; the first workspace's when none is named."""
    found = numbered(session, viewer, number)
    return next((each for each in found if team_id in (None, each.team_id)), None)


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
