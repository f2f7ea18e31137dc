"""Settings: where they come from, what they mean, and how their faults are told."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import Misconfigured, Settings, database_url, load
from commands.policy import Taggers
from storage.models import Kind, Severity
from tests.bot.settings.reading import ENOUGH, faults

MINUTE = timedelta(minutes=1)
Given = Callable[..., Settings]


@pytest.fixture
def given(tmp_path: Path) -> Given:
    """Load what is enough, with these variables over it, in an empty folder."""

    def read(**variables: str) -> Settings:
        return load({**ENOUGH, **variables}, tmp_path)

    return read


def test_two_tokens_are_enough(given: Given) -> None:
    settings = given()
    assert settings.socket_mode
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.database_url.get_secret_value() == "sqlite:///sitrep.db"
    assert (settings.host, settings.port) == ("0.0.0.0", 3000)  # noqa: S104
    assert (settings.log_level, settings.log_format, settings.migrate) == ("info", "auto", True)
    assert settings.warnings == ()


def test_without_settings_the_policy_is_the_documented_one(given: Given) -> None:
    policy = given().policy()
    assert policy.default_severity is Severity.SEV2
    assert policy.announce_channel is None
    assert policy.taggers is Taggers.SCRIBE
    assert policy.cadence.open == {
        Severity.SEV1: 15 * MINUTE,
        Severity.SEV2: 30 * MINUTE,
        Severity.SEV3: 120 * MINUTE,
        Severity.SEV4: None,
    }
    assert policy.cadence.mitigated == {
        Severity.SEV1: 30 * MINUTE,
        Severity.SEV2: 60 * MINUTE,
        Severity.SEV3: 240 * MINUTE,
        Severity.SEV4: None,
    }
    assert policy.cadence.remind_before == 3 * MINUTE
    assert policy.cadence.escalate_after == (5 * MINUTE, 10 * MINUTE, 15 * MINUTE)
    assert policy.tags == {
        "pushpin": Kind.EVENT,
        "mag": Kind.FINDING,
        "hammer_and_wrench": Kind.ACTION,
        "scales": Kind.DECISION,
        "fast_forward": Kind.FOLLOW_UP,
    }


def test_what_is_set_is_laid_over_the_defaults(given: Given) -> None:
    policy = given(
        SITREP_CADENCE__SEV1="90s",
        SITREP_CADENCE__SEV2="off",
        SITREP_CADENCE_MITIGATED__SEV4="PT2H",
        SITREP_TAGS__EYES="finding",
        SITREP_TAGS__MAG="off",
        SITREP_TAGS__SCALES="Follow_Up",
        SITREP_ESCALATE_AFTER="1m, 1h30m",
        SITREP_REMIND_BEFORE="off",
        SITREP_DEFAULT_SEVERITY="SEV-3",
        SITREP_TAGGERS="Anyone",
        SITREP_ANNOUNCE_CHANNEL="C0NEWS",
    ).policy()
    assert policy.cadence.open[Severity.SEV1] == timedelta(seconds=90)
    assert policy.cadence.open[Severity.SEV2] is None
    assert policy.cadence.open[Severity.SEV3] == 120 * MINUTE
    assert policy.cadence.mitigated[Severity.SEV4] == 120 * MINUTE
    assert policy.cadence.escalate_after == (MINUTE, 90 * MINUTE)
    assert policy.cadence.remind_before == timedelta()
    assert policy.tags["eyes"] is Kind.FINDING
    assert policy.tags["scales"] is Kind.FOLLOW_UP
    assert "mag" not in policy.tags
    assert policy.default_severity is Severity.SEV3
    assert policy.taggers is Taggers.ANYONE
    assert policy.announce_channel == "C0NEWS"


def test_the_escalation_can_be_switched_off(given: Given) -> None:
    assert given(SITREP_ESCALATE_AFTER="off").policy().cadence.escalate_after == ()


def test_the_environment_goes_before_dotenv_and_dotenv_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text('host = "file"\nport = 1\nlog_level = "error"\n')
    (tmp_path / ".env").write_text("HOST=dotenv\nPORT=2\n")
    settings = load({**ENOUGH, "HOST": "environment"}, tmp_path)
    assert (settings.host, settings.port, settings.log_level) == ("environment", 2, "error")


def test_tables_are_merged_entry_by_entry(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text('[cadence]\nsev1 = "1m"\nsev2 = "2m"\n')
    (tmp_path / ".env").write_text("SITREP_CADENCE__SEV2=3m\n")
    settings = load({**ENOUGH, "SITREP_CADENCE__SEV3": "4m"}, tmp_path)
    assert settings.cadence == {
        Severity.SEV1: MINUTE,
        Severity.SEV2: 3 * MINUTE,
        Severity.SEV3: 4 * MINUTE,
    }


def test_the_file_alone_can_hold_everything(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(
        'slack_bot_token = "xoxb-1"\n'
        'slack_signing_secret = "hush"\n'
        'database_url = "postgresql://db/sitrep"\n'
        'announce_channel = "C0NEWS"\n'
        'escalate_after = ["1m", "2m"]\n'
        "port = 8080\n"
        "migrate = false\n"
        '[tags]\n"+1" = "decision"\n'
    )
    settings = load({"SITREP_CONFIG": "ours.toml"}, tmp_path)
    assert settings.port == 8080
    assert not settings.migrate
    assert not settings.socket_mode
    assert settings.escalate_after == (MINUTE, 2 * MINUTE)
    assert settings.policy().tags["+1"] is Kind.DECISION


def test_an_empty_variable_counts_as_not_given(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text("port = 8080\n")
    assert load({**ENOUGH, "PORT": "", "SITREP_ANNOUNCE_CHANNEL": " "}, tmp_path).port == 8080


# What is given, and the one line that says what is wrong with it.
WRONG = [
    ("PORT", "http", "PORT: it must be a number from 1 to 65535"),
    ("PORT", "70000", "PORT: it must be a number from 1 to 65535"),
    ("PORT", "1" * 5000, "PORT: it must be a number from 1 to 65535"),
    ("HOST", "two words", "HOST: it must be an address or a name of this machine"),
    ("HOST", "x" * 64, "HOST: it must be an address or a name of this machine"),
    ("SLACK_API_URL", "https://hush@a\u2100b", "SLACK_API_URL: it must be an address such as"),
    ("SLACK_API_URL", "http://[hush", "SLACK_API_URL: it must be an address such as https://slack"),
    ("SLACK_API_URL", "slack.com", "SLACK_API_URL: it must be an address such as https://slack"),
    ("DATABASE_URL", "mysql://u:hush@h/d", "DATABASE_URL: mysql is not supported"),
    ("DATABASE_URL", "sqlite:///hush\x00", "DATABASE_URL: it has a character in it that no addr"),
    ("DATABASE_URL", "hush", "DATABASE_URL: it is not a database address"),
    ("SITREP_ANNOUNCE_CHANNEL", "#news", "SITREP_ANNOUNCE_CHANNEL: it must be a channel's id"),
    ("SITREP_DEFAULT_SEVERITY", "sev5", "SITREP_DEFAULT_SEVERITY: there is no such severity"),
    ("SITREP_CADENCE__SEV1", "soon", "SITREP_CADENCE__SEV1: it is not a duration: write 90s"),
    ("SITREP_CADENCE__SEV1", "400d", "SITREP_CADENCE__SEV1: it must be between one second and"),
    ("SITREP_CADENCE__SEV1", "1" * 5000 + "m", "SITREP_CADENCE__SEV1: it is not a duration: wr"),
    ("SITREP_CADENCE__SEV9", "15m", "SITREP_CADENCE__SEV9: there is no such severity: use sev1"),
    ("SITREP_CADENCE_MITIGATED__SEV1", "1", "SITREP_CADENCE_MITIGATED__SEV1: it is not a dur"),
    ("SITREP_REMIND_BEFORE", "-3m", "SITREP_REMIND_BEFORE: it is not a duration"),
    ("SITREP_ESCALATE_AFTER", "5m,5m", "SITREP_ESCALATE_AFTER: each time must be longer"),
    ("SITREP_ESCALATE_AFTER", "5m,off", "SITREP_ESCALATE_AFTER: each time must be longer"),
    ("SITREP_ESCALATE_AFTER", "5m;6m", "SITREP_ESCALATE_AFTER: it is not a duration"),
    ("SITREP_TAGS__EYES", "nice", "SITREP_TAGS__EYES: there is no such kind: use event, finding"),
    ("SITREP_TAGS__EYES", "status", "SITREP_TAGS__EYES: there is no such kind"),
    ("SITREP_TAGS__TWO WORDS", "event", "SITREP_TAGS__TWO WORDS: it is not a reaction's name"),
    ("SITREP_TAGS__WHITE_CHECK_MARK", "event", "SITREP_TAGS__WHITE_CHECK_MARK: white_check_ma"),
    ("SITREP_TAGS__[KEY]", "event", "SITREP_TAGS__[KEY]: it is not a reaction's name"),
    ("SITREP_TAGS__A\nB", "event", "SITREP_TAGS__A\ufffdB: it is not a reaction's name"),
    ("SITREP_TAGGERS", "all", "SITREP_TAGGERS: it must be scribe, responders or anyone"),
    ("SITREP_LOG_LEVEL", "loud", "SITREP_LOG_LEVEL: it must be debug, info, warning or error"),
    ("SITREP_LOG_FORMAT", "xml", "SITREP_LOG_FORMAT: it must be auto, console or json"),
    ("SITREP_MIGRATE", "maybe", "SITREP_MIGRATE: it must be on or off"),
    ("SITREP_CONFIG", "none.toml", "SITREP_CONFIG: there is no file none.toml"),
    ("SITREP_CONFIG", "x" * 300, "SITREP_CONFIG: xxx"),
    ("SITREP_CONFIG", ".", "SITREP_CONFIG: . cannot be read (Is a directory); mend the file"),
    ("SITREP_CONFIG", "xoxb-hush", "SITREP_CONFIG: it holds a bot token, which does not belong"),
    ("SLACK_BOT_TOKEN", "hush", "SLACK_BOT_TOKEN: it is not a bot token: copy the one that be"),
    ("SLACK_BOT_TOKEN", "xoxb-hu sh", "SLACK_BOT_TOKEN: it is not a bot token"),
    ("SLACK_BOT_TOKEN", "xapp-hush", "SLACK_BOT_TOKEN: it holds an app-level token, which does"),
    ("SLACK_BOT_TOKEN", "xoxp-hush", "SLACK_BOT_TOKEN: it holds a user token"),
    ("SLACK_BOT_TOKEN", "xoxe.xoxb-hush", "SLACK_BOT_TOKEN: it holds a token that expires"),
    ("SLACK_APP_TOKEN", "hush", "SLACK_APP_TOKEN: it is not an app-level token: make one"),
    ("SLACK_APP_TOKEN", "xoxb-hush", "SLACK_APP_TOKEN: it holds a bot token, which does not"),
    ("SLACK_SIGNING_SECRET", "xoxb-hush", "SLACK_SIGNING_SECRET: it holds a bot token"),
    ("SITREP_REMIND_BEFORE", "xoxb-hush", "SITREP_REMIND_BEFORE: it holds a bot token"),
    ("DATABASE_URL", "xapp-hush", "DATABASE_URL: it holds an app-level token"),
]


@pytest.mark.parametrize(("name", "value", "line"), WRONG, ids=[name for name, _, _ in WRONG])
def test_a_fault_is_one_line_that_names_the_variable_and_the_mend(
    name: str, value: str, line: str, tmp_path: Path
) -> None:
    told = faults({**ENOUGH, name: value}, tmp_path)
    assert len(told) == 1
    assert told[0].startswith(line)
    assert "\n" not in told[0]
    assert "hush" not in told[0]


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    told = faults({name: value for name, value, _ in WRONG}, tmp_path)
    assert {line.split(":")[0] for line in told} == {line.split(":")[0] for _, _, line in WRONG}


def test_with_nothing_set_the_two_that_are_needed_are_named(tmp_path: Path) -> None:
    bot, transport = faults({}, tmp_path)
    assert bot.startswith("SLACK_BOT_TOKEN: it is missing: copy the Bot User OAuth Token (xoxb-")
    assert transport.startswith("SLACK_SIGNING_SECRET: it is missing: set it")
    assert "SLACK_APP_TOKEN" in transport


def test_without_socket_mode_the_signing_secret_is_enough(tmp_path: Path) -> None:
    given = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "hush"}
    assert not load(given, tmp_path).socket_mode


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"port = \n", "sitrep.toml: it is not valid TOML (Invalid value (at line 1, column 8))"),
        (b"port = " + b"1" * 5000, "sitrep.toml: it is not valid TOML (a number is too long"),
        (b"port = " + b"[" * 5000, "sitrep.toml: it is not valid TOML (a number is too long"),
        (b"port = 0x" + b"f" * 5000, 'port (in sitrep.toml): write its value as "text"'),
        (b"host = 1.5", 'host (in sitrep.toml): write its value as "text"'),
        (b'cadence = {sev1 = ["1m", 2]}', '[cadence] sev1 (in sitrep.toml): write its value as "t'),
        (b"\xff\xfe", "sitrep.toml: it cannot be read (it is not UTF-8 text)"),
        (b"port = 0", "PORT (in sitrep.toml): it must be a number from 1 to 65535"),
        (b"[cadence]\nsev1 = 15", "SITREP_CADENCE__SEV1 (in sitrep.toml): it is not a duration"),
    ],
    ids=lambda given: repr(given[:20]),
)
def test_a_fault_in_the_file_names_the_file(content: bytes, line: str, tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_bytes(content)
    (told,) = faults(ENOUGH, tmp_path)
    assert told.startswith(line)


def test_what_has_a_wrong_value_in_the_file_is_not_called_missing(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text("slack_bot_token = 1.5\nslack_signing_secret = 1.5\n")
    assert [line.split(" ")[0] for line in faults({}, tmp_path)] == [
        "slack_bot_token",
        "slack_signing_secret",
    ]


@pytest.mark.parametrize("name", ["sitrep.toml", ".env"])
def test_a_file_that_cannot_be_read_is_a_fault(name: str, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()
    (told,) = faults(ENOUGH, tmp_path)
    assert told.startswith(f"{name}: it cannot be read (Is a directory)")


def test_a_fault_in_dotenv_names_dotenv(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=x\n")
    assert faults(ENOUGH, tmp_path) == ["PORT (in .env): it must be a number from 1 to 65535"]


def test_nothing_that_is_printed_shows_a_secret(given: Given) -> None:
    settings = given(DATABASE_URL="postgresql://u:hush@h/d", SLACK_SIGNING_SECRET="hush")
    assert "hush" not in repr(settings)
    assert "hush" not in str(settings)
    assert "hush" not in settings.model_dump_json()


def test_settings_cannot_be_changed_afterwards(given: Given) -> None:
    with pytest.raises(ValueError, match="frozen"):
        given().port = 1  # type: ignore[misc]


def test_by_default_the_process_environment_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in [name for name in os.environ if name.startswith(("SITREP_", "SLACK_"))]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    for name, value in ENOUGH.items():
        monkeypatch.setenv(name, value)
    assert load().socket_mode


def test_the_database_alone_needs_no_token(tmp_path: Path) -> None:
    assert database_url({}, tmp_path) == "sqlite:///sitrep.db"
    assert database_url({"DATABASE_URL": "sqlite:///x.db"}, tmp_path) == "sqlite:///x.db"


@pytest.mark.parametrize("value", ["mysql://u:hush@h/d", "xoxb-hush"])
def test_a_wrong_database_is_told_without_its_secrets(value: str, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured) as told:
        database_url({"DATABASE_URL": value}, tmp_path)
    assert told.value.faults[0].startswith("DATABASE_URL: ")
    assert "hush" not in str(told.value)
