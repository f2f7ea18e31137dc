"""Owns the calendar of what is due: postmortems, action items, the review board (RFC 5545).

The library is loaded when somebody asks for a calendar: many never do.
"""

import base64
import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from commands import reviewing
from commands.command import Caller, Situation
from commands.policy import Policy
from commands.rules import words
from storage import due, people
from storage.models import ActionItem, Incident

PROGRAM: Final = "calendar"
MEDIA: Final = "text/calendar"
# Calendars show no entry that takes no time: what is due ends one of this length, a meeting begins
# it.
_LENGTH: Final = timedelta(minutes=30)
# How often those who subscribe come back.
_AGAIN: Final = timedelta(hours=1)
_LONGEST: Final = 200


@dataclass(frozen=True)
class Entry:
    """Something that is due; `key` stays the same for as long as it is the same."""

    key: str
    due_at: datetime
    written_at: datetime
    title: str
    about: str
    # Where it stands on the console, such as /12/postmortem.
    page: str | None = None
    is_meeting: bool = False


def token(api_token: str) -> str:
    """Return what opens the feed, and nothing else: calendars keep it in an address."""
    made = hmac.digest(api_token.encode(), b"sitrep: calendar", "sha256")
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


def entries(
    session: Session, policy: Policy, *, now: datetime, team_id: str | None = None
) -> Sequence[Entry]:
    """Return everything that is due, the first first; nothing that is private."""
    found = [
        *_postmortems(session, policy, now, team_id),
        *_actions(session, team_id),
        *_boards(session, team_id),
    ]
    return sorted(found, key=lambda entry: (entry.due_at, entry.key))


def draw(entries: Sequence[Entry], console: str | None = None) -> bytes:
    """Return the feed; the same entries give the same bytes. `console`: where it can be reached."""
    import icalendar  # noqa: PLC0415 - loaded where it is used

    feed = icalendar.Calendar()
    feed.add("prodid", "-//Sitrep//Reviews due//EN")
    feed.add("version", "2.0")
    feed.add("x-wr-calname", "Incident reviews")
    feed.add("refresh-interval", _AGAIN, parameters={"value": "DURATION"})
    feed.add("x-published-ttl", _AGAIN)
    for entry in entries:
        event = icalendar.Event()
        event.add("uid", f"{entry.key}@sitrep")
        event.add("dtstamp", entry.written_at)
        begins = entry.due_at if entry.is_meeting else entry.due_at - _LENGTH
        event.add("dtstart", begins)
        event.add("dtend", begins + _LENGTH)
        event.add("summary", entry.title)
        event.add("description", entry.about)
        event.add("transp", "TRANSPARENT")
        if console and entry.page is not None:
            event.add("url", f"{console}{entry.page}")
        feed.add_component(event)
    made: bytes = feed.to_ical()
    return made


def _postmortems(
    session: Session, policy: Policy, now: datetime, team_id: str | None
) -> Iterator[Entry]:
    for incident, begun_at in due.reviews(session, team_id):
        at = Situation(session, Caller(incident.team_id, PROGRAM, "http"), now, policy)
        due_at = reviewing.due_at(at, incident)
        if due_at is None:
            continue
        owner = _who(session, incident, incident.review_owner_id)
        yield Entry(
            f"{incident.team_id}-postmortem-{incident.number}",
            due_at,
            begun_at or incident.resolved_at or incident.declared_at,
            f"Postmortem of incident {incident.number}: {line(incident.title)}",
            f"{incident.severity.upper()}. {owner} owns the review. In the incident's channel, "
            "/incident postmortem shows it.",
            f"/{incident.number}/postmortem?team={incident.team_id}",
        )


def _actions(session: Session, team_id: str | None) -> Iterator[Entry]:
    for item, incident in due.actions(session, team_id):
        if incident.drill and item.owner_id is None:  # nobody is asked for these
            continue
        yield Entry(
            f"{item.team_id}-action-{item.number}",
            item.due_at,
            item.given_at,
            f"Action item {item.number}: {_said(session, item)}",
            f"{_who(session, incident, item.owner_id)} has it. It came from incident "
            f"{incident.number}, {line(incident.title)}. /incident action {item.number} shows it.",
            f"/actions/{item.number}?team={incident.team_id}",
        )


def _boards(session: Session, team_id: str | None) -> Iterator[Entry]:
    for workspace in due.boards(session, team_id):
        at = workspace.review_due_at
        if at is not None:
            yield Entry(
                f"{workspace.team_id}-board-{at:%Y%m%d}",
                at,
                at,
                "Review board",
                "The week's incidents, what is overdue, and what is to be learnt.",
                is_meeting=True,
            )


def _said(session: Session, item: ActionItem) -> str:
    names = people.names_of(session, item.team_id, words.mentioned(item.text))
    return line(words.plain(item.text, names))


def _who(session: Session, incident: Incident, user_id: str | None) -> str:
    if user_id is None:
        return "Nobody yet"
    name = people.names_of(session, incident.team_id, {user_id}).get(user_id, user_id)
    return line(name)


def line(said: str) -> str:
    """Return words as one line, with nothing in it that a calendar stumbles over."""
    return words.cut(" ".join(words.clean(said).split()), _LONGEST)
