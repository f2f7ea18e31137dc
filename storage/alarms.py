"""Owns every query about alarms: the times at which something of an incident is looked at."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, select

from storage.models import Alarm, AlarmKind, Incident

_MOST_DUE: Final = 1000  # looked through for those that no other process holds


def put(
    session: Session, incident: Incident, kind: AlarmKind, due_at: datetime, *, subject_id: int = 0
) -> Alarm:
    """Set the alarm, or set it anew: it begins again with its first round."""
    alarm = find(session, incident.key, kind, subject_id=subject_id)
    alarm = alarm or Alarm(
        team_id=incident.team_id,
        incident_id=incident.key,
        kind=kind,
        subject_id=subject_id,
        due_at=due_at,
    )
    alarm.due_at, alarm.round, alarm.asked_step_id = due_at, 0, None
    session.add(alarm)
    session.flush()
    return alarm


def find(
    session: Session, incident_id: int, kind: AlarmKind, *, subject_id: int = 0
) -> Alarm | None:
    return session.exec(
        select(Alarm).where(
            Alarm.incident_id == incident_id, Alarm.kind == kind, Alarm.subject_id == subject_id
        )
    ).first()


def of_workspace(session: Session, team_id: str, kind: AlarmKind) -> Alarm | None:
    """Return the alarm of a kind of which a workspace has one, whichever incident carries it."""
    return session.exec(select(Alarm).where(Alarm.team_id == team_id, Alarm.kind == kind)).first()


def is_any_due(session: Session, *, now: datetime) -> bool:
    """Tell whether any alarm is due, without locking anything."""
    return (
        session.exec(select(Alarm.id).where(col(Alarm.due_at) <= now).limit(1)).first() is not None
    )


def incidents_due(session: Session, *, now: datetime, most: int) -> Sequence[Incident]:
    """Return up to `most` incidents with a due alarm, locked; other processes pass them by.

    Asked in one question, PostgreSQL looks at every incident that there ever was.
    """
    asked = select(Alarm.incident_id).where(col(Alarm.due_at) <= now)
    due = set(session.exec(asked.order_by(col(Alarm.due_at)).limit(_MOST_DUE)))
    return session.exec(
        select(Incident)
        .where(col(Incident.id).in_(due))
        .order_by(col(Incident.id))
        .limit(most)
        .with_for_update(skip_locked=True)
    ).all()


def due_of(session: Session, incident_id: int, *, now: datetime) -> Sequence[Alarm]:
    """Return the incident's alarms that are due, in order; whoever asks has locked it."""
    return session.exec(
        select(Alarm)
        .where(Alarm.incident_id == incident_id, col(Alarm.due_at) <= now)
        .order_by(col(Alarm.due_at), col(Alarm.id))
    ).all()
