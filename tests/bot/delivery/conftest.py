"""Owns the worlds that delivery is tested in."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import webclient
from bot.identity import Identity
from sandbox.server import Sandbox
from storage.database import Database
from tests.bot.delivery.world import World

MANIFEST = Path(__file__).parents[3] / "manifest.yml"


@pytest.fixture
async def slack() -> AsyncIterator[Sandbox]:
    """Give a Slack workspace with the bot in the channel where incidents are announced."""
    async with Sandbox(MANIFEST) as sandbox:
        sandbox.channel("incidents").members[sandbox.bot_user] = None
        yield sandbox


@pytest.fixture
async def world(sqlite_database: Database, slack: Sandbox) -> AsyncIterator[World]:
    async with webclient.session() as session:
        client = webclient.client(slack.bot_token, slack.api_url, session)
        yield World(sqlite_database, slack, client, Identity(client))


@pytest.fixture
async def either_world(database: Database, slack: Sandbox) -> AsyncIterator[World]:
    """Give a world on each database in turn, for what depends on it."""
    async with webclient.session() as session:
        client = webclient.client(slack.bot_token, slack.api_url, session)
        yield World(database, slack, client, Identity(client))
