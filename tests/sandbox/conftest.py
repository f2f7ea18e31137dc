"""Owns the workspace, the client and the app that the sandbox's own tests use."""

from collections.abc import AsyncIterator
from typing import cast

import pytest

from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App, on_http, on_socket
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client


@pytest.fixture
def timing() -> Timing:
    """Give Slack's patience with quick retries; a test of timeouts puts less in its place."""
    return Timing(retry_after=(0.01, 0.02, 0.03))


@pytest.fixture
async def sandbox(timing: Timing) -> AsyncIterator[Sandbox]:
    async with Sandbox(manifest(), timing=timing) as running:
        yield running


@pytest.fixture
async def slack(sandbox: Sandbox) -> AsyncIterator[Client]:
    async with Client(sandbox) as client:
        yield client


@pytest.fixture
def incidents(sandbox: Sandbox) -> Channel:
    """Give the channel #incidents, which the bot is in."""
    return sandbox.admit_bot("incidents")


@pytest.fixture
async def socket_app(sandbox: Sandbox) -> AsyncIterator[App]:
    app = App(sandbox)
    async with on_socket(app):
        yield app


@pytest.fixture
async def http_app(sandbox: Sandbox) -> AsyncIterator[App]:
    app = App(sandbox)
    async with on_http(app):
        yield app


@pytest.fixture(params=["socket_app", "http_app"])
def app(request: pytest.FixtureRequest) -> App:
    """Give an app: the test runs once over each transport."""
    return cast("App", request.getfixturevalue(request.param))
