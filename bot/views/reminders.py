"""Owns what people read when an update is owed, and once nobody is asked any more."""

from collections.abc import Iterator
from typing import Final

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.message import Message
from commands.facts import Facts
from commands.remind import HERE
from commands.rules.cadence import DUE_STEP, HEADS_UP_STEP
from storage.models import Incident, Reminder, Role

COMMANDER_STEP: Final = DUE_STEP + 1
LEADS_STEP: Final = DUE_STEP + 2
HERE_STEP: Final = DUE_STEP + 3


def draw(facts: Facts, reminder: Reminder, channel: str = "") -> Message:
    """Ask for the update that is owed: whom, since when, and what can be done with one click.

    `channel`: where it is asked, in whose own room nobody needs to read which incident it is.
    """
    incident = facts.incident
    lead = phrases.drill(incident) + _lead(facts, reminder)
    return blocks.message(
        f"{lead} {phrases.name(incident).capitalize()}: {phrases.title(incident)}.",
        blocks.section(lead),
        blocks.context(*_context(facts, reminder, channel)),
        blocks.actions(*_buttons(incident, reminder)),
    )


def draw_closed(facts: Facts, reminder: Reminder, channel: str) -> Message:
    """Return the one line that stays when the reminder has been answered or has lost its point.

    In the incident's own channel nobody needs to read which incident and which channel it is.
    """
    line = f"{phrases.drill(facts.incident)}{_end(facts.incident, reminder, channel)}"
    return blocks.message(line, blocks.context(line))


def _lead(facts: Facts, reminder: Reminder) -> str:
    due = phrases.by(facts.incident, reminder.due_at)
    asked = _asked(reminder)
    if reminder.step == HEADS_UP_STEP:
        return f"Update due {due}. It is yours to write, or to say that nothing has changed."
    if reminder.step == DUE_STEP:
        return f"Update due now, {asked}. Write it, or say that nothing has changed."
    if asked == "<!here>":
        return f"Update overdue, {asked}. It was promised {due}. Whoever knows, please write it."
    if reminder.step == COMMANDER_STEP:
        return f"Update overdue, {asked}. It was promised {due}. Please see that it goes out."
    return f"Update still overdue, {asked}. It was promised {due}. Please write it."


def _asked(reminder: Reminder) -> str:
    """Return the mentions of those who are to act."""
    return " and ".join(
        "<!here>" if asked == HERE else mrkdwn.person(asked) for asked in reminder.asked_ids.split()
    )


def _context(facts: Facts, reminder: Reminder, channel: str) -> Iterator[str]:
    incident = facts.incident
    if channel != incident.channel_id:
        which = f"{phrases.name(incident)}, {phrases.title(incident)}"
        yield f"{phrases.state(incident)} · {which} · {phrases.place(incident)}"
    last = incident.last_update_at
    yield f"Last update {mrkdwn.moment(last)}" if last else "No update has been posted yet"
    if incident.snoozed_until:
        yield f"Put off once; it was promised {phrases.by(incident, reminder.due_at)}"
    yield _before(facts, reminder)


def _before(facts: Facts, reminder: Reminder) -> str:
    """Say who was asked before, by role: naming them would call them again."""
    speaker = _speaker(facts)
    if reminder.step == COMMANDER_STEP:
        return f"Asked before: the {speaker}"
    if reminder.step == LEADS_STEP:
        return f"Asked before: {_once(speaker, 'commander')}"
    if reminder.step == HERE_STEP and reminder.asked_ids == HERE:
        return f"Asked before: {_once(speaker, 'commander', 'operations lead', 'declarer')}"
    times = reminder.step - DUE_STEP
    return f"Asked {times} times before" if times > 1 else ""


def _speaker(facts: Facts) -> str:
    if Role.COMMUNICATIONS in facts.holders:
        return "communications lead"
    return "commander" if Role.COMMANDER in facts.holders else "declarer"


def _once(*roles: str) -> str:
    return ", ".join(f"the {role}" for role in dict.fromkeys(roles))


def _buttons(incident: Incident, reminder: Reminder) -> Iterator[Block]:
    which = f"{incident.key}:{reminder.id}"
    yield blocks.button("Write update", actions.WRITE_UPDATE, incident.key, style="primary")
    yield blocks.button("No change", actions.NO_CHANGE, which)
    if incident.snoozed_until is None:  # a promised time can be put off once
        yield blocks.button("Snooze", actions.SNOOZE, which)


def _end(incident: Incident, reminder: Reminder, channel: str) -> str:
    is_here = channel == incident.channel_id
    which = "" if is_here else f" on {phrases.name(incident)}"
    whose = f"the update due at {mrkdwn.moment(reminder.due_at)}{which}"
    by = f" by {mrkdwn.person(reminder.closed_by)}" if reminder.closed_by else ""
    if reminder.closed_as == "answered":
        return f"✅ Answered{by}: {whose} is out."
    if reminder.closed_as == "snoozed":
        until = incident.snoozed_until
        later = f" {mrkdwn.dated(until, 'until ')}" if until else ""
        return f"💤 Put off{later}{by}: {whose} is still owed."
    if reminder.closed_as == "passed on":
        where = "" if is_here else f" in {phrases.place(incident)}"
        return f"➡️ Asked again{where}: {whose} is still owed."
    return f"⏹️ No longer needed: {whose} is not owed any more."
