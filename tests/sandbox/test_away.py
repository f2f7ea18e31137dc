"""A workspace that cannot be reached, and comes back."""

import aiohttp
import pytest

from sandbox.server import Sandbox
from tests.sandbox.app import App
from tests.sandbox.client import Client


async def test_while_it_is_away_nobody_reaches_it(sandbox: Sandbox, slack: Client) -> None:
    before = sandbox.api_url
    await sandbox.go_away()
    with pytest.raises(aiohttp.ClientConnectorError):
        await slack("auth.test")
    await sandbox.come_back()
    assert (await slack("auth.test"))["ok"]
    assert sandbox.api_url == before


async def test_when_it_goes_away_its_sockets_are_cut(sandbox: Sandbox, socket_app: App) -> None:
    assert socket_app.sandbox is sandbox
    await sandbox.connected()
    await sandbox.go_away()
    assert sandbox.sockets.connections == []
    await sandbox.come_back()
