"""Owns the loop that drains the outbox: many steps at once, one transaction at a time."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery import tally
from bot.delivery.calls import Line, Slack
from bot.delivery.carrying import again, carry_out
from bot.delivery.drawing import HOUSE, Views
from bot.delivery.endings import Ended, PutBack
from bot.delivery.pace import Pace
from bot.delivery.task import Desk, Rows, Task
from bot.delivery.turn import LEASE, Room, Turn
from bot.identity import Identity
from bot.metrics import Metrics
from commands.policy import Policy
from storage.database import Database
from storage.models import Step
from storage.trouble import Unavailable

_MOST: Final = 64  # steps at once
_FOR_URGENT: Final = 16  # of these, kept free for what a person is waiting for
_TICK: Final = timedelta(seconds=0.5)  # the safety net under `wake`
# In a storm, endings gather for this long: fewer transactions, and commands get their turn.
_BREATH: Final = 0.01
_STORM: Final = 8

log = structlog.get_logger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class _Running:
    step: Step
    carrying: asyncio.Task[None]
    leased_until: datetime


class Delivery:
    """Carries out the outbox's steps. `now` is the clock, `views` what is drawn with."""

    def __init__(  # noqa: PLR0913 - what the process has one of
        self,
        *,
        database: Database,
        client: AsyncWebClient,
        identity: Identity,
        metrics: Metrics,
        policy: Policy,
        views: Views = HOUSE,
        now: Callable[[], datetime] = _utc_now,
        tick: timedelta = _TICK,
    ) -> None:
        self._tick = tick.total_seconds()
        self._database = database
        self._metrics = metrics
        self._now = now
        self._slack = Slack(client, Pace(now))
        self._desk = Desk(self._slack, identity, views, policy, database, now)
        self._running: dict[int, _Running] = {}
        self._ended: list[Ended] = []
        self._stopping = False
        self._woken = asyncio.Event()
        self._turning = asyncio.Lock()
        self._writer: asyncio.Task[object] | None = None

    @property
    def slack_fault(self) -> str | None:
        """Return why Slack cannot be told anything now, none when it can."""
        return self._slack.fault

    def wake(self) -> None:
        """Say that there may be something new; called after each commit, also after our own."""
        if self._writer is None or asyncio.current_task() is not self._writer:
            self._woken.set()

    async def run(self) -> None:
        """Carry out steps until `stop`; outlives every fault of database and network."""
        while not self._stopping or self._running or self._ended:
            self._woken.clear()
            try:
                await self._turn()
            except Exception as fault:  # noqa: BLE001 - logged, and tried again
                _failed("delivery.turn_failed", fault)
                self._metrics.fault()
                await asyncio.sleep(self._tick)
            await self._rest()

    async def drain(self) -> None:
        """Carry out all that is ready now, and what follows from it."""
        while await self._turn() or self._running or self._ended:
            if self._running and not self._ended:
                carrying = [running.carrying for running in self._running.values()]
                await asyncio.wait(carrying, return_when=asyncio.FIRST_COMPLETED)

    async def stop(self, limit: timedelta) -> None:
        """Take no new steps; what does not end within the limit is put back."""
        self._stopping = True
        async with self._turning:  # one that has begun may still take steps
            carrying = [running.carrying for running in self._running.values()]
        if carrying:
            _, late = await asyncio.wait(carrying, timeout=limit.total_seconds())
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._woken.set()
        try:
            await self._turn()
        except Exception as fault:  # noqa: BLE001 - logged, whatever it is
            # Nothing is lost: the leases run out, and the next process looks before it repeats.
            _failed("delivery.stopped_unwritten", fault, steps=len(self._ended))

    async def _turn(self) -> bool:
        """Write down what ended and begin what is ready; tell whether anything was begun."""
        async with self._turning:
            ended = tuple(self._ended)
            try:
                taken = await self._commit(ended)
            except Unavailable:
                raise  # one by one they could not be written either
            except Exception:
                if not ended:
                    raise
                log.exception("delivery.settled_one_by_one", steps=len(ended))
                taken = await self._one_by_one(ended)
            del self._ended[: len(ended)]
            for step, rows in taken:
                self._begin(step, rows)
        tally.count(ended, self._metrics)
        return bool(taken)

    async def _commit(
        self, ended: Sequence[Ended], *, take: bool = True
    ) -> Sequence[tuple[Step, Rows]]:
        now = self._now()
        free = _MOST - len(self._running) if take and not self._stopping else 0
        late = {
            step_id: running.step.attempts
            for step_id, running in self._running.items()
            if running.leased_until - now < LEASE / 2
        }
        room, policy = Room(free - _FOR_URGENT, free), self._desk.policy
        turn = Turn(now, ended, tuple(self._running), late, room, policy)
        self._writer = asyncio.current_task()
        try:
            taken = await self._database.transaction(turn)
        finally:
            self._writer = None
        for step_id in late:
            if step_id in self._running:
                renewed = replace(self._running[step_id], leased_until=now + LEASE)
                self._running[step_id] = renewed
        return taken

    async def _one_by_one(self, ended: Sequence[Ended]) -> Sequence[tuple[Step, Rows]]:
        """Write endings down apart, so that one which cannot be written holds up no other."""
        for each in ended:
            try:
                await self._commit((each,), take=False)
            except Exception as fault:
                log.exception("delivery.unwritable", kind=each.step.kind, step=each.step.id)
                ending = again(each.step, type(fault).__name__, self._now())
                await self._commit((Ended(each.step, ending),), take=False)
        return await self._commit(())

    def _begin(self, step: Step, rows: Rows) -> None:
        task = Task(step, rows, self._desk, Line(self._slack))
        carrying = asyncio.create_task(self._carry(task), name=f"step {step.id} {step.kind}")
        until = step.leased_until or self._now()
        self._running[step.id or 0] = _Running(step, carrying, until)

    async def _carry(self, task: Task) -> None:
        try:
            ending = await carry_out(task)
        except asyncio.CancelledError:
            ending = PutBack(self._now(), "stopped", counts=True)
        del self._running[task.step.id or 0]
        self._ended.append(Ended(task.step, ending))
        self._woken.set()

    async def _rest(self) -> None:
        """Wait until there may be something to do."""
        if len(self._running) > _STORM:
            await asyncio.sleep(_BREATH)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._tick):
                await self._woken.wait()


def _failed(what: str, fault: Exception, **facts: object) -> None:
    """Log a fault; of a database that cannot be used a line says enough, twice a second."""
    if isinstance(fault, Unavailable):
        log.warning(what, why=str(fault), **facts)
    else:
        log.error(what, exc_info=fault, **facts)
