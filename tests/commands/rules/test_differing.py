"""What is different between two texts: nothing is lost, and words are compared, not letters."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.rules.differing import Part, Was, between

texts = st.text(alphabet="ab .\n", max_size=60)


@given(texts, texts)
def test_both_texts_can_be_read_from_it(before: str, after: str) -> None:
    parts = between(before, after)
    assert "".join(part.text for part in parts if part.was is not Was.ADDED) == before
    assert "".join(part.text for part in parts if part.was is not Was.REMOVED) == after
    assert all(part.text for part in parts)
    assert all(one.was is not other.was for one, other in itertools.pairwise(parts))


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("", "", []),
        ("same", "same", [Part(Was.SAME, "same")]),
        ("", "new", [Part(Was.ADDED, "new")]),
        (
            "The release broke it.\nWe saw it.",
            "The deployment broke it.\nWe saw it.",
            [
                Part(Was.SAME, "The "),
                Part(Was.REMOVED, "release"),
                Part(Was.ADDED, "deployment"),
                Part(Was.SAME, " broke it.\nWe saw it."),
            ],
        ),
    ],
)
def test_words_are_compared(before: str, after: str, parts: list[Part]) -> None:
    assert between(before, after) == parts


def test_long_texts_are_compared_at_once() -> None:
    """Six hundred lines of which each differs: minutes, if letters were compared."""
    before = "\n".join(f"line {number} a" for number in range(300))
    parts = between(before, before.replace(" a", " b"))
    assert sum(part.was is Was.ADDED for part in parts) == 300
