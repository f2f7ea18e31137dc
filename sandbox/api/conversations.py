"""conversations.create, rename, setTopic, setPurpose, archive: the lives of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import channel_names, scopes
from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.workspace.membership import (
    archive,
    create,
    rename,
    set_purpose,
    set_topic,
    unarchive,
)
from sandbox.workspace.shapes import channel_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel

MANAGE = scopes.words(scopes.MANAGE)
TOPIC_LIMIT = 250


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
