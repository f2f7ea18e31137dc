"""Owns what incidents ask of each person: roles, hours, nights; and when one carries too much."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from commands.rules import workdays

# “No heroes”: of everybody's hours in incidents.
TOO_MUCH: Final = 1 / 3
# Who held a role for a shorter time gave it on.
LEAST: Final = timedelta(minutes=1)


@dataclass(frozen=True)
class Held:
    """One person's time in one role of one incident."""

    user_id: str
    incident_id: int
    since: datetime
    until: datetime


@dataclass(frozen=True)
class Load:
    """`roles`: how often one was held; `share`: of the hours of all, from 0 to 1."""

    user_id: str
    roles: int
    incidents: int
    time: timedelta
    out_of_hours: timedelta
    share: float


def carry(held: Iterable[Held], zones: Mapping[str, str | None]) -> list[Load]:
    """Return what each person carried, who carried most first; two roles at once count once.

    `zones`: time zones by user id. Alone there is nobody to share with: the share is whole.
    """
    people: dict[str, list[Held]] = defaultdict(list)
    for one in held:
        people[one.user_id].append(one)
    spans = {user: _joined(rows) for user, rows in people.items()}
    total = sum((_length(found) for found in spans.values()), timedelta())
    loads = [
        Load(
            user,
            len(rows),
            len({row.incident_id for row in rows}),
            _length(spans[user]),
            sum(
                (workdays.out_of_hours(*span, zones.get(user)) for span in spans[user]),
                timedelta(),
            ),
            _length(spans[user]) / total if total else 0.0,
        )
        for user, rows in people.items()
    ]
    return sorted(loads, key=lambda load: (-load.time, load.user_id))


def heroes(loads: Iterable[Load]) -> frozenset[str]:
    """Return who carries more than a third of all hours, in more than one incident: too much.

    Who leads the one incident of a week is no hero yet; who is alone has nobody to share with.
    """
    found = [load for load in loads if load.time >= LEAST]
    much = {load.user_id for load in found if load.share > TOO_MUCH and load.incidents > 1}
    return frozenset(much) if len(found) > 1 else frozenset()


def _joined(rows: Sequence[Held]) -> list[tuple[datetime, datetime]]:
    """Return the spans without overlap, in order."""
    joined: list[tuple[datetime, datetime]] = []
    for row in sorted(rows, key=lambda row: row.since):
        since, until = row.since, max(row.until, row.since)
        if joined and since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], until))
        else:
            joined.append((since, until))
    return joined


def _length(spans: Sequence[tuple[datetime, datetime]]) -> timedelta:
    return sum((until - since for since, until in spans), timedelta())
