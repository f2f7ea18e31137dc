"""When somebody is reminded of a postmortem, and when nobody is any more."""

from datetime import timedelta

import pytest

from commands import access, membership, reviewing
from commands.policy import Policy
from commands.rules.postmortems import Due
from storage.models import Alarm, AlarmKind, Severity
from tests.cast import ADA, BARBARA, GRACE, LINUS
from tests.commands.promising import lives
from tests.commands.room import Room

DAY = timedelta(days=1)


async def resolved(room: Room, line: str = "sev1 Checkout returns 500s") -> None:
    await room.declared(line)
    for typed in ("ack", "mitigate x", "resolve y"):
        await room.types(typed)


async def due(room: Room) -> list[timedelta]:
    """Return in how long whoever owns the review is reminded."""
    alarms = await room.rows(Alarm)
    return [one.due_at - room.now for one in alarms if one.kind is AlarmKind.REVIEW]


async def test_two_days_before_where_there_is_room(any_room: Room) -> None:
    await resolved(any_room)
    assert await due(any_room) == [DAY]


@pytest.mark.parametrize("line", ["sev3 x", "sev4 x", "sev1 --drill x"])
async def test_nobody_is_reminded_of_what_nobody_needs(room: Room, line: str) -> None:
    await resolved(room, line)
    assert await due(room) == []
    await room.types("close")


async def test_who_has_only_a_day_is_reminded_on_the_day(room: Room) -> None:
    room.policy = Policy(postmortem_due={Severity.SEV1: Due(1)})
    await resolved(room)
    assert await due(room) == [DAY]


async def test_raised_afterwards_it_is_due_sooner_and_so_is_the_reminder(any_room: Room) -> None:
    """Five working days would be a week; nobody would hear of the three days before they are up."""
    await resolved(any_room, "sev2 x")
    assert await due(any_room) == [5 * DAY]
    any_room.later(DAY / 2)
    await any_room.types("severity sev1 worse than we knew")
    assert await due(any_room) == [DAY / 2]
    any_room.later(DAY / 2)
    await any_room.rings()
    assert await due(any_room) == [2 * DAY]
    await any_room.types("severity sev2 not that bad")
    any_room.later(2 * DAY)
    await any_room.rings()  # there is more time again: nobody is asked
    assert await due(any_room) == [2 * DAY]


async def test_raised_when_it_would_be_late_somebody_is_reminded_at_once(room: Room) -> None:
    await resolved(room, "sev2 x")
    room.later(4 * DAY)
    await room.types("severity sev1 worse than we knew")
    assert await due(room) == [timedelta()]


async def resolved_late(room: Room, after: timedelta) -> None:
    """Have somebody say only so long after the end that it is over."""
    await room.declared()
    for typed in ("ack", "mitigate x"):
        await room.types(typed)
    room.later(after)
    await room.types("resolve y")


async def over_since(room: Room, length: timedelta) -> None:
    when = room.now - length
    await room.types(f"milestone resolved {when:%Y-%m-%d %H:%MZ} the log says so")


async def test_resolved_earlier_it_is_due_sooner_and_so_is_the_reminder(any_room: Room) -> None:
    await resolved_late(any_room, 2 * DAY)
    assert await due(any_room) == [DAY]
    await over_since(any_room, DAY / 2)
    assert await due(any_room) == [DAY / 2]
    await over_since(any_room, DAY / 4)
    any_room.later(DAY / 2)
    await any_room.rings()  # there is more time again: nobody is asked
    assert await due(any_room) == [DAY / 4]
    said = [step.payload["notice"] for step in await any_room.steps("direct")]
    assert "postmortem_due" not in said


async def test_resolved_so_much_earlier_that_it_is_late_somebody_is_reminded_at_once(
    room: Room,
) -> None:
    await resolved_late(room, 6 * DAY)
    await over_since(room, 4 * DAY)
    assert await due(room) == [timedelta()]
    await room.rings()
    assert await due(room) == [6 * DAY]
    await over_since(room, 5 * DAY)
    assert await due(room) == [6 * DAY]  # that it is late is known


async def test_raised_afterwards_it_is_needed_and_lowered_it_is_not(room: Room) -> None:
    await resolved(room, "sev3 x")
    await room.types("severity sev1 worse than we knew")
    assert await due(room) == [DAY]
    assert "A SEV1 is closed once" in await room.refused("close")
    await room.types("severity sev3 it was fewer")
    assert await due(room) == []


