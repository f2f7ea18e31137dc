"""Who is a guest, who is from elsewhere, who is gone; who is in a private incident's channel."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    for name in ("is_guest", "is_outsider", "is_gone"):
        no: sa.Column[bool] = sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)
        op.add_column("person", no)
    op.create_table(
        "member",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("incident_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(32), nullable=False),
        sa.Column("is_in", sa.Boolean(), nullable=False),
        sa.Column("since_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name="fk_member_incident_id"),
        sa.PrimaryKeyConstraint("team_id", "incident_id", "user_id", name="pk_member"),
    )
