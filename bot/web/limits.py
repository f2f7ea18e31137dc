"""Owns how often one sender may knock where nobody has to say who they are.

limiter = Limiter(KNOCKS)
wait = limiter.wait(sender(request))  # 0.0: let them in; else refuse for so many seconds
"""

import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.web.problems import slower

# Senders that are remembered; who knocked longest ago is forgotten first.
_MOST: Final = 4096
# One household, one company: an address of version 6 is free to change its last half.
_OF_ONE_SENDER: Final = 64

_SLOWLY: Final = "Too many requests. Wait a moment."
# There every refusal is said alike.
_PROGRAMS: Final = "/api/"


@dataclass(frozen=True)
class Rate:
    """So many at once, and `each_second` after that."""

    burst: int
    each_second: float


# Probes and scrapers come every few seconds; a page reads its style and itself.
KNOCKS: Final = Rate(burst=120, each_second=20)
# A person mistypes a token a few times.
GUESSES: Final = Rate(burst=5, each_second=0.1)


class Limiter:
    """A bucket of tokens for each sender; `clock` counts seconds and never goes back."""

    def __init__(
        self, rate: Rate, *, most: int = _MOST, clock: Callable[[], float] = monotonic
    ) -> None:
        self._rate, self._most, self._clock = rate, most, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def ahead(self, sender: str) -> float:
        """Return how many seconds the sender has to wait, and take nothing."""
        return max(0.0, 1 - self._left(sender, self._clock())) / self._rate.each_second

    def wait(self, sender: str) -> float:
        """Take one token of the sender's and return 0; with none left, seconds until the next."""
        now = self._clock()
        left = self._left(sender, now)
        self._buckets.pop(sender, None)
        allowed = left >= 1
        self._buckets[sender] = (left - 1 if allowed else left, now)
        if len(self._buckets) > self._most:
            self._buckets.popitem(last=False)
        return 0.0 if allowed else (1 - left) / self._rate.each_second

    def _left(self, sender: str, now: float) -> float:
        left, at = self._buckets.get(sender, (float(self._rate.burst), now))
        return min(self._rate.burst, left + (now - at) * self._rate.each_second)


def sender(request: web.Request, *, behind_proxy: bool = False) -> str:
    """Return who asks. Behind a proxy it is the last address that was forwarded: its own word."""
    said = request.headers.getall("X-Forwarded-For", []) if behind_proxy else []
    last = ",".join(said).rpartition(",")[2].strip()
    address = last or request.remote or ""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return request.remote or ""
    if isinstance(known, ipaddress.IPv4Address):
        return str(known)
    if known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return str(ipaddress.ip_network((known, _OF_ONE_SENDER), strict=False))


def too_often(wait: float) -> web.Response:
    """Return the refusal, which says when to come back."""
    after = {"Retry-After": str(math.ceil(wait))}
    return web.Response(status=429, text=f"{_SLOWLY}\n", headers=after)


def limited(limiter: Limiter, *, exempt: frozenset[str], behind_proxy: bool = False) -> Middleware:
    """Return what stands before all paths but the exempt ones, which check who asks."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path in exempt:
            return await handler(request)
        wait = limiter.wait(sender(request, behind_proxy=behind_proxy))
        if not wait:
            return await handler(request)
        is_program = request.path.startswith(_PROGRAMS)
        return slower(wait, _SLOWLY).answer() if is_program else too_often(wait)

    return guard
