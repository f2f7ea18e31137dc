"""What a scenario file may say, and what is said of one that is not right."""

from datetime import timedelta
from typing import Final

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from commands.rules import scenarios
from commands.rules.scenarios import Script
from commands.scenarios import included, shelve
from storage.models import Role, Severity

GOOD: Final = """
title: Search is slow
severity: sev2
trains: Saying early what is not known.
injects:
  - {minute: 0, from: monitoring, text: Half of all answers take 4 seconds.}
  - {minute: 12, from: complication, role: commander, text: You must leave.}
ends: 30
debrief:
  - What would have helped?
"""
INJECTS: Final = "injects:\n  - {minute: 0, from: customer, text: It is slow.}\nends: 5\n"
HEAD: Final = "title: x\nseverity: sev1\ntrains: x\n"
WRONG: Final = {
    "": "it must begin with `title:`",
    "- a list": "it must begin with `title:`",
    "title: x": "severity: it is missing",
    "title: [": "line 1: ",
    "title: 5": "title: it must be words",
    "title: x\ntitle: y": "line 2: “title” stands there twice",
    "title: &a x\ntrains: *a": "line 2: aliases (*name) are not taken",
    "title: &a [*a]": "line 1: aliases",
    "!!python/object:os.system x": "line 1: could not determine a constructor",
    "title: !!timestamp 2026-99-99": "it is not YAML that can be read",
    "title: \x00": "it is not YAML that can be read",
    "[" * 5_000: "it is not YAML that can be read",
    HEAD.replace("sev1", "sev9") + INJECTS: "severity: it must be 'sev1', 'sev2', 'sev3' or 'sev4'",
    HEAD.replace("x", '" "') + INJECTS: "title: it is empty",
    HEAD.replace("x", f'"{"y" * 121}"', 1) + INJECTS: "title: it has 121 characters",
    HEAD + INJECTS.replace("customer", "boss"): "injects, number 1, from: it must be 'monitoring'",
    HEAD + INJECTS.replace(": 0", ": five"): "number 1, minute: it must be a whole number",
    HEAD + INJECTS.replace(": 0", ": -1"): "number 1, minute: ",
    HEAD + INJECTS.replace("It is slow.", '"\\0"'): "number 1, text: it is empty",
    HEAD + INJECTS.replace("text:", "words:"): "number 1, text: it is missing",
    HEAD + INJECTS + "color: red": "color: there is no such line in a scenario",
    HEAD + "ends: 5\ninjects: []": "injects: ",
    HEAD + INJECTS.replace("ends: 5", "ends: 0"): "ends: ",
    HEAD + INJECTS.replace(": 0", ": 5"): "it ends at minute 5, and injects come at or after that",
    GOOD.replace("minute: 12", "minute: 0"): "minute 0 comes after minute 0: each inject has a",
    GOOD + "  - And then?\n" * 8: "debrief: ",
}


def test_a_good_one_is_read() -> None:
    found = scenarios.parse(GOOD)
    assert (found.title, found.severity, found.ends) == ("Search is slow", Severity.SEV2, 30)
    assert [(one.minute, one.role) for one in found.injects] == [(0, None), (12, Role.COMMANDER)]


@pytest.mark.parametrize("text", WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_in_one_line(text: str) -> None:
    with pytest.raises(ValueError, match=r".") as fault:
        scenarios.parse(text)
    said = str(fault.value)
    assert WRONG[text] in said
    assert "\n" not in said
    assert len(said) < 300


@given(st.text())
def test_any_text_is_a_scenario_or_a_sentence(text: str) -> None:
    shelf = shelve([("any.yaml", text)])
    assert len(shelf.scenarios) + len(shelf.broken) == 1


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["title", "injects", "from"]), inner)
        ),
    )
)
def test_any_yaml_is_a_scenario_or_a_sentence(content: object) -> None:
    assert shelve([("any.yaml", yaml.safe_dump(content))]).broken


@pytest.mark.parametrize("file", ["stop.yaml", "fast.yaml", "Search.yaml", "a b.yaml", ".yaml"])
def test_a_name_that_nobody_could_type_is_refused(file: str) -> None:
    (told,) = shelve([(file, GOOD)]).broken
    assert "its name must be a-z, 0-9 and hyphens" in told


def test_a_later_one_takes_the_place_of_one_with_the_same_name() -> None:
    both = shelve([("a.yaml", GOOD)]) + shelve([("a.yaml", GOOD.replace("slow", "down"))])
    assert both.scenarios["a"].title == "Search is down"


def test_the_included_ones_are_whole() -> None:
    shelf = included()
    assert shelf.broken == ()
    assert set(shelf.scenarios) == {"checkout", "database-disk", "region"}
    for one in shelf.scenarios.values():
        assert {inject.sender for inject in one.injects} == set(scenarios.Sender)
        assert any(inject.role for inject in one.injects)
        assert len(one.debrief) >= 3
        assert 30 <= one.ends <= 60
        assert one.injects[0].minute == 0


def test_fast_is_half_the_time_and_comes_back_as_it_was_kept() -> None:
    script = Script(pace="fast", scenario=scenarios.parse(GOOD))
    assert [script.due(n) for n in range(3)] == [timedelta(minutes=m) for m in (0, 6, 15)]
    assert Script.model_validate(script.kept()) == script
