"""The figures as CSV and in lines, against the table in `tests/bot/web/pages/figures/told.py`."""

import csv
import io
from typing import Any

import pytest

from bot.errors import BadUse
from bot.export import figures
from bot.export.asked_figures import Wanted, write
from commands.rules.services import Service
from storage.database import Database
from tests.bot.web.pages.figures.told import HOSTILE, fill
from tests.cast import NOW, TEAM

KNOWN = {"checkout": Service("checkout", "Checkout", slo=99.9)}
Key = tuple[str, str, str]


async def said(database: Database, *, days: int = 30, **asked: Any) -> str:
    out = io.StringIO()
    service, team = asked.get("service"), asked.get("team")
    wanted = Wanted(days, service, team, as_csv=asked.get("as_csv", False))
    await write(out, database, wanted, KNOWN, NOW)
    return out.getvalue()


async def sheet(database: Database, **asked: Any) -> dict[Key, dict[str, str]]:
    text = await said(database, as_csv=True, **asked)
    rows = csv.DictReader(io.StringIO(text))
    return {(row["grouping"], row["group"], row["measure"]): row for row in rows}


async def test_each_measure_of_each_group_has_a_row(database: Database) -> None:
    """Worked out by hand; restored after 30, 50 and 120 minutes, noticed when declared."""
    await database.transaction(fill)
    found = await sheet(database)
    shown = ("unit", "value", "p90", "number", "of", "few")
    table: dict[Key, tuple[str, ...]] = {
        ("all", "all", "incidents"): ("incidents", "3", "", "3", "", "no"),
        ("all", "all", "frequency"): ("incidents in 30 days", "3", "", "3", "", "no"),
        ("all", "all", "time_to_detect"): ("seconds", "", "", "0", "", "yes"),
        ("all", "all", "time_to_restore"): ("seconds", "3000", "6360", "3", "", "yes"),
        ("all", "all", "time_to_mitigate"): ("seconds", "3000", "6360", "3", "", "yes"),
        ("all", "all", "promised_updates_kept"): ("share", "0.75", "", "3", "4", "no"),
        ("all", "all", "commander_within_five_minutes"): ("share", "0.666667", "", "2", "3", "no"),
        ("all", "all", "change_failure_rate"): ("share", "", "", "0", "0", "no"),
        ("all", "all", "near_misses"): ("near misses", "1", "", "1", "", "no"),
        ("severity", "sev1", "incidents"): ("incidents", "1", "", "1", "", "no"),
        ("severity", "sev2", "time_to_restore"): ("seconds", "5100", "6780", "2", "", "yes"),
        ("service", "search", "promised_updates_kept"): ("share", "0", "", "0", "1", "no"),
        ("month", "2026-02", "incidents"): ("incidents", "1", "", "1", "", "no"),
        ("month", "2026-03", "time_to_restore"): ("seconds", "2400", "2880", "2", "", "yes"),
        ("budget", "checkout", "allowed"): ("seconds", "2592", "", "", "", "no"),
        ("budget", "checkout", "spent"): ("seconds", "4800", "", "2", "", "no"),
        ("budget", "checkout", "left"): ("seconds", "0", "", "", "", "no"),
        ("person", "Linus T.", "in_incidents"): ("seconds", "7200", "", "2", "", "no"),
    }
    for key, expected in table.items():
        assert tuple(found[key][name] for name in shown) == expected, key
    assert not [key for key in found if "hidden" in key[1]]
    assert {(row["from"], row["until"]) for row in found.values()} == {
        ("2026-02-02T14:05:01Z", "2026-03-04T14:05:01Z")
    }


async def test_no_cell_is_a_formula_to_a_spreadsheet(sqlite_database: Database) -> None:
    await sqlite_database.transaction(fill)
    text = await said(sqlite_database, as_csv=True)
    assert text.splitlines()[0] == ",".join(figures.HEAD)
    for cell in (cell for row in csv.reader(io.StringIO(text)) for cell in row):
        assert not cell.startswith(("=", "+", "-", "@"))
    assert HOSTILE in {row[4] for row in csv.reader(io.StringIO(text))}


async def test_in_lines_the_whole_is_told(sqlite_database: Database) -> None:
    await sqlite_database.transaction(fill)
    text = await said(sqlite_database, service="Checkout", days=90)
    assert text.splitlines()[0] == "90 days until 2026-03-04 14:05 UTC, checkout"
    lines = {line[:34].strip(): line[34:].strip() for line in text.splitlines()[2:]}
    assert lines["time to restore"] == "50m, nine in ten within 58m (3, few)"
    assert lines["time to detect"] == "nothing to measure"
    assert lines["promised updates kept"] == "100% (3 of 3)"
    assert lines["error budget of checkout, spent"] == "1h20m"
    assert "near misses" not in lines


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (
            {"service": "chekout"},
            "--service: no incident was about chekout; did you mean checkout?",
        ),
        ({"service": "hidden-5"}, "--service: no incident was about hidden-5."),
        ({"team": "T9"}, "--team: there is no workspace T9 here."),
    ],
)
async def test_what_is_not_there_is_refused_in_a_sentence(
    asked: dict[str, Any], why: str, sqlite_database: Database
) -> None:
    await sqlite_database.transaction(fill)
    with pytest.raises(BadUse) as refused:
        await said(sqlite_database, **asked)
    assert str(refused.value) == why
    assert "incidents" in await said(sqlite_database, team=TEAM, service="search")
