"""Owns whether the service is ready: what it needs, and what of it fails now."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from aiohttp import web

from bot.identity import Identity
from storage.database import Database
from storage.trouble import Unavailable

# Ticks come twice a second; a round under load may take a while.
_TICK_LIMIT: Final = timedelta(seconds=10)
_DATABASE_LIMIT: Final = 2.0  # seconds


class Ticking(Protocol):
    @property
    def last_tick_at(self) -> datetime | None: ...


class Delivering(Protocol):
    @property
    def slack_fault(self) -> str | None: ...


class Connected(Protocol):
    @property
    def live(self) -> int: ...


@dataclass(frozen=True)
class Readiness:
    """What must work; `sockets` is none over HTTP."""

    database: Database
    identity: Identity
    ticker: Ticking
    delivery: Delivering
    sockets: Connected | None = None

    async def failing(self) -> dict[str, str]:
        """Return what fails, each with a sentence; empty when all is well."""
        found = {
            "database": await self._database(),
            "slack": self.slack(),
            "clock": self._clock(datetime.now(UTC)),
        }
        return {name: why for name, why in found.items() if why}

    async def answer(self, _: web.Request) -> web.Response:
        """Say what fails to whoever probes."""
        failing = await self.failing()
        body = {"ready": not failing, "failing": failing}
        return web.json_response(body, status=503 if failing else 200)

    def slack(self) -> str | None:
        """Return why Slack cannot be reached, as far as that has been noticed."""
        if not self.identity.known:
            return self.identity.fault or "Slack has not answered yet."
        if self.sockets is not None and not self.sockets.live:
            return "No Socket Mode connection is open."
        return self.delivery.slack_fault

    async def _database(self) -> str | None:
        try:
            async with asyncio.timeout(_DATABASE_LIMIT):
                await self.database.check()
        except Unavailable as fault:
            return f"The database cannot be used: {fault}."
        except Exception as fault:  # noqa: BLE001 - whatever the driver raises, it cannot be used
            return f"The database cannot be used ({type(fault).__name__})."
        return None

    def _clock(self, now: datetime) -> str | None:
        last = self.ticker.last_tick_at
        if last is None:
            return "The clock has not begun to tick."
        if now - last > _TICK_LIMIT:
            return f"The clock stands still since {last.isoformat(timespec='seconds')}."
        return None
