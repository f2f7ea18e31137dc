"""The settings of the pages for when Slack is away."""

import secrets
from pathlib import Path

import pytest

from bot.settings import Misconfigured, load
from tests.bot.settings.reading import ENOUGH


def test_without_a_token_there_are_no_pages(tmp_path: Path) -> None:
    assert load(ENOUGH, tmp_path).page_token is None


def test_a_token_as_it_is_told_to_be_made_is_taken_and_not_shown(tmp_path: Path) -> None:
    token = secrets.token_urlsafe(32)
    settings = load({**ENOUGH, "SITREP_PAGE_TOKEN": token}, tmp_path)
    assert settings.page_token is not None
    assert settings.page_token.get_secret_value() == token
    assert token not in repr(settings)


@pytest.mark.parametrize(
    "token",
    [
        "hush",
        "h" * 31,
        "0" * 64,
        "hush" * 20,
        "hush hush hush hush hush hush hush",
        "hüsh-12345" * 4,
    ],
    ids=["short", "nearly", "zeros", "a word", "spaces", "not ascii"],
)
def test_a_token_that_can_be_guessed_is_refused(token: str, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured) as told:
        load({**ENOUGH, "SITREP_PAGE_TOKEN": token}, tmp_path)
    (line,) = told.value.faults
    assert line.startswith("SITREP_PAGE_TOKEN: it must be at least 32 characters that nobody can")
    assert "secrets.token_urlsafe(32)" in line
    assert token not in line


def test_slack_s_token_does_not_open_the_pages(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="SITREP_PAGE_TOKEN: it holds a bot token"):
        load({**ENOUGH, "SITREP_PAGE_TOKEN": "xoxb-0123456789-abcdefghijklmnopqrstuv"}, tmp_path)


def test_contacts_are_a_table(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(
        '[contacts]\n"Network desk" = "room 4"\nU024BE7LH = "+44 20 7946 0001"\n'
    )
    settings = load({**ENOUGH, "SITREP_CONTACTS__DATABASE": "+1 212 555 0142"}, tmp_path)
    assert settings.warnings == ()
    assert settings.contacts == {
        "database": "+1 212 555 0142",
        "network desk": "room 4",
        "u024be7lh": "+44 20 7946 0001",
    }
