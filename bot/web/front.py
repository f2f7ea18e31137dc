"""Owns what is said at our bare address: what lives here, and where people go from there."""

from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from typing import Final

from aiohttp import web

_STYLE: Final = (
    "body { max-width: 40rem; margin: 4rem auto; padding: 0 1.5rem; "
    "font: 1rem/1.6 system-ui, sans-serif }"
)
_SEAL: Final = b64encode(sha256(_STYLE.encode()).digest()).decode()
_HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_SEAL}'; base-uri 'none'; frame-ancestors 'none'"
    ),
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
<style>{style}</style>
<p>{said}</p>
</html>
"""


def front(
    *, console: bool, status_page: bool
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return what answers anybody there; it tells nothing but what there is."""
    there = [said for said, is_on in ((_CONSOLE, console), (_STATUS, status_page)) if is_on]
    page = _PAGE.format(style=_STYLE, said=" ".join([_WHAT, *(there or [_NOTHING])]))

    async def show(_: web.Request) -> web.Response:
        return web.Response(text=page, content_type="text/html", headers=_HEADERS)

    return show
