"""Turns what happens into the events that the app subscribed to, and sends them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.delivery import event_shapes as shapes
from sandbox.manifest_rules import EVENT_SCOPES
from sandbox.workspace import happenings as h

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.delivery.courier import Courier
    from sandbox.installation import Installation
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel, Kind

MESSAGE_EVENTS: dict[Kind, str] = {
    "channel": "message.channels",
    "group": "message.groups",
    "im": "message.im",
    "mpim": "message.mpim",
}
# What a channel's line says already, and Slack has no event for.
SILENT = {"topic", "purpose", "convert"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event under the name it is subscribed to, and the channel it came from."""

    name: str
    event: JSON
    channel: Channel | None = None


class Events:
    def __init__(self, installation: Installation, courier: Courier) -> None:
        self._app = installation
        self._space = installation.space
        self._courier = courier

    def hear(self, happening: h.Happening) -> None:
        for candidate in self._candidates(happening):
            if self._may_know(candidate):
                self._courier.send("events_api", self._envelope(candidate.event))

    def _may_know(self, candidate: Candidate) -> bool:
        """Say whether the app subscribed, has the scope, and its bot is in the channel."""
        if candidate.name not in self._app.manifest.events:
            return False
        needed = EVENT_SCOPES[candidate.name]
        if candidate.channel is None:
            return not needed or self._app.grants(*needed)
        if self._app.bot_user not in candidate.channel.members:
            return False
        # Where either of two scopes will do, the channel's kind says which one it has to be.
        if needed == {"channels:read", "groups:read"}:
            kind = "groups:read" if candidate.channel.is_private else "channels:read"
            return self._app.grants(kind)
        return not needed or self._app.grants(*needed)

    def _envelope(self, event: JSON) -> JSON:
        return {
            "token": "sandboxsandboxsandboxsan",
            "team_id": self._space.team.id,
            "context_team_id": self._space.team.id,
            "context_enterprise_id": None,
            "api_app_id": self._app.id,
            "event": event,
            "type": "event_callback",
            "event_id": self._space.ids.make("Ev"),
            "event_time": self._space.clock.now(),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": self._space.team.id,
                    "user_id": self._app.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": f"4-{secrets.token_urlsafe(24)}",
        }

    def _candidates(self, happening: h.Happening) -> Iterator[Candidate]:  # noqa: C901
        space = self._space
        match happening:
            case h.Posted(message):
                yield self._message(message.channel, shapes.posted(space, message))
                if self._app.bot_user in message.mentions:
                    channel = space.channels[message.channel]
                    yield Candidate("app_mention", shapes.mentioned(space, message), channel)
            case h.Edited(message, before, ts):
                yield self._message(message.channel, shapes.edited(space, message, before, ts))
            case h.Deleted(message, ts):
                yield self._message(message.channel, shapes.deleted(space, message, ts))
            case h.Reacted(message):
                event = shapes.reacted(happening)
                yield Candidate(event["type"], event, space.channels[message.channel])
            case h.Pinned(message):
                event = shapes.pinned(space, happening)
                yield Candidate(event["type"], event, space.channels[message.channel])
            case h.Joined(channel):
                event = shapes.joined(space, happening)
                yield Candidate("member_joined_channel", event, channel)
            case h.Left(channel, user):
                yield from self._left(happening, channel, is_me=user == self._app.bot_user)
            case h.PersonChanged():
                event = shapes.person_changed(space, happening)
                yield Candidate(event["type"], event)
            case h.ChannelMade(channel) if channel.kind == "channel":
                yield Candidate("channel_created", shapes.made(space, channel))
            case h.ChannelChanged(channel, what) if what not in SILENT:
                event = shapes.changed(happening)
                yield Candidate(event["type"], event, channel)
            case h.HomeOpened():
                yield Candidate("app_home_opened", shapes.home_opened(space, happening))

    def _message(self, channel_id: str, event: JSON) -> Candidate:
        channel = self._space.channels[channel_id]
        return Candidate(MESSAGE_EVENTS[channel.kind], event, channel)

    def _left(self, happening: h.Left, channel: Channel, *, is_me: bool) -> Iterator[Candidate]:
        if is_me:
            event = shapes.removed(happening)
            # The bot is no member any more, and this event is what tells it so.
            yield Candidate(event["type"], event)
        else:
            yield Candidate("member_left_channel", shapes.left(self._space, happening), channel)
