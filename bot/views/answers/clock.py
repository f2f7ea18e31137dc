"""Owns the answers about updates: what was promised, who is asked when, and why."""

from collections.abc import Iterator
from datetime import datetime

from bot.views import blocks, mrkdwn, phrases
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.cadence import Asking, CadenceSet, NextShown, Snoozed
from commands.remind import HERE, Reminded
from commands.rules.durations import spoken
from commands.update import UpdatePosted
from storage.models import Incident
from storage.models.words import OVER


@draw.register
def posted(outcome: UpdatePosted) -> Message:
    what = f"Update {outcome.number} is on its way{' (no change)' if outcome.no_change else ''}."
    return blocks.said(f"{what} {_promise(outcome.next_due_at)}")


@draw.register
def snoozed(outcome: Snoozed) -> Message:
    return blocks.said(
        f"The reminder is put off {mrkdwn.dated(outcome.until, 'until ')}. The update promised for "
        f"{mrkdwn.moment(outcome.due_at)} is still owed."
    )


@draw.register
def cadence_set(outcome: CadenceSet) -> Message:
    usual = "" if outcome.own else " That is the usual rhythm for this severity."
    if outcome.every is None:
        return blocks.said(f"Updates are owed at changes only. No reminder comes.{usual}")
    every = f"An update is now owed every {spoken(outcome.every)}."
    return blocks.said(f"{every}{usual} {_promise(outcome.next_due_at)}")


@draw.register
def next_shown(outcome: NextShown) -> Message:
    """Say when the next update is due, who will be asked when, and why."""
    incident, due = outcome.incident, outcome.due_at
    if due is None:
        return blocks.said(phrases.next_update(incident), blocks.context(_why(outcome)))
    asked = "\n".join(f"• {_asking(asking, due)}" for asking in outcome.asked)
    return blocks.said(
        phrases.next_update(incident)
        if phrases.is_overdue(incident)
        else f"The next update is due {phrases.by(incident, due)}.",
        blocks.section(f"If it is not out, these are asked:\n{asked}") if asked else None,
        blocks.context(*_reasons(outcome)),
    )


@draw.register
def reminded(outcome: Reminded) -> Message:
    """Draw what only the clock causes; nobody is shown it."""
    return blocks.said(f"Step {outcome.step} was asked at {mrkdwn.moment(outcome.meant_for)}.")


def _promise(due: datetime | None) -> str:
    return f"Next update: {mrkdwn.dated(due)}." if due else "No further update is promised."


def _asking(asking: Asking, due: datetime) -> str:
    people = ", ".join(
        "everyone here" if person == HERE else mrkdwn.person(person) for person in asking.people
    )
    early = " (a heads-up in private)" if asking.at < due else ""
    return f"{mrkdwn.moment(asking.at)} {people}{early}"


def _reasons(outcome: NextShown) -> Iterator[str]:
    yield _why(outcome)
    if outcome.snoozed_until:
        yield f"The reminder was put off until {mrkdwn.moment(outcome.snoozed_until)}"


def _why(outcome: NextShown) -> str:
    """Return where the rhythm comes from."""
    incident = outcome.incident
    if incident.status in OVER:
        return f"It is {phrases.STATUS[incident.status]}: the clock stands still."
    rhythm = f"every {spoken(outcome.every)}" if outcome.every else "only when something changes"
    if outcome.own:
        undo = mrkdwn.command("cadence default <reason>")
        return f"Why: this incident's own rhythm is {rhythm}. Back to the usual one: {undo}"
    return f"Why: the rhythm is {rhythm} {_phase(incident)}."


def _phase(incident: Incident) -> str:
    return (
        f"for {phrases.SEVERITY[incident.severity]} while it is {phrases.STATUS[incident.status]}"
    )
