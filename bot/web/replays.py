"""Owns that a signed request counts once: its signature is remembered while it would be valid.

In memory at once, and a moment later in the inbox, for the other processes and the next start.
Slack signs each delivery anew, so a signature that comes again was overheard.
"""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any, Final

import structlog
from sqlmodel import Session

from storage import inbox
from storage.database import Database

_MOST: Final = 16_384  # in memory; older ones are in the inbox
# What gathers for so long is written in one transaction; the next request's answer is worth more.
_GATHERING: Final = 0.25  # seconds
# The work has two seconds of the three that Slack waits.
_PATIENCE: Final = 0.5

log = structlog.get_logger(__name__)


class Replays:
    """Which signatures were used. `beside` does work that the answer does not wait for."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        beside: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._database, self._now, self._beside = database, now, beside
        self._used: OrderedDict[bytes, None] = OrderedDict()
        self._unwritten: list[str] = []
        self._writing = False
        self._knows_all = self._overflown = False

    async def used(self, signature: str) -> bool:
        """Tell whether the signature was used before, here or anywhere; from now on it is."""
        key = _key(signature)
        if key in self._used:
            return True
        self._remember([key])
        try:
            return await self._written(key.hex())
        except Exception as fault:  # noqa: BLE001 - without its database nothing takes effect anyway
            log.warning("replays.unread", why=type(fault).__name__)
            return False

    async def _written(self, key: str) -> bool:
        """Tell whether another process, or the one before this, has answered it.

        A SQLite file has one process at a time: what was there at the first request is all.
        """
        if self._overflown or not self._database.is_sqlite:
            return await self._database.read(lambda at: inbox.is_used(at, key), within=_PATIENCE)
        if self._knows_all:
            return False
        since = self._now() - inbox.SIGNED
        before = await self._database.read(lambda at: inbox.used_since(at, since))
        self._knows_all = True
        here, self._used = list(self._used), OrderedDict()
        self._remember([*map(bytes.fromhex, sorted(before, key=before.__getitem__)), *here])
        return key in before

    def _remember(self, keys: Sequence[bytes]) -> None:
        self._used.update(dict.fromkeys(keys))
        while len(self._used) > _MOST:
            self._used.popitem(last=False)
            self._overflown = True

    def answered(self, signature: str, *, failed: bool) -> None:
        """Have the signature written down; after a failure Slack may send the very same again."""
        key = _key(signature)
        if failed:
            self._used.pop(key, None)
            return
        self._unwritten.append(key.hex())
        if not self._writing:
            self._writing = True
            self._beside(self._write())

    async def _write(self) -> None:
        try:
            while self._unwritten:
                await asyncio.sleep(_GATHERING)
                keys, self._unwritten = self._unwritten, []
                await self._database.transaction(_using(keys, self._now()))
        except Exception as fault:  # noqa: BLE001 - memory still knows them
            log.warning("replays.unwritten", why=type(fault).__name__)
        finally:
            self._writing = False


def _key(signature: str) -> bytes:
    return hashlib.sha256(signature.encode()).digest()


def _using(keys: list[str], now: datetime) -> Callable[[Session], None]:
    return lambda session: inbox.use(session, keys, now=now)
