"""One Web API call while it is answered: its arguments, and what it may see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError

if TYPE_CHECKING:
    from sandbox.api.arguments import Arguments
    from sandbox.api.scopes import Family
    from sandbox.installation import Installation
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Request:
    installation: Installation
    args: Arguments

    @property
    def space(self) -> Workspace:
        return self.installation.space

    @property
    def me(self) -> str:
        """The bot's user."""
        return self.installation.bot_user

    def need(self, *scopes: str) -> None:
        """Refuse unless the app has one of the scopes."""
        if not self.installation.grants(*scopes):
            raise SlackError(
                "missing_scope",
                needed=",".join(scopes),
                provided=self.installation.manifest.provided,
            )

    def channel(self, family: Family | None = None, *, name: str = "channel") -> Channel:
        """Return the conversation that an argument names, if the bot may know of it."""
        channel = self.space.channels.get(self.args.text(name))
        if channel is None or not self.space.sees(self.me, channel):
            raise SlackError("channel_not_found")
        if family:
            self.need(*family[channel.kind])
        return channel

    def my_channel(
        self, family: Family | None = None, *, name: str = "channel", live: bool = False
    ) -> Channel:
        """Return a conversation that the bot is a member of; `live`: and not archived."""
        channel = self.channel(family, name=name)
        if self.me not in channel.members:
            raise SlackError("not_in_channel")
        if live and channel.is_archived:
            raise SlackError("is_archived")
        return channel

    def message(self, channel: Channel, name: str = "timestamp") -> Message:
        ts = self.args.text(name)
        if not ts:
            raise SlackError("no_item_specified")
        if ts not in channel.by_ts:
            raise SlackError("message_not_found")
        return channel.by_ts[ts]
