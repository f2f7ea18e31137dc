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


WITH_SLACK = {
    "SLACK_CLIENT_ID": "1234567890.9876543210",
    "SLACK_CLIENT_SECRET": "0123456789abcdef0123456789abcdef",
    "SITREP_PUBLIC_URL": "https://sitrep.example/",
}


def test_signing_in_with_slack_takes_the_app_and_our_own_address(tmp_path: Path) -> None:
    settings = load({**ENOUGH, **WITH_SLACK}, tmp_path)
    assert settings.slack_client_id == "1234567890.9876543210"
    assert settings.public_url == "https://sitrep.example"
    assert WITH_SLACK["SLACK_CLIENT_SECRET"] not in repr(settings)


@pytest.mark.parametrize("missing", list(WITH_SLACK))
def test_half_of_it_is_refused_and_named(missing: str, tmp_path: Path) -> None:
    half = {name: value for name, value in WITH_SLACK.items() if name != missing}
    with pytest.raises(Misconfigured) as told:
        load({**ENOUGH, **half}, tmp_path)
    (line,) = told.value.faults
    assert line.startswith(f"{missing}: it is missing: ")


def test_our_own_address_alone_is_fine(tmp_path: Path) -> None:
    given = {"SITREP_PUBLIC_URL": "http://10.0.0.7:3000/"}
    assert load({**ENOUGH, **given}, tmp_path).public_url == "http://10.0.0.7:3000"


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("SLACK_CLIENT_ID", "A0123", "it must be two numbers with a dot"),
        ("SITREP_PUBLIC_URL", "sitrep.example", "the address under which browsers reach Sitrep"),
        ("SITREP_PUBLIC_URL", "https://a.example/?x=1", "the address under which browsers"),
        ("SITREP_PUBLIC_URL", "https://a.example/sitrep", "without /sitrep, such as https://"),
        ("SITREP_PUBLIC_URL", "https://a.example//x/", "needs a host name of its own"),
        ("SITREP_PAGE_USER", "ada", "it must be a person's id such as U024BE7LH"),
    ],
)
def test_what_is_none_says_what_it_must_be(name: str, value: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(Misconfigured) as told:
        load({**ENOUGH, **WITH_SLACK, name: value}, tmp_path)
    (line,) = told.value.faults
    assert line.startswith(f"{name}: ")
    assert why in line


def test_the_token_may_stand_for_one_person(tmp_path: Path) -> None:
    assert load({**ENOUGH, "SITREP_PAGE_USER": "U024BE7LH"}, tmp_path).page_user == "U024BE7LH"


def test_links_lead_to_the_console_where_people_reach_it_and_are_let_in(tmp_path: Path) -> None:
    known = {"SITREP_PUBLIC_URL": "https://sitrep.example.com/"}
    way = {"SITREP_PAGE_TOKEN": secrets.token_urlsafe(32)}
    for variables in ({}, known, way):
        assert load({**ENOUGH, **variables}, tmp_path).policy().console is None
    policy = load({**ENOUGH, **known, **way}, tmp_path).policy()
    assert policy.console == "https://sitrep.example.com/incidents"
