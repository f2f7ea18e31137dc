"""Owns what the status page says: only what was published, and what follows from it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID, uuid5

from sqlmodel import Session

from commands import telling
from commands.policy import StatusPage
from commands.rules import budgets, uptime, words
from commands.rules.services import Service
from commands.rules.uptime import Day, Span
from storage import telling as stored
from storage.models import Incident, PublicState, PublicUpdate, Status
from storage.telling import Told

_SPACE: Final = UUID("6f1f6f0e-3d6a-4f1e-9b0a-5a1f5e0c7d21")
_NUMBER: Final = re.compile(r"([0-9]{1,9})")
UP, HIT, WATCHED = "operational", "disrupted", "recovering"
_SERIOUS: Final = {HIT: 2, WATCHED: 1, UP: 0}


@dataclass(frozen=True)
class Word:
    """One update as customers read it; `changed_at`: when it was corrected."""

    key: str
    state: PublicState
    text: str
    at: datetime
    changed_at: datetime


@dataclass(frozen=True)
class Trouble:
    """One incident as customers know it, the newest word first; `services` by public name."""

    key: str
    title: str
    words: Sequence[Word]
    services: Sequence[str]
    began_at: datetime
    ended_at: datetime | None

    @property
    def state(self) -> PublicState:
        return self.words[0].state


@dataclass(frozen=True)
class Part:
    """One service: how it is, and of each day how long something was wrong.

    `troubles`: the incidents of a day, by their keys.
    """

    name: str
    state: str
    days: Sequence[Day]
    percent: float
    troubles: Mapping[date, Sequence[str]]


@dataclass(frozen=True)
class Board:
    """All that the page says; `changed_at`: when something was published or corrected last."""

    title: str
    address: str
    at: datetime
    parts: Sequence[Part]
    current: Sequence[Trouble]
    past: Sequence[Trouble]
    changed_at: datetime | None

    def called(self, key: str) -> Trouble | None:
        return next((one for one in (*self.current, *self.past) if one.key == key), None)


def told(session: Session, now: datetime) -> Sequence[Told]:
    """Return the rows that the board is made from."""
    return stored.everything(session, _minute(now) - timedelta(days=uptime.DAYS))


def board(
    told: Sequence[Told], page: StatusPage, services: Mapping[str, Service], now: datetime
) -> Board:
    """Return what the page says; pure, so that it can be done beside the loop.

    `now` is cut to the minute, so that what is unchanged stays so.
    """
    at = _minute(now)
    shown = [(one, _trouble(one, services)) for one in told]
    troubles = [trouble for _, trouble in shown]
    changed = [word.changed_at for trouble in troubles for word in trouble.words]
    return Board(
        page.title,
        page.address,
        at,
        list(_parts(shown, services, at)),
        [one for one in troubles if one.ended_at is None],
        [one for one in troubles if one.ended_at is not None],
        max(changed, default=None),
    )


def _minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)


def named(key: str) -> str:
    """Return the id of something for feeds: the same for ever, and nothing of ours."""
    return str(uuid5(_SPACE, key))


def _trouble(told: Told, services: Mapping[str, Service]) -> Trouble:
    incident, rows = told.incident, told.updates
    newest = rows[-1]
    is_over = newest.state is PublicState.RESOLVED
    return Trouble(
        named(f"incident:{incident.team_id}:{incident.key}"),
        telling.title_of(rows) or "Incident",
        [_word(row) for row in reversed(rows)],
        _about(told, services),
        _published(rows[0]),
        _published(newest) if is_over else None,
    )


def _word(row: PublicUpdate) -> Word:
    at = _published(row)
    changed = max(at, row.written_at) if row.corrects_id else at
    key = named(f"update:{row.team_id}:{row.corrects_id or row.key}")
    return Word(key, row.state, words.plain(row.text), at, changed)


def _published(row: PublicUpdate) -> datetime:
    if row.published_at is None:
        raise ValueError("an update that is not published is on its way to the page")
    return row.published_at


def _about(told: Told, services: Mapping[str, Service]) -> Sequence[str]:
    """Return the public names of what it was about when customers were told last.

    What was named since is told with the next update, and not before.
    """
    last = max(max(_published(row), row.written_at) for row in told.updates)
    found = []
    for row in told.services:
        service = services.get(row.service)
        is_then = row.since_at <= last and (row.until_at is None or row.until_at > last)
        if is_then and service is not None and service.public:
            found.append(service.public)
    return list(dict.fromkeys(found))


def _parts(
    shown: Sequence[tuple[Told, Trouble]],
    services: Mapping[str, Service],
    at: datetime,
) -> Iterator[Part]:
    names = {service.public for service in services.values() if service.public}
    for name in sorted(names, key=_in_order):
        about = [(told, trouble) for told, trouble in shown if name in trouble.services]
        hurt = [(_felt(told.incident, trouble), trouble) for told, trouble in about]
        spans = [(span, trouble) for span, trouble in hurt if span is not None]
        days = uptime.days([span for span, _ in spans], at)
        yield Part(
            name,
            _state(trouble for _, trouble in about),
            days,
            uptime.percent(days),
            {day.day: _keys(day, spans, at) for day in days if day.down},
        )


def _in_order(name: str) -> list[tuple[bool, int, str]]:
    """Return by what names are sorted: as letters, and numbers in them as numbers."""
    pieces = _NUMBER.split(name.casefold())
    return [(not one.isdecimal(), int(one) if one.isdecimal() else 0, one) for one in pieces if one]


def _keys(day: Day, spans: Sequence[tuple[Span, Trouble]], at: datetime) -> Sequence[str]:
    return [trouble.key for span, trouble in spans if uptime.touches(span, day, at)]


def _felt(incident: Incident, trouble: Trouble) -> Span | None:
    """Return when customers were hurt, as far as the incident's impact says; cancelled: never.

    One that went on as another one ends here when customers were told so.
    """
    if incident.status is Status.CANCELLED:
        return None
    felt = budgets.outage(incident)
    until = felt.until
    if incident.status is Status.MERGED:
        until = until or trouble.ended_at
    return Span(felt.since, until)


def _state(troubles: Iterator[Trouble]) -> str:
    states = [_how(one.state) for one in troubles if one.ended_at is None]
    return max(states, key=_SERIOUS.__getitem__, default=UP)


def _how(state: PublicState) -> str:
    return WATCHED if state is PublicState.MONITORING else HIT
