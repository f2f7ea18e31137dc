"""Run by alembic: applies the migrations on the connection that it was given."""

from alembic import context
from sqlmodel import SQLModel

from storage import models  # noqa: F401 - fills the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    # SQLite changes a table by copying it.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
