"""The timeline by reaction: what a tag makes of a message, and who may tag."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from commands.policy import Policy, Taggers
from commands.tag import NothingTagged, Tagged, TagRefused, Untagged
from storage.models import Kind, Source, Tag, TimelineEntry, TimelineVersion
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, TEAM
from tests.commands.room import Room
from tests.commands.tagging import MESSAGE, apply, reaction, tags, untags

MARGARET = "U0MARGARET"  # came to look


async def entries(room: Room) -> list[TimelineEntry]:
    return [one for one in await room.rows(TimelineEntry) if one.source is Source.MESSAGE]


async def the_entry(room: Room) -> TimelineEntry:
    (entry,) = await entries(room)
    return entry


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("pushpin", Kind.EVENT),
        ("mag", Kind.FINDING),
        ("hammer_and_wrench", Kind.ACTION),
        ("scales", Kind.DECISION),
        ("fast_forward", Kind.FOLLOW_UP),
        ("pushpin::skin-tone-4", Kind.EVENT),
    ],
)
async def test_each_tag_has_its_kind(room: Room, name: str, kind: Kind) -> None:
    await room.staffed()
    assert await tags(room, BARBARA, name, 1) == Tagged(kind, new=True)


@pytest.mark.parametrize("name", ["white_check_mark", "eyes", "", "PUSHPIN", "push"])
async def test_other_reactions_are_no_tags(room: Room, name: str) -> None:
    await room.staffed()
    assert await tags(room, BARBARA, name, 1) == NothingTagged()
    assert await untags(room, BARBARA, name, 2) == NothingTagged()
    assert await room.rows(Tag) == []


async def test_an_entry_has_the_messages_own_time_and_who_tagged_it_when(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "pushpin", 1)
    entry = await the_entry(any_room)
    assert entry.at == datetime(2026, 3, 4, 14, 3, 0, 100, tzinfo=UTC)
    assert (entry.recorded_by, entry.recorded_at) == (BARBARA, any_room.now)
    assert (entry.channel_id, entry.message_ts, entry.text) == (CHANNEL, MESSAGE.ts, None)


async def test_the_message_is_read_and_then_answered_with_the_check_mark(room: Room) -> None:
    await room.staffed()
    await tags(room, BARBARA, "pushpin", 1)
    (read,) = await room.steps("read_message")
    (check,) = await room.steps("check_mark")
    assert read.lane == check.lane == f"message:{CHANNEL}:{MESSAGE.ts}"
    assert read.payload == check.payload == {"entry_id": (await the_entry(room)).id}


async def test_a_second_reaction_records_nothing_new(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "pushpin", 1)
    assert await tags(any_room, GRACE, "pushpin", 2) == Tagged(Kind.EVENT, new=False)
    assert len(await entries(any_room)) == 1
    assert len(await any_room.steps("read_message")) == 1


async def test_the_last_untag_withdraws_the_entry_and_the_check_mark(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "pushpin", 1)
    await tags(any_room, GRACE, "pushpin", 2)
    assert await untags(any_room, BARBARA, "pushpin", 3) == Tagged(Kind.EVENT, new=False)
    assert await untags(any_room, GRACE, "pushpin", 4) == Untagged()
    assert (await the_entry(any_room)).withdrawn_at == any_room.now
    assert len(await any_room.steps("check_mark")) == 2


async def test_what_was_withdrawn_comes_back(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "pushpin", 1)
    await untags(any_room, BARBARA, "pushpin", 2)
    assert await tags(any_room, BARBARA, "scales", 3) == Tagged(Kind.DECISION, new=False)
    entry = await the_entry(any_room)
    assert (entry.withdrawn_at, entry.kind) == (None, Kind.DECISION)
    assert len(await any_room.steps("read_message")) == 2


async def test_the_kind_follows_the_newest_tag_that_is_left(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "pushpin", 1)
    await tags(any_room, GRACE, "scales", 2)
    assert (await the_entry(any_room)).kind is Kind.DECISION
    await untags(any_room, GRACE, "scales", 3)
    assert (await the_entry(any_room)).kind is Kind.EVENT
    kinds = [version.kind for version in await any_room.rows(TimelineVersion)]
    assert kinds == [Kind.EVENT, Kind.DECISION]


async def test_a_redelivered_reaction_changes_nothing(any_room: Room) -> None:
    await any_room.staffed()
    await tags(any_room, BARBARA, "pushpin", 1)
    await untags(any_room, BARBARA, "pushpin", 2)
    for _ in range(2):
        assert await tags(any_room, BARBARA, "pushpin", 1) == NothingTagged()
        assert await untags(any_room, BARBARA, "pushpin", 2) == NothingTagged()
    assert (await the_entry(any_room)).withdrawn_at is not None


async def test_an_untag_that_overtakes_its_tag_wins(any_room: Room) -> None:
    await any_room.staffed()
    assert await untags(any_room, BARBARA, "pushpin", 2) == NothingTagged()
    assert await tags(any_room, BARBARA, "pushpin", 1) == NothingTagged()
    assert await entries(any_room) == []


async def test_whoever_may_not_tag_is_told_once(any_room: Room) -> None:
    await any_room.staffed()
    for second, name in enumerate(("pushpin", "mag", "pushpin")):
        assert await tags(any_room, LINUS, name, second) == TagRefused()
    (told,) = await any_room.steps("whisper")
    assert (told.payload["user"], told.payload["notice"]) == (LINUS, "may_not_tag")
    assert await entries(any_room) == []


async def test_each_person_and_each_incident_has_its_own_telling(room: Room) -> None:
    await room.staffed()
    await tags(room, LINUS, "pushpin", 1)
    await tags(room, MARGARET, "pushpin", 1)
    assert len(await room.steps("whisper")) == 2


@pytest.mark.parametrize(
    ("taggers", "may"),
    [
        (Taggers.SCRIBE, {BARBARA, GRACE}),
        (Taggers.RESPONDERS, {ADA, BARBARA, GRACE, LINUS}),
        (Taggers.ANYONE, {ADA, BARBARA, GRACE, LINUS, MARGARET}),
    ],
)
async def test_the_operator_decides_who_may_tag(
    room: Room, taggers: Taggers, may: set[str]
) -> None:
    room.policy = Policy(taggers=taggers)
    await room.staffed()
    people = (ADA, BARBARA, GRACE, LINUS, MARGARET)
    outcomes = {user_id: await tags(room, user_id, "mag", 1) for user_id in people}
    assert {user_id for user_id, done in outcomes.items() if isinstance(done, Tagged)} == may


async def test_whoever_held_a_role_stays_a_responder(room: Room) -> None:
    room.policy = Policy(taggers=Taggers.RESPONDERS)
    await room.staffed()
    await room.types("take ops", by=MARGARET)
    await room.types("take ops", by=ADA)
    assert await tags(room, MARGARET, "mag", 1) == Tagged(Kind.FINDING, new=True)


async def test_a_tag_that_the_operator_took_away_counts_no_more(room: Room) -> None:
    await room.staffed()
    await tags(room, BARBARA, "mag", 1)
    await tags(room, BARBARA, "pushpin", 2)
    room.policy = replace(room.policy, tags={"mag": Kind.FINDING})
    assert await untags(room, BARBARA, "mag", 3) == Untagged()


async def test_the_same_ts_elsewhere_is_another_message(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.declared("sev2 Search is slow", channel="C0INC2")
    await tags(any_room, BARBARA, "pushpin", 1)
    other = reaction(BARBARA, "pushpin", 1, replace(MESSAGE, channel_id="C0INC2"))
    done = await any_room.does(lambda at: apply(at, other, is_added=True), channel="C0INC2")
    assert done == Tagged(Kind.EVENT, new=True)
    assert len(await entries(any_room)) == 2


async def test_the_same_channel_id_in_another_workspace_is_another_incident(
    any_room: Room,
) -> None:
    await any_room.staffed()
    await any_room.types("declare Search is slow", by=ADA, team="T0OTHER")
    await any_room.opened()
    await tags(any_room, BARBARA, "pushpin", 1)
    other = reaction(BARBARA, "pushpin", 1, replace(MESSAGE, team_id="T0OTHER"))
    await any_room.does(lambda at: apply(at, other, is_added=True), team="T0OTHER")
    assert [one.team_id for one in await entries(any_room)] == [TEAM, "T0OTHER"]


async def test_everybody_who_tags_at_once_makes_one_entry(any_room: Room) -> None:
    any_room.policy = Policy(taggers=Taggers.ANYONE)
    await any_room.staffed()
    people = (ADA, BARBARA, GRACE, LINUS)
    done = await asyncio.gather(*(tags(any_room, user_id, "pushpin", 1) for user_id in people))
    assert sum(one == Tagged(Kind.EVENT, new=True) for one in done) == 1
    assert len(await entries(any_room)) == 1
