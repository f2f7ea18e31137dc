"""A conversation: public or private channel, or direct message, with its messages in order."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.workspace.message import Message

Kind = Literal["channel", "group", "im", "mpim"]


@dataclass(slots=True)
class Note:
    """A topic or a purpose."""

    value: str = ""
    creator: str = ""
    last_set: int = 0


@dataclass(slots=True)
class Bookmark:
    id: str
    title: str
    link: str
    emoji: str
    created: int
    updated: int
    by: str


@dataclass(slots=True)
class Pin:
    ts: str
    by: str
    created: int


@dataclass(slots=True)
class Channel:
    id: str
    name: str
    kind: Kind
    creator: str
    created: int
    # A dict keeps the order in which people joined, which is the order Slack lists them in.
    members: dict[str, None] = field(default_factory=dict)
    topic: Note = field(default_factory=Note)
    purpose: Note = field(default_factory=Note)
    is_archived: bool = False
    is_general: bool = False
    previous_names: list[str] = field(default_factory=list)
    bookmarks: dict[str, Bookmark] = field(default_factory=dict)
    pins: dict[str, Pin] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)
    by_ts: dict[str, Message] = field(default_factory=dict)
    top: list[str] = field(default_factory=list)

    @property
    def is_direct(self) -> bool:
        return self.kind in {"im", "mpim"}

    @property
    def is_private(self) -> bool:
        return self.kind == "group"

    @property
    def everything(self) -> list[Message]:
        """All that stands in the channel itself, oldest first: also joins and topics."""
        return [self.by_ts[ts] for ts in self.top]

    @property
    def messages(self) -> list[Message]:
        """What people and bots wrote in the channel itself, oldest first, without replies."""
        return [message for message in self.everything if not message.is_system]

    @property
    def all_messages(self) -> list[Message]:
        """What people and bots wrote, replies included, oldest first."""
        return sorted(
            (message for message in self.by_ts.values() if not message.is_system),
            key=lambda message: message.ts,
        )

    def thread(self, ts: str) -> list[Message]:
        """Return the parent, then its replies, oldest first."""
        parent = self.by_ts[ts]
        return [parent, *(self.by_ts[reply] for reply in parent.replies)]

    def latest(self) -> Iterator[Message]:
        return (self.by_ts[ts] for ts in reversed(self.top))

    def keep(self, message: Message) -> None:
        self.by_ts[message.ts] = message
        parent = self.by_ts.get(message.thread_ts or "") if message.is_reply else None
        if parent:
            bisect.insort(parent.replies, message.ts)
        if parent is None or message.broadcast:
            bisect.insort(self.top, message.ts)

    def forget(self, message: Message) -> None:
        del self.by_ts[message.ts]
        parent = self.by_ts.get(message.thread_ts) if message.thread_ts else None
        if parent and message.ts in parent.replies:
            parent.replies.remove(message.ts)
        position = bisect.bisect_left(self.top, message.ts)
        if self.top[position : position + 1] == [message.ts]:
            del self.top[position]

    def unread_by(self, user: str) -> int:
        return len(self.top) - bisect.bisect_right(self.top, self.read.get(user, ""))
