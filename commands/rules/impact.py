"""Owns what is said of customers' impact: what they feel, how many, where, from when until when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands.rules import times

MOST_CUSTOMERS: Final = 1_000_000_000
ALL: Final = 100  # percent
LONGEST_FIGURE: Final = 60  # characters
NEITHER: Final = "Write a number or a share, such as 400, 12k or 12%."
# `about 1,200 customers`: what stands around the figure says nothing that is counted.
_FIGURE: Final = re.compile(
    r"(?:about|around|some|~|≈)?\s*(.*?)\s*(?:of\s+)?(?:(?:all|the)\s+)*(?:customers?|users?|people)?",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,4}))?\s*(?:%|percent)", re.IGNORECASE)
_GROUPED: Final = re.compile("[0-9]{1,3}(?:[ ,.'\u2019\u00a0\u202f][0-9]{3})+|[0-9]{1,10}")
_ROUND: Final = re.compile(r"([0-9]{1,4})(?:[.,]([0-9]{1,3}))?\s*([km])", re.IGNORECASE)
_SIZES: Final = {"k": 1_000, "m": 1_000_000}


@dataclass(frozen=True)
class Impact:
    """What customers feel, in Slack's form; how many they are, or percent of all; where; when."""

    text: str = ""
    customers: int | None = None
    share: float | None = None
    regions: str = ""
    from_at: datetime | None = None
    until_at: datetime | None = None


def figure(written: str) -> tuple[int | None, float | None]:
    """Return how many customers, or their share in percent, that `1,200`, `12k` or `12%` means.

    None and none for no words. Raises ValueError with a sentence that says what to write.
    """
    if len(written) > LONGEST_FIGURE:
        raise ValueError(NEITHER)
    match = _FIGURE.fullmatch(written.strip())
    said = match.group(1) if match else written
    if not said:
        return None, None
    if share := _SHARE.fullmatch(said):
        return None, _share(float(f"{share.group(1)}.{share.group(2) or 0}"))
    if (count := _count(said)) is None:
        raise ValueError(NEITHER)
    if count > MOST_CUSTOMERS:
        raise ValueError("That is more than a billion customers: write a number or a share of all.")
    return count, None


def _share(percent: float) -> float:
    if not 0 < percent <= ALL:
        raise ValueError("A share is more than 0% and at most 100%.")
    return percent


def _count(said: str) -> int | None:
    if _GROUPED.fullmatch(said):
        return int(re.sub(r"\D", "", said))
    if match := _ROUND.fullmatch(said):
        whole, part, size = match.group(1), match.group(2) or "", match.group(3).casefold()
        return round(float(f"{whole}.{part or 0}") * _SIZES[size])
    return None


def written(impact: Impact) -> str:
    """Return the figure as it is typed."""
    if impact.share is not None:
        return f"{impact.share:g}%"
    return "" if impact.customers is None else str(impact.customers)


def counted(impact: Impact) -> str:
    """Return the figure as it is read."""
    if impact.share is not None:
        return f"{impact.share:g}% of customers"
    if impact.customers is None:
        return ""
    if impact.customers == 0:
        return "no customer"
    return f"{impact.customers:,} customer{'' if impact.customers == 1 else 's'}"


def brief(impact: Impact) -> str:
    """Return it on one line, without its times."""
    about = " · ".join(part for part in (counted(impact), impact.regions) if part)
    return " ".join(impact.text.split()) + (f" ({about})" if about else "")


def told(impact: Impact) -> str:
    """Return all of it, as a record says it."""
    about = ", ".join((*_figures(impact), *_period(impact)))
    if not about:
        return impact.text
    # The brackets belong to the sentence, so that its full stop comes after them.
    ended = impact.text.endswith(".") and not impact.text.endswith("..")
    return f"{impact.text[:-1]} ({about})." if ended else f"{impact.text} ({about})"


def _figures(impact: Impact) -> Iterator[str]:
    yield from filter(None, (counted(impact), impact.regions))


def _period(impact: Impact) -> Iterator[str]:
    if impact.from_at is not None:
        yield f"from {times.spoken(impact.from_at)}"
    if impact.until_at is not None:
        yield f"until {times.spoken(impact.until_at)}"


def aligned_end(began: datetime | None, until: datetime) -> datetime | None:
    """Return the end; none when it is before the beginning.

    People choose minutes: what ended in the minute in which it began did not end before it.
    """
    if began is None or until >= began:
        return until
    return began if _minute(began) == _minute(until) else None


def _minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)
