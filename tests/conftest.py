"""Owns what every test stands on: a fresh database on both engines, and memory that stays small."""

import asyncio
import gc
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import pytest
from aiohttp import web_app
from sqlalchemy import inspect

from storage import migrations
from storage.database import Database
from storage.models import Incident
from tests import postgresql
from tests.waiting import PATIENCE

# How long an example takes says how busy the machine is.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


def pytest_collection_finish() -> None:
    """Look through what stays to the end for garbage no more: that takes half a second."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    """Have neither web application nor engine outlive its test, with all that hangs on them.

    aiohttp remembers a thousand of the ones, each mapper a hundred of the others. Two million
    objects later a search for garbage held up everything for five seconds, and a page that should
    have been read could not be. There is no public way to either.
    """
    yield
    web_app._cached_build_middleware.cache_clear()  # noqa: SLF001
    for mapper in inspect(Incident).registry.mappers:
        mapper._compiled_cache.clear()  # noqa: SLF001


async def _migrated(address: str) -> None:
    database = Database(address)
    await migrations.upgrade(database)
    await database.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(_migrated(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[postgresql.Server]:
    with postgresql.running() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql_migrated(postgresql_server: postgresql.Server) -> str:
    name = asyncio.run(postgresql_server.create())
    asyncio.run(_migrated(postgresql_server.address(name)))
    return name


@pytest.fixture
async def sqlite_database(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Database]:
    """Give a migrated SQLite database of the test's own."""
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    database = Database(f"sqlite:///{tmp_path}/sitrep.db", patience=PATIENCE)
    yield database
    await database.close()


@pytest.fixture
async def postgresql_database(
    postgresql_server: postgresql.Server, postgresql_migrated: str
) -> AsyncIterator[Database]:
    """Give a migrated PostgreSQL database without rows; what a test leaves is removed."""
    database = Database(postgresql_server.address(postgresql_migrated), patience=PATIENCE)
    yield database
    await database.close()
    await postgresql_server.empty(postgresql_migrated)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """Give a migrated database of the test's own: the test runs once on each engine."""
    found: Database = request.getfixturevalue(f"{request.param}_database")
    return found
