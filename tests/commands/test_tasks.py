"""Tasks: a named person, a time box, an acknowledgement; silence is asked after."""

from collections.abc import Callable

import pytest

from commands import tasks
from commands.command import Situation
from commands.tasks import TaskChanged, TasksShown
from storage.models import Alarm, AlarmKind, Incident, IncidentTask, TaskState, TimelineEntry
from tests.cast import ADA, BARBARA, DENNIS, GRACE, LINUS
from tests.commands.room import MINUTE, Room

GIVE = f"task <@{LINUS}> 15m Roll back release 412"


Work = Callable[[Situation, Incident, IncidentTask], TaskChanged]


def on_it(work: Work) -> Callable[[Situation], TaskChanged]:
    """Return a click on a button of the first task."""
    return lambda at: work(at, *tasks.of_button(at, 1))


async def clicks(room: Room, work: Work, by: str) -> TaskChanged:
    return await room.does(on_it(work), by=by, channel=None)


async def later(room: Room, minutes: float) -> None:
    room.later(minutes * MINUTE)
    await room.rings()


async def nudges(room: Room) -> list[tuple[str, str]]:
    """Return why and who was asked, each time."""
    return [(s.payload["why"], s.payload["asked"]) for s in await room.steps("task_nudge")]


async def the_task(room: Room) -> IncidentTask:
    return (await room.rows(IncidentTask))[-1]


async def open_tasks(room: Room) -> list[int]:
    shown = await room.types("tasks")
    assert isinstance(shown, TasksShown)
    return [task.number for task in shown.tasks]


async def test_a_task_has_a_number_a_person_and_a_time(any_room: Room) -> None:
    await any_room.staffed()
    given = await any_room.types(GIVE)
    due = any_room.now + 15 * MINUTE
    assert given == TaskChanged(1, "Roll back release 412", TaskState.GIVEN, LINUS, due)
    second = await any_room.types("task Look at the database")
    assert second == TaskChanged(2, "Look at the database", TaskState.GIVEN, None, None)
    assert [step.payload for step in await any_room.steps("task")] == [
        {"task_id": 1},
        {"task_id": 2},
    ]
    assert LINUS in {step.payload["user"] for step in await any_room.steps("invite")}


async def test_what_one_gives_oneself_needs_no_acknowledgement(room: Room) -> None:
    await room.staffed()
    await room.types(f"task <@{GRACE}> 15m Call the bank", by=GRACE)
    assert (await the_task(room)).state is TaskState.ACKNOWLEDGED
    await later(room, 6)
    assert await nudges(room) == []


