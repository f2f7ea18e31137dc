"""Owns the bot's processes of one trial: started, killed at random moments, started again."""

import asyncio
import contextlib
import os
import random
import sys
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from bench import stage
from sandbox.demo import ports
from sandbox.server import Sandbox
from storage import figures
from storage.database import Database
from storage.trouble import Unavailable

# Seconds. A story takes about three: kills fall into its start, its middle and its end.
SOON: Final = (0.0, 1.5)
LOOK: Final = 0.1
UP: Final = 40.0
SETTINGS: Final = {
    "SITREP_CADENCE__SEV1": "2s",
    "SITREP_CADENCE__SEV2": "3s",
    "SITREP_REMIND_BEFORE": "off",
    "SITREP_ESCALATE_AFTER": "30s,60s,90s",
    "SITREP_LOG_LEVEL": "error",
}


class Processes:
    """So many at once; over HTTP each request goes to any of them."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a trial is made of
        self,
        sandbox: Sandbox,
        folder: Path,
        address: str,
        transport: str,
        replicas: int,
        chance: random.Random,
    ) -> None:
        self._sandbox, self._folder, self._address = sandbox, folder, address
        self._http, self._replicas, self._chance = transport == "http", replicas, chance
        self._ports = [ports.free() for _ in range(replicas)]
        self._running: dict[int, asyncio.subprocess.Process] = {}
        self.killed = 0

    async def __aenter__(self) -> Self:
        if self._http:
            self._sandbox.deliver_to(f"http://127.0.0.1:{self._ports[0]}/slack/events")
            if self._replicas > 1:
                self._sandbox.courier.transport.url_of = self._any  # type: ignore[attr-defined]
        await asyncio.gather(*(self._start(place) for place in range(self._replicas)))
        await self._reached()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, _: TracebackType | None
    ) -> None:
        for process in self._running.values():
            with contextlib.suppress(ProcessLookupError):  # it has ended by itself
                process.kill()
            await process.wait()

    async def kill_some(self, count: int) -> None:
        """Kill one, and start it again, so many times; the moments are the seed's."""
        for _ in range(count):
            await asyncio.sleep(self._chance.uniform(*SOON))
            place = self._chance.randrange(self._replicas)
            process = self._running[place]
            process.kill()
            await process.wait()
            self.killed += 1
            await self._start(place)

    async def settled(self) -> None:
        """Wait until Slack has been told everything, and has delivered everything."""
        await self._reached()
        await self._sandbox.settled()
        database = Database(self._address)
        try:
            calm = 0
            while calm < 3:
                with contextlib.suppress(Unavailable):  # a busy machine
                    waiting = await database.read(figures.steps_waiting)
                    calm = 0 if waiting else calm + 1
                await asyncio.sleep(LOOK)
                await self._sandbox.settled()
        finally:
            await database.close()

    def gone(self) -> list[str]:
        """Return which processes ended though nobody killed them, with the end of their log."""
        return [
            f"bot {place} ended by itself with {process.returncode}: {self._last_words(place)}"
            for place, process in self._running.items()
            if process.returncode is not None
        ]

    def _last_words(self, place: int) -> str:
        said = (self._folder / f"bot-{place}.log").read_text(encoding="utf-8", errors="replace")
        return " | ".join(said.splitlines()[-3:])[-500:]

    def _any(self) -> str:
        return f"http://127.0.0.1:{self._chance.choice(self._ports)}/slack/events"

    async def _reached(self) -> None:
        await self._sandbox.connected(2 * self._replicas if not self._http else 1, within=UP)

    async def _start(self, place: int) -> None:
        with (self._folder / f"bot-{place}.log").open("ab") as log:
            self._running[place] = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=self._folder,
                env={
                    "PATH": os.environ.get("PATH", ""),
                    "PYTHONPATH": str(stage.ROOT),
                    "HOST": "127.0.0.1",
                    "PORT": str(self._ports[place]),
                    "DATABASE_URL": self._address,
                    "SITREP_ANNOUNCE_CHANNEL": self._sandbox.channel("incidents").id,
                    **SETTINGS,
                    **self._sandbox.environment(),
                },
                stdout=log,
                stderr=log,
            )
