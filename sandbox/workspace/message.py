"""A message as the workspace keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sandbox.blocks.words import words_in
from sandbox.workspace.mentions import mentions_in

if TYPE_CHECKING:
    from sandbox.wire import JSON

SYSTEM = {
    "channel_join",
    "channel_leave",
    "channel_topic",
    "channel_purpose",
    "channel_name",
    "channel_archive",
    "channel_unarchive",
    "channel_convert_to_private",
    "channel_convert_to_public",
}


@dataclass(frozen=True, slots=True)
class Author:
    """A person has a `user`; an app has both; a webhook's bot only a `bot_id`."""

    user: str | None = None
    bot_id: str | None = None
    app_id: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    name: str
    filetype: str = "png"
    mimetype: str = "image/png"
    size: int = 2048
    id: str = ""
    permalink: str = ""
    title: str = ""
    alt_text: str = ""


@dataclass(slots=True)
class Draft:
    """What someone wants to say, before it is a message. `text` is Slack's wire text."""

    text: str = ""
    blocks: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: JSON | None = None
    files: list[File] = field(default_factory=list)
    username: str | None = None
    icon: JSON | None = None
    subtype: str | None = None
    link_names: bool = False
    extra: JSON = field(default_factory=dict)
    ts: str | None = None


@dataclass(slots=True)
class Message:
    ts: str
    channel: str
    author: Author
    text: str
    blocks: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: JSON | None = None
    files: list[File] = field(default_factory=list)
    username: str | None = None
    icon: JSON | None = None
    subtype: str | None = None
    extra: JSON = field(default_factory=dict)
    edited: tuple[str, str] | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    replies: list[str] = field(default_factory=list)
    deleted: bool = False
    to: str | None = None
    """Only this person sees it: it is ephemeral."""
    notified: frozenset[str] = frozenset()
    """Who was notified when it was posted: user ids, subteam ids, "here", "channel", "everyone"."""

    @property
    def user(self) -> str | None:
        return self.author.user

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts

    @property
    def is_system(self) -> bool:
        return self.subtype in SYSTEM

    @property
    def is_ephemeral(self) -> bool:
        return self.to is not None

    @property
    def mentions(self) -> frozenset[str]:
        """Whom its present text and blocks would notify if they were posted now."""
        return mentions_in(self.text, self.blocks, self.attachments)

    @property
    def words(self) -> str:
        """Everything that can be read in it, for searching."""
        return "\n".join([self.text, *words_in(self.blocks), *words_in(self.attachments)])

    def snapshot(self) -> Message:
        """Return it as it is now, for the `previous_message` of an edit or a deletion."""
        reactions = {name: list(users) for name, users in self.reactions.items()}
        return replace(self, reactions=reactions, replies=list(self.replies))
