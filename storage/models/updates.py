"""Owns what was told to onlookers, what was promised to them, and who was reminded of it."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import PromiseState, Severity, Status, stored


class Update(SQLModel, table=True):
    """A message to onlookers; `next_due_at` is the time it promised for the next one."""

    __tablename__ = "incident_update"
    __table_args__ = (UniqueConstraint("incident_id", "team_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    number: int
    text: str
    no_change: bool = False
    author_id: str = Field(max_length=32)
    at: datetime = Field(sa_type=UtcDateTime)
    severity: Severity = Field(sa_type=stored(Severity))
    status: Status = Field(sa_type=stored(Status))
    next_due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Promise(SQLModel, table=True):
    """A time by which an update was promised, and what became of it."""

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    due_at: datetime = Field(sa_type=UtcDateTime)
    made_at: datetime = Field(sa_type=UtcDateTime)
    state: PromiseState = Field(default=PromiseState.OPEN, sa_type=stored(PromiseState))
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # Seconds after the promised time at which the update came; negative when it came early.
    late_by: float | None = None


class Reminder(SQLModel, table=True):
    """One asking for an update: at most one for each due time and step."""

    __table_args__ = (UniqueConstraint("team_id", "incident_id", "due_at", "round", "step"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    due_at: datetime = Field(sa_type=UtcDateTime)
    # A snooze, or a time that is promised again, starts the ladder again: the next round.
    round: int = 0
    step: int
    asked_ids: str  # user ids, separated by spaces; `@here` for the whole channel
    asked_at: datetime = Field(sa_type=UtcDateTime)
    channel_id: str | None = Field(default=None, max_length=32)
    message_ts: str | None = Field(default=None, max_length=32)
    direct_channel_id: str | None = Field(default=None, max_length=32)
    direct_ts: str | None = Field(default=None, max_length=32)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # Why it was closed: answered, snoozed, escalated, withdrawn.
    closed_as: str | None = Field(default=None, max_length=16)
    closed_by: str | None = Field(default=None, max_length=32)
