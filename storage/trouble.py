"""Owns what can be wrong with a database, read off what its driver raises."""

import sqlite3
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree


class Trouble(StrEnum):
    """Why nothing can be done with the database now; the value ends a sentence."""

    AWAY = "it cannot be reached"
    LOCKED = "another process keeps it locked"
    SLOW = "it does not answer in time"
    FULL = "its disk is full"
    READ_ONLY = "it can be read, but not written"
    DAMAGED = "its file is damaged"


# Trying again soon may help.
PASSING: Final = (Trouble.AWAY, Trouble.LOCKED)


class Unavailable(RuntimeError):  # noqa: N818 - a state, not an error of ours
    """The database could not do it. `undone`: nothing of it was kept; else that is not known."""

    def __init__(self, trouble: Trouble, *, undone: bool = True) -> None:
        super().__init__(trouble.value)
        self.trouble, self.undone = trouble, undone


_SQLITE: Final[Mapping[int, Trouble]] = {
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_PROTOCOL: Trouble.LOCKED,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Trouble.AWAY,
    sqlite3.SQLITE_IOERR: Trouble.AWAY,
    sqlite3.SQLITE_INTERRUPT: Trouble.SLOW,  # broken off, because the process ends
}
_POSTGRESQL: Final[Mapping[str, Trouble]] = {
    "25006": Trouble.READ_ONLY,
    "53100": Trouble.FULL,
    "53300": Trouble.AWAY,  # too many connections
    "55P03": Trouble.LOCKED,
    "57014": Trouble.SLOW,
    "57P01": Trouble.AWAY,
    "57P02": Trouble.AWAY,
    "57P03": Trouble.AWAY,
    "25P03": Trouble.AWAY,  # the server ended our transaction: the process stood still too long
    "XX001": Trouble.DAMAGED,
    "XX002": Trouble.DAMAGED,
}
# Somebody came first with this key, serialization failure, deadlock. On SQLite who comes second
# sees what the first one wrote.
_CONFLICTS: Final = ("23505", "40001", "40P01")


def of(fault: BaseException) -> Trouble | None:
    """Tell what is wrong with the database, none when the fault is not the database's."""
    if isinstance(fault, Unavailable):
        return fault.trouble
    orig: Any = getattr(fault, "orig", None) or fault
    if isinstance(orig, sqlite3.Error):
        return _SQLITE.get((getattr(orig, "sqlite_errorcode", None) or 0) & 0xFF)
    state = str(getattr(orig, "sqlstate", None) or "")
    if state in _POSTGRESQL:
        return _POSTGRESQL[state]
    if state.startswith("08") or getattr(fault, "connection_invalidated", False):
        return Trouble.AWAY
    if isinstance(fault, NoConnectionFree):
        return Trouble.SLOW
    return Trouble.AWAY if isinstance(orig, OSError) else None


def may_come(fault: BaseException) -> bool:
    """Tell whether waiting may help at the start: the server is away, not refusing us."""
    orig: Any = getattr(fault, "orig", None) or fault
    return of(fault) is Trouble.AWAY and not isinstance(orig, sqlite3.Error)


def conflicts(fault: BaseException) -> bool:
    """Tell whether another process came first, or has changed the tables: work may run again."""
    if not isinstance(fault, DBAPIError):
        return False
    state = getattr(fault.orig, "sqlstate", None)
    return state in _CONFLICTS or "cached statement plan is invalid" in str(fault.orig)
