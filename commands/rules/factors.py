"""Owns what people write down as contributing factors: line by line, and which mean the same."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from commands.rules import similarity, words

# Of so many lines each is held against the others; the newest are.
MOST: Final = 200
LONGEST: Final = 200  # characters of a line
# Two of three words that say something, and two at least.
SHARED: Final = 0.6
LEAST: Final = 2
_MARK: Final = re.compile(r"^\s*(?:[-*•\u2013·]|\d{1,2}[.)])\s+")


def lines(text: str) -> Iterator[str]:
    """Yield each factor of a section in plain words, without the mark before it."""
    for line in words.plain(text).splitlines():
        said = _MARK.sub("", line).strip()[:LONGEST]
        if len(similarity.telling(said)) >= LEAST:
            yield said


def grouped(found: Iterable[tuple[int, str]]) -> list[tuple[str, list[int]]]:
    """Return the factors that mean the same, by the first that was found, with whose they are.

    `found`: a number for whoever wrote it, and the line; the most important first.
    """
    groups: list[tuple[str, set[str], list[int]]] = []
    for _, (number, line) in zip(range(MOST), found, strict=False):
        said = similarity.telling(line)
        for _, known, numbers in groups:
            if _same(said, known):
                if number not in numbers:
                    numbers.append(number)
                break
        else:
            groups.append((line, said, [number]))
    return [(line, numbers) for line, _, numbers in groups]


def _same(one: set[str], other: set[str]) -> bool:
    shared = len(one & other)
    return shared >= LEAST and shared >= SHARED * min(len(one), len(other))
