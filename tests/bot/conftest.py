"""Owns the workspace that the bot's edges are tested against."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot import webclient
from sandbox.server import Sandbox

MANIFEST = Path(__file__).parents[2] / "manifest.yml"


@pytest.fixture(autouse=True, scope="session")
def plain_logs() -> None:
    """Log one plain line each: structlog's own default draws tracebacks for seconds."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["level", "event"]),
        ]
    )


@pytest.fixture
async def slack() -> AsyncIterator[Sandbox]:
    """Give a Slack workspace with the app installed, which nobody serves yet."""
    async with Sandbox(MANIFEST) as sandbox:
        yield sandbox


@pytest.fixture
async def client(slack: Sandbox) -> AsyncIterator[AsyncWebClient]:
    """Give the bot's Web API client for that workspace."""
    async with webclient.session() as session:
        yield webclient.client(slack.bot_token, slack.api_url, session)
