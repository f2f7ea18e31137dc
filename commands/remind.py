"""Owns asking for an update that is owed: whom, once for each step of the ladder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import clock, outbound, record
from commands.command import Outcome, Situation
from commands.rules.cadence import DUE_STEP, Asked
from storage import incidents, updates
from storage.models import Incident, Reminder, Role

HERE: Final = "@here"


@dataclass(frozen=True)
class Reminded(Outcome):
    """Somebody was asked: at which step, and when that was meant to be."""

    step: int
    meant_for: datetime


def people(asked: Asked, incident: Incident, held: Mapping[Role, str]) -> tuple[str, ...]:
    """Return whom this step asks: user ids, or `@here`; a drill never calls everybody."""
    commander = held.get(Role.COMMANDER) or incident.reporter_id
    speaker = held.get(Role.COMMUNICATIONS) or commander
    if asked in (Asked.HEADS_UP, Asked.DUE):
        return (speaker,)
    if asked is Asked.COMMANDER:
        return (commander,)
    if asked is Asked.LEADS:
        return _once((held.get(Role.OPERATIONS), incident.reporter_id))
    if asked is Asked.HERE and not incident.drill:
        return (HERE,)
    return _once((speaker, commander))


def ask(at: Situation, incident: Incident, held: Mapping[Role, str]) -> Reminded | None:
    """Ask for the update that is owed now, and set when the next step is to be asked."""
    running = clock.running(incident, at.policy.cadence)
    if running is None:
        incident.ask_at = None
        return None
    before = incident.escalation_step
    rung, incident.ask_at = running.after(before, at.now)
    incident.escalation_step = rung.step
    if before < DUE_STEP <= rung.step:  # it is overdue from now on, for everybody to see
        outbound.redraw(at.session, incident, now=at.now)
    clock.close_reminders(at, incident, "passed on")
    reminder = Reminder(
        team_id=incident.team_id,
        incident_id=incident.key,
        due_at=running.due_at,
        round=_round(at, incident, running.due_at, rung.step),
        step=rung.step,
        asked_ids=" ".join(people(rung.asked, incident, held)),
        asked_at=at.now,
    )
    at.session.add(reminder)
    at.session.flush()
    asked = {"step": (None, rung.step), "asked": (None, reminder.asked_ids)}
    record.noted(at, incident, "reminder", due=(None, running.due_at), **asked)
    outbound.remind(at.session, incident, reminder, privately=rung.step <= DUE_STEP, now=at.now)
    return Reminded(rung.step, rung.at)


def ask_all(at: Situation, *, most: int) -> Sequence[Reminded]:
    """Ask for every update that is owed by now, up to `most` incidents."""
    due = incidents.to_ask(at.session, now=at.now, most=most)
    held = incidents.holders_of(at.session, [incident.key for incident in due])
    asked = [ask(at, incident, held[incident.key]) for incident in due]
    return [reminded for reminded in asked if reminded is not None]


def _round(at: Situation, incident: Incident, due_at: datetime, step: int) -> int:
    """Return which turn of the ladder this is: a snooze, or a time promised again, begins anew."""
    first = 0 if incident.snoozed_until is None else 1
    last = updates.last_reminder(at.session, incident.key, due_at)
    if last is None:
        return first
    return max(first, last.round if last.step < step else last.round + 1)


def _once(user_ids: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(user_id for user_id in user_ids if user_id))
