"""Nobody in command, a silent one, one who has gone: the room is asked, and never twice at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from commands import commanding, membership
from commands.command import Situation
from storage.models import Alarm, AlarmKind, Incident, Role, Step
from tests.cast import ADA, BARBARA, GRACE, LINUS
from tests.commands.room import MINUTE, Room


async def asked(room: Room) -> list[tuple[str, list[str]]]:
    """Return why it was asked who takes command, and whom, each time."""
    data = [step.payload["data"] for step in await room.steps("notice") if _asks(step)]
    return [(each["why"], each["asked"]) for each in data]


def _asks(step: Step) -> bool:
    return bool(step.payload["notice"] == "who_commands")


async def settled(room: Room) -> list[tuple[str, str | None]]:
    data = [step.payload["data"] for step in await room.steps("replace")]
    return [(each["state"], each.get("holder")) for each in data]


async def later(room: Room, minutes: float) -> None:
    room.later(minutes * MINUTE)
    await room.rings()


def _here(at: Situation) -> Incident:
    return at.incident()


async def deactivated(room: Room, user_id: str) -> None:
    await room.does(membership.gone, by=user_id)


async def leaves(room: Room, user_id: str) -> None:
    await room.does(lambda at: membership.left(at, _here(at), user_id, at.now), by=user_id)


async def writes(room: Room, user_id: str) -> None:
    await room.does(lambda at: commanding.seen(at, _here(at)), by=user_id)


async def test_five_minutes_without_a_commander_and_the_next_in_line_is_asked(
    any_room: Room,
) -> None:
    await any_room.staffed()
    await deactivated(any_room, GRACE)
    await later(any_room, 4.9)
    assert await asked(any_room) == []
    await later(any_room, 0.1)
    assert await asked(any_room) == [("nobody", [LINUS])]


async def test_then_everybody_is_every_ten_minutes(room: Room) -> None:
    await room.staffed()
    await deactivated(room, GRACE)
    for minutes in (5, 9, 1, 10):
        await later(room, minutes)
    assert [who for _, who in await asked(room)] == [[LINUS], ["@here"], ["@here"]]
    assert await settled(room) == [("again", None), ("again", None)]


async def test_a_drill_calls_nobody_but_its_people(room: Room) -> None:
    await room.staffed("sev1 --drill Checkout returns 500s")
    await deactivated(room, GRACE)
    for minutes in (5, 10):
        await later(room, minutes)
    assert [who for _, who in await asked(room)] == [[LINUS], [LINUS]]


async def test_whoever_takes_command_ends_the_question(room: Room) -> None:
    await room.staffed()
    await deactivated(room, GRACE)
    await later(room, 5)
    await room.types("take commander", by=ADA)
    assert await settled(room) == [("settled", ADA)]
    await later(room, 29)
    assert len(await asked(room)) == 1


async def test_a_silent_commander_is_asked_with_the_next_in_line(any_room: Room) -> None:
    await any_room.staffed()
    await later(any_room, 29.9)
    assert await asked(any_room) == []
    await later(any_room, 0.1)
    assert await asked(any_room) == [("silent", [GRACE, LINUS])]
    await later(any_room, 30)
    assert await settled(any_room) == [("again", None)]


@pytest.mark.parametrize("line", ["note looked at the logs", "severity sev2 fewer are hurt"])
async def test_whatever_the_commander_does_is_a_sign(room: Room, line: str) -> None:
    await room.staffed()
    room.later(20 * MINUTE)
    await room.types(line, by=GRACE)
    await later(room, 10)
    assert await asked(room) == []
    await later(room, 20)
    assert len(await asked(room)) == 1


async def test_what_they_write_in_the_channel_is_a_sign_and_ends_the_question(room: Room) -> None:
    await room.staffed()
    room.later(20 * MINUTE)
    await writes(room, GRACE)
    await later(room, 10)
    await writes(room, LINUS)  # anybody else's is none
    await later(room, 20)
    assert len(await asked(room)) == 1
    await writes(room, GRACE)
    assert await settled(room) == [("settled", GRACE)]


async def test_they_can_say_that_they_go_on_and_nobody_else_can(room: Room) -> None:
    await room.staffed()
    await later(room, 30)
    sentence = await room.refuses(lambda at: commanding.still_there(at, _here(at)), by=LINUS)
    assert "Only the commander" in sentence
    await room.does(lambda at: commanding.still_there(at, _here(at)), by=GRACE)
    assert await settled(room) == [("settled", GRACE)]
    await later(room, 29)
    assert len(await asked(room)) == 1


@pytest.mark.parametrize(
    ("first", "line"),
    [("sev3 Search is slow", ""), ("sev1 x", "mitigate rolled back"), ("sev1 x", "cancel none")],
)
async def test_where_nobody_is_hurt_badly_silence_is_no_matter(
    room: Room, first: str, line: str
) -> None:
    await room.staffed(first)
    if line:
        await room.types(line)
    for _ in range(3):
        await later(room, 30)
    assert await asked(room) == []


async def test_a_severity_that_is_raised_is_watched_from_then_on(room: Room) -> None:
    await room.staffed("sev3 Search is slow")
    await later(room, 45)
    await room.types("severity sev1 everybody is hurt", by=GRACE)
    await later(room, 20)
    assert await asked(room) == []
    await later(room, 20)
    assert len(await asked(room)) == 1


async def test_reopening_begins_anew(room: Room) -> None:
    await room.staffed()
    await room.types("cancel it was nothing")
    await later(room, 60)
    assert AlarmKind.COMMAND not in {alarm.kind for alarm in await room.rows(Alarm)}
    await room.types("reopen it is something", by=GRACE)
    await later(room, 30)
    assert await asked(room) == [("silent", [GRACE, LINUS])]


async def test_when_the_commander_leaves_the_channel_it_is_asked_at_once(any_room: Room) -> None:
    await any_room.staffed()
    await leaves(any_room, BARBARA)
    assert await asked(any_room) == []
    await leaves(any_room, GRACE)
    assert await asked(any_room) == [("left", [GRACE, LINUS])]
    await later(any_room, 29)
    assert len(await asked(any_room)) == 1


async def test_a_setting_lets_commanders_be_silent(room: Room) -> None:
    room.policy = replace(room.policy, silent_after=None)
    await room.staffed()
    await later(room, 600)
    assert await asked(room) == []
    await leaves(room, GRACE)
    await deactivated(room, GRACE)
    await later(room, 5)
    assert [why for why, _ in await asked(room)] == ["left", "nobody"]


async def test_a_late_click_takes_command_from_nobody(room: Room) -> None:
    await room.staffed()
    sentence = await room.refuses(_clicks(asked_about=""), by=ADA)
    assert f"<@{GRACE}> has taken this role meanwhile" in sentence
    await room.does(_clicks(asked_about=GRACE), by=ADA)
    assert [alarm.kind for alarm in await room.rows(Alarm)] == [AlarmKind.COMMAND]


def _clicks(asked_about: str) -> Callable[[Situation], None]:
    return lambda at: commanding.require_vacant_or(at, _here(at), Role.COMMANDER, asked_about)


async def test_an_offer_that_nobody_answers_comes_back_to_the_holder_once(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(f"handoff commander <@{LINUS}>", by=GRACE)
    await later(any_room, 5)
    (told,) = [s for s in await any_room.steps("direct") if _is_unanswered(s)]
    assert (told.payload["user"], told.payload["data"]["to"]) == (GRACE, LINUS)
    await later(any_room, 5)
    assert len([s for s in await any_room.steps("direct") if _is_unanswered(s)]) == 1


def _is_unanswered(step: Step) -> bool:
    return bool(step.payload["notice"] == "handoff_unanswered")


async def test_an_offer_that_is_taken_back_needs_no_answer(room: Room) -> None:
    await room.staffed()
    await room.types(f"handoff commander <@{LINUS}>", by=GRACE)
    await room.types("take commander", by=ADA)
    await later(room, 6)
    assert [s for s in await room.steps("direct") if _is_unanswered(s)] == []
