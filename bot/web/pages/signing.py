"""Owns signing in and out: a form for people, a header for scripts, a limit for guessers."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import parse_qs

import structlog
from aiohttp import web

from bot.web.limits import GUESSES, Limiter, sender, too_often
from bot.web.pages.drawing import draw, html
from bot.web.pages.entrance import LASTS, PREFIX, Door

_COOKIE: Final = "sitrep_page"
_LARGEST_FORM: Final = 4096
_OURS: Final = re.compile(rf"{PREFIX}(?:/\d{{1,9}})?")
_LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")
_CHALLENGE: Final = {"WWW-Authenticate": 'Bearer realm="sitrep"'}

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class _Judged:
    """What became of a token; `wait`: it was not looked at, for so many seconds."""

    opens: bool
    wait: float = 0.0

    @property
    def sentence(self) -> str:
        if self.wait:
            return f"Too many wrong ones came from there. Wait {math.ceil(self.wait)} seconds."
        return "That is not the token."


class Signing:
    """Lets people in through one door; who guesses too often has to wait, and is not heard."""

    def __init__(
        self, door: Door, now: Callable[[], datetime], *, behind_proxy: bool = False
    ) -> None:
        self._door, self._now = door, now
        # Apart, so that a script with an old token keeps nobody from signing in.
        self._forms, self._headers = Limiter(GUESSES), Limiter(GUESSES)
        self._behind_proxy = behind_proxy

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return what is said to somebody who may not look; none when they may."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.casefold() == "bearer":
            return self._judged_header(request, token.strip())
        if self._door.knows(request.cookies.get(_COOKIE, ""), self._now()):
            return None
        return self._form(request, request.path)

    async def sign_in(self, request: web.Request) -> web.Response:
        """Take the form; who has the token is taken to where they wanted to go."""
        given = await _form(request)
        wanted = given.get("next", "")
        judged = self._judged(request, given.get("token", "").strip(), self._forms)
        if not judged.opens:
            return self._form(request, wanted, judged)
        log.info("page.signed_in", sender=self._who(request))
        answer = _moved(wanted if _OURS.fullmatch(wanted) else PREFIX)
        answer.set_cookie(
            _COOKIE,
            self._door.mark(self._now()),
            max_age=int(LASTS.total_seconds()),
            path=PREFIX,
            secure=_is_https(request),
            httponly=True,
            samesite="Strict",
        )
        return answer

    async def sign_out(self, _: web.Request) -> web.Response:
        answer = _moved(PREFIX)
        answer.del_cookie(_COOKIE, path=PREFIX, httponly=True, samesite="Strict")
        return answer

    def _form(
        self, request: web.Request, wanted: str, judged: _Judged | None = None
    ) -> web.Response:
        """Return the form, with what was wrong with the token that it was given."""
        page = draw(
            "sign_in.html",
            self._now(),
            wanted=wanted if _OURS.fullmatch(wanted) else PREFIX,
            wrong=judged.sentence if judged else "",
            in_the_clear=not _is_https(request) and not _is_here(request),
        )
        if judged and judged.wait:
            answer = html(page, 429)
            answer.headers["Retry-After"] = str(math.ceil(judged.wait))
            return answer
        answer = html(page, 401)
        answer.headers.update(_CHALLENGE)
        return answer

    def _judged_header(self, request: web.Request, token: str) -> web.Response | None:
        judged = self._judged(request, token, self._headers)
        if judged.opens:
            return None
        if judged.wait:
            return too_often(judged.wait)
        return web.Response(text=f"{judged.sentence}\n", status=401, headers=_CHALLENGE)

    def _judged(self, request: web.Request, token: str, guesses: Limiter) -> _Judged:
        """Compare a token, unless too many wrong ones came from there."""
        who = self._who(request)
        if wait := guesses.ahead(who):
            return _Judged(opens=False, wait=wait)
        if self._door.opens(token):
            return _Judged(opens=True)
        guesses.wait(who)
        log.warning("page.refused", sender=who)
        return _Judged(opens=False)

    def _who(self, request: web.Request) -> str:
        return sender(request, behind_proxy=self._behind_proxy)


async def _form(request: web.Request) -> dict[str, str]:
    """Return the fields of a form; what is too large or no form at all has none."""
    if request.content_type != "application/x-www-form-urlencoded":
        return {}
    if not 0 < (request.content_length or 0) <= _LARGEST_FORM:
        return {}
    try:
        body = (await request.read()).decode("utf-8")
        return {name: values[0] for name, values in parse_qs(body, max_num_fields=8).items()}
    except ValueError:
        return {}


def _moved(address: str) -> web.Response:
    """Send the browser on with a GET."""
    return web.Response(status=303, headers={"Location": address})


def _is_https(request: web.Request) -> bool:
    """Tell whether the browser speaks HTTPS, to us or to a proxy before us."""
    nearest = request.headers.get("X-Forwarded-Proto", "").partition(",")[0]
    return "https" in (request.scheme, nearest.strip().casefold())


def _is_here(request: web.Request) -> bool:
    return request.host.rpartition(":")[0] in _LOOPBACK or request.host in _LOOPBACK
