"""The page's calls; see docs/sandbox.md."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from aiohttp import web

from sandbox.browser import acts, looks
from sandbox.browser.asked import Asked, sent
from sandbox.workspace.cannot import CannotError

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.world import World

Answering = Callable[[Asked], Awaitable["JSON"]]


class PageCalls:
    def __init__(self, world: World) -> None:
        self._world = world

    def add_to(self, app: web.Application) -> None:
        for name, answering in LOOKS.items():
            app.router.add_get(f"/page/{name}", self._handler(answering))
        for name, answering in ACTS.items():
            app.router.add_post(f"/page/{name}", self._handler(answering))
        app.router.add_get("/docs/{team}/{canvas}", self._canvas)

    async def _canvas(self, request: web.Request) -> web.StreamResponse:
        """Lead a canvas's address to its place on the page."""
        canvas = self._world.space.canvases.get(request.match_info["canvas"])
        if canvas is None:
            raise web.HTTPNotFound(text="There is no such canvas.")
        raise web.HTTPFound(f"/#{urlencode({'channel': canvas.channel, 'canvas': canvas.id})}")

    def _handler(
        self, answering: Answering
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            try:
                values = await sent(request)
                return web.json_response(await answering(Asked(self._world, values)))
            except CannotError as error:
                return web.json_response({"error": str(error)}, status=400)

        return handle


LOOKS: dict[str, Answering] = {
    "state": looks.state,
    "channel": looks.channel,
    "thread": looks.thread,
}
ACTS: dict[str, Answering] = {
    "post": acts.post,
    "edit": acts.edit,
    "delete": acts.delete,
    "react": acts.react,
    "join": acts.join,
    "read": acts.read,
    "action": acts.use,
    "shortcut": acts.shortcut,
    "submit": acts.submit,
    "close": acts.close,
    "home": acts.home,
    "dm": acts.dm,
}
