"""Owns what people do on the pages: one transaction for each form, however often it is sent."""

import hashlib
import hmac
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from markupsafe import Markup
from sqlmodel import Session

from bot.web.pages import nonces, refusing, wording
from bot.web.pages.forms import LARGEST, fields, is_ours
from bot.web.pages.signing import moved
from bot.web.pages.window import FORM_KEY, VIEWER, Gone, Window, person_of, require_there
from commands import access
from commands.command import Caller, Situation
from commands.errors import Denied, Refusal
from commands.rules import words
from storage import audit, inbox, people
from storage.database import Database
from storage.trouble import Unavailable
from storage.viewers import ANYBODY, Viewer

ORIGIN: Final = "page"
_MOST: Final = 40  # fields
_WITHIN: Final = 5.0  # seconds; nobody else waits for it

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Sent:
    """A form as it was sent; `nonce` is the one that it carries the next time."""

    fields: Mapping[str, str]
    nonce: str
    wrong: "Refused | None" = None

    def get(self, name: str) -> str:
        return self.fields.get(name, "")

    def digest(self) -> str:
        """Return what tells what was typed from something else."""
        typed = {name: said for name, said in self.fields.items() if name != "form_key"}
        return hashlib.sha256(json.dumps(typed, sort_keys=True).encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Done:
    """What was done: `said` is read at the place where people are taken."""

    place: str
    said: str


@dataclass(frozen=True)
class Refused:
    """What was not done, and why: said beside `field`, or else above the form.

    `refusal` is what was raised, where it came from the work; `is_new`: from here on the form is
    another one, under a new nonce.
    """

    sentence: Markup
    status: int = 422
    field: str | None = None
    refusal: Refusal | None = None
    is_new: bool = False


Work = Callable[[Situation], Done]
_STRANGER: Final = Refused(
    Markup(
        "You are signed in with the token, and nobody knows who you are. Sign out, and sign in "
        "with Slack; or whoever runs Sitrep sets SITREP_PAGE_USER to your user id."
    ),
    403,
)
_ANEW: Final = Refused(
    Markup("You have signed in anew since this form was opened. Look at it, and send it again.")
)
_TWICE: Final = Refused(
    Markup("This form was sent before, with something else in it. Send it again if you mean it."),
    409,
    is_new=True,
)


class Acting:
    """Does what is sent, in the name of whoever has signed in; `public_url` is where we are."""

    def __init__(self, database: Database, window: Window, public_url: str | None = None) -> None:
        self._database, self._window = database, window
        self._host = urlsplit(public_url).netloc.casefold() if public_url else None

    async def sent(self, request: web.Request) -> Sent:
        """Return what was sent by a form of ours. Raises HTTPForbidden for one of others."""
        if not is_ours(request, self._host):
            log.warning("page.foreign_form", path=request.path)
            raise web.HTTPForbidden
        if (request.content_length or 0) > LARGEST:
            raise web.HTTPRequestEntityTooLarge(LARGEST, request.content_length or 0)
        given = await fields(request, largest=LARGEST, most=_MOST)
        typed = {name: words.clean(said) for name, said in given.items()}
        key, nonce = request.get(FORM_KEY, ""), typed.get("nonce", "")
        is_known = bool(key) and hmac.compare_digest(
            key.encode(), typed.get("form_key", "").encode()
        )
        if not is_known or not nonces.is_one(nonce):
            return Sent(typed, nonces.new(), _ANEW)
        return Sent(typed, nonce)

    async def do(
        self, request: web.Request, sent: Sent, verb: str, work: Work
    ) -> web.Response | Refused:
        """Do the work, and take them to where it can be seen; or return why it is not done.

        Raises Gone, and what is a fault of ours.
        """
        viewer = request.get(VIEWER, ANYBODY)
        if viewer.team_id is None or viewer.user_id is None:
            return _STRANGER
        if sent.wrong is not None:
            return sent.wrong
        caller = Caller(viewer.team_id, viewer.user_id, ORIGIN)
        try:
            done = await self._database.transaction(
                lambda session: self._settle(session, caller, sent, verb, work), within=_WITHIN
            )
        except Unavailable as fault:
            log.warning("page.not_done", path=request.path, why=str(fault))
            return Refused(Markup.escape(_away(fault)), 503)
        except Gone:
            raise
        except Exception:
            fault_id = uuid.uuid4().hex[:8]
            log.exception("page.failed", fault_id=fault_id, path=request.path)
            return Refused(Markup.escape(_broken(fault_id)), 500)
        if isinstance(done, Refused):
            return done
        return moved(nonces.with_done(done.place, sent.nonce))

    def _settle(
        self, session: Session, caller: Caller, sent: Sent, verb: str, work: Work
    ) -> Done | Refused:
        """Decide, record, and have Slack told: once for each form."""
        now, key = self._window.now(), nonces.key(sent.nonce, caller.user_id)
        require_there(person_of(session, Viewer(caller.team_id, caller.user_id)))
        known = inbox.receive(session, team_id=caller.team_id, key=key, now=now)
        if known is not None:
            answer = known.answer or {}
            is_same = answer.get("digest") == sent.digest()
            return Done(answer.get("place", ""), "") if is_same else _TWICE
        at = Situation(session, caller, now, self._window.policy)
        try:
            access.require(at, verb)
            access.get_to_know(at)
            done = work(at)
        except Refusal as refusal:
            session.rollback()
            return self._refused(at, refusal)
        told = {"place": done.place, "said": done.said, "digest": sent.digest()}
        inbox.answered(session, team_id=caller.team_id, key=key, answer=told)
        return done

    def _refused(self, at: Situation, refusal: Refusal) -> Refused:
        sentence = refusing.worded(refusal.sentence)
        names = people.names_of(at.session, at.caller.team_id, words.mentioned(sentence))
        told = wording.html(sentence, names)
        if isinstance(refusal, Denied):
            audit.denied(
                at.session,
                team_id=at.caller.team_id,
                incident_id=refusal.incident_id,
                at=at.now,
                actor_id=at.caller.user_id,
                action=refusal.action,
                origin=at.caller.origin,
                why=refusal.why,
            )
            return Refused(told, 403, refusal=refusal)
        return Refused(told, field=refusal.field, refusal=refusal)


def _away(fault: Unavailable) -> str:
    why = f"Sitrep's database cannot be used now: {fault.trouble}."
    again = "What you typed stands here still. Send it again in a minute"
    return f"{why} {again}{'.' if fault.undone else ': it counts once.'}"


def _broken(fault_id: str) -> str:
    return (
        "Something broke on our side; nothing was changed, and what you typed stands here still. "
        f"Please try again. If it happens again, give whoever runs Sitrep this id: {fault_id}."
    )
