"""Raising and lowering the severity, and what that does to what was promised."""

import pytest

from commands.command import FormAgain, FormWanted, Outcome, Situation
from commands.errors import Refusal
from commands.policy import Policy
from commands.severity import SeverityChanged, change_by_form
from storage.models import PromiseState, Severity, Status
from tests.cast import NOW
from tests.commands.room import MINUTE, Room

S1, S2, S3, S4 = Severity
OPEN, KEPT, BROKEN, MOVED, WITHDRAWN = PromiseState


async def test_raising_pulls_the_due_time_in(any_room: Room) -> None:
    await any_room.declared("sev3 Checkout returns 500s")
    any_room.later(MINUTE)
    outcome = await any_room.types("severity sev1 everybody is hit")
    assert outcome == SeverityChanged(S3, S1, "everybody is hit", NOW + 16 * MINUTE)
    assert [one.state for one in await any_room.promises()] == [MOVED, OPEN]
    assert (await any_room.incident()).ask_at == NOW + 13 * MINUTE


async def test_raising_never_puts_the_due_time_off(room: Room) -> None:
    await room.declared("sev2 Checkout returns 500s")
    room.later(20 * MINUTE)
    await room.types("severity sev1 everybody is hit")
    assert (await room.incident()).update_due_at == NOW + 30 * MINUTE
    assert [one.state for one in await room.promises()] == [OPEN]


@pytest.mark.parametrize("own", ["off", "4h"])
async def test_raising_ends_a_slower_rhythm_that_was_agreed_before(room: Room, own: str) -> None:
    await room.declared("sev3 Checkout returns 500s")
    await room.types(f"cadence {own} nobody is watching")
    outcome = await room.types("severity sev1 everybody is hit")
    assert isinstance(outcome, SeverityChanged)
    assert outcome.next_due_at == NOW + 15 * MINUTE
    assert (await room.incident()).own_cadence is None


async def test_raising_keeps_a_faster_rhythm_that_was_agreed_before(room: Room) -> None:
    await room.declared("sev3 Checkout returns 500s")
    await room.types("cadence 5m the press is watching")
    await room.types("severity sev1 everybody is hit")
    assert (await room.incident()).update_due_at == NOW + 5 * MINUTE


async def test_lowering_keeps_what_was_promised(any_room: Room) -> None:
    await any_room.declared()
    outcome = await any_room.types("severity sev3 only a few are hit")
    assert outcome == SeverityChanged(S1, S3, "only a few are hit", NOW + 15 * MINUTE)
    await any_room.types("update only a few are hit")
    assert (await any_room.incident()).update_due_at == NOW + 120 * MINUTE


async def test_lowering_to_sev4_still_owes_what_was_promised(room: Room) -> None:
    await room.declared()
    await room.types("severity sev4 there is a workaround")
    assert (await room.incident()).update_due_at == NOW + 15 * MINUTE
    await room.types("update there is a workaround")
    assert (await room.incident()).update_due_at is None


async def test_raising_from_sev4_starts_the_clock(any_room: Room) -> None:
    await any_room.declared("sev4 Checkout returns 500s")
    room = any_room
    room.later(60 * MINUTE)
    await room.types("severity sev2 the workaround fails")
    assert (await room.incident()).update_due_at == NOW + 90 * MINUTE


async def test_what_is_overdue_stays_owed_and_is_asked_for_at_the_new_rhythm(room: Room) -> None:
    await room.declared("sev3 Checkout returns 500s")
    room.later(120 * MINUTE)
    for _ in range(4):  # at the due time and up the ladder
        await room.tick()
        room.later(5 * MINUTE)
    asked_at = (await room.incident()).ask_at
    assert asked_at is not None
    assert asked_at > room.now + 90 * MINUTE
    await room.types("severity sev1 everybody is hit")
    found = await room.incident()
    assert found.update_due_at == NOW + 120 * MINUTE
    assert found.ask_at == room.now + 15 * MINUTE


async def test_a_snooze_of_a_quiet_hour_does_not_outlive_the_quiet(room: Room) -> None:
    await room.declared("sev3 Checkout returns 500s")
    room.later(119 * MINUTE)
    await room.types("snooze 6h the office is closed")
    await room.types("severity sev1 everybody is hit")
    found = await room.incident()
    assert found.update_due_at == NOW + 120 * MINUTE
    assert found.ask_at == found.snoozed_until == room.now + 15 * MINUTE


