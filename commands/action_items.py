"""Owns action items: opened, changed, done, not done after all, opened again."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from commands import access, action_reminders, outbound, questions, record, weekly
from commands.command import Outcome, Situation
from commands.errors import Refusal
from commands.rules import actions as rules
from commands.rules import lifecycle, words
from commands.rules.actions import Wish
from storage import action_items, people
from storage.models import (
    ActionItem,
    ActionKind,
    ActionState,
    Incident,
    Kind,
    Nature,
    Priority,
)
from storage.models.words import RESTORED

LONGEST: Final = 500
LONGEST_OUTCOME: Final = 1000
# Its card says how many there are.


@dataclass(frozen=True)
class ActionChanged(Outcome):
    """An action item was opened, changed, or ended; `new`: it was none before."""

    number: int
    text: str
    state: ActionState
    owner_id: str | None
    due_at: datetime
    priority: Priority
    kind: ActionKind
    new: bool = False
    drill: bool = False


def give(
    at: Situation, incident: Incident, wish: Wish, *, task_id: int | None = None
) -> ActionChanged:
    """Open an action item, and tell the room and its owner. For the command, forms and reviews.

    Whoever calls has looked that the owner is able: see assign.require_person.
    """
    lifecycle.require_counted(incident.status, "action")
    item = add(at, incident, wish, task_id=task_id)
    for_owner = f" for <@{item.owner_id}>" if item.owner_id else ""
    record.happened(
        at,
        incident,
        "action",
        kind=Kind.FOLLOW_UP,
        text=f"opened action item {item.number}{for_owner}: {item.text}",
        number=(None, item.number),
        what=(None, item.text),
        owner=(None, item.owner_id),
        due=(None, item.due_at),
    )
    if incident.nature is not Nature.NEAR_MISS:  # that has no channel
        data = {**told(at, item), "by": at.caller.user_id}
        outbound.notice(at.session, incident, "action_given", data, now=at.now)
    _tell_owner(at, incident, item)
    return _changed(at, incident, item, new=True)


def add(
    at: Situation,
    incident: Incident,
    wish: Wish,
    *,
    entry_id: int | None = None,
    task_id: int | None = None,
) -> ActionItem:
    """Add the item, due as its incident's severity asks where no day was named. Nobody is told."""
    zone = zone_of(at, wish.owner_id)
    item = ActionItem(
        team_id=incident.team_id,
        number=action_items.next_number(at.session, incident.team_id),
        incident_id=incident.key,
        text=words.cut(wish.text, LONGEST),
        kind=wish.kind or ActionKind.PREVENT,
        priority=wish.priority or Priority.NORMAL,
        owner_id=wish.owner_id,
        given_by=at.caller.user_id,
        given_at=at.now,
        due_at=wish.due_at or rules.due(at.now, at.policy.action_due[incident.severity], zone),
        entry_id=entry_id,
        task_id=task_id,
    )
    at.session.add(item)
    at.session.flush()
    action_reminders.watch(at, incident, item)
    _recount(at, incident)
    return item


def change(at: Situation, incident: Incident, item: ActionItem, wish: Wish) -> ActionChanged:
    """Give it to somebody else, another day, other words; what is not wished stays."""
    require_open(item)
    before = _plain(item)
    item.text = words.cut(wish.text, LONGEST) or item.text
    item.owner_id = wish.owner_id or item.owner_id
    item.due_at = wish.due_at or item.due_at
    item.priority, item.kind = wish.priority or item.priority, wish.kind or item.kind
    after = _plain(item)
    differs = {name: (before[name], after[name]) for name in after if after[name] != before[name]}
    if not differs:
        raise Refusal(
            f"Nothing is different: that is how action item {item.number} stands. "
            "`/incident actions all` shows what is open.",
            field="text",
        )
    record.noted(at, incident, "action changed", number=(item.number, item.number), **differs)
    action_reminders.watch(at, incident, item)
    if "owner" in differs:
        _tell_owner(at, incident, item)
    return _changed(at, incident, item)


def finish(at: Situation, incident: Incident, item: ActionItem, outcome: str) -> ActionChanged:
    """Say that it is done, and what came of it."""
    require_open(item)
    _end(at, incident, item, ActionState.DONE, outcome)
    came = f" ({item.outcome})" if item.outcome else ""
    whose = f" of <@{item.owner_id}>" if item.owner_id not in (None, at.caller.user_id) else ""
    record.happened(
        at,
        incident,
        "action done",
        kind=Kind.ACTION,
        text=f"finished action item {item.number}{whose}: {item.text}{came}",
        number=(item.number, item.number),
        outcome=(None, item.outcome),
    )
    return _changed(at, incident, item)


def drop(at: Situation, incident: Incident, item: ActionItem, reason: str) -> ActionChanged:
    """Decide that it is not done, for a reason."""
    require_open(item)
    if not reason.strip():
        raise Refusal(
            f"Say why it is not done: `/incident action {item.number} drop <reason>`",
            field="reason",
        )
    _end(at, incident, item, ActionState.DROPPED, reason.strip())
    record.happened(
        at,
        incident,
        "action dropped",
        kind=Kind.DECISION,
        text=f"decided not to do action item {item.number}: {item.text} ({item.outcome})",
        number=(item.number, item.number),
        reason=(None, item.outcome),
    )
    return _changed(at, incident, item)


