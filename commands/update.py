"""Owns telling onlookers where things stand, and when they will hear again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import clock, customers, following, outbound, record
from commands.command import Command, FormWanted, Outcome, Place, Situation
from commands.errors import Refusal
from commands.rules import lifecycle, words
from storage import people, timeline, updates
from storage.models import Incident, Kind, Status, Update

USAGE: Final = "update <text>"
LONGEST: Final = 3000
MOST_TAGGED: Final = 20


@dataclass(frozen=True)
class UpdatePosted(Outcome):
    number: int
    text: str
    next_due_at: datetime | None
    no_change: bool = False


def post(at: Situation, incident: Incident, text: str, *, no_change: bool = False) -> UpdatePosted:
    """Post an update; it keeps (or breaks) what was promised and promises the next one."""
    lifecycle.require_not_gone(incident.status, "update")
    if not text.strip():
        raise Refusal("Write a sentence: impact, status, what is being done.", field="text")
    said = words.cut(text.strip(), LONGEST)
    clock.keep(at, incident, going_on=incident.status is not Status.RESOLVED)
    before, incident.last_update_text = incident.last_update_text, said
    number = _add(at, incident, said, no_change=no_change)
    record.happened(
        at,
        incident,
        "update",
        kind=Kind.UPDATE,
        text=f"posted update {number}: {said}",
        number=(number - 1 or None, number),
        words=(before, said),
    )
    due = incident.update_due_at
    data = {
        "by": at.caller.user_id,
        "number": number,
        "text": said,
        "no_change": no_change,
        "severity": incident.severity.value,
        "status": incident.status.value,
        "next_due": due and due.timestamp(),
    }
    outbound.notice(at.session, incident, "update", data, now=at.now)
    outbound.announce_reply(at.session, incident, "update", data, now=at.now)
    following.tell(at.session, incident, "update", data, now=at.now)
    outbound.redraw(at.session, incident, now=at.now)
    return UpdatePosted(number, said, due, no_change)


def no_change(at: Situation, incident: Incident) -> UpdatePosted:
    """Say that nothing has changed: that is an update too, but none of what is over."""
    lifecycle.require_open(incident.status, "no change")
    last = incident.last_update_text
    said = f"No change. Still: {last}" if last else "No change since the incident was declared."
    if last and last.startswith("No change"):
        said = last
    return post(at, incident, said, no_change=True)


def draft(at: Situation, incident: Incident) -> str:
    """Return what was tagged since the last update, as plain lines to begin the next one with."""
    since = incident.last_update_at or incident.declared_at
    entries = timeline.tagged_since(at.session, incident.key, since, MOST_TAGGED)
    texts = [entry.text for entry in entries if entry.text]
    names = people.names_of(
        at.session, incident.team_id, set().union(*(words.mentioned(text) for text in texts))
    )
    lines = [f"• {' '.join(words.plain(text, names).split())}" for text in texts]
    return words.cut("\n".join(lines), LONGEST)


def run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    lifecycle.require_not_gone(incident.status, "update")
    if text.strip():
        return post(at, incident, text)
    return wanted(at, incident)


def wanted(at: Situation, incident: Incident) -> FormWanted:
    """Return the form for an update, begun with what was tagged since the last one."""
    lifecycle.require_not_gone(incident.status, "update")
    filled = {"text": draft(at, incident), **customers.fields(at, incident)}
    stood = customers.mark(at, incident) if "page" in filled else None
    return FormWanted("update", incident.key, tuple(filled.items()), stood=stood)


def _add(at: Situation, incident: Incident, text: str, *, no_change: bool) -> int:
    number = updates.next_number(at.session, incident.key)
    at.session.add(
        Update(
            team_id=incident.team_id,
            incident_id=incident.key,
            number=number,
            text=text,
            no_change=no_change,
            author_id=at.caller.user_id,
            at=at.now,
            severity=incident.severity,
            status=incident.status,
            next_due_at=incident.update_due_at,
        )
    )
    return number


COMMAND: Final = Command(
    "update",
    USAGE,
    "tell onlookers where things stand; alone: a form",
    Place.CHANNEL,
    run,
)
