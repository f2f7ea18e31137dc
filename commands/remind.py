"""Owns asking for an update that is owed: whom, once for each step of the ladder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import clock, outbound, questions, record
from commands.command import Outcome, Situation
from commands.errors import Refusal
from commands.rules.cadence import DUE_STEP, Asked
from storage import incidents, members, updates
from storage import people as people_known
from storage.models import Incident, Reminder, Role

HERE: Final = "@here"


@dataclass(frozen=True)
class Reminded(Outcome):
    """Somebody was asked: at which step, and when that was meant to be."""

    step: int
    meant_for: datetime


def people(
    asked: Asked, incident: Incident, held: Mapping[Role, str], reporter: str | None
) -> tuple[str, ...]:
    """Return whom this step asks: user ids, or `@here`; a drill never calls everybody.

    `reporter`: who declared it, while they can be asked. Where nobody else is left, everybody is.
    """
    others = next((held[role] for role in Role if role in held), None)
    commander = held.get(Role.COMMANDER) or reporter or others
    speaker = held.get(Role.COMMUNICATIONS) or commander
    if speaker is None or commander is None:
        return (incident.reporter_id if incident.drill else HERE,)
    if asked in (Asked.HEADS_UP, Asked.DUE):
        return (speaker,)
    if asked is Asked.COMMANDER:
        return (commander,)
    if asked is Asked.LEADS:
        return _once((held.get(Role.OPERATIONS), reporter)) or (commander,)
    if asked is Asked.HERE and not incident.drill:
        return (HERE,)
    return _once((speaker, commander))


def reporter(at: Situation, incident: Incident) -> str | None:
    """Return who declared it, none when they are gone, or have left a private channel."""
    known = people_known.known(at.session, incident.team_id, incident.reporter_id)
    is_gone = known is not None and known.is_gone
    is_out = incident.private and members.has_left(at.session, incident, incident.reporter_id)
    return None if is_gone or is_out else incident.reporter_id


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
        asked_ids=" ".join(people(rung.asked, incident, held, reporter(at, incident))),
        asked_at=at.now,
    )
    at.session.add(reminder)
    at.session.flush()
    asked = {"step": (None, rung.step), "asked": (None, reminder.asked_ids)}
    record.noted(at, incident, "reminder", due=(None, running.due_at), **asked)
    questions.remind(at.session, incident, reminder, privately=rung.step <= DUE_STEP, now=at.now)
    return Reminded(rung.step, rung.at)


def ask_all(at: Situation, *, most: int) -> Sequence[Reminded]:
    """Ask for every update that is owed by now, up to `most` incidents."""
    due = incidents.to_ask(at.session, now=at.now, most=most)
    held = incidents.holders_of(at.session, [incident.key for incident in due])
    asked = [ask(at, incident, held[incident.key]) for incident in due]
    return [reminded for reminded in asked if reminded is not None]


def require_asking(at: Situation, incident: Incident, reminder_id: int | None) -> None:
    """Refuse when this reminder (none: any) asks no more: a late click answers no newer one."""
    still_asking = {asking.id for asking in updates.open_reminders(at.session, incident.key)}
    if not still_asking or (reminder_id is not None and reminder_id not in still_asking):
        raise Refusal(
            "This reminder has been answered or passed on. `/incident next` says what is owed now."
        )


def _round(at: Situation, incident: Incident, due_at: datetime, step: int) -> int:
    """Return which turn of the ladder this is: a snooze, or a time promised again, begins anew."""
    first = 0 if incident.snoozed_until is None else 1
    last = updates.last_reminder(at.session, incident.key, due_at)
    if last is None:
        return first
    return max(first, last.round if last.step < step else last.round + 1)


def _once(user_ids: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(user_id for user_id in user_ids if user_id))
