"""Gives the site that the tests ask."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient, TestServer
from slack_sdk.web.async_client import AsyncWebClient

from bot.identity import Identity
from bot.metrics import Metrics
from bot.web.health import Readiness
from storage.database import Database
from tests.bot.web.service import Connected, Delivering, Service, Ticking, bolt, site


@pytest.fixture
async def service(sqlite_database: Database, client: AsyncWebClient) -> AsyncIterator[Service]:
    identity = Identity(client)
    await identity.start()
    began, may_end, metrics = asyncio.Event(), asyncio.Event(), Metrics("1.2.3")
    parts = Ticking(), Delivering(), Connected()
    readiness = Readiness(sqlite_database, identity, *parts)
    async with TestClient(TestServer(site(bolt(began, may_end), readiness, metrics))) as served:
        yield Service(served, readiness, *parts, metrics, began, may_end)
