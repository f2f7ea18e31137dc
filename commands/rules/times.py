"""Owns how people write a time of day, and which instant they mean by it."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Slack's clock and ours may differ by so much; its own signatures allow for no more.
SKEW: Final = timedelta(minutes=5)

_WRITTEN: Final = re.compile(
    r"at\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(Z|UTC)|\s?([ap])\.?m\b\.?)?(?!\w)[\s:,]*",
    re.IGNORECASE,
)
_DAY: Final = re.compile(r"at\s+(\d{4}-\d{2}-\d{2})[\sT]+", re.IGNORECASE)
# Clocks differ: a time that is just ahead is meant as it is written, not as yesterday's.
_AHEAD: Final = timedelta(minutes=1)
_NOON: Final = 12
# At the ends of the calendar there is no other zone to say a time in; no incident is of then.
_YEARS: Final = range(2000, 2200)


class NoSuchTime(ValueError):  # noqa: N818 - a sentence for the person
    """The words look like a time of day, but that day has none such."""


def leading(text: str, *, zone: str | None, now: datetime) -> tuple[datetime | None, str]:
    """Return the instant that `at HH:MM …` means, and the rest of the text.

    The time is in `zone` (an IANA name; UTC when none), or in UTC when it says so (`14:05Z`);
    `2:05 pm` is understood. It is the latest such time that is not in the future: at 00:10,
    `at 23:55` was yesterday. None when the text does not begin that way. Raises NoSuchTime for
    `at 25:00`, and for a time that was left out when the clocks went forward.
    """
    match = _WRITTEN.match(text.strip())
    if match is None:
        return None, text.strip()
    written = _time_of_day(match)
    instant = _latest(written, UTC if match.group(4) else named(zone), now)
    return instant, text.strip()[match.end() :]


def stated(text: str, *, zone: str | None, now: datetime) -> tuple[datetime | None, str]:
    """Return the instant that `HH:MM …` means, and the rest of the text.

    As `leading`, with or without `at`; a day may stand before it: `2026-03-04 14:05`. Raises
    NoSuchTime for a day that the calendar does not have, too.
    """
    day, match = _read(text)
    if match is None:
        return None, text.strip()
    if day is None:
        return leading(match.string, zone=zone, now=now)
    shown = datetime.combine(_day(day.group(1)), _time_of_day(match))
    return _on(shown, UTC if match.group(4) else named(zone)), match.string[match.end() :]


def _read(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return the day that stands before the time, and the time, each as far as it is there."""
    text = text.strip()
    text = text if text.casefold().startswith("at ") else f"at {text}"
    day = _DAY.match(text)
    return day, _WRITTEN.match(f"at {text[day.end() :]}" if day else text)


def guessed(text: str, *, zone: str | None) -> bool:
    """Tell whether the time that it begins with was read as UTC, and nobody said that it is."""
    _, match = _read(text)
    return zone is None and match is not None and match.group(4) is None


def _on(shown: datetime, zone: tzinfo) -> datetime:
    """Return the instant at which clocks in the zone showed this day and time, the later of two."""
    instant = shown.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) != shown:
        raise NoSuchTime(
            f"{shown:%H:%M} did not come on {shown:%d %B}, when the clocks went forward; "
            "for UTC write 14:05Z"
        )
    return instant


def named(zone: str | None) -> ZoneInfo:
    """Return the zone with this IANA name; UTC when it is not known."""
    try:
        return ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):  # `America` is a folder of zones
        return ZoneInfo("UTC")


def of_message(ts: str) -> datetime:
    """Return the instant of a Slack message: its `ts` is seconds and microseconds since 1970."""
    seconds, _, micros = ts.partition(".")
    return datetime.fromtimestamp(int(seconds), UTC) + timedelta(
        microseconds=int((micros or "0").ljust(6, "0")[:6])
    )


def spoken(instant: datetime) -> str:
    """Return day and time as a record says them: `4 Mar 14:05 UTC`."""
    return f"{instant.day} {instant:%b %H:%M} UTC"


def _day(written: str) -> date:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise NoSuchTime(f"{written} is not a day") from None
    if day.year not in _YEARS:
        raise NoSuchTime(f"{written} is too far away to be meant: look at the year")
    return day


def _time_of_day(match: re.Match[str]) -> time:
    hour, minute, second = (int(part or 0) for part in match.group(1, 2, 3))
    half = (match.group(5) or "").casefold()
    if half:
        # 13:05 pm is no time of day; an hour of 24 is refused below.
        hour = (hour % _NOON + _NOON * (half == "p")) if 1 <= hour <= _NOON else 24
    try:
        return time(hour, minute, second)
    except ValueError:
        raise NoSuchTime(f"{match.group(1)}:{match.group(2)} is not a time of day") from None


def _latest(written: time, zone: tzinfo, now: datetime) -> datetime:
    """Return the latest instant at which clocks in the zone showed this time."""
    today = now.astimezone(zone).date()
    for day in (today, today - timedelta(days=1)):
        shown = datetime.combine(day, written)
        # When the clocks go back, the same time comes twice; the fold is the later one.
        instants = [shown.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (1, 0)]
        passed = [instant for instant in instants if instant <= now + _AHEAD]
        if passed and instants[0].astimezone(zone).replace(tzinfo=None) != shown:
            raise NoSuchTime(
                f"{written:%H:%M} did not come on {day:%d %B}, when the clocks went forward; "
                "for UTC write 14:05Z"
            )
        if passed:
            return passed[0]
    raise AssertionError("unreachable: yesterday's time has passed")
