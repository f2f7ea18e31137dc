"""The loopback port and its routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.api.web_api import WebApi
from sandbox.browser.agreeing import Agreeing
from sandbox.browser.feed import Feed
from sandbox.browser.routes import PageCalls
from sandbox.browser.static import add_static, guard
from sandbox.control.routes import ControlCalls
from sandbox.uploading import Uploading

if TYPE_CHECKING:
    from sandbox.driver.cast import Cast
    from sandbox.world import World

LOOPBACK = "127.0.0.1"
# A full view is 250 kB, and a form may carry it twice.
BODY_LIMIT = 4 * 1024 * 1024


class Listener:
    def __init__(self, world: World, cast: Cast, port: int) -> None:
        self._world = world
        self._cast = cast
        self._port = port
        self._runner: web.AppRunner | None = None
        self._feed = Feed(world.space)
        world.space.changes.listen(self._feed.hear)

    async def start(self) -> str:
        """Listen, and return the address; it stays the same from one start to the next."""
        self._runner = web.AppRunner(self._routes(), access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, LOOPBACK, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return f"http://{LOOPBACK}:{self._port}"

    async def pause(self) -> None:
        """Take nothing until `start`: whoever connects is refused."""
        if self._runner:
            await self._runner.cleanup()

    async def close(self) -> None:
        self._feed.close()
        await self.pause()

    def _routes(self) -> web.Application:
        world = self._world
        app = web.Application(client_max_size=BODY_LIMIT, middlewares=[guard])
        api = WebApi(world.installation, world.faults, world.rates, world.calls)
        app.router.add_route("*", "/api/{method}", api.handle)
        app.router.add_get("/socket/{ticket}", world.sockets.handle)
        app.router.add_post("/respond/{ticket}", world.response_urls.handle)
        app.router.add_get("/page/events", self._feed.handle)
        Agreeing(world).add_to(app)
        Uploading(world).add_to(app)
        PageCalls(world).add_to(app)
        ControlCalls(self._cast).add_to(app)
        add_static(app)
        return app
