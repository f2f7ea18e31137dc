"""Services, as an operator describes them."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import load
from commands.rules.budgets import Objective
from commands.rules.services import Runbook, Service
from tests.bot.settings.reading import ENOUGH, faults

TABLE = "SITREP_SERVICES__CHECKOUT"
TOML = """
[services.checkout]
label = "Checkout"
owners = ["U024BE7LH", "W0123ABCD"]
on_call = "S0614TZR7"
channel = "C0CHECKOUT"
runbooks = ["https://wiki.example.com/a,b", {title = "Roll back", url = "https://x.example/?a=b"}]
[services.search-api]
"""


def test_a_service_is_a_table_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(TOML)
    found = load(ENOUGH, tmp_path).policy().services
    assert list(found) == ["checkout", "search-api"]
    assert found["checkout"] == Service(
        "checkout",
        "Checkout",
        ("U024BE7LH", "W0123ABCD"),
        "S0614TZR7",
        "C0CHECKOUT",
        (Runbook("https://wiki.example.com/a,b"), Runbook("https://x.example/?a=b", "Roll back")),
    )
    assert found["search-api"].title == "search-api"


def test_an_objective_is_a_share_of_the_time(tmp_path: Path) -> None:
    table = '[services.checkout]\nslo = "99.95%"\nslo_window = "7d"\n[services.search]\nslo = 99'
    (tmp_path / "sitrep.toml").write_text(table)
    found = load(ENOUGH, tmp_path).policy().services
    assert found["checkout"].objective == Objective(99.95, timedelta(days=7))
    assert found["search"].objective == Objective(99.0, timedelta(days=30))
    assert load(ENOUGH, tmp_path / "none").policy().services == {}


def test_each_fact_can_be_set_by_environment_which_goes_first(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(TOML)
    given = {
        f"{TABLE}__OWNERS": "U0NEW, U0OLD",
        f"{TABLE}__RUNBOOKS": "Roll back=https://a.example/,https://b.example/",
        "SITREP_SERVICES__SEARCH_API__ON_CALL": "S0SEARCH",
    }
    found = load({**ENOUGH, **given}, tmp_path).policy().services
    checkout = found["checkout"]
    assert (checkout.owners, checkout.channel) == (("U0NEW", "U0OLD"), "C0CHECKOUT")
    assert [book.title for book in checkout.runbooks] == ["Roll back", "Runbook"]
    assert found["search-api"].on_call == "S0SEARCH"


@pytest.mark.parametrize(
    ("key", "value", "line"),
    [
        ("OWNERS", "@hush", "it must be people's ids such as U024BE7LH, 20 at most, with commas"),
        ("OWNERS", ",".join(f"U{n:05}" for n in range(21)), "it must be people's ids such as U02"),
        ("ON_CALL", "@hush", "it must be one user group's id such as S0614TZR7, not its handle"),
        ("ON_CALL", "S0614TZR7,S0614TZR8", "it must be one user group's id such as S0614TZR7"),
        ("CHANNEL", "#hush", "it must be a channel's id such as C0123456789, not its name"),
        ("RUNBOOKS", "http://hush", "it must be https links, 8 at most, such as https://wiki"),
        ("RUNBOOKS", "a, hush=https://x", "it must be https links, 8 at most"),
        ("RUNBOOKS", "https://x/<!channel>", "it must be https links, 8 at most"),
        ("RUNBOOKS", ", ".join(["https://x"] * 9), "it must be https links, 8 at most"),
        ("SLO", "hush", "it must be a share of the time below 100%, such as 99.9%"),
        ("SLO", "100%", "it must be a share of the time below 100%, such as 99.9%"),
        ("SLO", "0", "it must be a share of the time below 100%, such as 99.9%"),
        ("SLO_WINDOW", "hush", "it must be a number of days from 1d to 365d, such as 30d"),
        ("SLO_WINDOW", "off", "it must be a number of days from 1d to 365d, such as 30d"),
        ("SLO_WINDOW", "1h", "it must be a number of days from 1d to 365d, such as 30d"),
        ("LABEL", "hush" * 20, "it must be plain words, 60 characters at most"),
    ],
)
def test_what_is_malformed_is_one_line_with_the_mend(
    key: str, value: str, line: str, tmp_path: Path
) -> None:
    (told,) = faults({**ENOUGH, f"{TABLE}__{key}": value}, tmp_path)
    assert told.startswith(f"{TABLE}__{key}: {line}")
    assert "hush" not in told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[services."Check out"]\nowners = ["U0ADA"]', "a service's name is letters, digits and"),
        ('[services.a--b]\nowners = ["U0ADA"]', "a service's name is letters, digits and single"),
        (f'[services.{"x" * 41}]\nowners = ["U0ADA"]', "a service's name is letters, digits"),
        ('[services]\ncheckout = "hush"', "[services.checkout] (in sitrep.toml): it is a table"),
        ('services = "hush"', "or owners = … below [services.checkout] in sitrep.toml"),
        ("[services.checkout]\nrunbooks = [3]", "it must be https links"),
        ("[services.checkout]\nowners = [3]", 'write its value as "text"'),
        ("[services.checkout]\nowners = {a = 3}", 'write its value as "text"'),
    ],
)
def test_what_is_malformed_in_the_file_is_told_too(text: str, line: str, tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(text)
    (told,) = faults(ENOUGH, tmp_path)
    assert line in told
    assert "hush" not in told


def test_more_than_fit_a_menu_are_too_many(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text("".join(f"[services.s{n}]\n" for n in range(101)))
    (told,) = faults(ENOUGH, tmp_path)
    assert told == "SITREP_SERVICES: there are 101 services, and Slack's menus hold 100"


@pytest.mark.parametrize(
    ("given", "text", "line"),
    [
        ({f"{TABLE}__OWNER": "U0ADA"}, "", f"is not a setting; did you mean {TABLE}__OWNERS?"),
        ({TABLE: "U0ADA"}, "", f"is not a setting; did you mean {TABLE}__OWNERS?"),
        ({f"{TABLE}__XYZ": "1"}, "", f"{TABLE}__XYZ (in the environment) is not a setting"),
        ({}, "[services.a]\nowner = 1", "did you mean [services.a] owners?"),
        ({}, "[services.a]\n[services.a.b]\nowners = 1", "[services.a] b (in sitrep.toml) is not"),
    ],
)
def test_an_unknown_key_is_a_warning(
    given: dict[str, str], text: str, line: str, tmp_path: Path
) -> None:
    (tmp_path / "sitrep.toml").write_text(text)
    settings = load({**ENOUGH, **given}, tmp_path)
    (told,) = settings.warnings
    assert line in told
    assert list(settings.policy().services) == (["a"] if text else [])
