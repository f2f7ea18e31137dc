"""What people can do to the update clock: put it off once, change its rhythm, look at it."""

from datetime import timedelta

import pytest

from commands.cadence import Asking, CadenceSet, NextShown, Snoozed
from commands.policy import Policy
from storage.models import PromiseState
from tests.cast import ADA, GRACE, LINUS, NOW
from tests.commands.room import MINUTE, Room

OPEN, KEPT, BROKEN, MOVED, WITHDRAWN = PromiseState
DUE = NOW + 15 * MINUTE


async def test_a_snooze_puts_the_reminder_off_and_not_the_promise(any_room: Room) -> None:
    await any_room.declared()
    outcome = await any_room.types("snooze 30m waiting for the restore")
    assert outcome == Snoozed(NOW + 30 * MINUTE, DUE, "waiting for the restore")
    found = await any_room.incident()
    assert (found.update_due_at, found.ask_at) == (DUE, NOW + 30 * MINUTE)
    assert await any_room.notices() == ["snooze"]
    text = "put the reminder off by 30m: waiting for the restore"
    assert (await any_room.timeline())[-1] == text


async def test_a_snooze_after_the_due_time_answers_the_reminder(room: Room) -> None:
    await room.declared()
    room.later(15 * MINUTE)
    await room.tick()
    await room.types("snooze 5m one more minute")
    assert await room.open_reminders() == []
    assert (await room.incident()).ask_at == NOW + 20 * MINUTE


async def test_each_promise_is_put_off_once(room: Room) -> None:
    await room.declared()
    await room.types("snooze 20m waiting")
    assert "was put off once already" in await room.refused("snooze 30m still waiting")
    room.later(20 * MINUTE)
    await room.tick()
    assert "was put off once already" in await room.refused("snooze 30m still waiting")
    await room.types("update still waiting")
    assert isinstance(await room.types("snooze 20m waiting"), Snoozed)


@pytest.mark.parametrize("length", ["15m", "14m59s", "1s"])
async def test_a_snooze_that_would_put_nothing_off_is_refused(room: Room, length: str) -> None:
    await room.declared()
    sentence = await room.refused(f"snooze {length} waiting")
    assert sentence.startswith("The update is not due for another 15m.")
    assert (await room.incident()).snoozed_until is None


async def test_a_reminder_can_wait_for_a_day_and_no_longer(room: Room) -> None:
    await room.declared()
    assert "up to 24 hours" in await room.refused("snooze 24h1s x")
    assert isinstance(await room.types("snooze 24h x"), Snoozed)


async def test_where_nothing_is_owed_nothing_is_put_off(room: Room) -> None:
    await room.declared("sev4 Checkout returns 500s")
    assert (await room.refused("snooze 5m x")).startswith("No update is owed")
    await room.types("cancel a test")
    assert "so `snooze` has nothing to do" in await room.refused("snooze 5m x")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("snooze", "A duration is missing"),
        ("snooze soon x", "“soon” is not a duration"),
        ("snooze 5 x", "“5” is not a duration"),
        ("snooze off x", "A reminder can be put off by up to 24 hours"),
        ("snooze 31d x", "“31d” must be between one second and 30 days"),
        ("snooze 30m", "A reason is missing: why can onlookers wait?"),
        ("cadence", "A duration is missing"),
        ("cadence often x", "“often” is not a duration"),
        ("cadence 30m", "A reason is missing: who agreed to it, and why?"),
        ("cadence off", "A reason is missing: who agreed to it, and why?"),
        ("cadence default", "A reason is missing: who agreed to it, and why?"),
    ],
)
async def test_a_wrong_word_is_answered_with_the_usage(room: Room, line: str, why: str) -> None:
    await room.declared()
    sentence = await room.refused(line)
    assert sentence.startswith(why)
    assert f"Usage: `/incident {line.split(maxsplit=1)[0]} <duration" in sentence


@pytest.mark.parametrize(
    ("lines", "after", "line", "due"),
    [
        # faster: pulled in, counted from now
        ((), 2, "cadence 5m it is getting worse", 7),
        # faster, but the promise comes sooner anyway
        ((), 12, "cadence 5m it is getting worse", 15),
        # slower: counted from the last word to onlookers
        ((), 10, "cadence 1h agreed with Grace", 60),
        (("update we roll back",), 10, "cadence 1h agreed with Grace", 60),
        # overdue: still owed
        ((), 16, "cadence 1h agreed with Grace", 15),
        ((), 16, "cadence 5m it is getting worse", 15),
        # off, and back to what the severity demands
        ((), 10, "cadence off we call everybody", None),
        (("cadence off we call",), 10, "cadence default x", 25),
        (("cadence 1h agreed",), 10, "cadence default x", 25),
        (("cadence 5m worse",), 3, "cadence default x", 15),
    ],
)
async def test_a_rhythm_of_its_own(
    any_room: Room, lines: tuple[str, ...], after: int, line: str, due: int | None
) -> None:
    await any_room.declared()
    for before in lines:
        await any_room.types(before)
    any_room.later(after * MINUTE)
    outcome = await any_room.types(line)
    assert isinstance(outcome, CadenceSet)
    expected = None if due is None else NOW + due * MINUTE
    assert outcome.next_due_at == (await any_room.incident()).update_due_at == expected
    assert outcome.own is ("default" not in line)


