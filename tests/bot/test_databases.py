"""What an operator is told of the database: which one it is, and what an upgrade did."""

from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port
from alembic import command
from sqlalchemy.engine import Connection

from bot import databases
from bot.errors import CannotStart
from storage import address
from storage.database import Database
from storage.migrations import HEAD, run
from tests import postgresql


def only_the_first(connection: Connection) -> None:
    command.upgrade(run.config(connection), "0001")


async def told(url: str, name: str) -> None:
    """Upgrade a database without tables, and then once more."""
    assert await databases.upgrade(url) == (
        f"The database {name} is created, with the tables of version {HEAD}."
    )
    assert await databases.upgrade(url) == (
        f"The database {name} was up to date, with the tables of version {HEAD}."
    )


async def test_it_is_said_what_was_done_on_sqlite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    await told("sqlite:///sitrep.db", f"{tmp_path}/sitrep.db")


async def test_it_is_said_what_was_done_on_postgresql(postgresql_server: postgresql.Server) -> None:
    async with postgresql_server.fresh() as url:
        await told(url, databases.plain(address.parse(url)))


async def test_it_is_said_from_which_version_the_tables_are_upgraded(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/sitrep.db")
    await database.engine.connection(only_the_first)
    await database.close()
    assert await databases.upgrade(f"sqlite:///{tmp_path}/sitrep.db") == (
        f"The database {tmp_path}/sitrep.db is upgraded from version 0001 to version {HEAD}."
    )


async def test_a_server_that_is_away_is_told_without_its_password() -> None:
    with pytest.raises(CannotStart, match=r"^DATABASE_URL: the database cannot be used") as fault:
        await databases.upgrade(f"postgresql://sitrep:hush@127.0.0.1:{unused_port()}/sitrep")
    assert "hush" not in str(fault.value)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("postgres://sitrep:hush@db:5433/sitrep", "postgresql://sitrep@db:5433/sitrep"),
        (
            "postgresql://me:hush@db/sitrep?sslmode=require",
            "postgresql://me@db/sitrep?sslmode=require",
        ),
        ("sqlite:////srv/sitrep.db", "/srv/sitrep.db"),
        ("sqlite:////srv/../srv/sitrep.db", "/srv/sitrep.db"),
    ],
)
def test_a_database_is_named_without_its_password(url: str, name: str) -> None:
    assert databases.named(address.parse(url)) == name
