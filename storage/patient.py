"""Owns how long PostgreSQL may take: set on each connection, so that nothing waits for ever."""

from typing import Any, Final

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

CONNECT: Final = 5.0  # seconds, name and encryption included
# A process that stands still in the middle of a transaction must not hold up the others for long.
IDLE: Final = 10.0
# The server ends a statement at `patience`; when it does not even do that, the driver does.
MARGIN: Final = 1.0
# For each connection. Some list ids, and each length of the list is another statement.
STATEMENTS: Final = 64


def engine(url: Any, patience: float, **given: Any) -> AsyncEngine:
    """Return an engine whose statements and waits for a lock end after `patience` seconds."""
    driver = {
        "timeout": CONNECT,
        "command_timeout": patience + MARGIN,
        "prepared_statement_cache_size": STATEMENTS,
    }
    made = create_async_engine(url, pool_pre_ping=True, connect_args=driver, **given)

    @event.listens_for(made.sync_engine, "connect")
    def limit(connection: Any, _: Any) -> None:
        # Not among the settings of the connection: poolers refuse those that they do not know.
        limits = {
            "statement_timeout": patience,
            "lock_timeout": patience * 2 / 3,
            "idle_in_transaction_session_timeout": IDLE,
        }
        said = "; ".join(f"SET {name} = {seconds * 1000:.0f}" for name, seconds in limits.items())
        connection.run_async(lambda driver: driver.execute(said))

    return made
