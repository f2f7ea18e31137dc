"""Owns hearing tokens: who sends too many wrong ones has to wait, and is not heard."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from aiohttp import web

from bot.web.limits import GUESSES, Limiter, sender

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Judged:
    """What became of a token; `wait`: it was not looked at, for so many seconds."""

    opens: bool
    wait: float = 0.0

    @property
    def sentence(self) -> str:
        if self.wait:
            return f"Too many wrong ones came from there. Wait {math.ceil(self.wait)} seconds."
        return "That is not the token."


class Guesses:
    """Compares tokens by `opens`; `event` is what the log says of a wrong one."""

    def __init__(
        self, opens: Callable[[str], bool], event: str, *, behind_proxy: bool = False
    ) -> None:
        self._opens, self._event, self._behind_proxy = opens, event, behind_proxy
        self._limiter = Limiter(GUESSES)

    def judge(self, request: web.Request, token: str) -> Judged:
        """Compare a token, unless too many wrong ones came from there."""
        who = sender(request, behind_proxy=self._behind_proxy)
        if wait := self._limiter.ahead(who):
            return Judged(opens=False, wait=wait)
        if self._opens(token):
            return Judged(opens=True)
        self._limiter.wait(who)
        log.warning(self._event, sender=who)
        return Judged(opens=False)


def bearer(request: web.Request) -> str | None:
    """Return the token that a program sends in the header; none when it sends none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" else None
