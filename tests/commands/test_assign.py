"""Roles: given, taken, kept to one holder each."""

import asyncio

import pytest

from commands.roles import RoleGiven
from storage.models import Role, RoleHeld
from tests.cast import ADA, BARBARA, GRACE, LINUS, NOW
from tests.commands.room import MINUTE, Room

MENTION = f"<@{LINUS}|linus>"


async def test_a_role_is_given_to_somebody(any_room: Room) -> None:
    await any_room.declared()
    outcome = await any_room.types(f"assign comms {MENTION}")
    assert outcome == RoleGiven(Role.COMMUNICATIONS, LINUS)
    assert await any_room.holders() == {Role.COMMANDER: ADA, Role.COMMUNICATIONS: LINUS}


async def test_a_role_is_taken(room: Room) -> None:
    await room.declared()
    assert await room.types("take scribe", by=BARBARA) == RoleGiven(Role.SCRIBE, BARBARA)


@pytest.mark.parametrize("line", ["take ic now", "assign <@U0GRACE|grace> ic"])
async def test_the_words_may_stand_as_they_come(room: Room, line: str) -> None:
    await room.declared()
    assert await room.types(line) == RoleGiven(Role.COMMANDER, GRACE)


async def test_the_new_holder_is_invited_and_told_what_the_role_does(room: Room) -> None:
    await room.declared()
    await room.types(f"assign ops {MENTION}")
    assert (await room.steps("invite"))[-1].payload == {"user": LINUS}
    told = (await room.steps("direct"))[-1].payload
    assert (told["user"], told["notice"]) == (LINUS, "role_instructions")
    assert (told["data"]["role"], told["data"]["by"]) == ("operations", GRACE)
    assert await room.notices() == ["role_given"]
    assert (await room.timeline())[-1] == f"made <@{LINUS}> operations lead"


@pytest.mark.parametrize(
    ("line", "by", "told"),
    [
        (f"assign ic {MENTION}", BARBARA, [GRACE]),
        ("take ic", LINUS, [GRACE]),
        (f"assign ic {MENTION}", GRACE, []),  # knows it: she did it herself
        (f"assign ops {MENTION}", BARBARA, []),  # nobody led operations
    ],
)
async def test_whoever_is_relieved_without_having_a_hand_in_it_is_told(
    room: Room, line: str, by: str, told: list[str]
) -> None:
    await room.staffed()
    before = len(await room.steps("direct"))
    await room.types(line, by=by)
    sent = [step.payload for step in (await room.steps("direct"))[before:]]
    assert [one["user"] for one in sent if one["notice"] == "role_ended"] == told


async def test_a_room_hears_nothing_of_the_provisional_commander(room: Room) -> None:
    await room.declared()
    assert await room.notices() == []
    (told,) = await room.steps("direct")
    assert told.payload["data"]["provisional"] is True


async def test_the_provisional_commander_is_confirmed_by_taking_the_role(any_room: Room) -> None:
    await any_room.declared()
    assert await any_room.types("take ic", by=ADA) == RoleGiven(Role.COMMANDER, ADA)
    held = await any_room.rows(RoleHeld)
    assert [(one.user_id, one.provisional) for one in held] == [(ADA, True), (ADA, False)]


async def test_the_same_person_again_is_refused(any_room: Room) -> None:
    await any_room.declared()
    await any_room.types("take commander")
    sentence = await any_room.refused(f"assign ic <@{GRACE}|grace>", by=LINUS)
    assert sentence.startswith(f"<@{GRACE}> is the commander already.")
    assert len(await any_room.rows(RoleHeld)) == 2


async def test_who_held_a_role_and_until_when_is_kept(any_room: Room) -> None:
    await any_room.declared()
    any_room.later(2 * MINUTE)
    await any_room.types("take commander", by=GRACE)
    any_room.later(MINUTE)
    await any_room.types("take commander", by=LINUS)
    held = [
        (one.user_id, one.given_by, one.since_at - NOW, one.until_at and one.until_at - NOW)
        for one in await any_room.rows(RoleHeld)
    ]
    assert held == [
        (ADA, ADA, 0 * MINUTE, 2 * MINUTE),
        (GRACE, GRACE, 2 * MINUTE, 3 * MINUTE),
        (LINUS, LINUS, 3 * MINUTE, None),
    ]


@pytest.mark.parametrize(
    ("severity", "lines", "hint"),
    [
        ("sev1", ("take ic", "take ops"), GRACE),
        ("sev2", ("take ops", "take ic"), GRACE),
        ("sev3", ("take ic", "take ops"), None),
        ("sev4", ("take ic", "take ops"), None),
        ("sev1", ("take ic", "take comms"), None),
        ("sev1", ("take ic", f"assign ops {MENTION}"), None),
    ],
)
async def test_commanding_and_leading_the_hands_is_one_job_too_many_from_sev2_up(
    room: Room, severity: str, lines: tuple[str, str], hint: str | None
) -> None:
    await room.declared(f"{severity} Checkout returns 500s")
    await room.types(lines[0])
    outcome = await room.types(lines[1])
    assert isinstance(outcome, RoleGiven)
    assert outcome.two_hats == hint


async def test_two_who_take_a_role_at_once_are_holders_one_after_the_other(any_room: Room) -> None:
    await any_room.declared()
    await asyncio.gather(
        any_room.types("take commander", by=GRACE), any_room.types("take commander", by=LINUS)
    )
    held = await any_room.rows(RoleHeld)
    assert [one.user_id for one in held] in ([ADA, GRACE, LINUS], [ADA, LINUS, GRACE])
    assert [one.until_at is None for one in held] == [False, False, True]


async def test_one_who_clicks_twice_at_once_takes_a_role_once(any_room: Room) -> None:
    await any_room.declared()
    clicks = await asyncio.gather(
        *(any_room.types("take scribe", by=BARBARA) for _ in range(4)), return_exceptions=True
    )
    assert sum(isinstance(outcome, RoleGiven) for outcome in clicks) == 1


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("take", "A role is missing. The roles are commander (ic), operations (ops), "),
        ("take boss", "“boss” is not a role."),
        (f"assign boss {MENTION}", "“boss” is not a role."),
        (f"assign {MENTION}", "A role is missing."),
        (f"assign {MENTION} boss", "“boss” is not a role."),
        ("assign comms", "Name one person as an @mention"),
        ("assign comms @linus", "Name one person as an @mention"),
        (f"assign comms {MENTION} <@{ADA}>", "Name one person as an @mention"),
        ("assign comms <!subteam^S01|@oncall>", "Name one person as an @mention"),
    ],
)
async def test_a_wrong_word_is_answered_with_the_usage(room: Room, line: str, why: str) -> None:
    await room.declared()
    sentence = await room.refused(line)
    assert sentence.startswith(why)
    verb = line.split(maxsplit=1)[0]
    assert f"Usage: `/incident {verb} <role>" in sentence


async def test_roles_change_after_the_resolution_but_not_once_it_is_cancelled(room: Room) -> None:
    await room.staffed()
    await room.types("mitigate rolled back")
    await room.types("resolve error rate at zero")
    await room.types("take ops", by=ADA)
    await room.types("cancel it was a drill")
    assert "so `take` has nothing to do" in await room.refused("take ops", by=LINUS)
    assert "so `assign` has nothing to do" in await room.refused(f"assign ops {MENTION}")
