"""A person's Home: what it shows of the record, and when it is drawn anew."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import product
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import Session, select

from commands import access, home, membership
from commands.command import Caller, Situation
from commands.home import MOST_MINE, MOST_OPEN, MOST_RESOLVED, Home
from commands.policy import Policy, Standing
from storage import members, people
from storage.models import Incident, Member, Role, Status, StepState
from tests.cast import ADA, BARBARA, CHANNEL, DENNIS, GRACE, LINUS, NOW, TEAM, held, outage
from tests.commands.room import MINUTE, Room


async def shown(room: Room, user_id: str) -> Home:
    return await room.does(home.gather, by=user_id, channel=None)


def numbers(one: Home) -> tuple[list[int], list[int]]:
    mine = [mine.facts.incident.number for mine in one.mine]
    return mine, [facts.incident.number for facts in one.others]


async def test_it_says_what_each_has_to_do_with_an_incident(any_room: Room) -> None:
    await any_room.staffed()
    await any_room.types(f"handoff scribe <@{DENNIS}>", by=BARBARA)
    (mine,) = (await shown(any_room, ADA)).mine
    assert (mine.held, mine.offered, mine.declared, mine.asked) == ([], (), True, False)
    (linus,) = (await shown(any_room, LINUS)).mine
    assert (linus.held, linus.declared, linus.asked) == ([Role.COMMUNICATIONS], False, True)
    (dennis,) = (await shown(any_room, DENNIS)).mine
    assert (dennis.held, dennis.offered) == ([], [Role.SCRIBE])
    assert numbers(await shown(any_room, "U0NOBODY")) == ([], [1])


async def test_an_overdue_one_is_first(room: Room) -> None:
    await room.declared("sev3 Search is slow")
    room.later(120 * MINUTE)
    await room.tick()
    await room.declared("sev1 Checkout returns 500s", channel="C0INC2")
    assert numbers(await shown(room, ADA)) == ([1, 2], [])
    await room.types("update We look into it", by=ADA)
    assert numbers(await shown(room, ADA)) == ([2, 1], [])


async def test_only_who_may_declare_is_offered_to(room: Room) -> None:
    def become_guest(at: Situation) -> None:
        known: dict[str, Any] = {"zone": None, "name": "linus", "now": NOW}
        known |= {"is_guest": True, "is_outsider": False, "is_gone": False}
        people.learn(at.session, TEAM, LINUS, **known)

    await room.does(become_guest)
    assert (await shown(room, ADA)).may_declare
    assert not (await shown(room, LINUS)).may_declare
    room.policy = replace(Policy(), acting=frozenset({Standing.GUEST}))
    assert (await shown(room, LINUS)).may_declare


def _five_hundred(at: Situation) -> None:
    """Add 500 open incidents of Ada's, 100 of them private, and some that are over."""
    rows = [
        outage(number, channel_id=f"C{number}", private=number % 5 == 0)
        for number in range(1001, 1501)
    ]
    at.session.add_all(rows)
    for number in range(2001, 2051):
        over: dict[str, Any] = {"status": Status.RESOLVED, "resolved_at": NOW}
        at.session.add(outage(number, channel_id=f"C{number}", **over))
    at.session.flush()
    for row in rows:
        at.session.add_all([held(row.key), held(row.key, Role.SCRIBE, BARBARA)])
    at.session.flush()


async def test_five_hundred_are_counted_and_as_many_shown_as_fit(any_room: Room) -> None:
    await any_room.does(_five_hundred)
    seen = await shown(any_room, DENNIS)
    assert (len(seen.mine), len(seen.others), seen.more_others) == (0, MOST_OPEN, 400 - MOST_OPEN)
    assert (seen.count, len(seen.resolved)) == (400, MOST_RESOLVED)
    ada = await shown(any_room, ADA)
    assert (len(ada.mine), ada.more_mine) == (MOST_MINE, 400 - MOST_MINE)
    assert (ada.others, ada.more_others) == ([], 0)


