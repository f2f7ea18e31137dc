"""Owns the figures of a window of time: what was measured, and what is counted beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from commands.rules import completion, measures
from commands.rules.completion import Completion, Item
from commands.rules.measures import Case, Measure, Share, Spread
from storage import measuring
from storage.measuring import Measured, Window

Spreads = Mapping[Measure, Spread]
_NONE_PROMISED = (0, 0)


@dataclass(frozen=True)
class Figures:
    """What is known of a window; `service`: of one alone. Counts are of incidents."""

    window: Window
    service: str | None
    count: int
    overall: Spreads
    by_severity: Mapping[str, Spreads]
    by_service: Mapping[str, Spreads]
    by_month: Mapping[str, Spreads]
    commanded: Share
    promises: Share
    change_failures: Share
    near_misses: int


def gather(session: Session, window: Window, service: str | None = None) -> Figures:
    """Return the figures; of incidents about this service, where one is named."""
    cases = _cases(measuring.read(session, window))
    if service is not None:
        cases = [case for case in cases if service in case.services]
    return Figures(
        window,
        service,
        len(cases),
        measures.measure(cases),
        _each(measures.by_severity(cases)),
        _each(measures.by_service(cases)),
        _each(measures.by_month(cases)),
        measures.commanded(cases),
        measures.promises(cases),
        measures.change_failures(cases, measuring.changes(session, window, service)),
        measuring.near_misses(session, window),
    )


@dataclass(frozen=True)
class Promised:
    """How many of the action items that were given in a window get done."""

    overall: Completion
    by_team: Mapping[str, Completion]
    by_month: Mapping[str, Completion]


def promised(
    session: Session, window: Window, *, now: datetime, service: str | None = None
) -> Promised:
    """Return how action items get done; of incidents about this service, where one is named."""
    items = [
        Item(item.state, item.given_at, item.due_at, item.ended_at, services)
        for item, services in measuring.actions(session, window)
        if service is None or service in services
    ]
    teams = completion.by_team(items, now)
    months = completion.by_month(items, now)
    return Promised(completion.count(items, now), teams, months)


def _each(groups: Mapping[str, Sequence[Case]]) -> dict[str, Spreads]:
    return {name: measures.measure(cases) for name, cases in groups.items()}


def _cases(read: Measured) -> list[Case]:
    return [_case(read, row) for row in read.rows]


def _case(read: Measured, row: tuple[Any, ...]) -> Case:
    key, number, severity, by_change, *instants = row
    declared, started, detected, acknowledged, mitigated, resolved = instants
    kept, broken = read.promises.get(key, _NONE_PROMISED)
    return Case(
        number,
        severity,
        declared,
        started,
        detected,
        acknowledged,
        mitigated,
        resolved,
        read.commanded.get(key),
        tuple(read.services.get(key, ())),
        by_change,
        kept,
        broken,
    )
