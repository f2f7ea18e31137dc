"""Owns the visitors of the pages."""

from collections.abc import AsyncIterator

import pytest

from bot.web.pages.contacts import read
from storage.database import Database
from tests.bot.web.pages.visitor import Visitor, visiting
from tests.cast import GRACE

CONTACTS = {
    "database_on_call": "+44 20 7946 0001 (Linus until Friday)",
    "desk": "room 4, ask for Dennis",
    GRACE.lower(): "+1 (212) 555-0142",
}


@pytest.fixture
async def visitor(sqlite_database: Database) -> AsyncIterator[Visitor]:
    """Give a visitor, for what is alike on any database."""
    found = visiting(sqlite_database, contacts=read(CONTACTS))
    async with found.client:
        yield found


@pytest.fixture
async def any_visitor(database: Database) -> AsyncIterator[Visitor]:
    """Give a visitor on each engine in turn, for what the database has a say in."""
    found = visiting(database, contacts=read(CONTACTS))
    async with found.client:
        yield found
