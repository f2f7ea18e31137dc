"""The audit of a SQLite database: a row that is there is not replaced by another one either."""

from alembic import op

revision = "0005"
down_revision = "0004"

# To SQLite, replacing is deleting without the triggers that watch over deleting.
NEVER_REPLACED = """
    CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit is only ever added to'); END
    """


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(NEVER_REPLACED)
