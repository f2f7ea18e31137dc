"""How many days back figures are asked for, the same everywhere."""

import pytest

from bot.web.api.asked import DAYS
from bot.web.pages.figures.asked import WINDOWS
from commands.rules import windows


@pytest.mark.parametrize(("days", "shown"), [(1, 7), (20, 30), (60, 30), (61, 90), (366, 365)])
def test_a_link_leads_to_what_comes_closest(days: int, shown: int) -> None:
    assert windows.nearest(days) == shown


def test_the_console_shows_what_links_lead_to() -> None:
    assert list(WINDOWS) == list(windows.SHOWN)
    assert WINDOWS[windows.USUAL] == "30 days"
    assert max(WINDOWS) <= windows.LONGEST == DAYS.schema["maximum"]
