"""Channels of what is over: asked once, kept or put away, and never one of what goes on."""

from datetime import timedelta
from typing import Any

import pytest

from commands import archive
from commands.archive import ChannelKept, ChannelPutAway
from commands.policy import Policy
from storage import alarms
from storage.models import Alarm, AlarmKind, Incident, Step, StepState
from tests.cast import CHANNEL, GRACE
from tests.commands.room import CLOCK, MINUTE, Room

DAY = timedelta(days=1)
AFTER = timedelta(days=14)


async def over(room: Room, line: str = "cancel a test") -> Incident:
    await room.declared()
    await room.types(line)
    return await room.incident()


async def alarm(room: Room) -> Alarm | None:
    found = [one for one in await room.rows(Alarm) if one.kind is AlarmKind.ARCHIVE]
    return found[0] if found else None


async def rings(room: Room, after: timedelta) -> None:
    room.later(after)
    await room.rings()


async def posted(room: Room, state: StepState = StepState.DONE) -> None:
    """Have Slack take the question, or not."""
    known = await alarm(room)
    assert known is not None

    def work(at: Any) -> None:
        asked = at.session.get_one(Step, known.asked_step_id)
        asked.state, asked.done_at = state, at.now

    await room.does(work)


async def test_it_is_asked_once_and_archived_a_day_later(any_room: Room) -> None:
    await over(any_room)
    await rings(any_room, AFTER - MINUTE)
    assert await any_room.steps("ask_archive") == []
    await rings(any_room, MINUTE)
    await posted(any_room)
    await rings(any_room, DAY - MINUTE)
    assert await any_room.steps("archive") == []
    await rings(any_room, MINUTE)
    assert len(await any_room.steps("ask_archive")) == 1
    assert len(await any_room.steps("archive")) == 1
    assert await alarm(any_room) is None
    await rings(any_room, AFTER)
    assert len(await any_room.steps("archive")) == 1


async def test_the_day_counts_from_when_it_could_be_read(room: Room) -> None:
    await over(room)
    await rings(room, AFTER)
    await rings(room, DAY)
    assert await room.steps("archive") == []
    await posted(room)
    await rings(room, DAY - MINUTE)
    assert await room.steps("archive") == []
    await rings(room, MINUTE)
    assert len(await room.steps("archive")) == 1


async def test_what_nobody_could_be_asked_is_not_archived(room: Room) -> None:
    await over(room)
    await rings(room, AFTER)
    await posted(room, StepState.FAILED)
    await rings(room, DAY)
    assert (await room.steps("archive"), await alarm(room)) == ([], None)


@pytest.mark.parametrize("asked", [True, False])
async def test_what_is_reopened_is_not_asked(any_room: Room, *, asked: bool) -> None:
    await over(any_room)
    if asked:
        await rings(any_room, AFTER)
    await any_room.types("reopen it is back")
    assert await alarm(any_room) is None
    assert len(await any_room.steps("replace")) == (1 if asked else 0)
    await rings(any_room, AFTER)
    assert len(await any_room.steps("ask_archive")) == (1 if asked else 0)


async def test_what_is_kept_is_asked_again_after_as_long(any_room: Room) -> None:
    await over(any_room)
    await rings(any_room, AFTER)
    assert await any_room.types("archive keep") == ChannelKept(any_room.now + AFTER)
    (replaced,) = await any_room.steps("replace")
    assert (replaced.payload["data"]["why"], replaced.payload["data"]["by"]) == ("kept", GRACE)
    await rings(any_room, AFTER)
    assert len(await any_room.steps("ask_archive")) == 2


async def test_archived_now_nobody_is_asked(any_room: Room) -> None:
    await over(any_room)
    assert await any_room.types("archive now") == ChannelPutAway()
    assert await alarm(any_room) is None
    (step,) = await any_room.steps("archive")
    assert step.payload["data"]["why"] == "now"


@pytest.mark.parametrize("line", ["archive", "archive now", "archive keep"])
async def test_an_open_incident_keeps_its_channel(room: Room, line: str) -> None:
    await room.declared()
    await room.refused(line)
    assert await room.steps("archive") == []


async def test_switched_off_nothing_is_asked(room: Room) -> None:
    room.policy = Policy(archive_after=None)
    await over(room)
    assert await alarm(room) is None


async def test_switched_off_after_it_was_asked_the_channel_stays(room: Room) -> None:
    await over(room)
    await rings(room, AFTER)
    await posted(room)
    room.policy = Policy(archive_after=None)
    await rings(room, DAY)
    assert (await room.steps("archive"), await alarm(room)) == ([], None)
    assert (await room.steps("replace"))[-1].payload["data"]["why"] == "stays"


async def test_a_merged_incident_s_channel_is_asked_about_too(room: Room) -> None:
    await room.declared()
    await room.types("declare Another", channel="C0GENERAL")
    await room.types("merge into 2 the same")
    assert await alarm(room) is not None


@pytest.mark.parametrize("line", ["archive keep", "reopen it is back"])
async def test_what_is_wanted_again_is_not_archived_after_all(any_room: Room, line: str) -> None:
    """The decision is made; before the step is carried out, somebody wants the channel."""
    found = await over(any_room)
    await rings(any_room, AFTER)
    await posted(any_room)
    await rings(any_room, DAY)
    await any_room.types(line)
    assert not await any_room.does(lambda at: archive.claim(at, found.key), **CLOCK)
    assert (await any_room.incident()).archived_at is None


async def test_it_is_claimed_before_it_is_archived_and_may_be_again(any_room: Room) -> None:
    found = await over(any_room)
    await any_room.types("archive now")
    for _ in range(2):
        assert await any_room.does(lambda at: archive.claim(at, found.key), **CLOCK)
    assert (await any_room.incident()).archived_at == any_room.now


async def test_reopened_in_that_moment_somebody_is_told_what_only_they_can_mend(room: Room) -> None:
    found = await over(room)
    await room.types("archive now")
    await room.does(lambda at: archive.claim(at, found.key), **CLOCK)
    await room.types("reopen it is back")
    await room.does(lambda at: archive.gone(at, found.key), **CLOCK)
    assert (await room.incident()).archived_at is None
    (told,) = [s for s in await room.steps("direct") if s.payload["notice"] == "delivery_failed"]
    assert f"Unarchive <#{CHANNEL}>" in told.payload["data"]["mend"]


async def test_whoever_types_there_shows_that_it_is_open_again(room: Room) -> None:
    found = await over(room)
    await room.types("archive now")
    await room.does(lambda at: archive.claim(at, found.key), **CLOCK)
    await room.types("status")
    assert (await room.incident()).archived_at is None
    assert await alarm(room) is not None


async def test_two_clicks_keep_and_now_leave_one_of_them(room: Room) -> None:
    found = await over(room)
    await rings(room, AFTER)
    await room.types("archive now")
    await room.types("archive keep")
    assert not await room.does(lambda at: archive.claim(at, found.key), **CLOCK)
    found_alarm = await room.database.read(lambda at: alarms.find(at, found.key, AlarmKind.ARCHIVE))
    assert found_alarm is not None
