"""Owns signing in and out: a form for people, a header for scripts, a limit for guessers."""

import math
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

import structlog
from aiohttp import web

from bot.web.guesses import Guesses, bearer
from bot.web.limits import sender, too_often
from bot.web.pages.drawing import draw, html
from bot.web.pages.entrance import LASTS, PREFIX
from bot.web.pages.forms import fields
from bot.web.pages.ways import Ways
from bot.web.pages.window import FORM_KEY, VIEWER
from storage.viewers import Viewer

COOKIE: Final = "sitrep_page"
# A place of ours, with what was asked of it; nothing that a browser would take for another host.
_OURS: Final = re.compile(rf"{PREFIX}(?:/[a-z0-9-]+)*(?:\?[\w=&%.+-]*)?", re.ASCII)
_LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")
_CHALLENGE: Final = {"WWW-Authenticate": 'Bearer realm="sitrep"'}

log = structlog.get_logger(__name__)


class Signing:
    """Lets people in; who guesses too often has to wait, and is not heard."""

    def __init__(
        self, ways: Ways, now: Callable[[], datetime], *, behind_proxy: bool = False
    ) -> None:
        self._ways, self._now = ways, now
        # Apart, so that a script with an old token keeps nobody from signing in.
        self._forms = Guesses(self._opens, "page.refused", behind_proxy=behind_proxy)
        self._headers = Guesses(self._opens, "page.refused", behind_proxy=behind_proxy)
        self._behind_proxy = behind_proxy

    def refusal(self, request: web.Request) -> web.Response | None:
        """Return what is said to somebody who may not look; else the request knows who looks."""
        if (token := bearer(request)) is not None:
            return self._judged_header(request, token)
        mark = request.cookies.get(COOKIE, "")
        viewer = self._ways.marks.viewer(mark, self._now())
        if viewer is None:
            return self.form(request, request.path_qs)
        request[VIEWER], request[FORM_KEY] = viewer, self._ways.marks.form_key(mark)
        return None

    async def sign_in(self, request: web.Request) -> web.Response:
        """Take the form; who has the token is taken to where they wanted to go."""
        given = await fields(request)
        wanted = given.get("next", "")
        judged = self._forms.judge(request, given.get("token", "").strip())
        if not judged.opens:
            return self.form(request, wanted, judged.sentence, judged.wait)
        return self.let_in(request, self._ways.stands_for(), wanted)

    def let_in(self, request: web.Request, viewer: Viewer, wanted: str) -> web.Response:
        """Give them a mark, and take them to where they wanted to go."""
        log.info("page.signed_in", sender=self._who(request), user=viewer.user_id)
        answer = moved(place(wanted))
        answer.set_cookie(
            COOKIE,
            self._ways.marks.give(viewer, self._now()),
            max_age=int(LASTS.total_seconds()),
            path=PREFIX,
            secure=is_https(request),
            httponly=True,
            # A link in Slack leads here. What changes something takes the form's key besides.
            samesite="Lax",
        )
        return answer

    async def sign_out(self, _: web.Request) -> web.Response:
        answer = moved(PREFIX)
        answer.del_cookie(COOKIE, path=PREFIX, httponly=True, samesite="Lax")
        return answer

    def form(
        self,
        request: web.Request,
        wanted: str,
        wrong: str = "",
        wait: float = 0.0,
        kept: Sequence[str] = (),
    ) -> web.Response:
        """Return the form, with what was wrong the last time; `kept`: what they had typed."""
        page = draw(
            "sign_in.html",
            self._now(),
            wanted=place(wanted),
            wrong=wrong,
            kept=kept,
            by_token=self._ways.door is not None,
            by_slack=self._ways.slack is not None,
            in_the_clear=not is_https(request) and not _is_here(request),
        )
        if wait:
            answer = html(page, 429)
            answer.headers["Retry-After"] = str(math.ceil(wait))
            return answer
        answer = html(page, 401)
        answer.headers.update(_CHALLENGE)
        return answer

    def _judged_header(self, request: web.Request, token: str) -> web.Response | None:
        judged = self._headers.judge(request, token)
        if judged.opens:
            request[VIEWER] = self._ways.stands_for()
            return None
        if judged.wait:
            return too_often(judged.wait)
        return web.Response(text=f"{judged.sentence}\n", status=401, headers=_CHALLENGE)

    def _opens(self, token: str) -> bool:
        door = self._ways.door
        return door is not None and door.opens(token)

    def _who(self, request: web.Request) -> str:
        return sender(request, behind_proxy=self._behind_proxy)


def place(wanted: str) -> str:
    """Return where they are taken: what they wanted, when it is one of our own pages."""
    return wanted if _OURS.fullmatch(wanted) else PREFIX


def moved(address: str) -> web.Response:
    """Send the browser on with a GET."""
    return web.Response(status=303, headers={"Location": address})


def is_https(request: web.Request) -> bool:
    """Tell whether the browser speaks HTTPS, to us or to a proxy before us."""
    nearest = request.headers.get("X-Forwarded-Proto", "").partition(",")[0]
    return "https" in (request.scheme, nearest.strip().casefold())


def _is_here(request: web.Request) -> bool:
    return request.host.rpartition(":")[0] in _LOOPBACK or request.host in _LOOPBACK
