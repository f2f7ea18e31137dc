"""Owns what the review board reads: the week's incidents, what comes back, what is not done yet."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from commands import budget, facts, figures, reviewing, weekly
from commands.command import Situation
from commands.facts import Facts
from commands.figures import Figures
from commands.rules import factors, patterns, services, weeks, words
from commands.rules.loads import Load
from commands.rules.patterns import Common, Pattern, Seen
from commands.rules.services import Service, Spent
from commands.rules.weeks import Page, Week
from storage import people, reviews
from storage import services as stored
from storage.measuring import Window
from storage.models import ActionItem, Incident, PostmortemState, ServiceChange, Status

MOST_ITEMS: Final = 100
MOST_UNWRITTEN: Final = 30


@dataclass(frozen=True)
class Row:
    """One incident; `due_at`: by when its postmortem is due, none where none is owed any more.

    `needs_one`: it cannot be closed without one.
    """

    facts: Facts
    postmortem: PostmortemState | None
    due_at: datetime | None
    needs_one: bool = True


@dataclass(frozen=True)
class Unwritten:
    """A postmortem that is owed and not published; `state`: none as long as nobody has begun it."""

    incident: Incident
    state: PostmortemState | None
    due_at: datetime


@dataclass(frozen=True)
class Counted:
    """The week in numbers; what nearly happened, and what was practised."""

    figures: Figures
    near_misses: Sequence[Incident]
    drills: Sequence[Incident]


@dataclass(frozen=True)
class Besides:
    """What is to be looked at besides the week's incidents.

    `overdue`: action items by owner (none: nobody's), who has most first; `services`: what they are
    called, by name; `changes`: what was changed, by number.
    """

    patterns: Sequence[Pattern]
    services: Mapping[str, str]
    overdue: Sequence[tuple[str | None, Sequence[tuple[ActionItem, Incident]]]]
    overdue_count: int
    unwritten: Sequence[Unwritten]
    unwritten_count: int
    near_misses: Sequence[Incident]
    budgets: Sequence[Spent]
    loads: Sequence[Load]
    changes: Mapping[int, ServiceChange] = field(default_factory=dict)


@dataclass(frozen=True)
class Agenda:
    """One message of the digest as things stand `at`; `preview`: for one person, to read only."""

    at: datetime
    zone: str
    page: Page
    week: Sequence[Row]
    earlier: Sequence[Row]
    counted: Counted | None = None
    besides: Besides | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    preview: bool = False

    @property
    def span(self) -> Week:
        return self.page.span


def gather(at: Situation, team_id: str, page: Page, *, preview: bool = False) -> Agenda:
    """Return what this message says now; nothing of what has become private meanwhile."""
    found = {one.key: one for one in reviews.named(at.session, team_id, page.ids)}
    rows = _rows(at, [found[key] for key in page.ids if key in found])
    counts = _window(at, team_id, page) if page.leads or page.rests else None
    counted = _counted(at, counts) if counts and page.leads else None
    besides = _besides(at, counts, page.named) if counts and page.rests else None
    names = people.names_of(at.session, team_id, _people(rows, besides))
    return Agenda(
        at.now,
        at.policy.meeting.zone,
        page,
        [row for row in rows if row.facts.incident.key in page.week],
        [row for row in rows if row.facts.incident.key in page.earlier],
        counted,
        besides,
        names,
        preview,
    )


def lately(at: Situation, team_id: str) -> Agenda:
    """Return the last seven days in one message, as far as they fit in."""
    week = weeks.latest(at.now)
    found = reviews.of_week(at.session, team_id, week.since, week.until)
    before = reviews.from_before(at.session, team_id, week.since, weekly.needing(at.policy))
    page = weeks.alone(week, found, before)
    return gather(at, team_id, page, preview=True)


@dataclass(frozen=True)
class _Counts:
    team_id: str
    week: Week
    read: figures.Read
    near_misses: Sequence[Incident]


def _window(at: Situation, team_id: str, page: Page) -> _Counts:
    week = page.span
    return _Counts(
        team_id,
        week,
        figures.read(at.session, Window(team_id, week.since, week.until)),
        reviews.near_misses(at.session, team_id, week.since, week.until),
    )


def _counted(at: Situation, counts: _Counts) -> Counted:
    week = counts.week
    return Counted(
        figures.of(counts.read, figures.cases(counts.read)),
        counts.near_misses,
        reviews.drills(at.session, counts.team_id, week.since, week.until),
    )


def _besides(at: Situation, counts: _Counts, told: Sequence[int]) -> Besides:
    session, team_id = at.session, counts.team_id
    found = _patterns(at, counts)
    causes = [int(one.what) for one in found if one.common is Common.CHANGE]
    changes = stored.changes_of(session, causes)
    items, count = reviews.overdue(session, team_id, at.now, MOST_ITEMS)
    worked = figures.worked(session, counts.read.window)
    return Besides(
        found,
        {service.name: service.title for service in _services(at, found, changes)},
        _by_owner(items),
        count,
        *_unwritten(at, team_id, told),
        counts.near_misses,
        budget.of(session, team_id, list(at.policy.services.values()), now=at.now),
        figures.loads(worked, figures.cases(counts.read), now=at.now),
        changes,
    )


def _rows(at: Situation, incidents: Sequence[Incident]) -> list[Row]:
    """Return the incidents as they stand, in as many queries for many as for one."""
    states = reviews.states(at.session, [incident.key for incident in incidents])
    return [
        Row(
            about,
            states.get(about.incident.key),
            _owed(at, about.incident, states),
            reviewing.is_needed(at.policy, about.incident),
        )
        for about in facts.of(at.session, incidents, at.policy)
    ]


def _owed(
    at: Situation, incident: Incident, states: Mapping[int, PostmortemState]
) -> datetime | None:
    """Return by when its postmortem is due; none while it goes on, and once it is published."""
    is_published = states.get(incident.key) is PostmortemState.PUBLISHED
    is_owed = incident.status is Status.RESOLVED and not is_published
    return reviewing.due_at(at, incident) if is_owed else None


def _unwritten(at: Situation, team_id: str, told: Sequence[int]) -> tuple[list[Unwritten], int]:
    """Return the postmortems that are owed, what is due first first, and how many there are.

    Those `told` have a row that says so.
    """
    needing = weekly.needing(at.policy)
    found, count = reviews.unpublished(at.session, team_id, needing, told, MOST_UNWRITTEN)
    owed = [
        Unwritten(incident, state, due)
        for incident, state in found
        if (due := reviewing.due_at(at, incident)) is not None
    ]
    return sorted(owed, key=lambda one: (one.due_at, one.incident.number)), count


def _by_owner(
    items: Iterable[tuple[ActionItem, Incident]],
) -> list[tuple[str | None, Sequence[tuple[ActionItem, Incident]]]]:
    owned: dict[str | None, list[tuple[ActionItem, Incident]]] = defaultdict(list)
    for item, incident in items:
        owned[item.owner_id].append((item, incident))
    return sorted(owned.items(), key=lambda one: -len(one[1]))


def _patterns(at: Situation, counts: _Counts) -> list[Pattern]:
    """Return what the week's incidents have in common with each other, and with earlier ones."""
    week = counts.week
    back = min(week.since, week.until - patterns.BACK)
    found = reviews.seen(at.session, counts.team_id, back, week.until)
    about = stored.of(at.session, [row[0] for row in found])
    written = reviews.factors(at.session, [row[0] for row in found])
    seen = [
        Seen(
            number,
            declared,
            about[key],
            by_change,
            change,
            list(factors.lines(written.get(key, ""))),
        )
        for key, number, declared, by_change, change in found
    ]
    return patterns.find(seen, since=week.since, zone=at.policy.meeting.zone)


def _services(
    at: Situation, found: Iterable[Pattern], changes: Mapping[int, ServiceChange]
) -> Sequence[Service]:
    names = [one.what for one in found if one.common is Common.SERVICE]
    names += [change.service for change in changes.values()]
    return services.named(at.policy.services, list(dict.fromkeys(names)))


def _people(rows: Iterable[Row], besides: Besides | None) -> set[str]:
    """Return whoever is named in this message."""
    known = {row.facts.incident.review_owner_id for row in rows}
    known |= {row.facts.incident.reviewed_by for row in rows}
    if besides is not None:
        known |= {owner for owner, _ in besides.overdue}
        items = (item for _, owned in besides.overdue for item, _ in owned)
        known |= {one for item in items for one in words.mentioned(item.text)}
        known |= {one.incident.review_owner_id for one in besides.unwritten}
        known |= {load.user_id for load in besides.loads}
        said = (change.text for change in besides.changes.values())
        known |= {one for text in said for one in words.mentioned(text)}
    return {one for one in known if one is not None}