async def test_its_holder_acknowledges_it_and_nobody_else(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(GIVE)
    sentence = await any_room.refuses(on_it(tasks.acknowledge), by=ADA)
    assert f"Task 1 is <@{LINUS}>'s" in sentence
    acknowledged = await clicks(any_room, tasks.acknowledge, LINUS)
    assert acknowledged.state is TaskState.ACKNOWLEDGED
    sentence = await any_room.refuses(on_it(tasks.acknowledge), by=LINUS)
    assert "You have it already" in sentence


async def test_silence_is_asked_after_and_then_told_to_the_lead_of_the_hands(
    any_room: Room,
) -> None:
    await any_room.staffed()
    await any_room.types("take ops", by=DENNIS)
    await any_room.types(GIVE, by=ADA)
    for minutes in (5, 10, 10, 60):
        await later(any_room, minutes)
    assert await nudges(any_room) == [("unseen", LINUS), ("due", LINUS), ("overdue", DENNIS)]
    assert [a.kind for a in await any_room.rows(Alarm)] == [AlarmKind.COMMAND]


async def test_without_an_operations_lead_whoever_gave_it_hears_of_it(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE, by=ADA)
    await later(room, 60)
    assert await nudges(room) == [("overdue", ADA)]


async def test_what_nobody_takes_comes_back_to_who_asked_for_it(room: Room) -> None:
    await room.staffed()
    await room.types("task 30m Look at the database", by=ADA)
    await later(room, 5)
    assert await nudges(room) == [("unseen", ADA)]
    taken = await clicks(room, tasks.take, BARBARA)
    assert (taken.assignee_id, taken.state) == (BARBARA, TaskState.ACKNOWLEDGED)
    await later(room, 20)
    assert len(await nudges(room)) == 1
    assert f"Task 1 is <@{BARBARA}>'s" in await room.refuses(on_it(tasks.take), by=LINUS)


async def test_whoever_is_on_it_can_have_more_time(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    await clicks(room, tasks.acknowledge, LINUS)
    await later(room, 15)
    await clicks(room, tasks.more_time, LINUS)
    await later(room, 14)
    assert await nudges(room) == [("due", LINUS)]
    await later(room, 1)
    assert await nudges(room) == [("due", LINUS)] * 2


async def test_what_is_done_goes_to_the_timeline(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(GIVE)
    done = await any_room.types("done 1 error rate falls", by=LINUS)
    assert isinstance(done, TaskChanged)
    assert done.state is TaskState.DONE
    entry = (await any_room.rows(TimelineEntry))[-1]
    assert (entry.kind.value, entry.author_id) == ("action", LINUS)
    assert entry.text == "finished task 1: Roll back release 412 (error rate falls)"
    await later(any_room, 60)
    assert await nudges(any_room) == []
    assert "Task 1 is done already" in await any_room.refused("done 1")
    assert "Task 1 is done already" in await any_room.refuses(on_it(tasks.take), by=ADA)


async def test_somebody_else_can_say_that_it_is_done(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    await room.types("done #1", by=GRACE)
    assert (await room.timeline())[-1] == (f"finished task 1 of <@{LINUS}>: Roll back release 412")


async def test_what_is_dropped_has_a_reason_and_is_not_on_the_timeline(room: Room) -> None:
    await room.staffed()
    before = len(await room.timeline())
    await room.types(GIVE)
    assert "Say why" in await room.refused("drop 1")
    await room.types("drop 1 the vendor does it")
    assert (await the_task(room)).state is TaskState.DROPPED
    assert len(await room.timeline()) == before
    await later(room, 60)
    assert await nudges(room) == []
    assert "Task 1 was dropped" in await room.refused("done 1")


async def test_a_task_can_be_passed_on(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(GIVE)
    await clicks(any_room, tasks.acknowledge, LINUS)
    passed = await any_room.types(f"task 1 <@{BARBARA}> 30m", by=GRACE)
    due = any_room.now + 30 * MINUTE
    assert passed == TaskChanged(1, "Roll back release 412", TaskState.GIVEN, BARBARA, due)
    assert "There is no such task here" in await any_room.refused(f"task 9 <@{BARBARA}>")


async def test_what_nobody_has_is_shown_first_then_what_is_due_first(any_room: Room) -> None:
    await any_room.staffed()
    for line in (f"<@{LINUS}> One", f"<@{LINUS}> 30m Two", f"<@{ADA}> 15m Three", "Four"):
        await any_room.types(f"task {line}")
    assert await open_tasks(any_room) == [4, 3, 2, 1]
    await any_room.types("done 3")
    assert await open_tasks(any_room) == [4, 2, 1]


async def test_once_it_is_over_nobody_is_asked_and_nothing_given(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    for line in ("mitigate rolled back", "resolve no errors"):
        await room.types(line)
    await later(room, 60)
    assert await nudges(room) == []
    assert "resolved" in await room.refused(GIVE)
    await room.types("done 1 in the end")


async def test_the_brief_of_a_hand_over_has_what_is_under_way(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    await room.types(f"handoff commander <@{ADA}>", by=GRACE)
    (offer,) = await room.steps("offer_role")
    (told,) = offer.payload["brief"]["tasks"]
    assert (told["number"], told["assignee"]) == (1, LINUS)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (f"task <@{LINUS}> 15m", "Say what is to be done"),
        ("task 2d Roll back", "between one minute and 24 hours"),
        ("done", "Say which one"),
        ("done it", "Say which one"),
        ("done 7", "There is no such task here"),
        (f"task 99999999999 <@{BARBARA}>", "There is no such task here"),
        ("drop seven why", "Say which one"),
    ],
)
async def test_bad_input_is_answered_with_what_to_type(
    room: Room, line: str, sentence: str
) -> None:
    await room.staffed()
    assert sentence in await room.refused(line)


async def test_a_task_of_another_workspace_is_not_known(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    sentence = await room.refuses(on_it(tasks.take), by=ADA, team="T0OTHER")
    assert "no longer known" in sentence


async def test_a_task_of_a_private_incident_is_known_to_its_people_alone(room: Room) -> None:
    await room.staffed("sev1 --private Checkout returns 500s")
    await room.types(GIVE)
    sentence = await room.refuses(on_it(tasks.take), by=DENNIS, channel="C0GENERAL")
    assert "no longer known" in sentence
