"""Owns round numbers for the axes of charts: of counts, of times, of percent."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from bot.views.facts import length

_MINUTE: Final = 60.0
_HOUR: Final = 3600.0
_DAY: Final = 86_400.0
_UNITS: Final = ((_DAY, "d"), (_HOUR, "h"), (_MINUTE, "m"))
# Seconds between two lines.
_STEPS: Final = (
    *(_MINUTE * each for each in (1, 2, 5, 10, 15, 30)),
    *(_HOUR * each for each in (1, 2, 3, 6, 12)),
    *(_DAY * each for each in (1, 2, 5, 10, 20, 50, 100)),
)
_MOST_LINES: Final = 5
_ROUND: Final = (1, 2, 5)


def counts(most: float) -> list[float]:
    """Return the lines of whole numbers from none to at least `most`."""
    step = next(
        unit * 10**power
        for power in range(12)
        for unit in _ROUND
        if most / (unit * 10**power) <= _MOST_LINES
    )
    return _lines(most, float(step))


def times(most: float) -> list[float]:
    """Return the lines of seconds from none to at least `most`."""
    step = next((each for each in _STEPS if most / each <= _MOST_LINES), None)
    return _lines(most, step or _DAY * counts(most / _DAY)[1])


def shares() -> list[float]:
    return [0.0, 0.25, 0.5, 0.75, 1.0]


def time(seconds: float) -> str:
    """Return a length of time as short as it can be read."""
    return length(timedelta(seconds=round(seconds))) if seconds else "0"


def short(lines: Sequence[float]) -> Callable[[float], str]:
    """Return how the edge of a chart says its times: all of them in the unit of one step."""
    step = lines[1]
    size, unit = next(each for each in _UNITS if step % each[0] == 0)

    def said(seconds: float) -> str:
        return f"{seconds / size:.0f}{unit}" if seconds else "0"

    return said


def _lines(most: float, step: float) -> list[float]:
    count = max(1, -int(-most // step))
    return [step * at for at in range(count + 1)]
