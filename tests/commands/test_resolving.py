"""Resolving: what showed it, until when it hurt, what customers may hear, whose the review is."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from commands import resolving
from commands.command import FormWanted
from commands.errors import Refusal
from commands.progress import Moved
from commands.resolving import Resolution
from storage.models import Audit, Incident, Person, Role, Status
from tests.cast import ADA, BARBARA, DENNIS, GRACE, LINUS, NOW, TEAM
from tests.commands.room import MINUTE, Room

ENDED: Final = NOW + 4 * MINUTE
TYPED: Final = Resolution(" p99 at 80 ms ", ENDED, " It is fixed. ", BARBARA)


async def mitigated(room: Room, *, staffed: bool = False) -> Incident:
    """Have it mitigated four minutes after it was declared; six have passed."""
    await (room.staffed() if staffed else room.declared())
    if not staffed:
        await room.types("ack")
    room.now = ENDED
    await room.types("mitigate rolled back")
    room.later(2 * MINUTE)
    return await room.incident()


async def sent(room: Room, **changed: Any) -> Any:
    typed = replace(TYPED, **changed)
    return await room.does(lambda at: resolving.resolve_by_form(at, at.incident(), typed))


async def told(room: Room, name: str) -> list[str]:
    """Return whom this was said to directly."""
    steps = await room.steps("direct")
    return [step.payload["user"] for step in steps if step.payload["notice"] == name]


async def test_without_words_a_form_begins_with_what_is_proposed(any_room: Room) -> None:
    found = await mitigated(any_room, staffed=True)
    wanted = await any_room.types("resolve")
    assert isinstance(wanted, FormWanted)
    assert (wanted.form, wanted.incident_id) == ("resolve", found.key)
    begun = dict(wanted.filled)
    assert (begun["until"], begun["owner"]) == (str(int(ENDED.timestamp())), BARBARA)
    assert (await any_room.incident()).status is Status.MITIGATED


async def test_the_form_s_words_are_kept(any_room: Room) -> None:
    await mitigated(any_room)
    assert await sent(any_room) == Moved("resolve", Status.RESOLVED, "p99 at 80 ms", BARBARA)
    found = await any_room.incident()
    assert (found.evidence, found.customer_text) == ("p99 at 80 ms", "It is fixed.")
    assert (found.impact_until_at, found.review_owner_id) == (ENDED, BARBARA)
    audited = next(row for row in await any_room.rows(Audit) if row.action == "resolution")
    assert audited.after["owner"] == BARBARA


async def test_a_typed_line_takes_what_is_proposed(any_room: Room) -> None:
    await mitigated(any_room, staffed=True)
    await any_room.types("resolve p99 at 80 ms")
    found = await any_room.incident()
    assert (found.evidence, found.impact_until_at) == ("p99 at 80 ms", ENDED)
    assert found.review_owner_id == BARBARA


@pytest.mark.parametrize(
    ("given", "owner"),
    [
        ({Role.COMMANDER: GRACE, Role.SCRIBE: BARBARA, Role.COMMUNICATIONS: LINUS}, BARBARA),
        ({Role.COMMANDER: GRACE, Role.COMMUNICATIONS: LINUS}, LINUS),
        ({Role.COMMANDER: GRACE}, ADA),
        ({}, None),
        ({Role.COMMANDER: GRACE, Role.SCRIBE: GRACE, Role.COMMUNICATIONS: GRACE}, ADA),
    ],
)
async def test_the_owner_is_never_who_commands(
    room: Room, given: dict[Role, str], owner: str | None
) -> None:
    await mitigated(room)
    for role, user_id in given.items():
        await room.types(f"assign {role.value} <@{user_id}>")
    await room.types("resolve p99 at 80 ms")
    assert (await room.incident()).review_owner_id == owner
    assert await told(room, "review_asked") == ([owner] if owner else [])


@pytest.mark.parametrize(
    ("changed", "field", "why"),
    [
        ({"evidence": " \n"}, "evidence", "Say what shows that it works again"),
        ({"until_at": NOW + timedelta(days=1)}, "until", "That time has not come yet"),
        ({"until_at": NOW - 2 * MINUTE}, "until", "It cannot have ended before it began"),
        ({"owner_id": DENNIS}, "owner", "could not do what the role asks"),
    ],
)
async def test_what_is_wrong_is_said_beside_its_field(
    room: Room, changed: dict[str, Any], field: str, why: str
) -> None:
    await mitigated(room)
    await room.types(f"milestone started {NOW:%H:%M}Z the graph")
    guest = Person(team_id=TEAM, user_id=DENNIS, is_guest=True, seen_at=room.now)
    await room.does(lambda at: at.session.add(guest))
    with pytest.raises(Refusal, match=why) as refusal:
        await sent(room, **changed)
    assert refusal.value.field == field
    assert (await room.incident()).status is Status.MITIGATED


async def test_an_end_in_the_minute_of_the_beginning_is_no_earlier(room: Room) -> None:
    found = await mitigated(room)
    began = NOW + timedelta(seconds=33)

    def begin(at: Any) -> None:
        at.incident().impact_from_at = began

    await room.does(begin)
    await sent(room, until_at=NOW)
    assert (await room.incident(found.number)).impact_until_at == began


async def test_an_end_that_nobody_knows_may_be_left_out(room: Room) -> None:
    await mitigated(room)
    await sent(room, until_at=None, owner_id=None, customer_text="")
    found = await room.incident()
    assert (found.impact_until_at, found.review_owner_id, found.customer_text) == (None, None, "")


async def test_what_goes_on_has_no_end_and_no_evidence(any_room: Room) -> None:
    await mitigated(any_room)
    await sent(any_room)
    await any_room.types("reopen 500s again")
    found = await any_room.incident()
    assert (found.evidence, found.impact_until_at) == ("", None)
    assert found.review_owner_id == BARBARA


async def test_the_owner_is_told_once_however_often_it_is_resolved(room: Room) -> None:
    await mitigated(room)
    await sent(room)
    for line in ("reopen 500s again", "mitigate rolled back", "resolve p99 at 80 ms"):
        await room.types(line)
    assert (await room.incident()).review_owner_id == BARBARA
    assert await told(room, "review_asked") == [BARBARA]


async def test_the_review_passes_to_somebody_else(any_room: Room) -> None:
    await mitigated(any_room)
    await sent(any_room)
    await any_room.types(f"review <@{LINUS}>")
    assert (await any_room.incident()).review_owner_id == LINUS
    assert await told(any_room, "review_asked") == [BARBARA, LINUS]
    assert await told(any_room, "review_ended") == [BARBARA]
    assert (await any_room.notices())[-1] == "review_given"
    assert (await any_room.timeline())[-1] == f"gave <@{LINUS}> the review"


async def test_the_review_is_refused_where_it_makes_no_sense(room: Room) -> None:
    await mitigated(room)
    assert "once it is over" in await room.refused(f"review <@{LINUS}>")
    await sent(room)
    assert "owns the review already" in await room.refused(f"review <@{BARBARA}>")
    assert "Name one person" in await room.refused("review somebody")
