"""Owns running the migrations: in one transaction, one process at a time."""

from pathlib import Path
from typing import Any, Final

from alembic import command
from alembic.config import Config
from sqlalchemy import event, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from storage.database import Database, switch_to_wal
from storage.migrations import NewerSchema, State, found

FOLDER: Final = Path(__file__).parent
# Any number will do, as long as nothing else in the database locks the same one.
ADVISORY_LOCK: Final = 0x517E9


async def upgrade(database: Database) -> None:
    """Run what is missing; see storage.migrations.upgrade."""
    engine = _engine(database)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


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


def _engine(database: Database) -> AsyncEngine:
    engine = create_async_engine(database.url, poolclass=NullPool)
    if database.is_sqlite:
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _lock_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    """Wait up to a minute for another's migration.

    A table is changed by making a new one and dropping the old: with foreign_keys on, that would
    delete what points to it.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("busy_timeout=60000", "foreign_keys=OFF"):
        cursor.execute(f"PRAGMA {pragma}")
    switch_to_wal(cursor)
    cursor.close()


def _lock_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
