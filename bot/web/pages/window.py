"""Owns what every page does alike: reads in somebody's name, draws beside the loop, is sorry."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar
from urllib.parse import urlencode

from aiohttp import web
from sqlmodel import Session

from bot.web.pages import nonces
from bot.web.pages.contacts import Contacts
from bot.web.pages.drawing import draw, html
from bot.web.pages.finding import Reader
from bot.web.pages.reach import Reach
from commands.policy import Policy
from storage import people
from storage.models import Person
from storage.viewers import ANYBODY, Viewer

T = TypeVar("T")
VIEWER: Final = web.RequestKey("viewer", Viewer)
NAME: Final = web.RequestKey("name", str)
FORM_KEY: Final = web.RequestKey("form_key", str)
# What was done by the form that brought them here.
SAID: Final = web.RequestKey("said", str)
_REFRESH: Final = 30  # seconds
_QUERY: Final = (
    *("team", "page", "entries", "refresh"),
    *("state", "severity", "service", "q", "mine"),
)


class Gone(Exception):  # noqa: N818 - a state of the person
    """Whoever looks is not active in the workspace any more."""


@dataclass(frozen=True)
class Window:
    """What the pages stand on; `now` is their clock."""

    reader: Reader
    reach: Reach
    contacts: Contacts
    policy: Policy
    now: Callable[[], datetime]

    async def read(self, request: web.Request, work: Callable[[Session, Viewer], T]) -> T:
        """Return what is found for whoever looks, in one snapshot. Raises Unreadable, Gone."""
        viewer, nonce = request.get(VIEWER, ANYBODY), request.query.get(nonces.DONE, "")

        def both(session: Session) -> tuple[T, Person | None, str]:
            said = nonces.said(session, viewer, nonce)
            return work(session, viewer), person_of(session, viewer), said

        found, person, request[SAID] = await self.reader.read(both)
        if person is not None:
            require_there(person)
            request[NAME] = person.name or person.user_id
        return found

    async def drawn(
        self,
        request: web.Request,
        template: str,
        shape: Callable[[], dict[str, Any]],
        *,
        status: int = 200,
        reloads: bool = False,
    ) -> web.Response:
        """Draw beside the loop: two thousand entries would hold up everybody else."""
        refresh = _REFRESH if reloads and request.query.get("refresh") != "off" else None
        now, more = self.now(), self.around(request)

        def work() -> str:
            return draw(template, now, refresh=refresh, **more, **shape())

        return html(await asyncio.to_thread(work), status)

    def around(self, request: web.Request) -> dict[str, Any]:
        """Return what stands around every page: who looks, where they are, what forms carry."""
        viewer = request.get(VIEWER, ANYBODY)
        return {
            "viewer": viewer,
            "person": request.get(NAME) or viewer.user_id,
            "here": request.path,
            "form_key": request.get(FORM_KEY, ""),
            "link": linking(request.path, request.query),
            "said": request.get(SAID, ""),
        }

    def sorry(self, status: int) -> web.Response:
        """Say why there is nothing to see, and whom to call all the same."""
        slack = self.reach.state(None, None)
        page = draw("sorry.html", self.now(), status=status, lines=self.contacts.lines, slack=slack)
        return html(page, status)


def person_of(session: Session, viewer: Viewer) -> Person | None:
    """Return what Slack says of whoever looks; none of who is nobody in particular."""
    if viewer.team_id is None or viewer.user_id is None:
        return None
    return people.known(session, viewer.team_id, viewer.user_id)


def require_there(person: Person | None) -> None:
    """Let nobody look or act who is of this workspace no more. Raises Gone."""
    if person is not None and (person.is_gone or person.is_outsider):
        raise Gone


def linking(path: str, query: Mapping[str, str]) -> Callable[..., str]:
    """Return what gives the address that is being read, with parts of its query changed."""
    known = {name: query[name] for name in _QUERY if name in query}

    def link(**changed: str | int) -> str:
        query = {name: value for name, value in {**known, **changed}.items() if value}
        return f"{path}?{urlencode(query)}" if query else path

    return link
