"""The service as a process: it starts, serves over either transport, and ends when asked to."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import pytest
from aiohttp import ClientConnectionError, ClientSession
from aiohttp.test_utils import unused_port

from sandbox.server import Sandbox
from tests.bot.program import environment
from tests.waiting import until

LIMIT = 30  # seconds; a machine under load starts slowly
PROMISED = 10  # seconds from the signal to the end


class Running:
    """`sitrep run`, with its address."""

    def __init__(self, process: asyncio.subprocess.Process, address: str) -> None:
        self.process, self.address = process, address

    async def get(self, path: str) -> tuple[int, str]:
        async with ClientSession() as session, session.get(f"{self.address}{path}") as answer:
            return answer.status, await answer.text()

    async def ready(self) -> bool:
        try:
            return (await self.get("/readyz"))[0] == 200
        except ClientConnectionError:
            return False

    async def end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, float]:
        """Send the signal; return the exit code and how long it took."""
        asked_at = monotonic()
        self.process.send_signal(number)
        code = await asyncio.wait_for(self.process.wait(), LIMIT)
        return code, monotonic() - asked_at


@asynccontextmanager
async def running(given: Mapping[str, str], folder: Path, port: int) -> AsyncIterator[Running]:
    variables = {**given, "HOST": "127.0.0.1", "PORT": str(port)}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=folder,
        env=environment(folder, variables),
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield Running(process, f"http://127.0.0.1:{port}")
    finally:
        if process.returncode is None:
            process.kill()
        _, said = await process.communicate()
        os.write(2, said)  # pytest shows it beside the test that failed


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_over_socket_mode_it_serves_until_it_is_asked_to_end(
    number: signal.Signals, slack: Sandbox, tmp_path: Path
) -> None:
    async with running(slack.environment(), tmp_path, unused_port()) as service:
        await slack.connected(2, within=LIMIT)
        assert await service.get("/healthz") == (200, "ok\n")
        answer = await slack.person("ada").command("/incident list", channel="general")
        assert answer.text
        code, seconds = await service.end(number)
        assert code == 0
        assert seconds < PROMISED
        assert slack.sockets.connections == []


async def test_over_http_it_serves_what_slack_signed(slack: Sandbox, tmp_path: Path) -> None:
    port = unused_port()
    slack.deliver_to(f"http://127.0.0.1:{port}/slack/events")
    async with running(slack.environment(), tmp_path, port) as service:
        await until(service.ready, within=LIMIT)
        assert (await slack.verify_url()).ok
        answer = await slack.person("ada").command("/incident list", channel="general")
        assert answer.text
        assert (await service.end())[0] == 0


async def test_it_ends_in_good_order_while_the_database_is_locked(
    slack: Sandbox, tmp_path: Path
) -> None:
    async with running(slack.environment(), tmp_path, unused_port()) as service:
        await slack.connected(2, within=LIMIT)
        other = sqlite3.connect(tmp_path / "sitrep.db", check_same_thread=False)
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
        answer = await slack.person("ada").command("/incident declare sev1 Checkout is down")
        assert "another process keeps it locked" in answer.text
        asking = asyncio.create_task(slack.person("ada").command("/incident list"))
        code, seconds = await service.end()
        assert (code, seconds < PROMISED) == (0, True)
        await asking
        other.close()


async def test_what_was_declared_before_the_end_is_finished_after_the_next_start(
    slack: Sandbox, tmp_path: Path
) -> None:
    with slack.faults.held("conversations.create") as gate:
        async with running(slack.environment(), tmp_path, unused_port()) as service:
            await slack.connected(within=LIMIT)
            await slack.person("ada").command("/incident declare sev1 Checkout returns 500s")
            await slack.wait_for(lambda: gate.waiting or None, what="the channel to be asked for")
            code, seconds = await service.end()
            assert (code, seconds < PROMISED) == (0, True)
        gate.open()
    async with running(slack.environment(), tmp_path, unused_port()):
        found = await slack.wait_for(
            lambda: (
                slack.messages("Checkout returns 500s", "inc-1-checkout-returns-500s")
                if slack.channels("inc-")
                else None
            ),
            within=LIMIT,
            what="the card",
        )
    assert found
    assert len(slack.channels("inc-")) == 1
