"""Owns the customers of the status page."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.bot.web.status.customer import Customer, visiting


@pytest.fixture
async def customer(sqlite_database: Database) -> AsyncIterator[Customer]:
    found = visiting(sqlite_database)
    async with found.client:
        yield found


@pytest.fixture
async def any_customer(database: Database) -> AsyncIterator[Customer]:
    """Give a customer on each engine in turn, for what the database has a say in."""
    found = visiting(database)
    async with found.client:
        yield found
