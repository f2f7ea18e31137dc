"""Serves the page's files, and keeps foreign pages out."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlencode

from aiohttp import web

PAGE = Path(__file__).parent.parent / "page"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
LOCAL = re.compile(r"(127\.0\.0\.1|localhost)(:\d+)?")
ACTING = ("/page/", "/control/")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse names that only pretend to be this machine, and forms that other pages send here."""
    if not LOCAL.fullmatch(request.host):
        return web.json_response({"error": "Only this machine may ask."}, status=403)
    acts = request.method == "POST" and request.path.startswith(ACTING)
    if acts and request.content_type != "application/json":
        return web.json_response({"error": "The body has to be JSON."}, status=415)
    return await handler(request)


def add_static(app: web.Application) -> None:
    app.router.add_get("/", _index)
    app.router.add_get("/archives/{channel}/{message}", _permalink)
    app.router.add_get("/static/{path:.+}", _file)


async def _index(_request: web.Request) -> web.StreamResponse:
    return _served(PAGE / "index.html")


async def _permalink(request: web.Request) -> web.StreamResponse:
    """Lead a message's permalink to its place on the page."""
    stamp = request.match_info["message"].removeprefix("p")
    place = {"channel": request.match_info["channel"], "ts": f"{stamp[:-6]}.{stamp[-6:]}"}
    if thread := request.query.get("thread_ts"):
        place["thread"] = thread
    raise web.HTTPFound(f"/#{urlencode(place)}")


async def _file(request: web.Request) -> web.StreamResponse:
    return _served(PAGE / request.match_info["path"])


def _served(path: Path) -> web.StreamResponse:
    wanted = path.resolve()
    if not wanted.is_relative_to(PAGE.resolve()) or not wanted.is_file():
        return web.Response(status=404, text="There is no such file.")
    return web.FileResponse(wanted, headers=HEADERS)