@pytest.mark.parametrize("line", ["reopen it is back", "cancel a false alarm"])
async def test_it_ends_where_the_incident_does_not_end_so(room: Room, line: str) -> None:
    await resolved(room)
    await room.types(line)
    assert await due(room) == []


async def test_late_it_comes_back_each_week(room: Room) -> None:
    await resolved(room)
    for length, again in (
        (DAY, 2 * DAY),
        (2 * DAY, 7 * DAY),
        (7 * DAY, 7 * DAY),
        (9 * DAY, 5 * DAY),
    ):
        room.later(length)
        await room.rings()
        assert await due(room) == [again]
    steps = await room.steps("direct")
    assert len([s for s in steps if s.payload["notice"] == "postmortem_due"]) == 4


async def asked(room: Room) -> list[tuple[str, str | None]]:
    """Return who is reminded, and who is named as not being there any more, each time."""
    steps = [s for s in await room.steps("direct") if s.payload["notice"] == "postmortem_due"]
    return [(step.payload["user"], step.payload["data"].get("gone")) for step in steps]


async def test_where_the_owner_has_left_whoever_is_there_is_reminded_and_told_so(
    any_room: Room,
) -> None:
    await any_room.staffed()
    for typed in ("mitigate x", "resolve y"):
        await any_room.types(typed)
    any_room.later(DAY)
    await any_room.rings()
    assert await asked(any_room) == [(BARBARA, None)]
    await lives(any_room, BARBARA, "UTC", is_gone=True)
    any_room.later(2 * DAY)
    await any_room.rings()
    assert (await asked(any_room))[1:] == [(GRACE, BARBARA)]
    await lives(any_room, GRACE, "UTC", is_gone=True)
    any_room.later(7 * DAY)
    await any_room.rings()
    assert (await asked(any_room))[2:] == [(ADA, BARBARA)]
    assert await owed(any_room, ADA) == [False]
    (hers,) = await any_room.does(reviewing.owed_by, by=ADA, channel=None)
    assert hers.has_left


async def test_where_nobody_is_there_any_more_nobody_is_reminded(room: Room) -> None:
    await room.staffed()
    for typed in ("mitigate x", "resolve y"):
        await room.types(typed)
    for who in (ADA, BARBARA, GRACE):
        await lives(room, who, "UTC", is_gone=True)
    room.later(DAY)
    await room.rings()
    assert await asked(room) == []
    assert await due(room) == [2 * DAY]


async def test_who_has_left_a_private_channel_is_not_reminded_of_what_was_in_it(
    any_room: Room,
) -> None:
    incident = await any_room.staffed("sev1 --private Checkout returns 500s")
    for who in (ADA, BARBARA, GRACE, LINUS):
        await any_room.types("status", by=who)  # whoever types there is in it
    for typed in ("mitigate x", "resolve y"):
        await any_room.types(typed)
    any_room.later(DAY / 2)
    await any_room.does(
        lambda at: membership.left(at, access.held(at, incident), BARBARA, at.now), BARBARA
    )
    any_room.later(DAY / 2)
    await any_room.rings()
    assert await asked(any_room) == [(GRACE, BARBARA)]
    assert await owed(any_room, BARBARA) == []
    await any_room.does(
        lambda at: membership.left(at, access.held(at, incident), GRACE, at.now), GRACE
    )
    assert await owed(any_room, ADA) == [False]
    any_room.later(2 * DAY)
    await any_room.rings()
    assert (await asked(any_room))[1:] == [(ADA, BARBARA)]


async def owed(room: Room, user_id: str) -> list[bool]:
    """Return what this person has to bring about: whether they own the review of each."""
    return [one.owns for one in await room.does(reviewing.owed_by, by=user_id, channel=None)]


async def test_owner_and_commander_owe_it_and_who_declared_where_there_is_neither(
    any_room: Room,
) -> None:
    await any_room.staffed()
    for typed in ("mitigate x", "resolve y"):
        await any_room.types(typed)
    found = {who: await owed(any_room, who) for who in (ADA, BARBARA, GRACE, LINUS)}
    assert found == {ADA: [], BARBARA: [True], GRACE: [False], LINUS: []}


@pytest.mark.parametrize("line", ["sev3 x", "sev1 --drill x"])
async def test_nobody_owes_what_nobody_needs(room: Room, line: str) -> None:
    await resolved(room, line)
    assert await owed(room, ADA) == []


async def test_what_goes_on_again_is_owed_by_nobody(room: Room) -> None:
    await resolved(room)
    assert await owed(room, ADA) == [False]  # she declared it, and commands for now
    await room.types("reopen it is back")
    assert await owed(room, ADA) == []
