"""Owns the worlds that delivery is tested in."""

from collections.abc import Iterator

import pytest
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.identity import Identity
from sandbox.server import Sandbox
from storage.database import Database
from tests.bot.delivery.world import World


@pytest.fixture(autouse=True)
def _plain_tracebacks() -> Iterator[None]:
    """Have faults logged in milliseconds; structlog's own way takes seconds for each."""
    before = structlog.get_config()
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.processors.add_log_level, plain])
    yield
    structlog.configure(**before)


@pytest.fixture
def world(sqlite_database: Database, slack: Sandbox, client: AsyncWebClient) -> World:
    return _world(sqlite_database, slack, client)


@pytest.fixture
def either_world(database: Database, slack: Sandbox, client: AsyncWebClient) -> World:
    """Give a world on each database in turn, for what depends on it."""
    return _world(database, slack, client)


def _world(database: Database, slack: Sandbox, client: AsyncWebClient) -> World:
    slack.channel("incidents").members[slack.bot_user] = None  # it announces there
    return World(database, slack, client, Identity(client))
