"""Owns what is different between two wordings: the places, each with what went and what came."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"\S+\s*|\s+")
# Beyond this many pairs of words the places are not looked for: it would hold up everybody else.
MOST_PAIRS: Final = 100_000
# So few words that stayed between two changes are read as a part of one.
NEAR: Final = 2


@dataclass(frozen=True)
class Change:
    """One place; either may be empty."""

    removed: str
    added: str


def changes(before: str, after: str) -> list[Change]:
    """Return the places that are different, in order; white space alone is none."""
    if before.split() == after.split():
        return []
    old, new = _WORD.findall(before), _WORD.findall(after)
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    old, new = old[first : len(old) - last], new[first : len(new) - last]
    if len(old) * len(new) > MOST_PAIRS:
        return [_change(old, new)]
    return [change for change in _places(old, new) if change.removed != change.added]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words both begin with."""
    pairs = zip(one, other, strict=False)
    return next(
        (at for at, (a, b) in enumerate(pairs) if a.strip() != b.strip()), _least(one, other)
    )


def _least(one: Sequence[str], other: Sequence[str]) -> int:
    return min(len(one), len(other))


def _places(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    one, other = ([word.strip() for word in words] for words in (old, new))
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    spans: list[tuple[int, int, int, int]] = []
    for tag, *span in matcher.get_opcodes():
        if tag == "equal":
            continue
        is_near = spans and span[0] - spans[-1][1] <= NEAR
        first = spans.pop() if is_near else span
        spans.append((first[0], span[1], first[2], span[3]))
    for old_from, old_to, new_from, new_to in spans:
        yield _change(old[old_from:old_to], new[new_from:new_to])


def _change(old: Sequence[str], new: Sequence[str]) -> Change:
    return Change("".join(old).strip(), "".join(new).strip())
