"""What is due after incidents, as calendars read it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from bot.export import calendar
from bot.export.calendar import Entry
from commands.policy import Policy
from storage import due
from storage.database import Database
from storage.models import (
    ActionItem,
    ActionState,
    Nature,
    Person,
    Postmortem,
    PostmortemState,
    Severity,
    Status,
    Workspace,
)
from tests.cast import ADA, GRACE, NOW, TEAM, outage

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
HALF = timedelta(minutes=30)
CONSOLE = "https://sitrep.example.com/incidents"


def resolved(session: Session, number: int, **facts: Any) -> int:
    over = {"status": Status.RESOLVED, "resolved_at": NOW + HOUR, "review_owner_id": GRACE}
    incident = outage(number, **{**over, **facts})
    session.add(incident)
    session.flush()
    return incident.key


def item(incident_id: int, number: int, **facts: Any) -> ActionItem:
    given_out: dict[str, Any] = {"team_id": TEAM, "incident_id": incident_id, "given_by": ADA}
    given_out |= {"text": f"Add an alert, <@{GRACE}>", "given_at": NOW, "due_at": NOW + 15 * DAY}
    return ActionItem(number=number, **{**given_out, **facts})


def happened(session: Session) -> None:
    session.add(Person(team_id=TEAM, user_id=GRACE, name="Grace", seen_at=NOW))
    session.add(Workspace(team_id=TEAM, review_due_at=NOW + 2 * DAY))
    first = resolved(session, 1)
    published = resolved(session, 2)
    begun: dict[str, Any] = {"begun_by": ADA, "begun_at": NOW, "team_id": TEAM}
    session.add(Postmortem(incident_id=published, state=PostmortemState.PUBLISHED, **begun))
    private = resolved(session, 3, private=True)
    drill = resolved(session, 4, drill=True)
    resolved(session, 5, severity=Severity.SEV4)
    resolved(session, 6, nature=Nature.NEAR_MISS)
    session.add_all(
        [
            item(first, 1, owner_id=GRACE),
            item(first, 2, state=ActionState.DONE),
            item(private, 3),
            item(drill, 4),
            item(drill, 5, owner_id=GRACE, due_at=NOW + 20 * DAY),
        ]
    )


async def drawn(database: Database) -> list[Any]:
    entries = await database.read(
        lambda at: calendar.entries(at, Policy(), now=NOW + HOUR, team_id=TEAM)
    )
    feed = calendar.draw(entries, CONSOLE)
    assert calendar.draw(entries, CONSOLE) == feed
    return list(icalendar.Calendar.from_ical(feed.decode()).walk("VEVENT"))


async def test_what_is_due_is_there_and_nothing_private(database: Database) -> None:
    await database.transaction(happened)
    events = await drawn(database)
    assert [(str(one["uid"]), str(one["summary"])) for one in events] == [
        ("T0ACME-board-20260306@sitrep", "Review board"),
        ("T0ACME-postmortem-1@sitrep", "Postmortem of incident 1: Checkout returns 500s"),
        ("T0ACME-action-1@sitrep", "Action item 1: Add an alert, @Grace"),
        ("T0ACME-action-5@sitrep", "Action item 5: Add an alert, @Grace"),
    ]
    board, postmortem = events[:2]
    assert [board.decoded(name) - NOW for name in ("dtstart", "dtend")] == [2 * DAY, 2 * DAY + HALF]
    assert postmortem.decoded("dtend") == NOW + HOUR + 3 * DAY
    assert postmortem.decoded("dtend") - postmortem.decoded("dtstart") == HALF
    assert str(postmortem["description"]).startswith("SEV1. Grace owns the review.")
    assert str(postmortem["url"]) == f"{CONSOLE}/1/postmortem?team={TEAM}"
    assert str(events[2]["description"]).startswith("Grace has it. It came from incident 1,")


async def test_a_day_that_is_moved_keeps_its_entry(database: Database) -> None:
    await database.transaction(happened)
    before = [str(one["uid"]) for one in await drawn(database)]

    def moved(session: Session) -> None:
        for one in due.actions(session, TEAM):
            one[0].due_at += DAY

    await database.transaction(moved)
    assert [str(one["uid"]) for one in await drawn(database)] == before


@given(title=st.text(max_size=300), about=st.text(max_size=600))
def test_whatever_people_wrote_is_one_entry(title: str, about: str) -> None:
    """No line is longer than 75 octets, nothing ends an entry early, nothing is added."""
    key, at = "T0ACME-action-1", datetime(2026, 3, 4, 18, tzinfo=UTC)
    entry = Entry(key, at, at, calendar.line(title), calendar.line(about), "/7/postmortem")
    feed = calendar.draw([entry], CONSOLE)
    lines = feed.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    (event,) = icalendar.Calendar.from_ical(feed.decode()).walk("VEVENT")
    assert str(event["summary"]) == entry.title
    assert sorted(event) == sorted(
        ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "URL"]
    )


def test_the_feed_s_token_is_the_api_s_child() -> None:
    token = calendar.token("one-token-of-32-characters-0123456789")
    assert token == calendar.token("one-token-of-32-characters-0123456789")
    assert token != calendar.token("another-token-of-32-characters-012345")
    assert len(token) == 43
