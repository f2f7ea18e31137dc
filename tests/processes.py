"""Owns how a test is another process on the same database: it holds a transaction open."""

import contextlib
from collections.abc import AsyncIterator

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

from storage.database import Database
from storage.engines import prepare


@contextlib.asynccontextmanager
async def beginning(database: Database) -> AsyncIterator[AsyncConnection]:
    """Give a connection in a transaction that may write, committed at the block's end."""
    driver = "sqlite+aiosqlite" if database.is_sqlite else database.url.drivername
    engine = create_async_engine(database.url.set(drivername=driver), poolclass=NullPool)
    if database.is_sqlite:
        event.listen(engine.sync_engine, "connect", prepare)
        event.listen(
            engine.sync_engine, "begin", lambda given: given.exec_driver_sql("BEGIN IMMEDIATE")
        )
    async with engine.begin() as connection:
        yield connection
    await engine.dispose()
