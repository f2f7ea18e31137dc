"""What is different between two wordings, as somebody would mark it."""

from time import process_time

import pytest

from commands.rules.diffs import Change, changes

WAS = "The pool had no limit, and the alert looked at the wrong graph."


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (WAS, WAS, []),
        (WAS, f"  {WAS}\n", []),
        (WAS, WAS.replace("and the alert", "and\n\nthe alert"), []),
        ("", "The pool.", [Change("", "The pool.")]),
        ("The pool.", "", [Change("The pool.", "")]),
        ("", "", []),
        (WAS, WAS.replace("no limit", "a limit of 400"), [Change("no limit,", "a limit of 400,")]),
        (WAS, WAS.replace("wrong ", ""), [Change("wrong", "")]),
        (f"{WAS} One.", f"{WAS} One. Two.", [Change("", "Two.")]),
        ("Zero. " + WAS, WAS, [Change("Zero.", "")]),
        (
            "one two three four five six",
            "1 two three four five 6",
            [Change("one", "1"), Change("six", "6")],
        ),
        ("one two three four", "1 two 3 four", [Change("one two three", "1 two 3")]),
        ("a\nb\nc", "a\nx\nc", [Change("b", "x")]),
        ("ja 😀 nein", "ja 🙂 nein", [Change("😀", "🙂")]),
    ],
)
def test_the_places_that_changed(before: str, after: str, expected: list[Change]) -> None:
    assert changes(before, after) == expected


def test_whatever_somebody_pastes_it_holds_up_nobody() -> None:
    before, after = "a b " * 750, "b a " * 750
    began = process_time()
    assert changes(before, after)
    assert changes("x " * 1500, "y " * 1500) == [
        Change(("x " * 1500).strip(), ("y " * 1500).strip())
    ]
    assert process_time() - began < 1.0
