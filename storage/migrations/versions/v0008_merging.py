"""Into which other incident one was merged, and whether the bot is to be quiet in it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    quiet: sa.Column[bool] = sa.Column(
        "quiet", sa.Boolean(), server_default=sa.false(), nullable=False
    )
    op.add_column("incident", quiet)
    op.add_column("incident", sa.Column("merged_into_id", sa.Integer()))
