"""Owns how long Slack is left alone: as it asks by `Retry-After`, and longer after each failure."""

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import Final

from bot.delivery.faults import Call

# Slack counts these for each channel, everything else for the whole workspace.
_PER_CHANNEL: Final = frozenset({"chat.postEphemeral", "chat.postMessage", "chat.update"})
_FIRST: Final = timedelta(seconds=1)
_LONGEST: Final = timedelta(seconds=60)
# Slack's documentation promises a Retry-After; this is for the day on which it is missing.
UNSAID: Final = timedelta(seconds=5)
_FORGET_ABOVE: Final = 1000

# Several steps may try again at the same moment; nothing secret depends on these numbers.
_random = Random()  # noqa: S311


class Pace:
    """Which calls have to wait until when; in memory, since Slack says it again if it must."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._until: dict[tuple[str, str | None], datetime] = {}
        self._all: datetime | None = None

    def wait(self, call: Call) -> datetime | None:
        """Return when this call may be made, none when that is now."""
        now = self._now()
        limits = (self._all, self._until.get(_key(call)))
        return max((until for until in limits if until is not None and until > now), default=None)

    def hold(self, call: Call, length: timedelta) -> datetime:
        """Let calls like this one wait; return until when."""
        until = self._until[_key(call)] = self._now() + length
        if len(self._until) > _FORGET_ABOVE:
            now = self._now()
            self._until = {key: at for key, at in self._until.items() if at > now}
        return until

    def hold_all(self, length: timedelta) -> None:
        """Let every call wait: Slack does not take the token, and asking more often is no help."""
        self._all = self._now() + length


def back_off(attempts: int) -> timedelta:
    """Return how long to wait after this many attempts: 1 s, doubling up to 60 s, and jitter."""
    longest = min(_LONGEST.total_seconds(), _FIRST.total_seconds() * 2 ** min(attempts - 1, 10))
    return timedelta(seconds=longest * _random.uniform(0.75, 1.0))


def _key(call: Call) -> tuple[str, str | None]:
    return call.method, call.channel if call.method in _PER_CHANNEL else None
