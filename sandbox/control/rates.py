"""Slack's rate limits, off until a test switches them on."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.api.methods import Tier
    from sandbox.wire import JSON

PER_MINUTE: dict[Tier, float] = {1: 1, 2: 20, 3: 50, 4: 100, 5: 600}
# One message a second in a channel, and short bursts are let through.
POST_PER_SECOND = 1.0
POST_BURST = 5.0


@dataclass(slots=True)
class Bucket:
    """Fills with `rate` tokens a second up to `size`; every call takes one."""

    rate: float
    size: float
    level: float = field(init=False)
    at: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.level = self.size

    def take(self) -> float:
        """Return 0, or the seconds after which a call is allowed again."""
        now = time.monotonic()
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        if self.level >= 1:
            self.level -= 1
            return 0.0
        return (1 - self.level) / self.rate


class RateLimits:
    def __init__(self) -> None:
        self.enabled = False
        self._buckets: dict[str, Bucket] = {}

    def enable(self) -> None:
        self.enabled = True
        self._buckets.clear()

    def disable(self) -> None:
        self.enabled = False

    def wait(self, method: str, tier: Tier, args: JSON) -> int:
        """Return 0, or the whole seconds for `Retry-After`."""
        if not self.enabled:
            return 0
        if method == "chat.postMessage":
            bucket = self._bucket(f"post {args.get('channel')}", POST_PER_SECOND, POST_BURST)
        else:
            bucket = self._bucket(method, PER_MINUTE[tier] / 60, PER_MINUTE[tier])
        return math.ceil(bucket.take())

    def _bucket(self, key: str, rate: float, size: float) -> Bucket:
        if key not in self._buckets:
            self._buckets[key] = Bucket(rate, size)
        return self._buckets[key]
