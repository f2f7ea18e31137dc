"""Owns who is asked how an action item stands: two days before, on the day, and weekly after."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from commands import access, questions, record
from commands.command import Situation
from commands.rules import actions as rules
from commands.rules.actions import Ask
from storage import action_items, alarms, incidents, people
from storage.models import ActionItem, ActionState, Alarm, AlarmKind, Incident, Role

# From this week after the due time on its incident's commander hears of it, too.
WITH_COMMANDER: Final = 2


def watch(at: Situation, incident: Incident, item: ActionItem) -> None:
    """Look at the item when it is next to be asked after; never at one that has ended."""
    if item.state is ActionState.OPEN and not _is_practice(incident, item):
        due_at = rules.next_look(item.due_at, _zone(at, incident, item), at.now)
        alarms.put(at.session, incident, AlarmKind.ACTION, due_at, subject_id=item.key)
        return
    known = alarms.find(at.session, incident.key, AlarmKind.ACTION, subject_id=item.key)
    if known is not None:
        at.session.delete(known)
        at.session.flush()


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Ask about an item whose time comes, or is up. Return when to look again."""
    item = action_items.get(at.session, alarm.subject_id)
    if item is None or item.state is not ActionState.OPEN or _is_practice(incident, item):
        return None
    zone = _zone(at, incident, item)
    due = rules.last_look(item.due_at, zone, at.now)
    if due is not None:
        _ask(at, incident, item, *due)
    return rules.next_look(item.due_at, zone, at.now)


def _ask(at: Situation, incident: Incident, item: ActionItem, why: Ask, week: int) -> None:
    asked = list(dict.fromkeys(_whom(at, incident, item, week)))
    data: dict[str, Any] = {"why": why.value, "week": week, "due": item.due_at.timestamp()}
    about = str(item.key)
    if item.owner_id is None:
        # Ten follow-ups of one incident are one question to whoever finds them owners.
        about = "nobody"
        data["others"] = action_items.count_unowned(at.session, incident.key, item.due_at) - 1
    for user_id in asked:
        # A zone that became known meanwhile makes the same morning come twice.
        key = f"{about}:{int(item.due_at.timestamp())}:{why.value}:{week}:{user_id}"
        questions.action(at.session, incident, item, user_id, data, now=at.now, key=key)
    record.noted(
        at,
        incident,
        "action asked after",
        number=(item.number, item.number),
        why=(None, why),
        asked=(None, " ".join(asked)),
    )


def _whom(at: Situation, incident: Incident, item: ActionItem, week: int) -> Iterator[str]:
    """Yield its owner, and with time the commander; of what nobody owns, who owns the review."""
    line = _in_charge(at, incident)
    if item.owner_id is not None and access.is_there(at, incident, item.owner_id):
        yield item.owner_id
        if week >= WITH_COMMANDER:
            yield from _commander(at, incident)
        return
    yield from line[:1]


def _in_charge(at: Situation, incident: Incident) -> Sequence[str]:
    in_line = (incident.review_owner_id, *_commander(at, incident), incident.reporter_id)
    return [one for one in in_line if one is not None and access.is_there(at, incident, one)]


def _commander(at: Situation, incident: Incident) -> Sequence[str]:
    """Return who held command last, where they can be asked."""
    last = incidents.last_to_hold(at.session, incident.key, Role.COMMANDER)
    return [last] if last is not None and access.is_there(at, incident, last) else []


def _zone(at: Situation, incident: Incident, item: ActionItem) -> str | None:
    """Return the zone of whoever is asked first."""
    whom = item.owner_id or next(iter(_in_charge(at, incident)), None)
    return people.zone_of(at.session, item.team_id, whom) if whom else None


def _is_practice(incident: Incident, item: ActionItem) -> bool:
    """Tell whether it came about in a drill and nobody took it: then nobody is asked."""
    return incident.drill and item.owner_id is None
