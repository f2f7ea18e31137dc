"""Ties the migrations to the models: whoever changes a model sees this fail."""

from typing import Any, Final

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from storage import migrations
from storage.database import Database

HINT: Final = "fold in what `python -m storage.migrations.draft` prints"
INDEXES: Final = {
    "sqlite": "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'index'",
    "postgresql": "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
}


def _differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection), SQLModel.metadata))


def _schema(connection: Connection) -> set[str]:
    return {
        f"{table}: {fact}"
        for table in SQLModel.metadata.tables
        for fact in (*_facts(connection, table), *_indexes(connection, table))
    }


def _facts(connection: Connection, table: str) -> list[Any]:
    seen = inspect(connection)
    columns = [
        (column["name"], str(column["type"]), column["nullable"], column["default"])
        for column in seen.get_columns(table)
    ]
    return [
        *columns,
        seen.get_pk_constraint(table),
        *seen.get_foreign_keys(table),
        *seen.get_unique_constraints(table),
    ]


def _indexes(connection: Connection, table: str) -> list[str]:
    """Return the table's indexes as the database writes them, conditions included."""
    rows = connection.execute(text(INDEXES[connection.dialect.name]))
    return [" ".join(str(row[1]).split()) for row in rows if row[0] == table]


async def test_alembic_sees_no_difference_between_migrations_and_models(
    database: Database,
) -> None:
    assert await database.engine.connection(_differences) == [], HINT


async def test_migrations_from_empty_give_the_models_schema(empty_database: Database) -> None:
    await empty_database.engine.connection(SQLModel.metadata.create_all)
    wanted = await empty_database.engine.connection(_schema)
    await empty_database.engine.connection(SQLModel.metadata.drop_all)
    await migrations.upgrade(empty_database)
    assert await empty_database.engine.connection(_schema) == wanted, HINT
