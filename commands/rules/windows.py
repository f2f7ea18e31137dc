"""Owns how many days back figures are asked for."""

from typing import Final

USUAL: Final = 30
LONGEST: Final = 366
# The console has a link for each of these.
SHOWN: Final = (7, 30, 90, 365)


def nearest(days: int) -> int:
    """Return which of those on the console comes closest."""
    return min(SHOWN, key=lambda length: abs(length - days))
