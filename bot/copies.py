"""Owns `sitrep backup` and `sitrep restore`: what they do, and what an operator is told."""

import contextlib
import shlex
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot import databases, schema
from bot.errors import BadUse, CannotStart
from storage import address, backup


def make(url: str, copy: Path) -> str:
    """Copy the database to a file that is not there yet; return what to say. Raises CannotStart."""
    database = address.file(url)
    if database is None:
        said = ["pg_dump", "--format=custom", f"--file={copy}", databases.plain(address.parse(url))]
        raise BadUse(f"PostgreSQL has its own: {shlex.join(said)}")
    with _told(copy):
        backup.backup(database, copy)
    return f"{database} is copied to {copy}, and checked."


def put_back(url: str, copy: Path, now: datetime) -> str:
    """Put a copy in the database's place; return what to say. Raises CannotStart."""
    database = address.file(url)
    if database is None:
        said = ["pg_restore", "--clean", "--if-exists", "--no-owner"]
        said += [f"--dbname={databases.plain(address.parse(url))}", str(copy)]
        raise BadUse(f"PostgreSQL has its own; stop Sitrep first: {shlex.join(said)}")
    with schema.only_one(url), _told(database):
        kept = backup.restore(copy, database, now)
    old = f" The old one is kept as {kept}." if kept else ""
    return f"{database} is {copy} again.{old} What came later than the copy is not in it."


@contextlib.contextmanager
def _told(file: Path) -> Iterator[None]:
    """Say in the operator's words why this file could not be made."""
    try:
        yield
    except backup.BadCopy as fault:
        raise CannotStart(f"{fault}.".replace("..", ".")) from None
    except OSError as fault:
        raise CannotStart(_unwritable(file, fault)) from None


def _unwritable(file: Path, fault: OSError) -> str:
    if not Path(str(fault.filename)).name.startswith(f".{file.name}."):
        return f"{fault.filename} cannot be used ({fault.strerror})."
    folder = file.absolute().parent  # the draft in it is nothing that the operator has named
    if not folder.exists():
        return f"The folder {folder} does not exist: make it, or name another."
    return (
        f"Nothing can be written to {folder} ({fault.strerror}): name another folder, or mend it."
    )
