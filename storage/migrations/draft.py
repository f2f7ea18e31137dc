"""Prints what the newest migration still lacks: `python -m storage.migrations.draft [--first]`.

With `--first` everything, as for the first migration. To be read before it is kept: alembic does
not see triggers, and takes a renamed column for a dropped and a new one.
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from sqlalchemy import Enum, String
from sqlalchemy.engine import Connection
from sqlmodel import AutoString, SQLModel

from storage import migrations, models  # noqa: F401 - fills the metadata
from storage.clock import UtcDateTime
from storage.database import Database


async def draft(*, first: bool) -> str:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder)}/draft.db")
        if not first:
            await migrations.upgrade(database)
        text = await database.engine.connection(_difference)
        await database.close()
    return text


def _difference(connection: Connection) -> str:
    context = MigrationContext.configure(connection, opts={"render_item": _plainly})
    missing = produce_migrations(context, SQLModel.metadata).upgrade_ops
    if missing is None:
        return ""
    return render_python_code(missing, migration_context=context, render_item=_plainly)


def _plainly(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """Render our column types as the database's: a migration must not change when they do."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Enum | String | AutoString):
        length = getattr(item, "impl", item).length
        return f"sa.String({length or ''})"
    return False


if __name__ == "__main__":
    sys.stdout.write(asyncio.run(draft(first="--first" in sys.argv)) + "\n")
