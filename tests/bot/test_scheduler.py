"""The tick: what is owed is asked for, delivery is woken, the inbox forgets."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from bot.metrics import Metrics
from bot.scheduler import Ticker
from commands.policy import Policy
from storage.database import Database
from storage.models import Received, Reminder
from tests.cast import TEAM, outage
from tests.waiting import until

MINUTE = timedelta(minutes=1)


class Woken:
    """Counts how often it is woken, and lets a test wait for the next time."""

    def __init__(self) -> None:
        self.times = 0
        self._next = asyncio.Event()

    def wake(self) -> None:
        self.times += 1
        self._next.set()

    async def again(self) -> None:
        self._next.clear()
        async with asyncio.timeout(5):
            await self._next.wait()


@pytest.fixture
def delivery() -> Woken:
    return Woken()


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
async def ticker(
    sqlite_database: Database, delivery: Woken, metrics: Metrics
) -> AsyncIterator[Ticker]:
    made = Ticker(database=sqlite_database, policy=Policy(), delivery=delivery, metrics=metrics)
    yield made
    await made.stop()


async def test_it_ticks_at_once_and_then_again(ticker: Ticker, delivery: Woken) -> None:
    assert ticker.last_tick_at is None
    ticker.start()
    await delivery.again()
    await delivery.again()
    assert ticker.last_tick_at is not None
    assert datetime.now(UTC) - ticker.last_tick_at < MINUTE


async def test_what_is_owed_is_asked_for_and_delivery_is_woken(
    ticker: Ticker, delivery: Woken, metrics: Metrics, sqlite_database: Database
) -> None:
    now = datetime.now(UTC)

    def declared(session: Session) -> None:
        due_at = now - timedelta(seconds=1)
        session.add(
            outage(
                declared_at=now - 15 * MINUTE,
                channel_id="C0INC1",
                update_due_at=due_at,
                ask_at=due_at,
                escalation_step=1,
            )
        )

    await sqlite_database.transaction(declared)
    await ticker.tick()
    assert delivery.times == 1
    asked = await sqlite_database.read(lambda session: session.exec(select(Reminder)).one())
    assert asked.step == 2
    assert metrics.registry.get_sample_value("sitrep_reminders_total") == 1
    late = metrics.registry.get_sample_value("sitrep_reminder_lateness_seconds_sum")
    assert late is not None
    assert 1 <= late < 10


async def test_old_requests_are_forgotten_and_new_ones_kept(
    ticker: Ticker, sqlite_database: Database
) -> None:
    now = datetime.now(UTC)

    def received(session: Session) -> None:
        for key, age in (("old", 8), ("young", 6)):
            at = now - timedelta(days=age)
            session.add(Received(team_id=TEAM, key=key, received_at=at))

    await sqlite_database.transaction(received)
    await ticker.tick()
    kept = await sqlite_database.read(lambda session: session.exec(select(col(Received.key))).all())
    assert kept == ["young"]


async def test_a_fault_is_counted_and_the_clock_ticks_on(
    tmp_path: Path, delivery: Woken, metrics: Metrics
) -> None:
    empty = Database(f"sqlite:///{tmp_path}/empty.db")  # every round fails: it has no tables
    ticker = Ticker(database=empty, policy=Policy(), delivery=delivery, metrics=metrics)

    ticker.start()
    await until(lambda: (metrics.registry.get_sample_value("sitrep_faults_total") or 0) >= 2)
    await ticker.stop()
    await empty.close()
    assert ticker.last_tick_at is None
    assert delivery.times == 0


async def test_after_the_end_it_ticks_no_more(ticker: Ticker, delivery: Woken) -> None:
    ticker.start()
    await delivery.again()
    await ticker.stop()
    ticked = delivery.times
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(delivery.again(), 0.6)
    assert delivery.times == ticked


async def test_the_end_without_a_beginning_is_no_fault(ticker: Ticker) -> None:
    await ticker.stop()
    assert ticker.last_tick_at is None
