"""Owns the figures of a window as CSV: a row for each measure of each group."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.export.sheet import guarded
from commands import figures
from commands.figures import Figures, Group
from commands.metrics import Gathered
from commands.rules.loads import Load
from commands.rules.measures import Measure, Share, Spread
from commands.rules.services import Spent

HEAD: Final = (
    "from",
    "until",
    "about",
    "grouping",
    "group",
    "measure",
    "unit",
    "value",
    "p90",
    "number",
    "of",
    "few",
)
TIMES: Final[Mapping[Measure, str]] = {
    Measure.DETECT: "time_to_detect",
    Measure.ACKNOWLEDGE: "time_to_acknowledge",
    Measure.MITIGATE: "time_to_mitigate",
    Measure.RESTORE: "time_to_restore",
    Measure.BETWEEN: "time_between_failures",
}
ALL: Final = ("all", "all")


@dataclass(frozen=True)
class Row:
    """What a row says behind its window; `number` and `of`: so many of so many."""

    grouping: str
    group: str
    measure: str
    unit: str
    value: float | None
    p90: float | None = None
    number: int | None = None
    of: int | None = None
    few: bool = False


def draw(found: Gathered) -> str:
    """Return the sheet; times are UTC, lengths in seconds, shares from 0 to 1."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    window = found.now.window
    head = [_at(window.since), _at(window.until), found.now.service or ""]
    for row in rows(found):
        writer.writerow([guarded(cell) for cell in (*head, *_cells(row))])
    return out.getvalue()


def rows(found: Gathered) -> Iterator[Row]:
    """Yield the whole first, then by severity, service and month, budgets, people."""
    cases = figures.cases(found.now)
    worked_out = figures.of(found.now, cases)
    yield from _whole(worked_out, found)
    for grouping, groups in (
        ("severity", worked_out.by_severity),
        ("service", worked_out.by_service),
        ("month", worked_out.by_month),
    ):
        for name, group in groups.items():
            yield from _group(grouping, name, group)
    for spent in found.budgets:
        yield from _budget(spent)
    names = found.worked.names
    for load in figures.loads(found.worked, cases, now=found.at):
        yield from _person(load, names.get(load.user_id) or load.user_id)


def _whole(found: Figures, read: Gathered) -> Iterator[Row]:
    yield Row(*ALL, "incidents", "incidents", found.count, number=found.count)
    yield Row(*ALL, "frequency", "incidents in 30 days", found.frequency, number=found.count)
    yield from _times(ALL, found.overall)
    yield _share(ALL, "promised_updates_kept", found.promises)
    yield _share(ALL, "commander_within_five_minutes", found.commanded)
    yield _share(ALL, "change_failure_rate", found.change_failures)
    yield _share(ALL, "action_items_done", read.actions.rate)
    if found.service is None:  # a near miss is of no service
        near = found.near_misses
        yield Row(*ALL, "near_misses", "near misses", near, number=near)


def _group(grouping: str, name: str, one: Group) -> Iterator[Row]:
    of = (grouping, name)
    yield Row(*of, "incidents", "incidents", one.count, number=one.count)
    yield Row(*of, "caused_by_a_change", "incidents", one.by_change, number=one.by_change)
    yield from _times(of, one.times)
    yield _share(of, "promised_updates_kept", one.promises)
    yield _share(of, "commander_within_five_minutes", one.commanded)


def _times(of: tuple[str, str], found: Mapping[Measure, Spread]) -> Iterator[Row]:
    for measure, name in TIMES.items():
        one = found.get(measure)
        if one is None:
            yield Row(*of, name, "seconds", None, number=0, few=True)
        else:
            yield Row(*of, name, "seconds", one.median, one.p90, one.count, few=one.is_few)


def _share(of: tuple[str, str], name: str, one: Share) -> Row:
    return Row(*of, name, "share", one.value, number=one.count, of=one.of)


def _budget(spent: Spent) -> Iterator[Row]:
    of, known = ("budget", spent.service.name), spent.budget
    count = len(spent.numbers)
    yield Row(*of, "allowed", "seconds", known.allowed.total_seconds())
    yield Row(*of, "spent", "seconds", known.spent.total_seconds(), number=count)
    yield Row(*of, "left", "seconds", known.left.total_seconds())


def _person(load: Load, name: str) -> Iterator[Row]:
    of = ("person", name)
    yield Row(*of, "roles", "roles", load.roles, number=load.roles)
    yield Row(*of, "in_incidents", "seconds", load.time.total_seconds(), number=load.incidents)
    yield Row(*of, "out_of_hours", "seconds", load.out_of_hours.total_seconds())
    yield Row(*of, "share_of_hours", "share", load.share)


def _cells(row: Row) -> Iterable[str]:
    value, p90 = _number(row.value), _number(row.p90)
    number, of = _number(row.number), _number(row.of)
    few = "yes" if row.few else "no"
    return (row.grouping, row.group, row.measure, row.unit, value, p90, number, of, few)


def _number(value: float | None) -> str:
    """Return it for a program: six places at most, nothing where it is not known."""
    return "" if value is None else f"{round(value, 6):.6f}".rstrip("0").rstrip(".")


def _at(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds").replace("+00:00", "Z")
