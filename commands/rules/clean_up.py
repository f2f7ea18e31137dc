"""Owns what is put back in order afterwards, and what a click on that list means."""

from collections.abc import Collection, Mapping
from typing import Final

# Kept in the database under the first name; people read the second.
ITEMS: Final[Mapping[str, str]] = {
    "bridge": "Bridge closed",
    "temporary": "Temporary rules and workarounds removed",
    "capacity": "Capacity restored",
    "told": "Customers and status page told that it is over",
}

# Whether it is done, and who said so last.
Ticks = Mapping[str, tuple[bool, str | None]]


def fitting(*, has_bridge: bool) -> list[str]:
    """Return the items that this incident has."""
    return [item for item in ITEMS if item != "bridge" or has_bridge]


def changes(
    shown: Collection[str], chosen: Collection[str], now: Ticks, who: str
) -> dict[str, bool]:
    """Return what one click changes: item to whether it is done.

    A click sends all that is ticked on that person's screen: `shown` was ticked when it was drawn,
    `chosen` is now. What others have ticked meanwhile stays; what this person has, they take back.
    """
    found = {}
    for item in ITEMS:
        wished = item in chosen
        is_done, by = now.get(item, (False, None))
        is_theirs = wished != (item in shown) or by == who
        if is_theirs and wished != is_done:
            found[item] = wished
    return found
