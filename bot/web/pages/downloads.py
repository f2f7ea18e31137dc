"""Owns an incident as a file to take away: what `sitrep export` writes, for whoever may read it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final

from aiohttp import web
from sqlmodel import Session

from bot.export import FORMS
from bot.web.pages.asking import asked
from bot.web.pages.window import Window
from storage import archive, board
from storage.archive import Whole
from storage.viewers import Viewer

# By the end of the address: the form of the export, and what a browser takes it for.
_FILES: Final[Mapping[str, tuple[str, str]]] = {
    "json": ("json", "application/json"),
    "md": ("markdown", "text/markdown"),
    "csv": ("csv", "text/csv"),
}


def routes(window: Window) -> Sequence[web.RouteDef]:
    return [
        web.get(rf"/{{number:\d{{1,9}}}}.{ending}", _giving(window, ending)) for ending in _FILES
    ]


def _giving(window: Window, ending: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    form, media = _FILES[ending]

    async def give(request: web.Request) -> web.Response:
        number, team_id = asked(request)

        def work(session: Session, viewer: Viewer) -> Whole | None:
            found = board.one(session, viewer, number, team_id)
            # Who may read of this one may know of no other private one by it.
            return archive.whole(session, found.key) if found else None

        whole = await window.read(request, work)
        if whole is None:
            raise web.HTTPNotFound
        text = await asyncio.to_thread(FORMS[form], whole)
        kept = {"Content-Disposition": f'attachment; filename="incident-{number}.{ending}"'}
        return web.Response(text=text, content_type=media, charset="utf-8", headers=kept)

    return give
