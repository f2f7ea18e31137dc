"""Owns the week that the review board looks at: when it meets, what it covers, how it is told."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from commands.rules import times

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEK: Final = timedelta(days=7)
# A week in which the clocks go forward or back is an hour off; a change of settings is days off.
_DAY: Final = timedelta(days=1)
# What comes later than this has to say why.
LATE: Final = timedelta(minutes=15)
# Incidents in the one message that has everything, and in each of several: Slack refuses more than
# about 12,000 characters.
MOST_ALONE: Final = 8
MOST_EACH: Final = 10
MOST: Final = 48

# Returns the first meeting after an instant, by the schedule that is set.
NextMeeting = Callable[[datetime], datetime]


@dataclass(frozen=True)
class Meeting:
    """When the board meets each week; `day` is one of DAYS, `zone` an IANA name."""

    day: str = "mon"
    hour: int = 10
    zone: str = "UTC"


@dataclass(frozen=True)
class Week:
    """From when until when the board looks; several weeks after a standstill."""

    since: datetime
    until: datetime

    @property
    def count(self) -> int:
        return max(round((self.until - self.since) / WEEK), 1)


def covered(due: datetime, now: datetime, next_meeting: NextMeeting) -> Week:
    """Return what the digest covers that was due then: up to the last meeting that has passed.

    Weeks follow one another without a gap, also where the clocks were changed between them.
    """
    before = next_meeting(due - WEEK - _DAY)
    since = before if due - before > WEEK - _DAY else due - WEEK
    until = due
    while (following := next_meeting(until)) <= now:
        until = following
    return Week(since, until)


def latest(now: datetime) -> Week:
    """Return the seven days up to now, for who does not wait for the meeting."""
    return Week(now - WEEK, now)


def days(week: Week, zone: str) -> tuple[datetime, datetime]:
    """Return its beginning and its end where the board meets."""
    place = times.named(zone)
    return week.since.astimezone(place), week.until.astimezone(place)


@dataclass(frozen=True)
class Page:
    """One message of a digest; incidents by id.

    `leads`: it stands in the channel, the others in its thread; `rests`: it says what is to be said
    besides the incidents; `more`: how many incidents no page names; `late`: it was due earlier;
    `elsewhere`: what the others name, where it says what is to be said besides.
    """

    since: float
    until: float
    week: Sequence[int] = ()
    earlier: Sequence[int] = ()
    leads: bool = False
    rests: bool = False
    more: int = 0
    late: bool = False
    elsewhere: Sequence[int] = ()

    @property
    def ids(self) -> Sequence[int]:
        return (*self.week, *self.earlier)

    @property
    def named(self) -> Sequence[int]:
        """Return what the digest names, as far as this message has to know."""
        return (*self.elsewhere, *self.ids)

    @property
    def span(self) -> Week:
        return Week(
            datetime.fromtimestamp(self.since, UTC), datetime.fromtimestamp(self.until, UTC)
        )

    def kept(self) -> dict[str, Any]:
        return {
            **asdict(self),
            "week": list(self.week),
            "earlier": list(self.earlier),
            "elsewhere": list(self.elsewhere),
        }

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "Page":
        # What an earlier version has kept is without what was added since.
        return cls(**{name: kept[name] for name in cls.__dataclass_fields__ if name in kept})


def alone(week: Week, ids: Sequence[int], earlier: Sequence[int]) -> Page:
    """Return the one message in which as many are named as fit in."""
    named = ids[:MOST_ALONE]
    first = next(pages(week, named, earlier[: MOST_ALONE - len(named)], late=False))
    return replace(first, more=len(ids) + len(earlier) - len(first.ids))


def pages(week: Week, ids: Sequence[int], earlier: Sequence[int], *, late: bool) -> Iterator[Page]:
    """Yield the messages of a digest: one where all fits in, else some that follow it."""
    since, until = week.since.timestamp(), week.until.timestamp()
    named = [(one, False) for one in ids] + [(one, True) for one in earlier]
    shown, more = named[:MOST], max(len(named) - MOST, 0)
    first, rest = shown[:MOST_ALONE], shown[MOST_ALONE:]
    groups = [first, *(rest[at : at + MOST_EACH] for at in range(0, len(rest), MOST_EACH))]
    for number, group in enumerate([*groups, []] if rest else groups):
        yield Page(
            since,
            until,
            [one for one, is_earlier in group if not is_earlier],
            [one for one, is_earlier in group if is_earlier],
            leads=number == 0,
            rests=not rest or not group,
            more=more if number == len(groups) - 1 else 0,
            late=late and number == 0,
            elsewhere=[] if group else [one for one, _ in shown],
        )
