"""Owns every query about which services incidents are about, and what was changed in them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, exists
from sqlmodel import Session, col, select

from storage.models import Incident, IncidentService, ServiceChange, Status


def of(session: Session, incident_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
    """Return the services of these incidents by incident, as they were named, in one query."""
    rows = session.exec(
        select(IncidentService)
        .where(
            col(IncidentService.incident_id).in_(incident_ids),
            col(IncidentService.until_at).is_(None),
        )
        .order_by(col(IncidentService.id))
    ).all()
    found: dict[int, list[str]] = {incident_id: [] for incident_id in incident_ids}
    for row in rows:
        found[row.incident_id].append(row.service)
    return found


def is_about(service: str) -> ColumnElement[bool]:
    """Return the condition that an incident is about this service now."""
    return exists().where(
        col(IncidentService.incident_id) == col(Incident.id),
        col(IncidentService.service) == service,
        col(IncidentService.until_at).is_(None),
    )


def of_one(session: Session, incident_id: int) -> Sequence[str]:
    return of(session, [incident_id])[incident_id]


def end(session: Session, incident_id: int, service: str, *, now: datetime) -> None:
    """Have the incident be about this service no more."""
    for row in session.exec(
        select(IncidentService).where(
            IncidentService.incident_id == incident_id,
            IncidentService.service == service,
            col(IncidentService.until_at).is_(None),
        )
    ):
        row.until_at = now


def about(
    session: Session, team_id: str, service: str, states: Sequence[Status]
) -> Sequence[Incident]:
    """Return the incidents in these states that are about the service, locked, by number."""
    return session.exec(
        select(Incident)
        .join(IncidentService, col(IncidentService.incident_id) == col(Incident.id))
        .where(
            Incident.team_id == team_id,
            IncidentService.service == service,
            col(IncidentService.until_at).is_(None),
            col(Incident.status).in_(states),
        )
        .order_by(col(Incident.number))
        .with_for_update(of=Incident)
    ).all()


def changes(  # noqa: PLR0913 - of what, from when to when, how many
    session: Session,
    team_id: str,
    service: str,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    most: int,
) -> Sequence[ServiceChange]:
    """Return the latest changes of the service between the two instants, the newest first."""
    query = select(ServiceChange).where(
        ServiceChange.team_id == team_id, ServiceChange.service == service
    )
    if since is not None:
        query = query.where(col(ServiceChange.at) >= since)
    if until is not None:
        query = query.where(col(ServiceChange.at) <= until)
    newest = (col(ServiceChange.at).desc(), col(ServiceChange.id).desc())
    return session.exec(query.order_by(*newest).limit(most)).all()


def change(session: Session, team_id: str, change_id: int) -> ServiceChange | None:
    """Return the change with this number, of this workspace."""
    found = changes_of(session, [change_id]).get(change_id)
    return found if found is not None and found.team_id == team_id else None


def changes_of(session: Session, ids: Collection[int]) -> Mapping[int, ServiceChange]:
    """Return these changes by their numbers; no query where there are none."""
    if not ids:
        return {}
    rows = session.exec(select(ServiceChange).where(col(ServiceChange.id).in_(ids))).all()
    return {row.id: row for row in rows if row.id is not None}


def recent(
    session: Session, team_id: str, services: Collection[str], *, since: datetime, most: int
) -> Sequence[ServiceChange]:
    """Return the latest changes of these services, of all where none is named."""
    query = select(ServiceChange).where(
        ServiceChange.team_id == team_id, col(ServiceChange.at) >= since
    )
    if services:
        query = query.where(col(ServiceChange.service).in_(services))
    newest = (col(ServiceChange.at).desc(), col(ServiceChange.id).desc())
    return session.exec(query.order_by(*newest).limit(most)).all()
