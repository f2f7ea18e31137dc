"""Walking an incident through its phases: milestones, who is told, what becomes of the clock."""

from typing import Final

import pytest

from commands.command import FormWanted
from commands.policy import Policy
from commands.progress import Moved, mitigate_by_form
from storage.models import Incident, PromiseState, Status
from tests.cast import NOW
from tests.commands.room import MINUTE, Room

HOW, EVIDENCE = "mitigate rolled back", "resolve error rate at zero"
MITIGATED: Final = ("ack", HOW)
RESOLVED: Final = (*MITIGATED, EVIDENCE)
OPEN, KEPT, BROKEN, MOVED, WITHDRAWN = PromiseState


async def walk(room: Room, *lines: str) -> Incident:
    """Declare, then type a line every two minutes."""
    await room.declared()
    for line in lines:
        room.later(2 * MINUTE)
        await room.types(line)
    return await room.incident()


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        (("ack",), Moved("ack", Status.ACKNOWLEDGED)),
        (("ack on it",), Moved("ack", Status.ACKNOWLEDGED)),
        (MITIGATED, Moved("mitigate", Status.MITIGATED, "rolled back")),
        (RESOLVED, Moved("resolve", Status.RESOLVED, "error rate at zero")),
        ((*RESOLVED, "reopen 500s again"), Moved("reopen", Status.ACKNOWLEDGED, "500s again")),
        ((*MITIGATED, "reopen 500s again"), Moved("reopen", Status.ACKNOWLEDGED, "500s again")),
        (("cancel a test",), Moved("cancel", Status.CANCELLED, "a test")),
        ((*RESOLVED, "cancel a test"), Moved("cancel", Status.CANCELLED, "a test")),
        (("cancel a test", "reopen no"), Moved("reopen", Status.ACKNOWLEDGED, "no")),
    ],
)
async def test_each_move_is_recorded_and_told(
    any_room: Room, lines: tuple[str, ...], outcome: Moved
) -> None:
    any_room.policy = Policy(announce_channel="C0ALL")
    await walk(any_room, *lines[:-1])
    assert await any_room.types(lines[-1]) == outcome
    assert (await any_room.incident()).status is outcome.status
    assert (await any_room.notices())[-1] == outcome.verb
    replies = [step.payload["notice"] for step in await any_room.steps("announce_reply")]
    assert replies[-1] == outcome.verb
    assert outcome.words in ((await any_room.timeline())[-1] or "")


async def test_milestones_are_stamped_as_they_come(any_room: Room) -> None:
    found = await walk(any_room, *RESOLVED)
    assert found.declared_at == NOW
    assert found.acknowledged_at == NOW + 2 * MINUTE
    assert found.mitigated_at == NOW + 4 * MINUTE
    assert found.resolved_at == NOW + 6 * MINUTE


async def test_reopening_clears_the_later_milestones(any_room: Room) -> None:
    found = await walk(any_room, *RESOLVED, "reopen 500s again")
    assert found.acknowledged_at == NOW + 2 * MINUTE
    assert (found.mitigated_at, found.resolved_at) == (None, None)


async def test_reopening_what_nobody_had_acknowledged_acknowledges_it(room: Room) -> None:
    found = await walk(room, "cancel a test", "reopen it was none")
    assert found.acknowledged_at == NOW + 4 * MINUTE
    assert found.cancelled_at is None


async def test_the_acknowledgement_leaves_the_promise_alone(room: Room) -> None:
    found = await walk(room, "ack")
    assert found.update_due_at == NOW + 15 * MINUTE


async def test_mitigating_keeps_the_promise_and_slows_the_clock(any_room: Room) -> None:
    found = await walk(any_room, *MITIGATED)
    assert found.last_update_at == NOW + 4 * MINUTE
    assert found.update_due_at == NOW + 34 * MINUTE
    assert [one.state for one in await any_room.promises()] == [KEPT, OPEN]


