import asyncio
from collections.abc import Callable

from sqlalchemy import text
from sqlalchemy.util import await_only
from sqlmodel import Session, select

from storage import incidents, migrations
from storage.database import Database
from storage.models import Incident
from tests.cast import TEAM, outage
from tests.postgresql import Server


def _next_number(session: Session) -> int:
    return incidents.next_number(session, TEAM)


def _titles(session: Session) -> list[str]:
    return list(session.exec(select(Incident.title)).all())


async def test_work_whose_connection_was_cut_runs_again(postgresql_database: Database) -> None:
    runs = []

    def cut_once(session: Session) -> int:
        runs.append(session)
        number = _next_number(session)
        if len(runs) == 1:
            session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return number

    assert await postgresql_database.transaction(cut_once) == 1
    assert len(runs) == 2


async def test_work_that_came_second_with_a_key_runs_again(postgresql_database: Database) -> None:
    runs = []

    def comes_second_once(session: Session) -> int:
        runs.append(session)
        if len(runs) == 1:
            session.add_all([outage(7), outage(7)])
            session.flush()
        return _next_number(session)

    assert await postgresql_database.transaction(comes_second_once) == 1
    assert len(runs) == 2


async def test_work_goes_on_while_another_process_changes_the_tables(
    empty_postgresql: str,
) -> None:
    database, other = Database(empty_postgresql), Database(empty_postgresql)
    await migrations.upgrade(other)
    await database.transaction(lambda session: session.add(outage()))
    assert await database.read(_titles) == ["Checkout returns 500s"]
    statement = text("ALTER TABLE incident ALTER COLUMN title TYPE text")
    await other.engine.connection(lambda connection: connection.execute(statement))
    assert await database.read(_titles) == ["Checkout returns 500s"]
    await database.close()
    await other.close()


async def test_connections_that_died_in_between_are_replaced(
    postgresql_database: Database, postgresql_server: Server
) -> None:
    await postgresql_database.check()
    await postgresql_server.cut(str(postgresql_database.url.database))
    assert await postgresql_database.transaction(_next_number) == 1


async def test_two_that_wait_for_each_other_both_get_through(
    postgresql_database: Database,
) -> None:
    both_hold_one = asyncio.Barrier(2)

    def rename(first: int, second: int) -> Callable[[Session], None]:
        met: list[int] = []

        def work(session: Session) -> None:
            session.execute(text("SET LOCAL deadlock_timeout = '10ms'"))
            incidents.lock(session, first)
            if not met:
                met.append(await_only(both_hold_one.wait()))
            incidents.lock(session, second).title += "!"

        return work

    await postgresql_database.transaction(lambda session: session.add_all([outage(1), outage(2)]))
    await asyncio.gather(
        postgresql_database.transaction(rename(1, 2)), postgresql_database.transaction(rename(2, 1))
    )
    titles = await postgresql_database.read(_titles)
    assert titles == ["Checkout returns 500s!"] * 2
