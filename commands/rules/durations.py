"""Owns how people write durations: 90s, 15m, 1h30m, PT15M, off."""

import re
from datetime import timedelta
from typing import Final

LONGEST: Final = timedelta(days=30)
MOST_DIGITS: Final = 7  # of a number; more would overflow
_SPOKEN = re.compile(
    r"(?:(?P<days>\d+)\s*d(?:ays?)?)?\s*(?:(?P<hours>\d+)\s*h(?:(?:ou)?rs?)?)?\s*"
    r"(?:(?P<minutes>\d+)\s*m(?:in(?:ute)?s?)?)?\s*(?:(?P<seconds>\d+)\s*s(?:ec(?:ond)?s?)?)?",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"P(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?",
    re.IGNORECASE,
)
_UNITS: Final = (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1))


def parse(words: str, longest: timedelta = LONGEST) -> timedelta | None:
    """Return the duration, or none for `off`.

    Takes `90s`, `15m`, `1h30m` and ISO 8601 such as `PT15M`; longer than `longest` and shorter
    than a second are refused. Raises ValueError with a sentence that says what to write.
    """
    text = words.strip()
    if text.casefold() == "off":
        return None
    match = _ISO.fullmatch(text) or _SPOKEN.fullmatch(text)
    written = {unit: n for unit, n in (match.groupdict() if match else {}).items() if n}
    if not written or any(len(n) > MOST_DIGITS for n in written.values()):
        raise ValueError(f"“{text[:40]}” is not a duration: write 90s, 15m, 1h30m or PT15M")
    length = timedelta(**{unit: int(n) for unit, n in written.items()})
    if not timedelta(seconds=1) <= length <= longest:
        raise ValueError(f"“{text[:40]}” must be between one second and {longest.days} days")
    return length


def spoken(length: timedelta | None) -> str:
    """Return the shortest way to write it: `1h30m`, `15m`, `off`."""
    if length is None:
        return "off"
    left, words = max(0, round(length.total_seconds())), ""
    for unit, size in _UNITS:
        count, left = divmod(left, size)
        words += f"{count}{unit}" if count else ""
    return words or "0s"


def whole(length: timedelta) -> timedelta:
    """Return a length as people read it wherever it stands: full minutes, from one on.

    So it agrees with the times beside it, which have no seconds either.
    """
    unit = timedelta(minutes=1) if length >= timedelta(minutes=1) else timedelta(seconds=1)
    return length // unit * unit
