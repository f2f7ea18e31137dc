"""Owns every query about the clean-up: what is put back in order once an incident is resolved."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from storage.models import CleanUp, Incident


def of(session: Session, incident_ids: Collection[int]) -> dict[int, dict[str, CleanUp]]:
    """Return what was ticked or unticked, by incident and item, in one query."""
    found: dict[int, dict[str, CleanUp]] = {incident_id: {} for incident_id in incident_ids}
    if not incident_ids:
        return found
    rows = session.exec(select(CleanUp).where(col(CleanUp.incident_id).in_(incident_ids)))
    for row in rows:
        found[row.incident_id][row.item] = row
    return found


def tick(session: Session, incident: Incident, item: str, by: str, at: datetime | None) -> None:
    """Note that an item is done since then, none: not done; and who says so."""
    row = of(session, [incident.key])[incident.key].get(item)
    row = row or CleanUp(team_id=incident.team_id, incident_id=incident.key, item=item)
    row.done_at, row.done_by = at, by
    session.add(row)
    session.flush()


def begin_anew(session: Session, incident: Incident) -> None:
    """Have nothing of it done any more."""
    for row in of(session, [incident.key])[incident.key].values():
        row.done_at = row.done_by = None
