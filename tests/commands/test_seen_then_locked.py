"""What becomes of an incident between seeing its number and locking it; only PostgreSQL lets it."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlmodel import Session, col, update

from storage.database import Database
from storage.models import Incident
from tests.cast import GRACE, LINUS
from tests.commands.room import Room
from tests.waiting import until

WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


@pytest.fixture
async def beside(postgresql_database: Database) -> AsyncIterator[AsyncConnection]:
    """Give another process's transaction."""
    engine = create_async_engine(postgresql_database.url)
    async with engine.connect() as connection:
        yield connection
    await engine.dispose()


async def changed_meanwhile(
    room: Room, beside: AsyncConnection, line: str, **to: Any
) -> "asyncio.Task[Any]":
    """Type the line while incident 1 is being changed; return it, with the change committed."""
    await beside.execute(update(Incident).where(col(Incident.number) == 1).values(**to))
    typed = asyncio.create_task(room.types(line, LINUS, channel="C0OTHER"))

    async def is_waiting() -> bool:
        waiting = await room.database.read(_count)
        return bool(waiting) or typed.done()

    await until(is_waiting)
    await beside.commit()
    await asyncio.wait([typed])
    return typed


def _count(session: Session) -> int:
    return int(session.execute(WAITING).scalar_one())


@pytest.fixture
async def two(postgresql_database: Database) -> Room:
    """Give a room with a resolved incident, 1, and one that goes on, 2, in C0OTHER."""
    room = Room(postgresql_database)
    await room.declared()
    for line in ("ack", "mitigate x", "resolve y"):
        await room.types(line)
    await room.declared("sev2 Search is slow", "C0OTHER")
    return room


@pytest.mark.parametrize("line", ["reviewed 1", "relate 1 the same database", "merge into 1 same"])
async def test_made_private_meanwhile_there_is_no_such_incident(
    two: Room, beside: AsyncConnection, line: str
) -> None:
    typed = await changed_meanwhile(two, beside, line, private=True)
    assert "There is no incident 1." in str(typed.exception())


async def test_two_who_type_at_once_are_one_review(two: Room, beside: AsyncConnection) -> None:
    reviewed = {"reviewed_at": two.now, "reviewed_by": GRACE}
    typed = await changed_meanwhile(two, beside, "reviewed 1", **reviewed)
    assert "was marked as reviewed already" in str(typed.exception())
    assert (await two.incident()).reviewed_by == GRACE
