"""Owns the page of error budgets, as values: what is left, how it went, what would end it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.views import budgets as said
from bot.views import scales
from bot.views.facts import length
from bot.web.pages.entrance import PREFIX
from bot.web.pages.figures import charts, choices
from bot.web.pages.figures.asked import Asked
from bot.web.pages.figures.charts import Box, Caption, Chart, Mark, Path, Spot, Table
from bot.web.pages.figures.choices import Choices
from bot.web.pages.figures.finding import Budgets
from commands import budget
from commands.budget import Course
from commands.policy import Policy
from commands.rules.budgets import Left

_STEPS: Final = 15
_TENTH: Final = 10
MOST_INCIDENTS: Final = 12


@dataclass(frozen=True)
class Spender:
    """An incident that spent of it; `share`: of the whole budget."""

    number: int
    link: str
    spent: str
    share: str


@dataclass(frozen=True)
class One:
    name: str
    title: str
    aim: str
    exhausted: bool
    left: str
    burn: str
    takes: str
    chart: Chart
    spenders: Sequence[Spender]
    more: int


@dataclass(frozen=True)
class Page:
    choices: Choices
    services: Sequence[One]


def page(found: Budgets, asked: Asked, policy: Policy, now: datetime) -> Page:
    """Return them, the one with the least left first."""
    courses = [budget.course(one, now=now, steps=_STEPS) for one in found.aimed]
    courses.sort(key=lambda one: (-one.spent.budget.burn, one.spent.service.title))
    return Page(
        choices.of(asked, policy, found.teams, found.team_id, ()),
        [_one(each, found.team_id) for each in courses],
    )


def _one(found: Course, team_id: str) -> One:
    spent = found.spent
    known, service = spent.budget, spent.service
    return One(
        service.name,
        service.title,
        f"{spent.objective.percent:g}% over {said.days(spent)}",
        known.is_exhausted,
        f"{_some(known.left)} of {length(known.allowed)}",
        percent(known.burn),
        _takes(found),
        _chart(found),
        [_spender(found, number, took, team_id) for number, took in found.by[:MOST_INCIDENTS]],
        max(0, len(found.by) - MOST_INCIDENTS),
    )


def percent(burn: float) -> str:
    return "more than all" if burn == float("inf") else said.percent(burn)


def _takes(found: Course) -> str:
    """Say what it would take to exhaust it."""
    known = found.spent.budget
    if known.is_exhausted:
        over = known.spent - known.allowed
        beyond = f", {length(over)} more than it allows" if over >= timedelta(minutes=1) else ""
        return f"It is exhausted{beyond}. It comes back as the days with these outages pass."
    return (
        f"It would be exhausted by {length(known.left)} of an outage for everybody, or "
        f"{length(known.left * _TENTH)} for one customer in ten."
    )


def _spender(found: Course, number: int, took: timedelta, team_id: str) -> Spender:
    allowed = found.spent.budget.allowed
    share = percent(took / allowed) if allowed else ""
    return Spender(number, f"{PREFIX}/{number}?team={team_id}", length(took), share)


def _chart(found: Course) -> Chart:
    """Return what was left, from the beginning of the window until now."""
    allowed = found.spent.budget.allowed.total_seconds()
    lines = scales.times(allowed)
    points = [
        (_across(at, len(found.points)), charts.height(max(_left(one), 0.0), lines[-1]))
        for at, one in enumerate(found.points)
    ]
    floor = [(points[-1][0], charts.BOTTOM), (points[0][0], charts.BOTTOM)]
    service = found.spent.service
    return Chart(
        Caption(
            f"budget-{service.name}",
            f"What was left of {service.title}'s budget",
            "Each point is what was left of this window's budget by then.",
        ),
        Table(
            ["", "Left", "Spent so far"],
            [
                [_day(one), _some(one.left), _some(found.spent.budget.allowed - one.left)]
                for one in found.points
            ],
        ),
        spots=[_spot(found, at, one) for at, one in enumerate(found.points)],
        paths=[Path(charts.polyline(points), "left")],
        areas=[Path(charts.polyline([*points, *floor]) + "Z", "area")],
        y_marks=[
            Mark(charts.height(value, lines[-1]), scales.short(lines)(value)) for value in lines
        ],
        x_marks=[
            Mark(_across(at, len(found.points)), _day(one))
            for at, one in enumerate(found.points)
            if at % 5 == 0
        ],
    )


def _left(one: Left) -> float:
    return one.left.total_seconds()


def _some(time: timedelta) -> str:
    return length(time) if time > timedelta() else "nothing"


def _day(one: Left) -> str:
    return f"{one.at.day} {one.at:%b}"


def _across(at: int, count: int) -> float:
    inner = charts.RIGHT - 18 - charts.LEFT - 12
    return charts.LEFT + 12 + inner * at / (count - 1)


def _spot(found: Course, at: int, one: Left) -> Spot:
    allowed, count = found.spent.budget.allowed, len(found.points)
    x, width = _across(at, count), _across(1, count) - _across(0, count)
    lines = [
        f"{_day(one)}, {one.at:%H:%M} UTC",
        f"{_some(one.left)} left of {length(allowed)}",
        f"{_some(allowed - one.left)} spent so far",
    ]
    area = Box(x - width / 2, charts.TOP, width, charts.BOTTOM - charts.TOP, "spot")
    most = scales.times(allowed.total_seconds())[-1]
    y = charts.height(max(_left(one), 0.0), most)
    return Spot(area, "; ".join(lines), charts.tip(lines, x, y), [charts.Dot(x, y, "left")])
