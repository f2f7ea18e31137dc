"""Owns charts that go on over time: stacked counts, times with their spread, shares, budgets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.views import scales
from bot.web.pages.figures import charts
from bot.web.pages.figures.charts import Box, Caption, Chart, Dot, Mark, Path, Spot, Table
from commands.rules.measures import Share, Spread

FEW = "fewer than five"


@dataclass(frozen=True)
class Series:
    """One part of each column: what it is called, its colour, its value in each of them."""

    name: str
    tone: str
    values: Sequence[int]


def stacked(caption: Caption, labels: Sequence[str], series: Sequence[Series], of: str) -> Chart:
    """Return counts that stand on each other; `of`: what one of them is called, in the singular."""
    totals = [sum(one.values[at] for one in series) for at in range(len(labels))]
    lines = scales.counts(max(totals, default=0))
    boxes = [box for at in range(len(labels)) for box in _stack(at, len(labels), series, lines[-1])]
    spots = [
        _spot(at, len(labels), _told(label, series, totals[at], at, of), totals[at], lines[-1])
        for at, label in enumerate(labels)
    ]
    table = Table(
        ["", *(one.name for one in series), "All"],
        [
            [label, *(str(one.values[at]) for one in series), str(totals[at])]
            for at, label in enumerate(labels)
        ],
    )
    return Chart(
        caption,
        table,
        spots=spots if any(totals) else (),
        boxes=boxes,
        y_marks=_grid(lines, lambda value: f"{value:.0f}"),
        x_marks=charts.labels(labels),
        legend=[(one.name, one.tone) for one in series],
    )


def spreads(caption: Caption, labels: Sequence[str], found: Sequence[Spread | None]) -> Chart:
    """Return the middle of times, what nine in ten stay within, and the band between."""
    known = [(at, one) for at, one in enumerate(found) if one]
    lines = scales.times(max((one.p90 for _, one in known), default=0.0))
    middles = [
        (_middle(at, len(labels)), charts.height(one.median, lines[-1])) for at, one in known
    ]
    tops = [(_middle(at, len(labels)), charts.height(one.p90, lines[-1])) for at, one in known]
    dots = [Dot(x, y, "median") for x, y in middles] + [Dot(x, y, "p90") for x, y in tops]
    band = charts.polyline([*middles, *reversed(tops)]) + "Z" if known else ""
    spots = [_spot(at, len(labels), told(labels[at], one), one.p90, lines[-1]) for at, one in known]
    return Chart(
        caption,
        Table(
            ["", "Median", "Nine in ten within", "Incidents"],
            [[label, *cells(one)] for label, one in zip(labels, found, strict=True)],
        ),
        spots=spots,
        dots=dots,
        paths=[Path(charts.polyline(middles), "median"), Path(charts.polyline(tops), "p90")],
        areas=[Path(band, "band")],
        y_marks=_grid(lines, scales.short(lines)),
        x_marks=charts.labels(labels),
        legend=[("Median", "median"), ("Nine in ten within", "p90")],
    )


def shares(caption: Caption, labels: Sequence[str], found: Mapping[str, Sequence[Share]]) -> Chart:
    """Return lines of percent, none to all; where there was nothing to count a line has a gap."""
    tones = dict(zip(found, ("first", "second", "third"), strict=False))
    lines = scales.shares()
    points = {
        name: [
            (_middle(at, len(labels)), charts.height(one.value, 1.0))
            for at, one in enumerate(each)
            if one.value is not None
        ]
        for name, each in found.items()
    }
    spots = [
        _spot(at, len(labels), [label, *_shared(found, at)], 1.0, 1.0)
        for at, label in enumerate(labels)
        if any(each[at].of for each in found.values())
    ]
    return Chart(
        caption,
        Table(
            ["", *found],
            [
                [label, *(share(each[at]) for each in found.values())]
                for at, label in enumerate(labels)
            ],
        ),
        spots=spots,
        dots=[Dot(x, y, tones[name]) for name, each in points.items() for x, y in each],
        paths=[Path(charts.polyline(each), tones[name]) for name, each in points.items()],
        y_marks=_grid(lines, lambda value: f"{value:.0%}"),
        x_marks=charts.labels(labels),
        legend=[(name, tones[name]) for name in found],
    )


def told(label: str, one: Spread) -> list[str]:
    """Return what a spread says, in lines."""
    few = f" ({FEW})" if one.is_few else ""
    return [
        label,
        f"Median {scales.time(one.median)}",
        f"Nine in ten within {scales.time(one.p90)}",
        f"From {one.count} incident{'' if one.count == 1 else 's'}{few}",
    ]


def cells(one: Spread | None) -> list[str]:
    if one is None:
        return ["", "", "0"]
    few = f" ({FEW})" if one.is_few else ""
    return [scales.time(one.median), scales.time(one.p90), f"{one.count}{few}"]


def share(one: Share) -> str:
    return f"{one.value:.0%}, {one.count} of {one.of}" if one.value is not None else "none"


def _grid(lines: Sequence[float], said: Callable[[float], str]) -> Sequence[Mark]:
    return [Mark(charts.height(value, lines[-1]), said(value)) for value in lines]


def _stack(at: int, count: int, series: Sequence[Series], most: float) -> list[Box]:
    x, width = charts.slots(count)[at]
    inner = min(width * 0.7, 40.0)
    boxes, below = [], 0.0
    for one in series:
        if value := one.values[at]:
            y, floor = charts.height(below + value, most), charts.height(below, most)
            boxes.append(Box(x + (width - inner) / 2, y, inner, floor - y, one.tone))
        below += one.values[at]
    return boxes


def _told(label: str, series: Sequence[Series], total: int, at: int, of: str) -> list[str]:
    if not total:
        return [label, f"No {of}"]
    parts = [f"{one.name}: {one.values[at]}" for one in series if one.values[at]]
    return [label, f"{total} {of}{'' if total == 1 else 's'}", *parts]


def _shared(found: Mapping[str, Sequence[Share]], at: int) -> list[str]:
    return [f"{name}: {share(each[at])}" for name, each in found.items()]


def _spot(at: int, count: int, lines: Sequence[str], value: float, most: float) -> Spot:
    x, width = charts.slots(count)[at]
    area = Box(x, charts.TOP, width, charts.BOTTOM - charts.TOP, "spot")
    above = charts.height(value, most)
    return Spot(area, "; ".join(lines), charts.tip(lines, x + width / 2, above))


def _middle(at: int, count: int) -> float:
    x, width = charts.slots(count)[at]
    return x + width / 2
