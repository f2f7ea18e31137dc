"""Owns the API's addresses: who is let in, and that every refusal is said alike."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from http import HTTPStatus
from typing import Final

import structlog
from aiohttp import web

from bot.export import calendar
from bot.web.api import asked, openapi
from bot.web.api.answers import sent
from bot.web.api.routes import ROUTES, Question, Route, Sources
from bot.web.doors import Door
from bot.web.guesses import Guesses, bearer
from bot.web.pages.finding import Reader, Unreadable
from bot.web.problems import CHALLENGE, Problem, slower
from commands.policy import Policy
from storage.database import Database

PREFIX: Final = "/api/v1"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_SAID: Final = {
    HTTPStatus.NOT_FOUND: f"There is nothing at this address. {PREFIX}/openapi.json names all.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This is only read: use GET or HEAD.",
}

log = structlog.get_logger(__name__)


def site(
    *,
    token: str,
    database: Database,
    policy: Policy,
    now: Callable[[], datetime],
    behind_proxy: bool = False,
) -> web.Application:
    """Return what is served under PREFIX, to programs that have the token."""
    sources = Sources(Reader(database), policy, now, openapi.document)
    entrance = _Entrance(token, behind_proxy=behind_proxy)
    api = web.Application(middlewares=[_refusing(entrance)])
    for route in ROUTES:
        api.router.add_get(route.path, _answering(route, sources), name=route.name)
    return api


class _Entrance:
    """Lets in who has the token; the calendar's own opens the calendar, and nothing else."""

    def __init__(self, token: str, *, behind_proxy: bool) -> None:
        door, link = Door(token), Door(calendar.token(token))
        self._tokens = Guesses(door.opens, "api.refused", behind_proxy=behind_proxy)
        self._links = Guesses(link.opens, "calendar.refused", behind_proxy=behind_proxy)

    def require(self, request: web.Request) -> None:
        """Raise Problem for who is not let in."""
        given, linked = bearer(request), request.query.get("token")
        is_feed = request.path == f"{PREFIX}/calendar.ics"
        if given is not None:
            judged = self._tokens.judge(request, given)
        elif linked is not None and is_feed:
            judged = self._links.judge(request, linked)
        else:
            raise Problem(401, "Send the token: Authorization: Bearer …", CHALLENGE)
        if judged.wait:
            raise slower(judged.wait, judged.sentence)
        if not judged.opens:
            raise Problem(401, judged.sentence, CHALLENGE)


def _refusing(entrance: _Entrance) -> Callable[..., Awaitable[web.StreamResponse]]:
    @web.middleware
    async def refusing(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            entrance.require(request)
            return await handler(request)
        except Problem as problem:
            return problem.answer()
        except Unreadable:
            late = "The database does not answer just now: ask again."
            return Problem(503, late, {"Retry-After": "10"}).answer()
        except web.HTTPException as said:  # an address that is none, a method that is none
            kept = {"Allow": said.headers["Allow"]} if "Allow" in said.headers else {}
            sentence = _SAID.get(HTTPStatus(said.status), said.reason)
            return Problem(said.status, sentence, kept).answer()

    return refusing


def _answering(route: Route, sources: Sources) -> Handler:
    known = (*route.parameters, asked.TOKEN) if route.by_link else route.parameters

    async def answering(request: web.Request) -> web.StreamResponse:
        said = asked.read(request, known)
        question = Question(int(request.match_info.get("number", 0)), said)
        return sent(request, await route.answer(sources, question))

    return answering
