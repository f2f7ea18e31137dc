"""Owns a bot in a process of its own, started as an operator starts it, that can be killed."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final

from sandbox.demo import ports
from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import Scene
from tests.waiting import PATIENCE

LOG: Final = "process.log"
ROOT: Final = Path(__file__).parents[2]


class Mortal:
    """One process. `kill` leaves it no moment for anything; `stop` asks it to end."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self._process, self.url = process, url

    async def kill(self) -> None:
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> int:
        """Return the exit code."""
        self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()


@contextlib.asynccontextmanager
async def running(scene: Scene, over: str = SOCKET, **given: str) -> AsyncIterator[Mortal]:
    """Start a process, wait until Slack reaches it, and let nothing of it outlive the block.

    What it writes is in the file LOG of the scene's folder.
    """
    port = ports.free()
    scene.slack.deliver_to(f"http://127.0.0.1:{port}/slack/events" if over == HTTP else None)
    log = (scene.folder / LOG).open("ab")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=scene.folder,
        env={
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(ROOT),
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "DATABASE_URL": scene.address,
            "SITREP_ANNOUNCE_CHANNEL": scene.slack.channel("incidents").id,
            **scene.slack.environment(),
            **given,
        },
        stdout=log,
        stderr=log,
    )
    try:
        await scene.slack.connected(2)
        yield Mortal(process, f"http://127.0.0.1:{port}")
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        log.close()
