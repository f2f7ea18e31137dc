"""Owns the one door through which both transports hand Slack's requests to Bolt, with a clock."""

from collections.abc import Mapping
from time import perf_counter
from typing import Any, Final

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.metrics import Metrics

_KINDS: Final[Mapping[str, str]] = {
    "block_actions": "action",
    "event_callback": "event",
    "message_action": "shortcut",
    "shortcut": "shortcut",
    "view_closed": "view",
    "view_submission": "view",
}
_OUTCOMES: Final[Mapping[int, str]] = {200: "answered", 401: "refused", 404: "unhandled"}


async def dispatch(app: AsyncApp, request: AsyncBoltRequest, metrics: Metrics) -> BoltResponse:
    """Have Bolt answer the request, and count it."""
    began = perf_counter()
    response = await app.async_dispatch(request)
    outcome = _OUTCOMES.get(response.status, "failed")
    metrics.request(_kind(request.body), outcome, perf_counter() - began)
    return response


def _kind(body: Mapping[str, Any]) -> str:
    if "command" in body:
        return "command"
    return _KINDS.get(str(body.get("type")), "other")
