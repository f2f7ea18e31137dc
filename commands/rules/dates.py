"""Owns how people write the day by which something is due, and which instant they mean by it."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from commands.rules import times

# What is due on a day is due at its end.
EVENING: Final = time(18)
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_BY: Final = r"(?:by|until|due)\s+"
_ISO: Final = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})\b")
_IN: Final = re.compile(r"(?:in\s+)?(\d{1,3})\s*(d|days?|w|weeks?)\b", re.IGNORECASE)
_DAY: Final = re.compile(r"(?:next\s+)?([a-z]{3,9})\b", re.IGNORECASE)
_MONTH: Final = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?)\b"
    r"(?:,?\s+(\d{4})\b)?",
    re.IGNORECASE,
)
LONGEST: Final = timedelta(days=366)


class NoSuchDay(ValueError):  # noqa: N818 - a sentence for the person
    """The words say by when, but there is no such day, or it has passed."""


def leading(text: str, *, zone: str | None, now: datetime) -> tuple[datetime | None, str]:
    """Return the instant that `by friday …` means, and the rest of the text.

    Understood are `today`, `tomorrow`, names of days (the next such day; on that day itself the one
    in a week), `12 march`, `march 12`, `2026-03-12`, `in 10 days`, `2w`, each after `by`, `until`
    or `due`. It is due at 18:00 of that day in `zone` (an IANA name; UTC when none). None when the
    text does not begin that way. Raises NoSuchDay for `by 31 feb`, for a day that has passed, and
    for one more than a year ahead.
    """
    begun = re.match(_BY, text.strip(), re.IGNORECASE)
    if begun is None:
        return None, text.strip()
    said = text.strip()[begun.end() :]
    today = now.astimezone(times.named(zone)).date()
    found = _day(said, today)
    if found is None:
        return None, text.strip()
    day, length = found
    if not today <= day <= today + LONGEST:
        when = "has passed" if day < today else "is more than a year ahead"
        raise NoSuchDay(f"{day.day} {day:%B %Y} {when}")
    due = datetime.combine(day, EVENING, times.named(zone)).astimezone(UTC)
    return max(due, now), said[length:].lstrip(" ,:")


def _day(said: str, today: date) -> tuple[date, int] | None:
    """Return the day that the words begin with, and how many characters say it."""
    if match := _ISO.match(said):
        return _made(*map(int, match[1].split("-"))), match.end()
    if match := _IN.match(said):
        days = int(match[1]) * (7 if match[2][0].casefold() == "w" else 1)
        return today + timedelta(days=days), match.end()
    if (match := _MONTH.match(said)) and (month := _month(match[2] or match[3])):
        return _of_month(month, int(match[1] or match[4]), match[5], today), match.end()
    match = _DAY.match(said)
    named = _named(match[1].casefold(), today) if match else None
    return (named, match.end()) if match and named else None


def _named(word: str, today: date) -> date | None:
    if word in ("today", "tonight"):
        return today
    if word in ("tomorrow", "yesterday"):
        return today + timedelta(days=1 if word == "tomorrow" else -1)
    for number, name in enumerate(_DAYS):
        if name == word or (name.startswith(word) and len(word) in (3, 4)):
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


def _month(word: str) -> int | None:
    short = word.casefold()[:3]
    return _MONTHS.index(short) + 1 if short in _MONTHS else None


def _of_month(month: int, day: int, year: str | None, today: date) -> date:
    """Return the day in the year that is named, else in the one in which it comes next."""
    if year is not None:
        return _made(int(year), month, day)
    this_year = _made(today.year, month, day)
    return this_year if this_year >= today else _made(today.year + 1, month, day)


def _made(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        if not 1 <= month <= len(_MONTHS):
            raise NoSuchDay(f"There is no month {month}") from None
        name = _MONTHS[month - 1].capitalize()
        raise NoSuchDay(f"There is no {day} {name} {year}") from None
