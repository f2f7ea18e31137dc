"""Gives programs that read a filled database."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web import api
from commands.policy import Policy
from storage.database import Database
from tests.bot.export.recorded import fill
from tests.bot.web.api.program import PREFIX, TOKEN, Program
from tests.cast import NOW


@pytest.fixture
async def program(database: Database) -> AsyncIterator[Program]:
    """Give a program on each engine; the database has something in every column."""
    await database.transaction(fill)
    async with serving(database) as client:
        yield Program(client)


@pytest.fixture
async def alone(sqlite_database: Database) -> AsyncIterator[Program]:
    """Give a program, for what is alike on any database; that is empty."""
    async with serving(sqlite_database) as client:
        yield Program(client)


def serving(database: Database) -> TestClient[web.Request, web.Application]:
    site = web.Application()
    served = api.site(
        token=TOKEN,
        database=database,
        policy=Policy(console="https://sitrep.example.com/incidents"),
        now=lambda: NOW + timedelta(days=1),
    )
    site.add_subapp(PREFIX, served)
    return TestClient(TestServer(site))
