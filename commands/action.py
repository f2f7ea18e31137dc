"""Owns `/incident action`: what is typed about one action item, anywhere by its number."""

import re
from dataclasses import replace
from typing import Final

from commands import access, action_form, action_items, assign, questions, record
from commands.action_items import ActionChanged
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import actions as rules
from commands.rules import dates, lifecycle, words
from commands.rules.actions import Wish
from storage import tasks
from storage.models import Incident, TaskState

USAGE: Final = "action [@user] [by friday] [high|low] [prevent|detect|mitigate|process] <what>"
ABOUT: Final = "action <number> <@user|by friday|done|drop|reopen> …"
_VERBS: Final = ("done", "drop", "reopen")
_FROM_TASK: Final = re.compile(r"from\s+task\s+(#*[0-9]+)", re.IGNORECASE)


def read(at: Situation, text: str) -> Wish:
    """Return what is wished. A day is meant in the zone of the owner, where one is named."""
    try:
        named = rules.parse(text, zone=action_items.zone_of(at, None), now=at.now)
    except dates.NoSuchDay as why:
        raise usage(USAGE, f"{why}.") from None
    if named.owner_id is None:
        return named
    assign.require_person(at, named.owner_id, USAGE)
    return rules.parse(text, zone=action_items.zone_of(at, named.owner_id), now=at.now)


def from_task(at: Situation, incident: Incident, number: int | None) -> ActionChanged:
    """Have a task that is still open go on as an action item, of whoever has it."""
    lifecycle.require_counted(incident.status, "action")
    task = tasks.numbered(at.session, incident.key, number) if number else None
    if task is None or task.state not in tasks.OPEN:
        why = f"Task {number} is not open any more" if task else "There is no such task here"
        raise Refusal(f"{why}. `/incident tasks` shows those that are open.")
    owner = task.assignee_id if _is_able(at, task.assignee_id) else None
    given = action_items.give(at, incident, Wish(task.text, owner), task_id=task.key)
    task.state, task.ended_at, task.ended_by = TaskState.DROPPED, at.now, at.caller.user_id
    became = (None, f"action item {given.number}")
    record.noted(at, incident, "task dropped", number=(task.number, task.number), reason=became)
    questions.task(at.session, incident, task, now=at.now)
    return given


def _is_able(at: Situation, user_id: str | None) -> bool:
    try:
        access.require_able(at, user_id or "")
    except Refusal:
        return False
    return user_id is not None


def _run(at: Situation, text: str) -> Outcome:
    first, rest = words.split(text)
    if words.is_number(first):
        return _about(at, words.number(first), rest)
    incident = at.incident()
    lifecycle.require_counted(incident.status, "action")
    if found := _FROM_TASK.fullmatch(text.strip()):
        return from_task(at, incident, words.number(found[1]))
    if not text.strip():
        return action_form.wanted(at, incident)
    wish = read(at, text)
    if not words.one_line(wish.text):
        raise usage(USAGE, "Say what is to be done.")
    return action_items.give(at, incident, wish)


def _about(at: Situation, number: int | None, text: str) -> Outcome:
    """Do what is typed behind the number of an item."""
    verb, rest = words.split(text)
    try:
        incident, item = action_items.find(at, number)
    except Refusal as refusal:
        if rest and verb.casefold() not in _VERBS:
            raise Refusal(
                f"{refusal.sentence} Where the number belongs to what is to be done, begin with "
                "another word."
            ) from None
        raise
    match verb.casefold():
        case "":
            return action_form.change_wanted(at, incident, item)
        case "done":
            return action_items.finish(at, incident, item, rest)
        case "drop":
            return action_items.drop(at, incident, item, rest)
        case "reopen":
            return action_items.reopen(at, incident, item, rest)
    wish = read(at, text)
    if wish.text or wish == Wish():
        said = words.escaped(words.plain(text)[:40])
        raise usage(ABOUT, f"“{said}” is nothing that can be done with action item {item.number}.")
    return action_items.change(at, incident, item, replace(wish, text=""))


COMMAND: Final = Command(
    "action",
    USAGE,
    "what is to be better next time, whose and by when; with a number: change it, done, drop",
    Place.ANYWHERE,
    _run,
)
