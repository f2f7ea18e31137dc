"""Owns what only the tests of storage need: databases without tables, and second connections."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests import postgresql


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/empty.db"


@pytest.fixture
async def empty_postgresql(postgresql_server: postgresql.Server) -> AsyncIterator[str]:
    async with postgresql_server.fresh() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_address(request: pytest.FixtureRequest) -> str:
    """Give the address of a database without tables."""
    found: str = request.getfixturevalue(f"empty_{request.param}")
    return found


@pytest.fixture
async def empty_database(empty_address: str) -> AsyncIterator[Database]:
    database = Database(empty_address)
    yield database
    await database.close()


@pytest.fixture
async def other_process(database: Database) -> AsyncIterator[Database]:
    """Give a second way into the same database, as another process would have it."""
    other = Database(database.url.render_as_string(hide_password=False))
    yield other
    await other.close()
