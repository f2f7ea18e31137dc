"""Owns saying what customers feel: in their words, how many, where, from when until when."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from commands import outbound, record
from commands.command import Command, FormAgain, FormWanted, Outcome, Place, Situation
from commands.errors import Refusal
from commands.rules import impact as impacts
from commands.rules import lifecycle, milestones, times, words
from commands.rules.impact import Impact
from storage.models import Incident, Kind

USAGE: Final = "impact <what customers feel>"
LONGEST: Final = 1000
LONGEST_REGIONS: Final = 200
AUDITED: Final = {"text": "impact", "from_at": "impact_from", "until_at": "impact_until"}


@dataclass(frozen=True)
class ImpactDescribed(Outcome):
    """What customers feel is known, or known better."""

    first: bool


@dataclass(frozen=True)
class Typed:
    """What stands in the form; texts in Slack's form, `many` as it was written."""

    text: str
    many: str
    regions: str
    from_at: datetime | None
    until_at: datetime | None


def of(incident: Incident) -> Impact:
    return Impact(
        incident.impact,
        incident.customers,
        incident.share,
        incident.regions,
        incident.impact_from_at,
        incident.impact_until_at,
    )


def describe(at: Situation, incident: Incident, wished: Impact) -> ImpactDescribed:
    """Record what customers feel, in place of what was known of it."""
    lifecycle.require_not_gone(incident.status, "impact")
    before = of(incident)
    if wished == before:
        raise Refusal("Nothing is different: that is what is known already.", field="text")
    is_first = not before.text
    _set(incident, wished)
    doing = "described" if is_first else "changed"
    record.happened(
        at,
        incident,
        "impact",
        kind=Kind.STATUS,
        text=f"{doing} the impact: {impacts.told(wished)}",
        **_changed(before, wished),
    )
    data = {"by": at.caller.user_id, "words": impacts.brief(wished), "changed": not is_first}
    outbound.notice(at.session, incident, "impact", data, now=at.now)
    outbound.redraw(at.session, incident, now=at.now)
    return ImpactDescribed(is_first)


def _changed(before: Impact, after: Impact) -> dict[str, tuple[Any, Any]]:
    """Return what changed, by what the audit calls it."""
    both = {name: (old, getattr(after, name)) for name, old in vars(before).items()}
    return {AUDITED.get(name, name): pair for name, pair in both.items() if pair[0] != pair[1]}


def _set(incident: Incident, impact: Impact) -> None:
    incident.impact, incident.regions = impact.text, impact.regions
    incident.customers, incident.share = impact.customers, impact.share
    incident.impact_from_at, incident.impact_until_at = impact.from_at, impact.until_at


def wanted(at: Situation, incident: Incident) -> FormWanted:
    """Return the form, begun with what is known."""
    lifecycle.require_not_gone(incident.status, "impact")
    known = of(incident)
    filled = {
        "text": words.plain(known.text),
        "many": impacts.written(known),
        "regions": words.plain(known.regions),
        "from": _posix(known.from_at),
        "until": _posix(known.until_at),
        "zone": at.zone or "",
    }
    return FormWanted("impact", incident.key, tuple(filled.items()), stood=_mark(known))


def describe_by_form(
    at: Situation, incident: Incident, typed: Typed, stood: str | None
) -> ImpactDescribed:
    """Record what the form says, unless somebody has changed it since it was opened."""
    lifecycle.require_not_gone(incident.status, "impact")
    wished = _read(at, incident, typed)
    if stood != _mark(of(incident)):
        raise FormAgain(_again(at, incident, typed))
    return describe(at, incident, wished)


def _again(at: Situation, incident: Incident, typed: Typed) -> FormWanted:
    fresh = wanted(at, incident)
    kept = {
        "text": words.plain(typed.text),
        "many": typed.many,
        "regions": words.plain(typed.regions),
        "from": _posix(typed.from_at),
        "until": _posix(typed.until_at),
        "now": impacts.told(of(incident)),
    }
    return replace(fresh, filled=tuple({**dict(fresh.filled), **kept}.items()))


def _read(at: Situation, incident: Incident, typed: Typed) -> Impact:
    """Return what is wished. Raises a Refusal beside the field that is wrong."""
    known = of(incident)
    if not words.one_line(typed.text):
        raise Refusal("Say in a sentence what customers feel.", field="text")
    try:
        customers, share = impacts.figure(typed.many)
    except ValueError as why:
        raise Refusal(str(why), field="many") from None
    began = _chosen(at, known.from_at, typed.from_at, "from")
    return Impact(
        # The form shows a mention as a name: what nobody has touched stays as it was.
        _kept(known.text, words.cut(typed.text.strip(), LONGEST)),
        customers,
        share,
        _kept(known.regions, words.cut(_one_line(typed.regions), LONGEST_REGIONS)),
        began,
        _ended(began or incident.started_at, _chosen(at, known.until_at, typed.until_at, "until")),
    )


def _kept(known: str, typed: str) -> str:
    return known if words.escaped(words.plain(known)).strip() == typed else typed


def _one_line(text: str) -> str:
    return words.escaped(words.one_line(text))


def _chosen(
    at: Situation, known: datetime | None, chosen: datetime | None, field: str
) -> datetime | None:
    """Return the instant; one that was not touched keeps its seconds."""
    if chosen is None or not milestones.differs(known, chosen):
        return chosen and known
    if chosen > at.now + times.SKEW:
        raise Refusal("That time has not come yet.", field=field)
    return chosen


def _ended(began: datetime | None, until: datetime | None) -> datetime | None:
    if until is None:
        return None
    ended = impacts.aligned_end(began, until)
    if ended is None and began is not None:
        raise Refusal(f"It began later, on {times.spoken(began)}.", field="until")
    return ended


def _posix(instant: datetime | None) -> str:
    return str(int(instant.timestamp())) if instant else ""


def _mark(impact: Impact) -> str:
    """Return what tells one version of it from another."""
    return sha256(repr(impact).encode("utf-8", "replace")).hexdigest()[:16]


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    if not words.one_line(text):
        return wanted(at, incident)
    said = words.cut(text.strip(), LONGEST)
    return describe(at, incident, replace(of(incident), text=said))


COMMAND: Final = Command(
    "impact",
    USAGE,
    "in customers' words; alone: a form, also for how many, where and since when",
    Place.CHANNEL,
    _run,
)
