"""Holds everything that is in the workspace and finds it by id or by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.changes import Changes
from sandbox.workspace.clock import Clock
from sandbox.workspace.ids import Ids
from sandbox.workspace.people import (
    APP_ID,
    BOT_ID,
    BOT_USER_ID,
    MONITORING_APP_ID,
    MONITORING_ID,
    SLACKBOT_ID,
    Bot,
    Team,
    User,
    UserGroup,
    cast,
)
from sandbox.workspace.view import Views

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.workspace.canvas import Canvas
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.upload import Upload


class Workspace:
    def __init__(self, url: str = "http://127.0.0.1", bot_name: str = "Sitrep") -> None:
        self.url = url
        self.team = Team()
        self.clock = Clock()
        self.ids = Ids()
        self.changes = Changes()
        self.users: dict[str, User] = {}
        self.user_groups: dict[str, UserGroup] = {}
        """None at first: they belong to paid plans, and a bot has to do without."""
        self.channels: dict[str, Channel] = {}
        self.views = Views()
        self.canvases: dict[str, Canvas] = {}
        self.refuses_canvases: str | None = None
        """Slack's word for why there are none here, as in workspaces that pay nothing."""
        self.lists_canvases = True
        """Slack may tell of a new one in a channel's tabs only some moments later."""
        self.uploads: dict[str, Upload] = {}
        self.refuses_files: str | None = None
        """Slack's word for why nobody may upload any."""
        self.shares_late: list[Callable[[], object]] | None = None
        """Where it is a list, files that were sent in are shared only when what is in it is called:
        Slack answers before it has shared them."""
        self.takes_charts = True
        """Slack brings new blocks to one workspace after the other."""
        self.whispers: dict[str, list[Message]] = {}
        """Ephemeral messages that each person still sees, oldest first."""
        self._by_name: dict[str, Channel] = {}
        self._direct: dict[frozenset[str], Channel] = {}
        for user in [*cast(), User(BOT_USER_ID, bot_name.lower(), bot_name, "UTC", "333", BOT_ID)]:
            self.add_user(user)
        self.bots = {
            BOT_ID: Bot(BOT_ID, bot_name, APP_ID, BOT_USER_ID),
            MONITORING_ID: Bot(MONITORING_ID, "Monitoring", MONITORING_APP_ID),
        }

    @property
    def people(self) -> list[User]:
        return [user for user in self.users.values() if not user.is_bot]

    def add_user(self, user: User) -> None:
        self.users[user.id] = user

    def add_user_group(self, group: UserGroup) -> None:
        """Have this group as it is now; from the first one on the workspace has a plan for them."""
        self.user_groups[group.id] = group

    def user_named(self, name: str) -> User | None:
        """Find someone by id, by handle or by real name, with or without an @."""
        wanted = name.lstrip("@")
        if wanted in self.users:
            return self.users[wanted]
        for user in self.users.values():
            if wanted.lower() in {user.name, user.real_name.lower()}:
                return user
        return None

    def channel_named(self, name: str) -> Channel | None:
        """Find a channel by id or by name, with or without a #; archived ones too."""
        return self.channels.get(name) or self._by_name.get(name.lstrip("#"))

    def is_taken(self, name: str) -> bool:
        return name in self._by_name

    def add_channel(self, channel: Channel) -> None:
        self.channels[channel.id] = channel
        if channel.is_direct:
            self._direct[frozenset(channel.members)] = channel
        else:
            self._by_name[channel.name] = channel

    def rename(self, channel: Channel, name: str) -> None:
        del self._by_name[channel.name]
        channel.previous_names.append(channel.name)
        channel.name = name
        self._by_name[name] = channel

    def direct_between(self, members: frozenset[str]) -> Channel | None:
        return self._direct.get(members)

    def permalink(self, message: Message) -> str:
        link = f"{self.url}/archives/{message.channel}/p{message.ts.replace('.', '')}"
        if message.is_reply:
            link += f"?thread_ts={message.thread_ts}&cid={message.channel}"
        return link

    def sees(self, user: str, channel: Channel) -> bool:
        """Say whether somebody can look into the channel: a member, or it is public.

        Guests and people of other organisations have only the channels that they are in.
        """
        if user in channel.members:
            return True
        return channel.kind == "channel" and not self.is_visitor(user)

    def is_visitor(self, user: str) -> bool:
        return user in self.users and self.users[user].is_visitor

    def display_name(self, user: str) -> str:
        if user == SLACKBOT_ID:
            return "slackbot"
        return self.users[user].name if user in self.users else user
