"""Owns in which order the milestones of an incident come."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

ORDER: Final = ("started", "detected", "acknowledged", "mitigated", "resolved")
# Somebody has to say these; the others are recorded when their phase begins.
SAID: Final = frozenset({"started", "detected"})

Instants = Mapping[str, datetime | None]


def aligned(instants: Instants, chosen: Collection[str]) -> dict[str, datetime | None]:
    """Return the instants, what was chosen no earlier than what came before it in its minute.

    People choose minutes: mitigated at 14:05 is not before acknowledged at 14:05:33.
    """
    result, latest = dict(instants), None
    for name in ORDER:
        instant = result.get(name)
        if instant is None:
            continue
        if name in chosen and latest is not None and _minute(instant) == _minute(latest):
            instant = result[name] = max(instant, latest)
        latest = max(instant, latest) if latest else instant
    return result


def out_of_order(instants: Instants) -> tuple[str, str] | None:
    """Return two milestones of which the first is said to be after the second, if there are any."""
    known = [(name, instants[name]) for name in ORDER if instants.get(name) is not None]
    for first, (earlier, before) in enumerate(known):
        for later, after in known[first + 1 :]:
            if before is not None and after is not None and before > after:
                return earlier, later
    return None


def differs(before: datetime | None, chosen: datetime | None) -> bool:
    """Tell whether another time was chosen; its minute alone is the same time, less exact."""
    if before is None or chosen is None:
        return before is not chosen
    if int(before.timestamp()) == int(chosen.timestamp()):
        return False
    return chosen.second != 0 or before.replace(second=0, microsecond=0) != chosen


def _minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)
