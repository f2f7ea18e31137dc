"""Owns a person's Home: what it shows of the record, and when it is drawn anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session

from commands import access, outbound, remind, reviewing
from commands.command import Outcome, Situation
from commands.facts import Facts, of
from commands.reviewing import Owed
from commands.rules import permissions
from commands.rules.cadence import DUE_STEP, Asked
from storage import action_items, homes, incidents, outbox
from storage.action_items import Listed
from storage.models import Incident, IncidentTask, Role

MOST_MINE: Final = 25
# Slack takes 100 blocks; each incident is one, and headings and the end need theirs.
MOST_OPEN: Final = 53
MOST_RESOLVED: Final = 5
MOST_TASKS: Final = 8
MOST_ACTIONS: Final = 3
MOST_OWED: Final = 3


@dataclass(frozen=True)
class HomeWanted(Outcome):
    """Somebody looks at their Home, and it is on its way."""


@dataclass(frozen=True)
class Mine:
    """An open incident that is this person's; `asked`: they are who is asked for its update."""

    facts: Facts
    held: Sequence[Role]
    offered: Sequence[Role]
    declared: bool
    asked: bool


@dataclass(frozen=True)
class Home:
    """What one person is shown, as it stood `at` that time; `more`: what did not fit."""

    at: datetime
    may_declare: bool
    mine: Sequence[Mine]
    more_mine: int
    others: Sequence[Facts]
    more_others: int
    resolved: Sequence[Facts]
    # What they have still to do, and in which incident.
    tasks: Sequence[tuple[IncidentTask, Incident]] = ()
    more_tasks: int = 0
    # What they have promised to make better, overdue first.
    actions: Listed = ()
    more_actions: int = 0
    # Postmortems that are theirs to see published, due first.
    owed: Sequence[Owed] = ()
    more_owed: int = 0
    # Whose it is, for what is theirs to review.
    user_id: str = ""

    @property
    def count(self) -> int:
        """Return how many open incidents the person may know of."""
        return len(self.mine) + self.more_mine + len(self.others) + self.more_others


def wanted(at: Situation) -> HomeWanted:
    """Have the caller's Home drawn."""
    access.get_to_know(at)
    publish(at.session, at.caller.team_id, at.caller.user_id, now=at.now)
    return HomeWanted()


def publish(session: Session, team_id: str, user_id: str, *, now: datetime) -> None:
    """Have this person's Home drawn as things stand; one step that waits anyway is enough."""
    lane = f"home:{team_id}:{user_id}"
    if outbox.waiting_in(session, lane) is None:
        who = {"user": user_id}
        outbox.add(session, team_id=team_id, kind="home", payload=who, lane=lane, now=now)


def declared(at: Situation, incident_id: int) -> None:
    """Show the incident that was declared from there: at once, and when its channel is open."""
    publish(at.session, at.caller.team_id, at.caller.user_id, now=at.now)
    incident = incidents.get(at.session, incident_id)
    outbound.redraw_home(at.session, incident, at.caller.user_id, now=at.now)


def gather(at: Situation) -> Home:
    """Return what the caller's Home shows."""
    whose = (at.session, at.caller.team_id, at.caller.user_id)
    found = homes.theirs(*whose, overdue_from=DUE_STEP, most=MOST_MINE)
    others = homes.others(*whose, most=MOST_OPEN - len(found))
    count_mine, count_others = homes.count_open(*whose)
    resolved = homes.resolved(*whose, most=MOST_RESOLVED)
    known = of(at.session, [*found, *others, *resolved], at.policy)
    about, past = known[: len(known) - len(resolved)], known[len(known) - len(resolved) :]
    to_do, count_to_do = homes.tasks(*whose, most=MOST_TASKS)
    promised, count_promised = action_items.open_ones(
        *whose, most=MOST_ACTIONS, owner_id=at.caller.user_id
    )
    owed = reviewing.owed_by(at)
    return Home(
        at.now,
        permissions.may(at.policy, access.standing(at), "declare"),
        _mine(at, about[: len(found)]),
        # Somebody may have declared another one since they were read.
        max(0, count_mine - len(found)),
        about[len(found) :],
        max(0, count_others - len(others)),
        past,
        to_do,
        max(0, count_to_do - len(to_do)),
        promised,
        max(0, count_promised - len(promised)),
        owed[:MOST_OWED],
        max(0, len(owed) - MOST_OWED),
        at.caller.user_id,
    )


def _mine(at: Situation, about: Sequence[Facts]) -> Sequence[Mine]:
    user_id = at.caller.user_id
    offered = homes.offered(at.session, user_id, [facts.incident.key for facts in about])
    return [
        Mine(
            facts,
            [role for role in Role if facts.holders.get(role) == user_id],
            offered.get(facts.incident.key, ()),
            facts.incident.reporter_id == user_id,
            _is_asked(facts, user_id),
        )
        for facts in about
    ]


def _is_asked(facts: Facts, user_id: str) -> bool:
    incident = facts.incident
    return user_id in remind.people(Asked.DUE, incident, facts.holders, incident.reporter_id)
