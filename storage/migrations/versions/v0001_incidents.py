"""Incidents and the people in them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _workspace()
    _incident()
    _person()
    _role_held()
    _handoff()


def _workspace() -> None:
    op.create_table(
        "workspace",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("next_number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("team_id", name="pk_workspace"),
    )


def _incident() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("severity", sa.String(32), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("reporter_id", sa.String(32), nullable=False),
        sa.Column("source_permalink", sa.String()),
        sa.Column("channel_id", sa.String(32)),
        sa.Column("channel_name", sa.String(80)),
        sa.Column("card_ts", sa.String(32)),
        sa.Column("topic", sa.String(250)),
        sa.Column("announcement_channel_id", sa.String(32)),
        sa.Column("announcement_ts", sa.String(32)),
        sa.Column("started_at", INSTANT),
        sa.Column("detected_at", INSTANT),
        sa.Column("declared_at", INSTANT, nullable=False),
        sa.Column("acknowledged_at", INSTANT),
        sa.Column("mitigated_at", INSTANT),
        sa.Column("resolved_at", INSTANT),
        sa.Column("closed_at", INSTANT),
        sa.Column("cancelled_at", INSTANT),
        sa.Column("own_cadence", sa.Integer()),
        sa.Column("last_update_at", INSTANT),
        sa.Column("last_update_text", sa.String()),
        sa.Column("update_due_at", INSTANT),
        sa.Column("snoozed_until", INSTANT),
        sa.Column("escalation_step", sa.Integer(), nullable=False),
        sa.Column("ask_at", INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_incident"),
        sa.UniqueConstraint("team_id", "channel_id", name="uq_incident_team_id_channel_id"),
        sa.UniqueConstraint("team_id", "number", name="uq_incident_team_id_number"),
    )
    op.create_index("ix_incident_ask_at", "incident", ["ask_at"])
    op.create_index("ix_incident_status", "incident", ["team_id", "status"])


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("zone", sa.String(64)),
        sa.Column("name", sa.String()),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("team_id", "user_id", name="pk_person"),
    )


def _role_held() -> None:
    op.create_table(
        "role_held",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("given_by", sa.String(32), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("since_at", INSTANT, nullable=False),
        sa.Column("until_at", INSTANT),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_role_held_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_role_held"),
    )
    op.create_index("ix_role_held_incident_id", "role_held", ["incident_id"])
    op.create_index(
        "uq_role_held_now",
        "role_held",
        ["team_id", "incident_id", "role"],
        unique=True,
        sqlite_where=sa.text("until_at IS NULL"),
        postgresql_where=sa.text("until_at IS NULL"),
    )


def _handoff() -> None:
    op.create_table(
        "handoff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("from_id", sa.String(32), nullable=False),
        sa.Column("to_id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("asked_at", INSTANT, nullable=False),
        sa.Column("answered_at", INSTANT),
        sa.Column("channel_id", sa.String(32)),
        sa.Column("message_ts", sa.String(32)),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_handoff_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_handoff"),
    )
    op.create_index("ix_handoff_incident_id", "handoff", ["incident_id"])
