"""Into which other incident one was merged."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("incident", sa.Column("merged_into_id", sa.Integer()))
