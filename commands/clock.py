"""Owns the update clock of an incident: promising a time, keeping it, stopping."""

from datetime import datetime, timedelta

from commands import questions
from commands.command import Situation
from commands.rules.cadence import CadencePolicy, Clock, next_due
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


def begin(at: Situation, incident: Incident) -> None:
    """Promise the first update: one cadence from now."""
    cadence = cadence_of(incident, at.policy.cadence)
    _begin(at, incident, at.now + cadence if cadence else None)


def quicken(at: Situation, incident: Incident) -> None:
    """Pull the due time in after the severity was raised.

    A slower rhythm of the incident's own was agreed when less was at stake: it ends here.
    """
    demanded = at.policy.cadence.of(incident.severity, incident.status)
    own = cadence_of(incident, at.policy.cadence)
    if demanded is not None and (own is None or own > demanded):
        incident.own_cadence = None
    resume(at, incident)


def resume(at: Situation, incident: Incident) -> None:
    """Have a clock that may have stopped run on at the cadence of the present state."""
    cadence = cadence_of(incident, at.policy.cadence)
    promise(at, incident, next_due(due_at=incident.update_due_at, cadence=cadence, now=at.now))
    _hurry(at, incident, cadence)


def retime(at: Situation, incident: Incident) -> None:
    """Move the due time after the cadence was changed; a slower rhythm counts from the last word.

    What is overdue stays owed: changing the rhythm is no answer.
    """
    cadence = cadence_of(incident, at.policy.cadence)
    due = incident.update_due_at
    if cadence is None or due is None:
        promise(at, incident, at.now + cadence if cadence else None)
    elif due > at.now:
        spoke_at = incident.last_update_at or incident.declared_at
        slower = spoke_at + cadence
        promise(at, incident, slower if slower > due else min(due, at.now + cadence))
    _hurry(at, incident, cadence)


def promise(at: Situation, incident: Incident, due_at: datetime | None) -> None:
    """Promise the next update for `due_at` (none: nothing), in place of what was promised.

    A time that has passed by then was not kept, whatever is promised now.
    """
    if due_at == incident.update_due_at:
        return
    current = updates.open_promise(at.session, incident.key)
    if current is not None and current.due_at < at.now:
        _settle(at, current)
    elif current is not None:
        current.state = PromiseState.MOVED if due_at else PromiseState.WITHDRAWN
        current.settled_at = at.now
    close_reminders(at, incident, "withdrawn")
    _begin(at, incident, due_at)


def keep(at: Situation, incident: Incident, *, going_on: bool = True) -> None:
    """Settle what was promised: onlookers have just been told. Then promise the next time.

    `going_on=False`: nothing more is owed.
    """
    current = updates.open_promise(at.session, incident.key)
    if current is not None:
        _settle(at, current)
    close_reminders(at, incident, "answered")
    incident.last_update_at = at.now
    cadence = cadence_of(incident, at.policy.cadence) if going_on else None
    _begin(at, incident, at.now + cadence if cadence else None)


def snooze(at: Situation, incident: Incident, until: datetime) -> None:
    """Put the reminder off; the promised time stays what it was."""
    close_reminders(at, incident, "snoozed")
    incident.snoozed_until = until
    incident.escalation_step = 0
    clock = running(incident, at.policy.cadence)
    incident.ask_at = clock.first().at if clock else None


def close_reminders(at: Situation, incident: Incident, closed_as: str) -> None:
    """Have the open reminders edited in place: nobody is asked any more."""
    for reminder in updates.open_reminders(at.session, incident.key):
        reminder.closed_at = at.now
        reminder.closed_as = closed_as
        reminder.closed_by = at.caller.user_id
        questions.close_reminder(at.session, incident, reminder, now=at.now)


def _settle(at: Situation, promised: Promise) -> None:
    promised.late_by = (at.now - promised.due_at).total_seconds()
    promised.state = PromiseState.KEPT if promised.late_by <= 0 else PromiseState.BROKEN
    promised.settled_at = at.now


def _hurry(at: Situation, incident: Incident, cadence: timedelta | None) -> None:
    """Ask again within one cadence: what was put off at a slower rhythm does not hold any more."""
    if cadence is None:
        return
    latest = at.now + cadence
    if incident.snoozed_until is not None:
        incident.snoozed_until = min(incident.snoozed_until, latest)
    if incident.ask_at is not None:
        incident.ask_at = min(incident.ask_at, latest)


def _begin(at: Situation, incident: Incident, due_at: datetime | None) -> None:
    incident.update_due_at = due_at
    incident.snoozed_until = None
    incident.escalation_step = 0
    clock = running(incident, at.policy.cadence)
    incident.ask_at = clock.first().at if clock else None
    if due_at is not None:
        at.session.add(
            Promise(
                team_id=incident.team_id,
                incident_id=incident.key,
                due_at=due_at,
                made_at=at.now,
            )
        )
