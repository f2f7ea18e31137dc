"""Owns what is measured about many incidents: differences of milestones, and how they spread."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median, quantiles
from typing import Final

from storage.models import Severity

# Of fewer, a median says little: it is shown, and marked.
FEW: Final = 5
AT_COMMAND: Final = timedelta(minutes=5)


class Measure(StrEnum):
    """What is measured in time; see `TIMES` for between which milestones."""

    DETECT = "mttd"
    ACKNOWLEDGE = "mtta"
    MITIGATE = "mttm"
    RESTORE = "mttr"
    BETWEEN = "mtbf"


@dataclass(frozen=True, slots=True)
class Case:
    """One incident as the measures see it; an instant is none where it is not known.

    `commanded_at`: when somebody took command in earnest; `kept` and `broken`: promised updates;
    `services`: what it was about.
    """

    number: int
    severity: Severity
    declared_at: datetime
    started_at: datetime | None = None
    detected_at: datetime | None = None
    acknowledged_at: datetime | None = None
    mitigated_at: datetime | None = None
    resolved_at: datetime | None = None
    commanded_at: datetime | None = None
    services: tuple[str, ...] = ()
    by_change: bool = False
    kept: int = 0
    broken: int = 0
    # Seconds of each measure that it has: worked out once, and grouped in many ways.
    lengths: Mapping[Measure, float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lengths", dict(_lengths(self)))

    @property
    def noticed_at(self) -> datetime:
        return self.detected_at or self.declared_at

    @property
    def began_at(self) -> datetime:
        """Return when the fault began, as far as it is known: when it was noticed at the latest."""
        return self.started_at or self.noticed_at


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


# Fault to alert; alert to the team's start; alert to users no longer hurt; fault to restoration.
TIMES: Final[Mapping[Measure, Callable[[Case], tuple[datetime | None, datetime | None]]]] = {
    Measure.DETECT: lambda case: (case.started_at, case.detected_at),
    Measure.ACKNOWLEDGE: lambda case: (case.noticed_at, case.acknowledged_at),
    Measure.MITIGATE: lambda case: (case.noticed_at, case.mitigated_at),
    Measure.RESTORE: lambda case: (case.began_at, case.resolved_at),
}


def measure(cases: Iterable[Case]) -> dict[Measure, Spread]:
    """Return what can be said of these; a measure that no case has is left out."""
    known = sorted(cases, key=lambda case: case.began_at)
    values = {
        name: [case.lengths[name] for case in known if name in case.lengths] for name in TIMES
    }
    values[Measure.BETWEEN] = [
        (after.began_at - before.began_at).total_seconds() for before, after in pairwise(known)
    ]
    return {name: spread(found) for name, found in values.items() if found}


def spread(values: Sequence[float]) -> Spread:
    """Return the spread of at least one value; the p90 lies between two where that is so."""
    one_only = len(values) == 1
    p90 = values[0] if one_only else quantiles(values, n=10, method="inclusive")[-1]
    return Spread(median(values), p90, len(values))


def commanded(cases: Iterable[Case]) -> Share:
    """Return how many had a commander within five minutes of being declared."""
    known = list(cases)
    soon = [
        case
        for case in known
        if case.commanded_at and case.commanded_at - case.declared_at <= AT_COMMAND
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
    return _grouped(cases, lambda case: [case.severity.value])


def by_service(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return them by service; one about several stands with each, one about none with none."""
    return _grouped(cases, lambda case: case.services)


def by_month(cases: Iterable[Case]) -> dict[str, list[Case]]:
    """Return them by the month in UTC in which they were declared, such as `2026-03`."""
    return _grouped(cases, lambda case: [f"{case.declared_at:%Y-%m}"])


def _grouped(
    cases: Iterable[Case], names: Callable[[Case], Iterable[str]]
) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for name in names(case):
            found[name].append(case)
    return dict(sorted(found.items()))


def _lengths(case: Case) -> Iterator[tuple[Measure, float]]:
    """Yield what lies between the two milestones, where both are known; never less than none."""
    for name, ends in TIMES.items():
        since, until = ends(case)
        if since is not None and until is not None:
            yield name, max((until - since).total_seconds(), 0.0)
