"""Owns a second opinion on what is sent to Slack: slack_sdk's own models of it."""

from collections.abc import Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from sandbox.server import Sandbox


def faults_of(slack: Sandbox) -> Iterator[str]:
    """Yield what slack_sdk finds wrong with any blocks or view that were sent."""
    for name, blocks in _blocks(slack):
        for block in blocks:
            yield from _faults(name, Block.parse(block))
    for call in slack.calls:
        if "view" in call.args:
            yield from _faults(call.method, View(**call.args["view"]))


def _blocks(slack: Sandbox) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for call in slack.calls:
        yield call.method, call.args.get("blocks") or []
    for delivery in slack.deliveries:
        yield delivery.what, (delivery.ack or {}).get("blocks") or []


def _faults(name: str, thing: Block | View | None) -> Iterator[str]:
    if thing is None:
        yield f"{name}: slack_sdk does not know this block"
        return
    try:
        thing.validate_json()
    except SlackObjectFormationError as fault:
        yield f"{name}: {fault}"
