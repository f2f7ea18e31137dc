"""Owns reading what a form of a page has sent."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import parse_qs, urlsplit

from aiohttp import web

# What people write: five sections of a postmortem, however it is encoded.
LARGEST: Final = 512 * 1024  # bytes
# What people type into a form as texts of their own.
_TEXTS: Final = ("text", "outcome", "reason", "again")
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


def is_ours(request: web.Request, host: str | None = None) -> bool:
    """Tell whether a form was on a page of ours, as far as the browser says.

    `host`: what we are called by browsers, where a proxy calls us something else.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("Origin")
    if origin is None:  # an old browser: the form's key has to do
        return True
    return urlsplit(origin).netloc.casefold() in {request.host.casefold(), host}


async def texts(request: web.Request) -> Sequence[str]:
    """Return what somebody has typed into a form of ours, for who has been signed out meanwhile."""
    if request.method != "POST" or not is_ours(request):
        return []
    sent = await fields(request, largest=LARGEST, most=40)
    typed = (said for name, said in sent.items() if name.partition("-")[0] in _TEXTS)
    return [said for said in typed if said.strip()]
