"""The timeline, the updates and who was asked for them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _timeline_entry()
    _timeline_version()
    _tag()
    _incident_update()
    _promise()
    _reminder()


def _timeline_entry() -> None:
    op.create_table(
        "timeline_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("author_id", sa.String(32)),
        sa.Column("author_name", sa.String()),
        sa.Column("text", sa.String()),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.Column("channel_id", sa.String(32)),
        sa.Column("message_ts", sa.String(32)),
        sa.Column("thread_ts", sa.String(32)),
        sa.Column("permalink", sa.String()),
        sa.Column("edited_ts", sa.String(32)),
        sa.Column("message_deleted_at", INSTANT),
        sa.Column("recorded_by", sa.String(32), nullable=False),
        sa.Column("recorded_at", INSTANT, nullable=False),
        sa.Column("withdrawn_at", INSTANT),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name="fk_timeline_entry_incident_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_timeline_entry"),
        sa.UniqueConstraint(
            "team_id",
            "channel_id",
            "message_ts",
            name="uq_timeline_entry_team_id_channel_id_message_ts",
        ),
    )
    op.create_index("ix_timeline_entry_order", "timeline_entry", ["incident_id", "at", "id"])


def _timeline_version() -> None:
    op.create_table(
        "timeline_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("text", sa.String()),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.Column("replaced_at", INSTANT, nullable=False),
        sa.Column("replaced_by", sa.String(32)),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["timeline_entry.id"], name="fk_timeline_version_entry_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_timeline_version"),
        sa.UniqueConstraint(
            "entry_id", "team_id", "version", name="uq_timeline_version_entry_id_team_id_version"
        ),
    )


def _tag() -> None:
    op.create_table(
        "tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.String(32), nullable=False),
        sa.Column("message_ts", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("reaction", sa.String(80), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("event_ts", sa.String(32), nullable=False),
        sa.Column("tagged_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_tag_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.UniqueConstraint(
            "team_id",
            "channel_id",
            "message_ts",
            "user_id",
            "reaction",
            name="uq_tag_team_id_channel_id_message_ts_user_id_reaction",
        ),
    )
    op.create_index("ix_tag_incident_id", "tag", ["incident_id"])


def _incident_update() -> None:
    op.create_table(
        "incident_update",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("no_change", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("severity", sa.String(32), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("next_due_at", INSTANT),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name="fk_incident_update_incident_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_incident_update"),
        sa.UniqueConstraint(
            "incident_id", "team_id", "number", name="uq_incident_update_incident_id_team_id_number"
        ),
    )


def _promise() -> None:
    op.create_table(
        "promise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("settled_at", INSTANT),
        sa.Column("late_by", sa.Float()),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_promise_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_promise"),
    )
    op.create_index("ix_promise_incident_id", "promise", ["incident_id"])


def _reminder() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("asked_ids", sa.String(), nullable=False),
        sa.Column("asked_at", INSTANT, nullable=False),
        sa.Column("channel_id", sa.String(32)),
        sa.Column("message_ts", sa.String(32)),
        sa.Column("direct_channel_id", sa.String(32)),
        sa.Column("direct_ts", sa.String(32)),
        sa.Column("closed_at", INSTANT),
        sa.Column("closed_as", sa.String(16)),
        sa.Column("closed_by", sa.String(32)),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_reminder_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint(
            "team_id",
            "incident_id",
            "due_at",
            "round",
            "step",
            name="uq_reminder_team_id_incident_id_due_at_round_step",
        ),
    )
    op.create_index("ix_reminder_incident_id", "reminder", ["incident_id"])