async def test_a_rhythm_lasts_until_it_is_changed(room: Room) -> None:
    await room.staffed()
    await room.types("cadence 20m agreed")
    await room.types("update one")
    assert (await room.incident()).update_due_at == NOW + 20 * MINUTE
    await room.types("mitigate rolled back")
    assert (await room.incident()).update_due_at == NOW + 20 * MINUTE


async def test_switching_the_clock_off_withdraws_what_was_promised(room: Room) -> None:
    await room.declared()
    await room.types("cadence off we call everybody")
    assert [one.state for one in await room.promises()] == [WITHDRAWN]
    assert (await room.incident()).ask_at is None


async def test_switching_the_clock_off_too_late_keeps_no_promise(room: Room) -> None:
    await room.declared()
    room.later(17 * MINUTE)
    await room.types("cadence off we call everybody")
    assert [(one.state, one.late_by) for one in await room.promises()] == [(BROKEN, 120)]


async def test_a_faster_rhythm_asks_sooner_for_what_is_overdue(room: Room) -> None:
    await room.declared("sev3 Checkout returns 500s")
    room.later(120 * MINUTE)
    for _ in range(4):
        await room.tick()
        room.later(5 * MINUTE)
    await room.types("cadence 10m it is getting worse")
    assert (await room.incident()).ask_at == room.now + 10 * MINUTE


async def test_the_room_and_the_onlookers_hear_of_the_rhythm(room: Room) -> None:
    room.policy = Policy(announce_channel="C0ALL")
    await room.declared()
    await room.types("cadence 1h agreed with Grace")
    (told,) = await room.steps("notice")
    assert told.payload["data"]["every"] == "1h"
    assert [step.payload for step in await room.steps("announce_reply")] == [told.payload]
    assert (await room.timeline())[-1] == "set the update cadence to 1h: agreed with Grace"


async def test_next_says_when_who_and_why(any_room: Room) -> None:
    await any_room.staffed()
    shown = await any_room.types("next")
    assert isinstance(shown, NextShown)
    assert (shown.due_at, shown.every, shown.own) == (DUE, 15 * MINUTE, False)
    assert shown.asked == (
        Asking(NOW + 12 * MINUTE, (LINUS,)),
        Asking(DUE, (LINUS,)),
        Asking(DUE + 5 * MINUTE, (GRACE,)),
        Asking(DUE + 10 * MINUTE, (ADA,)),
        Asking(DUE + 15 * MINUTE, ("@here",)),
    )


async def test_next_goes_on_from_where_the_ladder_stands(room: Room) -> None:
    await room.staffed()
    room.later(timedelta(hours=2))  # nothing ticked
    await room.tick()
    shown = await room.types("next")
    assert isinstance(shown, NextShown)
    assert shown.asked == (
        Asking(room.now + 5 * MINUTE, (GRACE,)),
        Asking(room.now + 10 * MINUTE, (ADA,)),
        Asking(room.now + 15 * MINUTE, ("@here",)),
        Asking(room.now + 30 * MINUTE, (LINUS, GRACE)),
        Asking(room.now + 45 * MINUTE, (LINUS, GRACE)),
    )


async def test_next_says_that_it_was_put_off(room: Room) -> None:
    await room.staffed()
    await room.types("snooze 30m waiting")
    shown = await room.types("next")
    assert isinstance(shown, NextShown)
    assert (shown.due_at, shown.snoozed_until) == (DUE, NOW + 30 * MINUTE)
    assert shown.asked[0] == Asking(NOW + 30 * MINUTE, (LINUS,))


@pytest.mark.parametrize("line", ["cadence off we call everybody", "cancel a test"])
async def test_next_says_when_nothing_is_owed(room: Room, line: str) -> None:
    await room.declared()
    await room.types(line)
    shown = await room.types("next")
    assert isinstance(shown, NextShown)
    assert (shown.due_at, shown.asked) == (None, ())


async def test_nobody_is_asked_more_often_than_every_minute(room: Room) -> None:
    await room.staffed()
    assert "every minute at most" in await room.refused("cadence 59s hurry")
    await room.types("cadence 60s hurry")
