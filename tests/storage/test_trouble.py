"""A database that cannot do it now: who waits is told in time; what was given up stays undone."""

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.util import await_only
from sqlmodel import Session, func, select

from storage import incidents
from storage.attempt import GRACE, Attempt, Running
from storage.database import Database
from storage.models import Incident
from storage.trouble import Trouble, Unavailable
from tests.cast import CHANNEL, TEAM, outage
from tests.postgresql import Server
from tests.waiting import until

SHORT = 0.6  # seconds; how long it is waited for
LARGE = "." * 200_000


@contextlib.contextmanager
def locked(database: Database) -> Iterator[None]:
    """Have another process hold the write lock inside the block."""
    other = sqlite3.connect(database.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def _declare(session: Session) -> None:
    session.add(outage(incidents.next_number(session, TEAM)))


def _count(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Incident)).one()


async def _refused(
    database: Database, work: Callable[[Session], Any] = _declare, within: float = SHORT
) -> Unavailable:
    with pytest.raises(Unavailable) as refused:
        await database.transaction(work, within=within)
    return refused.value


async def test_a_locked_database_is_told_in_time(sqlite_database: Database) -> None:
    with locked(sqlite_database):
        fault = await _refused(sqlite_database)
        assert (fault.trouble, fault.undone) == (Trouble.LOCKED, True)
        with pytest.raises(Unavailable, match="another process keeps it locked"):
            await sqlite_database.check()
        assert await sqlite_database.read(_count) == 0
    await sqlite_database.check()
    assert sqlite_database.trouble is None


async def test_what_was_given_up_is_not_done_later(sqlite_database: Database) -> None:
    with locked(sqlite_database):
        given_up = [asyncio.create_task(_refused(sqlite_database)) for _ in range(5)]
        told = {(fault.trouble, fault.undone) for fault in await asyncio.gather(*given_up)}
        assert told == {(Trouble.LOCKED, True)}
    await sqlite_database.transaction(_declare)
    assert await sqlite_database.read(_count) == 1


class AtTheLastMoment(Attempt):
    """Looks whether it may commit, and has its time run out right then."""

    def _check(self) -> None:
        super()._check()
        if threading.current_thread() is not threading.main_thread() and self._has_written():
            threading.Event().wait(SHORT + GRACE / 2)

    def _has_written(self) -> bool:
        self.looked = getattr(self, "looked", 0) + 1
        return bool(self.looked == 2)


async def test_what_is_told_to_be_undone_is_not_committed(sqlite_database: Database) -> None:
    running = Running()
    attempt = AtTheLastMoment(running, SHORT, keep=True)
    trying = running.begin(attempt.tried(sqlite_database.engine, _declare))
    is_undone = False
    try:
        await attempt.in_time(trying)
    except Unavailable as fault:
        is_undone = fault.undone
    await asyncio.wait({trying})
    assert await sqlite_database.read(_count) == (0 if is_undone else 1)


async def test_the_end_waits_for_no_question(sqlite_database: Database) -> None:
    def ask(session: Session) -> None:
        session.execute(
            text(
                "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 50000000)"
                " SELECT count(*) FROM n"
            )
        )

    others = set(threading.enumerate())
    asking = [asyncio.create_task(sqlite_database.read(ask, within=0.2)) for _ in range(8)]
    for refused in await asyncio.gather(*asking, return_exceptions=True):
        assert isinstance(refused, Unavailable)
    async with asyncio.timeout(15):
        await sqlite_database.close()
        await until(lambda: not ours(set(threading.enumerate()) - others))


def ours(threads: set[threading.Thread]) -> list[threading.Thread]:
    return [one for one in threads if one.name.startswith("sqlite")]


async def test_a_short_lock_is_waited_for(sqlite_database: Database) -> None:
    with locked(sqlite_database):
        waiting = asyncio.create_task(sqlite_database.transaction(_declare, within=30))
        await until(lambda: bool(sqlite_database.engine.pool.checkedout()))  # type: ignore[attr-defined]
    await waiting
    assert await sqlite_database.read(_count) == 1


