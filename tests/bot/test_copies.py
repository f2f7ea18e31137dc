"""`sitrep backup` and `sitrep restore`, as a program."""

import asyncio
from pathlib import Path

import pytest

from storage.holding import holding
from tests.bot.program import Sitrep, altered


def test_a_backup_is_made_and_put_back(sitrep: Sitrep, tables: Path) -> None:
    made = sitrep("backup", "copy.db")
    assert (made.code, made.out) == (0, f"{tables}/sitrep.db is copied to copy.db, and checked.\n")
    assert sitrep("backup", "copy.db").err == "copy.db is there already: name another file.\n"
    asyncio.run(altered(tables, "9999"))
    back = sitrep("restore", "copy.db")
    assert back.code == 0
    assert f"The old one is kept as {tables}/sitrep.db.before-" in back.out
    assert "sitrep.db was up to date" in sitrep("migrate").out


def test_nothing_is_put_back_while_sitrep_runs(sitrep: Sitrep, tables: Path) -> None:
    with holding(f"sqlite:///{tables}/sitrep.db"):
        assert sitrep("backup", "copy.db").code == 0
        ended = sitrep("restore", "copy.db")
    assert ended.code == 1
    assert ended.err.startswith(f"DATABASE_URL: another Sitrep runs on {tables}/sitrep.db already.")


def test_a_folder_that_is_not_there_is_named(sitrep: Sitrep, tables: Path) -> None:
    for given in ("nowhere/copy.db", f"{tables}/nowhere/copy.db"):
        ended = sitrep("backup", given)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err == (
            f"The folder {tables}/nowhere does not exist: make it, or name another.\n"
        )


def test_a_folder_that_cannot_be_written_to_is_named(sitrep: Sitrep, tables: Path) -> None:
    ended = sitrep("backup", "sitrep.db/copy.db")
    assert ended.code == 1
    assert ended.err == (
        f"Nothing can be written to {tables}/sitrep.db (Not a directory): "
        "name another folder, or mend it.\n"
    )


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (
            "backup",
            "pg_dump --format=custom --file=x postgresql://sitrep@db/sitrep?sslmode=require",
        ),
        ("restore", "--dbname=postgresql://sitrep@db/sitrep?sslmode=require x"),
    ],
)
def test_on_postgresql_its_own_command_is_told(command: str, said: str, sitrep: Sitrep) -> None:
    ended = sitrep(command, "x", DATABASE_URL="postgres://sitrep:hush@db/sitrep?sslmode=require")
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err.replace("'", "")
    assert "hush" not in ended.err
