"""Owns waiting for what nobody announces: a condition with a limit, never a fixed time."""

import asyncio
import contextlib
import inspect
from collections.abc import Awaitable, Callable
from typing import Final

# Seconds; a limit for a busy machine, never something waited for.
PATIENCE: Final = 20.0


async def until(look: Callable[[], bool | Awaitable[bool]], *, within: float = PATIENCE) -> None:
    """Return when `look` says yes; TimeoutError when it has not after so many seconds."""
    never = asyncio.Event()
    async with asyncio.timeout(within):
        while True:
            seen = look()
            if (await seen) if inspect.isawaitable(seen) else seen:
                return
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(never.wait(), 0.01)
