"""Owns the trace that every verb leaves: a timeline entry that nobody had to write, and the audit."""

from datetime import datetime
from typing import Any

from sqlmodel import Session

from commands.command import Caller
from storage import audit
from storage.models import Incident, Kind, Source, TimelineEntry


def happened(  # noqa: PLR0913 - who, what, when, from what to what
    session: Session,
    incident: Incident,
    *,
    caller: Caller,
    now: datetime,
    action: str,
    kind: Kind,
    text: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Record that `caller` did something; `text` goes on after their name: `declared SEV1 …`."""
    session.add(
        TimelineEntry(
            team_id=incident.team_id,
            incident_id=incident.key,
            at=now,
            kind=kind,
            source=Source.SYSTEM,
            author_id=caller.user_id,
            text=text,
            recorded_by=caller.user_id,
            recorded_at=now,
        )
    )
    noted(session, incident, caller=caller, now=now, action=action, before=before, after=after)


def noted(  # noqa: PLR0913 - who, what, when, from what to what
    session: Session,
    incident: Incident,
    *,
    caller: Caller,
    now: datetime,
    action: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Record in the audit alone."""
    audit.record(
        session,
        incident=incident,
        at=now,
        actor_id=caller.user_id,
        action=action,
        origin=caller.origin,
        before=before,
        after=after,
    )
