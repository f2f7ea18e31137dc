"""When the digest is due, and what it names."""

from commands import digest
from commands.command import Situation
from commands.digest import Digest
from commands.policy import Policy
from storage.models import Alarm, AlarmKind, Step
from tests.commands.room import MINUTE, Room

DECKS = "C0EXECS"


def deciding(room: Room) -> Room:
    room.policy = Policy(digest_channel=DECKS)
    return room


async def alarms(room: Room) -> list[Alarm]:
    return [alarm for alarm in await room.rows(Alarm) if alarm.kind is AlarmKind.DIGEST]


async def said(room: Room, step: Step) -> Digest:
    return await room.database.read(
        lambda session: digest.gather(session, step, room.policy, now=room.now)
    )


async def test_there_is_one_alarm_for_all_and_none_without_a_channel(any_room: Room) -> None:
    await any_room.declared()
    assert await alarms(any_room) == []
    deciding(any_room)
    await any_room.declared("sev1 Search is down", "C0INC2")
    await any_room.declared("sev1 Logins fail", "C0INC3")
    (alarm,) = await alarms(any_room)
    assert alarm.incident_id == 1
    await any_room.rings()
    (step,) = await any_room.steps("digest")
    assert step.payload["open"] == [1, 2, 3]
    assert step.payload["channel"] == DECKS


async def test_the_alarm_outlives_the_incident_that_carries_it(any_room: Room) -> None:
    deciding(any_room)
    await any_room.declared()
    await any_room.declared("sev1 Search is down", "C0INC2")
    await any_room.rings()
    await any_room.types("cancel it was the same")
    any_room.later(31 * MINUTE)
    await any_room.rings()
    step = (await any_room.steps("digest"))[-1]
    assert (step.payload["open"], step.payload["ended"]) == ([2], [1])
    await any_room.types("cancel this one too", channel="C0INC2")
    await any_room.rings()
    step = (await any_room.steps("digest"))[-1]
    assert (step.payload["open"], step.payload["next_due"]) == ([], None)
    assert await alarms(any_room) == []


async def test_what_was_never_posted_says_the_newest(any_room: Room) -> None:
    deciding(any_room)
    await any_room.declared()
    await any_room.rings()
    any_room.later(31 * MINUTE)
    await any_room.rings()
    await any_room.types("cancel it was nothing")
    await any_room.rings()
    (step,) = await any_room.steps("digest")
    found = await said(any_room, step)
    assert (found.open, found.next_at) == ([], None)
    assert [incident.number for incident in found.ended] == [1]


async def test_what_has_become_private_is_left_out(room: Room) -> None:
    deciding(room)
    incident = await room.declared()
    await room.rings()

    def turn(at: Situation) -> None:
        incident.private = True
        at.session.merge(incident)

    await room.does(turn)
    (step,) = await room.steps("digest")
    found = await said(room, step)
    assert (found.open, found.ended) == ([], [])


async def test_lower_ones_drills_and_private_ones_begin_none(room: Room) -> None:
    deciding(room)
    for number, line in enumerate(("sev2 a", "sev1 --drill b", "sev1 --private c")):
        await room.declared(line, f"C0INC{number}")
    assert await alarms(room) == []


async def test_it_ends_when_the_channel_is_no_longer_set(room: Room) -> None:
    deciding(room)
    await room.declared()
    room.policy = Policy()
    await room.rings()
    assert await alarms(room) == []
    assert await room.steps("digest") == []


async def test_it_begins_where_one_was_open_before(room: Room) -> None:
    await room.declared()
    deciding(room)
    await room.does(digest.watch_all, by="clock")
    assert len(await alarms(room)) == 1
    await room.does(digest.watch_all, by="clock")
    assert len(await alarms(room)) == 1
