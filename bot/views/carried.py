"""Owns how it is said for how long incidents kept somebody, and how much of that out of hours."""

from datetime import timedelta
from typing import Final

from bot.views.facts import length
from commands.rules.loads import Load

_WORTH_SAYING: Final = timedelta(minutes=1)


def share(load: Load, *, is_hero: bool) -> str:
    """Return how much that is of everybody's hours; too much is marked, and nobody blamed."""
    much = " ⚠️ more than a third: no heroes" if is_hero else ""
    return f"{load.share:.0%} of all{much}"


def hours(load: Load) -> str:
    """Return the time, and what of it was out of their own working hours."""
    whole, out = length(load.time), length(load.out_of_hours)
    if load.out_of_hours < _WORTH_SAYING:
        return whole
    return f"{whole}, {'all' if out == whole else out} of it out of hours"
