"""Owns what tests draw of action items: one in every state, what is told of it, the lists."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from bot.views import action_items, card
from bot.views.message import Message
from commands.action_items import ActionChanged
from commands.actions import WHICH, ActionsShown
from commands.command import Outcome
from commands.facts import Facts
from storage.models import ActionItem, ActionKind, ActionState, Priority, Status
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM

DUE: Final = NOW + timedelta(days=15)
WHY: Final = ("given", "soon", "due", "overdue")

BOARD = "https://sitrep.example.com/incidents/actions?mine=on"


def item(words: str, **changed: Any) -> ActionItem:
    """Return an action item that Ada has given to Grace."""
    given: dict[str, Any] = {
        "id": 4,
        "team_id": TEAM,
        "number": 3,
        "incident_id": 7,
        "text": words[:500],
        "owner_id": GRACE,
        "given_by": ADA,
        "given_at": NOW,
        "due_at": DUE,
        "kind": ActionKind.PREVENT,
        "priority": Priority.HIGH,
        "state": ActionState.OPEN,
        "outcome": "",
    }
    return ActionItem(**{**given, **changed})


def told(words: str) -> dict[str, Any]:
    """Return data that fits every notice about action items."""
    return {
        "action_owner": GRACE,
        "action_owner_name": words[:80],
        "action_due": DUE.timestamp(),
        "left": [1, 2, 3, 4, 5, 6],
    }


def asked(about: Facts, words: str) -> Iterator[tuple[str, Message]]:
    """Yield what people are asked, in every state and for every reason."""
    for why in WHY:
        for user in (GRACE, LINUS):
            asking = {"why": why, "user": user, "by": ADA, "week": 2}
            yield f"action {why} {user}", action_items.draw(about, item(words), asking)
        nobody = item("", owner_id=None, priority=Priority.NORMAL)
        link = "https://acme.slack.com/archives/C0INC1/p1772633100000000"
        asking = {"why": why, "user": ADA, "by": ADA, "week": 0, "others": 9, "link": link}
        yield f"action {why} nobody", action_items.draw(about, nobody, asking)
    for state in (ActionState.DONE, ActionState.DROPPED):
        ended = item(words, state=state, ended_by=GRACE, ended_at=NOW, outcome=words[:1000])
        asking = {"why": "due", "user": GRACE}
        yield f"action {state}", action_items.draw(about, ended, asking)
    counted = dict.fromkeys(ActionState, 3)
    about.incident.status, before = Status.RESOLVED, about.incident.status
    yield "card with action items", card.draw(replace(about, actions=counted))
    about.incident.status = before


def outcomes(about: Facts, words: str) -> Iterator[Outcome]:
    for state in ActionState:
        for owner in (GRACE, None):
            known = (3, words[:500], state, owner, DUE)
            yield ActionChanged(*known, Priority.HIGH, ActionKind.DETECT, new=owner is None)
    yield ActionChanged(3, "", ActionState.OPEN, None, DUE, Priority.LOW, ActionKind.PROCESS)
    late = item(words, due_at=NOW, owner_id=None)
    rows = [(item(words), about.incident), (late, about.incident)] * 7
    for which in WHICH:
        yield ActionsShown(which, rows, 40, NOW, may_act=True)
        yield ActionsShown(which, rows[:1], 1, NOW, may_act=False, page=BOARD)
        yield ActionsShown(which, [], 0, NOW, may_act=True)
