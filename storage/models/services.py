"""Owns what an incident has to do with: services, their changes, other incidents."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime


class IncidentService(SQLModel, table=True):
    """A service that an incident is about, by its name in the settings; until that was undone."""

    __tablename__ = "incident_service"
    __table_args__ = (Index("ix_incident_service_service", "team_id", "service"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    service: str = Field(max_length=64)
    added_by: str = Field(max_length=32)
    since_at: datetime = Field(sa_type=UtcDateTime)
    until_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ServiceChange(SQLModel, table=True):
    """Something that was changed in a service: a release, a setting, a migration."""

    __tablename__ = "service_change"
    __table_args__ = (Index("ix_service_change_at", "team_id", "service", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    service: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcDateTime)
    text: str
    link: str | None = None
    # Who said so; none: a program.
    recorded_by: str | None = Field(default=None, max_length=32)
    recorded_at: datetime = Field(sa_type=UtcDateTime)


class Relation(SQLModel, table=True):
    """Two incidents that have to do with each other, the lower id first; until that was undone."""

    __table_args__ = (Index("ix_relation_other", "other_id"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    incident_id: int = Field(foreign_key="incident.id", index=True)
    other_id: int = Field(foreign_key="incident.id")
    related_by: str = Field(max_length=32)
    since_at: datetime = Field(sa_type=UtcDateTime)
    until_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
