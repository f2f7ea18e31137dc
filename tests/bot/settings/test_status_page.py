"""The status page, as an operator sets it."""

from pathlib import Path

import pytest

from bot.doctor import status_page
from bot.settings import Misconfigured, load, published
from commands.policy import StatusPage
from commands.rules.services import Service
from tests.bot.settings.reading import ENOUGH, faults

ON = {**ENOUGH, "SITREP_STATUS_PAGE": "on"}
ADDRESS = "https://status.example.com/"


def test_without_a_word_there_is_none(tmp_path: Path) -> None:
    assert load(ENOUGH, tmp_path).policy().status_page is None
    off = {**ENOUGH, "SITREP_STATUS_URL": ADDRESS}
    assert load(off, tmp_path).policy().status_page is None


@pytest.mark.parametrize("written", ["https://status.example.com", ADDRESS])
def test_links_hang_on_the_slash(written: str, tmp_path: Path) -> None:
    page = load({**ON, "SITREP_STATUS_URL": written}, tmp_path).policy().status_page
    assert page == StatusPage("Status", ADDRESS)


def test_it_is_read_beside_our_own_address_unless_it_has_one(tmp_path: Path) -> None:
    ours = {**ON, "SITREP_PUBLIC_URL": "https://sitrep.example.com"}
    page = load(ours, tmp_path).policy().status_page
    assert page == StatusPage("Status", "https://sitrep.example.com/status/")
    more = {
        **ours,
        "SITREP_STATUS_URL": ADDRESS,
        "SITREP_STATUS_TITLE": "Acme  status",
        "SITREP_STATUS_APPROVAL": "on",
    }
    page = load(more, tmp_path).policy().status_page
    assert page == StatusPage("Acme status", ADDRESS, approval=True)


def test_without_an_address_it_is_a_fault(tmp_path: Path) -> None:
    (told,) = faults(ON, tmp_path)
    assert told.startswith("SITREP_STATUS_URL: it is missing: feeds name the address")


@pytest.mark.parametrize(
    "value",
    [
        "status.example.com",
        "ftp://x.example",
        "https://",
        "https://a:b@x.example",
        "https://x/?a=1",
    ],
)
def test_what_is_no_address_is_one_line_without_it(value: str, tmp_path: Path) -> None:
    (told,) = faults({**ON, "SITREP_STATUS_URL": value}, tmp_path)
    assert told.startswith("SITREP_STATUS_URL: it must be the address at which customers read")
    assert "a:b" not in told


def test_a_title_is_a_line(tmp_path: Path) -> None:
    given = {**ON, "SITREP_STATUS_URL": ADDRESS, "SITREP_STATUS_TITLE": "x" * 61}
    (told,) = faults(given, tmp_path)
    assert told == "SITREP_STATUS_TITLE: it must be plain words, 60 characters at most"


def test_a_service_has_a_name_for_customers(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text('[services.checkout]\npublic = "Payments"\n')
    services = load(ENOUGH, tmp_path).policy().services
    assert services == {"checkout": Service("checkout", public="Payments")}


def test_publishing_needs_no_token(tmp_path: Path) -> None:
    found = published({"SITREP_STATUS_PAGE": "on", "SITREP_STATUS_URL": ADDRESS}, tmp_path)
    assert found.page == StatusPage("Status", ADDRESS)
    with pytest.raises(Misconfigured) as told:
        published({"SITREP_STATUS_PAGE": "on"}, tmp_path)
    assert told.value.faults[0].startswith("SITREP_STATUS_URL")


def test_the_doctor_says_what_customers_read() -> None:
    page = StatusPage("Status", ADDRESS)
    assert status_page(None, {}) == []
    (well,) = status_page(page, {"checkout": Service("checkout", public="Payments")})
    assert str(well) == f"OK    status page: {ADDRESS} with Payments"
    (advice,) = status_page(page, {"checkout": Service("checkout")})
    assert str(advice).startswith("WARN  status page: no service has a public name")
