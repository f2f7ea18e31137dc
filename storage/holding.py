"""Owns that one service at a time runs on a SQLite file, however that service ends."""

import contextlib
import errno
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from storage import address

SUFFIX: Final = ".lock"
# What file systems answer that cannot lock: mostly those of another machine.
_CANNOT: Final = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)


class Held(RuntimeError):  # noqa: N818 - a sentence for the operator
    """Another service holds the file, or nobody can hold it; the message says which."""


@contextlib.contextmanager
def holding(url: str) -> Iterator[None]:
    """Hold the database's file inside the block; on PostgreSQL any number of services may run.

    The kernel lets go when the process ends, however it ends. The lock is on a file beside the
    database: closing another handle on the database itself would drop SQLite's own locks. It
    stays there, since removing it would let two processes hold two files of one name.
    Raises Held, and OSError when the file beside the database cannot be made.
    """
    file = address.file(url)
    if file is None:
        yield
        return
    beside = Path(f"{file}{SUFFIX}")
    handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _lock(handle, file)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, file: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Held(
            f"another Sitrep runs on {file} already. SQLite is for one: end that one first, or "
            "use PostgreSQL for several"
        ) from None
    except OSError as fault:
        if fault.errno not in _CANNOT:
            raise
        raise Held(
            f"{file} is on a file system that cannot lock files, as over a network: put it on a "
            "local disk, or use PostgreSQL"
        ) from None
