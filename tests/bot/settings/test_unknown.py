"""Names that are no settings: what was probably meant, and how a table is written."""

from pathlib import Path

import pytest

from bot.settings import load
from tests.bot.settings.reading import ENOUGH, faults

CONTACTS = (
    "it is a table: write SITREP_CONTACTS__NAME=… for each entry, "
    "or name = … below [contacts] in sitrep.toml"
)
TAGS = (
    "it is a table: write SITREP_TAGS__PUSHPIN=… for each entry, "
    "or pushpin = … below [tags] in sitrep.toml"
)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("SITREP_CADANCE__SEV1", "SITREP_CADENCE__SEV1"),
        ("SITREP_CADANCE_MITIGATED__SEV1", "SITREP_CADENCE_MITIGATED__SEV1"),
        ("SITREP_CONTACT__NETWORK", "SITREP_CONTACTS__NETWORK"),
        ("SITREP_TAG__EYES", "SITREP_TAGS__EYES"),
        ("SITREP_CONTACT", "SITREP_CONTACTS__NAME"),
        ("SITREP_LOGLEVEL", "SITREP_LOG_LEVEL"),
        ("SITREP_LOG__LEVEL", "SITREP_LOG_LEVEL"),
        ("SITREP_TAGGERS__EYES", "SITREP_TAGGERS"),
        ("SITREP_GUESST", "SITREP_GUESTS"),
        ("sitrep_guests", "SITREP_GUESTS"),
        ("SITREP_PORT", "PORT"),
        ("SITREP_DATABASE_URL", "DATABASE_URL"),
    ],
)
def test_an_unknown_variable_is_a_warning_that_names_the_nearest(
    name: str, meant: str, tmp_path: Path
) -> None:
    (told,) = load({**ENOUGH, name: "x"}, tmp_path).warnings
    assert told == f"{name} (in the environment) is not a setting; did you mean {meant}?"


def test_where_nothing_is_near_nothing_is_named(tmp_path: Path) -> None:
    (told,) = load(
        {**ENOUGH, "SITREP_XYZZY": "x", "SITREP_REQUIRE_BROWSER": "1"}, tmp_path
    ).warnings
    assert told == "SITREP_XYZZY (in the environment) is not a setting"


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ('anounce_channel = "C1"', "anounce_channel", "announce_channel"),
        ('[cadense]\nsev1 = "1m"', "[cadense] sev1", "[cadence] sev1"),
        ("[cadense]", "[cadense]", "[cadence] sev1"),
        ('[contact]\nnetwork = "room 4"', "[contact] network", "[contacts] network"),
        ('contact = "room 4"', "contact", "[contacts] name"),
        ("[port]\nnumber = 1", "[port] number", "port"),
        ('[slack]\nbot_token = "xoxb-hush"', "[slack] bot_token", "slack_bot_token"),
    ],
)
def test_an_unknown_key_is_a_warning_that_names_the_nearest(
    text: str, name: str, meant: str, tmp_path: Path
) -> None:
    (tmp_path / "sitrep.toml").write_text(text)
    (told,) = load(ENOUGH, tmp_path).warnings
    assert told == f"{name} (in sitrep.toml) is not a setting; did you mean {meant}?"


@pytest.mark.parametrize("value", ['"hush"', '["hush"]', "1", "true", '[{eyes = "hush"}]'])
def test_a_table_that_has_a_value_is_a_fault(value: str, tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(f"tags = {value}\n")
    assert faults(ENOUGH, tmp_path) == [f"tags (in sitrep.toml): {TAGS}"]


def test_a_variable_of_a_table_that_has_a_value_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SITREP_CONTACTS=hush\n")
    assert faults(ENOUGH, tmp_path) == [f"SITREP_CONTACTS (in .env): {CONTACTS}"]


def test_a_table_that_has_an_empty_value_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text('tags = ""\n')
    assert load({**ENOUGH, "SITREP_CONTACTS": " "}, tmp_path).warnings == (
        f"SITREP_CONTACTS (in the environment): {CONTACTS}",
        f"tags (in sitrep.toml): {TAGS}",
    )


def test_an_empty_table_is_nothing_to_speak_of(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text("[tags]\n")
    assert load(ENOUGH, tmp_path).warnings == ()


def test_where_the_file_is_cannot_be_set_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text('config = "other.toml"\n')
    assert faults(ENOUGH, tmp_path) == [
        "config (in sitrep.toml): it says where the file is: set SITREP_CONFIG outside of it"
    ]
