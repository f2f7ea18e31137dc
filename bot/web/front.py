"""Owns what is said at our bare address: what lives here, and where people go from there."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiohttp import web

_HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
}
_WHAT: Final = "Sitrep lives here, an incident-command bot for Slack."
_CONSOLE: Final = 'Its people look at incidents on <a href="/incidents">the console</a>.'
_STATUS: Final = 'What customers are told stands on <a href="/status/">the status page</a>.'
_NOTHING: Final = "There is nothing to look at: in Slack, <code>/incident help</code> says more."
_PAGE: Final = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sitrep</title>
<p>{said}</p>
</html>
"""


def front(
    *, console: bool, status_page: bool
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return what answers anybody there; it tells nothing but what there is."""
    there = [said for said, is_on in ((_CONSOLE, console), (_STATUS, status_page)) if is_on]
    page = _PAGE.format(said=" ".join([_WHAT, *(there or [_NOTHING])]))

    async def show(_: web.Request) -> web.Response:
        return web.Response(text=page, content_type="text/html", headers=_HEADERS)

    return show
