"""Owns running the migrations: in one transaction, one process at a time."""

import asyncio
from functools import partial
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import trouble
from storage.database import Database
from storage.engines import Engine, InThreads, OnLoop, prepare
from storage.migrations import NewerSchema, State, found
from storage.trouble import Trouble

FOLDER: Final = Path(__file__).parent
# Any number will do, as long as nothing else in the database locks the same one.
ADVISORY_LOCK: Final = 0x517E9
# Seconds for another's migration, or whatever else writes, to end.
LONGEST_WAIT: Final = 60.0
PAUSE: Final = 0.1


async def upgrade(database: Database) -> None:
    """Run what is missing; see storage.migrations.upgrade."""
    engine = _engine(database)
    until = asyncio.get_running_loop().time() + LONGEST_WAIT
    try:
        while not await _upgraded(engine, until):  # noqa: ASYNC110 - no event tells of a free file
            await asyncio.sleep(PAUSE)
    finally:
        await engine.close()


async def _upgraded(engine: Engine, until: float) -> bool:
    """Tell whether it was done; while another process writes on SQLite it was not."""
    try:
        await engine.connection(_upgrade)
    except DBAPIError as fault:
        is_late = asyncio.get_running_loop().time() >= until
        if is_late or trouble.of(fault) is not Trouble.LOCKED:
            raise
        return False
    return True


def config(connection: Connection) -> Config:
    """Return alembic's configuration for migrations on this connection."""
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    return made


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
    # Another process may have done it while this one waited for the lock.
    state = found(connection)
    if state is State.NEWER:
        raise NewerSchema(state.value)
    if state is not State.UP_TO_DATE:
        command.upgrade(config(connection), "head")
        _check_references(connection)


def _check_references(connection: Connection) -> None:
    """Raise when a row points nowhere: SQLite does not watch during a migration."""
    if connection.dialect.name == "sqlite":
        stray = connection.execute(text("PRAGMA foreign_key_check")).first()
        if stray is not None:
            raise RuntimeError(f"after the migration a row of {stray[0]} points nowhere")


def _engine(database: Database) -> Engine:
    """Return what reaches the database for as long as it takes.

    On SQLite a table is changed by making a new one and dropping the old: with foreign_keys on,
    that would delete what points to it.
    """
    if not database.is_sqlite:
        return OnLoop(create_async_engine(database.url, poolclass=NullPool))
    made = create_engine(database.url, poolclass=NullPool)
    event.listen(made, "connect", partial(prepare, foreign_keys="OFF"))
    event.listen(made, "begin", _lock_sqlite)
    return InThreads(made, 1)


def _lock_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
