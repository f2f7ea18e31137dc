"""Owns the page of what incidents asked of people, as values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.views.facts import length
from bot.web.pages.figures import beside, choices
from bot.web.pages.figures.asked import Asked
from bot.web.pages.figures.beside import Row
from bot.web.pages.figures.charts import Caption, Chart
from bot.web.pages.figures.choices import Choices
from bot.web.pages.figures.finding import Carried
from commands import figures
from commands.figures import Worked
from commands.policy import Policy
from commands.rules import loads as known
from commands.rules.loads import Load

MOST: Final = 12


@dataclass(frozen=True)
class Person:
    """One person's part; `too_much`: it is to be shared better."""

    name: str
    roles: int
    incidents: int
    time: str
    out_of_hours: str
    share: str
    zone: bool
    too_much: bool


@dataclass(frozen=True)
class Page:
    """`people` are all of them; the chart has those who carried most."""

    choices: Choices
    people: Sequence[Person]
    chart: Chart
    heroes: Sequence[str]
    zoneless: int


def page(found: Carried, asked: Asked, policy: Policy, now: datetime) -> Page:
    """Work it out; for a year of many incidents something to be done beside the loop."""
    read, worked = found.read, found.worked
    cases = figures.cases(read)
    loads = figures.loads(worked, cases, now=now)
    heroes = known.heroes(loads)
    people = [_person(load, worked, is_hero=load.user_id in heroes) for load in loads]
    services = sorted({*policy.services, *(name for case in cases for name in case.services)})
    return Page(
        choices.of(asked, policy, found.teams, read.window.team_id, services),
        people,
        _chart(loads[:MOST], people),
        [one.name for one in people if one.too_much],
        sum(not one.zone for one in people),
    )


def _person(load: Load, worked: Worked, *, is_hero: bool) -> Person:
    return Person(
        worked.names.get(load.user_id) or load.user_id,
        load.roles,
        load.incidents,
        length(load.time),
        length(load.out_of_hours) if load.out_of_hours else "none",
        f"{load.share:.0%}",
        bool(worked.zones.get(load.user_id)),
        is_hero,
    )


def _chart(loads: Sequence[Load], people: Sequence[Person]) -> Chart:
    rows = [
        Row(
            one.name,
            [
                ("within", _seconds(load.time - load.out_of_hours)),
                ("out", _seconds(load.out_of_hours)),
            ],
            [
                one.name,
                f"{one.time} in {one.incidents} incident{'' if one.incidents == 1 else 's'}",
                f"{one.out_of_hours} of it out of hours",
                f"{one.roles} role{'' if one.roles == 1 else 's'}, {one.share} of all hours",
            ],
            [one.time, one.out_of_hours, one.share, str(one.roles), str(one.incidents)],
        )
        for load, one in zip(loads, people, strict=False)
    ]
    return beside.wholes(
        Caption(
            "people",
            "Hours in incidents",
            "From declared until resolved, roles at once count once.",
        ),
        rows,
        [("In working hours", "within"), ("Out of hours", "out")],
        ["", "Hours", "Out of hours", "Share", "Roles", "Incidents"],
    )


def _seconds(time: timedelta) -> float:
    return time.total_seconds()
