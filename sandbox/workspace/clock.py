"""Hands out Slack's message timestamps."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

MICROS = 1_000_000


def as_ts(micros: int) -> str:
    return f"{micros // MICROS}.{micros % MICROS:06d}"


def as_micros(ts: str) -> int:
    """Raise ValueError unless `ts` is "seconds" or "seconds.micros"."""
    seconds, _, micros = ts.partition(".")
    return int(seconds) * MICROS + int((micros or "0").ljust(6, "0")[:6])


class Clock:
    """Every timestamp is later than the one before, even within one microsecond."""

    def __init__(self) -> None:
        self._last = 0
        self._ahead = 0

    def forward(self, length: timedelta) -> None:
        """Go ahead of the real time, for tests that move the app's clock too."""
        self._ahead += length // timedelta(microseconds=1)

    def ts(self) -> str:
        self._last = max(self._last + 1, time.time_ns() // 1000 + self._ahead)
        return as_ts(self._last)

    def backdated(self, at: datetime) -> str:
        return as_ts(round(at.timestamp() * MICROS))

    def now(self) -> int:
        return (time.time_ns() // 1000 + self._ahead) // MICROS
