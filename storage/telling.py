"""Owns every query about what customers are told."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, and_, col, exists, or_, select

from storage.models import Incident, IncidentService, Nature, PublicState, PublicUpdate

MOST: Final = 300  # incidents that the page shows


@dataclass(frozen=True)
class Told:
    """An incident that customers know of; updates in order, services with since and until."""

    incident: Incident
    updates: Sequence[PublicUpdate]
    services: Sequence[IncidentService]


def find(session: Session, team_id: str, update_id: int) -> PublicUpdate | None:
    found = session.get(PublicUpdate, update_id)
    return found if found is not None and found.team_id == team_id else None


def standing(session: Session, incident_id: int) -> Sequence[PublicUpdate]:
    """Return what customers read of it, in order."""
    query = select(PublicUpdate).where(PublicUpdate.incident_id == incident_id, _stands())
    return session.exec(query.order_by(*_ORDER)).all()


def waiting(session: Session, incident_id: int) -> PublicUpdate | None:
    """Return what was written last and is neither published nor given up."""
    return session.exec(
        select(PublicUpdate)
        .where(
            PublicUpdate.incident_id == incident_id,
            col(PublicUpdate.published_at).is_(None),
            col(PublicUpdate.withdrawn_at).is_(None),
        )
        .order_by(col(PublicUpdate.id).desc())
        .limit(1)
    ).first()


def everything(session: Session, since: datetime) -> Sequence[Told]:
    """Return the incidents that customers know of, the one they heard of last first.

    Told of since then, or still going on for them. Of private ones and drills there are none,
    whatever was published before they became so.
    """
    last = aliased(PublicUpdate)
    later = exists().where(
        col(last.incident_id) == PublicUpdate.incident_id,
        col(last.published_at).is_not(None),
        col(last.withdrawn_at).is_(None),
        or_(
            col(last.published_at) > PublicUpdate.published_at,
            and_(
                col(last.published_at) == PublicUpdate.published_at,
                col(last.id) > PublicUpdate.id,
            ),
        ),
    )
    goes_on = and_(PublicUpdate.state != PublicState.RESOLVED, ~later)
    newest = func.max(PublicUpdate.published_at)
    ids = session.exec(
        select(PublicUpdate.incident_id)
        .join(Incident, col(Incident.id) == col(PublicUpdate.incident_id))
        .where(_stands(), _may_be_told(), or_(col(PublicUpdate.published_at) >= since, goes_on))
        .group_by(col(PublicUpdate.incident_id))
        .order_by(newest.desc())
        .limit(MOST)
    ).all()
    return _told(session, ids)


def _told(session: Session, ids: Sequence[int]) -> Sequence[Told]:
    if not ids:
        return []
    found = session.exec(select(Incident).where(col(Incident.id).in_(ids), _may_be_told()))
    incidents = {incident.key: incident for incident in found}
    updates, services = _updates(session, ids), _services(session, ids)
    return [
        Told(incidents[key], updates[key], services.get(key, ()))
        for key in ids
        if key in incidents and key in updates
    ]


def _updates(session: Session, ids: Collection[int]) -> Mapping[int, Sequence[PublicUpdate]]:
    query = select(PublicUpdate).where(col(PublicUpdate.incident_id).in_(ids), _stands())
    found: dict[int, list[PublicUpdate]] = {}
    for row in session.exec(query.order_by(*_ORDER)):
        found.setdefault(row.incident_id, []).append(row)
    return found


def _services(session: Session, ids: Collection[int]) -> Mapping[int, Sequence[IncidentService]]:
    query = select(IncidentService).where(col(IncidentService.incident_id).in_(ids))
    found: dict[int, list[IncidentService]] = {}
    for row in session.exec(query.order_by(col(IncidentService.id))):
        found.setdefault(row.incident_id, []).append(row)
    return found


def _stands() -> ColumnElement[bool]:
    return and_(
        col(PublicUpdate.published_at).is_not(None), col(PublicUpdate.withdrawn_at).is_(None)
    )


def _may_be_told() -> ColumnElement[bool]:
    return and_(
        col(Incident.private).is_(False),
        col(Incident.drill).is_(False),
        col(Incident.nature) != Nature.NEAR_MISS,
    )


_ORDER: Final = (col(PublicUpdate.published_at), col(PublicUpdate.id))
