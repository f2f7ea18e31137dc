"""Owns `POST /changes`: programs say what was changed in a service, each thing once."""

import asyncio
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Final

import structlog
from aiohttp import web
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from sqlmodel import Session

from bot.web.doors import Door
from bot.web.guesses import Guesses, bearer
from bot.web.limits import too_often
from commands import changes, services
from commands.changes import LONGEST, LONGEST_LINK, Change
from commands.command import Caller, Situation
from commands.errors import Refusal
from commands.policy import Policy
from commands.rules import words
from storage import inbox, incidents
from storage.database import Database
from storage.trouble import Unavailable

PATH: Final = "/changes"
_LARGEST: Final = 8 * 1024  # bytes
_WITHIN: Final = 5.0  # seconds that the sender is waited for, and the database
_LINK: Final = r"^https?://[^\s<>|\"\x00-\x1f\x7f]+$"
_CHALLENGE: Final = {"WWW-Authenticate": 'Bearer realm="sitrep"'}

log = structlog.get_logger(__name__)


class Body(BaseModel):
    """What is sent; nothing else may stand in it."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    service: Annotated[str, Field(strict=True, min_length=1, max_length=64)]
    what: Annotated[str, Field(strict=True, min_length=1, max_length=LONGEST)]
    at: AwareDatetime | None = None
    link: Annotated[str, Field(strict=True, max_length=LONGEST_LINK, pattern=_LINK)] | None = None
    # By this a client that asks again is known.
    key: Annotated[str, Field(strict=True, min_length=1, max_length=200)] | None = None


@dataclass(frozen=True)
class Taken:
    """What is answered."""

    status: int
    body: dict[str, Any]


class Changes:
    """Takes changes from whoever has the token; `team` is the workspace, none while unknown."""

    def __init__(  # noqa: PLR0913 - what it stands on
        self,
        *,
        token: str,
        database: Database,
        policy: Policy,
        team: Callable[[], str | None],
        now: Callable[[], datetime],
        behind_proxy: bool = False,
    ) -> None:
        self._guesses = Guesses(Door(token).opens, "change.refused", behind_proxy=behind_proxy)
        self._database, self._policy, self._team, self._now = database, policy, team, now

    async def take(self, request: web.Request) -> web.Response:
        if refused := self._refusal(request):
            return refused
        try:
            body = await _read(request)
            taken = await self._database.transaction(
                lambda session: self._take(session, body), within=_WITHIN
            )
        except _Wrong as wrong:
            return _answer(wrong.status, {"error": str(wrong)})
        except Unavailable as fault:
            log.warning("change.not_taken", why=str(fault))
            again = {"error": "the database cannot be used just now: send it again"}
            return _answer(503, again, {"Retry-After": "10"})
        return _answer(taken.status, taken.body)

    def _refusal(self, request: web.Request) -> web.Response | None:
        judged = self._guesses.judge(request, bearer(request) or "")
        if judged.wait:
            return too_often(judged.wait)
        if judged.opens:
            return None
        told = {"error": "send the token: Authorization: Bearer …"}
        return _answer(401, told, _CHALLENGE)

    def _take(self, session: Session, body: Body) -> Taken:
        """Record it once for its key: the same again is the same change."""
        team_id = self._team() or _only(session)
        if team_id is None:
            raise _Wrong(503, "the workspace is not known yet: send it again in a minute")
        key, digest = _key(body), _digest(body)
        now = self._now()
        known = key and inbox.receive(session, team_id=team_id, key=key, now=now)
        if known:
            if (known.answer or {}).get("digest") != digest:
                raise _Wrong(409, "this key was sent with another change: use a new one")
            return Taken(200, {"recorded": False, "repeated": True})
        if key:
            inbox.answered(session, team_id=team_id, key=key, answer={"digest": digest})
        at = Situation(session, Caller(team_id, changes.PROGRAM, "http"), now, self._policy)
        try:
            (service,) = services.resolve(at, [body.service])
            said = words.escaped(words.one_line(words.escaped(body.what)))
            if not said:
                raise _Wrong(422, "what: say in a few words what was changed")
            change = Change(service, body.at or now, words.cut(said, LONGEST), body.link)
            changes.keep(at, change)
        except Refusal as refusal:
            raise _Wrong(422, _plain(refusal)) from None
        return Taken(201, {"recorded": True, "service": service.name, "at": change.at.isoformat()})


class _Wrong(Exception):  # noqa: N818 - the client's, said in a sentence
    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


async def _read(request: web.Request) -> Body:
    if request.content_type != "application/json":
        raise _Wrong(415, "send JSON: Content-Type: application/json")
    if (request.content_length or 0) > _LARGEST:
        raise _Wrong(413, f"it is larger than {_LARGEST} bytes")
    try:
        found = json.loads(await _content(request))
    except (ValueError, RecursionError):
        raise _Wrong(400, "it is not valid JSON") from None
    try:
        return Body.model_validate(found)
    except ValidationError as fault:
        raise _Wrong(422, "; ".join(_line(error) for error in fault.errors())[:1000]) from None


async def _content(request: web.Request) -> bytes:
    """Return all of it: it may come in many pieces, and never end."""
    content = bytearray()
    try:
        async with asyncio.timeout(_WITHIN):
            async for piece in request.content.iter_any():
                content += piece
                if len(content) > _LARGEST:
                    raise _Wrong(413, f"it is larger than {_LARGEST} bytes")
    except TimeoutError:
        raise _Wrong(408, f"it did not all come within {_WITHIN:g} seconds") from None
    return bytes(content)


def _line(error: Any) -> str:
    where = ".".join(str(part) for part in error["loc"]) or "the body"
    why = {
        "missing": "it is missing",
        "extra_forbidden": "there is no such field: use service, what, at, link, key",
        "string_pattern_mismatch": "it must be a link: https://…",
        "timezone_aware": "it needs a zone: 2026-03-04T14:05:00Z",
        "model_type": "it must be an object: {…}",
    }.get(error["type"], error["msg"])
    return f"{where[:40]}: {why}"


def _plain(refusal: Refusal) -> str:
    """Return the refusal without what to type in Slack."""
    return refusal.sentence.partition(" Usage:")[0]


def _key(body: Body) -> str | None:
    return (
        f"change:{hashlib.sha256(body.key.encode('utf-8', 'surrogatepass')).hexdigest()}"
        if body.key
        else None
    )


def _digest(body: Body) -> str:
    return hashlib.sha256(body.model_dump_json().encode()).hexdigest()[:32]


def _only(session: Session) -> str | None:
    """Return the workspace, where Slack has not said which it is and there is but one."""
    known = incidents.workspaces(session)
    return known[0] if len(known) == 1 else None


def _answer(
    status: int, body: dict[str, Any], headers: dict[str, str] | None = None
) -> web.Response:
    return web.json_response(body, status=status, headers=headers)
