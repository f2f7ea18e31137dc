"""Owns what people can do to the update clock: snooze, cadence, next."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from commands import clock, following, outbound, record, remind
from commands.command import LONGEST_REASON, Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import durations, lifecycle, words
from storage import incidents
from storage.models import Incident, Kind

SNOOZE: Final = "snooze <duration> <reason>"
CADENCE: Final = "cadence <duration|default|off> <reason>"
LONGEST_SNOOZE: Final = timedelta(hours=24)
# Anything faster would have people asked without end, and write nothing but updates.
SHORTEST: Final = timedelta(minutes=1)


@dataclass(frozen=True)
class Snoozed(Outcome):
    until: datetime
    due_at: datetime
    reason: str


@dataclass(frozen=True)
class CadenceSet(Outcome):
    """`every` none: off; `own` false: back to what the severity demands."""

    every: timedelta | None
    own: bool
    reason: str
    next_due_at: datetime | None


@dataclass(frozen=True)
class Asking:
    """Somebody will be asked at this time: user ids, or `@here`."""

    at: datetime
    people: tuple[str, ...]


@dataclass(frozen=True)
class NextShown(Outcome):
    """When the next update is due, who will be asked when, and why; `due_at` none: never."""

    incident: Incident
    due_at: datetime | None
    every: timedelta | None
    own: bool
    snoozed_until: datetime | None
    asked: tuple[Asking, ...]


def snooze(at: Situation, incident: Incident, length: timedelta, reason: str) -> Snoozed:
    """Put the reminder off, once for each promised time; cadence and promise stay."""
    lifecycle.require_open(incident.status, "snooze")
    due = incident.update_due_at
    if due is None:
        raise Refusal("No update is owed, so there is nothing to put off. See `/incident next`.")
    if incident.snoozed_until is not None:
        raise Refusal(
            "This reminder was put off once already. Post an update (`/incident update …`, "
            "“no change” counts), or agree on a slower rhythm: `/incident cadence …`."
        )
    until = at.now + length
    if until <= due:
        raise Refusal(
            f"The update is not due for another {durations.spoken(due - at.now)}. Put the reminder "
            "off by more than that: `/incident snooze <duration> <reason>`."
        )
    clock.snooze(at, incident, until)
    record.happened(
        at,
        incident,
        "snooze",
        kind=Kind.STATUS,
        text=f"put the reminder off by {durations.spoken(length)}: {reason}",
        until=(None, until),
        reason=(None, reason),
    )
    data = {
        "by": at.caller.user_id,
        "until": until.timestamp(),
        "reason": reason,
        "due": due.timestamp(),
    }
    outbound.notice(at.session, incident, "snooze", data, now=at.now)
    return Snoozed(until, due, reason)


def set_cadence(
    at: Situation, incident: Incident, own: timedelta | None, reason: str, *, default: bool
) -> CadenceSet:
    """Give this incident its own rhythm (none: off), or the severity's again."""
    lifecycle.require_open(incident.status, "cadence")
    before = incident.own_cadence
    incident.own_cadence = None if default else round(own.total_seconds()) if own else 0
    every = clock.cadence_of(incident, at.policy.cadence)
    clock.retime(at, incident)
    spoken = durations.spoken(every)
    record.happened(
        at,
        incident,
        "cadence",
        kind=Kind.STATUS,
        text=f"set the update cadence to {spoken}: {reason}",
        cadence=(before, incident.own_cadence),
        reason=(None, reason),
    )
    due = incident.update_due_at
    data = {
        "by": at.caller.user_id,
        "every": spoken,
        "own": not default,
        "reason": reason,
        "next_due": due and due.timestamp(),
    }
    outbound.notice(at.session, incident, "cadence", data, now=at.now)
    outbound.announce_reply(at.session, incident, "cadence", data, now=at.now)
    following.tell(at.session, incident, "cadence", data, now=at.now)
    outbound.redraw(at.session, incident, now=at.now)
    return CadenceSet(every, not default, reason, due)


def show_next(at: Situation, incident: Incident) -> NextShown:
    """Return the clock as it stands, with the next three askings."""
    held = incidents.holders(at.session, incident.key)
    reporter = remind.reporter(at, incident)
    running = clock.running(incident, at.policy.cadence)
    asked = (
        [
            Asking(when, remind.people(rung.asked, incident, held, reporter))
            for rung, when in running.ahead(incident.escalation_step, incident.ask_at, most=5)
        ]
        if running
        else []
    )
    return NextShown(
        incident,
        incident.update_due_at,
        clock.cadence_of(incident, at.policy.cadence),
        incident.own_cadence is not None,
        incident.snoozed_until,
        tuple(asked),
    )


def _run_snooze(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    word, reason = words.split(text)
    length = _length(word, SNOOZE)
    if length is None or length > LONGEST_SNOOZE:
        raise usage(SNOOZE, "A reminder can be put off by up to 24 hours, and not for ever.")
    if not reason:
        raise usage(SNOOZE, "A reason is missing: why can onlookers wait?")
    return snooze(at, incident, length, words.cut(reason, LONGEST_REASON))


def _run_cadence(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    word, reason = words.split(text)
    default = word.casefold() == "default"
    own = None if default else _length(word, CADENCE)
    if own is not None and own < SHORTEST:
        raise usage(CADENCE, "An update can be owed every minute at most.")
    if not reason:
        raise usage(CADENCE, "A reason is missing: who agreed to it, and why?")
    return set_cadence(at, incident, own, words.cut(reason, LONGEST_REASON), default=default)


def _run_next(at: Situation, text: str) -> Outcome:
    del text
    return show_next(at, at.incident())


def _length(word: str, line: str) -> timedelta | None:
    if not word:
        raise usage(line, "A duration is missing: write 90s, 15m, 1h30m or PT15M.")
    try:
        return durations.parse(words.plain(word))
    except ValueError as why:
        raise usage(line, f"{str(why)[:1].upper()}{str(why)[1:]}.") from None


COMMANDS: Final = (
    Command("snooze", SNOOZE, "put this reminder off, once", Place.CHANNEL, _run_snooze),
    Command(
        "cadence", CADENCE, "how often this incident owes an update", Place.CHANNEL, _run_cadence
    ),
    Command(
        "next", "next", "when the next update is due, and who is asked", Place.CHANNEL, _run_next
    ),
)
