"""Owns the error budgets of the services: what incidents have spent of them, and what is left."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from commands import services
from commands.command import Command, Outcome, Place, Situation
from commands.errors import Refusal
from commands.facts import Facts
from commands.rules import budgets, words
from commands.rules import services as known
from commands.rules.budgets import Left, Objective, Outage
from commands.rules.services import Service, Spent
from storage import measuring
from storage import services as stored

USAGE: Final = "budget [service]"


@dataclass(frozen=True)
class BudgetsShown(Outcome):
    shown: Sequence[Spent]


@dataclass(frozen=True)
class Course:
    """A budget, how it came to that, and what each incident spent of it, the most first."""

    spent: Spent
    points: Sequence[Left]
    by: Sequence[tuple[int, timedelta]]


@dataclass(frozen=True)
class Aimed:
    """A service with an objective, and when its customers felt which incident, by number."""

    service: Service
    objective: Objective
    felt: Sequence[tuple[int, Outage]]


def of(
    session: Session, team_id: str, wanted: Sequence[Service], *, now: datetime
) -> Sequence[Spent]:
    """Return the budgets of those that have an objective, in one query; none: no query."""
    return [_spent(one, now) for one in read(session, team_id, wanted, now=now)]


def read(
    session: Session, team_id: str, wanted: Sequence[Service], *, now: datetime
) -> Sequence[Aimed]:
    """Return what is known of those that have an objective."""
    aimed = {service.name: service.objective for service in wanted if service.objective}
    if not aimed:
        return []
    since = now - max(objective.window for objective in aimed.values())
    felt: dict[str, list[tuple[int, Outage]]] = defaultdict(list)
    for name, incident in measuring.outages(session, team_id, list(aimed), since=since):
        felt[name].append((incident.number, budgets.outage(incident)))
    return [
        Aimed(service, aimed[service.name], felt[service.name])
        for service in wanted
        if service.name in aimed
    ]


def course(one: Aimed, *, now: datetime, steps: int) -> Course:
    """Return how its budget went over the window, in so many equal steps."""
    outages = [felt for _, felt in one.felt]
    by = [
        (number, budgets.reckon(one.objective, [felt], now=now).spent) for number, felt in one.felt
    ]
    return Course(
        _spent(one, now),
        budgets.course(one.objective, outages, now=now, steps=steps),
        sorted((each for each in by if each[1]), key=lambda each: (-each[1], each[0])),
    )


def noted(session: Session, facts: Facts, *, now: datetime) -> Facts:
    """Return the facts with the budgets of its services that are exhausted."""
    found = of(session, facts.incident.team_id, facts.services, now=now)
    return replace(facts, exhausted=[one for one in found if one.budget.is_exhausted])


def _spent(one: Aimed, now: datetime) -> Spent:
    objective = one.objective
    numbers = [
        number for number, felt in one.felt if budgets.reckon(objective, [felt], now=now).spent
    ]
    whole = budgets.reckon(objective, [felt for _, felt in one.felt], now=now)
    return Spent(one.service, objective, whole, numbers)


def _run(at: Situation, text: str) -> Outcome:
    team_id, here = at.caller.team_id, at.incident_here()
    named = services.resolve(at, words.one_line(text).replace(",", " ").split(), USAGE)
    about = stored.of_one(at.session, here.key) if here is not None and not named else ()
    wanted = named or known.named(at.policy.services, about)
    if not any(service.objective for service in wanted) and not named:
        wanted = list(at.policy.services.values())
    found = of(at.session, team_id, wanted, now=at.now)
    if named and not found:
        raise Refusal(
            "That service has no objective, so there is no budget to spend. `/incident service` "
            "shows what is known; whoever runs Sitrep can add one in `sitrep.toml`, under "
            f'`[services.{named[0].name}]`: `slo = "99.9%"`.'
        )
    return BudgetsShown(found)


COMMAND: Final = Command(
    "budget", USAGE, "how much failure a service may still have", Place.ANYWHERE, _run
)
