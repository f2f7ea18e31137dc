"""Reads the Markdown of a canvas into its sections, and says what Slack would not take."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal[
    "h1", "h2", "h3", "bullet", "check", "number", "quote", "divider", "code", "table", "text"
]
HEADING = re.compile(r"^(#{1,6})\s+(.*)$")
CHECK = re.compile(r"^(\s*)[-*+]\s+\[([ xX])\]\s+(.*)$")
BULLET = re.compile(r"^(\s*)[-*+]\s+(.*)$")
NUMBER = re.compile(r"^(\s*)\d+[.)]\s+(.*)$")
DIVIDER = re.compile(r"^\s*(?:-{3,}|\*{3,}|_{3,})\s*$")
ROW = re.compile(r"^\s*\|.*\|\s*$")
# HTML, and an address in angle brackets, fail as “unsupported input”.
TAG = re.compile(r"(?<!\\)<(?:[A-Za-z/!?]|https?:)")
CODE = re.compile(r"`[^`\n]*`")
DEEPEST = 3
MOST_CELLS = 300
MOST_BYTES = 1024 * 1024


class UnsupportedError(ValueError):
    """The text is what Slack gives as `detail`."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"'content' error: line {line}: {why}")


@dataclass(slots=True)
class Part:
    """One section: `level` is how deep it is indented, `done` whether a box is ticked."""

    kind: Kind
    text: str
    level: int = 0
    done: bool = False


def parts(markdown: str) -> list[Part]:
    """Return its sections in order. Raises UnsupportedError."""
    found = list(_read(markdown.splitlines()))
    cells = sum(part.text.count("|") for part in found if part.kind == "table")
    if cells > MOST_CELLS:
        raise UnsupportedError(1, "Table has too many cells")
    return found


def _read(lines: list[str]) -> Iterator[Part]:
    fenced: list[str] | None = None
    for number, line in enumerate(lines, 1):
        if line.startswith("```"):
            if fenced is not None:
                yield Part("code", "\n".join(fenced))
            fenced = [] if fenced is None else None
        elif fenced is not None:
            fenced.append(line)
        elif line.strip():
            yield _one(line, number)


def _one(line: str, number: int) -> Part:
    if TAG.search(CODE.sub("", line)):
        raise UnsupportedError(number, "Unsupported input")
    if heading := HEADING.match(line):
        depth = len(heading[1])
        if depth > DEEPEST:
            raise UnsupportedError(number, f"Unsupported heading depth ({depth})")
        return Part(("h1", "h2", "h3")[depth - 1], heading[2])
    if line.lstrip().startswith(">"):
        return _quoted(line.lstrip()[1:].strip(), number)
    return _listed(line) or _plain(line)


def _quoted(text: str, number: int) -> Part:
    if BULLET.match(text) or NUMBER.match(text) or HEADING.match(text):
        raise UnsupportedError(number, "Unsupported nesting in a quote")
    return Part("quote", text)


def _listed(line: str) -> Part | None:
    if DIVIDER.match(line):
        return Part("divider", "")
    if check := CHECK.match(line):
        return Part("check", check[3], len(check[1]) // 2, check[2] != " ")
    if bullet := BULLET.match(line):
        return Part("bullet", bullet[2], len(bullet[1]) // 2)
    if numbered := NUMBER.match(line):
        return Part("number", numbered[2], len(numbered[1]) // 2)
    return None


def _plain(line: str) -> Part:
    return Part("table" if ROW.match(line) else "text", line.strip())
