"""Owns the tick: the only use of apscheduler. The schedule itself is due times in the database."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlmodel import Session

from bot import clockwork
from bot.metrics import Metrics
from commands import digest, inquiries, weekly
from commands.command import Situation
from commands.policy import Policy
from commands.rules import times
from commands.rules.weeks import Meeting, NextMeeting
from storage import inbox, outbox
from storage.database import Database
from storage.trouble import Unavailable

_EVERY: Final = timedelta(milliseconds=500)
_HOUR: Final = timedelta(hours=1)
_SECOND: Final = timedelta(seconds=1)
# Slack gives up delivering after hours; a week leaves room for any clock.
_REMEMBERED: Final = timedelta(days=7)
# Longer than anything can be delivered again, or said again once a channel is open again.
_STEPS_KEPT: Final = timedelta(days=14)
_AT_ONCE: Final = 200

log = structlog.get_logger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


def meetings(meeting: Meeting) -> NextMeeting:
    """Return the function from an instant to the first meeting after it.

    Of an hour that comes twice the first counts; one that is left out is held an hour later. The
    trigger is asked about the time that clocks there show: of instants in such a zone it leaves
    out the first hours of the day after the clocks went forward.
    """
    zone = times.named(meeting.zone)
    trigger = CronTrigger(day_of_week=meeting.day, hour=meeting.hour, minute=0, timezone=UTC)

    def after(instant: datetime) -> datetime:
        # With its parts of a second, the second before the meeting would count as after it.
        shown = instant.astimezone(zone).replace(tzinfo=UTC, fold=0, microsecond=0)
        found: datetime = trigger.get_next_fire_time(None, shown + _SECOND)
        return found.replace(tzinfo=zone).astimezone(UTC)

    return after


class Wakeable(Protocol):
    def wake(self) -> None: ...


class Ticker:
    """Twice a second: asks for the updates that are owed, wakes delivery. Hourly: tidies up."""

    def __init__(
        self,
        *,
        database: Database,
        policy: Policy,
        delivery: Wakeable,
        metrics: Metrics,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        """Ask at each tick for what is owed by then; `now` is the clock that says so."""
        self._database, self._policy, self._now = database, policy, now
        self._delivery, self._metrics = delivery, metrics
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._running = asyncio.Lock()
        self._hourly_at: datetime | None = None
        self._next_meeting = meetings(policy.meeting)
        self._meets_at: datetime | None = None
        self._prunable = False
        self.last_tick_at: datetime | None = None

    def start(self) -> None:
        """Tick at once, then regularly; a tick that takes too long swallows those behind it."""
        self._scheduler.add_job(
            self.tick,
            "interval",
            seconds=_EVERY.total_seconds(),
            next_run_time=datetime.now(UTC),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Begin no further tick, and let the one under way finish."""
        if self._scheduler.running:
            self._scheduler.pause()
            async with self._running:
                self._scheduler.shutdown()
            # apscheduler puts its shutdown off to the loop's next round.
            await asyncio.sleep(0)

    async def tick(self) -> None:
        """Do what is to be done by now; what goes wrong is logged and counted."""
        async with self._running:
            try:
                await self._round(self._now())
            except Unavailable as fault:
                self._metrics.fault()
                log.warning("clock.waits", why=str(fault))
            except Exception:
                self._metrics.fault()
                log.exception("clock.fault")

    async def _round(self, now: datetime) -> None:
        await clockwork.run(self._database, self._policy, now=now, metrics=self._metrics)
        await self._meet(now)
        # Also for steps that another process added, or whose time to be tried again has come.
        self._delivery.wake()
        await self._hourly(now)
        await self._prune_steps(now)
        self.last_tick_at = datetime.now(UTC)

    async def _meet(self, now: datetime) -> None:
        """Have the review board told when it is time; the database is asked then, and hourly.

        Other settings may have planned another time, and a workspace may have come meanwhile.
        """
        if self._policy.review_channel is None or (self._meets_at and now < self._meets_at):
            return
        due = await clockwork.meet(self._database, self._policy, self._next_meeting, now=now)
        self._meets_at = min(due, now + _HOUR)

    async def _prune_steps(self, now: datetime) -> None:
        """Delete a few old steps at each tick, so that nobody waits for it."""
        if not self._prunable:
            return
        before = now - _STEPS_KEPT
        gone = await self._database.transaction(
            lambda session: outbox.prune(session, before=before, most=_AT_ONCE)
        )
        self._prunable = gone == _AT_ONCE

    async def _hourly(self, now: datetime) -> None:
        """Ask Slack what may have changed unheard, and forget what is no longer needed."""
        if self._hourly_at is not None and now - self._hourly_at < _HOUR:
            return

        def work(session: Session) -> None:
            inquiries.all_due(session, now=now)
            at = Situation(session, clockwork.CLOCK, now, self._policy)
            digest.watch_all(at)
            weekly.forget_unset(at)
            inbox.forget(session, before=now - _REMEMBERED, now=now)

        await self._database.transaction(work)
        self._hourly_at = now
        self._prunable = True
