"""Owns the one list of facts that card, topic, announcement and messages are drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from storage import incidents
from storage.models import Incident, Role


@dataclass(frozen=True)
class Facts:
    """An incident as it stands, and who holds which role (user ids)."""

    incident: Incident
    holders: Mapping[Role, str]


def gather(session: Session, incident_id: int) -> Facts:
    incident = incidents.get(session, incident_id)
    return Facts(incident, incidents.holders(session, incident_id))
