"""Owns what must be true after every scenario, whatever it was about."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final

from sandbox.server import Sandbox
from storage.models import Step, StepState
from tests.scenarios.bot import Bot
from tests.scenarios.provoked import Provoked

SHORT: Final = 8  # characters; shorter words may well be ours too
TOKEN: Final = re.compile(r"xox[a-z]-\d|xapp-\d")


def of_slack(slack: Sandbox, provoked: Provoked) -> Iterator[str]:
    """Yield what Slack would have had to complain of."""
    for call in slack.calls:
        if call.error and not provoked.expects(call.method, call.error):
            yield f"Slack refused {call.method}: {call.error} ({call.result})"
        if call.unknown:
            yield f"{call.method} knows no {call.unknown}"
    notices = [text for texts in slack.facts.notices.values() for text in texts]
    if len(notices) != provoked.notices:
        yield f"people were told by Slack: {notices}"
    yield from _twice(slack, provoked)


def _twice(slack: Sandbox, provoked: Provoked) -> Iterator[str]:
    """Yield what was posted more than once: each message carries the key of its step."""
    posted = [said for said in slack.messages() if said.metadata]
    keys = Counter(said.metadata["event_payload"]["key"] for said in posted if said.metadata)
    for key, count in keys.items():
        if count > 1 and not (provoked.repeats and provoked.repeats in key):
            yield f"{key} was posted {count} times"


async def of_bot(bot: Bot, provoked: Provoked) -> Iterable[str]:
    """Return what the bot has left undone, and what it counts as its own faults."""
    steps = [_step(step, provoked) for step in await bot.steps()]
    found = [line for line in steps if line]
    if bot.faults != provoked.faults:
        found.append(f"faults were counted: {bot.faults}")
    return found


def _step(step: Step, provoked: Provoked) -> str | None:
    if step.state is StepState.DONE:
        return None
    if step.state is StepState.FAILED and step.kind in provoked.failed:
        return None
    if step.state is StepState.WAITING and provoked.waiting:
        return None
    return f"step {step.kind} is {step.state}: {step.fault}"


def of_log(log: str, slack: Sandbox) -> Iterator[str]:
    """Yield what no operator may read: tokens, and what people said."""
    for secret in (slack.bot_token, slack.app_token, slack.signing_secret):
        if secret in log:
            yield "the log holds a secret"
    for passing in _passing(slack):
        if passing in log:
            yield "the log holds a trigger or an address to answer at"
    if TOKEN.search(log):
        yield "the log holds something like a token"
    for said in _said(slack):
        if said in log:
            yield f"the log holds what somebody said: {said!r}"


def _passing(slack: Sandbox) -> set[str]:
    """Return what lets whoever has it act for the app: triggers, and addresses to answer at."""
    names = ("trigger_id", "response_url")
    payloads = [delivery.payload for delivery in slack.deliveries]
    return {str(payload[name]) for payload in payloads for name in names if payload.get(name)}


def _said(slack: Sandbox) -> set[str]:
    """Return everything that people typed."""
    every = [text for delivery in slack.deliveries for text in _texts(delivery.payload)]
    return {text for text in every if len(text) >= SHORT}


def _texts(payload: dict[str, Any]) -> Iterator[str]:
    event = payload.get("event") or {}
    if "bot_id" not in event:
        yield str(event.get("text") or "")
    yield str(payload.get("text") or "").partition(" ")[2]
    for fields in ((payload.get("view") or {}).get("state") or {}).get("values", {}).values():
        for entry in fields.values():
            if entry["type"] == "plain_text_input":
                yield str(entry.get("value") or "")
