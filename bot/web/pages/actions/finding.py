"""Owns reading what the board of action items shows, and one item with who could have it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from bot.web.pages import choosing
from bot.web.pages.choosing import Choice
from bot.web.pages.standing import Able, able
from commands import access, action_form, action_items, figures
from commands.command import Caller, Situation
from commands.figures import Promised
from commands.policy import Policy
from commands.rules import actions as rules
from commands.rules import words
from storage import action_board, incidents, people
from storage.action_board import Counts, Wished
from storage.action_items import Listed
from storage.measuring import Window
from storage.models import ActionItem, ActionState, Incident
from storage.viewers import Viewer

# Of each state, while all of them are on one page; of one alone.
MOST: Final = {ActionState.OPEN: 200, ActionState.DONE: 20, ActionState.DROPPED: 20}
PER_PAGE: Final = 100
BACK: Final = timedelta(days=180)


@dataclass(frozen=True)
class Board:
    """`items` of those states that are asked for; `more`: states of which there are more."""

    items: Mapping[ActionState, Listed]
    more: Sequence[ActionState]
    counts: Counts
    owners: Sequence[str]
    names: Mapping[str, str]
    promised: Promised | None
    able: Able


@dataclass(frozen=True)
class One:
    """An item; `people`: who could have it; `stood`: how it was when it was shown."""

    item: ActionItem
    incident: Incident
    names: Mapping[str, str]
    people: Choice
    filled: Mapping[str, str]
    stood: str
    able: Able


@dataclass(frozen=True)
class New:
    """What the form for a new item begins with; `day`: the one on which it would be due."""

    people: Choice
    day: str
    title: str | None
    able: Able


def board(session: Session, viewer: Viewer, wished: Wished, policy: Policy, now: datetime) -> Board:
    states = [wished.state] if wished.state else list(ActionState)
    items, more = {}, []
    for state in states:
        most = PER_PAGE if wished.state else MOST[state]
        skip = (wished.page - 1) * most if wished.state else 0
        rows = action_board.listed(
            session, viewer, wished, state, now=now, skip=skip, most=most + 1
        )
        items[state] = rows[:most]
        more += [state] if len(rows) > most else []
    names: dict[str, str] = {}
    for team_id in {viewer.team_id, *(item.team_id for rows in items.values() for item, _ in rows)}:
        names |= people.every_name(session, team_id or "")
    return Board(
        items,
        more,
        action_board.counts(session, viewer, wished, now),
        action_board.owners(session, viewer),
        names,
        _promised(session, viewer, wished, now),
        able(session, viewer, policy, "action"),
    )


def one(
    session: Session,
    viewer: Viewer,
    which: tuple[int, str | None],
    policy: Policy,
    now: datetime,
) -> One | None:
    """Return the item with what its form begins with; none that the viewer may not know of."""
    found = action_board.one(session, viewer, *which)
    if found is None:
        return None
    item, incident = found
    met = {item.owner_id or "", item.given_by, item.ended_by or ""}
    met |= words.mentioned(item.text) | words.mentioned(item.outcome)
    names = people.names_of(session, item.team_id, met)
    at = Situation(session, Caller(item.team_id, viewer.user_id or "", "page"), now, policy)
    form = action_form.filled(at, item)
    able_ = able(session, viewer, policy, "action")
    who = choosing.NOBODY
    if able_.acts:
        who = choosing.able(session, item.team_id, policy, incident, item.owner_id)
    return One(item, incident, names, who, form, action_form.mark(item), able_)


def new(session: Session, viewer: Viewer, number: int | None, policy: Policy, now: datetime) -> New:
    """Return what the form begins with; the day is that of the incident's severity."""
    team_id = viewer.team_id or ""
    at = Situation(session, Caller(team_id, viewer.user_id or "", "page"), now, policy)
    incident = incidents.by_number(session, team_id, number) if number else None
    if incident is not None and not access.may_see(at, incident):
        incident = None
    severity = incident.severity if incident else policy.default_severity
    zone = action_items.zone_of(at, None)
    day = rules.day_of(rules.due(now, policy.action_due[severity], zone), zone)
    title = incident.title if incident else None
    may = able(session, viewer, policy, "action")
    who = choosing.able(session, team_id, policy, incident)
    return New(who, day.isoformat(), title, may)


def _promised(session: Session, viewer: Viewer, wished: Wished, now: datetime) -> Promised | None:
    """Return how items get done, of one workspace: the viewer's, else the only one."""
    known = incidents.workspaces(session)
    team_id = viewer.team_id or (known[0] if len(known) == 1 else None)
    if team_id is None:
        return None
    window = Window(team_id, now - BACK, now)
    return figures.promised(session, window, now=now, service=wished.service)
