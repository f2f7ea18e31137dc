"""Parts of an incident: how they are declared, what they hold up, and what becomes of them."""

import pytest
from sqlmodel import update

from commands.command import Situation
from commands.declare import Declared
from commands.facts import gather
from commands.relating import Unrelated
from storage.models import Incident, Severity, Status, Step, StepState, TimelineEntry
from tests.cast import ADA, CHANNEL, GRACE, LINUS
from tests.commands.room import CAST, Room

PART = "C0INC2"


async def whole_and_part(room: Room, first: str = "sev1 Checkout returns 500s") -> Incident:
    await room.staffed(first)
    await room.types("sub sev2 Mails are late", by=LINUS)
    return await room.opened(PART)


async def said(room: Room, number: int) -> list[str]:
    key = (await room.incident(number)).id
    steps: list[Step] = await room.steps("notice")
    mine = [step.payload["notice"] for step in steps if step.incident_id == key]
    return [name for name in mine if name.startswith("part")]


async def parts(room: Room, number: int = 1) -> list[int]:
    key = (await room.incident(number)).key
    facts = await room.does(lambda at: gather(at.session, key, at.policy))
    return [part.number for part in facts.kin.parts]


async def test_it_is_an_incident_of_its_own_that_both_channels_know_of(any_room: Room) -> None:
    await any_room.staffed()
    done = await any_room.types("sub Mails are late", by=LINUS)
    assert isinstance(done, Declared)
    part = await any_room.opened(PART)
    assert (part.parent_id, part.severity, part.title) == (1, Severity.SEV1, "Mails are late")
    assert (await said(any_room, 1), await said(any_room, 2)) == (["part_declared"], ["part_of"])
    assert await parts(any_room) == [2]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("sub", "Say in a few words"),
        ("sub sev2", "Say in a few words"),
        ("sub sev9 Mails", "is not a severity"),
        ("sub --private Mails", "A part is as private as the whole"),
        ("sub --drill Mails", "A part is as private as the whole"),
    ],
)
async def test_bad_input_is_answered_with_what_to_type(
    room: Room, line: str, sentence: str
) -> None:
    await room.declared()
    assert sentence in await room.refused(line)


async def test_a_part_has_no_parts(room: Room) -> None:
    await whole_and_part(room)
    assert f"`/incident sub [sev] <title>` in <#{CHANNEL}>" in await room.refused(
        "sub More", channel=PART
    )


async def test_of_what_is_over_nothing_is_declared(room: Room) -> None:
    await room.declared()
    await room.types("cancel none")
    assert "`sub` has nothing to do" in await room.refused("sub More")


async def test_of_a_private_one_it_is_private_and_who_holds_a_role_comes_along(room: Room) -> None:
    part = await whole_and_part(room, "sev1 --private Zanzibar leaks")
    assert part.private
    invited = {s.payload["user"] for s in await room.steps("invite") if s.incident_id == part.id}
    assert invited == set(CAST.values())


async def test_of_a_drill_it_is_a_drill(room: Room) -> None:
    assert (await whole_and_part(room, "sev1 --drill Checkout returns 500s")).drill


async def test_what_has_the_title_of_its_whole_is_no_twin(room: Room) -> None:
    await room.declared()
    await room.types("sub Checkout returns 500s", by=LINUS)
    assert await room.steps("whisper") == []


async def test_the_whole_is_not_resolved_while_a_part_is_open(room: Room) -> None:
    await whole_and_part(room)
    await room.types("mitigate rolled back")
    for line in ("resolve no errors", "resolve"):
        sentence = await room.refused(line)
        assert f"Parts of this are still open: 2 (<#{PART}>)" in sentence
        assert "`/incident unrelate 2`" in sentence
    await room.types("cancel it was nothing", channel=PART)
    await room.types("resolve no errors")
    assert (await room.incident()).status is Status.RESOLVED


async def test_a_part_that_has_no_channel_holds_up_nobody(room: Room) -> None:
    await room.staffed()
    await room.types("sub Mails are late", by=LINUS)
    await room.types("mitigate rolled back")
    await room.types("resolve no errors")


@pytest.mark.parametrize(("where", "number"), [(CHANNEL, 2), (PART, 1)])
async def test_taken_off_it_goes_on_by_itself(room: Room, where: str, number: int) -> None:
    await whole_and_part(room)
    assert await room.types(f"unrelate {number}", channel=where) == Unrelated(number, part=True)
    assert (await room.incident(2)).parent_id is None
    assert await parts(room) == []
    assert (await said(room, 1))[-1] == "part_left"
    assert (await said(room, 2))[-1] == "part_moved"
    await room.types("mitigate rolled back")
    await room.types("resolve no errors")


async def test_when_the_whole_is_cancelled_its_parts_go_on_by_themselves(room: Room) -> None:
    await whole_and_part(room)
    await room.types("cancel it was nothing")
    part = await room.incident(2)
    assert (part.parent_id, part.status) == (None, Status.DECLARED)
    assert (await said(room, 2))[-1] == "part_moved"


async def test_when_the_whole_is_merged_they_are_parts_of_where_it_goes_on(room: Room) -> None:
    await whole_and_part(room)
    await room.types("declare Search is slow", by=ADA, channel="C0GENERAL")
    await room.opened("C0INC3")
    await room.types("merge into 3 the same")
    assert (await parts(room), await parts(room, 3)) == ([], [2])
    assert (await said(room, 2))[-1] == "part_moved"


async def test_merged_into_its_own_part_that_part_is_the_whole(room: Room) -> None:
    await whole_and_part(room)
    await room.types("sub sev3 Invoices are late", by=LINUS)
    await room.opened("C0INC3")
    await room.types("merge into 2 it is the mails", by=GRACE)
    assert (await room.incident(2)).parent_id is None
    assert await parts(room, 2) == [3]


async def test_merged_into_a_part_there_is_still_one_level(room: Room) -> None:
    await whole_and_part(room)
    await room.types("declare Search is slow", by=ADA, channel="C0GENERAL")
    await room.opened("C0INC3")
    await room.types("sub sev3 Suggestions are slow", by=ADA, channel="C0INC3")
    await room.opened("C0INC4")
    await room.types("merge into 2 the same queue", by=ADA, channel="C0INC3")
    assert (await room.incident(4)).parent_id == 1
    assert await parts(room) == [2, 4]


async def test_a_public_part_tells_nothing_of_a_whole_that_has_become_private(room: Room) -> None:
    await whole_and_part(room)
    before = [entry.text for entry in await room.rows(TimelineEntry) if entry.incident_id == 2]
    whole = await room.incident()
    whole.private = True
    await room.does(lambda at: at.session.merge(whole))
    part = await room.incident(2)
    facts = await room.does(lambda at: gather(at.session, part.key, at.policy))
    assert facts.kin.parent is None
    await room.types("cancel it was nothing")
    assert "part_moved" not in await said(room, 2)
    after = [entry.text for entry in await room.rows(TimelineEntry) if entry.incident_id == 2]
    assert after == before


async def test_the_card_of_the_whole_follows_its_parts(room: Room) -> None:
    await whole_and_part(room)
    await room.does(_all_done)
    await room.types("severity sev1 all mails", channel=PART)
    waiting = [step for step in await room.steps("card") if step.state is StepState.WAITING]
    assert sorted(step.incident_id or 0 for step in waiting) == [1, 2]


def _all_done(at: Situation) -> None:
    at.session.exec(update(Step).values(state=StepState.DONE))
