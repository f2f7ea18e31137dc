"""Draws the payloads of commands, clicks, shortcuts and forms in Slack's shapes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sandbox.workspace.shapes import message_shape
from sandbox.workspace.viewing import view_shape

if TYPE_CHECKING:
    from sandbox.installation import Installation
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.view import View

VERIFICATION_TOKEN = "sandboxsandboxsandboxsan"  # noqa: S105 - Slack's obsolete check; opens nothing
CHANNEL_NAMES = {"group": "privategroup", "im": "directmessage", "mpim": "mpdm"}


def command(app: Installation, user: str, channel: Channel, words: tuple[str, str]) -> JSON:
    """`words`: the command and its text."""
    space = app.space
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": space.team.id,
        "team_domain": space.team.domain,
        "channel_id": channel.id,
        "channel_name": _channel_name(channel),
        "user_id": user,
        "user_name": space.users[user].name,
        "command": words[0],
        "text": words[1],
        "api_app_id": app.id,
        "is_enterprise_install": "false",
    }


def common(app: Installation, user: str, kind: str) -> JSON:
    """Return what every interactive payload has."""
    space, person = app.space, app.space.users[user]
    return {
        "type": kind,
        "user": {
            "id": user,
            "username": person.name,
            "name": person.name,
            "team_id": person.other_team or space.team.id,
        },
        "api_app_id": app.id,
        "token": VERIFICATION_TOKEN,
        "team": {"id": space.team.id, "domain": space.team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def on_message(app: Installation, message: Message, state: JSON) -> JSON:
    """Return what `block_actions` says about the message that holds the button."""
    channel = app.space.channels[message.channel]
    container: JSON = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.is_ephemeral,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    payload: JSON = {
        "container": container,
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "state": {"values": state},
    }
    # Slack does not send an ephemeral message back.
    return payload | (
        {} if message.is_ephemeral else {"message": message_shape(app.space, message)}
    )


def on_view(app: Installation, view: View) -> JSON:
    return {
        "container": {"type": "view", "view_id": view.id},
        "view": view_shape(app.space, view),
    }


def message_action(app: Installation, message: Message) -> JSON:
    channel = app.space.channels[message.channel]
    return {
        "message_ts": message.ts,
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "message": message_shape(app.space, message),
    }


def action_ts() -> str:
    return f"{time.time():.6f}"


def _channel_name(channel: Channel) -> str:
    return CHANNEL_NAMES.get(channel.kind, channel.name)
