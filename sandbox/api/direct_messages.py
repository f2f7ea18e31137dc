"""conversations.open and close: direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import scopes
from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.workspace.membership import direct
from sandbox.workspace.shapes import channel_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON

MANAGE = scopes.words(scopes.MANAGE)
GROUP_LIMIT = 8


@method(
    "conversations.open",
    3,
    scopes=MANAGE,
    optional="channel prevent_creation return_im users",
)
def open_direct(request: Request) -> JSON:
    if "channel" in request.args:
        channel = request.channel(scopes.MANAGE)
        return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
    users = [user for user in _listed(request) if user != request.me]
    request.need(*scopes.MANAGE["im" if len(users) == 1 else "mpim"])
    known = request.space.direct_between(frozenset([request.me, *users]))
    channel = known or direct(request.space, request.me, *users)
    answer: JSON = {"channel": {"id": channel.id}}
    if request.args.flag("return_im"):
        answer = {"channel": channel_shape(request.space, channel, request.me)}
    return answer | ({"no_op": True, "already_open": True} if known else {})


@method("conversations.close", 2, scopes=MANAGE, required="channel")
def close_direct(request: Request) -> JSON:
    if not request.channel(scopes.MANAGE).is_direct:
        raise SlackError("method_not_supported_for_channel_type")
    return {"no_op": True, "already_closed": True}


def _listed(request: Request) -> list[str]:
    users = [user.strip() for user in request.args.text("users").split(",") if user.strip()]
    if not users:
        raise SlackError("users_list_not_supplied")
    if len(users) > GROUP_LIMIT:
        raise SlackError("too_many_users")
    if not all(user in request.space.users for user in users):
        raise SlackError("user_not_found")
    if any(request.space.users[user].deleted for user in users):
        raise SlackError("user_disabled")
    return users
