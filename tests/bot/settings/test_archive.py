"""How long channels stay, as an operator sets it."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.settings import load
from tests.bot.settings.reading import ENOUGH, faults

NAME = "SITREP_ARCHIVE_AFTER"


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("14d", timedelta(days=14)),
        ("90 days", timedelta(days=90)),
        ("P7D", timedelta(days=7)),
        ("36h", timedelta(hours=36)),
        ("365d", timedelta(days=365)),
        ("off", None),
    ],
)
def test_days_are_understood(value: str, length: timedelta | None, tmp_path: Path) -> None:
    assert load({**ENOUGH, NAME: value}, tmp_path).policy().archive_after == length


@pytest.mark.parametrize("value", ["1h", "366d", "soon", "0d", "99999999d", "d" * 300])
def test_another_length_is_one_line_with_the_mend(value: str, tmp_path: Path) -> None:
    (told,) = faults({**ENOUGH, NAME: value}, tmp_path)
    assert told == f"{NAME}: it must be a number of days from 1d to 365d, such as 14d, or off"
