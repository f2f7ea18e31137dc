"""Saying that a change caused it: named by number or by words, and taken back."""

from datetime import timedelta
from typing import Any

from commands.cause import CauseSet, CauseShown
from commands.policy import Policy
from commands.rules.services import Service
from storage.models import ServiceChange, Status
from tests.commands.room import MINUTE, Room

SERVICES = {"checkout": Service("checkout", "Checkout"), "search": Service("search")}


async def hit(room: Room) -> None:
    """Have two releases, and then an incident about checkout."""
    room.policy = Policy(services=SERVICES)
    await room.types("change search Release 77")
    await room.types("change checkout Release 412")
    room.later(16 * MINUTE)
    await room.declared("sev1 --service checkout Checkout returns 500s")


async def test_a_change_is_named_by_its_number(any_room: Room) -> None:
    await hit(any_room)
    shown = await any_room.types("cause")
    assert isinstance(shown, CauseShown)
    assert [(one.id, one.text) for one in shown.others] == [(2, "Release 412")]
    assert (shown.by_change, shown.change) == (False, None)
    done = await any_room.types("cause change 2")
    assert isinstance(done, CauseSet)
    assert done.change
    incident = await any_room.incident()
    assert (incident.by_change, incident.change_id) == (True, 2)
    assert (await any_room.timeline())[-1] == "said that a change caused it: Release 412"
    again = await any_room.types("cause")
    assert isinstance(again, CauseShown)
    assert again.change
    assert (again.change.text, again.others) == ("Release 412", [])


async def test_it_is_named_by_words_or_not_at_all(any_room: Room) -> None:
    await hit(any_room)
    await any_room.types("cause change release 412")
    assert (await any_room.incident()).change_id == 2
    await any_room.types("cause change")
    incident = await any_room.incident()
    assert (incident.by_change, incident.change_id) == (True, None)
    await any_room.types("cause none")
    assert not (await any_room.incident()).by_change


async def test_what_cannot_be_meant_is_refused(any_room: Room) -> None:
    room = any_room
    await hit(room)
    assert "No change is recorded that says “999”." in await room.refused("cause change 999")
    assert "No change is recorded that says “flag" in await room.refused("cause change flag on")
    room.later(MINUTE)
    await room.types("change checkout Release 413")
    several = await room.refused("cause change release")
    assert "“release” is in 2 changes (3, 2)." in several
    assert "Usage: `/incident cause" in await room.refused("cause moon")
    assert "known already" in await room.refused("cause none")
    assert (await room.incident()).change_id is None


async def test_another_workspace_s_change_is_none(any_room: Room) -> None:
    await hit(any_room)
    any_room.policy = Policy(services=SERVICES)

    def elsewhere(at: Any) -> None:
        change = at.session.get_one(ServiceChange, 2)
        change.team_id = "T0OTHER"

    await any_room.does(elsewhere)
    assert "No change is recorded" in await any_room.refused("cause change 2")


async def test_of_what_was_cancelled_nothing_was_the_cause(any_room: Room) -> None:
    await hit(any_room)
    await any_room.types("cancel a false alarm")
    assert "counts in no figure" in await any_room.refused("cause change")
    assert (await any_room.incident()).status is Status.CANCELLED


async def test_after_it_is_over_it_can_still_be_said(any_room: Room) -> None:
    await hit(any_room)
    for line in ("ack", "mitigate rolled back", "resolve normal"):
        any_room.later(timedelta(minutes=5))
        await any_room.types(line)
    await any_room.types("cause change 2")
    assert (await any_room.incident()).by_change
