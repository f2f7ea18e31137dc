"""Owns since when Slack cannot be reached: watched all the time, and asked while somebody looks."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

from bot.errors import TokenRefused
from bot.web.pages import views

_EVERY: Final = 1.0  # seconds
# While nothing is said, an outage shows in nothing: so Slack is asked, but only for a reader.
_LOOKED_AT: Final = timedelta(minutes=2)
_ASK_EVERY: Final = timedelta(seconds=20)
_ASK_LIMIT: Final = 5.0  # seconds
_SILENT: Final = "Slack does not answer."


class Reach:
    """`fault` says what is wrong now, if anything; `ask` asks Slack, and raises when it is away."""

    def __init__(
        self,
        fault: Callable[[], str | None],
        ask: Callable[[], Awaitable[object]],
        now: Callable[[], datetime],
    ) -> None:
        self._fault, self._ask, self._now = fault, ask, now
        self._since: datetime | None = None
        self._was_reached = False
        self._silent = False
        self._looked_at: datetime | None = None
        self._asked_at: datetime | None = None

    async def watch(self) -> None:
        """Look every second until cancelled."""
        while True:
            self.look()
            if self._fault() is None and self._is_read():
                await self._ask_now_and_then()
            else:
                self._silent = False
            await asyncio.sleep(_EVERY)

    def look(self) -> str | None:
        """Return what is wrong now, and remember since when."""
        fault = self._fault() or (_SILENT if self._silent else None)
        if fault is None:
            self._since, self._was_reached = None, True
        elif self._since is None:
            self._since = self._now()
        return fault

    def state(self, heard_at: datetime | None, told_at: datetime | None) -> views.Slack:
        """Return how it stands, for somebody who looks now."""
        self._looked_at = self._now()
        fault = self.look()
        return views.Slack(fault, self._since, not self._was_reached, heard_at, told_at)

    def _is_read(self) -> bool:
        return self._looked_at is not None and self._now() - self._looked_at < _LOOKED_AT

    async def _ask_now_and_then(self) -> None:
        now = self._now()
        if self._asked_at is not None and now - self._asked_at < _ASK_EVERY:
            return
        self._asked_at = now
        try:
            async with asyncio.timeout(_ASK_LIMIT):
                await self._ask()
        except TokenRefused:
            self._silent = False  # that is an answer, and others tell of it
        except Exception:  # noqa: BLE001 - whatever it is, there was no answer
            self._silent = True
        else:
            self._silent = False
