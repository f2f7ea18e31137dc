"""Passing a role on: the holder stays until the other person says yes."""

import pytest

from commands import handoff
from commands.command import Outcome
from commands.handoff import HandedOff, HandoffAsked, HandoffDeclined
from storage.models import Handoff, HandoffState, Role
from tests.cast import ADA, GRACE, LINUS
from tests.commands.room import Room

TO_LINUS = f"handoff commander <@{LINUS}|linus>"
ASKED, ACCEPTED, DECLINED, WITHDRAWN = HandoffState


async def answers(room: Room, offer: int, *, accepted: bool, by: str = LINUS) -> Outcome:
    return await room.does(lambda at: handoff.answer(at, offer, accepted=accepted), by, channel="D")


async def refused(room: Room, offer: int, by: str = LINUS, team: str = "T0ACME") -> str:
    return await room.refuses(lambda at: handoff.answer(at, offer, accepted=True), by, team=team)


async def states(room: Room) -> list[HandoffState]:
    return [offer.state for offer in await room.rows(Handoff)]


async def test_the_holder_stays_until_the_other_says_yes(any_room: Room) -> None:
    await any_room.staffed()
    assert await any_room.types(TO_LINUS) == HandoffAsked(Role.COMMANDER, GRACE, LINUS)
    assert (await any_room.holders())[Role.COMMANDER] == GRACE
    assert await answers(any_room, 1, accepted=True) == HandedOff(Role.COMMANDER, GRACE, LINUS)
    assert (await any_room.holders())[Role.COMMANDER] == LINUS
    assert await states(any_room) == [ACCEPTED]


async def test_the_person_asked_is_brought_in_and_gets_the_buttons(room: Room) -> None:
    await room.staffed()
    await room.types(f"handoff commander <@{ADA}|ada>")
    assert (await room.steps("invite"))[-1].payload == {"user": ADA}
    (offer,) = await room.steps("offer_role")
    assert offer.payload == {"handoff_id": 1, "brief": {"tried": [], "tasks": []}}
    assert (await room.notices())[-1] == "handoff_asked"


async def test_whoever_declines_changes_nothing_but_the_record(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(TO_LINUS)
    declined = await answers(any_room, 1, accepted=False)
    assert declined == HandoffDeclined(Role.COMMANDER, GRACE, LINUS)
    assert (await any_room.holders())[Role.COMMANDER] == GRACE
    assert (await any_room.notices())[-1] == "handoff_declined"
    assert (await any_room.timeline())[-1] == "declined to become commander"
    assert len(await any_room.steps("close_offer")) == 1


async def test_a_newer_offer_takes_the_place_of_an_older_one(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(TO_LINUS)
    await any_room.types(f"handoff commander <@{ADA}>")
    assert await states(any_room) == [WITHDRAWN, ASKED]
    assert [step.payload for step in await any_room.steps("close_offer")] == [{"handoff_id": 1}]
    assert "answered or withdrawn" in await refused(any_room, 1)
    assert isinstance(await answers(any_room, 2, accepted=True, by=ADA), HandedOff)


async def test_offers_of_different_roles_stand_side_by_side(room: Room) -> None:
    await room.staffed()
    await room.types(TO_LINUS)
    await room.types(f"handoff scribe <@{LINUS}>")
    assert await states(room) == [ASKED, ASKED]


async def test_giving_the_role_to_somebody_takes_the_offer_back(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(TO_LINUS)
    await any_room.types("take commander", by=ADA)
    assert await states(any_room) == [WITHDRAWN]
    assert "answered or withdrawn" in await refused(any_room, 1)
    assert (await any_room.holders())[Role.COMMANDER] == ADA


async def test_nobody_answers_for_another(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(TO_LINUS)
    sentence = await refused(any_room, 1, by=ADA)
    assert sentence.startswith(f"Only <@{LINUS}> can answer this.")
    assert await states(any_room) == [ASKED]


async def test_an_offer_is_unknown_in_another_workspace(room: Room) -> None:
    await room.staffed()
    await room.types(TO_LINUS)
    assert "answered or withdrawn" in await refused(room, 1, team="T0OTHER")


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_second_answer_is_refused(room: Room, accepted: bool) -> None:  # noqa: FBT001 - a table
    await room.staffed()
    await room.types(TO_LINUS)
    await answers(room, 1, accepted=accepted)
    assert "`/incident status`" in await refused(room, 1)


async def test_an_offer_that_never_was_is_refused(room: Room) -> None:
    assert "answered or withdrawn" in await refused(room, 404)


async def test_the_cancellation_withdraws_what_was_offered(room: Room) -> None:
    await room.staffed()
    await room.types(TO_LINUS)
    await room.types("cancel false alarm")
    assert await states(room) == [HandoffState.WITHDRAWN]
    assert "answered or withdrawn" in await refused(room, 1)
    assert "so `handoff` has nothing to do" in await room.refused(TO_LINUS)


async def test_a_role_that_nobody_holds_is_assigned_instead(room: Room) -> None:
    await room.declared()
    sentence = await room.refused(f"handoff ops <@{LINUS}|linus>")
    assert sentence == (
        "Nobody is operations lead, so nobody can hand it over. "
        f"Type `/incident assign operations <@{LINUS}>`."
    )


async def test_nobody_hands_over_to_the_holder(room: Room) -> None:
    await room.staffed()
    assert "is the commander already" in await room.refused(f"handoff ic <@{GRACE}>")


@pytest.mark.parametrize("line", ["handoff", "handoff commander", "handoff boss <@U0LINUS>"])
async def test_a_wrong_word_is_answered_with_the_usage(room: Room, line: str) -> None:
    await room.staffed()
    assert "Usage: `/incident handoff <role> <@user>`" in await room.refused(line)
