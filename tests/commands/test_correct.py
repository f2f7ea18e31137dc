"""Correcting by hand what was recorded: who may, what is kept, and whose word counts later."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from commands import correct
from commands.command import FormAgain, FormWanted, Outcome
from commands.correct import Correction, EntryCorrected, EntryWithdrawn
from commands.edit import EntryHeld, NoEntry
from commands.rules.times import SKEW
from commands.tag import NothingTagged
from commands.timeline import TimelineShown
from storage.models import Audit, Kind, Source, TimelineEntry, TimelineVersion
from tests.cast import ADA, BARBARA, DENNIS, GRACE, LINUS, NOW
from tests.commands.room import MINUTE, Room
from tests.commands.tagging import deletes, edits, mark, tags, untags

WRITTEN = datetime.fromisoformat("2026-03-04T14:03:00+00:00")  # the tagged message's minute


async def tagged(room: Room, text: str = "pool exhausted") -> TimelineEntry:
    """Have Barbara, the scribe, tag a message of Dennis's."""
    await room.staffed()
    await tags(room, BARBARA, "mag", 1)
    await edits(room, text)
    room.later(MINUTE)
    return await entry(room)


async def noted(room: Room) -> TimelineEntry:
    """Have Linus write a note."""
    await room.staffed()
    await room.types("note The databse was restarted", by=LINUS)
    room.later(MINUTE)
    return await entry(room)


async def entry(room: Room) -> TimelineEntry:
    found = [one for one in await room.rows(TimelineEntry) if one.source is not Source.SYSTEM]
    return found[-1]


def sent(about: TimelineEntry, **changed: Any) -> Correction:
    """Return the form as it is sent when only this was changed in it."""
    begun = Correction(
        about.id or 0,
        about.version,
        about.kind,
        about.at.replace(second=0, microsecond=0),
        about.text or "",
        withdraw=False,
        reason="a slip of the pen",
    )
    return replace(begun, **changed)


async def corrects(room: Room, form: Correction, by: str = BARBARA) -> Outcome:
    return await room.does(lambda at: correct.correct(at, form), by)


async def refuses(room: Room, form: Correction, by: str = BARBARA) -> str:
    return await room.refuses(lambda at: correct.correct(at, form), by)


async def test_what_it_said_is_kept_with_the_reason(any_room: Room) -> None:
    before = await noted(any_room)
    when = NOW - 30 * MINUTE
    form = sent(before, kind=Kind.ACTION, at=when, text="The database was restarted")
    done = await corrects(any_room, form, LINUS)
    assert done == EntryCorrected(Kind.ACTION, when, "The database was restarted")
    now = await entry(any_room)
    assert (now.kind, now.at, now.text, now.version) == (Kind.ACTION, when, form.text, 2)
    (kept,) = await any_room.rows(TimelineVersion)
    assert (kept.kind, kept.at, kept.text) == (before.kind, before.at, before.text)
    assert (kept.reason, kept.replaced_by) == ("a slip of the pen", LINUS)


async def test_the_audit_has_what_it_was_and_what_it_is(room: Room) -> None:
    before = await noted(room)
    await corrects(room, sent(before, text="R&D restarted <it>"), LINUS)
    row = next(row for row in await room.rows(Audit) if row.action == "correct")
    assert row.before["text"] == before.text
    assert row.after["text"] == "R&amp;D restarted &lt;it&gt;"
    assert row.after["reason"] == "a slip of the pen"


async def test_who_tags_may_correct_and_whoever_recorded_it(room: Room) -> None:
    before = await noted(room)
    for by in (LINUS, BARBARA, GRACE):
        about = await entry(room)
        assert isinstance(await corrects(room, sent(about, text=f"by {by}"), by), EntryCorrected)
    sentence = await refuses(room, sent(before, text="mine"), DENNIS)
    assert f"the scribe <@{BARBARA}> and the commander keep the timeline" in sentence


async def test_what_the_bot_recorded_stays_as_it_was(room: Room) -> None:
    await room.staffed()
    declared = (await room.rows(TimelineEntry))[0]
    assert declared.source is Source.SYSTEM
    assert "I recorded this as it happened" in await refuses(
        room, sent(declared, text="never"), GRACE
    )


async def test_mentions_and_links_stay_while_the_words_do(room: Room) -> None:
    said = f"<@{ADA}> saw <https://example.com|the graph> &amp; more"
    before = await tagged(room, said)
    shown = dict((await wanted(room, "correct graph")).filled)["text"]
    assert shown == f"@{ADA} saw the graph & more"
    await corrects(room, sent(before, text=shown, kind=Kind.DECISION))
    assert (await entry(room)).text == said


async def test_the_second_of_a_time_stays_while_its_minute_does(room: Room) -> None:
    before = await tagged(room)
    assert before.at.microsecond
    await corrects(room, sent(before, text="pool was exhausted"))
    assert (await entry(room)).at == before.at
    await corrects(room, sent(await entry(room), at=WRITTEN - MINUTE))
    assert (await entry(room)).at == WRITTEN - MINUTE


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"reason": " "}, "Say why"),
        ({"text": "  "}, "Say what happened"),
        ({"at": NOW + 2 * MINUTE + SKEW}, "That time has not come yet"),
        ({}, "Nothing is different"),
    ],
)
async def test_what_cannot_be_is_refused_in_a_sentence(
    room: Room, changed: dict[str, Any], sentence: str
) -> None:
    before = await noted(room)
    assert sentence in await refuses(room, sent(before, **changed))
    assert await entry(room) == before


