"""Owns what is made of action items for their pages: names for ids, HTML for words, days."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from markupsafe import Markup

from bot.views.actioning import KINDS, PRIORITIES
from bot.web.pages import wording
from bot.web.pages.actions import asking
from bot.web.pages.actions.asking import Choices
from bot.web.pages.actions.finding import Board as FoundBoard
from bot.web.pages.actions.finding import One as FoundOne
from bot.web.pages.choosing import Choice
from bot.web.pages.standing import Able
from commands.policy import Policy
from commands.rules.actions import STATE
from commands.rules.completion import Completion
from storage.action_board import Wished
from storage.models import ActionItem, ActionState, Incident, Nature, Priority

UNREAD: Final = Markup("what a tagged message says")
TITLES: Final = {state: said.capitalize() for state, said in STATE.items()}
_MONTHS: Final = 6


@dataclass(frozen=True)
class Row:
    """An item at a glance; `place` is where its incident is read, none of a near miss.

    `address` takes its forms, `link` leads to its page.
    """

    number: int
    address: str
    link: str
    text: Markup
    state: ActionState
    owner: str | None
    due_at: datetime
    is_late: bool
    priority: str
    is_high: bool
    kind: str
    incident: int
    place: str | None
    drill: bool
    private: bool
    ended_at: datetime | None
    outcome: Markup


@dataclass(frozen=True)
class Section:
    """`count` of all that are looked for; `more`: some of them are not on this page."""

    state: ActionState
    title: str
    rows: Sequence[Row]
    count: int
    more: bool


@dataclass(frozen=True)
class Rate:
    """How many of those whose time has come were done."""

    name: str
    done: int
    of: int
    open: int
    dropped: int

    @property
    def percent(self) -> str:
        return f"{self.done / self.of:.0%}" if self.of else "none yet"


@dataclass(frozen=True)
class Board:
    sections: Sequence[Section]
    overdue: int
    wished: Wished
    choices: Choices
    services: Sequence[Rate]
    months: Sequence[Rate]
    able: Able


@dataclass(frozen=True)
class One:
    """An item with its form; `ended`: by whom, when."""

    row: Row
    title: Markup
    given_by: str
    given_at: datetime
    ended_by: str | None
    people: Choice
    filled: Mapping[str, str]
    stood: str
    able: Able


def board(found: FoundBoard, wished: Wished, policy: Policy, now: datetime) -> Board:
    promised = found.promised
    teams = {item.team_id for rows in found.items.values() for item, _ in rows}
    several = len(teams) > 1
    return Board(
        [
            Section(
                state,
                TITLES[state],
                [row(item, incident, found.names, now, several) for item, incident in rows],
                found.counts.states.get(state, 0),
                state in found.more,
            )
            for state, rows in found.items.items()
        ],
        found.counts.overdue,
        wished,
        asking.choices(wished, found.owners, found.names, policy.services),
        list(_rates(promised.by_service, policy)) if promised else [],
        list(_rates(promised.by_month, policy))[-_MONTHS:] if promised else [],
        found.able,
    )


def one(found: FoundOne, now: datetime) -> One:
    item, names = found.item, found.names
    return One(
        row(item, found.incident, names, now),
        wording.plain(found.incident.title),
        names.get(item.given_by, item.given_by),
        item.given_at,
        names.get(item.ended_by, item.ended_by) if item.ended_by else None,
        found.people,
        found.filled,
        found.stood,
        found.able,
    )


def row(
    item: ActionItem,
    incident: Incident,
    names: Mapping[str, str],
    now: datetime,
    several: bool = False,  # noqa: FBT001, FBT002 - workspaces
) -> Row:
    address = f"/incidents/actions/{item.number}"
    is_read = incident.nature is not Nature.NEAR_MISS
    return Row(
        item.number,
        address,
        f"{address}?team={item.team_id}" if several else address,
        wording.html(item.text, names) or UNREAD,
        item.state,
        names.get(item.owner_id, item.owner_id) if item.owner_id else None,
        item.due_at,
        item.state is ActionState.OPEN and item.due_at <= now,
        "" if item.priority is Priority.NORMAL else f"{PRIORITIES[item.priority]} priority",
        item.priority is Priority.HIGH,
        KINDS[item.kind].partition(":")[0],
        incident.number,
        f"/incidents/{incident.number}?team={incident.team_id}" if is_read else None,
        incident.drill,
        incident.private,
        item.ended_at,
        wording.html(item.outcome, names),
    )


def _rates(groups: Mapping[str, Completion], policy: Policy) -> Iterator[Rate]:
    for name, found in groups.items():
        service = policy.services.get(name)
        title = service.title if service else name
        still = found.open + found.overdue
        yield Rate(title, found.rate.count, found.rate.of, still, found.dropped)
