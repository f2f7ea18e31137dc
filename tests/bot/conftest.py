"""Owns the workspace that the bot's edges are tested against."""

import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot import webclient
from sandbox.server import Sandbox
from tests.bot.program import LIMIT, Ended, Sitrep, environment

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


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a place for compiled modules, so that only the first program compiles them."""
    return tmp_path_factory.mktemp("compiled")


@pytest.fixture
def tables(sqlite_template: Path, tmp_path: Path) -> Path:
    """Give the folder a database with tables, which nothing has been written to yet."""
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    return tmp_path


@pytest.fixture
def sitrep(tmp_path: Path, compiled: Path) -> Sitrep:
    """Run the program in an empty folder, and return how it ended."""

    def run(*words: str, **given: str) -> Ended:
        ended = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "bot", *words],
            cwd=tmp_path,
            env=environment(tmp_path, {"PYTHONPYCACHEPREFIX": str(compiled), **given}),
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        assert "Traceback" not in ended.stderr
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return run
