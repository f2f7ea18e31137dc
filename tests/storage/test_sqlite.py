import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import Session

from storage import incidents
from storage.database import Database
from tests.cast import TEAM

WANTED = {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "busy_timeout": 250}


async def _pragma(connection: AsyncConnection, name: str) -> object:
    return await connection.scalar(text(f"PRAGMA {name}"))


@pytest.mark.parametrize("name", WANTED)
async def test_every_connection_has_its_pragmas(sqlite_database: Database, name: str) -> None:
    engine = sqlite_database.engine
    async with engine.connect() as first, engine.connect() as second:
        found = [await _pragma(connection, name) for connection in (first, second)]
    assert found == [WANTED[name]] * 2


async def test_a_new_file_has_them_too(empty_sqlite: str) -> None:
    database = Database(empty_sqlite)
    async with database.engine.connect() as connection:
        found = {name: await _pragma(connection, name) for name in WANTED}
    await database.close()
    assert found == WANTED


async def test_a_writer_waits_for_another_process(sqlite_database: Database) -> None:
    def take_number(session: Session) -> int:
        return incidents.next_number(session, TEAM)

    other = Database(str(sqlite_database.url))
    writer = other.engine.execution_options(begin="IMMEDIATE")
    async with writer.connect() as connection, connection.begin():
        waiting = asyncio.create_task(sqlite_database.transaction(take_number))
        await connection.execute(
            text("INSERT INTO workspace (team_id, next_number) VALUES (:team, 5)"), {"team": TEAM}
        )
    assert await waiting == 5
    await other.close()
