"""The doctor: one line for each thing that must be right, and its mend."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from aiohttp.test_utils import unused_port
from sqlalchemy import text

from bot import manifest
from bot.doctor import clock, examine, user
from bot.settings import Settings, load
from sandbox.server import Sandbox
from sandbox.workspace.people import UserGroup
from storage.database import Database

NO_CHANNEL = "cannot be found: correct it; if it is private, /invite @Sitrep there first"
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def given(slack: Sandbox, sqlite_database: Database) -> Mapping[str, str]:
    """Give the settings of an installation where all is well."""
    slack.channel("incidents").members[slack.bot_user] = None
    return {
        **slack.environment(),
        "DATABASE_URL": f"sqlite:///{sqlite_database.url.database}",
        "SITREP_ANNOUNCE_CHANNEL": slack.channel("incidents").id,
    }


async def found(given: Mapping[str, str], folder: Path) -> dict[str, tuple[bool, str]]:
    """Return what the doctor finds: name to well or not, and the words."""
    settings: Settings = load(given, folder)
    return {finding.name: (finding.well, finding.words) async for finding in examine(settings)}


async def faults(given: Mapping[str, str], folder: Path) -> dict[str, str]:
    return {name: words for name, (well, words) in (await found(given, folder)).items() if not well}


async def test_a_scenario_that_cannot_be_played_is_a_fault(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    (tmp_path / "search.yaml").write_text("title: Search is slow", encoding="utf-8")
    found = await faults({**given, "SITREP_DRILLS": str(tmp_path)}, tmp_path)
    assert found == {"drills": "“search.yaml” is left out: severity: it is missing."}
    missing = await faults({**given, "SITREP_DRILLS": str(tmp_path / "gone")}, tmp_path)
    assert "cannot be read (No such file or directory)" in missing["drills"]


async def test_where_all_is_well_each_check_says_so(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    lines = await found(given, tmp_path)
    assert all(well for well, _ in lines.values())
    assert list(lines) == [
        "settings",
        "user",
        "drills",
        "bot token",
        "scopes",
        "clock",
        "announcements",
        "digest",
        "review board",
        "services",
        "app token",
        "database",
        "tables",
    ]
    assert lines["bot token"][1] == "U0SITREP01 in Sandbox (T0SANDBOX1)"
    assert lines["announcements"][1] == "#incidents"


async def test_over_http_no_app_token_is_looked_at(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    over_http = {**given, "SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": "hush"}
    lines = await found(over_http, tmp_path)
    assert lines["settings"] == (True, "complete, for HTTP")
    assert "app token" not in lines


async def test_what_is_no_setting_is_advice_and_nothing_is_called_complete(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    (tmp_path / "sitrep.toml").write_text('[cadense]\nsev1 = "1m"\n')
    settings = load({**given, "SITREP_GUESST": "act"}, tmp_path)
    lines = [str(finding) async for finding in examine(settings)]
    guesst, cadense = [line for line in lines if " settings: " in line]
    assert guesst.startswith("WARN  settings: SITREP_GUESST (in the environment) is not a setting;")
    assert cadense.endswith("(in sitrep.toml) is not a setting; did you mean [cadence] sev1?")
    assert not any(line.startswith("FAULT") for line in lines)


async def test_a_missing_scope_is_named(sqlite_database: Database, tmp_path: Path) -> None:
    less: dict[str, Any] = yaml.safe_load(manifest.text())
    less["oauth_config"]["scopes"]["bot"].remove("pins:write")
    less["oauth_config"]["scopes"]["bot"].append("team:read")
    async with Sandbox(less) as slack:
        given = {**slack.environment(), "DATABASE_URL": f"sqlite:///{sqlite_database.url.database}"}
        assert await faults(given, tmp_path) == {
            "scopes": "pins:write missing: add them on your app's page, OAuth & Permissions, "
            "and install the app again"
        }


async def test_a_scope_too_many_is_mentioned(sqlite_database: Database, tmp_path: Path) -> None:
    more: dict[str, Any] = yaml.safe_load(manifest.text())
    more["oauth_config"]["scopes"]["bot"].append("team:read")
    async with Sandbox(more) as slack:
        given = {**slack.environment(), "DATABASE_URL": f"sqlite:///{sqlite_database.url.database}"}
        well, words = (await found(given, tmp_path))["scopes"]
    assert well
    assert words.endswith("granted; not needed: team:read")


async def test_tokens_that_slack_does_not_take_are_told_with_their_mend(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    wrong = {**given, "SLACK_BOT_TOKEN": "xoxb-wrong", "SLACK_APP_TOKEN": "xapp-wrong"}
    told = await faults(wrong, tmp_path)
    assert told.keys() == {"bot token", "app token"}
    assert told["bot token"].startswith("SLACK_BOT_TOKEN: Slack does not know this token")
    assert told["app token"].startswith("SLACK_APP_TOKEN: Slack does not know this token")
    assert "wrong" not in str(told)


async def test_a_slack_that_is_away_is_told(given: Mapping[str, str], tmp_path: Path) -> None:
    away = {**given, "SLACK_API_URL": f"http://127.0.0.1:{unused_port()}/api/"}
    told = await faults(away, tmp_path)
    assert told["bot token"].startswith("Slack gave no answer (ClientConnectorError): check the")


@pytest.mark.parametrize(
    ("off", "well", "words"),
    [
        (timedelta(), True, "within 1 s of Slack's"),
        (timedelta(seconds=-60), True, "within 60 s of Slack's"),
        (timedelta(seconds=61), False, "61 s ahead of Slack's: set this machine's time (NTP)"),
        (timedelta(minutes=-5), False, "300 s behind Slack's: set this machine's time (NTP)"),
    ],
)
def test_the_clock_may_be_off_by_a_minute(off: timedelta, well: bool, words: str) -> None:  # noqa: FBT001
    finding = clock({"Date": format_datetime(NOON, usegmt=True)}, NOON + off)
    assert (finding.well, finding.words) == (well, words)


def test_an_answer_without_a_date_is_no_fault() -> None:
    assert clock({}, NOON).well


async def test_a_channel_that_the_bot_is_not_in_is_told(
    given: Mapping[str, str], slack: Sandbox, tmp_path: Path
) -> None:
    del slack.channel("incidents").members[slack.bot_user]
    assert await faults(given, tmp_path) == {
        "announcements": "the bot is not in #incidents: type /invite @Sitrep there"
    }


async def test_an_archived_channel_is_told(
    given: Mapping[str, str], slack: Sandbox, tmp_path: Path
) -> None:
    slack.channel("incidents").is_archived = True
    assert await faults(given, tmp_path) == {
        "announcements": "#incidents is archived: choose another channel"
    }


async def test_a_channel_that_is_not_there_is_told(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    told = await faults({**given, "SITREP_ANNOUNCE_CHANNEL": "C0NOWHERE"}, tmp_path)
    assert told["announcements"].startswith("C0NOWHERE cannot be found: correct SITREP_ANNOUNCE")


async def test_the_digest_s_channel_is_looked_at_too(
    given: Mapping[str, str], slack: Sandbox, tmp_path: Path
) -> None:
    executives = await slack.person("ada").make_channel("executives")
    decided = {**given, "SITREP_DIGEST_CHANNEL": executives.id}
    assert await faults(decided, tmp_path) == {
        "digest": "the bot is not in #executives: type /invite @Sitrep there"
    }
    executives.members[slack.bot_user] = None
    assert (await found(decided, tmp_path))["digest"] == (True, "#executives")


async def test_the_review_board_s_channel_is_looked_at_too(
    given: Mapping[str, str], slack: Sandbox, tmp_path: Path
) -> None:
    board = await slack.person("ada").make_channel("board")
    set_to = {**given, "SITREP_REVIEW_CHANNEL": board.id}
    (told,) = (await faults(set_to, tmp_path)).items()
    assert told == ("review board", "the bot is not in #board: type /invite @Sitrep there")
    board.members[slack.bot_user] = None
    assert not await faults(set_to, tmp_path)


async def test_services_are_compared_with_what_slack_knows(
    given: Mapping[str, str], slack: Sandbox, tmp_path: Path
) -> None:
    team = await slack.person("ada").make_channel("team-checkout")
    slack.space.add_user_group(UserGroup("S0CHECK001", "checkout", (slack.person("ada").id,)))
    slack.space.add_user_group(UserGroup("S0OLD00001", "old", (), disabled=True))
    dennis = slack.person("dennis").user
    dennis.deleted = True
    text = f"""
