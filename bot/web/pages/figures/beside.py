"""Owns charts of rows beside each other: times with their spread, and parts of a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.views import scales
from bot.web.pages.figures import charts, columns
from bot.web.pages.figures.charts import Box, Caption, Chart, Dot, Mark, Path, Spot, Table
from commands.rules.measures import Spread

_ROW: Final = 34.0
_NAMES: Final = 112.0
_ROOM: Final = 104.0
_TOP: Final = 8.0
_FLOOR: Final = 24.0
# A tip has up to four lines: so much room there has to be, however few the rows.
_LEAST: Final = 130.0


@dataclass(frozen=True)
class Row:
    """One row of a whole: its parts by tone, in seconds, and what it says in lines."""

    name: str
    parts: Sequence[tuple[str, float]]
    told: Sequence[str]
    cells: Sequence[str]


def spreads(caption: Caption, found: Sequence[tuple[str, Spread]]) -> Chart:
    """Return a bar to the middle of each row's times, and a line on to what nine in ten take."""
    lines = scales.times(max((one.p90 for _, one in found), default=0.0))
    boxes, paths, dots, spots = [], [], [], []
    for at, (label, one) in enumerate(found):
        y, middle = _at(at), _across(one.median, lines[-1])
        end = _across(one.p90, lines[-1])
        boxes.append(Box(_NAMES, y - 8, max(middle - _NAMES, 1.5), 16, "bar"))
        paths.append(Path(charts.polyline([(middle, y), (end, y)]), "p90"))
        dots.append(Dot(end, y, "p90"))
        spots.append(_spot(at, columns.told(label, one)))
    table = Table(
        ["", "Median", "Nine in ten within", "Incidents"],
        [[label, *columns.cells(one)] for label, one in found],
    )
    return Chart(
        caption,
        table,
        _height(len(found)),
        spots,
        boxes,
        dots,
        paths,
        x_marks=_marks(lines),
        rows=[(_at(at), charts.cut(label, _ROOM)) for at, (label, _) in enumerate(found)],
        legend=[("Median", "bar"), ("Nine in ten within", "p90")],
    )


def wholes(
    caption: Caption,
    rows: Sequence[Row],
    legend: Sequence[tuple[str, str]],
    head: Sequence[str],
) -> Chart:
    """Return rows of parts that stand in a line, each of them a length of time."""
    lines = scales.times(max((sum(value for _, value in row.parts) for row in rows), default=0.0))
    boxes = []
    for at, row in enumerate(rows):
        done = 0.0
        for tone, value in row.parts:
            x = _across(done, lines[-1])
            done += value
            if value:
                boxes.append(Box(x, _at(at) - 9, _across(done, lines[-1]) - x, 18, tone))
    return Chart(
        caption,
        Table(head, [[row.name, *row.cells] for row in rows]),
        _height(len(rows)),
        [_spot(at, row.told) for at, row in enumerate(rows)],
        boxes,
        x_marks=_marks(lines),
        rows=[(_at(at), charts.cut(row.name, _ROOM)) for at, row in enumerate(rows)],
        legend=legend,
    )


def _height(count: int) -> float:
    return max(_TOP + count * _ROW, _LEAST) + _FLOOR


def _at(number: int) -> float:
    return _TOP + _ROW * (number + 0.5)


def _across(value: float, most: float) -> float:
    return _NAMES + (charts.RIGHT - 10 - _NAMES) * (value / most if most else 0.0)


def _marks(lines: Sequence[float]) -> Sequence[Mark]:
    said = scales.short(lines)
    return [Mark(_across(value, lines[-1]), said(value)) for value in lines]


def _spot(at: int, lines: Sequence[str]) -> Spot:
    area = Box(0, _at(at) - _ROW / 2, charts.WIDTH, _ROW, "spot")
    middle = _NAMES + (charts.RIGHT - _NAMES) / 2
    frame = charts.tip(lines, middle, _at(at) - 6, _at(at) + 12)
    return Spot(area, "; ".join(lines), frame)
