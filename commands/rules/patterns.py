"""Owns what several incidents have in common: a service, a factor, the hour of the day."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from commands.rules import factors, times

# One week alone has too few incidents to show what comes back.
BACK: Final = timedelta(days=28)
TWICE: Final = 2
# At the same hour on two days of a week, or on this many days of four weeks: fewer is chance.
MANY_DAYS: Final = 3


class Common(StrEnum):
    SERVICE = "service"
    CHANGE = "change"  # the same one
    CHANGES = "changes"  # whichever
    FACTOR = "factor"
    HOUR = "hour"


@dataclass(frozen=True)
class Seen:
    """One incident, as far as it can be like another; `change_id`: what caused it, if recorded.

    `factors`: what its postmortem says of how it came about, line by line.
    """

    number: int
    declared_at: datetime
    services: Sequence[str] = ()
    by_change: bool = False
    change_id: int | None = None
    factors: Sequence[str] = ()


@dataclass(frozen=True)
class Pattern:
    """`what`: the service's name, the change's number, the factor, or the hour from 0 to 23."""

    common: Common
    what: str
    numbers: Sequence[int]


def find(seen: Iterable[Seen], *, since: datetime, zone: str) -> list[Pattern]:
    """Return what the incidents from `since` on have in common with others; most of them first.

    The others may be older: whoever calls says how far back. Hours are those of `zone`.
    """
    known = list(seen)
    services = _groups(known, lambda one: one.services)
    changes = _groups(known, lambda one: [str(one.change_id)] if one.change_id else [])
    blamed = [one for one in known if one.by_change]
    hours = _groups(known, lambda one: [str(_local(one, zone).hour)])
    same = {tuple(group) for group in map(_numbers, changes.values())}
    found = [
        *_common(Common.SERVICE, services, since),
        *_common(Common.CHANGE, changes, since),
        # Where all have the same one, that says more.
        *_common(Common.CHANGES, {} if tuple(_numbers(blamed)) in same else {"": blamed}, since),
        *_common(Common.FACTOR, _factors(known), since),
        *_common(
            Common.HOUR,
            {hour: group for hour, group in hours.items() if _is_hourly(group, since, zone)},
            since,
        ),
    ]
    return sorted(found, key=lambda one: -len(one.numbers))


def _common(
    common: Common, groups: Mapping[str, Sequence[Seen]], since: datetime
) -> Iterator[Pattern]:
    for what, group in groups.items():
        if len(group) >= TWICE and any(one.declared_at >= since for one in group):
            yield Pattern(common, what, _numbers(group))


def _is_hourly(group: Sequence[Seen], since: datetime, zone: str) -> bool:
    """Tell whether it is more than chance: several at once on one day are one event."""
    days = {_local(one, zone).date() for one in group}
    lately = {_local(one, zone).date() for one in group if one.declared_at >= since}
    return len(lately) >= TWICE or len(days) >= MANY_DAYS


def _groups(
    seen: Iterable[Seen], names: Callable[[Seen], Iterable[str]]
) -> Mapping[str, Sequence[Seen]]:
    found: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        for name in names(one):
            found[name].append(one)
    return dict(sorted(found.items()))


def _factors(seen: Sequence[Seen]) -> Mapping[str, Sequence[Seen]]:
    """Return who shares a factor, by the words of the newest."""
    newest = {one.number: one for one in sorted(seen, key=lambda one: one.number, reverse=True)}
    lines = ((number, line) for number, one in newest.items() for line in one.factors)
    return {line: [newest[each] for each in whose] for line, whose in factors.grouped(lines)}


def _numbers(group: Iterable[Seen]) -> list[int]:
    return sorted(one.number for one in group)


def _local(one: Seen, zone: str) -> datetime:
    return one.declared_at.astimezone(times.named(zone))
