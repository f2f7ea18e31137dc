"""By when a postmortem is due, where its timeline has gaps, and which section is meant."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.rules import postmortems
from commands.rules.postmortems import SECTIONS, Due

FRIDAY = datetime(2026, 3, 6, 14, 5, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("3d", Due(3)),
        (" 5WD ", Due(5, working=True)),
        ("5 wd", Due(5, working=True)),
        ("365d", Due(365)),
        ("off", None),
        ("OFF", None),
    ],
)
def test_what_is_written_is_days_or_working_days(written: str, due: Due | None) -> None:
    assert postmortems.parse(written) == due


@pytest.mark.parametrize("written", ["", "0d", "366d", "3", "3h", "wd", "-1d", "3 days", "9999d"])
def test_anything_else_is_refused_with_what_to_write(written: str) -> None:
    with pytest.raises(ValueError, match="such as 3d or 5wd, or off"):
        postmortems.parse(written)


def test_working_days_leave_the_weekend_out() -> None:
    assert Due(3).after(FRIDAY) == FRIDAY + timedelta(days=3)
    assert Due(3, working=True).after(FRIDAY) == FRIDAY + timedelta(days=5)
    assert (str(Due(3)), str(Due(5, working=True))) == ("3d", "5wd")


def test_a_gap_is_more_than_fifteen_minutes() -> None:
    instants = [FRIDAY + minutes * MINUTE for minutes in (0, 15, 31, 31)]
    assert postmortems.gaps(instants) == [None, None, 16 * MINUTE, None]
    assert postmortems.gaps([]) == []
    assert postmortems.gaps([FRIDAY]) == [None]


def test_what_is_missing_is_named_as_people_read_it() -> None:
    assert postmortems.missing({}) == ["Summary", "Impact", "Contributing factors"]
    assert postmortems.missing({"summary": "x", "impact": " ", "factors": "y"}) == ["Impact"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *((name, name) for name in SECTIONS),
        ("Contributing Factors", "factors"),
        ("what went", "well"),
        ("what was hard", "hard"),
        ("what", None),
        ("", None),
        ("cause", None),
    ],
)
def test_a_section_is_found_by_its_name_or_title(words: str, name: str | None) -> None:
    assert postmortems.find(words) == name


def test_no_form_asks_who() -> None:
    for section in SECTIONS.values():
        assert not section.asks.casefold().startswith("who")
