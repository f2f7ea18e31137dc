"""Owns what a program may ask: parameters that are read, refused, and described from one list."""

import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any, Final, TypeVar

from aiohttp import web

from bot.web.problems import Problem
from commands.rules import windows
from storage.listed import After
from storage.models import ActionState, Severity, Status
from storage.models.words import OPEN

T = TypeVar("T")
USUAL: Final = 50
MOST: Final = 200
_LARGEST: Final = 2**31
_OPEN: Final = "open"
_NOBODY: Final = "nobody"
_TEAM: Final = re.compile(r"[A-Z0-9]{1,32}")
_USER: Final = re.compile(r"[UW][A-Z0-9]{1,31}")
_SERVICE: Final = re.compile(r"[^\x00-\x1f]{1,64}")
_INSTANT: Final = "an instant such as 2026-03-04T14:05:00Z, or a day such as 2026-03-04"


@dataclass(frozen=True)
class Parameter:
    """One parameter; `read` makes its value, and raises ValueError with what it must be."""

    name: str
    about: str
    schema: Mapping[str, Any] = field(hash=False)
    read: Callable[[str], Any]


def read(request: web.Request, known: Sequence[Parameter]) -> dict[str, Any]:
    """Return what was asked, by name; what was not asked is none. Raises Problem."""
    by_name = {one.name: one for one in known}
    found: dict[str, Any] = dict.fromkeys(by_name)
    for name in request.query:
        if name not in by_name:
            some = f"use {', '.join(by_name)}" if by_name else "there are none"
            raise Problem(400, f"There is no parameter {_shown(name)}: {some}.")
        said = ",".join(request.query.getall(name))
        try:
            found[name] = by_name[name].read(said)
        except ValueError as fault:
            raise Problem(400, f"{name}: it must be {fault}.") from None
    return found


def cursor(after: After) -> str:
    """Return from where on the next page goes: for us to read, not for the program."""
    at, last = after
    said = json.dumps([at.isoformat(), last], separators=(",", ":"))
    return base64.urlsafe_b64encode(said.encode()).decode().rstrip("=")


def _after(said: str) -> After:
    try:
        at, last = json.loads(base64.urlsafe_b64decode(said + "=" * (-len(said) % 4)))
        return datetime.fromisoformat(at).astimezone(UTC), _id(last)
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise ValueError("the “next” of the page before, as it was given") from None


def _id(said: Any) -> int:
    if type(said) is not int or not 0 <= said < _LARGEST:  # what is true is a number, too
        raise ValueError
    return int(said)


def _instant(said: str) -> datetime:
    """Return an instant; of a day its beginning. A plus that was sent as such came as a blank."""
    try:
        if len(said) == len("2026-03-04"):
            return datetime.combine(date.fromisoformat(said), time(), UTC)
        found = datetime.fromisoformat(said.replace(" ", "+"))
        if found.tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise ValueError(_INSTANT)


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(said: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", said) or not least <= int(said) <= most:
            raise ValueError(f"a number from {least} to {most}")
        return int(said)

    return number


def _some(words: Sequence[str], make: Callable[[str], Sequence[T]]) -> Callable[[str], list[T]]:
    def some(said: str) -> list[T]:
        found: list[T] = []
        for word in said.casefold().split(","):
            if word.strip() not in words:
                raise ValueError(f"some of {', '.join(words)}, with commas")
            found += make(word.strip())
        return found

    return some


def _matching(pattern: re.Pattern[str], what: str) -> Callable[[str], str]:
    def matching(said: str) -> str:
        if not pattern.fullmatch(said):
            raise ValueError(what)
        return said

    return matching


def _flag(said: str) -> bool:
    if said.casefold() not in ("true", "false"):
        raise ValueError("true or false")
    return said.casefold() == "true"


def _owner(said: str) -> str:
    if said.casefold() == _NOBODY:
        return ""
    return _matching(_USER, "a person's id such as U024BE7LH, or nobody")(said)


def _shown(name: str) -> str:
    return f"“{name[:40]}”" if name.isprintable() else "of that name"


def _list(words: Sequence[str]) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "enum": list(words)}}


STATUSES: Final = (_OPEN, *(status.value for status in Status))
SEVERITIES: Final = tuple(severity.value for severity in Severity)
STATES: Final = tuple(state.value for state in ActionState)

TEAM: Final = Parameter(
    "team",
    "The workspace's id; needed where several have the number.",
    {"type": "string"},
    _matching(_TEAM, "a workspace's id such as T024BE7LD"),
)
LIMIT: Final = Parameter(
    "limit",
    "How many at most.",
    {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL},
    _number(1, MOST),
)
CURSOR: Final = Parameter(
    "cursor", "The `next` of the page before, with the same filters.", {"type": "string"}, _after
)
STATUS: Final = Parameter(
    "status",
    "Some of them, with commas; `open` is declared, acknowledged and mitigated.",
    _list(STATUSES),
    _some(STATUSES, lambda word: OPEN if word == _OPEN else [Status(word)]),
)
SEVERITY: Final = Parameter(
    "severity",
    "Some of them, with commas.",
    _list(SEVERITIES),
    _some(SEVERITIES, lambda word: [Severity(word)]),
)
SERVICE: Final = Parameter(
    "service",
    "A service that it is about, by its name in the settings.",
    {"type": "string"},
    _matching(_SERVICE, "a service's name of 64 characters at most"),
)
SINCE: Final = Parameter(
    "since", f"Declared then or later: {_INSTANT}.", {"type": "string"}, _instant
)
UNTIL: Final = Parameter("until", f"Declared before: {_INSTANT}.", {"type": "string"}, _instant)
DRILL: Final = Parameter("drill", "Only drills, or none of them.", {"type": "boolean"}, _flag)
STATE: Final = Parameter(
    "state",
    "Some of them, with commas.",
    _list(STATES),
    _some(STATES, lambda word: [ActionState(word)]),
)
OWNER: Final = Parameter("owner", "A person's id, or `nobody`.", {"type": "string"}, _owner)
OVERDUE: Final = Parameter(
    "overdue", "`true`: only open ones whose time is up.", {"type": "boolean"}, _flag
)
DAYS: Final = Parameter(
    "days",
    "How many days back.",
    {"type": "integer", "minimum": 1, "maximum": windows.LONGEST, "default": windows.USUAL},
    _number(1, windows.LONGEST),
)
# Looked at before anything else is.
TOKEN: Final = Parameter("token", "The calendar's own token.", {"type": "string"}, str)
