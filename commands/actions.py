"""Owns `/incident actions`: which action items are open, one's own and overdue ones first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import access
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import permissions, words
from storage import action_items
from storage.action_items import Listed
from storage.models import Incident

USAGE: Final = "actions [mine|overdue|all|here]"
WHICH: Final = ("mine", "overdue", "all", "here")
MOST: Final = 15


@dataclass(frozen=True)
class ActionsShown(Outcome):
    """Open items with their incidents, at that time; `count`: how many there are in all."""

    which: str
    items: Listed
    count: int
    at: datetime
    may_act: bool
    # Where the same is on the console, if people reach that.
    page: str | None = None


def show(at: Situation, which: str, here: Incident | None = None) -> ActionsShown:
    """Return what the caller may know of. `here`: the incident, where only its own are wanted."""
    user_id = at.caller.user_id
    found, count = action_items.open_ones(
        at.session,
        at.caller.team_id,
        user_id,
        most=MOST,
        owner_id=user_id if which == "mine" else None,
        due_by=at.now if which == "overdue" else None,
        incident_id=here.key if here else None,
    )
    may_act = permissions.may(at.policy, access.standing(at), "action")
    page = _page(at.policy.console, which, here)
    return ActionsShown(which, found, count, at.now, may_act, page)


def _page(console: str | None, which: str, here: Incident | None) -> str | None:
    narrowed = {"mine": "?mine=on", "overdue": "?overdue=on", "all": ""}
    query = f"?incident={here.number}" if here else narrowed.get(which, "")
    return f"{console}/actions{query}" if console else None


def _run(at: Situation, text: str) -> Outcome:
    word = text.strip().casefold()
    if word and word not in WHICH:
        raise usage(USAGE, f"“{words.escaped(words.plain(text)[:40])}” is none of these.")
    if word == "here":
        return show(at, word, at.incident())
    here = None if word else at.incident_here()
    return show(at, word or ("here" if here else "mine"), here)


COMMAND: Final = Command(
    "actions",
    USAGE,
    "action items that are open: yours, overdue ones, all, or this incident's",
    Place.ANYWHERE,
    _run,
)
