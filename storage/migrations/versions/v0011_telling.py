"""When the review board is told of the week; what customers are told, and what was taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("workspace", sa.Column("review_due_at", INSTANT))
    op.add_column("incident", sa.Column("public_title", sa.String(200)))
    op.add_column("public_update", sa.Column("withdrawn_by", sa.String(32)))
    op.add_column("public_update", sa.Column("withdrawn_at", INSTANT))
    # What it is called from this update on; which one it stands in place of.
    op.add_column("public_update", sa.Column("title", sa.String(200)))
    op.add_column("public_update", sa.Column("corrects_id", sa.Integer()))
    # Nearly all incidents are part of no other: the index holds those that are.
    op.drop_index("ix_incident_parent", "incident")
    has_whole = sa.text("parent_id IS NOT NULL")
    op.create_index(
        "ix_incident_parent",
        "incident",
        ["parent_id"],
        sqlite_where=has_whole,
        postgresql_where=has_whole,
    )
