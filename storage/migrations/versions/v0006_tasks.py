"""Tasks, alarms, a commander's last sign, and why an entry was changed."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _tasks()
    _alarms()
    op.add_column("role_held", sa.Column("seen_at", INSTANT))
    op.add_column("timeline_version", sa.Column("reason", sa.String()))


def _tasks() -> None:
    incident = ["incident_id"], ["incident.id"]
    op.create_table(
        "incident_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("assignee_id", sa.String(32)),
        sa.Column("given_by", sa.String(32), nullable=False),
        sa.Column("given_at", INSTANT, nullable=False),
        sa.Column("due_at", INSTANT),
        sa.Column("acknowledged_at", INSTANT),
        sa.Column("ended_at", INSTANT),
        sa.Column("ended_by", sa.String(32)),
        sa.Column("nudges", sa.Integer(), nullable=False),
        sa.Column("source_permalink", sa.String()),
        sa.Column("message_ts", sa.String(32)),
        sa.ForeignKeyConstraint(*incident, name="fk_incident_task_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_incident_task"),
        sa.UniqueConstraint(
            "incident_id", "team_id", "number", name="uq_incident_task_incident_id_team_id_number"
        ),
    )
    op.create_index(
        "ix_incident_task_assignee", "incident_task", ["team_id", "assignee_id", "state"]
    )


def _alarms() -> None:
    op.create_table(
        "alarm",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("asked_step_id", sa.Integer()),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_alarm_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_alarm"),
        sa.UniqueConstraint(
            "incident_id",
            "team_id",
            "kind",
            "subject_id",
            name="uq_alarm_incident_id_team_id_kind_subject_id",
        ),
    )
    op.create_index("ix_alarm_due_at", "alarm", ["due_at"])