def reopen(at: Situation, incident: Incident, item: ActionItem, reason: str) -> ActionChanged:
    """Have it be done after all, or once more."""
    if item.state is ActionState.OPEN:
        raise Refusal(
            f"Action item {item.number} is open. When it is done: "
            f"`/incident action {item.number} done [what came of it]`"
        )
    before, item.state, item.outcome = item.state, ActionState.OPEN, ""
    item.ended_at = item.ended_by = None
    record.noted(
        at,
        incident,
        "action reopened",
        number=(item.number, item.number),
        state=(before, item.state),
        reason=(None, words.cut(reason, LONGEST_OUTCOME)),
    )
    action_reminders.watch(at, incident, item)
    _recount(at, incident)
    return _changed(at, incident, item)


def remove(at: Situation, incident: Incident, item: ActionItem) -> None:
    """Take back what nobody has touched."""
    action_items.remove(at.session, item)
    _recount(at, incident)


def find(at: Situation, number: int | None) -> tuple[Incident, ActionItem]:
    """Return the item with this number and its incident, locked; none: a number no row can have.

    One of a private incident and one that does not exist are refused in the same words.
    """
    found = action_items.numbered(at.session, at.caller.team_id, number) if number else None
    sought = _locked(at, found)
    if sought is None:
        which = f"action item {number}" if number is not None else "action item of that number"
        raise Refusal(f"There is no {which}. `/incident actions all` names them.")
    return sought


def of_button(at: Situation, item_id: int | None) -> tuple[Incident, ActionItem]:
    """Return the item that a button or a form is about, locked after its incident."""
    found = action_items.known(at.session, at.caller.team_id, item_id) if item_id else None
    sought = _locked(at, found)
    if sought is None:
        raise Refusal(
            "This action item is no longer known. `/incident actions mine` shows yours.",
        )
    return sought


def zone_of(at: Situation, owner_id: str | None) -> str | None:
    """Return the zone in which its days are meant: its owner's, else that of who speaks."""
    return people.zone_of(at.session, at.caller.team_id, owner_id or at.caller.user_id)


def told(at: Situation, item: ActionItem) -> dict[str, Any]:
    """Return what is told of an item in a message; `due` in POSIX seconds."""
    owner = item.owner_id
    known = people.names_of(at.session, item.team_id, [owner]) if owner else {}
    return {
        "number": item.number,
        "text": item.text,
        "action_owner": owner,
        "action_owner_name": known.get(owner or ""),
        "action_due": item.due_at.timestamp(),
        "priority": item.priority.value,
        "action_kind": item.kind.value,
    }


def require_open(item: ActionItem) -> None:
    again = f"`/incident action {item.number} reopen` opens it again."
    if item.state is ActionState.DONE:
        raise Refusal(f"Action item {item.number} is done already. {again}")
    if item.state is ActionState.DROPPED:
        raise Refusal(f"It was decided not to do action item {item.number}. {again}")


def _locked(at: Situation, found: ActionItem | None) -> tuple[Incident, ActionItem] | None:
    incident = access.find(at, found.incident_id) if found else None
    item = action_items.get(at.session, found.key) if found and incident else None
    return (incident, item) if incident and item else None


def _tell_owner(at: Situation, incident: Incident, item: ActionItem) -> None:
    """Tell whoever was given it by somebody else; who may not see it yet is let in first."""
    owner = item.owner_id
    if owner is None or owner == at.caller.user_id:
        return
    # Elsewhere they need not come into the channel of what is over.
    is_shut = incident.private
    invited = outbound.invite(at.session, incident, owner, now=at.now) if is_shut else None
    names = people.names_of(at.session, incident.team_id, [at.caller.user_id])
    data = {"why": "given", "by": at.caller.user_id, "by_name": names.get(at.caller.user_id)}
    questions.action(at.session, incident, item, owner, data, now=at.now, after=invited)


def _end(
    at: Situation, incident: Incident, item: ActionItem, state: ActionState, outcome: str
) -> None:
    item.state, item.ended_at, item.ended_by = state, at.now, at.caller.user_id
    item.outcome = words.cut(outcome, LONGEST_OUTCOME)
    action_reminders.watch(at, incident, item)
    _recount(at, incident)


def _recount(at: Situation, incident: Incident) -> None:
    at.session.flush()
    has_card = incident.nature is not Nature.NEAR_MISS and incident.archived_at is None
    if has_card and incident.status in RESTORED:
        outbound.card(at.session, incident, now=at.now)


def _changed(
    at: Situation, incident: Incident, item: ActionItem, *, new: bool = False
) -> ActionChanged:
    at.session.flush()
    if not new:
        questions.redraw_action(at.session, incident, item, now=at.now)
        weekly.redraw(at, incident)  # the board reads what is overdue
    known = (item.number, item.text, item.state, item.owner_id, item.due_at)
    return ActionChanged(*known, item.priority, item.kind, new=new, drill=incident.drill)


def _plain(item: ActionItem) -> dict[str, Any]:
    return {
        "what": item.text,
        "owner": item.owner_id,
        "due": item.due_at,
        "priority": item.priority,
        "kind": item.kind,
    }
