"""In how many days action items are due, as an operator sets it."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import load
from storage.models import Severity
from tests.bot.settings.reading import ENOUGH, faults

NAME = "SITREP_ACTION_DUE__SEV1"


@pytest.mark.parametrize(
    ("value", "days"), [("15", 15), ("15d", 15), ("3 days", 3), ("P7D", 7), ("365", 365), ("1", 1)]
)
def test_days_are_understood_and_the_others_stay(value: str, days: int, tmp_path: Path) -> None:
    due = load({**ENOUGH, NAME: value}, tmp_path).policy().action_due
    assert [due[severity].days for severity in Severity] == [days, 30, 60, 60]


@pytest.mark.parametrize("value", ["off", "0", "366", "1h", "soon", "9" * 300, "-3"])
def test_another_length_is_one_line_with_the_mend(value: str, tmp_path: Path) -> None:
    (told,) = faults({**ENOUGH, NAME: value}, tmp_path)
    assert told == f"{NAME}: it must be a number of days from 1 to 365, such as 15 or 15d"


def test_a_table_in_the_file_will_do(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text('[action_due]\nsev2 = "20"\nsev3 = 45\n')
    due = load(ENOUGH, tmp_path).policy().action_due
    assert (due[Severity.SEV2], due[Severity.SEV3]) == (timedelta(days=20), timedelta(days=45))
