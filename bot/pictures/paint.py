"""Paints charts: JSON on standard input, a PNG on standard output. A program; nobody imports it.

The card has a ground of its own, so that it can be read in Slack's light and its dark theme.
"""

import json
import sys
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

GROUND, TEXT, SOFT, LINE = "#fbfbf9", "#1b2320", "#56615c", "#d5dcd8"
MEDIAN, P90 = "#2b77b8", "#b85c00"
SEVERITIES = {"SEV1": "#a3221a", "SEV2": "#cc6a00", "SEV3": "#2b77b8", "SEV4": "#6a7680"}
MOST_LABELS = 8
INCHES, DOTS = (8.0, 3.6), 150  # of one chart, and to an inch


def main() -> None:
    wanted = json.load(sys.stdin)
    charts = [paint for name, paint in PAINTERS.items() if name in wanted]
    width, height = INCHES
    figure = Figure(figsize=(width, height * len(charts)), dpi=DOTS, facecolor=GROUND)
    FigureCanvasAgg(figure)
    for place, paint in enumerate(charts, 1):
        paint(figure.add_subplot(len(charts), 1, place), wanted)
    figure.tight_layout(pad=1.6, h_pad=2.2)
    figure.savefig(sys.stdout.buffer, format="png", facecolor=GROUND)


def times(axes: Axes, wanted: dict[str, Any]) -> None:
    """Paint the middle of times and what nine in ten stay within, with the band between."""
    given = wanted["times"]
    known = [at for at, value in enumerate(given["median"]) if value is not None]
    median = [given["median"][at] for at in known]
    p90 = [given["p90"][at] for at in known]
    axes.fill_between(known, median, p90, color=MEDIAN, alpha=0.14, linewidth=0)
    axes.plot(known, median, "-o", color=MEDIAN, label="Median", lw=2.2, ms=5, zorder=3)
    axes.plot(known, p90, "--o", color=P90, label="Nine in ten within", ms=5)
    axes.set_yticks([value for value, _ in given["ticks"]], [label for _, label in given["ticks"]])
    _furnish(axes, wanted["labels"], given)


def severities(axes: Axes, wanted: dict[str, Any]) -> None:
    """Paint how many there were of each severity, on top of each other."""
    given = wanted["severities"]
    places = list(range(len(wanted["labels"])))
    below = [0] * len(places)
    for name, counts in given["counts"].items():
        shown = [at for at in places if counts[at]]
        heights, floors = [counts[at] for at in shown], [below[at] for at in shown]
        color = SEVERITIES[name]
        axes.bar(shown, heights, 0.68, floors, color=color, label=name, edgecolor=GROUND)
        below = [under + count for under, count in zip(below, counts, strict=True)]
    axes.set_yticks([value for value, _ in given["ticks"]], [label for _, label in given["ticks"]])
    _furnish(axes, wanted["labels"], given)


def _furnish(axes: Axes, labels: list[str], given: dict[str, Any]) -> None:
    axes.set_title(given["title"], loc="left", color=TEXT, fontsize=14, fontweight="bold", pad=30)
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(-0.012, 1.0),
        ncols=4,
        frameon=False,
        fontsize=11,
        labelcolor=TEXT,
        handlelength=1.6,
        columnspacing=1.4,
        borderpad=0.2,
    )
    step = -(-len(labels) // MOST_LABELS)
    shown = [at for at in range(len(labels)) if (len(labels) - 1 - at) % step == 0]
    axes.set_xticks(shown, [labels[at] for at in shown])
    axes.set_xlim(-0.6, len(labels) - 0.4)
    axes.set_ylim(0, given["ticks"][-1][0])
    axes.tick_params(length=0, labelsize=11, labelcolor=SOFT)
    axes.grid(axis="y", color=LINE, linewidth=0.9)
    axes.set_axisbelow(True)
    axes.set_facecolor(GROUND)
    for side in axes.spines.values():
        side.set_visible(False)


PAINTERS = {"times": times, "severities": severities}

if __name__ == "__main__":
    main()
