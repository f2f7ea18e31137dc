"""What customers feel, what services and other incidents it has to do with, and its end."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

INSTANT = sa.DateTime(timezone=True)
INCIDENT = ["incident_id"], ["incident.id"]


def upgrade() -> None:
    _incidents()
    op.add_column("subscription", sa.Column("service", sa.String(64)))
    _services()
    _changes()
    _relations()
    _clean_ups()


def _incidents() -> None:
    live = sa.Column("nature", sa.String(32), server_default="live", nullable=False)
    op.add_column("incident", live)
    for name in ("impact", "regions", "evidence", "customer_text"):
        empty: sa.Column[str] = sa.Column(name, sa.String(), server_default="", nullable=False)
        op.add_column("incident", empty)
    for name in ("impact_from_at", "impact_until_at", "archived_at"):
        op.add_column("incident", sa.Column(name, INSTANT))
    for name in ("proposed_severity", "review_owner_id"):
        op.add_column("incident", sa.Column(name, sa.String(32)))
    op.add_column("incident", sa.Column("customers", sa.Integer()))
    op.add_column("incident", sa.Column("share", sa.Float()))
    op.add_column("incident", sa.Column("parent_id", sa.Integer()))
    op.create_index("ix_incident_parent", "incident", ["parent_id"])


def _services() -> None:
    op.create_table(
        "incident_service",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(64), nullable=False),
        sa.Column("added_by", sa.String(32), nullable=False),
        sa.Column("since_at", INSTANT, nullable=False),
        sa.Column("until_at", INSTANT),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_incident_service_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_incident_service"),
    )
    op.create_index("ix_incident_service_incident_id", "incident_service", ["incident_id"])
    op.create_index("ix_incident_service_service", "incident_service", ["team_id", "service"])


def _changes() -> None:
    op.create_table(
        "service_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("service", sa.String(64), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("link", sa.String()),
        sa.Column("recorded_by", sa.String(32)),
        sa.Column("recorded_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_service_change"),
    )
    op.create_index("ix_service_change_at", "service_change", ["team_id", "service", "at"])


def _relations() -> None:
    op.create_table(
        "relation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("related_by", sa.String(32), nullable=False),
        sa.Column("since_at", INSTANT, nullable=False),
        sa.Column("until_at", INSTANT),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_relation_incident_id"),
        sa.ForeignKeyConstraint(["other_id"], ["incident.id"], name="fk_relation_other_id"),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
    )
    op.create_index("ix_relation_incident_id", "relation", ["incident_id"])
    op.create_index("ix_relation_other", "relation", ["other_id"])


def _clean_ups() -> None:
    op.create_table(
        "clean_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(64), nullable=False),
        sa.Column("done_at", INSTANT),
        sa.Column("done_by", sa.String(32)),
        sa.ForeignKeyConstraint(*INCIDENT, name="fk_clean_up_incident_id"),
        sa.PrimaryKeyConstraint("id", name="pk_clean_up"),
        sa.UniqueConstraint(
            "incident_id", "team_id", "item", name="uq_clean_up_incident_id_team_id_item"
        ),
    )
