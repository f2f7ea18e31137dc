"""The data visualization block: a pie, or series of which each has every category once.

Slack's documentation of the block, of June 2026; that a message takes two at most is not in it, and
is seen when a third one is sent.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from sandbox.blocks.checks import Check, by_type, every, fault, items, string, thing
from sandbox.blocks.objects import identifier

if TYPE_CHECKING:
    from sandbox.wire import JSON

KIND = "data_visualization"
MOST = 2
LABEL = string(20)
TITLE = string(50)


def number(value: Any, at: str, faults: list[str]) -> None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or not math.isfinite(value):
        fault(faults, at, "must be a number")


def positive(value: Any, at: str, faults: list[str]) -> None:
    found = len(faults)
    number(value, at, faults)
    if len(faults) == found and value <= 0:
        fault(faults, at, "must be more than 0")


point = thing({"label": LABEL, "value": number})
line = thing({"name": LABEL, "data": items(point, 20)})
axes = thing({"categories": items(LABEL, 20)}, {"x_label": TITLE, "y_label": TITLE})


def covered(chart: Any, at: str, faults: list[str]) -> None:
    """Check that names are told apart, and that each series has each category, in order or not."""
    if not _is_well_formed(chart):
        return
    names = [series["name"] for series in chart["series"]]
    if len(set(names)) < len(names):
        fault(faults, f"{at}/series", "series names must be unique")
    categories = chart["axis_config"]["categories"]
    if len(set(categories)) < len(categories):
        fault(faults, f"{at}/axis_config/categories", "categories must be unique")
    for place, series in enumerate(chart["series"]):
        labels = [found.get("label") for found in series["data"]]
        if sorted(map(str, labels)) != sorted(map(str, categories)):
            fault(faults, f"{at}/series/{place}/data", "labels must match axis_config.categories")


def _is_well_formed(chart: JSON) -> bool:
    if not isinstance(chart, dict) or not isinstance(chart.get("axis_config"), dict):
        return False
    series, categories = chart.get("series"), chart["axis_config"].get("categories")
    return (
        isinstance(categories, list)
        and isinstance(series, list)
        and all(
            isinstance(one, dict)
            and isinstance(one.get("name"), str)
            and isinstance(one.get("data"), list)
            and all(isinstance(found, dict) for found in one["data"])
            for one in series
        )
    )


def _of_series() -> Check:
    return every(thing({"series": items(line, 6), "axis_config": axes}), covered)


pie = thing({"segments": items(thing({"label": LABEL, "value": positive}), 6)})
chart = by_type(
    {"pie": pie, "bar": _of_series(), "area": _of_series(), "line": _of_series()}, "chart"
)
data_visualization = thing({"title": TITLE, "chart": chart}, {"block_id": identifier})
