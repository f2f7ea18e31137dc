"""Owns the charts of the figures as a picture: what is painted, and what is said beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.views import blocks, charts, measured, mrkdwn, scales
from bot.views.message import Message
from commands.metrics import Report
from storage.models import Severity

MOST_ALTERNATIVE: Final = 1000  # Slack takes no more


@dataclass(frozen=True)
class Picture:
    """`charts` is what the easel paints; `alternative` says in words what is to be seen."""

    charts: Mapping[str, Any]
    title: str
    alternative: str
    comment: str


def draw(report: Report) -> Picture | None:
    """Return it; none where there is nothing to show."""
    unit = measured.unit(report)
    known = (charts.restore(report.periods, unit), charts.severities(report.periods, unit))
    said = " ".join(charts.alternative(block) for block in known if block)
    trend, counts = known
    painted: dict[str, Any] = {
        **({"times": _times(report, trend["title"])} if trend else {}),
        **({"severities": _severities(report, counts["title"])} if counts else {}),
    }
    if not painted:
        return None
    title = measured.title(report)
    return Picture(
        {"labels": [charts.label(one, unit) for one in report.periods], **painted},
        title,
        mrkdwn.cut(said, MOST_ALTERNATIVE),
        f"*{mrkdwn.escape(title)}*, as charts. The figures are where you asked for them.",
    )


def draw_none(report: Report) -> Message:
    """Return what is said in place of a picture that was announced."""
    title = mrkdwn.escape(measured.title(report))
    return blocks.said(
        f"*{title}*: I could not bring the charts here as a picture. The figures where you asked "
        "for them are complete without it."
    )


def _times(report: Report, title: str) -> Mapping[str, Any]:
    found = [one.restore for one in report.periods]
    lines = scales.times(max(one.p90 for one in found if one))
    said = scales.short(lines)
    return {
        "title": title,
        "median": [one.median if one else None for one in found],
        "p90": [one.p90 if one else None for one in found],
        "ticks": [[value, said(value)] for value in lines],
    }


def _severities(report: Report, title: str) -> Mapping[str, Any]:
    counts = {
        each.value.upper(): [one.counts.get(each.value, 0) for one in report.periods]
        for each in Severity
        if any(one.counts.get(each.value) for one in report.periods)
    }
    lines = scales.counts(max(sum(one.counts.values()) for one in report.periods))
    return {"title": title, "counts": counts, "ticks": [[each, f"{each:.0f}"] for each in lines]}
