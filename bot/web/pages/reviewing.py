"""Owns the page of a postmortem: reading it, beginning it, and how far it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from aiohttp import web
from sqlmodel import Session

from bot.web.pages import postmortem_state, postmortems, refusing
from bot.web.pages.acting import ORIGIN, Acting, Done, Refused
from bot.web.pages.asking import asked
from bot.web.pages.postmortem_state import Standing
from bot.web.pages.standing import Able, able
from bot.web.pages.window import Window
from commands import access, agreeing, postmortem, review
from commands.command import Caller, Situation
from commands.drawn import Document, read
from commands.errors import Refusal
from commands.rules import words
from storage import board, people
from storage.models import Incident
from storage.viewers import Viewer

_MOVES: Final[Mapping[str, tuple[Callable[[Situation, Incident], object], str]]] = {
    "review": (agreeing.review, "It is in review. The incident's channel was told."),
    "publish": (agreeing.publish, "It is published. The incident's channel was told."),
    "draft": (agreeing.draft, "It is a draft again."),
}


@dataclass(frozen=True)
class Found:
    """An incident, and what there is of a postmortem; `not_yet`: why none can be begun."""

    incident: Incident
    able: Able
    document: Document | None = None
    standing: Standing | None = None
    not_yet: str = ""


class Reviewing:
    """Shows what was learnt, and takes it from a draft to being published."""

    def __init__(self, window: Window, acting: Acting) -> None:
        self._window, self._acting = window, acting

    async def postmortem(self, request: web.Request) -> web.Response:
        """Show what was learnt from one incident, to be read and printed."""
        return await self._shown(request)

    async def begin(self, request: web.Request) -> web.Response:
        """Draft it from the record; where somebody came first, theirs is shown."""
        sent, (number, _) = await self._acting.sent(request), asked(request)

        def work(at: Situation) -> Done:
            postmortem.show(at, the(at, number))
            return Done(
                f"/incidents/{number}/postmortem/edit", "Drafted from the record. Go on from there."
            )

        result = await self._acting.do(request, sent, "review", work)
        return result if isinstance(result, web.Response) else await self._shown(request, result)

    async def move(self, request: web.Request) -> web.Response:
        """Put it up for review, publish it, or take it back."""
        sent, (number, _) = await self._acting.sent(request), asked(request)

        def work(at: Situation) -> Done:
            if sent.get("to") == "owner":
                return Done(request.path, _owned(at, the(at, number), sent.get("who")))
            if sent.get("to") not in _MOVES:
                raise Refusal("That cannot be done with a postmortem.")
            do, said = _MOVES[sent.get("to")]
            do(at, the(at, number))
            return Done(request.path, said)

        result = await self._acting.do(request, sent, "review", work)
        return result if isinstance(result, web.Response) else await self._shown(request, result)

    async def _shown(self, request: web.Request, refused: Refused | None = None) -> web.Response:
        window, (number, team_id) = self._window, asked(request)
        found = await window.read(
            request, lambda session, viewer: _find(session, viewer, number, team_id, window)
        )
        if found is None:
            raise web.HTTPNotFound
        now = window.now()
        return await window.drawn(
            request,
            "postmortem.html" if found.document else "no_postmortem.html",
            lambda: {
                "page": postmortems.shape(found.document, now) if found.document else None,
                "incident": found.incident,
                "standing": found.standing,
                "able": found.able,
                "not_yet": found.not_yet,
                "wrong": refused.sentence if refused else "",
            },
            status=refused.status if refused else 200,
        )


def _owned(at: Situation, incident: Incident, user_id: str) -> str:
    """Have somebody else own the review."""
    if not words.is_user(user_id):
        raise Refusal("Choose the person from the list.")
    review.require_person(at, user_id)
    review.give(at, incident, user_id)
    names = people.names_of(at.session, incident.team_id, [user_id])
    return f"{names.get(user_id, user_id)} owns the review, and is told."


def situation(session: Session, viewer: Viewer, incident: Incident, window: Window) -> Situation:
    """Return whoever looks, as the verbs know them; for reading alone."""
    caller = Caller(viewer.team_id or incident.team_id, viewer.user_id or "", ORIGIN)
    return Situation(session, caller, window.now(), window.policy)


def the(at: Situation, number: int) -> Incident:
    """Return the incident with this number, locked. Raises a Refusal where they may not see it."""
    return access.held(at, access.numbered(at, number))


def _find(
    session: Session, viewer: Viewer, number: int, team_id: str | None, window: Window
) -> Found | None:
    incident = board.one(session, viewer, number, team_id)
    if incident is None:
        return None
    document = read(session, incident)
    may = able(session, viewer, window.policy, "review")
    if document is None:
        return Found(incident, may, not_yet=_not_yet(incident))
    at = situation(session, viewer, incident, window)
    return Found(incident, may, document, postmortem_state.look(at, viewer, document))


def _not_yet(incident: Incident) -> str:
    try:
        agreeing.require_over(incident)
    except Refusal as refusal:
        return refusing.worded(refusal.sentence)
    return ""
