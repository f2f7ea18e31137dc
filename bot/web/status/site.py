"""Owns the status page's addresses, and what every answer tells the browser."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiohttp import ETag, hdrs, web

from bot.web.limits import Limiter, Rate, sender, too_often
from bot.web.pages.finding import Unreadable
from bot.web.status import NAMES, drawing
from bot.web.status.keeping import File, Keeper

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
# Behind one address may sit a whole company that wants to know.
READERS: Final = Rate(burst=300, each_second=60)
# What people typed is escaped; should that fail once, this lets it neither run nor call anywhere.
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_FRESH: Final = "public, max-age=5, stale-while-revalidate=30, stale-if-error=86400"
_FOR_EVER: Final = "public, max-age=31536000, immutable"


def site(keeper: Keeper, *, behind_proxy: bool = False) -> web.Application:
    """Return what is served under PREFIX, to everybody."""
    limiter = Limiter(READERS)

    @web.middleware
    async def sealed(request: web.Request, handler: Handler) -> web.StreamResponse:
        wait = limiter.wait(sender(request, behind_proxy=behind_proxy))
        answer: web.StreamResponse
        try:
            answer = too_often(wait) if wait else await handler(request)
        except web.HTTPException as said:  # an address that is none, a method that is none
            answer = web.Response(status=said.status, text=f"{said.reason}\n")
        except Unreadable:
            answer = _not_now()
        for name, value in HEADERS.items():
            answer.headers.setdefault(name, value)
        return answer

    pages = web.Application(middlewares=[sealed])
    # Relative, because a proxy may show it under another address; its links hang on the slash.
    pages.router.add_get("", _to_the_slash)
    pages.router.add_get("/", _showing(keeper, drawing.PAGE))
    for name in NAMES:
        pages.router.add_get(f"/{name}", _showing(keeper, name))
    return pages


async def _to_the_slash(_: web.Request) -> web.Response:
    return web.Response(status=308, headers={"Location": "status/"})


def _showing(keeper: Keeper, name: str) -> Handler:
    async def show(request: web.Request) -> web.StreamResponse:
        file = await keeper.file(name)
        return _answer(request, name, file)

    return show


def _answer(request: web.Request, name: str, file: File) -> web.Response:
    """Return the file, packed where the browser takes that, or that it has it already."""
    is_packed = file.packed is not None and "gzip" in request.headers.get("Accept-Encoding", "")
    tag = f"{file.tag}-gz" if is_packed else file.tag
    is_known = _is_known(request, tag, file)
    answer = web.Response(status=304 if is_known else 200)
    if not is_known:
        answer.body = file.packed if is_packed else file.body
        answer.headers[hdrs.CONTENT_TYPE] = file.kind
        if is_packed:
            answer.headers[hdrs.CONTENT_ENCODING] = "gzip"
    answer.etag = ETag(tag)
    answer.last_modified = file.since
    versioned = name == drawing.SHEET and request.query.get("v") == drawing.STYLE_VERSION
    answer.headers[hdrs.CACHE_CONTROL] = _FOR_EVER if versioned else _FRESH
    answer.headers[hdrs.VARY] = "Accept-Encoding"
    if name != drawing.PAGE:
        # Published for everybody: programs on other sites may read it, too.
        answer.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = "*"
    return answer


def _is_known(request: web.Request, tag: str, file: File) -> bool:
    asked = request.if_none_match
    if asked is not None:
        return any(one.value in (tag, "*") for one in asked)
    since = request.if_modified_since
    return since is not None and file.since.replace(microsecond=0) <= since


def _not_now() -> web.Response:
    words = "The status cannot be read at the moment. Please try again in a minute.\n"
    return web.Response(status=503, text=words, headers={"Retry-After": "30"})
