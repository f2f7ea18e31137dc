"""Action items: opened in an incident's channel, changed and ended anywhere by their number."""

from datetime import UTC, datetime

import pytest

from commands import action_items
from commands.action_items import ActionChanged
from commands.command import Situation
from commands.policy import Policy
from commands.rules.actions import Wish
from storage.models import (
    ActionItem,
    ActionKind,
    ActionState,
    Alarm,
    AlarmKind,
    IncidentTask,
    Priority,
    Severity,
    TaskState,
    TimelineEntry,
)
from tests.cast import BARBARA, DENNIS, GRACE, LINUS, NOW
from tests.commands.promising import (
    DAY,
    ELSEWHERE,
    FRIDAY,
    GIVE,
    asked,
    at_nine,
    lives,
    resolved,
    the_item,
)
from tests.commands.room import Room
from tests.commands.tagging import tags


async def test_an_item_has_a_number_an_owner_a_day_and_a_purpose(any_room: Room) -> None:
    await any_room.staffed()
    given = await any_room.types(GIVE)
    known = (1, "Add an alert", ActionState.OPEN, LINUS, FRIDAY, Priority.HIGH)
    assert given == ActionChanged(*known, ActionKind.PREVENT, new=True)
    await any_room.types("action detect: look at the graphs")
    item = await the_item(any_room)
    assert (item.number, item.owner_id, item.kind) == (2, None, ActionKind.DETECT)
    assert item.due_at == datetime(2026, 3, 19, 18, tzinfo=UTC)
    assert await asked(any_room) == [("given", LINUS)]
    assert (await any_room.notices())[-2:] == ["action_given"] * 2
    assert (await any_room.timeline())[-2] == f"opened action item 1 for <@{LINUS}>: Add an alert"


async def test_numbers_go_on_through_the_workspace(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types("action One")
    await any_room.declared("sev2 Search is slow", "C0INC2")
    await any_room.types("action Two", channel="C0INC2")
    assert [item.number for item in await any_room.rows(ActionItem)] == [1, 2]


@pytest.mark.parametrize(
    ("severity", "days"), [("sev1", 7), ("sev2", 30), ("sev3", 60), ("sev4", 60)]
)
async def test_the_day_depends_on_the_severity(room: Room, severity: str, days: int) -> None:
    room.policy = Policy(action_due={**Policy().action_due, Severity.SEV1: 7 * DAY})
    await room.staffed(f"{severity} Checkout returns 500s")
    await room.types("action Add an alert")
    assert (await the_item(room)).due_at == NOW.replace(hour=18, minute=0) + days * DAY


async def test_the_day_ends_where_the_owner_lives(room: Room) -> None:
    await lives(room, LINUS, "Asia/Tokyo")
    await room.staffed()
    await room.types(GIVE)
    assert (await the_item(room)).due_at == datetime(2026, 3, 6, 9, tzinfo=UTC)
    await at_nine(room, days=0)
    assert [a.due_at for a in await room.rows(Alarm) if a.kind is AlarmKind.ACTION] == [
        datetime(2026, 3, 6, 0, tzinfo=UTC)
    ]


async def test_it_is_changed_and_ended_anywhere_by_its_number(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types("action Add an alert")
    where = {"by": DENNIS, "channel": ELSEWHERE}
    changed = await any_room.types(f"action 1 <@{GRACE}> by friday low process", **where)
    assert isinstance(changed, ActionChanged)
    assert (changed.owner_id, changed.due_at, changed.text) == (GRACE, FRIDAY, "Add an alert")
    assert (changed.priority, changed.kind) == (Priority.LOW, ActionKind.PROCESS)
    done = await any_room.types("action #1 DONE it pages now", **where)
    assert isinstance(done, ActionChanged)
    assert done.state is ActionState.DONE
    said = f"finished action item 1 of <@{GRACE}>: Add an alert (it pages now)"
    assert (await any_room.timeline())[-1] == said
    assert "done already" in await any_room.refused("action 1 done", **where)
    await any_room.types("action 1 reopen it does not page at night", **where)
    await any_room.types("action 1 drop the service is gone", **where)
    item = await the_item(any_room)
    assert (item.state, item.outcome) == (ActionState.DROPPED, "the service is gone")
    assert "decided not to do" in await any_room.refused("action 1 done", **where)
    assert [a for a in await any_room.rows(Alarm) if a.kind is AlarmKind.ACTION] == []


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("action by 31 feb Add it", "There is no 31 Feb "),
        ("action by 2025-01-01 Add it", "has passed"),
        ("action high", "Say what is to be done"),
        ("action \u200b", "Say what is to be done"),
        ("action 9 done", "There is no action item 9"),
        ("action 1 drop", "Say why it is not done"),
        ("action 1 dnoe", "“dnoe” is nothing that can be done"),
        ("action 1 by 31 feb", "There is no 31 Feb "),
        ("action 1 reopen", "Action item 1 is open"),
        ("action 1 high", "Nothing is different"),
        ("action 1 <!channel>", "“@channel” is nothing"),
        ("action from task 3", "There is no such task here"),
        ("action from task 99999999999", "There is no such task here"),
        ("actions ours", "“ours” is none of these"),
        ("action 999999999 done", "There is no action item 999999999"),
        ("action 99999999999 done", "There is no action item of that number"),
        ("action #99999999999 by friday", "There is no action item of that number"),
        ("action 500 errors must alert", "belongs to what is to be done, begin with another word."),
    ],
)
async def test_bad_input_is_answered_with_what_to_type(
    room: Room, line: str, sentence: str
) -> None:
    await room.staffed()
    await room.types("action high: Add an alert")
    assert sentence in await room.refused(line)
    assert len(await room.rows(ActionItem)) == 1


