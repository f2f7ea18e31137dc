"""What becomes of an entry when its message is edited or deleted in Slack."""

import pytest

from commands import edit
from commands.edit import EntryChanged, MessageGone, NoEntry, Wording
from storage.models import Audit, Source, TimelineEntry, TimelineVersion
from tests.cast import BARBARA
from tests.commands.room import Room
from tests.commands.tagging import MESSAGE, deletes, edits, mark, tags, untags

FILE = {"name": "graph.png", "filetype": "png", "permalink": "https://acme.slack.com/files/1"}


async def tagged(room: Room, text: str | None = "pool exhausted") -> None:
    """Have Barbara tag the message, and Slack be asked what it says."""
    await room.staffed()
    await tags(room, BARBARA, "mag", 1)
    if text is not None:
        await edits(room, text)


async def entry(room: Room) -> TimelineEntry:
    return next(one for one in await room.rows(TimelineEntry) if one.source is Source.MESSAGE)


async def texts(room: Room) -> list[str | None]:
    """Return what the entry said before, and what it says now."""
    return [
        *(version.text for version in await room.rows(TimelineVersion)),
        (await entry(room)).text,
    ]


async def test_an_edit_makes_a_new_version(any_room: Room) -> None:
    await tagged(any_room)
    assert await edits(any_room, "pool exhausted at 13:58", mark(2)) == EntryChanged(2)
    assert await edits(any_room, "pool exhausted at 13:57", mark(3)) == EntryChanged(3)
    assert await texts(any_room) == [
        "pool exhausted",
        "pool exhausted at 13:58",
        "pool exhausted at 13:57",
    ]


async def test_the_first_reading_is_no_new_version(room: Room) -> None:
    await tagged(room)
    assert await texts(room) == ["pool exhausted"]
    assert (await entry(room)).version == 1


async def test_an_older_edit_that_arrives_later_changes_nothing(any_room: Room) -> None:
    await tagged(any_room)
    await edits(any_room, "newest", mark(10))
    assert await edits(any_room, "older", mark(9)) == NoEntry()
    assert await edits(any_room, "never edited") == NoEntry()
    assert (await entry(any_room)).text == "newest"


async def test_the_same_words_again_are_no_edit(room: Room) -> None:
    await tagged(room)
    assert await edits(room, "pool exhausted", mark(2)) == NoEntry()
    assert await edits(room, "older", mark(1)) == NoEntry()
    assert (await entry(room)).version == 1


async def test_files_are_part_of_what_a_message_says(any_room: Room) -> None:
    await tagged(any_room)
    wording = Wording("", (FILE,), mark(2))
    done = await any_room.does(lambda at: edit.edited(at, MESSAGE, wording))
    assert done == EntryChanged(2)
    found = await entry(any_room)
    assert (found.text, found.files) == ("", [FILE])


async def test_a_message_that_is_on_no_timeline_is_nobodys_business(room: Room) -> None:
    await room.staffed()
    assert await edits(room, "hello", mark(1)) == NoEntry()
    assert await deletes(room, Wording("hello")) == NoEntry()


async def test_a_deleted_message_keeps_its_text_and_says_so(any_room: Room) -> None:
    await tagged(any_room)
    assert await deletes(any_room, Wording("pool exhausted")) == MessageGone()
    found = await entry(any_room)
    assert (found.text, found.message_deleted_at) == ("pool exhausted", any_room.now)
    assert (found.withdrawn_at, found.version) == (None, 1)


async def test_a_message_deleted_before_it_was_read_keeps_what_slack_tells(room: Room) -> None:
    await tagged(room, text=None)
    await deletes(room, Wording("pool exhausted", (FILE,), mark(5)))
    found = await entry(room)
    assert (found.text, found.files) == ("pool exhausted", [FILE])
    assert await edits(room, "pool", mark(4)) == NoEntry()


async def test_a_deletion_told_after_slack_was_asked_in_vain_brings_the_words(room: Room) -> None:
    await tagged(room, text=None)
    gone = await entry(room)
    gone.text, gone.message_deleted_at = edit.UNREAD, room.now
    await room.does(lambda at: at.session.merge(gone))
    assert await deletes(room, Wording("pool exhausted")) == MessageGone()
    assert (await entry(room)).text == "pool exhausted"
    assert await deletes(room, Wording("pool exhausted")) == NoEntry()


async def test_a_message_deleted_without_a_word_has_none(room: Room) -> None:
    await tagged(room, text=None)
    assert await deletes(room) == MessageGone()
    assert (await entry(room)).text is None


async def test_a_message_is_deleted_once(room: Room) -> None:
    await tagged(room)
    await deletes(room)
    assert await deletes(room) == NoEntry()
    deleted = [row for row in await room.rows(Audit) if row.action == "message deleted"]
    assert len(deleted) == 1


async def test_an_edit_that_arrives_after_the_deletion_still_counts(room: Room) -> None:
    await tagged(room)
    await deletes(room)
    assert await edits(room, "pool exhausted at 13:58", mark(2)) == EntryChanged(2)
    assert (await entry(room)).message_deleted_at is not None


async def test_what_is_withdrawn_follows_its_message_and_comes_back_as_it_is(room: Room) -> None:
    await tagged(room)
    await untags(room, BARBARA, "mag", 2)
    await edits(room, "pool exhausted at 13:58", mark(3))
    await tags(room, BARBARA, "mag", 4)
    assert (await entry(room)).text == "pool exhausted at 13:58"


@pytest.mark.parametrize("text", ["nul \x00 here", "half \ud83d a character", "x" * 10_000])
async def test_every_text_can_be_kept(any_room: Room, text: str) -> None:
    await tagged(any_room, text=None)
    await edits(any_room, text, mark(2))
    await edits(any_room, f"{text}!", mark(3))
    assert len((await entry(any_room)).text or "") >= len(text)


@pytest.mark.parametrize(
    ("edit_mark", "known", "older"),
    [
        (None, None, False),
        (None, mark(1), True),
        (mark(1), None, False),
        (mark(1), mark(1), False),
        (mark(1), mark(2), True),
        ("999999999.9", "1000000000.1", True),
    ],
)
def test_edits_are_compared_by_their_marks(
    edit_mark: str | None, known: str | None, *, older: bool
) -> None:
    assert edit.is_older(edit_mark, known) is older
