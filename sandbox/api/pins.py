"""pins.*: the messages pinned to a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.workspace.marks import pin, unpin
from sandbox.workspace.shapes import pin_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON

MOST_PINS = 100


@method("pins.add", 2, scopes="pins:write", required="channel", optional="timestamp")
def add(request: Request) -> JSON:
    channel = request.my_channel()
    message = request.message(channel)
    if message.is_system or message.deleted:
        raise SlackError("not_pinnable")
    if message.ts in channel.pins:
        raise SlackError("already_pinned")
    if len(channel.pins) >= MOST_PINS:
        raise SlackError("too_many_pins")
    pin(request.space, message, request.me)
    return {}


@method("pins.remove", 2, scopes="pins:write", required="channel", optional="timestamp")
def remove(request: Request) -> JSON:
    channel = request.my_channel()
    message = request.message(channel)
    if message.ts not in channel.pins:
        raise SlackError("no_pin")
    unpin(request.space, message, request.me)
    return {}


@method("pins.list", 2, scopes="pins:read", required="channel", json_body=False)
def list_all(request: Request) -> JSON:
    channel = request.my_channel()
    return {"items": [pin_shape(request.space, channel, p) for p in channel.pins.values()]}
