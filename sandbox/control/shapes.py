"""Draws calls, deliveries, messages and notifications for the control API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.browser.shapes import message_row as page_row

if TYPE_CHECKING:
    from sandbox.calls import ApiCall
    from sandbox.delivery.delivery import Delivery
    from sandbox.delivery.interactions import Outcome
    from sandbox.facts import Notification
    from sandbox.wire import JSON
    from sandbox.workspace.message import Message
    from sandbox.workspace.workspace import Workspace


def call_row(call: ApiCall) -> JSON:
    return {
        "method": call.method,
        "args": call.args,
        "started": call.started,
        "ended": call.ended,
        "status": call.status,
        "error": call.error,
        "result": call.result,
        "unknown": list(call.unknown),
        "had_effect": call.had_effect,
    }


def delivery_row(delivery: Delivery) -> JSON:
    return {
        "kind": delivery.kind,
        "what": delivery.what,
        "payload": delivery.payload,
        "created": delivery.created,
        "ack": delivery.ack,
        "latency": delivery.latency,
        "tries": [
            {
                "number": attempt.number,
                "ok": attempt.ok,
                "status": attempt.status,
                "reason": attempt.reason,
                "latency": attempt.latency,
            }
            for attempt in delivery.tries
        ],
    }


def message_row(space: Workspace, message: Message) -> JSON:
    return page_row(space, message) | {
        "metadata": message.metadata,
        "notified": sorted(message.notified),
        "mentions": sorted(message.mentions),
        "words": message.words,
    }


def notification_row(notification: Notification) -> JSON:
    message = notification.message
    return {"who": notification.who, "channel": message.channel, "ts": message.ts}


def outcome_row(space: Workspace, outcome: Outcome) -> JSON:
    message = outcome.message
    return {
        "message": message_row(space, message) if message else None,
        "error": outcome.error,
        "errors": outcome.errors,
        "latency": outcome.delivery.latency,
    }
