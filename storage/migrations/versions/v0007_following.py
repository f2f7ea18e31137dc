"""Who follows incidents by direct message, where they are talked about, and exercises that are run by the clock."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

INSTANT = sa.DateTime(timezone=True)
INCIDENT = ["incident_id"], ["incident.id"]


def upgrade() -> None:
    _subscriptions()
    _exercises()
    op.add_column("incident", sa.Column("bridge", sa.String()))


def _subscriptions() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer()),
        sa.Column("severity", sa.String(32)),
        sa.Column("since_at", INSTANT, nullable=False),
        sa.Column("until_at", INSTANT),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_subscription_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_subscription"),
    )
    op.create_index("ix_subscription_incident", "subscription", ["team_id", "incident_id"])
    op.create_index("ix_subscription_user", "subscription", ["team_id", "user_id"])


def _exercises() -> None:
    op.create_table(
        "exercise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("scenario", sa.String(64), nullable=False),
        sa.Column("script", sa.JSON(), nullable=False),
        sa.Column("began_at", INSTANT, nullable=False),
        sa.Column("ended_at", INSTANT),
        sa.Column("scorecard", sa.JSON()),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_exercise_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_exercise"),
        sa.UniqueConstraint("incident_id", name="uq_exercise_incident_id"),
    )
