"""Owns the update clock of an incident: promising a time, keeping it, stopping."""

from datetime import datetime, timedelta

from sqlmodel import Session

from commands import outbound
from commands.rules.cadence import CadencePolicy, Clock
from storage import updates
from storage.models import Incident, Promise, PromiseState


def cadence_of(incident: Incident, policy: CadencePolicy) -> timedelta | None:
    """Return how often this incident owes an update now; none: only when something changes."""
    if incident.own_cadence is not None:
        return timedelta(seconds=incident.own_cadence) or None
    return policy.of(incident.severity, incident.status)


def running(incident: Incident, policy: CadencePolicy) -> Clock | None:
    """Return the clock of the update that is owed, none when none is."""
    if incident.update_due_at is None:
        return None
    cadence = cadence_of(incident, policy) or policy.open[incident.severity] or timedelta(hours=1)
    return Clock(incident.update_due_at, incident.snoozed_until, cadence, policy)


def promise(
    session: Session,
    incident: Incident,
    due_at: datetime | None,
    *,
    now: datetime,
    policy: CadencePolicy,
    by: str,
) -> None:
    """Promise the next update for `due_at` (none: promise nothing); it replaces what was promised."""
    if due_at == incident.update_due_at:
        return
    current = updates.open_promise(session, incident.key)
    if current is not None:
        current.state = PromiseState.MOVED if due_at else PromiseState.WITHDRAWN
        current.settled_at = now
    close_reminders(session, incident, now=now, closed_as="withdrawn", by=by)
    _begin(session, incident, due_at, now=now, policy=policy)


def keep(
    session: Session,
    incident: Incident,
    *,
    now: datetime,
    policy: CadencePolicy,
    by: str,
    going_on: bool = True,
) -> None:
    """Settle what was promised: onlookers have just been told. Then promise the next time.

    `going_on=False`: nothing more is owed.
    """
    current = updates.open_promise(session, incident.key)
    if current is not None:
        current.late_by = (now - current.due_at).total_seconds()
        current.state = PromiseState.KEPT if current.late_by <= 0 else PromiseState.BROKEN
        current.settled_at = now
    close_reminders(session, incident, now=now, closed_as="answered", by=by)
    incident.last_update_at = now
    cadence = cadence_of(incident, policy) if going_on else None
    _begin(session, incident, now + cadence if cadence else None, now=now, policy=policy)


def snooze(session: Session, incident: Incident, until: datetime, *, policy: CadencePolicy) -> None:
    """Put the reminder off; the promised time stays what it was."""
    incident.snoozed_until = until
    incident.escalation_step = 0
    clock = running(incident, policy)
    incident.ask_at = clock.first().at if clock else None


def close_reminders(
    session: Session, incident: Incident, *, now: datetime, closed_as: str, by: str
) -> None:
    """Have the open reminders edited in place: nobody is asked any more."""
    for reminder in updates.open_reminders(session, incident.key):
        reminder.closed_at = now
        reminder.closed_as = closed_as
        reminder.closed_by = by
        outbound.close_reminder(session, incident, reminder, now=now)


def _begin(
    session: Session,
    incident: Incident,
    due_at: datetime | None,
    *,
    now: datetime,
    policy: CadencePolicy,
) -> None:
    incident.update_due_at = due_at
    incident.snoozed_until = None
    incident.escalation_step = 0
    clock = running(incident, policy)
    incident.ask_at = clock.first().at if clock else None
    if due_at is not None:
        session.add(
            Promise(team_id=incident.team_id, incident_id=incident.key, due_at=due_at, made_at=now)
        )
