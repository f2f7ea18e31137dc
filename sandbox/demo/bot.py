"""Owns the bot's process: the real one, started as an operator would start it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sandbox.demo import ports, review, services

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from sandbox.server import Sandbox

ROOT: Final = Path(__file__).parent.parent.parent
OURS: Final = ("SLACK_", "SITREP_", "DATABASE_URL", "HOST", "PORT")
STOP_LIMIT: Final = 12.0  # seconds; the bot promises ten
LAST_LINES: Final = 15


class BotDiedError(Exception):
    """The bot ended by itself; the message has the end of its log."""

    @classmethod
    def of(cls, folder: Path) -> BotDiedError:
        lines = (folder / "bot.log").read_text(encoding="utf-8", errors="replace").splitlines()
        return cls("the bot ended by itself. Its last lines:\n" + "\n".join(lines[-LAST_LINES:]))


@contextlib.asynccontextmanager
async def running(
    sandbox: Sandbox, folder: Path, settings: Mapping[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start the bot against the sandbox, wait until it is connected, and end it afterwards.

    Raises BotDiedError when it does not come up.
    """
    announce = sandbox.channel("incidents")
    await sandbox.person("ada").invite(announce, sandbox.bot_user)
    described = {**await services.describe(sandbox), **await review.describe(sandbox)}
    with (folder / "bot.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=folder,  # a .env or sitrep.toml of the checkout is none of the demo's business
            env=_environment(sandbox, folder, announce.id, {**described, **settings}),
            stdout=log,
            stderr=log,
        )
        try:
            await _connected(sandbox, process, folder)
            yield process
        finally:
            await _end(process)


def database(folder: Path) -> str:
    """Return the address of the bot's database."""
    return f"sqlite:///{folder / 'sitrep.db'}"


async def _connected(sandbox: Sandbox, process: asyncio.subprocess.Process, folder: Path) -> None:
    connected = asyncio.create_task(sandbox.connected(within=30))
    died = asyncio.create_task(process.wait())
    await asyncio.wait({connected, died}, return_when=asyncio.FIRST_COMPLETED)
    if died.done():
        connected.cancel()
        raise BotDiedError.of(folder)
    died.cancel()
    await connected


async def _end(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), STOP_LIMIT)
    except TimeoutError:
        process.kill()
        await process.wait()


def _environment(
    sandbox: Sandbox, folder: Path, announce: str, settings: Mapping[str, str]
) -> dict[str, str]:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(OURS)}
    return {
        **inherited,
        **sandbox.environment(),
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": database(folder),
        "HOST": "127.0.0.1",
        "PORT": str(ports.free()),
        "SITREP_ANNOUNCE_CHANNEL": announce,
        **settings,
    }
