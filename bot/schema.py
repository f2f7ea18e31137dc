"""Owns opening the database with the tables of this version, or saying why that cannot be."""

import contextlib
from collections.abc import Iterator

import structlog

from bot.errors import CannotStart
from storage import migrations
from storage.database import Database
from storage.holding import Held, holding

log = structlog.get_logger(__name__)


@contextlib.contextmanager
def only_one(url: str) -> Iterator[None]:
    """Keep every other service off a SQLite file inside the block. Raises CannotStart."""
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(holding(url))
        except Held as fault:
            raise CannotStart(f"DATABASE_URL: {fault}.") from None
        except OSError as fault:
            raise CannotStart(
                f"DATABASE_URL: {fault.filename} cannot be written ({fault.strerror}): the folder "
                "must exist, and belong to who runs Sitrep"
            ) from None
        yield


async def open_database(url: str, *, migrate: bool) -> Database:
    """Return the database, its tables upgraded first if wanted. Raises CannotStart."""
    database = Database(url)
    try:
        await _prepare(database, migrate=migrate)
    except BaseException:
        await database.close()
        raise
    return database


async def _prepare(database: Database, *, migrate: bool) -> None:
    try:
        if migrate:
            await migrations.upgrade(database)
        found = await migrations.state(database)
    except migrations.NewerSchema as fault:
        raise CannotStart(str(fault)) from None
    except Exception as fault:
        log.debug("database.fault", exc_info=True)
        raise CannotStart(f"DATABASE_URL: {unusable(fault, database)}") from None
    if found is not migrations.State.UP_TO_DATE:
        raise CannotStart(found.value)


def unusable(fault: Exception, database: Database) -> str:
    """Say in one line why the database cannot be used, without its password."""
    lines = str(getattr(fault, "orig", None) or fault).splitlines()
    why = (lines[0] if lines else type(fault).__name__)[:200]
    if password := database.url.password:
        why = why.replace(password, "…")
    return f"the database cannot be used ({why}): check the address, and that it can be reached"