async def test_lowering_leaves_a_snooze_alone(room: Room) -> None:
    await room.declared()
    await room.types("snooze 6h the office is closed")
    await room.types("severity sev3 only a few are hit")
    assert (await room.incident()).ask_at == NOW + 360 * MINUTE


async def test_the_room_and_the_onlookers_are_told(room: Room) -> None:
    room.policy = Policy(announce_channel="C0ALL")
    await room.declared()
    await room.types("severity sev2 only one region")
    assert await room.notices() == ["severity"]
    (told,) = await room.steps("announce_reply")
    assert told.payload["data"] == {
        "by": "U0GRACE",
        "before": "sev1",
        "after": "sev2",
        "reason": "only one region",
        "next_due": (NOW + 15 * MINUTE).timestamp(),
    }
    assert (await room.timeline())[-1] == "changed severity SEV1 → SEV2: only one region"


async def test_after_the_resolution_it_is_corrected_without_a_clock(room: Room) -> None:
    await room.staffed("sev3 Checkout returns 500s")
    await room.types("mitigate rolled back")
    await room.types("resolve error rate at zero")
    await room.types("severity sev1 it was worse than we thought")
    found = await room.incident()
    assert (found.severity, found.status) == (S1, Status.RESOLVED)
    assert (found.update_due_at, found.ask_at) == (None, None)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("severity high", "“high” is not a severity: use sev1 to sev4."),
        ("severity sev5 x", "“sev5” is not a severity: use sev1 to sev4."),
        ("severity sev2", "A reason is missing: what changed for customers?"),
        ("severity sev1 still", "It is SEV1 already."),
    ],
)
async def test_a_wrong_word_is_refused(room: Room, line: str, why: str) -> None:
    await room.declared()
    assert (await room.refused(line)).startswith(why)
    assert (await room.incident()).severity is S1


@pytest.mark.parametrize("line", ["severity 2 x", "severity SEV-2 x", "severity sev2: x"])
async def test_every_way_of_writing_is_understood(room: Room, line: str) -> None:
    await room.declared()
    outcome = await room.types(line)
    assert isinstance(outcome, SeverityChanged)
    assert (outcome.after, outcome.reason) == (S2, "x")


async def test_who_knows_no_such_severity_is_told_what_each_means(room: Room) -> None:
    await room.declared()
    said = await room.refused("severity sev5 x")
    assert "SEV1: a main function is down for customers" in said
    assert "SEV4: hardly felt" in said


async def test_without_words_a_form_asks(room: Room) -> None:
    await room.declared()
    wanted = await room.types("severity")
    assert isinstance(wanted, FormWanted)
    assert (wanted.form, wanted.stood) == ("severity", "sev1")


@pytest.mark.parametrize(
    ("after", "reason", "field"),
    [(None, "x", "severity"), (S2, " \n", "reason"), (S1, "x", "severity")],
)
async def test_what_is_missing_in_the_form_is_said_beside_its_field(
    room: Room, after: Severity | None, reason: str, field: str
) -> None:
    await room.declared()

    def send(at: Situation) -> Outcome:
        return change_by_form(at, at.incident(), after, reason, "sev1")

    with pytest.raises(Refusal) as why:
        await room.does(send)
    assert why.value.field == field


async def test_a_severity_that_was_changed_meanwhile_is_shown_first(room: Room) -> None:
    await room.declared()
    await room.types("severity sev3 fewer")

    def send(at: Situation) -> Outcome:
        return change_by_form(at, at.incident(), S2, "more & more", "sev1")

    with pytest.raises(FormAgain) as again:
        await room.does(send)
    form = again.value.form
    assert dict(form.filled) == {"severity": "sev2", "reason": "more & more", "now": "sev3"}
    assert form.stood == "sev3"
    assert (await room.incident()).severity is S3


async def test_once_cancelled_it_has_no_severity_to_change(room: Room) -> None:
    await room.declared()
    await room.types("cancel a test")
    assert "so `severity` has nothing to do" in await room.refused("severity sev2 x")
