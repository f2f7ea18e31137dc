"""Owns copies of a SQLite database: made while it is in use, checked, and put back."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

from storage.migrations import REVISIONS, State

# What may have been told to Slack after the copy was made looks before it repeats: see the outbox.
_LOOK_FIRST: Final = """
UPDATE outbox SET attempts = attempts + 1, leased_until = NULL WHERE state = 'waiting'
"""


class BadCopy(RuntimeError):  # noqa: N818 - a sentence for the operator
    """The copy cannot be made, or not be put back; the message says why. Nothing was changed."""


def backup(database: Path, copy: Path) -> None:
    """Copy the database as it is at this moment, whoever uses it. Raises BadCopy, OSError."""
    if not database.exists():
        raise BadCopy(f"{database} is not there")
    with _new_file_for(copy) as draft:
        _copied(database, draft)
        try:
            os.link(draft, copy)  # unlike a rename it never takes the place of another file
        except FileExistsError:
            raise BadCopy(f"{copy} is there already: name another file") from None


def restore(copy: Path, database: Path, now: datetime) -> Path | None:
    """Put the copy in the database's place; return where the old one is kept, if there was one.

    To be called while nobody else runs on it. Raises BadCopy, OSError.
    """
    if not copy.is_file():
        raise BadCopy(f"{copy} is not there")
    with _new_file_for(database) as draft:
        _copied(copy, draft)
        _ready(draft, copy)
        kept = _kept(database, draft, now)
        draft.replace(database)
    _settled(database.parent)
    return kept


@contextlib.contextmanager
def _new_file_for(file: Path) -> Iterator[Path]:
    """Give an empty file in the same folder that only we can read; it is gone afterwards."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _copied(source: Path, draft: Path) -> None:
    """Copy a database in one piece, check the copy, and see it safely on the disk."""
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(draft)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode=DELETE")  # one file, with nothing beside it
            found = [row[0] for row in new.execute("PRAGMA integrity_check(1)")]
    except sqlite3.Error as fault:
        raise BadCopy(f"{source} cannot be copied ({fault})") from None
    if found != ["ok"]:
        raise BadCopy(f"{source} is damaged ({found[0]})")
    _settled(draft)


def _ready(draft: Path, copy: Path) -> None:
    """Make the copy ready to be used. Raises BadCopy when it is none of ours."""
    with closing(sqlite3.connect(draft)) as new:
        tables = {name for (name,) in new.execute("SELECT name FROM sqlite_master")}
        if not {"alembic_version", "incident"} <= tables:
            raise BadCopy(f"{copy} is no backup of Sitrep")
        row = new.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is None or row[0] not in REVISIONS:
            raise BadCopy(f"{copy} cannot be used. {State.NEWER}")
        if "outbox" in tables:
            new.execute(_LOOK_FIRST)
        new.commit()


def _kept(database: Path, draft: Path, now: datetime) -> Path | None:
    """Keep the old database under another name; the draft gets its owner."""
    if not database.exists():
        return None
    with contextlib.suppress(sqlite3.Error), closing(sqlite3.connect(database)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # Whoever runs Sitrep must be able to use the new one, whoever restores it.
    owner = database.stat()
    with contextlib.suppress(PermissionError):
        os.chown(draft, owner.st_uid, owner.st_gid)
    kept = database.with_name(f"{database.name}.before-{now:%Y%m%dT%H%M%SZ}")
    os.link(database, kept)
    for beside in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{database}{beside}").replace(f"{kept}{beside}")
    return kept


def _settled(path: Path) -> None:
    """See to it that a file, or the names in a folder, outlive a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
