"""conversations.info, list and members, users.conversations: looking channels up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import scopes
from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.api.paging import page
from sandbox.workspace.canvas_shapes import canvas_tabs
from sandbox.workspace.shapes import channel_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel, Kind

READ = scopes.words(scopes.READ)
TYPES: dict[str, Kind] = {
    "public_channel": "channel",
    "private_channel": "group",
    "im": "im",
    "mpim": "mpim",
}


@method(
    "conversations.info",
    3,
    scopes=READ,
    required="channel",
    optional="include_locale include_num_members",
    json_body=False,
)
def info(request: Request) -> JSON:
    channel = request.channel(scopes.READ)
    answer = {"channel": channel_shape(request.space, channel, request.me)}
    if tabs := canvas_tabs(request.space, channel):
        answer["channel"]["properties"] = {"tabs": tabs}
    if request.args.flag("include_num_members"):
        answer["channel"]["num_members"] = len(channel.members)
    return answer


@method(
    "conversations.list",
    2,
    scopes=READ,
    optional="cursor exclude_archived limit team_id types",
    json_body=False,
)
def list_all(request: Request) -> JSON:
    return _page(request, [c for c in _asked_for(request) if _is_listed(request, c)])


@method(
    "users.conversations",
    3,
    scopes=READ,
    optional="cursor exclude_archived exclude_muted limit team_id types user",
    json_body=False,
)
def list_of_user(request: Request) -> JSON:
    user = request.args.text("user", request.me)
    mine = [c for c in _asked_for(request) if user in c.members and _is_listed(request, c)]
    return _page(request, mine)


@method(
    "conversations.members",
    4,
    scopes=READ,
    required="channel",
    optional="cursor limit",
    json_body=False,
)
def members(request: Request) -> JSON:
    channel = request.channel(scopes.READ)
    rows, metadata = page(request.args, list(channel.members))
    return {"members": list(rows), **metadata}


def _asked_for(request: Request) -> list[Channel]:
    """Return the conversations of the kinds asked for; each kind needs its own scope."""
    asked = [t.strip() for t in request.args.text("types", "public_channel").split(",")]
    if not set(asked) <= TYPES.keys():
        raise SlackError("invalid_types")
    for name in asked:
        request.need(*scopes.READ[TYPES[name]])
    kinds = {TYPES[name] for name in asked}
    return [channel for channel in request.space.channels.values() if channel.kind in kinds]


def _is_listed(request: Request, channel: Channel) -> bool:
    if channel.is_archived and request.args.flag("exclude_archived"):
        return False
    return request.space.sees(request.me, channel)


def _page(request: Request, channels: list[Channel]) -> JSON:
    rows, metadata = page(request.args, channels)
    return {
        "channels": [channel_shape(request.space, channel, request.me) for channel in rows],
        **metadata,
    }
