"""Owns the page of the figures, as values: what stands first, the charts, and the tables."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.views import scales
from bot.views.measured import NAMES
from bot.web.pages.figures import beside, choices, columns
from bot.web.pages.figures.asked import Asked
from bot.web.pages.figures.charts import Caption, Chart, Table
from bot.web.pages.figures.choices import Choice, Choices
from bot.web.pages.figures.columns import Series
from bot.web.pages.figures.finding import Found
from commands import figures
from commands.figures import BY_WEEK, Figures, Group, Period, Promised
from commands.policy import Policy
from commands.rules.measures import Case, Measure, Share, Spread
from storage.models import Severity

# Of more, a chart says nothing; the table has them all.
MOST_SERVICES: Final = 8
NOTHING: Final = "none"


@dataclass(frozen=True)
class Tile:
    """A figure at a glance: the number behind it, how it was before; `few`: it says little."""

    label: str
    said: str
    behind: str
    before: str
    few: bool = False


@dataclass(frozen=True)
class Page:
    choices: Choices
    measures: Sequence[Choice]
    tiles: Sequence[Tile]
    charts: Sequence[Chart]
    tables: Sequence[tuple[str, Table]]
    sheet: str
    count: int


def page(found: Found, asked: Asked, policy: Policy) -> Page:
    """Work it out; for a year of many incidents something to be done beside the loop."""
    cases = figures.cases(found.now)
    now = figures.of(found.now, cases)
    before = figures.of(found.before, figures.cases(found.before))
    return Page(
        choices.of(asked, policy, found.teams, found.team_id, _services(found, policy)),
        [Choice(NAMES[each], asked.link(measure=each), each is asked.measure) for each in NAMES],
        list(_tiles(found, now, before)),
        list(_charts(found, cases, now, asked)),
        [
            ("By severity", _table(now.by_severity, "Severity", str.upper)),
            ("By service", _table(now.by_service, "Service")),
            ("By month", _table(now.by_month, "Month", month)),
        ],
        asked.link("figures.csv"),
        now.count,
    )


def label(one: Period, *, weekly: bool) -> str:
    return f"{one.begins.day} {one.begins:%b}" if weekly else f"{one.begins:%b %y}"


def month(name: str) -> str:
    """Return `2026-03` as `March 2026`."""
    return f"{date.fromisoformat(f'{name}-01'):%B %Y}"


def _services(found: Found, policy: Policy) -> Sequence[str]:
    """Return those that one can choose: what is known, and what incidents were about."""
    about = {name for case in figures.cases(_all(found)) for name in case.services}
    return sorted({*policy.services, *about})


def _all(found: Found) -> figures.Read:
    read = found.now
    return figures.Read(read.window, None, read.measured, read.changes, read.near_misses)


def _tiles(found: Found, now: Figures, before: Figures) -> Iterator[Tile]:
    yield Tile(
        "Incidents",
        str(now.count),
        f"{now.frequency:.1f} in 30 days",
        f"{before.count} before",
    )
    for each, name in NAMES.items():
        yield _time(name, now.overall.get(each), before.overall.get(each))
    yield _share("Promised updates kept", now.promises, before.promises)
    yield _share("Commander within five minutes", now.commanded, before.commanded)
    yield _share("Change failure rate", now.change_failures, before.change_failures)
    done, was = found.actions.overall.rate, found.actions_before.overall.rate
    yield _share("Action items done", done, was)
    if found.now.service is None:
        near = now.near_misses
        yield Tile("Near misses", str(near), "written down", f"{before.near_misses} before")


def _time(name: str, now: Spread | None, before: Spread | None) -> Tile:
    was = f"{scales.time(before.median)} before ({before.count})" if before else "none before"
    if now is None:
        return Tile(name, NOTHING, "nothing to measure", was)
    behind = f"nine in ten within {scales.time(now.p90)}, from {now.count}"
    return Tile(name, scales.time(now.median), behind, was, now.is_few)


def _share(name: str, now: Share, before: Share) -> Tile:
    was = f"{before.value:.0%} before ({before.of})" if before.of else "none before"
    if now.value is None:
        behind = f"{now.count}, and none to count against" if now.count else "nothing to count"
        return Tile(name, NOTHING, behind, was)
    return Tile(name, f"{now.value:.0%}", f"{now.count} of {now.of}", was)


def _charts(found: Found, cases: Sequence[Case], now: Figures, asked: Asked) -> Iterator[Chart]:
    window, name = found.now.window, NAMES[asked.measure]
    weekly = window.until - window.since <= BY_WEEK
    periods, unit = figures.periods(cases, window), "week" if weekly else "month"
    labels = [label(one, weekly=weekly) for one in periods]
    times = [one.went.times.get(asked.measure) for one in periods]
    yield columns.stacked(
        Caption("severities", f"Incidents by severity, by {unit}", "By when they were declared."),
        labels,
        _severities(periods),
        "incident",
    )
    yield columns.spreads(Caption("times", f"{name}, by {unit}"), labels, times)
    yield beside.spreads(
        Caption("by-severity", f"{name}, by severity"),
        _known(now.by_severity, asked.measure, str.upper),
    )
    yield beside.spreads(
        Caption("by-service", f"{name}, by service", _few_of(now.by_service)),
        _known(_most(now.by_service), asked.measure),
    )
    yield columns.shares(
        Caption("kept", f"What was kept, by {unit}"),
        labels,
        {
            "Promised updates kept": [one.went.promises for one in periods],
            "Commander within five minutes": [one.went.commanded for one in periods],
        },
    )
    yield _actions(found.actions)


def _severities(periods: Sequence[Period]) -> Sequence[Series]:
    return [
        Series(each.value.upper(), each.value, [one.counts.get(each.value, 0) for one in periods])
        for each in Severity
    ]


def _known(
    groups: Mapping[str, Group], measure: Measure, said: Callable[[str], str] = str
) -> list[tuple[str, Spread]]:
    known = ((name, one.times.get(measure)) for name, one in groups.items())
    return [(said(name), one) for name, one in known if one]


def _most(groups: Mapping[str, Group]) -> Mapping[str, Group]:
    """Return the services that had most incidents, the most first."""
    ranked = sorted(groups.items(), key=lambda each: (-each[1].count, each[0]))
    return dict(ranked[:MOST_SERVICES])


def _few_of(groups: Mapping[str, Group]) -> str:
    more = len(groups) - MOST_SERVICES
    return f"Those with the most incidents; {more} more are in the table." if more > 0 else ""


def _actions(found: Promised) -> Chart:
    months = list(found.by_month)
    parts = (
        ("Done in time", "done", "in_time"),
        ("Done late", "late", "late"),
        ("Open", "open", "open"),
        ("Overdue", "overdue", "overdue"),
        ("Not doing", "dropped", "dropped"),
    )
    return columns.stacked(
        Caption("actions", "Action items, by month", "By when they were given."),
        [f"{date.fromisoformat(f'{name}-01'):%b %y}" for name in months],
        [
            Series(said, tone, [getattr(found.by_month[name], field) for name in months])
            for said, tone, field in parts
        ],
        "action item",
    )


def _table(groups: Mapping[str, Group], of: str, said: Callable[[str], str] = str) -> Table:
    head = [
        of,
        "Incidents",
        *NAMES.values(),
        "Promised updates kept",
        "Commander within five minutes",
    ]
    rows = [
        [
            said(name),
            str(one.count),
            *(_cell(one.times.get(each)) for each in NAMES),
            columns.share(one.promises),
            columns.share(one.commanded),
        ]
        for name, one in groups.items()
    ]
    return Table(head, rows)


def _cell(one: Spread | None) -> str:
    if one is None:
        return NOTHING
    few = ", few" if one.is_few else ""
    return f"{scales.time(one.median)} · {scales.time(one.p90)} ({one.count}{few})"
