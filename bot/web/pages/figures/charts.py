"""Owns what charts are made of, in the units of their own small plane; templates draw them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from unicodedata import east_asian_width

WIDTH: Final = 400.0
HEIGHT: Final = 230.0
# Where the plot lies, from the left and from above.
LEFT: Final = 52.0
RIGHT: Final = WIDTH - 8.0
TOP: Final = 12.0
BOTTOM: Final = HEIGHT - 30.0
# A letter of the tip is about so wide.
_LETTER: Final = 7.2
_WIDE_LETTER: Final = 13.0
_BOLD: Final = 1.1  # the first line
_LINE: Final = 17.0
_PAD: Final = 9.0
_WIDEST: Final = 300.0
# So many labels fit beside each other under the plot.
MOST_LABELS: Final = 7


@dataclass(frozen=True)
class Mark:
    """A line of the grid with what it stands for, or a label under the plot."""

    at: float
    label: str


@dataclass(frozen=True)
class Box:
    """A rectangle; `tone` names its colour in the style sheet."""

    x: float
    y: float
    width: float
    height: float
    tone: str


@dataclass(frozen=True)
class Dot:
    x: float
    y: float
    tone: str


@dataclass(frozen=True)
class Path:
    """A line, or an area, as SVG writes it."""

    course: str
    tone: str


@dataclass(frozen=True)
class Tip:
    """What is shown while somebody points at a place: a frame and its lines."""

    frame: Box
    lines: Sequence[tuple[float, float, str]]


@dataclass(frozen=True)
class Spot:
    """A place that one can point at, or reach by keyboard; `said` is all of it in words."""

    area: Box
    said: str
    tip: Tip
    dots: Sequence[Dot] = ()


@dataclass(frozen=True)
class Table:
    """The same for those who read it: the first cell of a row says what it is of."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Caption:
    """`name` is unique on its page; `about` says in a sentence what is counted."""

    name: str
    title: str
    about: str = ""


@dataclass(frozen=True)
class Chart:
    """A chart; `y_marks` are lines across the plot, `x_marks` stand under it or beside its rows."""

    caption: Caption
    table: Table
    height: float = HEIGHT
    spots: Sequence[Spot] = ()
    boxes: Sequence[Box] = ()
    dots: Sequence[Dot] = ()
    paths: Sequence[Path] = ()
    areas: Sequence[Path] = ()
    y_marks: Sequence[Mark] = ()
    x_marks: Sequence[Mark] = ()
    # Names of rows, at their height; then the marks of `x_marks` are lines from top to bottom.
    rows: Sequence[tuple[float, str]] = ()
    legend: Sequence[tuple[str, str]] = field(default=())

    @property
    def is_empty(self) -> bool:
        return not self.spots


def slots(count: int) -> Sequence[tuple[float, float]]:
    """Return where so many columns begin, and how wide each is."""
    width = (RIGHT - LEFT) / max(count, 1)
    return [(LEFT + at * width, width) for at in range(count)]


def height(value: float, most: float) -> float:
    """Return how far down the plot a value lies, when `most` lies at its top."""
    return BOTTOM - (BOTTOM - TOP) * (max(value, 0.0) / most if most else 0.0)


def labels(names: Sequence[str]) -> Sequence[Mark]:
    """Return the labels under columns: as many as can be read, always the last one."""
    step = -(-len(names) // MOST_LABELS)
    return [
        Mark(x + width / 2, name)
        for at, ((x, width), name) in enumerate(zip(slots(len(names)), names, strict=True))
        if (len(names) - 1 - at) % step == 0
    ]


def tip(lines: Sequence[str], at: float, above: float, below: float | None = None) -> Tip:
    """Return the frame over `at`, wholly inside the plane; long lines are cut.

    It ends a little above `above`. Where it does not fit there, it begins at `below`.
    """
    known = [cut(line, _WIDEST) for line in lines]
    width = max(_width(known[0]) * _BOLD, *map(_width, known)) + 2 * _PAD
    tall = len(known) * _LINE + _PAD
    x = min(max(at - width / 2, 2.0), WIDTH - width - 2)
    y = above - tall - 6
    if y < 2.0:  # noqa: PLR2004 - outside the plane
        y = 2.0 if below is None else below
    frame = Box(round(x, 1), round(y, 1), round(width, 1), round(tall, 1), "tip")
    return Tip(
        frame,
        [
            (round(x + _PAD, 1), round(y + _LINE * (number + 1) - 2, 1), line)
            for number, line in enumerate(known)
        ],
    )


def cut(text: str, most: float) -> str:
    """Return as much of a text as is no wider than that."""
    if _width(text) <= most:
        return text
    while text and _width(text) > most - _LETTER:
        text = text[:-1]
    return f"{text}…"


def _width(text: str) -> float:
    return sum(_WIDE_LETTER if east_asian_width(each) in "WF" else _LETTER for each in text)


def polyline(points: Sequence[tuple[float, float]]) -> str:
    """Return a line through these points."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) if points else ""
