"""Owns how instants are stored: always UTC, never naive."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Float
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: naive ones are refused, aware UTC comes out (SQLite drops time zones)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be stored: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        stored: datetime = value
        if stored.tzinfo is UTC:
            return stored
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


class Posix(FunctionElement[float]):
    """An instant in seconds since 1970, to the millisecond at least: many are read faster so."""

    type = Float()
    inherit_cache = True


@compiles(Posix, "postgresql")
def _on_postgresql(element: Posix, compiler: SQLCompiler, **options: Any) -> str:
    return f"date_part('epoch', {compiler.process(element.clauses, **options)})"


@compiles(Posix, "sqlite")
def _on_sqlite(element: Posix, compiler: SQLCompiler, **options: Any) -> str:
    days = f"julianday({compiler.process(element.clauses, **options)})"
    return f"round(({days} - 2440587.5) * 86400.0, 3)"
