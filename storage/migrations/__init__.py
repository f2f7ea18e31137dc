"""Owns the schema's versions: which one a database has, and how it gets the newest."""

from enum import StrEnum
from typing import Final

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from storage.database import Database

# Oldest first. Written down here so that a start finds out without importing alembic (0.16 s).
REVISIONS: Final = tuple(f"{number:04}" for number in range(1, 12))
HEAD: Final = REVISIONS[-1]


class State(StrEnum):
    """How a database stands to this version of Sitrep; the value is the operator's sentence."""

    UP_TO_DATE = "The database is up to date."
    EMPTY = "The database has no tables yet: run `sitrep migrate`."
    OLDER = "The database is from an older version: run `sitrep migrate`."
    NEWER = "The database is from a newer version of Sitrep: install that version, or a newer one."


class NewerSchema(RuntimeError):  # noqa: N818 - a sentence for the operator
    """The database was upgraded by a newer version of Sitrep."""


async def state(database: Database) -> State:
    return await database.engine.connection(found)


async def upgrade(database: Database) -> None:
    """Give the database the newest tables; whoever comes second waits and finds it done.

    Raises NewerSchema, and leaves the database as it was when a step of the upgrade fails.
    """
    if await state(database) is State.UP_TO_DATE:
        return
    from storage.migrations import run  # noqa: PLC0415 - imports alembic

    await run.upgrade(database)


def found(connection: Connection) -> State:
    """Tell how the connection's database stands; raises nothing for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return State.EMPTY
    revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if revision is None:
        return State.EMPTY
    if revision not in REVISIONS:
        return State.NEWER
    return State.UP_TO_DATE if revision == HEAD else State.OLDER
