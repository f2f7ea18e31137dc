"""Timeline entries by hand, and the timeline in pages."""

from datetime import datetime

import pytest

from commands.note import Noted
from commands.timeline import PER_PAGE, TimelineShown, show
from storage.models import Audit, Kind, Person, Source, TimelineEntry
from tests.cast import BARBARA, NOW, TEAM
from tests.commands.room import MINUTE, Room


async def known(room: Room, zone: str | None) -> None:
    person = Person(team_id=TEAM, user_id=BARBARA, zone=zone, seen_at=NOW)
    await room.does(lambda at: at.session.add(person))


async def notes(room: Room, line: str) -> Noted:
    outcome = await room.types(line, by=BARBARA)
    assert isinstance(outcome, Noted)
    return outcome


async def shown(room: Room, page: int | None) -> TimelineShown:
    return await room.does(lambda at: show(at, at.incident(), page))


def at_utc(hour: int, minute: int) -> datetime:
    return NOW.replace(hour=hour, minute=minute)


async def test_a_note_is_an_event_of_now(any_room: Room) -> None:
    await any_room.declared()
    assert await notes(any_room, "note rolled back by hand") == Noted(NOW, "rolled back by hand")
    entry = (await any_room.rows(TimelineEntry))[-1]
    assert (entry.kind, entry.source, entry.at) == (Kind.EVENT, Source.NOTE, NOW)
    assert (entry.author_id, entry.recorded_by, entry.recorded_at) == (BARBARA, BARBARA, NOW)
    assert (await any_room.rows(Audit))[-1].after["text"] == "rolled back by hand"


@pytest.mark.parametrize(
    ("zone", "line", "noted"),
    [
        ("Europe/Berlin", "note at 14:05 x", Noted(at_utc(13, 5), "x")),
        ("America/New_York", "note at 9:00 x", Noted(at_utc(14, 0), "x")),
        ("Europe/Berlin", "note at 14:00Z x", Noted(at_utc(14, 0), "x")),
        (None, "note at 14:00 x", Noted(at_utc(14, 0), "x", guessed_zone=True)),
    ],
)
async def test_a_time_is_the_writers_own(
    room: Room, zone: str | None, line: str, noted: Noted
) -> None:
    await room.declared()
    await known(room, zone)
    assert await notes(room, line) == noted


async def test_of_somebody_unknown_the_time_is_taken_for_utc_and_said_so(room: Room) -> None:
    await room.declared()
    assert await notes(room, "note at 14:00 x") == Noted(at_utc(14, 0), "x", guessed_zone=True)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("note", "The text is missing: what happened?"),
        ("note at 14:05", "The text is missing: what happened?"),
        ("note at 25:00 x", "25:00 is not a time of day."),
    ],
)
async def test_a_wrong_note_is_answered_with_the_usage(room: Room, line: str, why: str) -> None:
    await room.declared()
    sentence = await room.refused(line)
    assert sentence == f"{why} Usage: `/incident note [at HH:MM] <text>`"


async def test_the_record_goes_on_after_the_end(room: Room) -> None:
    await room.declared()
    await room.types("cancel a test")
    assert (await notes(room, "note it was the probe")).text == "it was the probe"


async def test_entries_are_shown_in_the_order_in_which_things_happened(any_room: Room) -> None:
    await any_room.declared()
    any_room.later(MINUTE)
    await any_room.types("note second")
    await any_room.types("note at 13:00 first")
    outcome = await any_room.types("timeline")
    assert isinstance(outcome, TimelineShown)
    said = [entry.text for entry in outcome.entries]
    assert (said[0], said[-1], outcome.total) == ("first", "second", 4)


async def test_the_timeline_opens_at_its_end_and_all_at_its_beginning(room: Room) -> None:
    await room.declared()
    for number in range(2 * PER_PAGE):
        room.later(MINUTE)
        await room.types(f"note {number}")
    for line, page in (("timeline", 3), ("timeline all", 1), ("timeline ALL ", 1)):
        outcome = await room.types(line)
        assert isinstance(outcome, TimelineShown)
        assert (outcome.page, outcome.pages, outcome.total) == (page, 3, 26)
    assert len((await shown(room, 2)).entries) == PER_PAGE
    assert [entry.text for entry in (await shown(room, 3)).entries] == ["22", "23"]


@pytest.mark.parametrize(("page", "expected"), [(0, 1), (-5, 1), (1, 1), (2, 1), (10**9, 1)])
async def test_a_page_that_is_none_is_the_nearest(room: Room, page: int, expected: int) -> None:
    await room.declared()
    assert (await shown(room, page)).page == expected


async def test_what_was_withdrawn_is_not_shown(room: Room) -> None:
    await room.declared()
    entry = (await room.rows(TimelineEntry))[0]
    entry.withdrawn_at = NOW
    await room.does(lambda at: at.session.merge(entry))
    assert (await shown(room, None)).total == 1


async def test_everything_that_happens_is_recorded_without_anybody_writing(room: Room) -> None:
    await room.staffed()
    for line in ("severity sev2 one region", "cadence 20m agreed", "snooze 1h we wait"):
        await room.types(line)
    for line in ("update we wait", "mitigate rolled back", "resolve all green", "reopen no"):
        await room.types(line)
    assert await room.timeline() == [
        "declared SEV1: Checkout returns 500s",
        "became commander for now",
        "became commander",
        "became communications lead",
        "became scribe",
        "acknowledged the incident",
        "changed severity SEV1 → SEV2: one region",
        "set the update cadence to 20m: agreed",
        "put the reminder off by 1h: we wait",
        "posted update 1: we wait",
        "mitigated: rolled back",
        "resolved: all green",
        "reopened: no",
    ]
