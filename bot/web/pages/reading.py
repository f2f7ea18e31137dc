"""Owns the pages that are read: the incidents, and one of them."""

from aiohttp import web

from bot.web.pages import listing, shaping
from bot.web.pages.asking import asked, page
from bot.web.pages.finding import listed, one
from bot.web.pages.live import address
from bot.web.pages.window import Window
from storage import board


class Reading:
    """What may be read by those who are let in."""

    def __init__(self, window: Window) -> None:
        self._window = window

    async def board(self, request: web.Request) -> web.Response:
        """Show the incidents that are wanted: every open one, when nothing is said."""
        window, wanted = self._window, listing.read(request.query, page(request.query))
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
        window, wanted = self._window, page(request.query)
        number, team_id = asked(request)
        found = await window.read(
            request,
            lambda at, viewer: one(
                at, board.one(at, viewer, number, team_id), wanted, window.policy
            ),
        )
        if found is None:
            raise web.HTTPNotFound
        slack = window.reach.state(found.heard_at, found.told_at)
        live = address(found, request.query)
        return await window.drawn(
            request,
            "incident.html",
            lambda: {
                "whole": shaping.whole(found, window.contacts, slack),
                "live": live,
                "team": team_id,
            },
            reloads=True,
        )
