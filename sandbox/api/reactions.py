"""reactions.*: emoji on messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.api.paging import page
from sandbox.workspace.marks import react, unreact
from sandbox.workspace.shapes import message_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.message import Message

NAME = re.compile(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?")
MOST_EMOJI = 23


@method("reactions.add", 3, scopes="reactions:write", required="channel name timestamp")
def add(request: Request) -> JSON:
    message, name = _message(request), _name(request)
    if request.me in message.reactions.get(name, []):
        raise SlackError("already_reacted")
    if name not in message.reactions and len(message.reactions) >= MOST_EMOJI:
        raise SlackError("too_many_emoji")
    react(request.space, message, request.me, name)
    return {}


@method(
    "reactions.remove",
    2,
    scopes="reactions:write",
    required="name",
    optional="channel file file_comment timestamp",
)
def remove(request: Request) -> JSON:
    message, name = _message(request), _name(request)
    if request.me not in message.reactions.get(name, []):
        raise SlackError("no_reaction")
    unreact(request.space, message, request.me, name)
    return {}


@method(
    "reactions.get",
    3,
    scopes="reactions:read",
    optional="channel file file_comment full timestamp",
    json_body=False,
)
def get(request: Request) -> JSON:
    message = _message(request)
    return {
        "type": "message",
        "channel": message.channel,
        "message": message_shape(request.space, message)
        | {"permalink": request.space.permalink(message)},
    }


@method(
    "reactions.list",
    2,
    scopes="reactions:read",
    optional="count cursor full limit page team_id user",
    json_body=False,
)
def list_all(request: Request) -> JSON:
    user = request.args.text("user", request.me)
    found = [
        message
        for channel in request.space.channels.values()
        if request.me in channel.members
        for message in channel.by_ts.values()
        if any(user in users for users in message.reactions.values())
    ]
    rows, metadata = page(request.args, found)
    items = [
        {"type": "message", "channel": m.channel, "message": message_shape(request.space, m)}
        for m in rows
    ]
    return {"items": items, **metadata}


def _message(request: Request) -> Message:
    if "channel" not in request.args:
        raise SlackError("no_item_specified")
    channel = request.my_channel(live=True)
    message = request.message(channel)
    if message.deleted:
        raise SlackError("message_not_found")
    return message


def _name(request: Request) -> str:
    name = request.args.text("name")
    if not NAME.fullmatch(name):
        raise SlackError("invalid_name")
    return name
