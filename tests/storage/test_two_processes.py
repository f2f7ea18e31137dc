"""What two processes on one PostgreSQL do to each other; SQLite lets one write at a time."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlmodel import Session

from storage import incidents, outbox
from storage.database import Database
from storage.models import Incident, Step
from tests.cast import CHANNEL, NOW, TEAM, outage
from tests.storage.steps import MINUTE, add

T = TypeVar("T")


class Process:
    """A transaction that stays open until the test ends it."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def does(self, work: Callable[[Session], T]) -> T:
        return await self.session.run_sync(work)  # type: ignore[arg-type]

    async def leases(self, most: int = 10) -> list[str]:
        steps = await self.does(
            lambda session: outbox.lease(session, now=NOW, until=NOW + MINUTE, most=most)
        )
        await self.session.flush()
        return [step.key for step in steps]

    async def asks(self, most: int = 10) -> list[int]:
        due = await self.does(lambda session: incidents.to_ask(session, now=NOW, most=most))
        return [incident.number for incident in due]

    async def commits(self) -> None:
        await self.session.commit()


@pytest.fixture
async def two(postgresql_database: Database) -> AsyncIterator[tuple[Process, Process]]:
    engine = create_async_engine(postgresql_database.url)
    async with AsyncExitStack() as stack:
        sessions = [
            await stack.enter_async_context(AsyncSession(engine, sync_session_class=Session))
            for _ in range(2)
        ]
        yield Process(sessions[0]), Process(sessions[1])
    await engine.dispose()


async def _declare(database: Database, *outages: Incident) -> None:
    await database.transaction(lambda session: session.add_all(outages))


async def test_two_deliveries_share_the_steps_without_waiting(
    postgresql_database: Database, two: tuple[Process, Process]
) -> None:
    one, other = two
    for key in ("first", "second", "third"):
        await add(postgresql_database, key)
    assert await one.leases(most=2) == ["first", "second"]
    assert await other.leases() == ["third"]


async def test_a_lane_is_left_alone_while_its_first_step_is_being_taken(
    postgresql_database: Database, two: tuple[Process, Process]
) -> None:
    one, other = two
    for key in ("first", "second"):
        await add(postgresql_database, key, lane="room:1")
    assert await one.leases() == ["first"]
    assert await other.leases() == []
    await one.commits()
    assert await other.leases() == []


async def test_a_card_is_not_drawn_before_the_change_that_relies_on_it(
    postgresql_database: Database, two: tuple[Process, Process]
) -> None:
    command, delivery = two
    await _declare(postgresql_database, outage())
    card = await add(postgresql_database, "card", kind="card", incident_id=1)
    relied_on = await command.does(_waiting_card)
    assert relied_on is not None
    assert relied_on.id == card.id
    assert await delivery.leases() == []
    await command.commits()
    assert await delivery.leases() == ["card"]


async def test_a_card_that_is_being_drawn_will_not_do_for_the_next_change(
    postgresql_database: Database, two: tuple[Process, Process]
) -> None:
    delivery, command = two
    await _declare(postgresql_database, outage())
    await add(postgresql_database, "card", kind="card", incident_id=1)
    assert await delivery.leases() == ["card"]
    assert await command.does(_waiting_card) is None


def _waiting_card(session: Session) -> Step | None:
    return outbox.waiting(session, TEAM, 1, ["card"]).get("card")


async def test_each_due_reminder_is_asked_by_one_process(
    postgresql_database: Database, two: tuple[Process, Process]
) -> None:
    one, other = two
    due = [outage(n, ask_at=NOW - timedelta(minutes=9 - n)) for n in (1, 2, 3)]
    await _declare(postgresql_database, *due, outage(4, ask_at=NOW + MINUTE), outage(5))
    assert await one.asks(most=2) == [1, 2]
    assert await other.asks() == [3]


async def test_an_incident_is_changed_by_one_command_at_a_time(
    postgresql_database: Database, two: tuple[Process, Process]
) -> None:
    one, other = two
    await _declare(postgresql_database, outage(channel_id=CHANNEL))

    def take(session: Session) -> Incident | None:
        session.execute(text("SET LOCAL lock_timeout = '10ms'"))
        return incidents.in_channel(session, TEAM, CHANNEL)

    assert await one.does(take) is not None
    with pytest.raises(DBAPIError, match="lock timeout"):
        await other.does(take)
