"""Owns reading what a page shows: in one snapshot, and never longer than somebody waits."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

import structlog
from sqlmodel import Session

from commands.facts import Facts, of
from commands.policy import Policy
from commands.rules import words
from storage import board, people, postmortems, timeline, updates
from storage.board import Wanted
from storage.database import Database
from storage.models import Incident, Promise, Role, TimelineEntry, Update
from storage.trouble import Unavailable
from storage.viewers import Viewer

T = TypeVar("T")
MOST: Final = 1000  # open incidents on one page
PER_PAGE: Final = 100  # incidents that have ended; timeline entries
# Entries on one page, where all are asked for: more takes seconds, and holds up others.
MOST_ENTRIES: Final = 5000
_LIMIT: Final = 5.0  # seconds
_AT_ONCE: Final = 2  # so that looking on never takes the connections that the work needs
_MOST_BEGUN: Final = 32

log = structlog.get_logger(__name__)


class Unreadable(Exception):  # noqa: N818 - a state of the database, not a fault of the page
    """The database does not answer, or not in time."""


@dataclass(frozen=True)
class Found:
    """Some incidents; `more`: there are others after them.

    `waiting` counts steps by kind, `heard_at` is Slack's last word.
    """

    facts: Sequence[Facts]
    more: bool
    names: Mapping[str, str]
    waiting: Mapping[int, Mapping[str, int]]
    heard_at: datetime | None
    told_at: datetime | None


@dataclass(frozen=True)
class One:
    """One incident; `entries` are those of the page, in the order in which things happened."""

    facts: Facts
    names: Mapping[str, str]
    waiting: Mapping[str, int]
    heard_at: datetime | None
    told_at: datetime | None
    last_update: Update | None
    promises: Sequence[Promise]
    entries: Sequence[TimelineEntry]
    total: int
    page: int
    has_postmortem: bool = False


def listed(session: Session, viewer: Viewer, wanted: Wanted, policy: Policy) -> Found:
    """Return a page of them with their commanders; the other roles are shown with each alone.

    Of open ones all are on one page, as far as that goes.
    """
    most = MOST if wanted.state == "open" else PER_PAGE
    rows = board.listed(session, viewer, wanted, skip=(wanted.page - 1) * most, most=most + 1)
    incidents = rows[:most]
    commanders = board.commanders(session, [incident.key for incident in incidents])
    names: dict[str, str] = {}
    for team_id in {incident.team_id for incident in incidents}:
        names |= people.every_name(session, team_id)
    return Found(
        facts=[
            _commanded(incident, commanders.get(incident.key), policy) for incident in incidents
        ],
        more=len(rows) > most,
        names=names,
        waiting=board.waiting(session),
        heard_at=board.heard_at(session),
        told_at=board.told_at(session),
    )


def _commanded(incident: Incident, commander: tuple[str, bool] | None, policy: Policy) -> Facts:
    user_id, provisional = commander or (None, False)
    held = {Role.COMMANDER: user_id} if user_id else {}
    return Facts(incident, held, provisional, policy.definitions)


def one(session: Session, incident: Incident | None, page: int, policy: Policy) -> One | None:
    """Return the incident with this page of its timeline: 1 has the newest entries, 0 has all."""
    if incident is None:
        return None
    (facts,) = of(session, [incident], policy)
    total = timeline.count(session, incident.key)
    page = min(page if page or total <= MOST_ENTRIES else 1, pages(total))
    end = total - (page - 1) * PER_PAGE if page else total
    start = max(0, end - PER_PAGE) if page else 0
    entries = timeline.page(session, incident.key, offset=start, most=max(0, end - start))
    last = board.last_update(session, incident.key)
    return One(
        facts=facts,
        names=_names(session, facts, last, entries),
        waiting=board.waiting(session).get(incident.key, {}),
        heard_at=board.heard_at(session),
        told_at=board.told_at(session),
        last_update=last,
        promises=updates.promises(session, incident.key),
        entries=entries,
        total=total,
        page=page,
        has_postmortem=postmortems.of(session, incident.key) is not None,
    )


def pages(total: int) -> int:
    return max(1, -(-total // PER_PAGE))


def _names(
    session: Session, facts: Facts, last: Update | None, entries: Sequence[TimelineEntry]
) -> Mapping[str, str]:
    """Return what the people and channels that the page mentions are called."""
    incident = facts.incident
    said = "\n".join(_texts(facts, last, entries))
    user_ids = {incident.reporter_id, *facts.holders.values(), *words.mentioned(said)}
    user_ids |= {entry.author_id for entry in entries if entry.author_id}
    user_ids |= {last.author_id} if last else set()
    channels = board.channel_names(session, words.channels(said))
    return {**channels, **people.names_of(session, incident.team_id, user_ids)}


def _texts(facts: Facts, last: Update | None, entries: Sequence[TimelineEntry]) -> Iterator[str]:
    yield facts.incident.summary
    yield facts.incident.impact
    yield last.text if last else ""
    for entry in entries:
        yield entry.text or ""


class Reader:
    """Reads for those who look on, a few at a time."""

    def __init__(self, database: Database, limit: float = _LIMIT) -> None:
        self._database, self._limit = database, limit
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._begun: set[asyncio.Task[object]] = set()

    async def read(self, work: Callable[[Session], T]) -> T:
        """Run work on a snapshot. Raises Unreadable."""
        if len(self._begun) >= _MOST_BEGUN:
            raise _unreadable("too many wait for the database already", begun=len(self._begun))
        reading = asyncio.create_task(self._in_turn(work))
        self._begun.add(reading)
        reading.add_done_callback(self._ended)
        # What was begun cannot be cut off; it ends some time, and nobody waits for it.
        await asyncio.wait({reading}, timeout=self._limit)
        if not reading.done():
            raise _unreadable("the database does not answer in time", begun=len(self._begun))
        try:
            return reading.result()
        except Unavailable as fault:
            raise _unreadable(str(fault)) from None
        except Exception as fault:
            # Not known as the database's: perhaps it is ours, and then this is all that tells.
            log.exception("page.unreadable", why=type(fault).__name__)
            raise Unreadable(type(fault).__name__) from None

    async def _in_turn(self, work: Callable[[Session], T]) -> T:
        async with self._turns:
            return await self._database.read(work)

    def _ended(self, reading: asyncio.Task[object]) -> None:
        self._begun.discard(reading)
        if not reading.cancelled():
            reading.exception()  # seen, even when nobody waits any more


def _unreadable(why: str, **more: object) -> Unreadable:
    """Have the operator know of it, too: whoever looks on sees no more than that it failed."""
    log.warning("page.unreadable", why=why, **more)
    return Unreadable(why)