[services.checkout]
owners = ["{slack.person("ada").id}", "U0NOBODY00", "{dennis.id}"]
on_call = "S0CHECK001"
channel = "{team.id}"
[services.search]
owners = ["U0NOBODY00"]
on_call = "S0OLD00001"
channel = "C0NOWHERE"
"""
    (tmp_path / "sitrep.toml").write_text(text)
    lines = [str(finding) async for finding in examine(load(given, tmp_path))]
    invite = "type /invite @Sitrep there"
    told = [line.removeprefix("FAULT services: ") for line in lines if "FAULT" in line]
    assert told == [
        f"checkout: channel {team.id} is without the bot: {invite}",
        f"search: channel C0NOWHERE {NO_CHANNEL}",
        "checkout, search: owner U0NOBODY00 is nobody in this workspace: correct the id",
        f"checkout: owner {dennis.id} has no active account any more: name somebody else",
        "search: on_call S0OLD00001 is no user group of this workspace, or was disabled",
    ]


async def test_a_plan_without_user_groups_is_told(given: Mapping[str, str], tmp_path: Path) -> None:
    on_call = {**given, "SITREP_SERVICES__CHECKOUT__ON_CALL": "S0CHECK001"}
    assert await faults(on_call, tmp_path) == {
        "services": "checkout: on_call S0CHECK001 was not checked: "
        "user groups are not in this workspace's plan: leave on_call out"
    }


async def test_without_an_announcement_channel_there_is_nothing_to_check(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    lines = await found({**given, "SITREP_ANNOUNCE_CHANNEL": ""}, tmp_path)
    assert lines["announcements"] == (True, "off (SITREP_ANNOUNCE_CHANNEL is not set)")


async def test_a_database_that_is_not_there_is_told(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    address = f"postgresql://sitrep:hush@127.0.0.1:{unused_port()}/sitrep"
    told = await faults({**given, "DATABASE_URL": address}, tmp_path)
    assert told.keys() == {"database"}
    assert told["database"].startswith("DATABASE_URL: the database cannot be used (")
    assert "hush" not in told["database"]


@pytest.mark.parametrize(
    ("revision", "words"),
    [
        ("0001", "The database is from an older version: run `sitrep migrate`."),
        ("9999", "The database is from a newer version of Sitrep: install that version, or a"),
    ],
)
async def test_tables_of_another_version_are_told(
    revision: str, words: str, given: Mapping[str, str], sqlite_database: Database, tmp_path: Path
) -> None:
    statement = text("UPDATE alembic_version SET version_num = :revision")
    given_to = {"revision": revision}
    await sqlite_database.engine.connection(lambda at: at.execute(statement, given_to))
    told = await faults(given, tmp_path)
    assert told["tables"].startswith(words)


async def test_before_the_first_start_there_are_no_tables_yet(
    given: Mapping[str, str], tmp_path: Path
) -> None:
    fresh = {**given, "DATABASE_URL": f"sqlite:///{tmp_path}/fresh.db"}
    assert (await found(fresh, tmp_path))["tables"] == (True, "none yet: `sitrep run` makes them")
    by_hand = {**fresh, "SITREP_MIGRATE": "off"}
    told = await faults(by_hand, tmp_path)
    assert told["tables"] == "The database has no tables yet: run `sitrep migrate`."


async def test_a_database_is_named_by_its_whole_path(
    given: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = await found({**given, "DATABASE_URL": "sqlite:///sitrep.db"}, tmp_path)
    assert lines["database"] == (True, f"{tmp_path}/sitrep.db")


def test_root_is_told_that_it_is_not_needed() -> None:
    advice = "root, which nothing here needs: run Sitrep as a user of its own"
    assert (user(0).well, str(user(0))) == (True, f"WARN  user: {advice}")
    assert (user(10001).well, str(user(10001))) == (True, "OK    user: not root")
