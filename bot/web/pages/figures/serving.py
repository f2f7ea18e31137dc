"""Owns the addresses of the pages of figures: read beside the loop, worked out beside it, drawn."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Final

from aiohttp import web

from bot.export import figures as sheet
from bot.web.pages.drawing import version
from bot.web.pages.figures import asked as asking
from bot.web.pages.figures import budgets, finding, people, shaping
from bot.web.pages.window import Window

_HERE: Final = Path(__file__).parents[1] / "static"
_STYLE: Final = (_HERE / "figures.css").read_bytes()
# It moves the focus inside a chart; without it everything can be read, too.
_SCRIPT: Final = (_HERE / "figures.js").read_bytes()
_VERSIONS: Final = {"style": version(_STYLE), "script": version(_SCRIPT)}


def routes(window: Window) -> Sequence[web.RouteDef]:
    serving = Serving(window)
    return [
        web.get("/figures", serving.figures),
        web.get("/figures.csv", serving.sheet),
        web.get("/budgets", serving.budgets),
        web.get("/people", serving.people),
        web.get("/figures.css", _file(_STYLE, "text/css")),
        web.get("/figures.js", _file(_SCRIPT, "text/javascript")),
    ]


class Serving:
    """What may be read by those who are let in."""

    def __init__(self, window: Window) -> None:
        self._window = window

    async def figures(self, request: web.Request) -> web.Response:
        window, asked, now = self._window, asking.read("figures", request.query), self._window.now()
        found = await window.read(
            request, lambda session, viewer: finding.figured(session, viewer, asked, now)
        )
        return await window.drawn(
            request,
            "figures.html",
            lambda: {"page": shaping.page(found, asked, window.policy), "versions": _VERSIONS},
        )

    async def budgets(self, request: web.Request) -> web.Response:
        window, asked, now = self._window, asking.read("budgets", request.query), self._window.now()
        policy = window.policy
        found = await window.read(
            request, lambda session, viewer: finding.budgeted(session, viewer, asked, policy, now)
        )
        return await window.drawn(
            request,
            "budgets.html",
            lambda: {"page": budgets.page(found, asked, policy, now), "versions": _VERSIONS},
        )

    async def people(self, request: web.Request) -> web.Response:
        window, asked, now = self._window, asking.read("people", request.query), self._window.now()
        found = await window.read(
            request, lambda session, viewer: finding.worked(session, viewer, asked, now)
        )
        return await window.drawn(
            request,
            "people.html",
            lambda: {"page": people.page(found, asked, window.policy, now), "versions": _VERSIONS},
        )

    async def sheet(self, request: web.Request) -> web.Response:
        """Give the same figures as CSV, to be kept."""
        window, asked, now = self._window, asking.read("figures", request.query), self._window.now()
        policy = window.policy
        found = await window.read(
            request, lambda session, viewer: finding.gathered(session, viewer, asked, policy, now)
        )
        text = await asyncio.to_thread(sheet.draw, found)
        name = f"sitrep-figures-{now:%Y-%m-%d}-{asked.days}d.csv"
        return web.Response(
            text=text,
            content_type="text/csv",
            charset="utf-8",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )


def _file(content: bytes, kind: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def give(_: web.Request) -> web.Response:
        """Give the file; its address changes with it."""
        kept = {"Cache-Control": "private, max-age=31536000, immutable"}
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=kept)

    return give
