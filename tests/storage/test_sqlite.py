import asyncio
import threading

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlmodel import Session

from storage import incidents
from storage.database import Database
from tests.cast import TEAM
from tests.processes import beginning

WANTED = {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "busy_timeout": 250}


def _pragma(connection: Connection, name: str) -> object:
    return connection.scalar(text(f"PRAGMA {name}"))


@pytest.mark.parametrize("name", WANTED)
async def test_every_connection_has_its_pragmas(sqlite_database: Database, name: str) -> None:
    both = threading.Barrier(2, timeout=20)

    def look(connection: Connection) -> object:
        both.wait()  # so that neither gets the other's
        return _pragma(connection, name)

    engine = sqlite_database.engine
    found = await asyncio.gather(engine.connection(look), engine.connection(look))
    assert list(found) == [WANTED[name]] * 2


async def test_a_new_file_has_them_too(empty_sqlite: str) -> None:
    database = Database(empty_sqlite)
    found = await database.engine.connection(
        lambda connection: {name: _pragma(connection, name) for name in WANTED}
    )
    await database.close()
    assert found == WANTED


async def test_a_writer_waits_for_another_process(sqlite_database: Database) -> None:
    def take_number(session: Session) -> int:
        return incidents.next_number(session, TEAM)

    async with beginning(sqlite_database) as connection:
        waiting = asyncio.create_task(sqlite_database.transaction(take_number))
        await connection.execute(
            text("INSERT INTO workspace (team_id, next_number) VALUES (:team, 5)"), {"team": TEAM}
        )
    assert await waiting == 5