async def test_mitigating_too_late_breaks_the_promise(room: Room) -> None:
    await walk(room, "ack")
    room.later(14 * MINUTE)
    await room.types(HOW)
    broken = (await room.promises())[0]
    assert (broken.state, broken.late_by) == (BROKEN, 60)


async def test_resolving_stops_the_clock_and_owes_nothing(any_room: Room) -> None:
    found = await walk(any_room, *RESOLVED)
    assert (found.update_due_at, found.ask_at) == (None, None)
    assert [one.state for one in await any_room.promises()] == [KEPT, KEPT]


async def test_cancelling_stops_the_clock_and_withdraws_the_promise(any_room: Room) -> None:
    found = await walk(any_room, "cancel a test")
    assert (found.update_due_at, found.ask_at) == (None, None)
    assert [one.state for one in await any_room.promises()] == [WITHDRAWN]


async def test_cancelling_does_not_undo_that_a_promise_was_broken(room: Room) -> None:
    await walk(room)
    room.later(16 * MINUTE)
    await room.types("cancel a test")
    (broken,) = await room.promises()
    assert (broken.state, broken.late_by) == (BROKEN, 60)


@pytest.mark.parametrize("before", [RESOLVED, ("cancel a test",)])
async def test_reopening_starts_the_clock_again(room: Room, before: tuple[str, ...]) -> None:
    found = await walk(room, *before, "reopen 500s again")
    assert found.update_due_at == room.now + 15 * MINUTE
    assert (await room.promises())[-1].state is OPEN


async def test_reopening_a_mitigated_one_pulls_the_due_time_in(room: Room) -> None:
    found = await walk(room, *MITIGATED, "reopen 500s again")
    assert found.update_due_at == room.now + 15 * MINUTE
    assert [one.state for one in await room.promises()] == [KEPT, MOVED, OPEN]


@pytest.mark.parametrize(
    ("before", "line"),
    [(("ack",), HOW), (("ack",), "cancel a test"), (MITIGATED, EVIDENCE), (MITIGATED, "cancel no")],
)
async def test_the_open_reminder_goes_with_what_it_asks_for(
    room: Room, before: tuple[str, ...], line: str
) -> None:
    found = await walk(room, *before)
    assert found.ask_at is not None
    room.now = found.ask_at
    await room.tick()
    assert len(await room.open_reminders()) == 1
    await room.types(line)
    assert await room.open_reminders() == []
    assert len(await room.steps("close_reminder")) == 1


async def test_how_it_was_mitigated_may_come_from_the_form(room: Room) -> None:
    await walk(room, "ack")
    assert await room.types("mitigate") == FormWanted("mitigate", 1)
    found = await room.does(lambda at: mitigate_by_form(at, at.incident(), " rolled back "))
    assert found == Moved("mitigate", Status.MITIGATED, "rolled back")


async def test_a_form_that_does_not_say_how_is_refused(room: Room) -> None:
    await walk(room, "ack")
    why = await room.refuses(lambda at: mitigate_by_form(at, at.incident(), " \n"))
    assert why == "Say what was done so that users are no longer hurt."


@pytest.mark.parametrize(
    ("before", "line", "why"),
    [
        (RESOLVED, "reopen", "Say why it is not over"),
        (("ack",), "cancel", "Say why it was no incident"),
    ],
)
async def test_every_move_says_why(
    room: Room, before: tuple[str, ...], line: str, why: str
) -> None:
    found = await walk(room, *before)
    sentence = await room.refused(line)
    assert sentence.startswith(why)
    assert f"Usage: `/incident {line} <" in sentence
    assert (await room.incident()).status is found.status


async def test_a_phase_that_would_be_skipped_is_refused_before_words_are_asked_for(
    room: Room,
) -> None:
    await walk(room)
    for line in ("resolve", EVIDENCE, "mitigate", HOW, "reopen"):
        assert "Possible now: `/incident ack`" in await room.refused(line)
    assert await room.notices() == []
