"""What blames somebody is found, with words for it that do not; what does not is left alone."""

import pytest

from commands.rules import blaming
from tests.cast import ADA

NAMES = ("Ada Lovelace", "Ada", "Linus")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The team should have seen it", ["should have"]),
        ("It could not have been missed", ["could not have"]),
        ("They shouldn\u2019t have merged it", ["shouldn\u2019t have"]),
        ("If only the alert had fired", ["If only"]),
        ("It was human error.", ["human error"]),
        ("Human-error, and operator errors", ["Human-error", "operator errors"]),
        ("A careless change, made sloppily", ["careless"]),
        ("Ada broke checkout", ["Ada broke"]),
        ("ada didn't look", ["ada didn't"]),
        (f"<@{ADA}|ada> forgot to check", [f"<@{ADA}|ada> forgot"]),
        ("Caused by Ada Lovelace at noon", ["Caused by Ada Lovelace"]),
        ("It was Linus's mistake", ["Linus's mistake"]),
        ("Operations failed to roll back", ["failed to"]),
        ("Obviously the root cause was DNS", ["Obviously", "the root cause"]),
        ("Nobody is to blame", ["is to blame"]),
    ],
)
def test_blame_is_found(text: str, words: list[str]) -> None:
    found = blaming.find(text, NAMES)
    assert [one.words for one in found] == words
    assert [text[one.start : one.end] for one in found] == words
    assert all(one.why and one.instead for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Release 412 removed the index; the query then took 40 seconds.",
        "Ada took command at 14:05 and Linus wrote the update.",
        f"<@{ADA}> rolled back.",
        "The shoulder of the graph",
        "Adaptive limits failed over to Linusville",
        "The pod has not restarted because of memory",
        "The blameless review",
    ],
)
def test_what_happened_can_be_said(text: str) -> None:
    assert blaming.find(text, NAMES) == []


@pytest.mark.parametrize("name", ["(", "a|b", "", "  ", "C++"])
def test_a_name_is_taken_as_it_is_written(name: str) -> None:
    assert blaming.find("Everything works again", [name]) == []
    if name.strip():
        assert [one.words for one in blaming.find(f"{name} broke it", [name])] == [f"{name} broke"]


def test_a_long_text_is_read_at_once() -> None:
    text = "Ada " * 30_000 + "should have " * 1_000
    assert len(blaming.find(text, NAMES)) == 1_000
