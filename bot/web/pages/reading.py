"""Owns the pages that are read: the incidents, and one of them."""

from collections.abc import Mapping
from typing import Final

from aiohttp import web

from bot.web.pages import listing, shaping
from bot.web.pages.finding import listed, one
from bot.web.pages.window import Window
from storage import board

_LONGEST: Final = 6  # digits of a page's number


class Reading:
    """What may be read by those who are let in."""

    def __init__(self, window: Window) -> None:
        self._window = window

    async def board(self, request: web.Request) -> web.Response:
        """Show the incidents that are wanted: every open one, when nothing is said."""
        window, wanted = self._window, listing.read(request.query, _page(request.query))
        found = await window.read(
            request, lambda session, viewer: listed(session, viewer, wanted, window.policy)
        )
        slack = window.reach.state(found.heard_at, found.told_at)
        services = window.policy.services
        return await window.drawn(
            request,
            "board.html",
            lambda: {"board": shaping.board(found, wanted, services, window.contacts, slack)},
            reloads=True,
        )

    async def incident(self, request: web.Request) -> web.Response:
        """Show one incident, open or not."""
        window, page = self._window, _page(request.query)
        number, team_id = asked(request)
        found = await window.read(
            request,
            lambda at, viewer: one(at, board.one(at, viewer, number, team_id), page, window.policy),
        )
        if found is None:
            raise web.HTTPNotFound
        slack = window.reach.state(found.heard_at, found.told_at)
        return await window.drawn(
            request,
            "incident.html",
            lambda: {"whole": shaping.whole(found, window.contacts, slack)},
            reloads=True,
        )


def asked(request: web.Request) -> tuple[int, str | None]:
    """Return the number in the address, and the workspace where it is named."""
    return int(request.match_info["number"]), request.query.get("team")


def _page(query: Mapping[str, str]) -> int:
    """Return which page is wanted; 0 is all of it."""
    if query.get("entries") == "all":
        return 0
    page = query.get("page", "")
    return max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < _LONGEST else 1
