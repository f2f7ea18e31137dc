"""The pages while the database is slow, read-only or away."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import unused_port
from sqlalchemy import event, text
from sqlmodel import Session

from bot.web.pages.contacts import read
from bot.web.pages.finding import Reader, Unreadable, listed
from commands.policy import Policy
from storage.board import Wanted
from storage.database import Database
from storage.trouble import Unavailable
from storage.viewers import ANYBODY
from tests.bot.web.pages.conftest import CONTACTS
from tests.bot.web.pages.visitor import Visitor, visiting
from tests.processes import beginning
from tests.waiting import until


def every_open(session: Session) -> object:
    return listed(session, ANYBODY, Wanted(), Policy())


@pytest.fixture
async def nowhere() -> AsyncIterator[Visitor]:
    """Give a visitor of pages whose database cannot be reached."""
    database = Database(f"postgresql://nobody@127.0.0.1:{unused_port()}/nowhere")
    found = visiting(database, contacts=read(CONTACTS))
    async with found.client:
        yield found
    await database.close()


@pytest.mark.parametrize("path", ["", "/1"])
async def test_without_the_database_it_still_says_whom_to_call(nowhere: Visitor, path: str) -> None:
    answer = await nowhere.get(path)
    said = await answer.text()
    assert answer.status == 503
    assert "The database cannot be read now" in said
    assert "+44 20 7946 0001" in said
    assert '<meta http-equiv="refresh" content="30">' in said


async def test_a_database_that_takes_no_writing_can_be_read(any_visitor: Visitor) -> None:
    """A standby, or a disk that is full: whoever reads takes no lock and changes nothing."""
    database = any_visitor.room.database
    await any_visitor.room.staffed()

    def only_read(connection: object, _: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute(
            "PRAGMA query_only=ON"
            if database.is_sqlite
            else "SET default_transaction_read_only = on"
        )
        cursor.close()
        connection.commit()  # type: ignore[attr-defined]

    await database.engine.dispose()
    event.listen(database.engine.sync_engine, "connect", only_read)
    with pytest.raises(Unavailable, match="it can be read, but not written"):
        await any_visitor.room.types("note x")
    assert "Checkout returns 500s" in await any_visitor.reads()
    assert "became scribe" in await any_visitor.reads("/1")


async def test_a_database_that_is_being_written_to_can_be_read(any_visitor: Visitor) -> None:
    await any_visitor.room.declared()
    written, may_end = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        async with beginning(any_visitor.room.database) as connection:
            await connection.execute(text("UPDATE incident SET title = 'half-written'"))
            written.set()
            await may_end.wait()
            await connection.rollback()

    holding = asyncio.create_task(hold())
    await written.wait()
    assert "Checkout returns 500s" in await any_visitor.reads("/1")
    may_end.set()
    await holding


@contextlib.asynccontextmanager
async def locked(database: Database) -> AsyncIterator[None]:
    """Let nobody read incidents inside the block: they wait for somebody else's lock."""
    async with beginning(database) as connection:
        await connection.execute(text("LOCK TABLE incident IN ACCESS EXCLUSIVE MODE"))
        yield


async def test_a_fault_of_ours_is_not_hidden_behind_the_database(
    sqlite_database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(_: object) -> None:
        raise LookupError("the third shelf")

    with pytest.raises(Unreadable, match="LookupError"):
        await Reader(sqlite_database).read(stumble)
    assert "the third shelf" in "".join(capsys.readouterr())


async def test_nobody_waits_longer_than_the_limit(
    postgresql_database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = Reader(postgresql_database, limit=0.05)
    async with locked(postgresql_database):
        with pytest.raises(Unreadable, match="in time"):
            await reader.read(every_open)
    assert "page.unreadable" in "".join(capsys.readouterr())
    await until(lambda: answered(reader))


async def test_those_who_look_on_leave_connections_for_the_work(
    postgresql_database: Database,
) -> None:
    reader = Reader(postgresql_database, limit=0.05)
    async with locked(postgresql_database):
        waiting = [reader.read(every_open) for _ in range(40)]
        refused = await asyncio.gather(*waiting, return_exceptions=True)
        why = Counter(str(fault) for fault in refused)
        assert why["too many wait for the database already"] == 8
        assert why["the database does not answer in time"] == 32
        assert postgresql_database.engine.pool.checkedout() <= 3  # type: ignore[attr-defined]
        assert await postgresql_database.read(lambda _: True)
    await until(lambda: answered(reader))


async def answered(reader: Reader) -> bool:
    try:
        await reader.read(every_open)
    except Unreadable:
        return False
    return True
