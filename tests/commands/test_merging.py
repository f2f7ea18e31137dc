"""Merging: what follows, and what cannot be merged."""

import pytest

from storage.models import (
    Alarm,
    AlarmKind,
    Incident,
    PromiseState,
    Reminder,
    Status,
    Step,
    TimelineEntry,
)
from tests.cast import ADA, GRACE, LINUS
from tests.commands.room import MINUTE, Room

SECOND = "C0INC2"


async def two(room: Room, second: str = "sev2 Search is slow", first: str = "") -> None:
    """Have an incident with its people, and another one that Linus declared."""
    await room.staffed(first or "sev1 Checkout returns 500s")
    await room.types(f"declare {second}", by=LINUS, channel="C0GENERAL")
    await room.opened(SECOND)


async def told(room: Room) -> list[str]:
    steps: list[Step] = await room.steps("notice")
    return [step.payload["notice"] for step in steps if "merged" in step.payload["notice"]]


async def test_it_leaves_the_way_and_says_where_it_goes_on(any_room: Room) -> None:
    await two(any_room)
    await any_room.types("note the pool is empty", by=LINUS, channel=SECOND)
    await any_room.types("merge into #1 the same pool", by=LINUS, channel=SECOND)
    first, second = await any_room.rows(Incident)
    assert (second.status, second.merged_into_id) == (Status.MERGED, first.id)
    assert second.update_due_at is None
    assert (await any_room.promises())[-1].state is PromiseState.WITHDRAWN
    assert await told(any_room) == ["merged_into", "merged_here"]
    moved = [e for e in await any_room.rows(TimelineEntry) if e.text == "the pool is empty"]
    assert [entry.incident_id for entry in moved] == [first.id]
    assert {step.payload["user"] for step in await any_room.steps("invite")} >= {LINUS}


async def test_nobody_is_asked_anything_about_it_any_more(room: Room) -> None:
    await two(room)
    await room.types("merge into 1 the same pool", by=LINUS, channel=SECOND)
    before = len(await room.rows(Reminder))
    for _ in range(8):
        room.later(15 * MINUTE)
        await room.tick()
        await room.rings()
    assert {r.incident_id for r in (await room.rows(Reminder))[before:]} <= {1}
    asking = [alarm for alarm in await room.rows(Alarm) if alarm.kind is not AlarmKind.ARCHIVE]
    assert {alarm.incident_id for alarm in asking} == {1}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("merge", "Name the number"),
        ("merge into", "Name the number"),
        ("merge into 1", "Say why they are the same"),
        ("merge into nine the same", "Name the number"),
        ("merge into 9 the same", "There is no incident 9"),
        ("merge into 2 the same", "That is this incident"),
        (f"merge into {'9' * 30} the same", "Name the number"),
    ],
)
async def test_bad_input_is_answered_with_what_to_type(
    room: Room, line: str, sentence: str
) -> None:
    await two(room)
    assert sentence in await room.refused(line, by=LINUS, channel=SECOND)


@pytest.mark.parametrize("second", ["sev2 --private Search is slow", "sev2 --drill Search is slow"])
async def test_what_others_would_read_and_what_is_practice_stays_apart(
    room: Room, second: str
) -> None:
    await two(room, second)
    await room.refused("merge into 1 the same", by=LINUS, channel=SECOND)
    assert await told(room) == []


async def test_a_private_one_that_one_does_not_know_of_does_not_exist(room: Room) -> None:
    await two(room, first="sev1 --private Data leaked")
    sentence = await room.refused("merge into 1 the same", by="U0STRANGER", channel=SECOND)
    assert sentence.startswith("There is no incident 1.")


async def test_nothing_goes_into_what_is_over_and_nothing_twice(room: Room) -> None:
    await two(room)
    await room.types("merge into 1 the same", by=LINUS, channel=SECOND)
    assert "merged into another one" in await room.refused("merge into 1 x", channel=SECOND)
    await room.types("cancel none", by=GRACE)
    await room.types("declare sev3 Third", by=ADA, channel="C0GENERAL")
    await room.opened("C0INC3")
    assert "Incident 1 is over" in await room.refused("merge into 1 x", channel="C0INC3")
