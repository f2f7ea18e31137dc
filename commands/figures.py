"""Owns the figures of a window of time: what was measured, and what is counted beside it."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from sqlmodel import Session

from commands.rules import completion, measures
from commands.rules.completion import Completion, Item
from commands.rules.loads import Held, Load, carry
from commands.rules.measures import Case, Measure, Share, Spread
from storage import measuring, people
from storage.measuring import Measured, Window

Spreads = Mapping[Measure, Spread]
# What is longer is shown by month.
BY_WEEK: Final = timedelta(days=92)
_MONTH: Final = timedelta(days=30)
_NONE_PROMISED: Final = (0, 0)


@dataclass(frozen=True)
class Group:
    """What is known of some incidents: of one severity, one service, one month or week."""

    count: int
    times: Spreads
    promises: Share
    commanded: Share
    # How many of them a change caused.
    by_change: int


@dataclass(frozen=True)
class Figures:
    """What is known of a window; `service`: of one alone. Counts are of incidents."""

    window: Window
    service: str | None
    count: int
    overall: Spreads
    # How many there were of each severity that there were.
    counts: Mapping[str, int]
    by_severity: Mapping[str, Group]
    by_service: Mapping[str, Group]
    by_month: Mapping[str, Group]
    commanded: Share
    promises: Share
    change_failures: Share
    near_misses: int

    @property
    def frequency(self) -> float:
        """Return how many incidents there were in 30 days, on average."""
        length = self.window.until - self.window.since
        return self.count * (_MONTH / length) if length else 0.0


@dataclass(frozen=True)
class Period:
    """A week or a month, by its first day in UTC: how many of each severity, how they went."""

    begins: date
    counts: Mapping[str, int]
    went: Group

    @property
    def restore(self) -> Spread | None:
        return self.went.times.get(Measure.RESTORE)


@dataclass(frozen=True)
class Read:
    """What the record says of a window; nothing is worked out yet."""

    window: Window
    service: str | None
    measured: Measured
    changes: int
    near_misses: int


def gather(session: Session, window: Window, service: str | None = None) -> Figures:
    """Return the figures; of incidents about this service, where one is named."""
    found = read(session, window, service)
    return of(found, cases(found))


def read(session: Session, window: Window, service: str | None = None) -> Read:
    return Read(
        window,
        service,
        measuring.read(session, window),
        measuring.changes(session, window, service),
        measuring.near_misses(session, window),
    )


def cases(read: Read) -> Sequence[Case]:
    """Return the incidents that count."""
    found = [_case(read.measured, row) for row in read.measured.rows]
    if read.service is None:
        return found
    return [case for case in found if read.service in case.services]


def of(read: Read, cases: Sequence[Case]) -> Figures:
    severities = measures.by_severity(cases)
    return Figures(
        read.window,
        read.service,
        len(cases),
        measures.measure(cases),
        {name: len(found) for name, found in severities.items()},
        _each(severities),
        _each(measures.by_service(cases)),
        _each(measures.by_month(cases)),
        measures.commanded(cases),
        measures.promises(cases),
        measures.change_failures(cases, read.changes),
        read.near_misses,
    )


@dataclass(frozen=True)
class Worked:
    """Who held a role in which incident, from when until when; when it was declared and resolved.

    `zones` and `names`: of these people, as far as they are known.
    """

    rows: Sequence[tuple[Any, ...]]
    zones: Mapping[str, str | None]
    names: Mapping[str, str]


def worked(session: Session, window: Window) -> Worked:
    rows = measuring.held(session, window)
    users = {row[0] for row in rows}
    return Worked(
        rows,
        people.zones_of(session, window.team_id, users),
        people.names_of(session, window.team_id, users),
    )


def periods(cases: Sequence[Case], window: Window) -> Sequence[Period]:
    """Return the weeks of the window, or its months where it is long; also the empty ones."""
    weekly = window.until - window.since <= BY_WEEK
    groups = measures.by_week(cases) if weekly else measures.by_month(cases)
    return [
        _period(first, groups.get(first.isoformat() if weekly else f"{first:%Y-%m}", []))
        for first in _firsts(window, weekly=weekly)
    ]


def loads(worked: Worked, cases: Sequence[Case], *, now: datetime) -> Sequence[Load]:
    """Return what these incidents asked of people, who carried most first.

    From when it was declared until it was resolved, whatever was held before and after. Provisional
    command counts: whoever declared was at it, until somebody took over.
    """
    keys = {case.key for case in cases}
    held = [
        Held(user_id, incident_id, max(since, declared), min(until or now, resolved or now))
        for user_id, incident_id, since, until, declared, resolved in worked.rows
        if incident_id in keys
    ]
    return carry([one for one in held if one.until > one.since], worked.zones)


def _firsts(window: Window, *, weekly: bool) -> Iterator[date]:
    day, last = window.since.astimezone(UTC).date(), window.until.astimezone(UTC).date()
    day = day - timedelta(days=day.weekday()) if weekly else day.replace(day=1)
    while day <= last:
        yield day
        day += timedelta(days=7 if weekly else monthrange(day.year, day.month)[1])


def _period(first: date, cases: Sequence[Case]) -> Period:
    counts = {name: len(found) for name, found in measures.by_severity(cases).items()}
    return Period(first, counts, group(cases))


@dataclass(frozen=True)
class Promised:
    """How many of the action items that were given in a window get done."""

    overall: Completion
    by_service: Mapping[str, Completion]
    by_month: Mapping[str, Completion]


def promised(
    session: Session, window: Window, *, now: datetime, service: str | None = None
) -> Promised:
    """Return how action items get done; of incidents about this service, where one is named."""
    items = [
        Item(state, given_at, due_at, ended_at, services)
        for state, given_at, due_at, ended_at, services in measuring.actions(session, window)
        if service is None or service in services
    ]
    of_services = completion.by_service(items, now)
    months = completion.by_month(items, now)
    return Promised(completion.count(items, now), of_services, months)


def group(cases: Sequence[Case]) -> Group:
    return Group(
        len(cases),
        measures.measure(cases),
        measures.promises(cases),
        measures.commanded(cases),
        sum(case.by_change for case in cases),
    )


def _each(groups: Mapping[str, Sequence[Case]]) -> dict[str, Group]:
    return {name: group(cases) for name, cases in groups.items()}


def _case(read: Measured, row: tuple[Any, ...]) -> Case:
    key, number, severity, by_change, *instants = row
    declared, started, detected, acknowledged, mitigated, resolved = instants
    kept, broken = read.promises.get(key, _NONE_PROMISED)
    return Case(
        key,
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
