"""The command line takes records in, and prints the calendar."""

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from bot.export import calendar
from storage.database import Database
from storage.holding import holding
from tests.bot.export.recorded import fill
from tests.bot.program import Sitrep
from tests.bot.test_cli import aside
from tests.waiting import PATIENCE

API = "a-token-for-programs-0123456789abcdef"


@pytest.fixture
async def filled(tables: Path) -> Path:
    """Give the folder whose database has something in every column."""
    database = Database(f"sqlite:///{tables}/sitrep.db", patience=PATIENCE)
    await database.transaction(fill)
    await database.close()
    return tables


async def test_an_export_is_imported_elsewhere(
    sitrep: Sitrep, filled: Path, sqlite_template: Path
) -> None:
    every = ("export", "--all", "--private")
    before = await aside(lambda: sitrep(*every))
    await asyncio.to_thread((filled / "all.ndjson").write_text, before.out, "utf-8")
    shutil.copy(sqlite_template, filled / "new.db")
    new = {"DATABASE_URL": f"sqlite:///{filled}/new.db"}
    ended = await aside(lambda: sitrep("import", "all.ndjson", **new))
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Imported 4 incidents, and 16 other lines. Nothing is said in")
    assert (await aside(lambda: sitrep(*every, **new))).out == before.out
    again = await aside(lambda: sitrep("import", "all.ndjson", **new))
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith("The database is not empty: it has rows in ")


@pytest.mark.usefixtures("tables")
def test_what_cannot_be_imported_is_told(sitrep: Sitrep, tmp_path: Path) -> None:
    missing = sitrep("import", "none.ndjson")
    assert missing.code == 2
    assert missing.err == "none.ndjson cannot be read (No such file or directory).\n"
    (tmp_path / "page.md").write_text("# Incident 7\n")
    ended = sitrep("import", "page.md")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "page.md, line 1: it is no line of an export of Sitrep's. Nothing was imported.\n"
    )
    empty = sitrep("import", "-")
    assert empty.err.startswith("Standard input has no end (it is empty)")


def test_beside_a_running_service_nothing_is_imported(sitrep: Sitrep, tables: Path) -> None:
    (tables / "all.ndjson").write_text(json.dumps({"schema": "sitrep/end/1", "lines": 0}))
    with holding(f"sqlite:///{tables}/sitrep.db"):
        ended = sitrep("import", "all.ndjson")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("DATABASE_URL: ")
    assert sitrep("import", "all.ndjson").out.startswith("Imported 0 incidents, and 0 other lines")


def test_before_there_are_tables_nothing_is_imported(sitrep: Sitrep, tmp_path: Path) -> None:
    (tmp_path / "all.ndjson").write_text(json.dumps({"schema": "sitrep/end/1", "lines": 0}))
    ended = sitrep("import", "all.ndjson")
    assert ended.code == 1
    assert "sitrep migrate" in ended.err


@pytest.mark.usefixtures("filled")
async def test_the_calendar_is_printed_without_slack(sitrep: Sitrep) -> None:
    ended = await aside(lambda: sitrep("calendar"))
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("BEGIN:VCALENDAR\n")
    assert "SUMMARY:Review board" in ended.out


@pytest.mark.usefixtures("tables")
def test_the_calendar_s_address_is_printed(sitrep: Sitrep) -> None:
    where = {"SITREP_API_TOKEN": API, "SITREP_PUBLIC_URL": "https://sitrep.example.com/"}
    own = calendar.token(API)
    assert sitrep("calendar", "--link", **where).out == (
        f"https://sitrep.example.com/api/v1/calendar.ics?token={own}\n"
    )
    ended = sitrep("calendar", "--link")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("SITREP_API_TOKEN: it is missing")
