"""Owns who holds which role, who was asked to, and what is known of a person's time zone."""

from datetime import datetime

from sqlalchemy import Index, false, text
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import HandoffState, Role, stored


class RoleHeld(SQLModel, table=True):
    """One person's time in one role; `until_at` is none while they hold it."""

    __tablename__ = "role_held"
    __table_args__ = (
        Index(
            "uq_role_held_now",
            "team_id",
            "incident_id",
            "role",
            unique=True,
            sqlite_where=text("until_at IS NULL"),
            postgresql_where=text("until_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    role: Role = Field(sa_type=stored(Role))
    user_id: str = Field(max_length=32)
    given_by: str = Field(max_length=32)
    provisional: bool = False
    since_at: datetime = Field(sa_type=UtcDateTime)
    until_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # When a commander last gave a sign of themselves in the incident's channel.
    seen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Handoff(SQLModel, table=True):
    """A role offered by its holder to somebody who has yet to say yes."""

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    role: Role = Field(sa_type=stored(Role))
    from_id: str = Field(max_length=32)
    to_id: str = Field(max_length=32)
    state: HandoffState = Field(default=HandoffState.ASKED, sa_type=stored(HandoffState))
    asked_at: datetime = Field(sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    channel_id: str | None = Field(default=None, max_length=32)
    message_ts: str | None = Field(default=None, max_length=32)


class Person(SQLModel, table=True):
    """What Slack said of a person; kept so that `note at 14:05` means their 14:05."""

    team_id: str = Field(primary_key=True, max_length=32)
    user_id: str = Field(primary_key=True, max_length=32)
    zone: str | None = Field(default=None, max_length=64)
    name: str | None = None
    # A guest of the workspace; of another organisation, by Slack Connect; no longer there.
    is_guest: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    is_outsider: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    is_gone: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    seen_at: datetime = Field(sa_type=UtcDateTime)


class Member(SQLModel, table=True):
    """Whether a person is in a private incident's channel; the newest word on it counts."""

    team_id: str = Field(primary_key=True, max_length=32)
    incident_id: int = Field(primary_key=True, foreign_key="incident.id")
    user_id: str = Field(primary_key=True, max_length=32)
    is_in: bool
    since_at: datetime = Field(sa_type=UtcDateTime)
