"""Owns `POST /slack/events`: everything from Slack over HTTP, checked and handed to Bolt."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from time import perf_counter
from typing import Final

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.dispatch import dispatch
from bot.metrics import Metrics

# Seconds since 1970 have ten digits until the year 2286.
_LONGEST_TIME: Final = 10
# What Bolt and the JSON in a request stumble over: broken, too deep, or no object at all.
_UNREADABLE: Final = (ValueError, TypeError, AttributeError, LookupError, RecursionError)

Handler = Callable[[web.Request], Awaitable[web.Response]]


def receiving(app: AsyncApp, secret: str, metrics: Metrics) -> Handler:
    """Return the route's handler; the signature is checked before anything is looked at.

    Bolt reads a request before it checks who signed it, so that would come too late.
    """
    verifier = SignatureVerifier(secret)

    async def receive(request: web.Request) -> web.Response:
        began = perf_counter()
        try:
            body = (await request.read()).decode("utf-8")
        except (UnicodeDecodeError, web.RequestPayloadError):
            return web.Response(status=400, text="The body is not UTF-8 text.")
        # Slack looks at our certificate with this now and then; nothing is said of a signature.
        if "ssl_check=1" in body.split("&"):
            return web.Response()
        if not _is_signed(verifier, request.headers, body):
            metrics.request("other", "refused", perf_counter() - began)
            return web.Response(status=401, text="Slack did not sign this.")
        asked = _read(request, body)
        if asked is None:
            metrics.request("other", "unhandled", perf_counter() - began)
            return web.Response(status=400, text="The body is not a request of Slack's.")
        return await to_aiohttp_response(await dispatch(app, asked, metrics))

    return receive


def _is_signed(verifier: SignatureVerifier, headers: Mapping[str, str], body: str) -> bool:
    sent_at = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not (sent_at.isascii() and sent_at.isdigit() and len(sent_at) <= _LONGEST_TIME):
        return False
    return signature.isascii() and verifier.is_valid(body, sent_at, signature)


def _read(request: web.Request, body: str) -> AsyncBoltRequest | None:
    """Return the request as Bolt reads it, none when it cannot be read."""
    headers: dict[str, str | Sequence[str]] = {
        name: request.headers.getall(name) for name in request.headers
    }
    try:
        return AsyncBoltRequest(body=body, query=request.query_string, headers=headers)
    except _UNREADABLE:
        return None
