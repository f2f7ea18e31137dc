"""Owns what is learnt from an incident: the postmortem, action items, what customers were told."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import (
    ActionKind,
    ActionState,
    PostmortemState,
    Priority,
    PublicState,
    stored,
)


class Postmortem(SQLModel, table=True):
    """The review of one incident; what it says stands in its sections."""

    __table_args__ = (UniqueConstraint("incident_id", "team_id"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    state: PostmortemState = Field(default=PostmortemState.DRAFT, sa_type=stored(PostmortemState))
    begun_by: str = Field(max_length=32)
    begun_at: datetime = Field(sa_type=UtcDateTime)
    published_by: str | None = Field(default=None, max_length=32)
    published_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # The canvas of the channel, where the workspace has canvases.
    canvas_id: str | None = Field(default=None, max_length=32)

    @property
    def key(self) -> int:
        """Return the id of a stored postmortem; an error before it is flushed."""
        if self.id is None:
            raise ValueError("the postmortem has not been stored yet")
        return self.id


class PostmortemSection(SQLModel, table=True):
    """One version of one section; the highest is what it says now."""

    __tablename__ = "postmortem_section"
    __table_args__ = (UniqueConstraint("postmortem_id", "team_id", "name", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    postmortem_id: int = Field(foreign_key="postmortem.id")
    name: str = Field(max_length=32)
    version: int
    text: str
    # None: drawn from the record by a program.
    edited_by: str | None = Field(default=None, max_length=32)
    edited_at: datetime = Field(sa_type=UtcDateTime)


class ActionItem(SQLModel, table=True):
    """Something that is to be better next time: by whom, until when; numbered in the workspace."""

    __tablename__ = "action_item"
    __table_args__ = (
        UniqueConstraint("team_id", "number"),
        UniqueConstraint("entry_id", "team_id"),
        Index("ix_action_item_owner", "team_id", "owner_id", "state"),
        Index("ix_action_item_due", "team_id", "state", "due_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    number: int
    incident_id: int = Field(foreign_key="incident.id", index=True)
    text: str
    kind: ActionKind = Field(default=ActionKind.PREVENT, sa_type=stored(ActionKind))
    priority: Priority = Field(default=Priority.NORMAL, sa_type=stored(Priority))
    state: ActionState = Field(default=ActionState.OPEN, sa_type=stored(ActionState))
    # None while nobody has it.
    owner_id: str | None = Field(default=None, max_length=32)
    given_by: str = Field(max_length=32)
    given_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_by: str | None = Field(default=None, max_length=32)
    # What came of it; why it is not done.
    outcome: str = ""
    # The tagged message, or the task, that it came from.
    entry_id: int | None = Field(default=None, foreign_key="timeline_entry.id")
    task_id: int | None = Field(default=None, foreign_key="incident_task.id")

    @property
    def key(self) -> int:
        """Return the id of a stored action item; an error before it is flushed."""
        if self.id is None:
            raise ValueError("the action item has not been stored yet")
        return self.id


class PublicUpdate(SQLModel, table=True):
    """What customers are told; nobody reads it before it is published."""

    __tablename__ = "public_update"
    __table_args__ = (Index("ix_public_update_published", "team_id", "published_at"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    state: PublicState = Field(sa_type=stored(PublicState))
    # What it is called from this one on; none: as before.
    title: str | None = Field(default=None, max_length=200)
    text: str
    written_by: str = Field(max_length=32)
    written_at: datetime = Field(sa_type=UtcDateTime)
    approved_by: str | None = Field(default=None, max_length=32)
    published_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # Taken back: by the one who did not approve it, or after it was published.
    withdrawn_by: str | None = Field(default=None, max_length=32)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # The first of those in whose place it stands, where it corrects what was published.
    corrects_id: int | None = None

    @property
    def key(self) -> int:
        """Return the id of a stored update; an error before it is flushed."""
        if self.id is None:
            raise ValueError("the public update has not been stored yet")
        return self.id

    @property
    def is_waiting(self) -> bool:
        return self.published_at is None and self.withdrawn_at is None
