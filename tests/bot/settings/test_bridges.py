"""Where people talk, as an operator sets it."""

from pathlib import Path

import pytest

from bot.settings import load
from storage.models import Severity
from tests.bot.settings.reading import ENOUGH, faults


def test_bridges_are_set_by_severity_and_off_removes_one(tmp_path: Path) -> None:
    (tmp_path / "sitrep.toml").write_text(
        '[bridge]\nsev1 = "https://a.example/{number}"\nsev2 = "https://b.example/"\n'
    )
    settings = load({**ENOUGH, "SITREP_BRIDGE__SEV2": "off"}, tmp_path)
    assert settings.policy().bridges == {Severity.SEV1: "https://a.example/{number}"}


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("SITREP_BRIDGE__SEV1", "http://hush", "it must be an https link such as https://meet"),
        ("SITREP_BRIDGE__SEV1", "https://x/{hush}", "it must be an https link such as https://m"),
        ("SITREP_BRIDGE__SEV7", "https://x/", "there is no such severity: use sev1"),
    ],
)
def test_a_link_that_is_none_is_one_line_with_the_mend(
    name: str, value: str, line: str, tmp_path: Path
) -> None:
    (told,) = faults({**ENOUGH, name: value}, tmp_path)
    assert told.startswith(f"{name}: {line}")
    assert "hush" not in told