def _queries(at: Situation) -> int:
    asked: list[Any] = []

    def note(*what: Any) -> None:
        asked.append(what)

    connection = at.session.connection()
    event.listen(connection, "before_cursor_execute", note)
    home.gather(at)
    event.remove(connection, "before_cursor_execute", note)
    return len(asked)


async def test_five_hundred_take_as_many_queries_as_one(any_room: Room) -> None:
    await any_room.declared("sev1 --private Checkout returns 500s")
    over: dict[str, Any] = {"status": Status.RESOLVED, "resolved_at": NOW}
    await any_room.does(lambda at: at.session.add(outage(900, channel_id="C900", **over)))
    for_one = await any_room.does(_queries, by=ADA)
    await any_room.does(_five_hundred)
    assert await any_room.does(_queries, by=ADA) == for_one <= 16


SEEN = list(product((True, False), (CHANNEL, None), (None, True, False), (ADA, GRACE)))


@pytest.mark.parametrize(("private", "channel", "is_in", "user_id"), SEEN)
def test_many_at_once_are_judged_as_each_one_is(
    memory: Session, *, private: bool, channel: str | None, is_in: bool | None, user_id: str
) -> None:
    incident = outage(private=private, channel_id=channel)
    memory.add(incident)
    memory.flush()
    if is_in is not None:
        row: dict[str, Any] = {"team_id": TEAM, "incident_id": incident.key, "user_id": user_id}
        memory.add(Member(**row, is_in=is_in, since_at=NOW))
        memory.flush()
    at = Situation(memory, Caller(TEAM, user_id, "event"), NOW, Policy())
    listed = memory.exec(select(Incident).where(members.visible_to(user_id))).all()
    assert access.may_see(at, incident) == (listed == [incident])


async def test_one_step_that_nobody_has_begun_is_enough(any_room: Room) -> None:
    for _ in range(3):
        await any_room.does(home.wanted, by=ADA)
    await any_room.does(home.wanted, by=GRACE)
    first, other = await any_room.steps("home")
    assert (first.payload, other.payload) == ({"user": ADA}, {"user": GRACE})
    assert (first.incident_id, first.lane) == (None, f"home:{TEAM}:{ADA}")


@pytest.mark.parametrize("begun", [{"attempts": 1}, {"state": StepState.DONE}])
async def test_one_that_was_begun_is_not(any_room: Room, begun: dict[str, Any]) -> None:
    await any_room.does(home.wanted, by=ADA)
    (step,) = await any_room.steps("home")
    await any_room.does(lambda at: at.session.merge(step).sqlmodel_update(begun))
    await any_room.does(home.wanted, by=ADA)
    assert len(await any_room.steps("home")) == 2


async def test_who_leaves_a_private_channel_has_their_home_drawn_anew(any_room: Room) -> None:
    await any_room.declared("sev1 --private Checkout returns 500s")
    await any_room.types("status", by=LINUS)
    assert (await shown(any_room, LINUS)).count == 1

    def left(at: Situation, since: datetime) -> None:
        incident = at.incident()
        membership.left(at, incident, LINUS, since)

    await any_room.does(lambda at: left(at, at.now - timedelta(hours=1)))
    assert await any_room.steps("home") == []  # they came back since
    await any_room.does(lambda at: left(at, at.now + MINUTE))
    (step,) = await any_room.steps("home")
    assert step.payload == {"user": LINUS}
    assert (await shown(any_room, LINUS)).count == 0


async def test_leaving_a_channel_that_is_public_changes_nobody_s_home(room: Room) -> None:
    await room.declared()
    await room.does(lambda at: membership.left(at, at.incident(), LINUS, at.now))
    assert await room.steps("home") == []


async def test_what_was_declared_at_home_is_shown_there_at_once_and_when_its_channel_is_open(
    any_room: Room,
) -> None:
    await any_room.types("declare sev1 Checkout returns 500s", by=ADA)
    key = (await any_room.incident()).key
    await any_room.does(lambda at: home.declared(at, key), by=ADA)
    (now,), (then,) = await any_room.steps("home"), await any_room.steps("redraw_home")
    (channel,) = await any_room.steps("open_channel")
    assert (now.after_id, then.after_id) == (None, channel.id)
