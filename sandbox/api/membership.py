"""conversations.invite, kick, join, leave: who is in a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import scopes
from sandbox.api.errors import SlackError, with_messages
from sandbox.api.methods import method
from sandbox.workspace.membership import join, leave
from sandbox.workspace.shapes import channel_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel

MOST_INVITED = 100
MANAGE = scopes.words(scopes.MANAGE)


@method(
    "conversations.invite",
    3,
    scopes=scopes.words(scopes.INVITE),
    required="channel users",
    optional="force",
)
def invite(request: Request) -> JSON:
    channel = request.my_channel(scopes.INVITE, live=True)
    _no_direct(channel)
    users = _users(request)
    refused = {user: why for user in users if (why := _refusal(request, channel, user))}
    welcome = [user for user in users if user not in refused]
    errors = [{"user": user, "ok": False, "error": why} for user, why in refused.items()]
    if refused and not (welcome and request.args.flag("force")):
        raise SlackError(next(iter(refused.values())), errors=errors)
    for user in welcome:
        join(request.space, channel, user, request.me)
    answer: JSON = {"channel": channel_shape(request.space, channel, request.me)}
    return answer | ({"errors": errors} if errors else {})


def _users(request: Request) -> list[str]:
    users = [user.strip() for user in request.args.text("users").split(",") if user.strip()]
    if not users:
        raise SlackError("no_user")
    if len(users) > MOST_INVITED:
        sentence = f"[ERROR] no more than {MOST_INVITED} users allowed [json-pointer:/users]"
        raise with_messages("invalid_arguments", [sentence])
    return list(dict.fromkeys(users))


def _refusal(request: Request, channel: Channel, user: str) -> str | None:
    if user == request.me:
        return "cant_invite_self"
    if user not in request.space.users:
        return "user_not_found"
    if request.space.users[user].deleted:
        return "cant_invite"
    return "already_in_channel" if user in channel.members else None


@method(
    "conversations.kick",
    3,
    scopes="channels:manage groups:write",
    required="channel",
    optional="user",
)
def kick(request: Request) -> JSON:
    channel = request.my_channel(scopes.MANAGE)
    _no_direct(channel)
    user = request.args.text("user")
    if user == request.me:
        raise SlackError("cant_kick_self")
    if channel.is_general:
        raise SlackError("cant_kick_from_general")
    if user not in request.space.users:
        raise SlackError("user_not_found")
    if user not in channel.members:
        raise SlackError("not_in_channel")
    leave(request.space, channel, user, request.me)
    return {"errors": {}}


@method("conversations.join", 3, scopes="channels:join", required="channel")
def come_in(request: Request) -> JSON:
    channel = request.channel()
    if channel.kind != "channel":
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    answer: JSON = {"channel": channel_shape(request.space, channel, request.me)}
    if request.me in channel.members:
        return answer | {
            "warning": "already_in_channel",
            "response_metadata": {"warnings": ["already_in_channel"]},
        }
    join(request.space, channel, request.me)
    return {"channel": channel_shape(request.space, channel, request.me)}


@method("conversations.leave", 3, scopes=MANAGE, required="channel")
def go_out(request: Request) -> JSON:
    channel = request.channel(scopes.MANAGE)
    _no_direct(channel)
    if channel.is_general:
        raise SlackError("cant_leave_general")
    if channel.is_archived:
        raise SlackError("is_archived")
    if request.me not in channel.members:
        return {"not_in_channel": True}
    if channel.is_private and len(channel.members) == 1:
        raise SlackError("last_member")
    leave(request.space, channel, request.me, request.me)
    return {}


def _no_direct(channel: Channel) -> None:
    if channel.is_direct:
        raise SlackError("method_not_supported_for_channel_type")
