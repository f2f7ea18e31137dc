"""Related incidents: who is told, what cannot be related, and what becomes of it."""

import pytest

from commands.facts import gather
from commands.relating import Related, Unrelated
from storage.models import Incident, Relation, Step, TimelineEntry
from tests.cast import ADA, LINUS
from tests.commands.room import Room

OTHER = "C0INC2"


async def two(room: Room, second: str = "sev2 Search is slow", first: str = "") -> None:
    """Have an incident of Ada's, and another one that Linus declared."""
    await room.declared(first or "sev1 Checkout returns 500s")
    await another(room, second, OTHER)


async def another(room: Room, line: str, channel: str) -> Incident:
    await room.types(f"declare {line}", by=LINUS, channel="C0GENERAL")
    return await room.opened(channel)


async def told(room: Room) -> list[tuple[int | None, str]]:
    """Return what was said of it in which incident's channel."""
    names = ("related", "unrelated")
    steps: list[Step] = await room.steps("notice")
    return [(s.incident_id, s.payload["notice"]) for s in steps if s.payload["notice"] in names]


async def related(room: Room, number: int) -> list[int]:
    """Return which incidents the card of this one names."""
    key = (await room.incident(number)).key
    facts = await room.does(lambda at: gather(at.session, key, at.policy))
    return [one.number for one in facts.kin.related]


async def test_both_are_told_and_both_cards_name_the_other(any_room: Room) -> None:
    await two(any_room)
    assert await any_room.types("relate #1 one release", by=LINUS, channel=OTHER) == Related(
        1, new=True
    )
    assert await told(any_room) == [(2, "related"), (1, "related")]
    assert (await related(any_room, 1), await related(any_room, 2)) == ([2], [1])
    (row,) = await any_room.rows(Relation)
    assert (row.incident_id, row.other_id, row.related_by) == (1, 2, LINUS)


async def test_said_twice_or_from_the_other_side_it_changes_nothing(room: Room) -> None:
    await two(room)
    await room.types("relate 2 one release")
    for where in ({}, {"channel": OTHER}):
        number = 1 if where else 2
        assert await room.types(f"relate {number}", **where) == Related(number, new=False)
    assert len(await room.rows(Relation)) == 1
    assert len(await told(room)) == 2


async def test_taken_back_it_can_be_said_again(room: Room) -> None:
    await two(room)
    await room.types("relate 2")
    assert await room.types("unrelate 1", channel=OTHER) == Unrelated(1)
    assert (await related(room, 1), await related(room, 2)) == ([], [])
    assert "is not related to this one" in await room.refused("unrelate 2")
    assert await room.types("relate 2") == Related(2, new=True)
    assert [row.until_at is None for row in await room.rows(Relation)] == [False, True]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("relate", "Name the number"),
        ("relate two", "Name the number"),
        (f"relate {'9' * 30}", "Name the number"),
        ("relate 9", "There is no incident 9"),
        ("relate 1", "That is this incident"),
        ("unrelate", "Name the number"),
        ("unrelate 9", "There is no incident 9"),
        ("unrelate 1", "is not related"),
    ],
)
async def test_bad_input_is_answered_with_what_to_type(
    room: Room, line: str, sentence: str
) -> None:
    await two(room)
    assert sentence in await room.refused(line)


async def test_one_that_was_merged_is_named_by_where_it_goes_on(room: Room) -> None:
    await two(room)
    await another(room, "sev3 Mails are late", "C0INC3")
    await room.types("merge into 1 the same", channel=OTHER)
    sentence = await room.refused("relate 2", channel="C0INC3")
    assert "merged into incident 1. Type `/incident relate 1`" in sentence
    assert "merged into another one" in await room.refused("relate 3", channel=OTHER)


async def test_a_drill_is_related_to_drills_only(room: Room) -> None:
    await two(room, "sev2 --drill Search is slow")
    assert "stay apart" in await room.refused("relate 2")
    assert "stay apart" in await room.refused("relate 1", channel=OTHER)


async def test_a_public_one_shows_nothing_of_a_private_one(room: Room) -> None:
    await two(room, "sev2 --private Zanzibar leaks")
    outcome = await room.types("relate 1 the same hole", by=LINUS, channel=OTHER)
    assert outcome == Related(1, new=True, apart=True)
    assert await told(room) == [(2, "related")]
    assert (await related(room, 1), await related(room, 2)) == ([], [1])
    said = [row.text for row in await room.rows(TimelineEntry) if row.incident_id == 1]
    assert "incident 2" not in str(said)
    await room.types("unrelate 1", by=LINUS, channel=OTHER)
    assert {key for key, _ in await told(room)} == {2}


async def test_from_the_public_one_only_who_may_see_both_relates_them(room: Room) -> None:
    await two(room, "sev2 --private Zanzibar leaks")
    assert "There is no incident 2." in await room.refused("relate 2", by="U0STRANGER")
    await room.types("status", by=LINUS, channel=OTHER)  # he is in it
    assert await room.types("relate 2", by=LINUS) == Related(2, new=True, apart=True)
    assert await told(room) == [(2, "related")]


async def test_two_private_ones_are_not_related(room: Room) -> None:
    await two(room, "sev2 --private Zanzibar leaks", first="sev1 --private Quokkas escape")
    await room.types("status", by=LINUS, channel=OTHER)
    assert "Both are private" in await room.refused("relate 2", by=LINUS)


async def test_when_one_is_merged_the_other_is_related_to_where_it_goes_on(room: Room) -> None:
    await two(room)
    await another(room, "sev3 Mails are late", "C0INC3")
    await room.types("relate 3")
    await room.types("relate 2", by=ADA)
    await room.types("relate 3", channel=OTHER)
    await room.types("merge into 1 the same", channel=OTHER)
    assert await related(room, 1) == [3]
    assert await related(room, 3) == [1]
    assert await related(room, 2) == []
