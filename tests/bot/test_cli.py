"""The command line, as a program: what it prints, and how it ends."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from aiohttp.test_utils import unused_port

from sandbox.server import Sandbox
from storage.database import Database
from storage.holding import holding
from storage.migrations import HEAD
from tests.bot.program import Ended, Sitrep, altered
from tests.cast import outage

ROOT = Path(__file__).parents[2]


async def aside(work: Callable[[], Ended]) -> Ended:
    """Run the program beside the loop in which the sandbox answers."""
    return await asyncio.to_thread(work)


def test_it_says_which_version_it_is(sitrep: Sitrep) -> None:
    ended = sitrep("--version")
    assert (ended.code, ended.out) == (0, "sitrep 0.1.0\n")


def test_it_says_what_it_can_do(sitrep: Sitrep) -> None:
    said = sitrep("--help").out
    for command in (
        "run",
        "migrate",
        "doctor",
        "manifest",
        "export",
        "import",
        "metrics",
        "backup",
        "restore",
        "status-page",
        "demo",
    ):
        assert f" {command} " in said


@pytest.mark.parametrize(("command", "code"), [("run", 2), ("doctor", 1)])
def test_without_settings_it_ends_with_a_line_for_each_fault(
    command: str, code: int, sitrep: Sitrep
) -> None:
    ended = sitrep(command, PORT="http", SLACK_APP_TOKEN="xoxb-hush")
    assert ended.code == code
    lines = ended.err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["PORT", "SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"]
    assert "hush" not in ended.err
    assert ended.out == ""


def test_an_unknown_setting_is_a_warning_of_the_doctor(sitrep: Sitrep) -> None:
    away = {
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_SIGNING_SECRET": "hush",
        "SLACK_API_URL": f"http://127.0.0.1:{unused_port()}",
        "SITREP_ANOUNCE_CHANNEL": "C1",
        "SITREP_GUESST": "act",
    }
    ended = sitrep("doctor", **away)
    assert (ended.code, ended.err) == (1, "")
    anounce, guesst, *rest = ended.out.splitlines()
    assert anounce.startswith("WARN  settings: SITREP_ANOUNCE_CHANNEL (in the environment) is not")
    assert guesst.endswith(
        "SITREP_GUESST (in the environment) is not a setting; did you mean SITREP_GUESTS?"
    )
    assert "complete" not in ended.out
    assert any(line.startswith("FAULT bot token: Slack gave no answer") for line in rest)
    assert any(line.startswith("OK    database: ") for line in rest)


@pytest.mark.parametrize("command", ["run", "doctor", "migrate"])
def test_an_unknown_setting_is_a_warning_beside_faults(command: str, sitrep: Sitrep) -> None:
    ended = sitrep(command, DATABASE_URL="hush", SITREP_GUESST="act")
    warning, *faults = ended.err.splitlines()
    assert warning == (
        "Warning: SITREP_GUESST (in the environment) is not a setting; did you mean SITREP_GUESTS?"
    )
    assert faults[0].startswith("DATABASE_URL: it is not a database address")
    assert ended.code == {"doctor": 1}.get(command, 2)


async def test_the_doctor_ends_well_where_all_is_well(sitrep: Sitrep, slack: Sandbox) -> None:
    ended = await aside(lambda: sitrep("doctor", **slack.environment()))
    assert (ended.code, ended.err) == (0, "")
    marks = {line.split(":")[0] for line in ended.out.splitlines()} - {
        "WARN  user"
    }  # if it is root
    assert all(mark.startswith("OK ") for mark in marks)


@pytest.mark.parametrize("name", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
async def test_a_token_that_slack_does_not_take_ends_the_start(
    name: str, sitrep: Sitrep, slack: Sandbox
) -> None:
    wrong = {"SLACK_BOT_TOKEN": "xoxb-wrong", "SLACK_APP_TOKEN": "xapp-wrong"}
    given = {**slack.environment(), name: wrong[name], "HOST": "127.0.0.1"}
    ended = await aside(lambda: sitrep("run", PORT=str(unused_port()), **given))
    assert ended.code == 2
    assert ended.err.splitlines()[-1].startswith(f"{name}: Slack does not know this token")
    assert "wrong" not in ended.err


def test_the_database_is_made_once_and_it_is_said_where(sitrep: Sitrep, tmp_path: Path) -> None:
    first = sitrep("migrate", DATABASE_URL="sqlite:///sitrep.db")
    which = f"The database {tmp_path}/sitrep.db"
    made = f"{which} is created, with the tables of version {HEAD}.\n"
    assert (first.code, first.out, first.err) == (0, made, "")
    again = sitrep("migrate", DATABASE_URL="sqlite:///sitrep.db")
    found = f"{which} was up to date, with the tables of version {HEAD}.\n"
    assert (again.code, again.out, again.err) == (0, found, "")
    assert (tmp_path / "sitrep.db").stat().st_mode & 0o777 == 0o600


def test_tables_of_a_newer_version_are_left_alone(sitrep: Sitrep, tables: Path) -> None:
    asyncio.run(altered(tables, "9999"))
    for command in ("migrate", "run"):
        ended = sitrep(command, SLACK_BOT_TOKEN="xoxb-1", SLACK_SIGNING_SECRET="hush")
        assert ended.code == 1
        assert ended.err.splitlines()[-1].startswith("The database is from a newer version of")


def test_without_migrations_an_older_version_is_refused(sitrep: Sitrep, tables: Path) -> None:
    asyncio.run(altered(tables, "0001"))
    given = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "h", "SITREP_MIGRATE": "off"}
    ended = sitrep("run", **given)
    assert ended.code == 1
    assert ended.err == "The database is from an older version: run `sitrep migrate`.\n"


def test_a_database_that_is_not_there_is_told_in_one_line(sitrep: Sitrep) -> None:
    address = f"postgresql://sitrep:hush@127.0.0.1:{unused_port()}/sitrep"
    ended = sitrep("migrate", DATABASE_URL=address)
    assert ended.code == 1
    assert ended.err.startswith("DATABASE_URL: the database cannot be used (")
    assert ended.err.count("\n") == 1
    assert "hush" not in ended.err


async def test_a_port_that_is_taken_is_told_in_one_line(sitrep: Sitrep, slack: Sandbox) -> None:
    taken = slack.url.rpartition(":")[2]
    given = {**slack.environment(), "HOST": "127.0.0.1", "PORT": taken}
    ended = await aside(lambda: sitrep("run", **given))
    assert ended.code == 1
    last = ended.err.splitlines()[-1]
    assert last.startswith(f"HOST, PORT: 127.0.0.1:{taken} cannot be used (")


@pytest.mark.usefixtures("tables")
def test_a_second_service_on_one_file_is_told_why_it_may_not_run(
    sitrep: Sitrep, tmp_path: Path
) -> None:
    with holding(f"sqlite:///{tmp_path}/sitrep.db"):
        ended = sitrep("run", SLACK_BOT_TOKEN="xoxb-1", SLACK_SIGNING_SECRET="hush")
        assert ended.code == 1
        assert ended.err == (
            f"DATABASE_URL: another Sitrep runs on {tmp_path}/sitrep.db already. SQLite is for "
            "one: end that one first, or use PostgreSQL for several.\n"
        )
        assert sitrep("migrate").code == 0
        assert sitrep("export", "--all").code == 0


def test_a_folder_that_is_not_there_is_told_in_one_line(sitrep: Sitrep, tmp_path: Path) -> None:
    given = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "hush"}
    ended = sitrep("run", DATABASE_URL=f"sqlite:///{tmp_path}/nowhere/sitrep.db", **given)
    assert ended.code == 1
    assert ended.err == (
        f"DATABASE_URL: {tmp_path}/nowhere/sitrep.db.lock cannot be written (No such file or "
        "directory): the folder must exist, and belong to who runs Sitrep\n"
    )


def test_the_manifest_is_printed_with_its_link(sitrep: Sitrep) -> None:
    ended = sitrep("manifest")
    assert ended.code == 0
    assert ended.out.startswith("# Create the app with one click: https://api.slack.com/apps?new_")
    assert yaml.safe_load(ended.out) == yaml.safe_load((ROOT / "manifest.yml").read_text())


def test_the_manifest_is_printed_for_http(sitrep: Sitrep) -> None:
    printed = yaml.safe_load(sitrep("manifest", "--http", "https://sitrep.example").out)
    assert printed["settings"]["interactivity"]["request_url"].startswith("https://sitrep.example/")
    ended = sitrep("manifest", "--http", "sitrep.example")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("--http: give the address under which Slack reaches you")


async def test_incidents_are_exported(sitrep: Sitrep, tables: Path) -> None:
    database = Database(f"sqlite:///{tables}/sitrep.db")
    await database.transaction(lambda session: session.add_all([outage(1), outage(2)]))
    await database.close()
    one = await aside(lambda: sitrep("export", "2"))
    assert json.loads(one.out)["incident"]["number"] == 2
    page = await aside(lambda: sitrep("export", "1", "--format", "markdown"))
    assert page.out.startswith("# Incident 1: Checkout returns 500s\n")
    every = await aside(lambda: sitrep("export", "--all", "--format", "ndjson"))
    lines = [json.loads(line) for line in every.out.splitlines()]
    found = [line["incident"]["number"] for line in lines if "incident" in line]
    assert (found, lines[-1]) == ([1, 2], {"schema": "sitrep/end/1", "lines": 2})


@pytest.mark.usefixtures("tables")
@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (("export",), 2, "Give an incident's number, or --all."),
        (("export", "1", "--all"), 2, "Give an incident's number, or --all."),
        (("export", "1", "--format", "xml"), 2, "--format: use json, ndjson, markdown, csv"),
        (("export", "--all", "--format", "csv"), 2, "--format: use ndjson"),
        (("export", "7"), 1, "There is no incident 7."),
    ],
)
def test_what_cannot_be_exported_is_told(
    words: tuple[str, ...], code: int, line: str, sitrep: Sitrep
) -> None:
    ended = sitrep(*words)
    assert (ended.code, ended.out, ended.err) == (code, "", f"{line}\n")


def test_before_the_first_start_there_is_nothing_to_export(sitrep: Sitrep) -> None:
    ended = sitrep("export", "7")
    assert ended.code == 1
    assert ended.err == "The database has no tables yet: run `sitrep migrate`.\n"


def test_the_demo_is_the_sandboxs(sitrep: Sitrep) -> None:
    ended = sitrep("demo", "--help")
    assert ended.code == 0
    assert "--once" in ended.out


def test_figures_need_no_token_of_slack(sitrep: Sitrep) -> None:
    assert sitrep("migrate").code == 0
    ended = sitrep("metrics", "--days", "90", SITREP_SERVICES__CHECKOUT__SLO="99.9%")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("90 days until ")
    assert "error budget of checkout, left     43m" in ended.out
    sheet = sitrep("metrics", "--csv").out
    assert sheet.startswith("from,until,about,grouping,group,measure,unit,value,p90,number,of,few")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (("--days", "0"), "--days: from 1 to 366"),
        (("--days", "367"), "--days: from 1 to 366"),
        (("--service", "x"), "--service: no incident was about x."),
    ],
)
def test_what_figures_cannot_be_of_is_said(
    given: tuple[str, ...], why: str, sitrep: Sitrep
) -> None:
    assert sitrep("migrate").code == 0
    ended = sitrep("metrics", *given)
    assert (ended.code, ended.err, ended.out) == (2, f"{why}\n", "")


def test_a_fault_in_the_settings_of_a_service_is_said(sitrep: Sitrep) -> None:
    ended = sitrep("metrics", SITREP_SERVICES__CHECKOUT__SLO="always")
    assert ended.code == 2
    assert ended.err.startswith("SITREP_SERVICES__CHECKOUT__SLO: ")
