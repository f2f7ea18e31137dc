"""Owns both versions of a text in one: what stayed, what was taken out, what was put in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

_WORD: Final = re.compile(r"\s+|\w+|[^\w\s]")


class Was(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Part:
    """Some text, and what became of it."""

    was: Was
    text: str


def between(before: str, after: str) -> Sequence[Part]:
    """Return both texts in one: what stayed, what was taken out, and what was put in its place.

    Lines are compared first, and words only in those that differ: a thousand words against a
    thousand others would take a second.
    """
    return list(_joined(_lines(before, after)))


def _lines(before: str, after: str) -> Iterator[Part]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for since, until, begin, end, is_same in _hunks(old, new):
        removed, added = "".join(old[since:until]), "".join(new[begin:end])
        if is_same:
            yield Part(Was.SAME, removed)
        else:
            yield from _words(removed, added)


def _words(before: str, after: str) -> Iterator[Part]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    for since, until, begin, end, is_same in _hunks(old, new):
        if is_same:
            yield Part(Was.SAME, "".join(old[since:until]))
            continue
        yield Part(Was.REMOVED, "".join(old[since:until]))
        yield Part(Was.ADDED, "".join(new[begin:end]))


def _hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int, bool]]:
    for tag, *where in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        since, until, begin, end = where
        yield since, until, begin, end, tag == "equal"


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    """Leave out what is empty, and join what is alike."""
    last: Part | None = None
    for part in parts:
        if not part.text:
            continue
        if last is not None and last.was is part.was:
            last = Part(last.was, last.text + part.text)
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last
