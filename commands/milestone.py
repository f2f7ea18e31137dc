"""Owns correcting when an incident's milestones were; its phases stay as they are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from commands import outbound, record, reviewing, weekly
from commands.command import (
    LONGEST_REASON,
    Command,
    FormAgain,
    FormWanted,
    Outcome,
    Place,
    Situation,
    usage,
)
from commands.errors import Refusal
from commands.rules import milestones, times, words
from storage.models import Incident, Kind, Nature

USAGE: Final = "milestone <which> <time> <reason>"
UNKNOWN: Final = "unknown"
_PHASE: Final = {
    "acknowledged": "ack",
    "mitigated": "mitigate <how>",
    "resolved": "resolve <evidence>",
}
_NONE: Final = "-"


@dataclass(frozen=True)
class MilestonesCorrected(Outcome):
    """What each was before and is now; none: nobody knows. `guessed_zone`: it was read as UTC."""

    changed: Mapping[str, tuple[datetime | None, datetime | None]]
    guessed_zone: bool = False


def of(incident: Incident) -> dict[str, datetime | None]:
    """Return the incident's milestones, in their order."""
    return {name: getattr(incident, f"{name}_at") for name in milestones.ORDER}


def correct(
    at: Situation, incident: Incident, chosen: Mapping[str, datetime | None], reason: str
) -> MilestonesCorrected:
    """Put milestones right; who did it and why is on the timeline."""
    before, was_due_at = of(incident), reviewing.due_at(at, incident)
    wished = {
        name: instant
        for name, instant in chosen.items()
        if milestones.differs(before[name], instant)
    }
    for name, instant in wished.items():
        _require(at, incident, name, instant)
    why = words.cut(reason.strip(), LONGEST_REASON)
    if not why:
        raise Refusal("Say why, in a few words: it stands on the timeline.", field="reason")
    if not wished:
        raise Refusal("Nothing is different: change a time, or press Cancel.", field="reason")
    after = milestones.aligned({**before, **wished}, wished)
    _require_order(after, wished)
    changed = {name: (before[name], after[name]) for name in wished}
    for name, (_, instant) in changed.items():
        setattr(incident, f"{name}_at", instant)
    told = ", ".join(_told(name, *both) for name, both in changed.items())
    record.happened(
        at,
        incident,
        "milestone",
        kind=Kind.STATUS,
        text=f"corrected milestones: {told}. {why}",
        **changed,
        reason=(None, why),
    )
    outbound.redraw(at.session, incident, now=at.now)
    weekly.redraw(at, incident)
    if "resolved" in changed:  # a postmortem is due so long after that
        _remind(at, incident, was_due_at)
    return MilestonesCorrected(changed)


def wanted(at: Situation, incident: Incident) -> FormWanted:
    """Return the form, begun with the milestones as they are."""
    zone = at.zone
    known = of(incident).items()
    filled = {name: _posix(instant) for name, instant in known if _open(incident, name)}
    return FormWanted(
        "milestone",
        incident.key,
        (*filled.items(), ("zone", zone or "")),
        stood=_stood(incident),
    )


def correct_by_form(
    at: Situation,
    incident: Incident,
    chosen: Mapping[str, datetime | None],
    reason: str,
    stood: str | None,
) -> Outcome:
    """Put milestones right, unless somebody has done so since the form was opened."""
    if stood != _stood(incident):
        fresh = wanted(at, incident)
        now = dict(fresh.filled)
        typed = {name: _posix(instant) for name, instant in chosen.items() if instant}
        were = {f"now_{name}": now[name] for name in milestones.ORDER if name in now}
        filled = {**now, **typed, **were, "reason": words.plain(reason)}
        raise FormAgain(replace(fresh, filled=tuple(filled.items())))
    # What is left empty in the form was so, or is not known any better.
    return correct(at, incident, {name: when for name, when in chosen.items() if when}, reason)


def _remind(at: Situation, incident: Incident, was_due_at: datetime | None) -> None:
    """Move the postmortem's reminder; of what was late already somebody was reminded."""
    is_to_come = was_due_at is not None and was_due_at > at.now
    reviewing.watch(at, incident, is_sooner=is_to_come)


def _said(incident: Incident) -> frozenset[str]:
    """Return which milestones somebody has to say: of what was recorded afterwards all but one."""
    if incident.nature is Nature.RECORDED:
        return frozenset(milestones.ORDER) - {"resolved"}
    return milestones.SAID


def _open(incident: Incident, name: str) -> bool:
    """Tell whether a milestone can be corrected: its phase has come, or somebody has to say it."""
    return of(incident)[name] is not None or name in _said(incident)


def _require(at: Situation, incident: Incident, name: str, instant: datetime | None) -> None:
    if not _open(incident, name):
        raise Refusal(
            f"It has not been {name} yet, and a time alone changes no phase: "
            f"`/incident {_PHASE[name]}`",
            field=name,
        )
    if instant is None and name not in _said(incident):
        raise Refusal(
            f"When it was {name} is known: correct the time. Should it be over too soon: "
            "`/incident reopen <reason>`",
            field=name,
        )
    if instant is not None and instant > at.now + times.SKEW:
        raise Refusal(f"That time has not come yet: when was it {name}?", field=name)


def _require_order(after: Mapping[str, datetime | None], wished: Mapping[str, object]) -> None:
    wrong = milestones.out_of_order(after)
    if wrong is None:
        return
    earlier, later = wrong
    first, then = after[earlier], after[later]
    raise Refusal(
        f"It cannot have been {earlier} after it was {later}: "
        f"{_spoken(first)} and {_spoken(then)}. The order is {', '.join(milestones.ORDER)}; "
        "`/incident milestone` shows them all.",
        field=earlier if earlier in wished else later,
    )


def _told(name: str, before: datetime | None, after: datetime | None) -> str:
    was = f" (was {_spoken(before)})" if before else ""
    return f"{name} {_spoken(after)}{was}"


def _spoken(instant: datetime | None) -> str:
    return times.spoken(instant) if instant else UNKNOWN


def _posix(instant: datetime | None) -> str:
    return str(int(instant.timestamp())) if instant else ""


def _stood(incident: Incident) -> str:
    return ",".join(_posix(instant) or _NONE for instant in of(incident).values())


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    if not text.strip():
        return wanted(at, incident)
    name, rest = words.split(text)
    name = name.casefold()
    if name not in milestones.ORDER:
        raise usage(USAGE, f"The milestones are {', '.join(milestones.ORDER)}.")
    zone = at.zone
    try:
        when, reason = _time(at, rest, zone)
    except times.NoSuchTime as why:
        raise usage(USAGE, f"{why}.") from None
    if not reason.strip():
        raise usage(USAGE, "The reason is missing: how is it known?")
    done = correct(at, incident, {name: when}, reason)
    return replace(done, guessed_zone=times.guessed(rest, zone=zone))


def _time(at: Situation, text: str, zone: str | None) -> tuple[datetime | None, str]:
    first, rest = words.split(text)
    if first.casefold() == UNKNOWN:
        return None, rest
    when, rest = times.stated(text, zone=zone, now=at.now)
    if when is None:
        raise usage(USAGE, "The time is missing: `14:05`, `14:05Z` or `2026-03-04 14:05`.")
    return when, rest


COMMAND: Final = Command(
    "milestone",
    USAGE,
    "correct when it started, was detected, acknowledged, mitigated, resolved; alone: a form",
    Place.CHANNEL,
    _run,
)
