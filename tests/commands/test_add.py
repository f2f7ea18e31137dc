"""Adding a message by hand: once, with its own words unless somebody has changed them."""

from dataclasses import replace
from typing import Any

import pytest

from commands import add, edit
from commands.add import Addition, MessageAdded, Reply
from commands.command import Outcome
from commands.edit import EntryHeld, Wording
from commands.rules.times import SKEW
from storage.models import Kind, Source, TimelineEntry, TimelineVersion
from storage.timeline import MessageKey
from tests.cast import ADA, BARBARA, DENNIS, LINUS, NOW, TEAM
from tests.commands.room import MINUTE, Room
from tests.commands.tagging import MESSAGE, edits, mark, tags, untags

AT = NOW - 2 * MINUTE  # the message's own minute
AWAY = MessageKey(TEAM, "C0GENERAL", MESSAGE.ts)


def addition(**changed: Any) -> Addition:
    begun = Addition(
        MESSAGE, DENNIS, None, "https://acme.slack.com/1", Kind.FINDING, AT, "pool exhausted",
        is_reworded=False, replies=None,
    )  # fmt: skip
    return replace(begun, **changed)


async def adds(room: Room, by: str = BARBARA, **changed: Any) -> Outcome:
    def work(at: Any) -> Outcome:
        return add.add(at, at.incident(), addition(**changed))

    return await room.does(work, by)


async def refuses(room: Room, by: str = BARBARA, **changed: Any) -> str:
    return await room.refuses(lambda at: add.add(at, at.incident(), addition(**changed)), by)


async def entries(room: Room) -> list[TimelineEntry]:
    return [one for one in await room.rows(TimelineEntry) if one.source is Source.MESSAGE]


async def test_a_message_of_the_channel_is_read_from_slack(any_room: Room) -> None:
    await any_room.staffed()
    assert await adds(any_room) == MessageAdded(1, Kind.FINDING, replies=False)
    (entry,) = await entries(any_room)
    assert (entry.text, entry.author_id, entry.recorded_by) == (None, DENNIS, BARBARA)
    assert entry.at.microsecond
    assert [step.payload["entry_id"] for step in await any_room.steps("read_message")] == [entry.id]


async def test_words_from_elsewhere_are_kept_and_escaped(any_room: Room) -> None:
    await any_room.staffed()
    await adds(any_room, message=AWAY, text="R&D <down>")
    (entry,) = await entries(any_room)
    assert entry.text == "R&amp;D &lt;down&gt;"
    assert not await any_room.steps("check_mark")
    assert await any_room.steps("read_added")


async def test_reworded_words_are_held_against_the_message(any_room: Room) -> None:
    await any_room.staffed()
    await adds(any_room, text="the pool was exhausted", is_reworded=True)
    assert await edits(any_room, "pool exhausted", mark(5)) == EntryHeld()
    (entry,) = await entries(any_room)
    assert entry.text == "the pool was exhausted"
    assert await any_room.does(lambda at: edit.holds(at.session, entry))


async def test_a_message_is_added_once(any_room: Room) -> None:
    await any_room.staffed()
    await adds(any_room)
    assert "on a timeline already" in await refuses(any_room)
    await tags(any_room, BARBARA, "mag", 1)
    assert len(await entries(any_room)) == 1


async def test_what_was_taken_off_is_put_back_with_a_reason(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "mag", 1)
    await edits(any_room, "pool exhausted")
    await untags(any_room, BARBARA, "mag", 2)
    await adds(any_room, kind=Kind.DECISION)
    (entry,) = await entries(any_room)
    assert (entry.withdrawn_at, entry.kind) == (None, Kind.DECISION)
    assert entry.text == "pool exhausted"
    assert [row.reason for row in await any_room.rows(TimelineVersion)] == [add.PUT_BACK]


@pytest.mark.parametrize(
    ("by", "changed", "sentence"),
    [
        (LINUS, {}, "keep the timeline"),
        (BARBARA, {"at": NOW + 2 * SKEW}, "not come yet"),
        (BARBARA, {"text": " ", "is_reworded": True}, "Say what happened"),
        (BARBARA, {"message": AWAY, "text": ""}, "Say what the message shows"),
    ],
)
async def test_what_cannot_be_is_refused_in_a_sentence(
    room: Room, by: str, changed: dict[str, Any], sentence: str
) -> None:
    await room.staffed()
    assert sentence in await refuses(room, by, **changed)
    assert await entries(room) == []


async def test_a_reply_that_is_on_a_timeline_is_not_there_twice(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "mag", 1)
    found = [Reply(MESSAGE, DENNIS, None, Wording("pool"), None)]
    for ts in ("1772632990.0001", "1772632991.0001"):
        message = MessageKey(TEAM, MESSAGE.channel_id, ts)
        found.append(Reply(message, ADA, None, Wording("and again"), None))
    for count in (2, 0):

        def work(at: Any) -> int:
            return add.replies(at, at.incident(), found, Kind.ACTION)

        assert await any_room.does(work, BARBARA) == count
    assert [row.kind for row in await entries(any_room)] == [Kind.FINDING, *[Kind.ACTION] * 2]
