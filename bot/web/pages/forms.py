"""Owns reading what a form of a page has sent."""

from typing import Final
from urllib.parse import parse_qs

from aiohttp import web

_LARGEST: Final = 4096  # bytes
_MOST: Final = 8  # fields


async def fields(
    request: web.Request, *, largest: int = _LARGEST, most: int = _MOST
) -> dict[str, str]:
    """Return the fields of a form; what is too large or no form at all has none."""
    if request.content_type != "application/x-www-form-urlencoded":
        return {}
    if not 0 < (request.content_length or 0) <= largest:
        return {}
    try:
        body = (await request.read()).decode("utf-8")
        found = parse_qs(body, keep_blank_values=True, max_num_fields=most)
    except ValueError:
        return {}
    # Browsers end lines as the old network did.
    return {name: values[0].replace("\r\n", "\n") for name, values in found.items()}
