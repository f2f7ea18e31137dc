"""A tagged follow-up is an action item, exactly once, until somebody touches it."""

import pytest

from commands import add
from storage.models import ActionItem, Alarm, AlarmKind, Kind, TimelineEntry
from tests.cast import BARBARA, GRACE, LINUS
from tests.commands.promising import the_item
from tests.commands.room import Room
from tests.commands.tagging import edits, tags, untags
from tests.commands.test_add import addition
from tests.commands.test_correct import corrects, sent


async def test_a_tagged_follow_up_is_an_item_exactly_once(any_room: Room) -> None:
    await any_room.staffed()
    for second in (1, 1, 2):
        await tags(any_room, BARBARA, "fast_forward", second)
    await tags(any_room, GRACE, "fast_forward", 3)
    item = await the_item(any_room)
    assert (item.number, item.text, item.owner_id, item.given_by) == (1, "", None, BARBARA)
    await edits(any_room, "Rotate the keys")
    await edits(any_room, "Rotate the keys of the bank", "1772633110.0")
    (item,) = await any_room.rows(ActionItem)
    assert item.text == "Rotate the keys of the bank"
    await untags(any_room, BARBARA, "fast_forward", 5)
    assert len(await any_room.rows(ActionItem)) == 1
    await untags(any_room, GRACE, "fast_forward", 6)
    assert await any_room.rows(ActionItem) == []
    assert [a for a in await any_room.rows(Alarm) if a.kind is AlarmKind.ACTION] == []
    await tags(any_room, BARBARA, "fast_forward", 7)
    item = await the_item(any_room)
    assert (item.number, item.text) == (2, "Rotate the keys of the bank")
    assert "action_given" not in await any_room.notices()


@pytest.mark.parametrize(
    "line", [f"action 1 <@{LINUS}>", "action 1 by 20 march", "action 1 done", "action 1 drop no"]
)
async def test_what_somebody_has_touched_stays_as_they_left_it(room: Room, line: str) -> None:
    await room.staffed()
    await tags(room, BARBARA, "fast_forward", 1)
    await edits(room, "Rotate the keys")
    await room.types(line)
    await edits(room, "Rotate all keys", "1772633110.0")
    await untags(room, BARBARA, "fast_forward", 5)
    (item,) = await room.rows(ActionItem)
    assert item.text == "Rotate the keys"


async def test_another_tag_makes_it_no_follow_up_any_more(room: Room) -> None:
    await room.staffed()
    await tags(room, BARBARA, "fast_forward", 1)
    await tags(room, BARBARA, "pushpin", 2)
    assert await room.rows(ActionItem) == []
    await untags(room, BARBARA, "pushpin", 3)
    assert (await the_item(room)).number == 2


async def test_what_is_corrected_by_hand_is_followed_too(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "fast_forward", 1)
    await edits(any_room, "Rotate the keys")
    entry = (await any_room.rows(TimelineEntry))[-1]
    await corrects(any_room, sent(entry, text="Rotate all keys"))
    assert (await the_item(any_room)).text == "Rotate all keys"
    entry = (await any_room.rows(TimelineEntry))[-1]
    await corrects(any_room, sent(entry, kind=Kind.DECISION))
    assert await any_room.rows(ActionItem) == []
    entry = (await any_room.rows(TimelineEntry))[-1]
    await corrects(any_room, sent(entry, kind=Kind.FOLLOW_UP))
    assert (await the_item(any_room)).text == "Rotate all keys"
    entry = (await any_room.rows(TimelineEntry))[-1]
    await corrects(any_room, sent(entry, withdraw=True))
    assert await any_room.rows(ActionItem) == []


async def test_a_message_that_is_added_as_a_follow_up_is_one(room: Room) -> None:
    await room.staffed()
    form = addition(kind=Kind.FOLLOW_UP, text="Ask the vendor", is_reworded=True)
    await room.does(lambda at: add.add(at, at.incident(), form), BARBARA)
    assert (await the_item(room)).text == "Ask the vendor"


async def test_in_what_was_no_incident_a_tag_opens_nothing(room: Room) -> None:
    await room.staffed()
    await room.types("cancel a false alarm")
    await tags(room, BARBARA, "fast_forward", 1)
    assert await room.rows(ActionItem) == []
