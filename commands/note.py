"""Owns writing a timeline entry by hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import record
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import times, words
from storage.models import Incident, Kind, Source, TimelineEntry

USAGE: Final = "note [at HH:MM] <text>"
LONGEST: Final = 3000


@dataclass(frozen=True)
class Noted(Outcome):
    """`guessed_zone`: the time was read as UTC because the person's zone is not known yet."""

    at: datetime
    text: str
    guessed_zone: bool = False


def note(at: Situation, incident: Incident, text: str, when: datetime) -> Noted:
    """Record something that happened at `when`."""
    entry = TimelineEntry(
        team_id=incident.team_id,
        incident_id=incident.key,
        at=when,
        kind=Kind.EVENT,
        source=Source.NOTE,
        author_id=at.caller.user_id,
        text=text,
        recorded_by=at.caller.user_id,
        recorded_at=at.now,
    )
    at.session.add(entry)
    record.noted(at, incident, "note", text=(None, text), happened_at=(None, when))
    return Noted(when, text)


def run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    zone = at.zone
    try:
        when, said = times.leading(text, zone=zone, now=at.now)
    except times.NoSuchTime as why:
        raise usage(USAGE, f"{why}.") from None
    if not said:
        raise usage(USAGE, "The text is missing: what happened?")
    noted = note(at, incident, words.cut(said, LONGEST), when or at.now)
    guessed = when is not None and times.guessed(text, zone=zone)
    return Noted(noted.at, noted.text, guessed_zone=guessed)


COMMAND: Final = Command("note", USAGE, "write a timeline entry by hand", Place.CHANNEL, run)
