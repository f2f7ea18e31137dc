"""Owns opening the database with the tables of this version, or saying why that cannot be."""

import asyncio
import contextlib
from collections.abc import Iterator, Mapping
from typing import Final

import structlog

from bot.errors import CannotStart
from storage import migrations, trouble
from storage.database import PATIENCE, Database
from storage.holding import Held, holding
from storage.trouble import Trouble

_PAUSE: Final = 0.5  # seconds between two looks for a database that is away
_MENDS: Final[Mapping[Trouble, str]] = {
    Trouble.AWAY: "check the address, and that it can be reached",
    Trouble.LOCKED: "end the program that holds it, and start again",
    Trouble.SLOW: "see what keeps it busy, and start again",
    Trouble.FULL: "make room on its disk, and start again",
    Trouble.READ_ONLY: "its file and its folder must belong to who runs Sitrep",
    Trouble.DAMAGED: "put the newest backup in its place: `sitrep restore FILE`",
}

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


async def open_database(
    url: str, *, migrate: bool, wait: float = 0, patience: float = PATIENCE
) -> Database:
    """Return the database, its tables upgraded first if wanted. Raises CannotStart.

    A server that cannot be reached is waited for, for so many seconds: after a host's restart the
    database may come up later than we do.
    """
    database = Database(url, patience=patience)
    try:
        await _prepared(database, migrate=migrate, wait=wait)
    except BaseException:
        await database.close()
        raise
    return database


async def _prepared(database: Database, *, migrate: bool, wait: float) -> None:
    until = asyncio.get_running_loop().time() + wait
    while True:
        try:
            return await _prepare(database, migrate=migrate)
        except CannotStart:
            raise
        except Exception as fault:
            late = asyncio.get_running_loop().time() >= until
            if late or not trouble.may_come(fault):
                log.debug("database.fault", exc_info=True)
                raise CannotStart(f"DATABASE_URL: {unusable(fault, database)}") from None
            log.warning("database.waited_for", why=_first_line(fault, database))
        await asyncio.sleep(_PAUSE)


async def _prepare(database: Database, *, migrate: bool) -> None:
    try:
        if migrate:
            await migrations.upgrade(database)
        found = await migrations.state(database)
    except migrations.NewerSchema as fault:
        raise CannotStart(str(fault)) from None
    if found is not migrations.State.UP_TO_DATE:
        raise CannotStart(found.value)


async def require_writable(database: Database) -> None:
    """Raise CannotStart when waiting would not help: nothing can ever be written."""
    try:
        await database.check(by_writing=True)
    except trouble.Unavailable as fault:
        if fault.trouble not in (Trouble.READ_ONLY, Trouble.DAMAGED):
            log.warning("database.waited_for", why=str(fault))
            return
        raise CannotStart(f"DATABASE_URL: {unusable(fault.__cause__ or fault, database)}") from None


def unusable(fault: BaseException, database: Database) -> str:
    """Say in one line why the database cannot be used and what to do, without its password."""
    mend = _MENDS.get(trouble.of(fault) or Trouble.AWAY, _MENDS[Trouble.AWAY])
    return f"the database cannot be used ({_first_line(fault, database)}): {mend}"


def _first_line(fault: BaseException, database: Database) -> str:
    lines = str(getattr(fault, "orig", None) or fault).splitlines()
    why = (lines[0] if lines else type(fault).__name__)[:200]
    if password := database.url.password:
        why = why.replace(password, "…")
    return why
