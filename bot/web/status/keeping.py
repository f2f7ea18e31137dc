"""Owns keeping the status page's files, so that a rush of customers costs no database."""

import asyncio
import gzip
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.web.pages.finding import Reader, Unreadable
from bot.web.status import drawing
from commands import status_page
from commands.policy import StatusPage
from commands.rules.services import Service
from storage.database import Database
from storage.telling import Told

FRESH: Final = timedelta(seconds=5)
_PATIENCE: Final = 1.0  # seconds that a customer waits, where there is an older page to show
_SMALLEST: Final = 512  # bytes that are worth being packed

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class File:
    """One file as it is sent; `since`: when it became what it is."""

    body: bytes
    packed: bytes | None
    tag: str
    kind: str
    since: datetime


class Keeper:
    """Reads at most once in `FRESH`, however many ask; shows the last page while it cannot."""

    def __init__(
        self,
        database: Database,
        page: StatusPage,
        services: Mapping[str, Service],
        now: Callable[[], datetime],
        *,
        patience: float = _PATIENCE,
    ) -> None:
        self._patience = patience
        self._reader, self._page, self._services = Reader(database), page, services
        self._now = now
        self._board: status_page.Board | None = None
        self._files: Mapping[str, File] = {}
        self._tried_at: datetime | None = None
        self._reading: asyncio.Task[None] | None = None

    async def file(self, name: str) -> File:
        """Return a file as it is now. Raises Unreadable where there is none to show yet."""
        if not self._is_fresh():
            await self._renew()
        if not self._files:
            raise Unreadable("the status page has not been read yet")
        return self._files[name]

    def _is_fresh(self) -> bool:
        tried = self._tried_at
        return bool(self._files) and tried is not None and abs(self._now() - tried) < FRESH

    async def _renew(self) -> None:
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read(), name="status page")
        if self._files:
            await asyncio.wait({self._reading}, timeout=self._patience)
        else:
            # Whoever gives up waiting must not end it for the others.
            await asyncio.shield(self._reading)

    async def _read(self) -> None:
        now = self._now()
        try:
            told = await self._reader.read(lambda session: status_page.told(session, now))
        except Unreadable as fault:
            log.warning("status_page.unreadable", why=str(fault))
            self._tried_at = now  # the next ones need not wait for it, too
            return
        await asyncio.to_thread(self._draw, told, now)
        self._tried_at = now

    def _draw(self, told: Sequence[Told], now: datetime) -> None:
        """Draw the files anew, if they say something else: beside the loop, it takes a while."""
        board = status_page.board(told, self._page, self._services, now)
        if board != self._board:
            made = drawing.files(board)
            self._files = {name: self._kept(name, body, now) for name, body in made.items()}
            self._board = board

    def _kept(self, name: str, body: bytes, now: datetime) -> File:
        known = self._files.get(name)
        if known is not None and known.body == body:
            return known
        packed = gzip.compress(body, mtime=0) if len(body) >= _SMALLEST else None
        tag = hashlib.sha256(body).hexdigest()[:20]
        return File(body, packed, tag, drawing.TYPES[name], now)
