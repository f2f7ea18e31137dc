"""What one person is shown of all incidents, on both engines."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session

from storage import homes
from storage.database import Database
from storage.models import Handoff, Member, Role, Severity, Status
from tests.cast import ADA, BARBARA, GRACE, LINUS, NOW, TEAM, held, outage

HOUR = timedelta(hours=1)
OVERDUE = 2


async def _store(database: Database, *rows: Any) -> None:
    def store(session: Session) -> None:
        for row in rows:  # incidents first: the others name them
            session.add(row)
            session.flush()

    await database.transaction(store)


async def _theirs(database: Database, user_id: str, most: int = 10) -> list[int]:
    found = await database.read(
        lambda at: homes.theirs(at, TEAM, user_id, overdue_from=OVERDUE, most=most)
    )
    return [incident.number for incident in found]


async def _others(database: Database, user_id: str, most: int = 10) -> list[int]:
    found = await database.read(lambda at: homes.others(at, TEAM, user_id, most))
    return [incident.number for incident in found]


async def _count(database: Database, user_id: str) -> tuple[int, int]:
    return await database.read(lambda at: homes.count_open(at, TEAM, user_id))


def _offer(incident_id: int, to_id: str = LINUS) -> Handoff:
    given: dict[str, Any] = {"team_id": TEAM, "incident_id": incident_id, "from_id": GRACE}
    return Handoff(**given, role=Role.SCRIBE, to_id=to_id, asked_at=NOW)


def _member(incident_id: int, user_id: str, *, is_in: bool = True) -> Member:
    row: dict[str, Any] = {"team_id": TEAM, "incident_id": incident_id, "user_id": user_id}
    return Member(**row, is_in=is_in, since_at=NOW)


async def test_who_declared_holds_or_is_offered_a_role_is_shown_it_as_theirs(
    database: Database,
) -> None:
    await _store(database, outage(1), outage(2), outage(3), held(1, user_id=GRACE), _offer(2))
    assert await _theirs(database, ADA) == [3, 2, 1]
    assert await _theirs(database, GRACE) == [1]
    assert await _theirs(database, LINUS) == [2]
    assert await _others(database, LINUS) == [3, 1]
    assert await _count(database, LINUS) == (1, 2)
    offered = await database.read(lambda at: homes.offered(at, LINUS, [1, 2, 3]))
    assert offered == {2: [Role.SCRIBE]}


async def test_a_role_that_ended_and_an_offer_that_was_answered_are_theirs_no_more(
    database: Database,
) -> None:
    past, answered = held(1, user_id=GRACE), _offer(1)
    past.until_at = NOW
    answered.state = answered.state.DECLINED
    await _store(database, outage(1), past, answered)
    assert await _theirs(database, GRACE) == await _theirs(database, LINUS) == []
    assert await _others(database, GRACE) == [1]


async def test_the_overdue_come_first_then_the_worst_then_the_newest(database: Database) -> None:
    late = {"update_due_at": NOW, "escalation_step": OVERDUE}
    await _store(
        database,
        outage(1, severity=Severity.SEV3, **late),
        outage(2, severity=Severity.SEV2),
        outage(3),
        outage(4),
        outage(5, severity=Severity.SEV2, **late),
        outage(6, update_due_at=NOW, escalation_step=1),
    )
    assert await _theirs(database, ADA) == [5, 1, 6, 4, 3, 2]
    assert await _theirs(database, ADA, most=2) == [5, 1]
    assert await _others(database, GRACE, most=3) == [6, 4, 3]


async def test_what_is_over_or_elsewhere_is_not_open(database: Database) -> None:
    ended = [outage(n, status=state) for n, state in enumerate(list(Status)[3:], start=1)]
    await _store(database, *ended, outage(9, team_id="T0B"))
    assert await _count(database, ADA) == (0, 0)
    assert await _theirs(database, ADA) == await _others(database, ADA) == []


async def test_a_private_one_is_for_who_is_in_its_channel(database: Database) -> None:
    private = {"private": True, "channel_id": "C0P"}
    rows = (_member(1, GRACE), _member(1, LINUS, is_in=False), held(1, user_id=LINUS))
    await _store(database, outage(1, **private), *rows, _offer(1, BARBARA))
    assert await _others(database, GRACE) == [1]
    for outside in (ADA, LINUS, BARBARA):  # who declared it, holds a role, is offered one
        assert await _count(database, outside) == (0, 0)
        assert await _theirs(database, outside) == await _others(database, outside) == []


async def test_before_its_channel_is_there_a_private_one_is_for_who_declared_it(
    database: Database,
) -> None:
    await _store(database, outage(1, private=True), _member(1, GRACE))
    assert await _theirs(database, ADA) == [1]
    assert await _count(database, GRACE) == (0, 0)


async def test_what_was_resolved_last_comes_first(database: Database) -> None:
    over = {"status": Status.RESOLVED}
    await _store(
        database,
        outage(1, **over, resolved_at=NOW),
        outage(2, **over, resolved_at=NOW - HOUR),
        outage(3, status=Status.CLOSED, resolved_at=NOW + HOUR),
        outage(4, status=Status.CANCELLED, cancelled_at=NOW),
        outage(5, resolved_at=NOW),  # reopened
        outage(6, **over, resolved_at=NOW, private=True, channel_id="C0P"),
    )
    found = await database.read(lambda at: homes.resolved(at, TEAM, ADA, 10))
    assert [incident.number for incident in found] == [3, 1, 2]
