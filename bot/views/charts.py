"""Owns charts: as Slack draws them, and in letters for where Slack does not."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from bot.views.blocks import Block
from bot.views.facts import length
from commands.figures import Period
from storage.models import Severity

KIND: Final = "data_visualization"
MOST_TITLE: Final = 50
_MINUTE: Final = 60.0
_STEPS: Final = "▁▂▃▄▅▆▇█"


def restore(periods: Sequence[Period], unit: str) -> Block | None:
    """Return how long it took to restore, the middle and nine in ten; none without any."""
    known = [(label(one, unit), one.restore) for one in periods if one.restore is not None]
    # One point is no line.
    if len(known) < 2:  # noqa: PLR2004
        return None
    lines = {
        "Median": [round(found.median / _MINUTE, 1) for _, found in known],
        "Nine in ten within": [round(found.p90 / _MINUTE, 1) for _, found in known],
    }
    return _chart(
        f"Time to restore, by {unit}", "line", [label for label, _ in known], lines, "Minutes"
    )


def severities(periods: Sequence[Period], unit: str) -> Block | None:
    """Return how many incidents there were of each severity; none where there were none."""
    found = [name for name in Severity if any(one.counts.get(name.value) for one in periods)]
    if not found:
        return None
    bars = {
        name.value.upper(): [one.counts.get(name.value, 0) for one in periods] for name in found
    }
    labels = [label(one, unit) for one in periods]
    return _chart(f"Incidents by severity, by {unit}", "bar", labels, bars, "Incidents")


def in_letters(periods: Sequence[Period], unit: str) -> str:
    """Return the same in lines of text; empty where there is nothing to show."""
    times = [one.restore.median if one.restore else None for one in periods]
    counts = [sum(one.counts.values()) for one in periods]
    lines = []
    known = [time for time in times if time is not None]
    if len(known) > 1:
        ends = [length(timedelta(seconds=time)) for time in (known[0], known[-1])]
        lines.append(
            f"Time to restore, by {unit}: `{_spark(times)}` median, from {ends[0]} to {ends[1]}"
        )
    if any(counts):
        most = max(counts)
        lines.append(f"Incidents, by {unit}: `{_spark(counts)}` at most {most} in a {unit}")
    return "\n".join(lines)


def alternative(block: Block) -> str:
    """Return what the chart says, in words."""
    chart: Any = block["chart"]
    said = [
        f"{series['name']}: "
        + ", ".join(f"{point['label']} {point['value']:g}" for point in series["data"])
        for series in chart["series"]
    ]
    unit = chart["axis_config"]["y_label"].lower()
    return f"{block['title']}, in {unit}. {'; '.join(said)}."


def _chart(
    title: str, kind: str, labels: Sequence[str], lines: Mapping[str, Sequence[float]], unit: str
) -> Block:
    """Return the block as Slack wants it: each series has each category, once."""
    series = [
        {
            "name": name,
            "data": [
                {"label": label, "value": value}
                for label, value in zip(labels, values, strict=True)
            ],
        }
        for name, values in lines.items()
    ]
    axes = {"categories": list(labels), "y_label": unit}
    chart = {"type": kind, "series": series, "axis_config": axes}
    return {"type": KIND, "title": title[:MOST_TITLE], "chart": chart}


def label(one: Period, unit: str) -> str:
    return f"{one.begins:%b %Y}" if unit == "month" else f"{one.begins.day} {one.begins:%b}"


def _spark(values: Sequence[float | None]) -> str:
    most = max((value for value in values if value is not None), default=0) or 1
    return "".join(
        "·" if value is None else _STEPS[min(int(value / most * len(_STEPS)), len(_STEPS) - 1)]
        for value in values
    )