async def test_a_clock_that_is_a_little_ahead_is_not_the_future(room: Room) -> None:
    before = await noted(room)
    ahead = room.now + SKEW - timedelta(seconds=1)
    assert isinstance(await corrects(room, sent(before, at=ahead)), EntryCorrected)


async def test_two_who_correct_at_once_lose_nothing(any_room: Room) -> None:
    before = await noted(any_room)
    await corrects(any_room, sent(before, text="theirs"), GRACE)
    mine = sent(before, text="mine", kind=Kind.DECISION)
    with pytest.raises(FormAgain) as again:
        await corrects(any_room, mine)
    shown = dict(again.value.form.filled)
    assert (shown["text"], shown["kind"], shown["reason"]) == ("mine", "decision", mine.reason)
    assert (shown["now_text"], shown["changed_by"]) == ("theirs", GRACE)
    assert (await entry(any_room)).text == "theirs"
    fresh = replace(mine, version=again.value.form.version or 0)
    assert isinstance(await corrects(any_room, fresh), EntryCorrected)
    assert [row.text for row in await any_room.rows(TimelineVersion)] == [before.text, "theirs"]


async def test_what_is_withdrawn_stays_in_the_record(any_room: Room) -> None:
    before = await noted(any_room)
    done = await corrects(any_room, sent(before, withdraw=True, text=""), LINUS)
    assert done == EntryWithdrawn(before.text or "")
    (kept,) = await any_room.rows(TimelineVersion)
    assert (kept.text, kept.reason) == (before.text, "a slip of the pen")
    shown = await any_room.types("timeline")
    assert isinstance(shown, TimelineShown)
    assert before.id not in [one.id for one in shown.entries]
    assert "withdrawn" in await refuses(any_room, sent(before, text="once more"))


async def test_words_corrected_by_hand_stay_when_the_message_is_edited(any_room: Room) -> None:
    before = await tagged(any_room)
    await corrects(any_room, sent(before, text="the pool was exhausted"))
    assert await edits(any_room, "pool, I mean", mark(90)) == EntryHeld()
    assert await edits(any_room, "pool, I mean", mark(90)) == NoEntry()
    assert (await entry(any_room)).text == "the pool was exhausted"
    row = (await any_room.rows(Audit))[-1]
    assert (row.action, row.after["text"]) == ("edit not taken over", "pool, I mean")
    await deletes(any_room)
    assert (await entry(any_room)).text == "the pool was exhausted"


async def test_a_corrected_time_lets_the_words_follow_their_message(room: Room) -> None:
    before = await tagged(room)
    await corrects(room, sent(before, at=WRITTEN - MINUTE))
    await edits(room, "pool exhausted at 13:58", mark(90))
    assert (await entry(room)).text == "pool exhausted at 13:58"


async def test_a_corrected_kind_stays_until_somebody_tags_again(any_room: Room) -> None:
    before = await tagged(any_room)
    await tags(any_room, GRACE, "pushpin", 2)
    any_room.later(MINUTE)
    await corrects(any_room, sent(await entry(any_room), kind=Kind.DECISION))
    any_room.later(MINUTE)
    await untags(any_room, GRACE, "pushpin", 200)
    assert (await entry(any_room)).kind is Kind.DECISION
    await tags(any_room, GRACE, "hammer_and_wrench", 201)
    assert (await entry(any_room)).kind is Kind.ACTION
    assert before.kind is Kind.FINDING


async def test_what_was_withdrawn_by_hand_comes_back_with_a_new_tag_only(any_room: Room) -> None:
    before = await tagged(any_room)
    await tags(any_room, GRACE, "pushpin", 2)
    any_room.later(MINUTE)
    await corrects(any_room, sent(await entry(any_room), withdraw=True))
    any_room.later(MINUTE)
    assert await untags(any_room, GRACE, "pushpin", 200) == NothingTagged()
    assert (await entry(any_room)).withdrawn_at is not None
    await tags(any_room, BARBARA, "mag", 201)
    back = await entry(any_room)
    assert (back.id, back.withdrawn_at, back.text) == (before.id, None, before.text)


async def test_the_check_mark_goes_with_the_entry(room: Room) -> None:
    before = await tagged(room)
    marks = len(await room.steps("check_mark"))
    await corrects(room, sent(before, withdraw=True))
    assert len(await room.steps("check_mark")) == marks + 1


async def wanted(room: Room, line: str, by: str = BARBARA) -> FormWanted:
    form = await room.types(line, by=by)
    assert isinstance(form, FormWanted)
    return form


async def test_the_line_finds_what_was_recorded_last_or_has_the_words(room: Room) -> None:
    await room.staffed()
    for text in ("the pool is full", "errors began with release 412", "a dashboard is red"):
        await room.types(f"note {text}", by=BARBARA)
        room.later(MINUTE)
    assert dict((await wanted(room, "correct")).filled)["text"] == "a dashboard is red"
    found = await wanted(room, "correct  RELEASE   412")
    assert dict(found.filled)["text"] == "errors began with release 412"
    assert "No entry says “&lt;zebra&gt;”" in await room.refused("correct <zebra>")


async def test_where_nobody_wrote_anything_there_is_nothing_to_correct(room: Room) -> None:
    await room.staffed()
    assert "No entry was written by a person" in await room.refused("correct")


async def test_a_message_that_is_still_being_read_has_to_wait(room: Room) -> None:
    await room.staffed()
    await tags(room, BARBARA, "mag", 1)
    assert "still being read" in await room.refused("correct", by=BARBARA)


async def test_an_entry_of_nobody_is_not_known(room: Room) -> None:
    await room.staffed()
    assert "no longer known" in await room.refuses(lambda at: correct.find(at, 4711))
