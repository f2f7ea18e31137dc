"""Tells whoever listens that something happened, and lets anyone wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

from sandbox.workspace.happenings import Happening

# Seconds; a limit for a busy machine, never something waited for.
PATIENCE: Final = 20.0
T = TypeVar("T")
Listener = Callable[[Happening], None]


class Changes:
    """One per sandbox. Listeners hear every happening in the order in which it took effect."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._next = asyncio.Event()

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def tell(self, happening: Happening) -> None:
        for listener in self._listeners:
            listener(happening)
        self.pulse()

    def pulse(self) -> None:
        """Wake everybody who waits, to look again."""
        # A fresh event for the next round: a woken waiter that looks and waits again cannot
        # miss a pulse, because nothing runs between its look and its wait.
        self._next.set()
        self._next = asyncio.Event()

    async def wait_for(
        self, look: Callable[[], T | None], *, within: float = PATIENCE, what: str = "it"
    ) -> T:
        """Return the first truthy answer of `look`, asked again after every change.

        Raises TimeoutError, naming `what`, when it has not come within that many seconds.
        """
        try:
            async with asyncio.timeout(within):
                while not (found := look()):
                    await self._next.wait()
                return found
        except TimeoutError:
            raise TimeoutError(f"waited {within:g} s in vain for {what}") from None
