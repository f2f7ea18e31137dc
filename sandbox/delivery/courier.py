"""Takes deliveries to the app: retries, and the disorder that tests ask for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Literal

from sandbox.delivery.delivery import Delivery, Kind, Timing, Transport, Try

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from sandbox.changes import Changes
    from sandbox.wire import JSON


class Courier:
    def __init__(self, changes: Changes, timing: Timing, transport: Transport) -> None:
        self.log: list[Delivery] = []
        self.transport = transport
        self.duplicate = False
        """Send everything twice, at the same time."""
        self._changes = changes
        self._timing = timing
        self._held: list[Delivery] | None = None
        self._running: set[asyncio.Task[None]] = set()

    def send(self, kind: Kind, payload: JSON) -> Delivery:
        """Start a delivery and return it at once."""
        delivery = Delivery(kind, payload)
        self.log.append(delivery)
        if self._held is None:
            self._start(self._deliver(delivery))
        else:
            self._held.append(delivery)
            delivery.attempted.set()
        self._changes.pulse()
        return delivery

    def hold(self) -> None:
        """Keep everything back from now on."""
        self._held = self._held or []

    def release(self, order: Literal["sent", "reverse"] = "sent") -> None:
        held, self._held = self._held or [], None
        for delivery in held if order == "sent" else reversed(held):
            self._start(self._deliver(delivery))

    async def attempted(self, since: int) -> None:
        """Wait until everything sent since that length of the log was tried once, or is held."""
        for delivery in self.log[since:]:
            await delivery.attempted.wait()

    async def idle(self) -> None:
        """Wait until nothing is under way any more, retries included."""
        while self._running:
            await asyncio.wait(self._running)

    async def close(self) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _deliver(self, delivery: Delivery) -> None:
        if self.duplicate:
            self._start(self._again(delivery))
        await self._until_acknowledged(delivery)
        delivery.settled.set()
        self._changes.pulse()

    async def _until_acknowledged(self, delivery: Delivery) -> None:
        # Only events are sent again: a command or a click that nobody took is lost.
        pauses = self._timing.retry_after if delivery.kind == "events_api" else ()
        reason = None
        for number, pause in enumerate((0.0, *pauses)):
            await asyncio.sleep(pause)
            attempt = await self._try(delivery, number, reason)
            if attempt.ok or not attempt.may_retry:
                return
            reason = attempt.reason

    async def _try(self, delivery: Delivery, number: int, reason: str | None) -> Try:
        attempt = await self.transport.send(delivery, number, reason)
        delivery.tries.append(attempt)
        delivery.attempted.set()
        self._changes.pulse()
        return attempt

    async def _again(self, delivery: Delivery) -> None:
        """Deliver a second copy, as Slack does when it lost the first acknowledgement."""
        delivery.tries.append(await self.transport.send(delivery, 1, "http_timeout"))
        self._changes.pulse()
