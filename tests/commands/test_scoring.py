"""The scorecard of an exercise: from the record, posted once, compared with earlier ones."""

from typing import Any

import pytest

from commands import handoff
from commands.rules.scorecard import Scorecard
from storage.models import Exercise, Handoff
from tests.cast import ADA, BARBARA, GRACE, LINUS
from tests.commands.room import MINUTE, Room

END = ("ack", "mitigate The switch is off", "resolve No errors")


async def begun(room: Room, line: str = "drill checkout", channel: str = "C0INC1") -> None:
    await room.types(line, by=ADA, channel="C0GENERAL")
    await room.opened(channel)


async def types(room: Room, *lines: tuple[str, str]) -> None:
    """Have each of these people type something, a minute after the one before."""
    for who, line in lines:
        room.later(MINUTE)
        await room.types(line, by=who)


async def played(room: Room) -> None:
    """Have an exercise answered as it should be; one promise is broken, one kept, one open."""
    await types(room, (GRACE, "ack"), (GRACE, "take commander"), (LINUS, "take comms"))
    await types(room, (BARBARA, "take scribe"), (LINUS, "update One in seven fails"))
    await types(room, (BARBARA, "note Release 412 went out"), (BARBARA, "note It was 412"))
    await types(room, (GRACE, f"task <@{ADA}> 15m Roll back"), (GRACE, "task Look at the disk"))
    await types(room, (ADA, "done 1"), (GRACE, "task Not this"), (GRACE, "drop 3 not needed"))
    await types(room, (GRACE, f"handoff commander <@{ADA}>"))
    (offer,) = await room.rows(Handoff)
    await room.does(lambda at: handoff.answer(at, offer.id or 0, accepted=True), by=ADA)
    room.later(20 * MINUTE)
    await types(room, (ADA, "mitigate The switch is off"), (ADA, "resolve No errors"))


async def cards(room: Room) -> list[dict[str, Any]]:
    """Return what was posted as a scorecard, in order."""
    return [
        step.payload["data"]
        for step in await room.steps("notice")
        if step.payload["notice"] == "scorecard"
    ]


async def test_it_is_computed_from_the_record(any_room: Room) -> None:
    await begun(any_room)
    await played(any_room)
    (posted,) = await cards(any_room)
    (exercise,) = await any_room.rows(Exercise)
    assert exercise.scorecard == posted["card"]
    assert Scorecard(**posted["card"]) == Scorecard(
        lasted=35 * 60,
        acknowledged=60,
        commanded=120,
        told=300,
        kept=2,
        promises=3,
        roles=3,
        handovers=1,
        tasks_done=1,
        tasks=2,
        density=0.6,
    )
    assert posted["debrief"]
    assert (posted["of"], posted["same"]) == (0, None)


async def test_it_names_nobody(room: Room) -> None:
    await begun(room)
    await played(room)
    (posted,) = await cards(room)
    assert not [who for who in (ADA, GRACE, LINUS, BARBARA) if who in str(posted)]


async def test_who_commands_only_for_now_is_no_commander(room: Room) -> None:
    await begun(room)
    for line in END:
        await room.types(line, by=ADA)
    (posted,) = await cards(room)
    assert (posted["card"]["commanded"], posted["card"]["roles"]) == (None, 0)
    assert posted["card"]["told"] == 0  # that people are no longer hurt is told to onlookers


async def test_what_was_corrected_to_be_earlier_took_no_time(room: Room) -> None:
    await begun(room)
    await types(room, (ADA, "ack"), (ADA, "milestone detected 12:50 the graph"))
    await types(room, (ADA, "milestone acknowledged 13:00 we saw it"))
    await room.types("drill stop")
    (posted,) = await cards(room)
    assert posted["card"]["acknowledged"] == 0


@pytest.mark.parametrize("line", ["drill stop", "cancel enough"])
async def test_one_that_was_stopped_is_scored_as_well_and_once(room: Room, line: str) -> None:
    await begun(room)
    await types(room, (ADA, line), (ADA, "reopen once more"), (ADA, "cancel enough"))
    (posted,) = await cards(room)
    assert posted["card"]["lasted"] == 60
    assert (await room.notices())[-3:] == ["scorecard", "reopen", "cancel"]


async def test_one_that_is_merged_is_scored_with_what_was_recorded_in_it(room: Room) -> None:
    await begun(room, "drill region", "C0INC0")
    await begun(room)
    await types(room, (BARBARA, "note Release 412 went out"), (ADA, "merge into 1 the same"))
    (posted,) = await cards(room)
    assert posted["card"]["density"] == 1
    assert [one.ended_at for one in await room.rows(Exercise)] == [None, room.now]


async def test_a_drill_that_nobody_runs_has_none(room: Room) -> None:
    await room.declared("--drill sev2 Practice")
    for line in END:
        await room.types(line)
    assert await cards(room) == []


async def test_it_is_compared_with_the_last_five_and_the_last_of_its_kind(any_room: Room) -> None:
    for number, minutes in enumerate((50, 1, 2, 3, 4, 5, 9), start=1):
        name = "region" if number == 6 else "checkout"
        await begun(any_room, f"drill {name}", f"C0INC{number}")
        any_room.later(minutes * MINUTE)
        for line in END:
            await any_room.types(line, by=ADA, channel=f"C0INC{number}")
    *_, region, checkout = await cards(any_room)
    assert (region["of"], region["same"]) == (5, None)
    assert (checkout["of"], checkout["median"]["acknowledged"]) == (5, 180)
    assert checkout["same"]["acknowledged"] == 240


async def test_another_workspace_is_no_measure(room: Room) -> None:
    await room.types("drill checkout", channel="C0GENERAL", team="T0OTHER")
    await room.opened("C0OTHER")
    await room.types("drill stop", channel="C0OTHER", team="T0OTHER")
    await begun(room)
    await room.types("drill stop")
    assert [posted["of"] for posted in await cards(room)] == [0, 0]
