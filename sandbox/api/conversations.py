"""conversations.*: channels and direct messages themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import channel_names, scopes
from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.api.paging import page
from sandbox.workspace.membership import (
    archive,
    create,
    direct,
    rename,
    set_purpose,
    set_topic,
    unarchive,
)
from sandbox.workspace.shapes import channel_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel, Kind

MANAGE = scopes.words(scopes.MANAGE)
READ = scopes.words(scopes.READ)
TOPIC_LIMIT = 250
GROUP_LIMIT = 8
TYPES: dict[str, Kind] = {
    "public_channel": "channel",
    "private_channel": "group",
    "im": "im",
    "mpim": "mpim",
}


@method("conversations.create", 2, scopes=MANAGE, required="name", optional="is_private team_id")
def make(request: Request) -> JSON:
    private = request.args.flag("is_private")
    request.need(*scopes.MANAGE["group" if private else "channel"])
    name = request.args.text("name")
    channel_names.check(request.space, name)
    channel = create(request.space, name, request.me, private=private)
    return _answer(request, channel)


@method("conversations.rename", 2, scopes=MANAGE, required="channel name")
def change_name(request: Request) -> JSON:
    channel = _managed(request)
    if channel.creator != request.me:
        raise SlackError("not_authorized")
    channel_names.check(request.space, request.args.text("name"))
    rename(request.space, channel, request.me, request.args.text("name"))
    return _answer(request, channel)


@method("conversations.setTopic", 2, scopes=scopes.words(scopes.TOPIC), required="channel topic")
def topic(request: Request) -> JSON:
    channel = request.my_channel(scopes.TOPIC, live=True)
    set_topic(request.space, channel, request.me, _note(request, "topic"))
    return _answer(request, channel)


@method(
    "conversations.setPurpose", 2, scopes=scopes.words(scopes.TOPIC), required="channel purpose"
)
def purpose(request: Request) -> JSON:
    channel = request.my_channel(scopes.TOPIC, live=True)
    set_purpose(request.space, channel, request.me, _note(request, "purpose"))
    return _answer(request, channel) | {"purpose": channel.purpose.value}


@method("conversations.archive", 2, scopes=MANAGE, required="channel")
def put_away(request: Request) -> JSON:
    channel = request.channel(scopes.MANAGE)
    _no_direct(channel)
    if channel.is_general:
        raise SlackError("cant_archive_general")
    if channel.is_archived:
        raise SlackError("already_archived")
    if request.me not in channel.members:
        raise SlackError("not_in_channel")
    archive(request.space, channel, request.me)
    return {}


@method("conversations.unarchive", 2, scopes=MANAGE, required="channel")
def bring_back(request: Request) -> JSON:
    channel = request.channel(scopes.MANAGE)
    if not channel.is_archived:
        raise SlackError("not_archived")
    unarchive(request.space, channel, request.me)
    return {}


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
    answer = _answer(request, channel)
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
        answer = _answer(request, channel)
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


def _asked_for(request: Request) -> Sequence[Channel]:
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


def _managed(request: Request) -> Channel:
    channel = request.my_channel(scopes.MANAGE, live=True)
    _no_direct(channel)
    return channel


def _no_direct(channel: Channel) -> None:
    if channel.is_direct:
        raise SlackError("method_not_supported_for_channel_type")


def _note(request: Request, name: str) -> str:
    value = request.args.text(name)
    if len(value) > TOPIC_LIMIT:
        raise SlackError("too_long")
    return value


def _answer(request: Request, channel: Channel) -> JSON:
    return {"channel": channel_shape(request.space, channel, request.me)}
