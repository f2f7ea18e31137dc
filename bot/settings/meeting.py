"""Owns how day, hour and time zone of the review board are written."""

import re
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from commands.rules.weeks import DAYS

_HOUR: Final = re.compile(r"([0-9]{1,2})(?::00)?")
_LAST: Final = 23
_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST: Final = 3  # `t` could be two days


def day(value: str) -> str:
    """Return the day's short name, from that or from any longer beginning of its name."""
    word = value.strip().rstrip(".").casefold()
    named = [name for name in _NAMES if len(word) >= _SHORTEST and name.startswith(word)]
    if not named:
        raise ValueError(f"it must be a day of the week: {', '.join(DAYS)}")
    return named[0][:_SHORTEST]


def hour(value: str) -> int:
    found = _HOUR.fullmatch(value.strip())
    if found is None or int(found[1]) > _LAST:
        raise ValueError("it must be an hour of the day, from 0 to 23, such as 10")
    return int(found[1])


def zone(value: str) -> str:
    """Return the zone's IANA name as it is written there."""
    name = value.strip()
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):  # `America` is a folder of zones
        raise ValueError(
            "there is no such time zone: write its name with area and city, such as "
            "Europe/Berlin, or UTC"
        ) from None
