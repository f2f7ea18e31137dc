"""Copies of a SQLite database: whole, nobody else's, and never in another file's place."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import Session, col, func, select

from storage import incidents, outbox
from storage.backup import BadCopy, backup, restore
from storage.database import Database
from storage.models import Incident, Step
from tests.cast import NOW, TEAM, outage


def _declare(session: Session) -> None:
    number = incidents.next_number(session, TEAM)
    session.add(outage(number))
    outbox.add(session, team_id=TEAM, kind="open_channel", key=f"{number}", now=NOW)


def _counts(file: Path) -> tuple[int, int, int]:
    with closing(sqlite3.connect(file)) as found:
        every = [
            found.execute(f"SELECT {what}").fetchone()[0]
            for what in (
                "count(*) FROM incident",
                "count(*) FROM outbox",
                "coalesce(max(next_number), 1) - 1 FROM workspace",
            )
        ]
    return every[0], every[1], every[2]


async def test_a_copy_that_is_made_while_commands_flow_is_whole(
    sqlite_database: Database, tmp_path: Path
) -> None:
    async def commands() -> None:
        for _ in range(60):
            await sqlite_database.transaction(_declare)

    flowing = asyncio.create_task(commands())
    copies = [tmp_path / f"copy-{n}" for n in range(5)]
    for copy in copies:
        await sqlite_database.transaction(_declare)
        await asyncio.to_thread(backup, tmp_path / "sitrep.db", copy)
    await flowing
    seen = [_counts(copy) for copy in copies]
    assert [len(set(counts)) for counts in seen] == [1] * 5
    assert seen == sorted(seen)
    assert [copy.stat().st_mode & 0o777 for copy in copies] == [0o600] * 5
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]  # noqa: PTH208


async def test_a_copy_takes_no_other_file_s_place(
    sqlite_database: Database, tmp_path: Path
) -> None:
    await sqlite_database.check()
    (tmp_path / "copy").write_text("mine")
    with pytest.raises(BadCopy, match="is there already: name another file"):
        backup(tmp_path / "sitrep.db", tmp_path / "copy")
    assert (tmp_path / "copy").read_text() == "mine"


async def test_a_copy_is_put_back_and_the_old_one_is_kept(
    sqlite_database: Database, tmp_path: Path
) -> None:
    file, copy = tmp_path / "sitrep.db", tmp_path / "copy"
    await sqlite_database.transaction(_declare)
    backup(file, copy)
    await sqlite_database.transaction(_declare)
    await sqlite_database.close()
    kept = restore(copy, file, NOW)
    assert kept == tmp_path / "sitrep.db.before-20260304T140500Z"
    assert (_counts(file), _counts(kept), _counts(copy)) == ((1, 1, 1), (2, 2, 2), (1, 1, 1))
    again = Database(f"sqlite:///{file}")
    # What had been waiting may have been done since: it looks before it repeats.
    assert await again.read(lambda at: at.exec(select(Step.attempts)).all()) == [1]
    assert await again.read(lambda at: at.exec(select(func.count(col(Incident.id)))).one()) == 1
    await again.close()


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        ("DROP TABLE alembic_version", "is no backup of Sitrep"),
        ("UPDATE alembic_version SET version_num = '9999'", "from a newer version of Sitrep"),
    ],
)
async def test_what_is_no_copy_of_ours_is_not_put_back(
    spoil: str, why: str, sqlite_database: Database, tmp_path: Path
) -> None:
    await sqlite_database.transaction(_declare)
    file, copy = tmp_path / "sitrep.db", tmp_path / "copy"
    backup(file, copy)
    with closing(sqlite3.connect(copy)) as spoiled:
        spoiled.execute(spoil)
        spoiled.commit()
    with pytest.raises(BadCopy, match=why):
        restore(copy, file, NOW)
    assert _counts(file) == (1, 1, 1)


@pytest.mark.parametrize("content", [b"", b"a shopping list" * 500])
async def test_what_is_no_database_is_not_put_back(
    content: bytes, sqlite_database: Database, tmp_path: Path
) -> None:
    await sqlite_database.transaction(_declare)
    (tmp_path / "copy").write_bytes(content)
    with pytest.raises(BadCopy, match=r"cannot be copied|is no backup of Sitrep"):
        restore(tmp_path / "copy", tmp_path / "sitrep.db", NOW)
    assert _counts(tmp_path / "sitrep.db") == (1, 1, 1)
