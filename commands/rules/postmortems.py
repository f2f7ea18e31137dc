"""Owns what a postmortem consists of, by when it is due, and where its timeline has gaps."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from commands.rules import workdays
from storage.models import PostmortemState, Severity

# Between two entries that are further apart something is missing, or nobody wrote it down.
GAP: Final = timedelta(minutes=15)
LONGEST: Final = 3000  # a field of Slack's forms
MOST_DAYS: Final = 365
# Where what was drawn from the record is kept once it is published.
RECORD: Final = "record"
# How far one is, behind “it is”.
FAR: Final[Mapping[PostmortemState, str]] = {
    PostmortemState.DRAFT: "a draft",
    PostmortemState.IN_REVIEW: "in review",
    PostmortemState.PUBLISHED: "published",
}
# What a draft proposes as having gone well, where the record shows it.
TAKEN: Final = "Somebody had taken it up within five minutes of its being noticed."
KEPT: Final = "Every promised update came in time ({count} of {count})."
DONE: Final = "Every task was done ({count} of {count})."
WRITTEN_DOWN: Final = "The record has no gap of more than fifteen minutes."
_WRITTEN: Final = re.compile(r"([0-9]{1,3})\s*(wd|d)", re.IGNORECASE)


@dataclass(frozen=True)
class Section:
    """A part that people write; `asks`: what the form asks, `hint`: what belongs there."""

    title: str
    asks: str
    hint: str
    is_needed: bool = False


SECTIONS: Final[Mapping[str, Section]] = {
    "summary": Section(
        "Summary",
        "What happened, for somebody who was not there?",
        "A few sentences: what customers saw, how it came about, how it ended.",
        is_needed=True,
    ),
    "impact": Section(
        "Impact",
        "What did customers feel, how many, and for how long?",
        "In their words. What could they not do? Was any data lost? Who had to be told?",
        is_needed=True,
    ),
    "well": Section(
        "What went well",
        "What helped, and should stay as it is?",
        "An alert that came in time, a rollback that was practised, a hand-over that worked.",
    ),
    "factors": Section(
        "Contributing factors",
        "How did it come about?",
        "Several conditions that came together, not one cause: tools, habits, limits, what could "
        "be seen. What made each step sensible at that moment? Conditions, not people.",
        is_needed=True,
    ),
    "hard": Section(
        "What was hard, and where we were lucky",
        "What made it harder, and what could have made it worse?",
        "What was difficult to see, to find or to decide? What helped only by chance? "
        "Conditions, not people.",
    ),
}


@dataclass(frozen=True)
class Due:
    """So long after it is resolved; `working`: only Monday to Friday count."""

    days: int
    working: bool = False

    def after(self, resolved: datetime) -> datetime:
        return workdays.after(resolved, self.days, working=self.working)

    def __str__(self) -> str:
        return f"{self.days}{'wd' if self.working else 'd'}"


Dues = Mapping[Severity, Due | None]
DUES: Final[Dues] = MappingProxyType(
    {
        Severity.SEV1: Due(3),
        Severity.SEV2: Due(5, working=True),
        Severity.SEV3: None,
        Severity.SEV4: None,
    }
)


def parse(written: str) -> Due | None:
    """Return what `3d` or `5wd` means; `off` is none. Raises ValueError with what to write."""
    if written.strip().casefold() == "off":
        return None
    match = _WRITTEN.fullmatch(written.strip())
    if match is None or not 1 <= int(match.group(1)) <= MOST_DAYS:
        raise ValueError(
            f"it must be days or working days from 1 to {MOST_DAYS}, such as 3d or 5wd, or off"
        )
    return Due(int(match.group(1)), match.group(2).casefold() == "wd")


def gaps(instants: Iterable[datetime]) -> list[timedelta | None]:
    """Return, for each, how long nothing was written before it; none where that is no gap."""
    known = list(instants)
    since = [after - before for before, after in pairwise(known)]
    return [None, *(length if length > GAP else None for length in since)][: len(known)]


def missing(written: Mapping[str, str]) -> list[str]:
    """Return the titles of the sections that are needed and in which nothing stands."""
    return [
        section.title
        for name, section in SECTIONS.items()
        if section.is_needed and not written.get(name, "").strip()
    ]


def named(title: str) -> str:
    """Return the name of the section with this title."""
    return next(name for name, section in SECTIONS.items() if section.title == title)


def find(words: str) -> str | None:
    """Return the section that is meant: by its name, or by the beginning of its title."""
    wanted = " ".join(words.casefold().split())
    if wanted in SECTIONS:
        return wanted
    fitting = [
        name
        for name, section in SECTIONS.items()
        if wanted and (section.title.casefold().startswith(wanted) or name.startswith(wanted))
    ]
    return fitting[0] if len(fitting) == 1 else None
