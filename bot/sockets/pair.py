"""Owns the two connections: opened together, replaced one after the other, closed when idle."""

import asyncio
import contextlib
import random
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot import tokens
from bot.errors import TokenRefused
from bot.metrics import Metrics
from bot.sockets.connection import Connection

_LONGEST_PAUSE: Final = 30.0  # seconds between two tries while Slack is away
_STEADY: Final = 5.0  # a line that lasted less counts as another failure
_AFTER_CUT: Final = 1.0  # Slack was there a moment ago, and has not said that we ask too often
_GRACE: Final = 10.0  # how long Slack still delivers on a line after it has warned
# Opening another line at once would not help against these.
_HOPELESS: Final[Mapping[str, str]] = {
    "link_disabled": "Socket Mode was switched off: switch it on on your app's page, Socket Mode",
    "too_many_websockets": "Slack allows ten connections for an app: run at most five workers",
}

log = structlog.get_logger(__name__)


class Sockets:
    """Socket Mode from `start` to `stop`; `live` says how many connections are open now."""

    def __init__(
        self,
        *,
        app: AsyncApp,
        client: AsyncWebClient,
        metrics: Metrics,
        pause: timedelta = timedelta(seconds=0.5),
    ) -> None:
        """Speak to Slack with the app-level token that `client` carries.

        `pause`: how long to wait before the second try; then ever longer.
        """
        self._first_pause = pause.total_seconds()
        self._app, self._client, self._metrics = app, client, metrics
        self._lines: dict[int, Connection] = {}
        self._keepers: list[asyncio.Task[None]] = []
        self._retiring: set[asyncio.Task[None]] = set()
        self._replacing = asyncio.Lock()
        self._first: asyncio.Future[None] | None = None

    @property
    def live(self) -> int:
        return sum(line.live for line in self._lines.values())

    async def start(self, limit: timedelta = timedelta(seconds=5)) -> None:
        """Open both, and return when the first is there, or after `limit` (they go on trying).

        Raises TokenRefused.
        """
        self._first = asyncio.get_running_loop().create_future()
        self._keepers = [asyncio.create_task(self._keep(slot)) for slot in range(2)]
        # Not asyncio.wait_for: in Python 3.11 it loses a cancellation that comes with the result.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit.total_seconds()):
                await asyncio.shield(self._first)

    async def stop(self, limit: timedelta) -> None:
        """Take nothing new, answer what was taken for up to `limit`, and close."""
        for task in self._keepers:
            task.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        lines = list(self._lines.values())
        for line in lines:
            line.take_no_more()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit.total_seconds()):
                await asyncio.gather(*(line.finish() for line in lines))
        for task in self._retiring:
            task.cancel()
        await asyncio.gather(
            *(line.shut() for line in lines), *self._retiring, return_exceptions=True
        )
        self._lines.clear()

    async def _keep(self, slot: int) -> None:
        """Keep one line open for ever: the new one is there before the old one is let go."""
        clock, pause = asyncio.get_running_loop().time, 0.0
        while True:
            await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - only spreads
            try:
                line = await self._replace(slot)
            except Exception as fault:  # noqa: BLE001 - nobody else would open this line again
                self._say(fault)
                pause = self._longer(pause)
                continue
            began = clock()
            reason = await line.wear_out()
            log.info("socket.worn", line=slot, reason=reason)
            pause = 0.0 if clock() - began > _STEADY else min(self._longer(pause), _AFTER_CUT)
            if reason in _HOPELESS:
                log.error("socket.refused", reason=reason, mend=_HOPELESS[reason])
                pause = _LONGEST_PAUSE

    def _longer(self, pause: float) -> float:
        return min(max(pause * 2, self._first_pause), _LONGEST_PAUSE)

    async def _replace(self, slot: int) -> Connection:
        """Open a line and let the slot's old one retire; one slot at a time while lines live."""
        old = self._lines.get(slot)
        async with self._replacing if old and old.live else contextlib.nullcontext():
            line = await self._open()
        self._lines[slot] = line
        log.info("socket.open", line=slot, live=self.live)
        self._settle_first(None)
        if old is not None:
            task = asyncio.create_task(_retire(old))
            self._retiring.add(task)
            task.add_done_callback(self._retiring.discard)
        return line

    async def _open(self) -> Connection:
        line = Connection(self._app, self._client, self._metrics)
        try:
            await line.open()
        except BaseException:
            await line.shut()
            raise
        return line

    def _say(self, fault: BaseException) -> None:
        """Log why no line could be opened; a token that is refused ends a start."""
        error = tokens.code(fault)
        if sentence := tokens.refused("SLACK_APP_TOKEN", error):
            log.error("socket.refused", reason=error, mend=sentence)
            self._settle_first(TokenRefused(sentence))
        else:
            log.warning("socket.unreachable", why=error or type(fault).__name__)

    def _settle_first(self, fault: TokenRefused | None) -> None:
        if self._first is None or self._first.done():
            return
        if fault is None:
            self._first.set_result(None)
        else:
            self._first.set_exception(fault)


async def _retire(line: Connection) -> None:
    """Close a line that was replaced, once Slack has let go of it and its requests are answered."""
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GRACE):
                await line.over()
        await line.finish()
    finally:
        await line.shut()
