"""Owns the engine: one transaction at a time on SQLite, retried where trying again is right."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Coroutine
from typing import Any, Final, TypeVar

from sqlalchemy import event, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlmodel import Session

from storage import address

T = TypeVar("T")

TRIES: Final = 4
PAUSE: Final = 0.02
# PostgreSQL: somebody came first with this key, serialization failure, deadlock, and a server
# that is just coming or going. On SQLite who comes second sees what the first one wrote.
PASSING: Final = ("23505", "40001", "40P01", "57P01", "57P02", "57P03", "08000", "08003", "08006")
PASSING_WORDS: Final = ("database is locked", "cached statement plan is invalid")


class Database:
    """The database behind one address.

    Work is a plain function of a session. It runs whole or not at all, and may run again when
    another process was in the way: so it must not touch anything but the session.
    """

    def __init__(self, url: str, *, pool_size: int = 8) -> None:
        self.url = address.parse(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _engine(self.url, pool_size, is_sqlite=self.is_sqlite)
        self._after_commit: list[Callable[[], None]] = []
        # One writer at a time inside the process is faster than connections waiting on SQLite.
        self._turn: contextlib.AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if self.is_sqlite else contextlib.nullcontext()
        )
        self._writer = self.engine.execution_options(begin="IMMEDIATE")

    def after_commit(self, call: Callable[[], None]) -> None:
        """Have `call` called after every transaction that was committed."""
        self._after_commit.append(call)

    async def transaction(self, work: Callable[[Session], T]) -> T:
        """Run work in one transaction and return what it returned; nothing stays if it raises."""
        async with self._turn:
            result = await self._tried(self._writer, work)
        for call in self._after_commit:
            call()
        return result

    async def read(self, work: Callable[[Session], T]) -> T:
        """Run work on a snapshot; what it changes is not kept."""
        return await self._tried(self.engine, work, keep=False)

    async def check(self) -> None:
        """Raise when the database cannot be reached."""
        async with self.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        await self.engine.dispose()

    async def _tried(
        self, engine: AsyncEngine, work: Callable[[Session], T], *, keep: bool = True
    ) -> T:
        for attempt in range(1, TRIES + 1):
            try:
                return await _whole(_once(engine, work, keep=keep))
            except DBAPIError as fault:
                if attempt == TRIES or not _passes(fault):
                    raise
                await asyncio.sleep(PAUSE * 2**attempt)
        raise AssertionError("unreachable")


async def _whole(begun: Coroutine[Any, Any, T]) -> T:
    """Let what was begun come to its end, also when whoever asked for it is cancelled meanwhile.

    Cut off in the middle, a connection is lost, and with SQLite its thread outlives the loop.
    """
    running = asyncio.create_task(begun)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait({running})
        if not running.cancelled():
            running.exception()  # seen: it was not asked for any more
        raise


async def _once(engine: AsyncEngine, work: Callable[[Session], T], *, keep: bool) -> T:
    async with AsyncSession(
        engine, expire_on_commit=False, autoflush=True, sync_session_class=Session
    ) as session:
        result = await session.run_sync(work)  # type: ignore[arg-type]
        if keep:
            await session.commit()
        # Otherwise closing undoes it: a rollback would empty the rows that were returned.
        return result


def _passes(fault: DBAPIError) -> bool:
    """Tell whether trying again can help.

    It does when another process came first, changed the tables, or when the server went away.
    """
    if fault.connection_invalidated or getattr(fault.orig, "sqlstate", None) in PASSING:
        return True
    return any(words in str(fault.orig) for words in PASSING_WORDS)


def _engine(url: Any, pool_size: int, *, is_sqlite: bool) -> AsyncEngine:
    # Errors end up in logs; what people wrote must not.
    given: dict[str, Any] = {"pool_size": pool_size, "max_overflow": 0, "hide_parameters": True}
    if not is_sqlite:
        return create_async_engine(url, pool_pre_ping=True, **given)
    engine = create_async_engine(url, **given)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions are begun by _begin_sqlite
    cursor = connection.cursor()
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    switch_to_wal(cursor)
    cursor.close()


def switch_to_wal(cursor: Any) -> None:
    """Have readers and the writer not wait for each other, from the file's first use on.

    SQLite does not wait for the lock that the switch needs. Whoever holds it is another process
    that starts: it has switched, or will, and this connection follows.
    """
    with contextlib.suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA journal_mode=WAL")


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock first: a transaction that reads and then writes could lose the race."""
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', '')}")
