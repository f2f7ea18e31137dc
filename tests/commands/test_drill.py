"""Exercises: asked for by name, told line by line on a timetable, stopped, resolved."""

from datetime import timedelta

import pytest

from commands.drill import ExerciseBegun, ExerciseStopped, ScenariosShown
from commands.errors import Denied
from commands.policy import Policy, Reserved
from commands.scenarios import included
from storage.models import (
    Alarm,
    AlarmKind,
    Audit,
    Exercise,
    Incident,
    Person,
    Severity,
    Status,
    Step,
)
from tests.cast import ADA, GRACE, TEAM
from tests.commands.room import MINUTE, Room

FIRST = included().scenarios["checkout"].injects[0]
LAST = included().scenarios["checkout"].injects[-1]
CHECKOUT = len(included().scenarios["checkout"].injects)


async def begun(room: Room, line: str = "drill checkout") -> Incident:
    """Have Ada ask for an exercise, and Slack open its channel."""
    await room.types(line, by=ADA, channel="C0GENERAL")
    return await room.opened()


async def rings(room: Room, length: timedelta = timedelta()) -> list[str]:
    """Let so much time pass, have the clock look until nothing is due, and Slack post all.

    Return what was told in the exercise meanwhile.
    """
    room.later(length)
    before = len(await told(room))
    while await room.rings():
        pass
    await posted(room)
    return (await told(room))[before:]


async def told(room: Room) -> list[str]:
    return [
        str(step.payload["data"].get("text", step.payload["notice"]))
        for step in await room.steps("notice")
        if step.payload["notice"] in ("inject", "exercise_over")
    ]


async def posted(room: Room) -> None:
    """Have Slack take every notice that waits."""
    steps = await room.steps("notice")

    def work(at: object) -> None:
        for step in steps:
            row = at.session.get_one(Step, step.id)  # type: ignore[attr-defined]
            row.result = row.result or {"ts": f"{step.id}.1"}

    await room.does(work)


async def inject_alarms(room: Room) -> list[Alarm]:
    return [alarm for alarm in await room.rows(Alarm) if alarm.kind is AlarmKind.INJECT]


async def test_alone_it_shows_what_can_be_played(room: Room) -> None:
    outcome = await room.types("drill", channel=None)
    assert isinstance(outcome, ScenariosShown)
    assert list(outcome.scenarios) == ["checkout", "database-disk", "region"]


@pytest.mark.parametrize("line", ["drill checkout", "DRILL Checkout", "drill  checkout normal"])
async def test_it_declares_a_drill_with_the_caller_as_commander_for_now(
    any_room: Room, line: str
) -> None:
    outcome = await any_room.types(line, by=ADA, channel="C0GENERAL")
    title = "Checkout fails after a release"
    assert outcome == ExerciseBegun(1, title, timedelta(minutes=45))
    incident = await any_room.opened()
    assert (incident.drill, incident.private) == (True, False)
    assert (incident.title, incident.severity) == (title, Severity.SEV1)
    assert set((await any_room.holders()).values()) == {ADA}
    (exercise,) = await any_room.rows(Exercise)
    assert (exercise.scenario, exercise.began_at) == ("checkout", any_room.now)
    assert await any_room.notices() == ["exercise_begun"]


@pytest.mark.parametrize("line", ["drill database disk", "drill database_disk fast"])
async def test_a_name_may_be_written_in_words(room: Room, line: str) -> None:
    assert isinstance(await room.types(line), ExerciseBegun)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [("chekout", "checkout"), ("database", "database-disk"), ("regions", "region")],
)
async def test_an_unknown_name_is_answered_with_the_nearest(
    room: Room, typed: str, nearest: str
) -> None:
    said = await room.refused(f"drill {typed}")
    assert said.startswith(f"“{typed}” is no scenario. Nearest: `/incident drill {nearest}`")
    assert await room.rows(Incident) == []


@pytest.mark.parametrize("typed", ["🔥", "<!channel>", "zzz " * 900, "fast", "stop now please"])
async def test_nonsense_is_refused_in_a_short_sentence(room: Room, typed: str) -> None:
    assert len(await room.refused(f"drill {typed}")) < 250


async def test_each_line_is_told_once_and_at_its_minute(any_room: Room) -> None:
    await begun(any_room)
    assert await rings(any_room) == [FIRST.text]
    assert await rings(any_room, 119 * timedelta(seconds=1)) == []
    assert len(await rings(any_room, timedelta(seconds=1))) == 1
    for minute in range(3, 46):
        await rings(any_room, MINUTE)
        assert any_room.now.minute == (5 + minute) % 60
    lines = await told(any_room)
    assert lines == [
        *(one.text for one in included().scenarios["checkout"].injects),
        "exercise_over",
    ]
    assert await inject_alarms(any_room) == []
    assert await rings(any_room, 600 * MINUTE) == []