async def test_what_was_no_incident_gets_no_items_and_keeps_those_it_has(room: Room) -> None:
    await room.staffed()
    await room.types(GIVE)
    await room.types("cancel a false alarm")
    assert "cancelled" in await room.refused("action Add another")
    await at_nine(room, days=2)
    assert await asked(room) == [("given", LINUS), ("due", LINUS)]
    await room.types("action 1 done")


async def test_a_merge_takes_items_and_their_alarms_along(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(GIVE)
    await tags(any_room, BARBARA, "fast_forward", 1)
    await any_room.declared("sev1 Payments fail", "C0INC2")
    await any_room.types("merge into 2 the same")
    assert {item.incident_id for item in await any_room.rows(ActionItem)} == {2}
    assert "merged" in await any_room.refused("action Add another")
    await at_nine(any_room, days=2)
    assert (await asked(any_room))[-1] == ("due", LINUS)
    await any_room.types("action 1 done", channel="C0INC2")


async def test_a_task_that_is_left_can_go_on_as_an_item(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(f"task <@{LINUS}> Write the test")
    await resolved(any_room)
    notice = next(s for s in await any_room.steps("notice") if s.payload["notice"] == "resolve")
    assert notice.payload["data"]["left"] == [1]
    given = await any_room.types("action from task 1")
    assert isinstance(given, ActionChanged)
    assert (given.owner_id, given.text) == (LINUS, "Write the test")
    (task,) = await any_room.rows(IncidentTask)
    assert task.state is TaskState.DROPPED
    assert (await the_item(any_room)).task_id == task.id
    assert "is not open any more" in await any_room.refused("action from task 1")


async def test_a_review_can_open_one_without_a_channel(room: Room) -> None:
    await room.types("near-miss sev3 No backup", channel=ELSEWHERE)
    incident = await room.incident()

    def work(at: Situation) -> ActionChanged:
        return action_items.give(at, at.session.merge(incident), Wish("Look at it", LINUS))

    given = await room.does(work)
    assert given.number == 1
    assert await room.notices() == []
    assert await room.steps("card") == []


async def test_a_long_text_is_cut_and_hostile_words_call_nobody(room: Room) -> None:
    await room.staffed()
    await room.types("action Tell <!channel> " + "x" * 5000)
    assert len((await the_item(room)).text) == 500


async def test_giving_and_finishing_are_on_the_timeline_and_asking_is_not(room: Room) -> None:
    await room.staffed()
    before = len(await room.rows(TimelineEntry))
    await room.types(GIVE)
    await room.types("action 1 by 20 march")
    await at_nine(room, days=16)
    await room.types("action 1 done")
    kinds = [entry.kind.value for entry in (await room.rows(TimelineEntry))[before:]]
    assert kinds == ["follow-up", "action"]
