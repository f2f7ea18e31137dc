"""Owns reading an incident with everything that belongs to it, for export."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlmodel import Session, SQLModel, col, select

from storage import exercises, people, relations
from storage.models import (
    ActionItem,
    Audit,
    Exercise,
    Incident,
    IncidentService,
    Promise,
    RoleHeld,
    TimelineEntry,
    TimelineVersion,
    Update,
)
from storage.relations import Kin

Row = TypeVar("Row", bound=SQLModel)


@dataclass(frozen=True)
class Whole:
    """One incident; each list in the order in which things happened.

    The timeline has the withdrawn entries too; `versions` are earlier ones, by entry id; `names`
    is what Slack calls the people of the workspace, as far as it is known.
    """

    incident: Incident
    roles: Sequence[RoleHeld]
    timeline: Sequence[TimelineEntry]
    versions: Mapping[int, Sequence[TimelineVersion]]
    updates: Sequence[Update]
    promises: Sequence[Promise]
    audit: Sequence[Audit]
    names: Mapping[str, str]
    # None for what nobody runs.
    exercise: Exercise | None
    services: Sequence[IncidentService]
    kin: Kin
    actions: Sequence[ActionItem] = ()


def numbered(session: Session, number: int) -> Sequence[Incident]:
    """Return the incidents with this number: one for each workspace that has it."""
    return session.exec(
        select(Incident).where(Incident.number == number).order_by(col(Incident.team_id))
    ).all()


def every_id(session: Session, *, private: bool) -> Sequence[int]:
    """Return the id of every incident, by workspace and number; `private`: these too."""
    found = select(Incident.id).order_by(col(Incident.team_id), col(Incident.number))
    if not private:
        found = found.where(col(Incident.private).is_(False))
    return [incident_id for incident_id in session.exec(found) if incident_id is not None]


def whole(session: Session, incident_id: int) -> Whole:
    """Return the incident with all that belongs to it; an error when there is none."""
    incident = session.get_one(Incident, incident_id)
    timeline = _of(session, TimelineEntry, incident_id, "at")
    return Whole(
        incident=incident,
        roles=_of(session, RoleHeld, incident_id, "since_at"),
        timeline=timeline,
        versions=_versions(session, [row.id for row in timeline if row.id is not None]),
        updates=_of(session, Update, incident_id, "number"),
        promises=_of(session, Promise, incident_id, "made_at"),
        audit=_of(session, Audit, incident_id, "at"),
        names=people.every_name(session, incident.team_id),
        exercise=exercises.of_incident(session, incident_id),
        services=_of(session, IncidentService, incident_id, "since_at"),
        kin=relations.around(session, [incident])[incident_id],
        actions=_of(session, ActionItem, incident_id, "number"),
    )


def _of(session: Session, model: type[Row], incident_id: int, order: str) -> Sequence[Row]:
    columns = model.__table__.columns  # type: ignore[attr-defined]
    return session.exec(
        select(model)
        .where(columns["incident_id"] == incident_id)
        .order_by(columns[order], columns["id"])
    ).all()


def _versions(session: Session, entry_ids: Sequence[int]) -> dict[int, list[TimelineVersion]]:
    kept = session.exec(
        select(TimelineVersion)
        .where(col(TimelineVersion.entry_id).in_(entry_ids))
        .order_by(col(TimelineVersion.entry_id), col(TimelineVersion.version))
    ).all()
    found: dict[int, list[TimelineVersion]] = {}
    for row in kept:
        found.setdefault(row.entry_id, []).append(row)
    return found