async def test_fast_takes_half_the_time(room: Room) -> None:
    await begun(room, "drill checkout fast")
    await rings(room)
    assert await rings(room, MINUTE) != []
    for _ in range(40):
        await rings(room, MINUTE / 2)
    assert (await told(room))[-1] == LAST.text
    assert await rings(room, 3 * MINUTE) == ["exercise_over"]


async def test_what_was_missed_comes_in_order_a_minute_apart(any_room: Room) -> None:
    await begun(any_room)
    await rings(any_room)
    missed = [one.text for one in included().scenarios["checkout"].injects[1:5]]
    assert await rings(any_room, 20 * MINUTE) == missed[:1]
    for line in missed[1:]:
        assert await rings(any_room, MINUTE / 2) == []
        assert await rings(any_room, MINUTE / 2) == [line]
    # By then it has caught up with the timetable.
    assert len(await rings(any_room, MINUTE)) == 1
    assert await rings(any_room, MINUTE / 2) == []


async def test_the_story_waits_while_slack_cannot_be_told(any_room: Room) -> None:
    await any_room.types("drill checkout", by=ADA, channel="C0GENERAL")
    assert await rings(any_room, 30 * MINUTE) == []
    await any_room.opened()
    assert await rings(any_room, MINUTE) == [FIRST.text]


async def test_one_line_at_most_waits_to_be_told(room: Room) -> None:
    await begun(room)
    for _ in range(30):
        await room.rings()
        room.later(MINUTE)
    assert await told(room) == [FIRST.text]
    await posted(room)
    assert len(await rings(room, MINUTE)) == 1


@pytest.mark.parametrize("line", ["drill stop", "cancel enough", "DRILL STOP"])
async def test_stopped_or_cancelled_nothing_more_comes(any_room: Room, line: str) -> None:
    await begun(any_room)
    await rings(any_room)
    any_room.later(MINUTE)
    await any_room.types(line)
    assert (await any_room.incident()).status is Status.CANCELLED
    assert (await any_room.incident()).update_due_at is None
    (exercise,) = await any_room.rows(Exercise)
    assert exercise.ended_at == any_room.now
    assert await inject_alarms(any_room) == []
    assert await rings(any_room, 60 * MINUTE) == []


async def test_resolved_early_nothing_more_comes_even_when_it_is_reopened(room: Room) -> None:
    await begun(room)
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await room.types(line)
    ended = room.now
    assert await rings(room, 20 * MINUTE) == []
    await room.types("reopen it is back")
    assert await rings(room, 20 * MINUTE) == []
    await room.types("cancel enough")
    (exercise,) = await room.rows(Exercise)
    assert exercise.ended_at == ended


async def test_stop_is_answered_where_there_is_nothing_to_stop(room: Room) -> None:
    assert "No exercise runs here" in await room.refused("drill stop", channel="C0GENERAL")
    await room.declared("--drill sev2 Practice")
    assert "No exercise runs here" in await room.refused("drill stop")
    await room.types("drill checkout", channel="C0GENERAL")
    await room.opened("C0INC2")
    assert await room.types("drill stop", channel="C0INC2") == ExerciseStopped()
    assert "This exercise is over" in await room.refused("drill stop", channel="C0INC2")


async def test_a_guest_begins_and_stops_none(room: Room) -> None:
    guest = Person(team_id=TEAM, user_id=GRACE, is_guest=True, seen_at=room.now)
    await room.does(lambda at: at.session.add(guest))
    with pytest.raises(Denied, match="You can look, and not act"):
        await room.types("drill checkout", by=GRACE)
    assert await room.rows(Exercise) == []
    await begun(room)
    await room.refused("drill stop", by=GRACE)


async def test_where_cancelling_is_for_the_leads_so_is_stopping(room: Room) -> None:
    room.policy = Policy(leads_only=frozenset({Reserved.CANCEL}))
    await begun(room)
    assert "Only the commander" in await room.refused("drill stop", by=GRACE)
    assert await room.types("drill stop", by=ADA) == ExerciseStopped()


async def test_an_exercise_calls_nobody_however_long_nobody_answers(room: Room) -> None:
    await begun(room)
    for _ in range(90):
        await room.tick()
        await rings(room, MINUTE)
    asked = {str(row.after.get("asked", "")) for row in await room.rows(Audit)}
    assert any(ADA in one for one in asked)
    assert not [one for one in asked if "@here" in one]


async def test_two_exercises_do_not_hinder_each_other(room: Room) -> None:
    await begun(room)
    await room.types("drill region", by=GRACE, channel="C0GENERAL")
    await room.opened("C0INC2")
    lines = await rings(room)
    assert len(lines) == len(set(lines)) == 2


async def test_the_story_begins_as_soon_as_its_channel_is_open(room: Room) -> None:
    await room.types("drill checkout", by=ADA, channel="C0GENERAL")
    room.later(timedelta(minutes=5))
    for _ in range(3):
        await room.rings()
        room.later(timedelta(seconds=1))
    assert await room.notices() == ["exercise_begun"]
    await room.opened()
    await room.rings()
    assert await room.notices() == ["exercise_begun", "inject"]
