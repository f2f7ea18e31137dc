"""Owns one piece of work on its way: in time, or given up while it is known that nothing stays."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final, TypeVar

from sqlmodel import Session

from storage import trouble
from storage.engines import Engine
from storage.trouble import Trouble, Unavailable

T = TypeVar("T")

TRIES: Final = 4  # when another process came first
FIRST_PAUSE: Final = 0.04  # seconds
LONGEST_PAUSE: Final = 0.2
# A commit that has been begun gets this much longer: what it did is worth knowing.
GRACE: Final = 0.5


class Running:
    """The pieces of work under way, those that nobody waits for any more among them."""

    def __init__(self) -> None:
        # What the last one met: who waits behind it for a turn meets the same.
        self.met: Trouble | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    def begin(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)
        return task

    async def end(self, limit: float) -> None:
        """Wait, at most so many seconds, for what is under way."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=limit)

    def _over(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()  # seen: perhaps nobody waits for it any more


class Attempt:
    """Tries the work until it is done, until trying makes no sense, or until `patience` is over.

    Who waits is told in time, whatever the driver does: what is too late is not committed any
    more. Only when the end comes in the middle of a commit it is not known what was kept.
    """

    def __init__(self, running: Running, patience: float, *, keep: bool) -> None:
        self._running, self._keep = running, keep
        self._until = asyncio.get_running_loop().time() + patience
        self._trouble: Trouble | None = None
        self._committing = False
        self._lost = False  # a commit whose end nobody told us
        self._given_up = False
        # The work may be in a thread: it begins its commit, or it is given up, never both.
        self._deciding = threading.Lock()

    async def in_time(self, running: "asyncio.Task[T]") -> T:
        """Return what the task returns. Raises Unavailable when that takes too long."""
        try:
            done = await self._ends(running)
        except asyncio.CancelledError:
            # Let what was begun come to its end: cut off in the middle, a connection is lost, and
            # with SQLite its thread outlives the loop.
            if await self._ends(running) and not running.cancelled():
                running.exception()  # seen: it was not asked for any more
            raise
        if not done:
            raise self._late()
        return running.result()

    async def tried(self, engine: Engine, work: Callable[[Session], T]) -> T:
        """Do the work, again where that is right. Raises Unavailable, or what the work raises."""
        tries = 0
        while True:
            tries += 1
            try:
                return await self._once(engine, work)
            except Unavailable:
                raise
            except Exception as fault:
                if not self._goes_on(fault, tries):
                    raise
            await asyncio.sleep(min(FIRST_PAUSE * 2 ** (tries - 1), LONGEST_PAUSE))

    async def _once(self, engine: Engine, work: Callable[[Session], T]) -> T:
        self._committing = False
        return await engine.session(partial(self._carry_out, work), writes=self._keep)

    def _carry_out(self, work: Callable[[Session], T], session: Session) -> T:
        """Do the work in its place, which may be a thread of its own."""
        self._check()
        result = work(session)
        if self._keep:
            self._begin_commit()
            session.commit()
            self._running.met = None
        # Otherwise closing undoes it: a rollback would empty the rows that were returned.
        return result

    def _goes_on(self, fault: Exception, tries: int) -> bool:
        """Tell whether to try again. Raises Unavailable when the database cannot do it."""
        found = trouble.of(fault)
        if found is None:
            return tries < TRIES and trouble.conflicts(fault)
        self._trouble = self._running.met = found
        # A statement that failed was not kept; of a connection that was lost nobody knows.
        self._lost = self._lost or (self._committing and found in (Trouble.AWAY, Trouble.SLOW))
        self._committing = False
        if found not in trouble.PASSING or self._time_left() <= 0:
            raise self._late() from fault
        return True

    def _check(self) -> None:
        if self._given_up:
            raise self._late()

    def _begin_commit(self) -> None:
        with self._deciding:
            self._check()
            self._committing = True

    def _give_up(self) -> bool:
        """Have nothing be committed any more; tell whether that was possible still."""
        with self._deciding:
            self._given_up = not self._committing
            return self._given_up

    def _late(self) -> Unavailable:
        met = self._trouble or self._running.met or Trouble.SLOW
        return Unavailable(met, undone=not (self._committing or self._lost))

    def _time_left(self) -> float:
        return self._until - asyncio.get_running_loop().time()

    async def _ends(self, running: "asyncio.Task[Any]") -> bool:
        await asyncio.wait({running}, timeout=max(self._time_left(), 0))
        if not running.done() and not self._give_up():
            await asyncio.wait({running}, timeout=GRACE)
            self._given_up = not running.done()
        return running.done()
