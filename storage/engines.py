"""Owns how work comes to a database: SQLite's in threads of its own, PostgreSQL's on the loop."""

import asyncio
import contextlib
import contextvars
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Protocol, TypeVar

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Connection
from sqlalchemy.engine import Engine as SyncEngine
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.pool import Pool
from sqlmodel import Session

from storage import patient
from storage.locking import LockingSession

T = TypeVar("T")
# SQLite waits in its thread, where nobody can call it back: little, and then again. Seconds.
SQLITE_WAIT: Final = 0.25


class Engine(Protocol):
    """Carries out plain functions of a session or a connection, each whole in one place.

    `sync_engine` is SQLAlchemy's own, for its events.
    """

    @property
    def sync_engine(self) -> SyncEngine: ...

    @property
    def pool(self) -> Pool: ...

    async def session(self, work: Callable[[Session], T], *, writes: bool) -> T:
        """Run work in a session; what it does not commit is undone."""
        ...

    async def connection(self, work: Callable[[Connection], T]) -> T:
        """Run work in a transaction of its own, which is committed."""
        ...

    async def dispose(self) -> None: ...

    async def close(self) -> None:
        """Let go of connections, and of threads."""
        ...


def engine(url: URL, pool_size: int, patience: float) -> Engine:
    """Return what reaches the database at this address."""
    given: dict[str, Any] = {
        "pool_size": pool_size,
        "max_overflow": 0,
        "pool_timeout": patience,
        "hide_parameters": True,  # errors end up in logs; what people wrote must not
    }
    if url.get_backend_name() == "sqlite":
        made = create_engine(url, connect_args={"check_same_thread": False}, **given)
        event.listen(made, "connect", prepare)
        event.listen(made, "begin", _begin)
        return InThreads(made, pool_size)
    return OnLoop(patient.engine(url, patience, **given))


class InThreads:
    """SQLite: a statement takes less time than a turn of threads, so a transaction goes whole.

    Measured: with a turn for each statement a transaction of twelve took three times as long.
    """

    def __init__(self, made: SyncEngine, threads: int) -> None:
        """Carry out as many at once as there are connections, so that none waits for one."""
        self.sync_engine = made
        self._writer = made.execution_options(begin="IMMEDIATE")
        self._most = threads
        self._threads = self._none_yet()
        self._busy: set[Any] = set()
        event.listen(made, "checkout", lambda connection, *_: self._busy.add(connection))
        event.listen(made, "checkin", lambda connection, _: self._busy.discard(connection))

    @property
    def pool(self) -> Pool:
        return self.sync_engine.pool

    async def session(self, work: Callable[[Session], T], *, writes: bool) -> T:
        def run() -> T:
            bound = self._writer if writes else self.sync_engine
            with LockingSession(bound, expire_on_commit=False) as session:
                return work(session)

        return await self._run(run)

    async def connection(self, work: Callable[[Connection], T]) -> T:
        def run() -> T:
            with self.sync_engine.begin() as connection:
                return work(connection)

        return await self._run(run)

    async def dispose(self) -> None:
        await self._run(self.sync_engine.dispose)

    async def close(self) -> None:
        # Nobody waits for these any more, and the process would not end before their threads do.
        for connection in list(self._busy):
            with contextlib.suppress(sqlite3.ProgrammingError):  # it has just been closed
                connection.interrupt()
        await self.dispose()
        ended, self._threads = self._threads, self._none_yet()
        ended.shutdown(wait=False)

    def _none_yet(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self._most, thread_name_prefix="sqlite")

    async def _run(self, call: Callable[[], T]) -> T:
        here = contextvars.copy_context()
        return await asyncio.get_running_loop().run_in_executor(self._threads, here.run, call)


class OnLoop:
    """PostgreSQL: each statement is awaited, so that many transactions wait side by side."""

    def __init__(self, made: AsyncEngine) -> None:
        self._made = made

    @property
    def sync_engine(self) -> SyncEngine:
        return self._made.sync_engine

    @property
    def pool(self) -> Pool:
        return self._made.pool

    async def session(
        self,
        work: Callable[[Session], T],
        *,
        writes: bool,  # noqa: ARG002 - PostgreSQL needs not know
    ) -> T:
        async with AsyncSession(
            self._made, expire_on_commit=False, sync_session_class=LockingSession
        ) as session:
            return await session.run_sync(work)  # type: ignore[arg-type]

    async def connection(self, work: Callable[[Connection], T]) -> T:
        async with self._made.begin() as connection:
            return await connection.run_sync(work)

    async def dispose(self) -> None:
        await self._made.dispose()

    async def close(self) -> None:
        await self.dispose()


def prepare(connection: Any, _: Any, *, foreign_keys: str = "ON") -> None:
    """Set what each connection to SQLite needs; transactions are begun by our own statements."""
    connection.isolation_level = None
    # SQLite's own knows no letters but those of English.
    connection.create_function("lower", 1, _lower, deterministic=True)
    cursor = connection.cursor()
    for pragma in (
        "synchronous=NORMAL",
        f"foreign_keys={foreign_keys}",
        f"busy_timeout={SQLITE_WAIT * 1000:.0f}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    _switch_to_wal(cursor)
    cursor.close()


def _lower(said: object) -> object:
    return said.lower() if isinstance(said, str) else said


def _switch_to_wal(cursor: Any) -> None:
    """Have readers and the writer not wait for each other, from the file's first use on.

    SQLite does not wait for the lock that the switch needs. Whoever holds it is another process
    that starts: it has switched, or will, and this connection follows.
    """
    with contextlib.suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA journal_mode=WAL")


def _begin(connection: Connection) -> None:
    """Take the write lock first: a transaction that reads and then writes could lose the race."""
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', '')}")
