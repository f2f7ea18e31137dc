import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Session, func, select

from storage import inbox, incidents, outbox
from storage.database import Database
from storage.models import Incident, Received, Step
from tests.cast import ADA, NOW, TEAM, held, outage
from tests.processes import beginning


class StoppedShortError(Exception):
    """Stands for any fault in the middle of a command."""


def _declare(session: Session) -> int:
    number = incidents.next_number(session, TEAM)
    session.add(outage(number))
    session.flush()
    return number


def _count(model: type[Any]) -> Callable[[Session], int]:
    return lambda session: session.exec(select(func.count()).select_from(model)).one()


def _numbers(session: Session) -> list[int]:
    return sorted(session.exec(select(Incident.number)).all())


async def test_incident_numbers_count_up(database: Database) -> None:
    assert [await database.transaction(_declare) for _ in range(3)] == [1, 2, 3]


async def test_declarations_at_the_same_moment_get_different_numbers(
    database: Database, other_process: Database
) -> None:
    doors = [database, other_process] * 5
    given = await asyncio.gather(*(door.transaction(_declare) for door in doors))
    assert sorted(given) == list(range(1, 11))
    assert await database.read(_numbers) == list(range(1, 11))


async def test_work_that_fails_leaves_nothing(database: Database) -> None:
    def fails(session: Session) -> None:
        number = _declare(session)
        outbox.add(session, team_id=TEAM, kind="open_channel", key=f"{number}", now=NOW)
        raise StoppedShortError

    with pytest.raises(StoppedShortError):
        await database.transaction(fails)
    assert await database.read(_count(Incident)) == 0
    assert await database.read(_count(Step)) == 0
    assert await database.transaction(_declare) == 1


async def test_a_request_received_twice_at_once_has_one_effect(
    database: Database, other_process: Database
) -> None:
    def receive(session: Session) -> str:
        if inbox.receive(session, team_id=TEAM, key="Ev1", now=NOW):
            return "seen"
        _declare(session)
        return "declared"

    doors = [database, other_process] * 3
    outcomes = await asyncio.gather(*(door.transaction(receive) for door in doors))
    assert sorted(outcomes) == ["declared", *["seen"] * 5]
    assert await database.read(_numbers) == [1]
    assert await database.read(_count(Received)) == 1


async def test_work_that_never_fits_ends_with_its_fault(database: Database) -> None:
    def collides(session: Session) -> None:
        session.add_all([outage(7), outage(7)])

    with pytest.raises(IntegrityError):
        await database.transaction(collides)
    assert await database.read(_numbers) == []


async def test_a_fault_of_our_own_is_not_tried_again(database: Database) -> None:
    runs = []

    def misspells(session: Session) -> None:
        runs.append(session)
        session.execute(text("SELECT nothing FROM nowhere"))

    with pytest.raises(DBAPIError, match="nowhere"):
        await database.transaction(misspells)
    assert len(runs) == 1


async def test_listeners_hear_of_commits_and_of_nothing_else(database: Database) -> None:
    heard: list[str] = []
    database.after_commit(lambda: heard.append("committed"))

    def fails(_: Session) -> None:
        raise StoppedShortError

    with pytest.raises(StoppedShortError):
        await database.transaction(fails)
    await database.read(_declare)
    assert heard == []
    await database.transaction(_declare)
    assert heard == ["committed"]


async def test_listeners_find_what_was_committed(
    database: Database, other_process: Database
) -> None:
    found: list[asyncio.Task[list[int]]] = []
    database.after_commit(lambda: found.append(asyncio.create_task(other_process.read(_numbers))))
    await database.transaction(_declare)
    assert await found[0] == [1]


async def test_a_read_keeps_nothing(database: Database) -> None:
    assert await database.read(_declare) == 1
    assert await database.read(_numbers) == []


async def test_what_a_read_returned_can_be_used_afterwards(database: Database) -> None:
    await database.transaction(_declare)
    found = await database.read(lambda session: incidents.by_number(session, TEAM, 1))
    assert found is not None
    assert (found.title, found.reporter_id) == ("Checkout returns 500s", ADA)


async def test_a_read_sees_nothing_of_a_change_under_way(
    database: Database, other_process: Database
) -> None:
    async with beginning(other_process) as connection:
        writing = AsyncSession(connection)
        writing.add(outage())
        await writing.flush()
        assert await database.read(_numbers) == []
    assert await database.read(_numbers) == [1]


async def test_a_row_may_not_point_to_an_incident_that_is_not_there(database: Database) -> None:
    def take(session: Session) -> None:
        session.add(held(404))

    with pytest.raises(IntegrityError):
        await database.transaction(take)


async def test_what_was_begun_is_finished_when_whoever_asked_is_cancelled(
    database: Database,
) -> None:
    def work(session: Session) -> None:
        asking.cancel()
        _declare(session)

    asking = asyncio.create_task(database.transaction(work))
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert await database.read(_numbers) == [1]
