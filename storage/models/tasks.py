"""Owns what somebody was asked to do, and what has to be looked at when its time comes."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import AlarmKind, TaskState, stored


class IncidentTask(SQLModel, table=True):
    """Something to be done during an incident: by whom, in what time; numbered from 1."""

    __tablename__ = "incident_task"
    __table_args__ = (
        UniqueConstraint("incident_id", "team_id", "number"),
        Index("ix_incident_task_assignee", "team_id", "assignee_id", "state"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    number: int
    text: str
    state: TaskState = Field(default=TaskState.GIVEN, sa_type=stored(TaskState))
    # None while nobody has it.
    assignee_id: str | None = Field(default=None, max_length=32)
    given_by: str = Field(max_length=32)
    given_at: datetime = Field(sa_type=UtcDateTime)
    # None: without a time box.
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_by: str | None = Field(default=None, max_length=32)
    # How often somebody was asked about it since it was given, or given more time.
    nudges: int = 0
    source_permalink: str | None = None
    message_ts: str | None = Field(default=None, max_length=32)

    @property
    def key(self) -> int:
        """Return the id of a stored task; an error before it is flushed."""
        if self.id is None:
            raise ValueError("the task has not been stored yet")
        return self.id


class CleanUp(SQLModel, table=True):
    """Something that is to be put back in order once an incident is resolved."""

    __tablename__ = "clean_up"
    __table_args__ = (UniqueConstraint("incident_id", "team_id", "item"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    item: str = Field(max_length=64)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_by: str | None = Field(default=None, max_length=32)


class Alarm(SQLModel, table=True):
    """A time at which to look at something of an incident: one for each kind and subject."""

    __table_args__ = (UniqueConstraint("incident_id", "team_id", "kind", "subject_id"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    kind: AlarmKind = Field(sa_type=stored(AlarmKind))
    # The id of the row that it is about; 0 where it is about the incident.
    subject_id: int = 0
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
    # How often it has rung, and the outbox step of what was asked then.
    round: int = 0
    asked_step_id: int | None = None
