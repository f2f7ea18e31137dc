"""One thing that the app is told, and every try to tell it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from sandbox.wire import JSON

Kind = Literal["events_api", "slash_commands", "interactive"]


@dataclass(frozen=True, slots=True)
class Timing:
    """Slack's patience, in seconds. Retries come sooner than Slack's, which take six minutes."""

    ack_within: float = 3.0
    retry_after: tuple[float, ...] = (0.05, 1.0, 5.0)
    trigger_lifetime: float = 3.0
    response_url_lifetime: float = 1800.0


@dataclass(slots=True)
class Try:
    """`reason`: why it failed, in Slack's word for `x-slack-retry-reason`."""

    number: int
    sent_at: float = field(default_factory=time.monotonic)
    answered_at: float | None = None
    ok: bool = False
    status: int | None = None
    reason: str | None = None
    body: JSON = field(default_factory=dict)
    may_retry: bool = True

    @property
    def latency(self) -> float | None:
        return None if self.answered_at is None else self.answered_at - self.sent_at


@dataclass(slots=True)
class Delivery:
    kind: Kind
    payload: JSON
    created: float = field(default_factory=time.monotonic)
    tries: list[Try] = field(default_factory=list)
    attempted: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    """Set when the first try is over, or when the delivery is held back."""
    settled: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    """Set when it was acknowledged, or given up."""

    @property
    def what(self) -> str:
        """The event's type, the command, or the interaction's type."""
        if self.kind == "events_api":
            return str(self.payload["event"]["type"])
        return str(self.payload.get("command") or self.payload.get("type"))

    @property
    def acknowledged(self) -> Try | None:
        return next((attempt for attempt in self.tries if attempt.ok), None)

    @property
    def ack(self) -> JSON | None:
        """The body of the app's acknowledgement; None while there is none."""
        return self.acknowledged.body if self.acknowledged else None

    @property
    def latency(self) -> float | None:
        return self.acknowledged.latency if self.acknowledged else None

    @property
    def failure(self) -> str | None:
        """Why the last try failed; None when one succeeded or none is over."""
        if self.acknowledged or not self.tries:
            return None
        return self.tries[-1].reason


class Transport(Protocol):
    async def send(self, delivery: Delivery, number: int, reason: str | None) -> Try:
        """Try once. `number` counts from 0; `reason` is why the try before failed."""
