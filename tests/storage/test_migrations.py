import asyncio
import subprocess
import sys

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from storage import migrations
from storage.database import Database
from storage.migrations import State, run

START = """
import asyncio, sys
from storage import migrations
from storage.database import Database

async def start():
    database = Database(sys.argv[1])
    await migrations.upgrade(database)
    await database.close()

asyncio.run(start())
print("alembic:", "alembic" in sys.modules)
"""

# Every table is made, nothing is committed: there it stands still.
HALF_WAY = """
import asyncio, sys
from storage.database import Database
from storage.migrations import run

def stand_still(connection):
    print("half-way", flush=True)
    sys.stdin.read()

run._check_references = stand_still
asyncio.run(run.upgrade(Database(sys.argv[1])))
"""


def _tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def _only_the_first(connection: Connection) -> None:
    command.upgrade(run.config(connection), migrations.REVISIONS[0])


async def _say(database: Database, statement: str) -> None:
    await database.engine.connection(lambda connection: connection.execute(text(statement)))


async def test_an_empty_database_gets_every_table(empty_database: Database) -> None:
    assert await migrations.state(empty_database) is State.EMPTY
    await migrations.upgrade(empty_database)
    assert await migrations.state(empty_database) is State.UP_TO_DATE


async def test_a_second_upgrade_changes_nothing(database: Database) -> None:
    await migrations.upgrade(database)
    assert await migrations.state(database) is State.UP_TO_DATE


async def test_processes_that_start_together_upgrade_once(empty_address: str) -> None:
    starting = [Database(empty_address) for _ in range(4)]
    await asyncio.gather(*(migrations.upgrade(each) for each in starting))
    assert {await migrations.state(each) for each in starting} == {State.UP_TO_DATE}
    for each in starting:
        await each.close()


async def test_an_older_database_is_brought_up_to_date(empty_database: Database) -> None:
    await empty_database.engine.connection(_only_the_first)
    assert await migrations.state(empty_database) is State.OLDER
    await migrations.upgrade(empty_database)
    assert await migrations.state(empty_database) is State.UP_TO_DATE


async def test_a_newer_database_is_left_alone(empty_database: Database) -> None:
    await migrations.upgrade(empty_database)
    await _say(empty_database, "UPDATE alembic_version SET version_num = '9999'")
    assert await migrations.state(empty_database) is State.NEWER
    with pytest.raises(migrations.NewerSchema, match="install that version, or a newer one"):
        await migrations.upgrade(empty_database)


async def test_an_upgrade_that_fails_leaves_nothing_behind(empty_database: Database) -> None:
    await _say(empty_database, "CREATE TABLE audit (id INTEGER)")
    with pytest.raises(DBAPIError, match="audit"):
        await migrations.upgrade(empty_database)
    assert await empty_database.engine.connection(_tables) == {"audit"}


async def test_the_next_start_completes_an_upgrade_that_was_killed_half_way(
    empty_database: Database,
) -> None:
    address = empty_database.url.render_as_string(hide_password=False)
    dying = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HALF_WAY, address),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert dying.stdout is not None
    assert await dying.stdout.readline() == b"half-way\n"
    dying.kill()
    await dying.communicate()
    assert await migrations.state(empty_database) is State.EMPTY
    await migrations.upgrade(empty_database)
    assert await migrations.state(empty_database) is State.UP_TO_DATE


def test_the_known_revisions_are_those_in_the_folder() -> None:
    folder = ScriptDirectory(str(run.FOLDER))
    newest_first = [script.revision for script in folder.walk_revisions()]
    assert tuple(reversed(newest_first)) == migrations.REVISIONS


def test_a_start_on_an_up_to_date_database_imports_no_alembic(
    sqlite_database: Database,
) -> None:
    start = [sys.executable, "-c", START, str(sqlite_database.url)]
    ended = subprocess.run(start, capture_output=True, text=True, check=True)  # noqa: S603
    assert ended.stdout == "alembic: False\n"
