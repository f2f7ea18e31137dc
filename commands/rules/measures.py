"""Owns what is measured about many incidents: differences of milestones, and how they spread."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from statistics import median, quantiles
from typing import Final

from storage.models import Severity

DAY: Final = 24 * 3600.0
# Of fewer, a median says little: it is shown, and marked.
FEW: Final = 5
AT_COMMAND: Final = 5 * 60.0


class Measure(StrEnum):
    """What is measured in time; see `_lengths` for between which milestones."""

    DETECT = "mttd"
    ACKNOWLEDGE = "mtta"
    MITIGATE = "mttm"
    RESTORE = "mttr"
    BETWEEN = "mtbf"


TIMES: Final = (Measure.DETECT, Measure.ACKNOWLEDGE, Measure.MITIGATE, Measure.RESTORE)


@dataclass(slots=True)
class Case:
    """One incident as the measures see it; instants are seconds since 1970, none: not known.

    Not frozen: ten thousand are made at once, and that is twice as fast. `commanded_at`: when
    somebody took command in earnest; `kept` and `broken`: promised updates; `services`: what it
    was about.
    """

    key: int
    number: int
    severity: Severity
    declared_at: float
    started_at: float | None = None
    detected_at: float | None = None
    acknowledged_at: float | None = None
    mitigated_at: float | None = None
    resolved_at: float | None = None
    commanded_at: float | None = None
    services: tuple[str, ...] = ()
    by_change: bool = False
    kept: int = 0
    broken: int = 0
    # When the fault began, as far as it is known: when it was noticed at the latest.
    began_at: float = field(init=False, repr=False, compare=False)
    # Seconds of each measure that it has: worked out once, and grouped in many ways.
    lengths: Mapping[Measure, float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        noticed = self.declared_at if self.detected_at is None else self.detected_at
        began = noticed if self.started_at is None else self.started_at
        self.began_at = began
        self.lengths = _lengths(self, noticed, began)


@dataclass(frozen=True)
class Spread:
    """The middle of some durations, in seconds, what nine in ten stay within, and how many."""

    median: float
    p90: float
    count: int

    @property
    def is_few(self) -> bool:
        return self.count < FEW


@dataclass(frozen=True)
class Share:
    """So many of so many; none when there are none to speak of."""

    count: int
    of: int

    @property
    def value(self) -> float | None:
        return self.count / self.of if self.of else None


def measure(cases: Iterable[Case]) -> dict[Measure, Spread]:
    """Return what can be said of these; a measure that no case has is left out."""
    known = sorted(cases, key=attrgetter("began_at"))
    values = {
        name: [case.lengths[name] for case in known if name in case.lengths] for name in TIMES
    }
    values[Measure.BETWEEN] = [
        after.began_at - before.began_at for before, after in pairwise(known)
    ]
    return {name: spread(found) for name, found in values.items() if found}


def spread(values: Sequence[float]) -> Spread:
    """Return the spread of at least one value; the p90 lies between two where that is so."""
    known = sorted(values)  # what is sorted already is sorted again at no cost
    p90 = known[0] if len(known) == 1 else quantiles(known, n=10, method="inclusive")[-1]
    return Spread(median(known), p90, len(known))


def commanded(cases: Iterable[Case]) -> Share:
    """Return how many had a commander within five minutes of being declared."""
    known = list(cases)
    soon = [
        case
        for case in known
        if case.commanded_at is not None and case.commanded_at - case.declared_at <= AT_COMMAND
    ]
    return Share(len(soon), len(known))


def promises(cases: Iterable[Case]) -> Share:
    """Return how many promised updates came in time, of those whose time came."""
    known = list(cases)
    kept = sum(case.kept for case in known)
    return Share(kept, kept + sum(case.broken for case in known))


def change_failures(cases: Iterable[Case], changes: int) -> Share:
    """Return how many incidents a change caused, of so many changes (DORA)."""
    return Share(sum(case.by_change for case in cases), changes)


def by_severity(cases: Iterable[Case]) -> dict[str, list[Case]]:
    return _grouped(cases, lambda case: (case.severity.value,))


def by_service(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return them by service; one about several stands with each, one about none with none."""
    return _grouped(cases, lambda case: case.services)


def by_month(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return them by the month in UTC in which they were declared, such as `2026-03`."""
    return _grouped(cases, lambda case: (_month(int(case.declared_at // DAY)),))


def by_week(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return them by the Monday, in UTC, of the week in which they were declared."""
    return _grouped(cases, lambda case: (_monday(int(case.declared_at // DAY)),))


def _grouped(
    cases: Iterable[Case], names: Callable[[Case], Iterable[str]]
) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for name in names(case):
            found[name].append(case)
    return dict(sorted(found.items()))


def _lengths(case: Case, noticed: float, began: float) -> dict[Measure, float]:
    """Return what lies between two milestones, where both are known; never less than none.

    Fault to alert; alert to the team's start; alert to users no longer hurt; fault to restoration.
    """
    found = {}
    if case.started_at is not None and case.detected_at is not None:
        found[Measure.DETECT] = max(case.detected_at - case.started_at, 0.0)
    if case.acknowledged_at is not None:
        found[Measure.ACKNOWLEDGE] = max(case.acknowledged_at - noticed, 0.0)
    if case.mitigated_at is not None:
        found[Measure.MITIGATE] = max(case.mitigated_at - noticed, 0.0)
    if case.resolved_at is not None:
        found[Measure.RESTORE] = max(case.resolved_at - began, 0.0)
    return found


@lru_cache(maxsize=4096)
def _month(day: int) -> str:
    return f"{_date(day):%Y-%m}"


@lru_cache(maxsize=4096)
def _monday(day: int) -> str:
    found = _date(day)
    return (found - timedelta(days=found.weekday())).isoformat()


def _date(day: int) -> date:
    """Return the day that is so many days after 1 January 1970."""
    return date(1970, 1, 1) + timedelta(days=day)
