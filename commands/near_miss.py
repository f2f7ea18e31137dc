"""Owns near misses: what nearly happened is written down at once, and costs nobody anything."""

import re
from dataclasses import dataclass
from typing import Final

from commands import declare, record
from commands.command import Command, FormWanted, Outcome, Place, Situation, usage
from commands.declare import LONGEST_SUMMARY, LONGEST_TITLE
from commands.errors import Refusal
from commands.rules import words
from storage import incidents
from storage.models import Incident, Kind, Nature, Severity, Status

USAGE: Final = "near-miss [sev] <what nearly happened>"
LONGEST_LINK: Final = 2000
_LINK: Final = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)


@dataclass(frozen=True)
class NearMiss:
    """What nearly happened, how bad it would have been, what caught it; severity none: usual."""

    title: str
    severity: Severity | None = None
    caught: str = ""
    link: str = ""


@dataclass(frozen=True)
class NearMissRecorded(Outcome):
    number: int
    title: str
    severity: Severity


def write_down(at: Situation, told: NearMiss) -> NearMissRecorded:
    """Record it with a number of its own; no channel, no clock, and nobody is told."""
    title = told.title.strip()
    if not title:
        raise Refusal("Say in a few words what nearly happened.", field="title")
    if told.link and not _LINK.fullmatch(told.link):
        raise Refusal("That is no link: it begins with https://", field="link")
    team_id = at.caller.team_id
    incident = Incident(
        team_id=team_id,
        number=incidents.next_number(at.session, team_id),
        title=title[:LONGEST_TITLE],
        summary=words.cut(told.caught.strip(), LONGEST_SUMMARY),
        severity=told.severity or at.policy.default_severity,
        status=Status.RESOLVED,
        nature=Nature.NEAR_MISS,
        reporter_id=at.caller.user_id,
        source_permalink=told.link or None,
        detected_at=at.now,
        declared_at=at.now,
        resolved_at=at.now,
    )
    at.session.add(incident)
    at.session.flush()
    record.happened(
        at,
        incident,
        "near-miss",
        kind=Kind.STATUS,
        text=f"recorded a near miss: {words.escaped(incident.title)}",
        title=(None, incident.title),
        severity=(None, incident.severity),
    )
    return NearMissRecorded(incident.number, incident.title, incident.severity)


def _run(at: Situation, text: str) -> Outcome:
    written = declare.parse(text, USAGE)
    if written.private:
        raise Refusal(
            "A near miss is there for everybody to learn from, so it cannot be private. "
            "Leave out what is confidential, or type `/incident declare --private <title>`."
        )
    if written.drill:
        raise Refusal("What nearly happened in a drill belongs in its debrief: `/incident note`.")
    if written.services:
        raise usage(USAGE, "A near miss has no services of its own: name them in its words.")
    if written.title:
        return write_down(at, NearMiss(written.title, written.severity, written.summary))
    known = (("severity", written.severity.value),) if written.severity else ()
    return FormWanted("near-miss", filled=known)


COMMAND: Final = Command(
    "near-miss",
    USAGE,
    "what was caught in time: no channel, nobody is called; alone: a form",
    Place.ANYWHERE,
    _run,
)
