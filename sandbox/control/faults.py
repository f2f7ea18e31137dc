"""Faults of the Web API: slowness, refusals, garbage, cut connections, calls held back."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sandbox.wire import JSON

EVERY = "*"
Cut = Literal["before", "after"]


@dataclass(slots=True)
class Fault:
    """What becomes of the next `times` calls of a method; the first part that is set wins."""

    method: str = EVERY
    times: int = 1
    error: str | None = None
    status: int | None = None
    retry_after: int | None = None
    malformed: bool = False
    cut: Cut | None = None
    """"before": the call never took effect; "after": it did, and nobody was told."""
    where: Callable[[JSON], bool] | None = None

    def matches(self, method: str, args: JSON) -> bool:
        wanted = self.method in {EVERY, method} and self.times > 0
        return wanted and (self.where is None or self.where(args))


@dataclass(slots=True)
class Gate:
    """Calls of a method wait here until it is opened."""

    method: str
    opened: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: int = 0

    def open(self) -> None:
        self.opened.set()


class Faults:
    def __init__(self, pulse: Callable[[], None]) -> None:
        self._pulse = pulse
        self._latency: dict[str, float] = {}
        self._pending: list[Fault] = []
        self._gates: list[Gate] = []

    def latency(self, seconds: float, method: str = EVERY) -> None:
        """Make every call of the method take that much longer: half before its effect."""
        self._latency[method] = seconds

    def add(self, fault: Fault) -> Fault:
        self._pending.append(fault)
        return fault

    def refuse(self, method: str, error: str, times: int = 1) -> Fault:
        """Answer with Slack's `{"ok": false, "error": ...}`; nothing takes effect."""
        return self.add(Fault(method, times, error=error))

    def fail(self, method: str, status: int = 500, times: int = 1) -> Fault:
        return self.add(Fault(method, times, status=status))

    def limit(self, method: str, retry_after: int = 1, times: int = 1) -> Fault:
        """Answer with 429 and `Retry-After`."""
        return self.add(Fault(method, times, status=429, retry_after=retry_after))

    def garble(self, method: str, times: int = 1) -> Fault:
        """Answer with something that is no JSON, after the call took effect."""
        return self.add(Fault(method, times, malformed=True))

    def cut(self, method: str, when: Cut, times: int = 1) -> Fault:
        """Close the connection in place of an answer, before or after the effect."""
        return self.add(Fault(method, times, cut=when))

    def held(self, method: str) -> AbstractContextManager[Gate]:
        """Hold the method's calls back, before their effect, until the block ends."""
        return self._held(Gate(method))

    @contextmanager
    def _held(self, gate: Gate) -> Iterator[Gate]:
        self._gates.append(gate)
        try:
            yield gate
        finally:
            gate.open()
            self._gates.remove(gate)

    def clear(self) -> None:
        self._latency.clear()
        self._pending.clear()
        for gate in self._gates:
            gate.open()

    def take(self, method: str, args: JSON) -> Fault | None:
        """Return the fault that strikes this call, and count it."""
        for fault in self._pending:
            if fault.matches(method, args):
                fault.times -= 1
                return fault
        return None

    def delay(self, method: str) -> float:
        return self._latency.get(method, self._latency.get(EVERY, 0.0))

    async def pass_gates(self, method: str) -> None:
        for gate in [gate for gate in self._gates if gate.method in {EVERY, method}]:
            gate.waiting += 1
            self._pulse()
            await gate.opened.wait()
            gate.waiting -= 1
