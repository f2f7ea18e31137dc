"""Links to bridges: what may be set, and what is filled in."""

import pytest

from commands.rules import bridges
from storage.models import Severity
from tests.cast import outage

OWN = "https://meet.example.com/inc-{number}-{slug}"
LINKS = {Severity.SEV1: OWN, Severity.SEV2: "https://meet.example.com/war-room?x=1&y=2"}


@pytest.mark.parametrize(
    "link",
    [
        OWN,
        "https://meet.example.com/war-room",
        "https://example.zoom.us/j/123456789?pwd=aB3-_.x",
        "HTTPS://meet.example.com:8443/~team/{slug}#{number}",
    ],
)
def test_https_links_are_usable(link: str) -> None:
    assert bridges.is_usable(link)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "meet.example.com/x",
        "http://meet.example.com/x",
        "https://",
        "https:///x",
        "javascript:alert(1)",
        "https://{slug}.example.com/x",
        "https://meet.example.com:{number}/x",
        "https://ada:secret@meet.example.com/x",
        "https://meet.example.com/{title}",
        "https://meet.example.com/{number",
        "https://meet.example.com/a b",
        "https://meet.example.com/<x>",
        'https://meet.example.com/"x"',
        "https://meet.example.com/x|y",
        "https://meet.example.com/\u00e4",
        "https://[meet.example.com/x",
        f"https://meet.example.com/{'x' * 500}",
    ],
)
def test_anything_else_is_not(link: str) -> None:
    assert not bridges.is_usable(link)


def test_number_and_slug_are_filled_in() -> None:
    incident = outage(12, title="Checkout <!here> & 500s|x>")
    expected = "https://meet.example.com/inc-12-checkout-here-500s-x"
    assert bridges.link(LINKS, incident) == expected


def test_a_long_title_makes_no_endless_link() -> None:
    link = bridges.link(LINKS, outage(12, title="outage " * 50))
    assert link is not None
    assert len(link) <= len(OWN) + bridges.LONGEST_SLUG
    assert not link.endswith("-")


def test_nothing_of_a_private_title_is_in_the_link() -> None:
    incident = outage(12, private=True, title="Payroll leaked")
    assert bridges.link(LINKS, incident) == "https://meet.example.com/inc-12-private"


def test_a_severity_without_one_and_a_drill_have_none() -> None:
    assert bridges.link(LINKS, outage(12, severity=Severity.SEV2)) == LINKS[Severity.SEV2]
    assert bridges.link(LINKS, outage(12, severity=Severity.SEV3)) is None
    assert bridges.link(LINKS, outage(12, drill=True)) is None
