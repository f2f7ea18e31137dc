"""What is learnt: postmortems, action items, what customers were told, and what was reviewed."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

INSTANT = sa.DateTime(timezone=True)
INCIDENT = ["incident_id"], ["incident.id"]


def upgrade() -> None:
    _incidents()
    _postmortems()
    _sections()
    _actions()
    _public_updates()


def _incidents() -> None:
    by_change: sa.Column[bool] = sa.Column(
        "by_change", sa.Boolean(), server_default=sa.false(), nullable=False
    )
    op.add_column("incident", by_change)
    op.add_column("incident", sa.Column("change_id", sa.Integer()))
    op.add_column("incident", sa.Column("reviewed_at", INSTANT))
    op.add_column("incident", sa.Column("reviewed_by", sa.String(32)))
    op.create_index("ix_incident_declared", "incident", ["team_id", "declared_at"])
    following: sa.Column[int] = sa.Column(
        "next_action", sa.Integer(), server_default="1", nullable=False
    )
    op.add_column("workspace", following)


def _postmortems() -> None:
    op.create_table(
        "postmortem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("begun_by", sa.String(32), nullable=False),
        sa.Column("begun_at", INSTANT, nullable=False),
        sa.Column("published_by", sa.String(32)),
        sa.Column("published_at", INSTANT),
        sa.Column("canvas_id", sa.String(32)),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_postmortem_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_postmortem"),
        sa.UniqueConstraint("incident_id", "team_id", name="uq_postmortem_incident_id_team_id"),
    )


def _sections() -> None:
    op.create_table(
        "postmortem_section",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("postmortem_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("edited_by", sa.String(32)),
        sa.Column("edited_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["postmortem_id"], ["postmortem.id"], name="fk_postmortem_section_postmortem_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_postmortem_section"),
        sa.UniqueConstraint(
            "postmortem_id",
            "team_id",
            "name",
            "version",
            name="uq_postmortem_section_postmortem_id_team_id_name_version",
        ),
    )


def _actions() -> None:
    op.create_table(
        "action_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("priority", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("owner_id", sa.String(32)),
        sa.Column("given_by", sa.String(32), nullable=False),
        sa.Column("given_at", INSTANT, nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("ended_at", INSTANT),
        sa.Column("ended_by", sa.String(32)),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Integer()),
        sa.Column("task_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["timeline_entry.id"], name="fk_action_item_entry_id"
        ),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_action_item_incident_id"),
        sa.ForeignKeyConstraint(["task_id"], ["incident_task.id"], name="fk_action_item_task_id"),
        sa.PrimaryKeyConstraint("id", name="pk_action_item"),
        sa.UniqueConstraint("entry_id", "team_id", name="uq_action_item_entry_id_team_id"),
        sa.UniqueConstraint("team_id", "number", name="uq_action_item_team_id_number"),
    )
    op.create_index("ix_action_item_due", "action_item", ["team_id", "state", "due_at"])
    op.create_index("ix_action_item_incident_id", "action_item", ["incident_id"])
    op.create_index("ix_action_item_owner", "action_item", ["team_id", "owner_id", "state"])


def _public_updates() -> None:
    op.create_table(
        "public_update",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("written_by", sa.String(32), nullable=False),
        sa.Column("written_at", INSTANT, nullable=False),
        sa.Column("approved_by", sa.String(32)),
        sa.Column("published_at", INSTANT),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_public_update_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_public_update"),
    )
    op.create_index("ix_public_update_incident_id", "public_update", ["incident_id"])
    op.create_index("ix_public_update_published", "public_update", ["team_id", "published_at"])
