"""Owns the audit: one row for each thing that somebody did."""

from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from storage.models import Audit, Incident


def denied(  # noqa: PLR0913 - who, what, when, from where, why not
    session: Session,
    *,
    team_id: str,
    incident_id: int | None,
    at: datetime,
    actor_id: str,
    action: str,
    origin: str,
    why: str,
) -> None:
    """Record what somebody tried and may not do."""
    session.add(
        Audit(
            team_id=team_id,
            incident_id=incident_id,
            at=at,
            actor_id=actor_id,
            action=f"refused {action}",
            origin=origin,
            before={},
            after={"why": why},
        )
    )


def happened_since(session: Session, incident: Incident, action: str, since: datetime) -> bool:
    found = select(Audit.id).where(
        Audit.incident_id == incident.id, Audit.action == action, col(Audit.at) >= since
    )
    return session.exec(found.limit(1)).first() is not None


def record(  # noqa: PLR0913 - who, what, when, from where, from what to what
    session: Session,
    *,
    team_id: str,
    incident_id: int | None,
    at: datetime,
    actor_id: str,
    action: str,
    origin: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    session.add(
        Audit(
            team_id=team_id,
            incident_id=incident_id,
            at=at,
            actor_id=actor_id,
            action=action,
            origin=origin,
            before=before or {},
            after=after or {},
        )
    )


def last_by(session: Session, incident_id: int, actor_id: str) -> datetime | None:
    """Return when this person last did anything to the incident."""
    found = select(Audit.at).where(Audit.incident_id == incident_id, Audit.actor_id == actor_id)
    return session.exec(found.order_by(col(Audit.id).desc()).limit(1)).first()
