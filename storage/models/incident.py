"""Owns the incident's row: facts, Slack's ids, milestones, and the update clock's due times."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, false, text
from sqlmodel import Field, SQLModel

from storage.clock import UtcDateTime
from storage.models.words import Nature, Severity, Status, stored


class Workspace(SQLModel, table=True):
    """One Slack workspace; hands out incident numbers."""

    team_id: str = Field(primary_key=True, max_length=32)
    next_number: int = 1
    next_action: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    # When the review board is to be told of the week; none until it has been asked once.
    review_due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Incident(SQLModel, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "number"),
        UniqueConstraint("team_id", "channel_id"),
        Index("ix_incident_ask_at", "ask_at"),
        Index("ix_incident_status", "team_id", "status"),
        Index(
            "ix_incident_parent",
            "parent_id",
            sqlite_where=text("parent_id IS NOT NULL"),
            postgresql_where=text("parent_id IS NOT NULL"),
        ),
        Index("ix_incident_declared", "team_id", "declared_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    team_id: str = Field(max_length=32)
    number: int
    title: str
    summary: str = ""
    severity: Severity = Field(sa_type=stored(Severity))
    status: Status = Field(default=Status.DECLARED, sa_type=stored(Status))
    private: bool = False
    drill: bool = False
    nature: Nature = Field(
        default=Nature.LIVE,
        sa_type=stored(Nature),
        sa_column_kwargs={"server_default": Nature.LIVE.value},
    )
    reporter_id: str = Field(max_length=32)
    source_permalink: str | None = None
    # Where those at work talk, as the settings had it when its severity was set.
    bridge: str | None = None
    # The incident that this one is a part of.
    parent_id: int | None = None

    # What customers feel, in words; how many they are, or percent of all; where; from when on.
    impact: str = Field(default="", sa_column_kwargs={"server_default": ""})
    customers: int | None = None
    share: float | None = None
    regions: str = Field(default="", sa_column_kwargs={"server_default": ""})
    impact_from_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    impact_until_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # What the answer about customers' impact proposed; the severity is what was chosen.
    proposed_severity: Severity | None = Field(default=None, sa_type=stored(Severity))

    # By what it was seen to be over; what customers may be told; who owns the review.
    evidence: str = Field(default="", sa_column_kwargs={"server_default": ""})
    customer_text: str = Field(default="", sa_column_kwargs={"server_default": ""})
    review_owner_id: str | None = Field(default=None, max_length=32)
    # Whether a change caused it, and which one, where that was recorded.
    by_change: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    change_id: int | None = None
    # When the review board had done with it.
    reviewed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reviewed_by: str | None = Field(default=None, max_length=32)
    # What customers are told that it is called; our own title stays inside.
    public_title: str | None = Field(default=None, max_length=200)

    channel_id: str | None = Field(default=None, max_length=32)
    channel_name: str | None = Field(default=None, max_length=80)
    card_ts: str | None = Field(default=None, max_length=32)
    # What Slack was last told: each new topic is a line in the channel.
    topic: str | None = Field(default=None, max_length=250)
    announcement_channel_id: str | None = Field(default=None, max_length=32)
    announcement_ts: str | None = Field(default=None, max_length=32)

    started_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    detected_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    declared_at: datetime = Field(sa_type=UtcDateTime)
    acknowledged_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    mitigated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    resolved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    cancelled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    archived_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    # What the bot says goes into the card's thread, but for what somebody has to answer.
    quiet: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    # The incident that goes on in its place.
    merged_into_id: int | None = None

    # This incident's own cadence in seconds; none: the severity's; 0: off.
    own_cadence: int | None = None
    last_update_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_update_text: str | None = None
    update_due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    snoozed_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    # How many steps of the ladder have been asked for this due time: 0 none, 1 heads-up, 2 due ...
    escalation_step: int = 0
    # When the next step is to be asked; none: nobody is to be asked.
    ask_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    @property
    def key(self) -> int:
        """Return the id of a stored incident; an error before it is flushed."""
        if self.id is None:
            raise ValueError("the incident has not been stored yet")
        return self.id
