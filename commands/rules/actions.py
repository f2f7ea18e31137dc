"""Owns how an action item is written in one line, by when it is due, when it is asked after."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import count
from typing import Final

from commands.rules import dates, times, words
from storage.models import ActionKind, ActionState, Priority, Severity

# A SEV1 comes back soonest: what prevents it is wanted within two weeks.
DUE: Final = {
    Severity.SEV1: timedelta(days=15),
    Severity.SEV2: timedelta(days=30),
    Severity.SEV3: timedelta(days=60),
    Severity.SEV4: timedelta(days=60),
}
# How one stands, wherever it is read.
STATE: Final[Mapping[ActionState, str]] = {
    ActionState.OPEN: "open",
    ActionState.DONE: "done",
    ActionState.DROPPED: "not doing",
}
MORNING: Final = time(9)
AHEAD: Final = timedelta(days=2)
AGAIN: Final = timedelta(days=7)
_BY: Final = re.compile(r"\sby\s", re.IGNORECASE)


@dataclass(frozen=True)
class Wish:
    """What a line such as `@grace by friday high prevent Add an alert` asks for."""

    text: str = ""
    owner_id: str | None = None
    due_at: datetime | None = None
    priority: Priority | None = None
    kind: ActionKind | None = None


class Ask(StrEnum):
    """Why somebody is asked about an action item."""

    SOON = "soon"
    DUE = "due"
    OVERDUE = "overdue"


def parse(text: str, *, zone: str | None, now: datetime) -> Wish:
    """Return what is wished; person, day, priority and kind come first, in any order.

    The day may also stand at the end. A word of priority or kind that is part of a sentence
    (`prevent deploys on fridays`) counts, and stays in it. Raises dates.NoSuchDay.
    """
    wish, rest = Wish(), text.strip()
    while taken := _option(wish, rest, zone, now):
        wish, rest = taken
    if wish.due_at is None:
        due_at, rest = _at_the_end(rest, zone, now)
        wish = replace(wish, due_at=due_at)
    return replace(wish, text=rest)


def _option(wish: Wish, text: str, zone: str | None, now: datetime) -> tuple[Wish, str] | None:
    """Return the wish with what the text begins with, and the rest; none when it is no option."""
    first, rest = words.split(text)
    if wish.owner_id is None and (owner := words.person(first)):
        return replace(wish, owner_id=owner), rest
    if wish.due_at is None:
        due_at, after = dates.leading(text, zone=zone, now=now)
        if due_at is not None:
            return replace(wish, due_at=due_at), after
    named = _named(wish, first.rstrip(":").casefold())
    if named is None:
        return None
    stands_alone = first.endswith(":") or not rest[:1].islower() or _option(named, rest, zone, now)
    return named, rest if stands_alone else text


def _named(wish: Wish, word: str) -> Wish | None:
    if wish.priority is None and word in tuple(Priority):
        return replace(wish, priority=Priority(word))
    if wish.kind is None and word in tuple(ActionKind):
        return replace(wish, kind=ActionKind(word))
    return None


def _at_the_end(text: str, zone: str | None, now: datetime) -> tuple[datetime | None, str]:
    found = list(_BY.finditer(text))
    if not found:
        return None, text
    begins = found[-1].start()
    try:
        due_at, rest = dates.leading(text[begins:].rstrip(" .!"), zone=zone, now=now)
    except dates.NoSuchDay:  # `what was broken by march 3` is no promise
        return None, text
    return (due_at, text[:begins].rstrip(" ,")) if due_at and not rest else (None, text)


def due(now: datetime, length: timedelta, zone: str | None) -> datetime:
    """Return the end of the day that is so far away, in that zone."""
    return on(now.astimezone(times.named(zone)).date() + length, zone)


def on(day: date, zone: str | None) -> datetime:
    """Return the instant by which something is due that is due on this day."""
    return datetime.combine(day, dates.EVENING, times.named(zone)).astimezone(UTC)


def day_of(due_at: datetime, zone: str | None) -> date:
    return due_at.astimezone(times.named(zone)).date()


def last_look(due_at: datetime, zone: str | None, now: datetime) -> tuple[Ask, int] | None:
    """Return why somebody is to be asked by now, and in which week after the due time.

    After a standstill that is the last reason of all, as things stand then; none while it is not
    time.
    """
    asked = None
    for why, week, when in _looks(due_at, zone):
        if when > now:
            break
        asked = why, week
    # Somebody was away that morning: it is not due today any more.
    return (Ask.OVERDUE, 0) if asked == (Ask.DUE, 0) and now > due_at else asked


def next_look(due_at: datetime, zone: str | None, now: datetime) -> datetime:
    """Return when somebody is to be asked next: two days before, on the day, then weekly."""
    return next(when for _, _, when in _looks(due_at, zone) if when > now)


def _looks(due_at: datetime, zone: str | None) -> Iterator[tuple[Ask, int, datetime]]:
    """Yield why, in which week, and when: always in the morning of whoever is asked."""
    day = day_of(due_at, zone)
    yield Ask.SOON, 0, _morning(day - AHEAD, zone)
    yield Ask.DUE, 0, _morning(day, zone)
    for week in count(1):
        yield Ask.OVERDUE, week, _morning(day + week * AGAIN, zone)


def _morning(day: date, zone: str | None) -> datetime:
    return datetime.combine(day, MORNING, times.named(zone)).astimezone(UTC)
