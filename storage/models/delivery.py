"""Owns what came from Slack (inbox), what Slack must be told (outbox), and who did what (audit)."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import StepState, stored


class Received(SQLModel, table=True):
    """A request that has taken effect; `answer` is given again when Slack delivers it again."""

    __tablename__ = "inbox"

    team_id: str = Field(primary_key=True, max_length=32)
    key: str = Field(primary_key=True, max_length=128)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    answer: dict[str, Any] | None = Field(default=None, sa_type=JSON)


def _while_waiting(name: str, *columns: str) -> Index:
    """Return an index of the steps to come: it stays small while those done grow."""
    condition = text("state = 'waiting'")
    return Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


class Step(SQLModel, table=True):
    """One thing to tell Slack: leased, carried out, marked done with what Slack returned."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("team_id", "key"),
        Index("ix_outbox_incident", "incident_id", "kind", "state"),
        _while_waiting("ix_outbox_ready", "ready_at", "id"),
        _while_waiting("ix_outbox_lane", "lane", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int | None = Field(default=None, foreign_key="incident.id")
    key: str = Field(max_length=255)
    kind: str = Field(max_length=32)
    payload: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    # Carried out only after that step is done; when it fails for good, so does this one.
    after_id: int | None = Field(default=None, foreign_key="outbox.id", index=True)
    # Steps that share a lane are carried out one at a time, in the order in which they were added.
    lane: str | None = Field(default=None, max_length=96)
    state: StepState = Field(default=StepState.WAITING, sa_type=stored(StepState))
    added_at: datetime = Field(sa_type=UtcDateTime)
    ready_at: datetime = Field(sa_type=UtcDateTime)
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # How often it was leased; above 1 it may have happened already, so it looks before it repeats.
    attempts: int = 0
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    result: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    fault: str | None = None


class Audit(SQLModel, table=True):
    """Who did what, from where, and what changed from what to what; only ever added to."""

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int | None = Field(default=None, foreign_key="incident.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    actor_id: str = Field(max_length=32)
    action: str = Field(max_length=64)
    origin: str = Field(max_length=32)
    before: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    after: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
