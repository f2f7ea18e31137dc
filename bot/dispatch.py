"""Owns the one door through which both transports hand Slack's requests to Bolt, with a clock."""

from collections.abc import Mapping
from http import HTTPStatus
from time import perf_counter
from typing import Any, Final

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.listeners import payloads
from bot.listeners.payloads import Malformed
from bot.metrics import Metrics

log = structlog.get_logger(__name__)

_KINDS: Final[Mapping[str, str]] = {
    "block_actions": "action",
    "event_callback": "event",
    "message_action": "shortcut",
    "shortcut": "shortcut",
    "view_closed": "view",
    "view_submission": "view",
}
# What Bolt and the JSON in a request stumble over: broken, too deep, or no object at all.
UNREADABLE: Final = (ValueError, TypeError, AttributeError, LookupError, RecursionError)
_OUTCOMES: Final[Mapping[int, str]] = {
    200: "answered",
    400: "unreadable",
    401: "refused",
    404: "unhandled",
}


async def dispatch(app: AsyncApp, request: AsyncBoltRequest, metrics: Metrics) -> BoltResponse:
    """Have Bolt answer the request, and count it."""
    began = perf_counter()
    response = await _answer(app, request)
    outcome = _OUTCOMES.get(response.status, "failed")
    metrics.request(_kind(request.body), outcome, perf_counter() - began)
    return response


async def _answer(app: AsyncApp, request: AsyncBoltRequest) -> BoltResponse:
    try:
        payloads.read(payloads.Outer, request.body)  # Bolt looks there before any listener does
    except Malformed as fault:
        log.warning("request.malformed", where=str(fault))
        return BoltResponse(status=400, body="")
    # Bolt would tell people of other workspaces there, while Slack waits, that it is not theirs.
    request.context.pop("response_url", None)
    response = await app.async_dispatch(request)
    if response.status == HTTPStatus.NOT_FOUND and request.body.get("type") == "event_callback":
        # Slack would send it again and again, and it would be no more ours.
        return BoltResponse(status=HTTPStatus.OK, body="")
    return response


def _kind(body: Mapping[str, Any]) -> str:
    if "command" in body:
        return "command"
    return _KINDS.get(str(body.get("type")), "other")
