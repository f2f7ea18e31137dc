"""Owns how a task is written in one line, and when somebody is asked about it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

from commands.rules import durations, words
from storage.models import IncidentTask, TaskState

# Who was given something says so within this time, or is asked.
UNSEEN_AFTER: Final = timedelta(minutes=5)
# Then whoever leads the hands hears of it.
OVERDUE_AFTER: Final = timedelta(minutes=10)
# How one stands, where it is looked back at.
STATE: Final[Mapping[TaskState, str]] = {
    TaskState.GIVEN: "open",
    TaskState.ACKNOWLEDGED: "under way",
    TaskState.DONE: "done",
    TaskState.DROPPED: "dropped",
}
LONGEST_BOX: Final = timedelta(hours=24)
# `off` and bare numbers begin many a sentence: a time box has a unit.
_BOX: Final = re.compile(r"(?:\d+[a-z]+)+|pt\d\w*", re.IGNORECASE)


class Nudge(IntEnum):
    """Why somebody is asked about a task, in the order in which it happens."""

    UNSEEN = 1
    DUE = 2
    OVERDUE = 3


@dataclass(frozen=True)
class Written:
    """What a line such as `@linus 15m Roll back release 412` asks for."""

    text: str
    assignee_id: str | None = None
    box: timedelta | None = None


def parse(text: str) -> Written:
    """Return the task; a person and a time box come first, in any order, and may be left out.

    Raises ValueError with a sentence for a time box that is none or too long.
    """
    person: str | None = None
    box: timedelta | None = None
    rest = text.strip()
    while rest:
        first, after = words.split(rest)
        if person is None and (named := words.person(first)):
            person = named
        elif box is None and _BOX.fullmatch(first) and (found := _box(first)):
            box = found
        else:
            break
        rest = after
    return Written(rest, person, box)


def _box(word: str) -> timedelta | None:
    """Return the time box, none for a word that only looks like one (`4xx`, `2nd`)."""
    try:
        box = durations.parse(word)
    except ValueError:
        return None
    if box is not None and not timedelta(minutes=1) <= box <= LONGEST_BOX:
        raise ValueError("A time box is between one minute and 24 hours")
    return box


def reassigned(text: str) -> tuple[int | None, Written] | None:
    """Return the number, the person and the time box of `3 @grace 15m`; none for anything else.

    The number is none when no task can have it.
    """
    first, rest = words.split(text)
    if not words.is_number(first):
        return None
    try:
        written = parse(rest)
    except ValueError:
        return None
    return (words.number(first), written) if written.assignee_id and not written.text else None


def next_look(task: IncidentTask) -> tuple[Nudge, datetime] | None:
    """Return why and when somebody is to be asked next, none when nobody is."""
    coming = [(when, nudge) for nudge, when in _looks(task) if nudge > task.nudges]
    return (min(coming)[1], min(coming)[0]) if coming else None


def due_now(task: IncidentTask, now: datetime) -> Nudge | None:
    """Return what is to be asked now: after a standstill the last of all, and once."""
    return max((n for n, when in _looks(task) if n > task.nudges and when <= now), default=None)


def _looks(task: IncidentTask) -> Iterator[tuple[Nudge, datetime]]:
    unseen_at = task.given_at + UNSEEN_AFTER
    if task.state is TaskState.GIVEN and (task.due_at is None or unseen_at < task.due_at):
        yield Nudge.UNSEEN, unseen_at
    if task.due_at is not None:
        yield Nudge.DUE, task.due_at
        yield Nudge.OVERDUE, task.due_at + OVERDUE_AFTER
