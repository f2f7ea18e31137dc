"""Owns the database: one transaction at a time on SQLite, each done or given up in time."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any, Final, TypeVar

from sqlmodel import Session

from storage import address, probe
from storage.attempt import Attempt, Running
from storage.engines import SQLITE_WAIT, engine
from storage.trouble import Trouble, Unavailable

T = TypeVar("T")

PATIENCE: Final = 3.0  # seconds; who is asked by a person gives less
CHECK: Final = 1.5
# These stay although a transaction succeeds that writes nothing, or little.
STAYING: Final = (Trouble.FULL, Trouble.READ_ONLY, Trouble.DAMAGED)


class Database:
    """The database behind one address.

    Work is a plain function of a session. It runs whole or not at all, and may run again when
    another process was in the way: so it must not touch anything but the session.
    """

    def __init__(self, url: str, *, pool_size: int = 8, patience: float = PATIENCE) -> None:
        """Give up what takes longer than `patience`, where nobody says otherwise."""
        self.url = address.parse(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.patience = patience
        self.trouble: Trouble | None = None
        self.engine = engine(self.url, pool_size, patience)
        self._after_commit: list[Callable[[], None]] = []
        self._running = Running()
        # One writer at a time inside the process is faster than connections waiting on SQLite.
        self._turn: contextlib.AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if self.is_sqlite else contextlib.nullcontext()
        )

    def after_commit(self, call: Callable[[], None]) -> None:
        """Have `call` called after every transaction that was committed."""
        self._after_commit.append(call)

    async def transaction(self, work: Callable[[Session], T], *, within: float | None = None) -> T:
        """Run work in one transaction and return what it returned; nothing stays if it raises.

        Raises Unavailable when the database cannot do it, or not within so many seconds.
        """
        result = await self._write(work, within)
        for call in self._after_commit:
            call()
        return result

    async def read(self, work: Callable[[Session], T], *, within: float | None = None) -> T:
        """Run work on a snapshot; what it changes is not kept. Raises Unavailable."""
        attempt = Attempt(self._running, within or self.patience, keep=False)
        return await attempt.in_time(self._running.begin(attempt.tried(self.engine, work)))

    async def check(self, *, by_writing: bool = False) -> None:
        """Raise Unavailable when nothing can be written now; after a trouble only writing tells."""
        if self.trouble is None and not by_writing:
            await self._write(probe.touch, CHECK)
            return
        await self._write(probe.leave, CHECK)
        await self._write(probe.clear, CHECK)
        self.trouble = None

    def hurry(self, patience: float) -> None:
        """Wait no longer than this for anything from now on: the end is near."""
        self.patience = min(self.patience, patience)

    async def close(self) -> None:
        await self._running.end(2 * SQLITE_WAIT)
        await self.engine.close()

    async def _write(self, work: Callable[[Session], T], within: float | None) -> T:
        attempt = Attempt(self._running, within or self.patience, keep=True)
        try:
            result = await attempt.in_time(self._running.begin(self._in_turn(attempt, work)))
        except Unavailable as fault:
            self.trouble = fault.trouble
            raise
        if self.trouble not in STAYING:
            self.trouble = None
        return result

    async def _in_turn(self, attempt: Attempt, work: Callable[[Session], T]) -> T:
        async with self._turn:
            return await attempt.tried(self.engine, work)
