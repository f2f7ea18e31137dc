"""Owns the whole record as NDJSON: what is the workspace's, its incidents, and how many lines."""

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import partial
from typing import Any, Final

from sqlmodel import Session

from bot.export import record
from storage import archive
from storage.database import Database
from storage.records import AFTER, BEFORE, Line

# Incidents that are read at once: in as many queries as one; any number of them fits into memory.
AT_ONCE: Final = 20


async def lines(database: Database, *, private: bool) -> AsyncIterator[str]:
    """Yield every line; a few incidents at a time, each as it stands at one moment."""
    count = 0
    async for line in _records(database, private=private):
        count += 1
        yield line
    yield record.end_line(count)


async def _records(database: Database, *, private: bool) -> AsyncIterator[str]:
    for table in BEFORE:
        for line in await database.read(partial(_table, table=table)):
            yield line
    keys = await database.read(lambda session: archive.every_id(session, private=private))
    for begin in range(0, len(keys), AT_ONCE):
        some = keys[begin : begin + AT_ONCE]
        for whole in await database.read(partial(archive.wholes, ids=some, private=private)):
            yield record.line(whole)
    for table in AFTER:
        for line in await database.read(partial(_table, table=table)):
            yield line


def _table(session: Session, table: Line) -> Sequence[str]:
    return [record.row_line(table, row) for row in _rows(session, table)]


def _rows(session: Session, table: Line) -> Iterator[Any]:
    for rows in archive.lines(session, table):
        yield from rows