async def test_a_full_disk_is_told_until_there_is_room_again(sqlite_database: Database) -> None:
    room = {"pages": 60}

    def limit(connection: Any, _: Any) -> None:
        connection.execute(f"PRAGMA max_page_count = {room['pages']}")

    event.listen(sqlite_database.engine.sync_engine, "connect", limit)

    def tell(session: Session) -> None:
        session.add(outage(7, summary=LARGE))

    fault = await _refused(sqlite_database, tell)
    assert (fault.trouble, fault.undone) == (Trouble.FULL, True)
    # A transaction that writes nothing still succeeds; that is no sign of room.
    await sqlite_database.transaction(_count)
    with pytest.raises(Unavailable, match="its disk is full"):
        await sqlite_database.check()
    room["pages"] = 10_000
    await sqlite_database.engine.dispose()
    await sqlite_database.check()
    await sqlite_database.transaction(tell)
    assert await sqlite_database.read(_count) == 1


async def test_a_damaged_file_is_told(sqlite_database: Database, tmp_path: Path) -> None:
    await sqlite_database.close()
    file = tmp_path / "sitrep.db"
    file.write_bytes(b"not a database at all" * 1000)
    assert (await _refused(sqlite_database)).trouble is Trouble.DAMAGED


async def test_a_database_that_is_only_read_is_told(
    postgresql_database: Database, postgresql_server: Server
) -> None:
    name = postgresql_database.url.database or ""
    await postgresql_server.run(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    await postgresql_database.engine.dispose()
    try:
        assert (await _refused(postgresql_database)).trouble is Trouble.READ_ONLY
        with pytest.raises(Unavailable, match="it can be read, but not written"):
            await postgresql_database.check()
    finally:
        await postgresql_server.run(f'ALTER DATABASE "{name}" RESET default_transaction_read_only')
    await postgresql_database.engine.dispose()
    await postgresql_database.check()


@pytest.fixture
async def narrow(postgresql_database: Database) -> AsyncIterator[Database]:
    """Give a database with one connection, whose statements end after a second."""
    address = postgresql_database.url.render_as_string(hide_password=False)
    database = Database(address, pool_size=1, patience=1.0)
    yield database
    await database.close()


def _sleep(session: Session) -> None:
    session.execute(text("SELECT pg_sleep(60)"))


async def test_a_slow_question_holds_up_nobody_for_ever(narrow: Database) -> None:
    slow = asyncio.create_task(narrow.read(_sleep))
    await until(lambda: bool(narrow.engine.pool.checkedout()))  # type: ignore[attr-defined]
    # Its connection is the only one.
    assert (await _refused(narrow, within=0.1)).trouble is Trouble.SLOW
    with pytest.raises(Unavailable, match="it does not answer in time"):
        await slow

    async def free() -> bool:
        with contextlib.suppress(Unavailable):
            return await narrow.read(_count) == 0
        return False

    await until(free)


async def test_whoever_holds_an_incident_holds_it_up_for_a_moment_only(
    narrow: Database, postgresql_database: Database
) -> None:
    await narrow.transaction(lambda session: session.add(outage(channel_id=CHANNEL)))
    met, may_end = asyncio.Event(), asyncio.Event()

    def stand_still(session: Session) -> None:
        incidents.in_channel(session, TEAM, CHANNEL)
        met.set()
        await_only(may_end.wait())

    standing = asyncio.create_task(postgresql_database.transaction(stand_still, within=30))
    await met.wait()
    try:
        fault = await _refused(
            narrow, lambda at: incidents.in_channel(at, TEAM, CHANNEL), within=2.0
        )
    finally:
        may_end.set()
        await standing
    assert (fault.trouble, fault.undone) == (Trouble.LOCKED, True)
