"""Owns writing an incident down when it is over: its times, its channel, and no alarm."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from commands import archive, declare, outbound, record, reviewing
from commands.command import Command, FormWanted, Outcome, Place, Situation, usage
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.errors import Refusal
from commands.progress import LONGEST
from commands.rules import milestones, times, words
from storage import incidents
from storage.models import Incident, Kind, Nature, Severity, Source, Status, TimelineEntry

USAGE: Final = "record [sev] [--private] <title>"
# What the timeline says of each time, after who recorded it.
SAID: Final[Mapping[str, str]] = {
    "started": "it began",
    "detected": "it was noticed",
    "acknowledged": "somebody took it up",
    "mitigated": "users were no longer hurt",
    "resolved": "it worked again",
}


@dataclass(frozen=True)
class Account:
    """What is known of it now; texts in Slack's form, `instants` by milestone, none: not known."""

    title: str
    severity: Severity | None = None
    summary: str = ""
    instants: Mapping[str, datetime | None] = field(default_factory=dict)
    evidence: str = ""
    private: bool = False


@dataclass(frozen=True)
class RecordedAfterwards(Outcome):
    number: int
    title: str
    private: bool
    incident_id: int = field(repr=False)


def write_down(at: Situation, told: Account) -> RecordedAfterwards:
    """Record it as resolved, with a channel for whoever reviews it; nobody else is told."""
    title = told.title.strip()
    if not title:
        raise Refusal("Say in a few words what was wrong.", field="title")
    known = _times(at, told.instants)
    incident = _add(at, told, title, known)
    outbound.open_channel(at.session, incident, now=at.now)
    outbound.invite(at.session, incident, at.caller.user_id, now=at.now)
    outbound.tell_ready(at.session, incident, at.caller.user_id, at.caller.response_url, now=at.now)
    _enter(at, incident)
    outbound.redraw(at.session, incident, now=at.now)
    card = outbound.card(at.session, incident, now=at.now)
    outbound.pin_card(at.session, incident, card, now=at.now)
    outbound.bookmark_card(at.session, incident, card, now=at.now)
    archive.watch(at, incident)
    reviewing.watch(at, incident)
    return RecordedAfterwards(incident.number, incident.title, incident.private, incident.key)


def _times(at: Situation, instants: Mapping[str, datetime | None]) -> Mapping[str, datetime | None]:
    """Return the milestones in their order. Raises a Refusal beside the one that is wrong."""
    chosen = {name: when for name, when in instants.items() if when is not None}
    for name, when in chosen.items():
        if when > at.now + times.SKEW:
            raise Refusal("That time has not come yet: this is for what is over.", field=name)
    if "resolved" not in chosen:
        raise Refusal(
            "Say when it worked again. Is it still going on? `/incident declare`", field="resolved"
        )
    if "started" not in chosen and "detected" not in chosen:
        raise Refusal("Say at least when it began, or when it was noticed.", field="started")
    known = milestones.aligned(chosen, chosen)
    wrong = milestones.out_of_order(known)
    if wrong is not None:
        earlier, later = wrong
        raise Refusal(f"It cannot have been {later} before it was {earlier}.", field=later)
    return known


def _add(
    at: Situation, told: Account, title: str, known: Mapping[str, datetime | None]
) -> Incident:
    """Add the row. It counts as declared when it was noticed: what is measured from then is right.

    When it was recorded stands in the audit.
    """
    team_id = at.caller.team_id
    began = known.get("detected") or known.get("started") or at.now
    incident = Incident(
        team_id=team_id,
        number=incidents.next_number(at.session, team_id),
        title=title[:LONGEST_TITLE],
        summary=words.cut(told.summary.strip(), LONGEST_SUMMARY),
        severity=told.severity or at.policy.default_severity,
        status=Status.RESOLVED,
        nature=Nature.RECORDED,
        private=told.private,
        reporter_id=at.caller.user_id,
        evidence=words.cut(told.evidence.strip(), LONGEST),
        declared_at=began,
        impact_until_at=known.get("mitigated"),
    )
    for name, when in known.items():
        setattr(incident, f"{name}_at", when)
    at.session.add(incident)
    at.session.flush()
    return incident


def _enter(at: Situation, incident: Incident) -> None:
    """Put what is known on the timeline, each at its own time."""
    for name, said in SAID.items():
        when = getattr(incident, f"{name}_at")
        if when is None:
            continue
        shown = f": {incident.evidence}" if name == "resolved" and incident.evidence else ""
        at.session.add(
            TimelineEntry(
                team_id=incident.team_id,
                incident_id=incident.key,
                at=when,
                kind=Kind.STATUS,
                source=Source.SYSTEM,
                author_id=at.caller.user_id,
                text=f"recorded afterwards that {said}{shown}",
                recorded_by=at.caller.user_id,
                recorded_at=at.now,
            )
        )
    label = f"{incident.severity.upper()}: {words.escaped(incident.title)}"
    record.happened(
        at,
        incident,
        "record",
        kind=Kind.STATUS,
        text=f"recorded it when it was over: {label}",
        title=(None, incident.title),
        severity=(None, incident.severity),
        **{name: (None, getattr(incident, f"{name}_at")) for name in SAID},
    )


def _run(at: Situation, text: str) -> Outcome:
    written = declare.parse(text, USAGE)
    if written.drill:
        raise usage(USAGE, "A drill is not recorded afterwards.")
    if written.services:
        raise usage(USAGE, "Name its services in its channel: `/incident service <name>`.")
    zone = at.zone
    filled = {
        "title": written.title,
        "summary": words.plain(written.summary),
        "severity": written.severity.value if written.severity else "",
        "private": "private" if written.private else "",
        "zone": zone or "",
    }
    return FormWanted("record", filled=tuple((k, v) for k, v in filled.items() if v))


COMMAND: Final = Command(
    "record",
    USAGE,
    "write down an incident that is over: a form asks for its times",
    Place.ANYWHERE,
    _run,
)
