"""What each severity means, in an operator's own words."""

from pathlib import Path

import pytest

from bot.settings import load
from commands.rules.severity import DEFINITIONS
from storage.models import Severity
from tests.bot.settings.reading import ENOUGH, faults


def test_a_house_says_in_its_own_words_what_customers_feel(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(
        '[definitions]\nsev1 = "no shop  can sell."\nsev2 = "one shop in ten cannot sell"\n'
    )
    settings = load({**ENOUGH, "SITREP_DEFINITIONS__SEV2": "some cannot sell"}, tmp_path)
    assert settings.policy().definitions == {
        **DEFINITIONS,
        Severity.SEV1: "no shop can sell",
        Severity.SEV2: "some cannot sell",
    }
    assert list(settings.policy().definitions) == list(Severity)


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("SITREP_DEFINITIONS__SEV1", "hush " * 16, "it must be a line of 75 characters at most"),
        ("SITREP_DEFINITIONS__SEV1", "🔥" * 38, "it must be a line of 75 characters at most"),
        ("SITREP_DEFINITIONS__SEV1", "hu\u202esh", "it has a character in it that is not shown"),
        ("SITREP_DEFINITIONS__SEV1", "`hush`", "it has a character in it that is not shown"),
        ("SITREP_DEFINITIONS__SEV1", ".", "say what customers feel"),
        ("SITREP_DEFINITIONS__SEV7", "hush", "there is no such severity: use sev1"),
    ],
)
def test_words_that_do_not_fit_are_one_line_with_the_mend(
    name: str, value: str, line: str, tmp_path: Path
) -> None:
    (told,) = faults({**ENOUGH, name: value}, tmp_path)
    assert told.startswith(f"{name}: {line}")
    assert "hush" not in told
