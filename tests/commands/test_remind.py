"""Asking for an update that is owed: whom, once for each step, and never a backlog."""

import asyncio
from datetime import timedelta
from itertools import product
from typing import Final

import pytest

from commands import remind
from commands.policy import Policy
from commands.rules.cadence import Asked, CadencePolicy
from storage.database import Database
from storage.models import Incident, Reminder, Role
from tests.cast import ADA, CHANNEL, GRACE, LINUS, NOW, outage
from tests.commands.room import MINUTE, Room

MARGARET: Final = "U0MARGARET"  # leads operations
HERE = ("@here",)
HEADS_UP, DUE, COMMANDER, LEADS, EVERYBODY, AGAIN = Asked
HOLDERS = {
    Role.COMMANDER: GRACE,
    Role.COMMUNICATIONS: LINUS,
    Role.OPERATIONS: MARGARET,
}
# Whom each step asks, by who holds a role: c commander, k communications, o operations.
WHOM = {
    #       heads-up, due   commander leads            everybody again
    "": ((ADA,), (ADA,), (ADA,), HERE, (ADA,)),
    "c": ((GRACE,), (GRACE,), (ADA,), HERE, (GRACE,)),
    "k": ((LINUS,), (ADA,), (ADA,), HERE, (LINUS, ADA)),
    "o": ((ADA,), (ADA,), (MARGARET, ADA), HERE, (ADA,)),
    "ck": ((LINUS,), (GRACE,), (ADA,), HERE, (LINUS, GRACE)),
    "co": ((GRACE,), (GRACE,), (MARGARET, ADA), HERE, (GRACE,)),
    "ko": ((LINUS,), (ADA,), (MARGARET, ADA), HERE, (LINUS, ADA)),
    "cko": ((LINUS,), (GRACE,), (MARGARET, ADA), HERE, (LINUS, GRACE)),
}
LETTER = {"c": Role.COMMANDER, "k": Role.COMMUNICATIONS, "o": Role.OPERATIONS}


def held(letters: str) -> dict[Role, str]:
    return {LETTER[letter]: HOLDERS[LETTER[letter]] for letter in letters}


async def asked(room: Room) -> list[tuple[int, str]]:
    """Return step and people of every reminder."""
    return [(one.step, one.asked_ids) for one in await room.rows(Reminder)]


async def tick_each_minute(room: Room, minutes: int) -> None:
    for _ in range(minutes):
        room.later(MINUTE)
        await room.tick()


@pytest.mark.parametrize(("letters", "step"), [*product(WHOM, Asked)])
def test_whom_a_step_asks(letters: str, step: Asked) -> None:
    speaker, commander, leads, everybody, again = WHOM[letters]
    expected = {HEADS_UP: speaker, DUE: speaker, COMMANDER: commander, LEADS: leads}
    expected |= {EVERYBODY: everybody, AGAIN: again}
    assert remind.people(step, outage(), held(letters), ADA) == expected[step]


@pytest.mark.parametrize("letters", WHOM)
def test_a_drill_never_calls_everybody(letters: str) -> None:
    again = WHOM[letters][4]
    assert remind.people(EVERYBODY, outage(drill=True), held(letters), ADA) == again


def test_a_private_incident_calls_only_those_in_its_room() -> None:
    assert remind.people(EVERYBODY, outage(private=True), held("cko"), ADA) == HERE


def test_who_holds_two_roles_is_named_once() -> None:
    both = {Role.COMMANDER: GRACE, Role.COMMUNICATIONS: GRACE, Role.OPERATIONS: ADA}
    assert remind.people(AGAIN, outage(), both, ADA) == (GRACE,)
    assert remind.people(LEADS, outage(), both, ADA) == (ADA,)


