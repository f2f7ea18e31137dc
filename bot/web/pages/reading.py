"""Owns the pages that are read: every open incident, and one of them."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode

from aiohttp import web

from bot.web.pages import postmortems, shaping
from bot.web.pages.contacts import Contacts
from bot.web.pages.drawing import draw, html
from bot.web.pages.finding import Reader, Unreadable, every_open, one
from bot.web.pages.reach import Reach
from commands.policy import Policy

_REFRESH: Final = 30  # seconds
_LONGEST: Final = 6  # digits of a page's number
_QUERY: Final = ("team", "page", "entries", "refresh")


class Reading:
    """What may be read by those who are let in."""

    def __init__(
        self,
        reader: Reader,
        reach: Reach,
        contacts: Contacts,
        policy: Policy,
        now: Callable[[], datetime],
    ) -> None:
        self._reader, self._reach, self._policy = reader, reach, policy
        self._contacts, self._now = contacts, now

    async def board(self, request: web.Request) -> web.Response:
        """Show every open incident."""
        try:
            found = await self._reader.read(lambda at: every_open(at, self._policy))
        except Unreadable:
            return self.sorry(503)
        slack = self._reach.state(found.heard_at, found.told_at)
        return await self._drawn(
            request,
            "board.html",
            lambda: {"board": shaping.board(found, self._contacts, slack)},
        )

    async def incident(self, request: web.Request) -> web.Response:
        """Show one incident, open or not."""
        number, team_id = int(request.match_info["number"]), request.query.get("team")
        page = _page(request.query)
        try:
            found = await self._reader.read(
                lambda session: one(session, number, team_id, page, self._policy)
            )
        except Unreadable:
            return self.sorry(503)
        if found is None:
            return self.sorry(404)
        slack = self._reach.state(found.heard_at, found.told_at)
        return await self._drawn(
            request,
            "incident.html",
            lambda: {"whole": shaping.whole(found, self._contacts, slack)},
        )

    async def postmortem(self, request: web.Request) -> web.Response:
        """Show what was learnt from one incident, to be read and printed."""
        number, team_id = int(request.match_info["number"]), request.query.get("team")
        try:
            found = await self._reader.read(
                lambda session: postmortems.find(session, number, team_id)
            )
        except Unreadable:
            return self.sorry(503)
        if found is None:
            return self.sorry(404)
        now = self._now()
        return await self._drawn(
            request, "postmortem.html", lambda: {"page": postmortems.shape(found, now)}
        )

    def sorry(self, status: int) -> web.Response:
        """Say why there is nothing to see, and whom to call all the same."""
        slack = self._reach.state(None, None)
        page = draw(
            "sorry.html", self._now(), status=status, lines=self._contacts.lines, slack=slack
        )
        return html(page, status)

    async def _drawn(
        self, request: web.Request, template: str, shape: Callable[[], dict[str, Any]]
    ) -> web.Response:
        """Draw beside the loop: two thousand entries would hold up everybody else."""
        refresh = None if request.query.get("refresh") == "off" else _REFRESH
        now, link = self._now(), _link(request)

        def work() -> str:
            return draw(template, now, refresh=refresh, link=link, **shape())

        return html(await asyncio.to_thread(work))


def _page(query: Mapping[str, str]) -> int:
    """Return which page of the timeline is wanted; 0 is all of it."""
    if query.get("entries") == "all":
        return 0
    page = query.get("page", "")
    return max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < _LONGEST else 1


def _link(request: web.Request) -> Callable[..., str]:
    """Return what gives the address that is being read, with parts of its query changed."""
    known = {name: request.query[name] for name in _QUERY if name in request.query}

    def link(**changed: str | int) -> str:
        query = {name: value for name, value in {**known, **changed}.items() if value}
        return f"{request.path}?{urlencode(query)}" if query else request.path

    return link
