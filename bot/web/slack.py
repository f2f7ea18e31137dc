"""Owns `POST /slack/events`: everything from Slack over HTTP, checked and handed to Bolt."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from time import perf_counter
from typing import Final

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.dispatch import UNREADABLE, dispatch
from bot.metrics import Metrics
from bot.web.replays import Replays

# Slack's largest requests, views with their state, are a quarter of this.
LARGEST: Final = 1024 * 1024
# Slack sends what it has at once; who trickles only holds the line.
_READ_LIMIT: Final = 5.0
# Slack's largest views have a few thousand lists and objects, and its forms a dozen fields. What
# has more is no request, and takes longer to read than others should wait.
_MOST: Final = {"[": 20_000, "{": 20_000, "%5B": 20_000, "%7B": 20_000}
_MOST_FIELDS: Final = 200
# Reading more than this takes longer than others should wait: it is done beside the loop.
_LARGE: Final = 16 * 1024
# Seconds since 1970 have ten digits until the year 2286.
_LONGEST_TIME: Final = 10

Handler = Callable[[web.Request], Awaitable[web.Response]]


def receiving(app: AsyncApp, secret: str, metrics: Metrics, replays: Replays) -> Handler:
    """Return the route's handler; the signature is checked before anything is looked at.

    Bolt reads a request before it checks who signed it, so that would come too late.
    """
    verifier = SignatureVerifier(secret)

    async def receive(request: web.Request) -> web.Response:
        began = perf_counter()
        body = await _text(request)
        # Slack looks at our certificate with this now and then; nothing is said of a signature.
        if not body.startswith("{") and "ssl_check=1" in body[:_LARGE].split("&"):
            return web.Response()
        signature = _signature(verifier, request.headers, body)
        if signature is None or await replays.used(signature):
            metrics.request("other", "refused", perf_counter() - began)
            return web.Response(status=401, text="Slack did not sign this, or it came before.")
        asked = await _read(request, body)
        if asked is None:
            metrics.request("other", "unreadable", perf_counter() - began)
            return web.Response(status=400, text="The body is not a request of Slack's.")
        answer = await dispatch(app, asked, metrics)
        replays.answered(signature, failed=answer.status >= web.HTTPInternalServerError.status_code)
        return await to_aiohttp_response(answer)

    return receive


async def _text(request: web.Request) -> str:
    """Return the body. Raises what is answered when it is too large, too slow, or no text."""
    if (request.content_length or 0) > LARGEST:
        raise web.HTTPRequestEntityTooLarge(LARGEST, request.content_length or 0)
    try:
        async with asyncio.timeout(_READ_LIMIT):
            return (await request.read()).decode("utf-8")
    except TimeoutError:
        raise web.HTTPRequestTimeout(text="The body did not arrive in time.") from None
    except (UnicodeDecodeError, web.RequestPayloadError):
        raise web.HTTPBadRequest(text="The body is not UTF-8 text.") from None


def _signature(verifier: SignatureVerifier, headers: Mapping[str, str], body: str) -> str | None:
    """Return the signature when Slack made it just now; compared in constant time."""
    sent_at = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not (sent_at.isascii() and sent_at.isdigit() and len(sent_at) <= _LONGEST_TIME):
        return None
    fits = signature.isascii() and verifier.is_valid(body, sent_at, signature)
    return signature if fits else None


def _is_overgrown(body: str) -> bool:
    if not body.startswith("{") and body.count("&") > _MOST_FIELDS:
        return True
    return any(body.count(mark) > most for mark, most in _MOST.items())


async def _read(request: web.Request, body: str) -> AsyncBoltRequest | None:
    """Return the request as Bolt reads it, none when it cannot be read."""
    if len(body) > _LARGE and _is_overgrown(body):
        return None
    headers: dict[str, str | Sequence[str]] = {
        name: request.headers.getall(name) for name in request.headers
    }

    def read() -> AsyncBoltRequest:
        return AsyncBoltRequest(body=body, query=request.query_string, headers=headers)

    try:
        return read() if len(body) < _LARGE else await asyncio.to_thread(read)
    except UNREADABLE:
        return None
