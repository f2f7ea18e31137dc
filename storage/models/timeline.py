"""Owns the timeline: entries, the tags that make a message one, and every earlier version."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import Kind, Source, stored


class TimelineEntry(SQLModel, table=True):
    """One thing that happened; `text` is none until a tagged message has been read from Slack."""

    __tablename__ = "timeline_entry"
    __table_args__ = (
        UniqueConstraint("team_id", "channel_id", "message_ts"),
        Index("ix_timeline_entry_order", "incident_id", "at", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    at: datetime = Field(sa_type=UtcDateTime)
    kind: Kind = Field(sa_type=stored(Kind))
    source: Source = Field(sa_type=stored(Source))
    # Who said or did it: a user id, or for apps and webhooks only a name.
    author_id: str | None = Field(default=None, max_length=32)
    author_name: str | None = None
    text: str | None = None
    files: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)

    channel_id: str | None = Field(default=None, max_length=32)
    message_ts: str | None = Field(default=None, max_length=32)
    thread_ts: str | None = Field(default=None, max_length=32)
    permalink: str | None = None
    # Slack's own mark of the edit that `text` reflects; compared before it is overwritten.
    edited_ts: str | None = Field(default=None, max_length=32)
    message_deleted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    recorded_by: str = Field(max_length=32)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    version: int = 1

    @property
    def in_thread(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.message_ts


class TimelineVersion(SQLModel, table=True):
    """What an entry said before it was changed."""

    __tablename__ = "timeline_version"
    __table_args__ = (UniqueConstraint("entry_id", "team_id", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    entry_id: int = Field(foreign_key="timeline_entry.id")
    version: int
    at: datetime = Field(sa_type=UtcDateTime)
    kind: Kind = Field(sa_type=stored(Kind))
    text: str | None = None
    files: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    replaced_at: datetime = Field(sa_type=UtcDateTime)
    replaced_by: str | None = Field(default=None, max_length=32)
    # Why a person changed it; none when its message was edited.
    reason: str | None = None


class Tag(SQLModel, table=True):
    """One person's reaction on one message: the newest word on it wins, in any order of arrival."""

    __table_args__ = (
        UniqueConstraint("team_id", "channel_id", "message_ts", "user_id", "reaction"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    channel_id: str = Field(max_length=32)
    message_ts: str = Field(max_length=32)
    user_id: str = Field(max_length=32)
    reaction: str = Field(max_length=80)
    present: bool
    event_ts: str = Field(max_length=32)
    tagged_at: datetime = Field(sa_type=UtcDateTime)