async def test_the_whole_ladder_is_climbed_step_by_step(any_room: Room) -> None:
    await any_room.staffed()
    await tick_each_minute(any_room, 60)
    reminders = await any_room.rows(Reminder)
    assert [((one.asked_at - NOW) // MINUTE, one.step, one.asked_ids) for one in reminders] == [
        (12, 1, LINUS),
        (15, 2, LINUS),
        (20, 3, GRACE),
        (25, 4, ADA),
        (30, 5, "@here"),
        (45, 6, f"{LINUS} {GRACE}"),
        (60, 7, f"{LINUS} {GRACE}"),
    ]


async def test_only_the_newest_asking_stays_open(any_room: Room) -> None:
    await any_room.staffed()
    await tick_each_minute(any_room, 25)
    closed = [(one.step, one.closed_as) for one in await any_room.rows(Reminder)]
    assert closed == [(1, "passed on"), (2, "passed on"), (3, "passed on"), (4, None)]
    edited = [step.payload["reminder_id"] for step in await any_room.steps("close_reminder")]
    assert edited == [1, 2, 3]


async def test_a_heads_up_is_said_privately_and_the_ladder_in_the_room(room: Room) -> None:
    await room.staffed()
    await tick_each_minute(room, 25)
    in_room = [step.payload["reminder_id"] for step in await room.steps("remind")]
    privately = [step.payload["reminder_id"] for step in await room.steps("remind_direct")]
    assert (in_room, privately) == ([2, 3, 4], [1, 2])


async def test_an_answer_ends_the_asking_until_the_next_time(room: Room) -> None:
    await room.staffed()
    await tick_each_minute(room, 16)
    await room.types("update we roll back", by=LINUS)
    answered = (await room.rows(Reminder))[-1]
    assert (answered.closed_as, answered.closed_by) == ("answered", LINUS)
    await tick_each_minute(room, 12)
    assert await asked(room) == [(1, LINUS), (2, LINUS), (1, LINUS)]


async def test_after_downtime_there_is_one_reminder_and_not_a_backlog(any_room: Room) -> None:
    await any_room.staffed()
    any_room.later(timedelta(hours=5))
    for _ in range(100):
        await any_room.tick()
        any_room.later(timedelta(seconds=2))
    assert await asked(any_room) == [(2, LINUS)]
    await tick_each_minute(any_room, 2)
    assert await asked(any_room) == [(2, LINUS), (3, GRACE)]


async def test_a_snooze_starts_the_ladder_again_at_its_end(any_room: Room) -> None:
    await any_room.staffed()
    await tick_each_minute(any_room, 20)
    await any_room.types("snooze 10m waiting for the restore", by=LINUS)
    await tick_each_minute(any_room, 16)
    assert await asked(any_room) == [(1, LINUS), (2, LINUS), (3, GRACE), (2, LINUS), (3, GRACE)]
    rounds = [one.round for one in await any_room.rows(Reminder)]
    assert rounds == [0, 0, 0, 1, 1]


async def test_a_time_that_is_promised_again_is_asked_for_again(any_room: Room) -> None:
    await any_room.staffed()
    await tick_each_minute(any_room, 12)
    await any_room.types("cadence 2m it is getting worse")
    await any_room.types("cadence default it is not")
    assert (await any_room.incident()).update_due_at == NOW + 15 * MINUTE
    await tick_each_minute(any_room, 8)
    assert await asked(any_room) == [(1, LINUS), (1, LINUS), (2, LINUS), (3, GRACE)]


async def test_a_rhythm_that_got_slower_still_asks_within_a_cadence(room: Room) -> None:
    await room.staffed()
    await tick_each_minute(room, 91)  # far beyond the ladder's end, every 15 minutes
    await room.types("severity sev3 only a few are hit")
    before = len(await room.rows(Reminder))
    for _ in range(5):
        room.later(60 * MINUTE)
        await room.tick()
    assert len(await room.rows(Reminder)) == before + 3


async def test_a_wrong_row_asks_nobody_and_is_put_to_rest(room: Room) -> None:
    await room.declared("sev4 Checkout returns 500s")
    incident = await room.incident()
    incident.ask_at = NOW
    await room.does(lambda at: at.session.merge(incident))
    assert await room.tick() == []
    assert (await room.incident()).ask_at is None


@pytest.mark.parametrize("line", ["resolve error rate at zero", "cancel a test"])
async def test_nobody_is_asked_about_what_is_over(room: Room, line: str) -> None:
    await room.staffed()
    await room.types("mitigate rolled back")
    await room.types(line)
    await tick_each_minute(room, 90)
    assert await room.rows(Reminder) == []


async def test_many_incidents_are_asked_about_in_one_go(any_room: Room) -> None:
    await any_room.does(lambda at: at.session.add_all(_due(50)))
    assert len(await any_room.tick()) == 50
    assert await any_room.tick() == []
    assert len(await any_room.rows(Reminder)) == 50


async def test_two_processes_that_tick_at_once_ask_once(any_room: Room) -> None:
    await any_room.does(lambda at: at.session.add_all(_due(40)))
    url = any_room.database.url.render_as_string(hide_password=False)
    other = Room(Database(url), any_room.policy, any_room.now)
    rounds = await asyncio.gather(any_room.tick(), other.tick(), any_room.tick(), other.tick())
    await other.database.close()
    assert sum(len(reminded) for reminded in rounds) == 40
    assert len({one.incident_id for one in await any_room.rows(Reminder)}) == 40


async def test_cadences_of_seconds_work_for_a_demonstration(room: Room) -> None:
    quick = CadencePolicy(
        open=dict.fromkeys(CadencePolicy().open, timedelta(seconds=8)),
        remind_before=timedelta(minutes=3),
        escalate_after=(timedelta(seconds=4), timedelta(seconds=8), timedelta(seconds=12)),
    )
    room.policy = Policy(cadence=quick)
    await room.staffed()
    for _ in range(30):
        await room.tick()
        room.later(timedelta(seconds=1))
    when = [(one.asked_at - NOW).seconds for one in await room.rows(Reminder)]
    assert when == [4, 8, 12, 16, 20, 28]


def _due(count: int) -> list[Incident]:
    return [
        outage(
            number,
            channel_id=f"{CHANNEL}{number}",
            update_due_at=NOW,
            ask_at=NOW,
            escalation_step=1,
        )
        for number in range(1, count + 1)
    ]
