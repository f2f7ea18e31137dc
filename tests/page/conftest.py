"""Owns the browser, the workspace and the app that every test of the page gets."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import yaml
from playwright.async_api import Browser, async_playwright, expect

from sandbox.server import Sandbox
from tests.page.app import ScriptedApp
from tests.page.eyes import Eyes
from tests.scenarios.bot import HTTP
from tests.scenarios.scene import Scene

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
MANIFEST = Path(__file__).parents[2] / "manifest.yml"
# Generous, because a busy machine must not fail a test that is right.
PATIENCE_MS = 15_000


@pytest.fixture(scope="session")
def chromium() -> Path:
    if CHROMIUM.exists():
        return CHROMIUM
    lacking = f"there is no {CHROMIUM}: install Debian's chromium to try the page"
    if os.environ.get("SITREP_REQUIRE_BROWSER") == "1":
        pytest.fail(lacking)
    pytest.skip(lacking)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: Path) -> AsyncIterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    async with async_playwright() as driver:
        yield await driver.chromium.launch(executable_path=chromium, args=FLAGS)


@pytest.fixture(scope="session")
def manifest() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return read


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox(manifest: dict[str, Any]) -> AsyncIterator[Sandbox]:
    async with Sandbox(manifest) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def app(sandbox: Sandbox) -> AsyncIterator[ScriptedApp]:
    scripted = ScriptedApp(sandbox)
    await scripted.start()
    yield scripted
    await scripted.close()


@pytest_asyncio.fixture(loop_scope="session")
async def eyes(browser: Browser, sandbox: Sandbox, app: ScriptedApp) -> AsyncIterator[Eyes]:
    """Give windows for people; the test fails when any of them wrote an error to its console."""
    assert app.sandbox is sandbox
    opened = Eyes(browser, sandbox)
    yield opened
    for page in opened.windows:
        await page.context.close()
    assert opened.faults == []


@pytest_asyncio.fixture(loop_scope="session")
async def scene(
    eyes: Eyes, sandbox: Sandbox, sqlite_template: Path, tmp_path: Path
) -> AsyncIterator[Scene]:
    """Give the workspace of the windows with the real bot in it."""
    assert eyes.sandbox is sandbox
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    sandbox.channel("incidents").members[sandbox.bot_user] = None
    made = Scene(sandbox, f"sqlite:///{tmp_path}/sitrep.db", tmp_path)
    async with made.running(over=HTTP):
        yield made
