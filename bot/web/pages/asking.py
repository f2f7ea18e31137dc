"""Owns what an address asks for: which incident, which page of it."""

from collections.abc import Mapping
from typing import Final

from aiohttp import web

_LONGEST: Final = 6  # digits of a page's number


def asked(request: web.Request) -> tuple[int, str | None]:
    """Return the number in the address, and the workspace where it is named."""
    return int(request.match_info["number"]), request.query.get("team")


def page(query: Mapping[str, str]) -> int:
    """Return which page is wanted; 0 is all of it."""
    if query.get("entries") == "all":
        return 0
    page = query.get("page", "")
    return max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < _LONGEST else 1
