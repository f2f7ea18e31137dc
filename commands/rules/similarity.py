"""Owns telling whether two titles may well mean the same outage."""

import difflib
import re
from typing import Final

# Above this, either measure is enough; found by looking at pairs of titles (see the tests).
WORDS: Final = 0.5
LETTERS: Final = 0.75
_WORD: Final = re.compile(r"\w+")
# These stand in titles of every kind.
_EMPTY: Final = re.compile(
    """
    a|an|and|are|at|be|been|by|for|from|has|have|in|is|it|its|no|not|of|on|or|our|the|there|to|was|
    we|with|since|some|all|many|very|again|down|up|errors?|issues?|problems?|fail(?:ing|s|ed)|
    broken|slow
    """,
    re.VERBOSE,
)


def alike(one: str, other: str) -> bool:
    """Tell whether most words that say something are the same, or nearly all letters."""
    first, second = telling(one), telling(other)
    if first and second:
        shared = len(first & second) / min(len(first), len(second))
        if shared >= WORDS and (len(first & second) > 1 or min(len(first), len(second)) == 1):
            return True
    letters = difflib.SequenceMatcher(None, one.casefold().strip(), other.casefold().strip())
    # The first two are bounds that cost nothing.
    cheap = letters.real_quick_ratio() >= LETTERS and letters.quick_ratio() >= LETTERS
    return cheap and letters.ratio() >= LETTERS


def telling(title: str) -> set[str]:
    """Return the words of a line that tell it from others, in the singular."""
    words = _WORD.findall(title.casefold())
    return {_singular(word) for word in words if not _EMPTY.fullmatch(word)} - {""}


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
