"""Owns who follows incidents from afar, and exercises that are run by the clock."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import Severity, stored


class Subscription(SQLModel, table=True):
    """A person who wants updates by direct message; `until_at` is none while they do.

    Of one incident, or of every public one (of a severity or a service, where that is named).
    """

    __table_args__ = (
        Index("ix_subscription_user", "team_id", "user_id"),
        Index("ix_subscription_incident", "team_id", "incident_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    user_id: str = Field(max_length=32)
    incident_id: int | None = Field(default=None, foreign_key="incident.id")
    severity: Severity | None = Field(default=None, sa_type=stored(Severity))
    service: str | None = Field(default=None, max_length=64)
    since_at: datetime = Field(sa_type=UtcDateTime)
    until_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Exercise(SQLModel, table=True):
    """A drill that the bot runs: what is said in it, and when, stands in its scenario."""

    __table_args__ = (UniqueConstraint("incident_id"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id")
    scenario: str = Field(max_length=64)
    # The scenario as it stood when the drill began: the file may change meanwhile.
    script: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    began_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    scorecard: dict[str, Any] | None = Field(default=None, sa_type=JSON)

    @property
    def key(self) -> int:
        """Return the id of a stored exercise; an error before it is flushed."""
        if self.id is None:
            raise ValueError("the exercise has not been stored yet")
        return self.id
