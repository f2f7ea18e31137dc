"""Owns the running service: from the settings to the last thing finished."""

import asyncio
import contextlib
import ctypes
import gc
import os
import signal
import sys
from collections.abc import Iterator
from time import perf_counter
from typing import Final

import structlog

from bot import schema, webclient
from bot.parts import Parts
from bot.settings import Settings

_STOP_LIMIT: Final = 9.5  # seconds; ten are promised
# Seconds after which a thread that computes lets the loop go on, five times Python's own. Reading
# a large request beside the loop would else hold up everybody for a tenth of a second.
_SWITCH: Final = 0.001
_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
_M_ARENA_MAX: Final = -8
_LARGE: Final = 128 * 1024  # bytes; glibc's own first value, which else grows with use
_DATABASE_LIMIT: Final = 60.0  # how long a database is waited for at the start
_LAST_WORDS: Final = 1.0  # how long it is waited for at the end

log = structlog.get_logger(__name__)


async def run(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT, then finish what is being done.

    Raises CannotStart, and TokenRefused when Slack does not take a token.
    """
    sys.setswitchinterval(_SWITCH)
    _give_memory_back()
    with _signals() as asked_to_stop:
        serving = asyncio.create_task(_serve(settings))
        stop = asyncio.create_task(asked_to_stop.wait())
        await asyncio.wait({serving, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        await _end(serving)
    log.info("service.stopped")


async def _serve(settings: Settings) -> None:
    """Start everything and stay; to be cancelled is to be asked to stop, at any point."""
    began = perf_counter()
    async with contextlib.AsyncExitStack() as stack:
        address = settings.database_url.get_secret_value()
        stack.enter_context(schema.only_one(address))
        database = await schema.open_database(
            address, migrate=settings.migrate, wait=_DATABASE_LIMIT
        )
        stack.push_async_callback(database.close)
        await schema.require_writable(database)
        session = await stack.enter_async_context(webclient.session())
        parts = Parts(settings, database, session)
        # What was loaded by now stays to the end: to look through it again for garbage would hold
        # up everybody for a tenth of a second.
        gc.freeze()
        delivering = await parts.start(stack)
        stack.callback(database.hurry, _LAST_WORDS)  # what is put on last is done first
        log.info("service.ready", seconds=round(perf_counter() - began, 2))
        # Cancelled between taking a step and beginning it, delivery would leave it to its lease.
        await asyncio.shield(delivering)
        raise RuntimeError("delivery ended by itself")


async def _end(serving: asyncio.Task[None]) -> None:
    if not serving.done():
        log.info("service.stopping")
        serving.cancel()
        await asyncio.wait({serving}, timeout=_STOP_LIMIT)
    if not serving.done():
        # Whatever hangs would keep the loop from ending, too. What was committed is kept.
        log.error("service.cut_off", after=_STOP_LIMIT)
        os._exit(1)
    with contextlib.suppress(asyncio.CancelledError):
        serving.result()


def _give_memory_back() -> None:
    """Have glibc return what a rush has taken: an arena for each thread would keep it.

    Elsewhere there is nothing to set. Source: mallopt(3).
    """
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.mallopt(_M_ARENA_MAX, 1)
        for above in (_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD):
            library.mallopt(above, _LARGE)


@contextlib.contextmanager
def _signals() -> Iterator[asyncio.Event]:
    """Set the event on the first signal; a second one ends the program at once."""
    loop, asked = asyncio.get_running_loop(), asyncio.Event()
    both = (signal.SIGTERM, signal.SIGINT)

    def ask() -> None:
        asked.set()
        for number in both:
            loop.remove_signal_handler(number)

    for number in both:
        loop.add_signal_handler(number, ask)
    try:
        yield asked
    finally:
        for number in both:
            loop.remove_signal_handler(number)
