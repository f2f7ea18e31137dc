"""Owns signing in with Slack: out to Slack with a word that only this browser knows, and back."""

import hmac
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

import structlog
from aiohttp import web

from bot.web.pages.entrance import PREFIX, Marks
from bot.web.pages.openid import NotToldWho, SlackApp
from bot.web.pages.signing import Signing, is_https, moved, place
from bot.web.pages.ways import OUT
from bot.web.pages.window import Window, person_of
from storage.incidents import workspaces
from storage.viewers import Viewer

_COOKIE: Final = "sitrep_way"
_LASTS: Final = timedelta(minutes=10)

log = structlog.get_logger(__name__)


class SlackWay:
    """Sends people to Slack, and lets in whom Slack says to be of this workspace."""

    def __init__(
        self,
        app: SlackApp,
        marks: Marks,
        signing: Signing,
        window: Window,
        team: Callable[[], str | None],
    ) -> None:
        """`team` is the workspace that the bot is in, none while that is not known."""
        self._app, self._marks, self._signing, self._window = app, marks, signing, window
        self._team = team

    async def out(self, request: web.Request) -> web.Response:
        """Send them to Slack, and remember in their browser where they wanted to go."""
        state = secrets.token_hex(16)
        until = int((self._window.now() + _LASTS).timestamp())
        said = f"{until}.{state}.{place(request.query.get('next', ''))}"
        answer = moved(self._app.address(state, self._nonce(state)))
        answer.set_cookie(
            _COOKIE,
            f"{self._marks.signed(said)}.{said}",
            max_age=int(_LASTS.total_seconds()),
            path=f"{PREFIX}{OUT}",
            secure=is_https(request),
            httponly=True,
            samesite="Lax",
        )
        return answer

    async def back(self, request: web.Request) -> web.Response:
        """Let in whom Slack has sent back, when this browser went out."""
        wanted = self._remembered(request)
        if wanted is None:
            return self._again(request, "", "That took too long. Sign in once more.")
        if "code" not in request.query:
            return self._again(request, wanted, "You did not sign in at Slack.")
        try:
            nonce = self._nonce(request.query["state"])
            viewer = await self._app.who(request.query["code"], nonce, self._window.now())
        except NotToldWho as why:
            log.warning("page.not_told_who", why=str(why))
            return self._again(request, wanted, str(why))
        return await self._known(request, viewer, wanted)

    async def _known(self, request: web.Request, viewer: Viewer, wanted: str) -> web.Response:
        team_id = self._team()
        ours, person = await self._window.reader.read(
            lambda session: (
                {team_id} if team_id else set(workspaces(session)),
                person_of(session, viewer),
            )
        )
        if viewer.team_id not in ours:
            log.warning("page.of_another_workspace", team=viewer.team_id)
            return self._again(request, wanted, "That is another workspace than Sitrep's.")
        if person is not None and (person.is_gone or person.is_outsider):
            return self._again(request, wanted, "You are not active in Sitrep's workspace.")
        answer = self._signing.let_in(request, viewer, wanted)
        answer.del_cookie(_COOKIE, path=f"{PREFIX}{OUT}", httponly=True, samesite="Lax")
        return answer

    def _remembered(self, request: web.Request) -> str | None:
        """Return where they wanted to go; none when it was not this browser, or is too late."""
        kept = request.cookies.get(_COOKIE, "")
        signature, _, said = kept.partition(".")
        if not kept.isascii():  # none of ours
            return None
        if not hmac.compare_digest(self._marks.signed(said).encode(), signature.encode()):
            return None
        until, state, wanted = said.split(".", 2)
        if self._window.now() >= datetime.fromtimestamp(int(until), UTC):
            return None
        is_theirs = hmac.compare_digest(state.encode(), request.query.get("state", "").encode())
        return wanted if is_theirs else None

    def _nonce(self, state: str) -> str:
        return self._marks.signed(f"nonce {state}")

    def _again(self, request: web.Request, wanted: str, why: str) -> web.Response:
        return self._signing.form(request, wanted, why)
