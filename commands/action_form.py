"""Owns the forms about an action item: to open one, to change it, to say why it is not done."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final

from commands import action_items, assign
from commands.action_items import LONGEST, LONGEST_OUTCOME, ActionChanged
from commands.command import FormAgain, FormWanted, Situation
from commands.errors import Refusal
from commands.rules import actions as rules
from commands.rules import lifecycle, words
from commands.rules import typed as typing
from commands.rules.actions import Wish
from storage import people
from storage.models import ActionItem, ActionKind, Incident, Priority

LONGEST_WAIT: Final = timedelta(days=366)


@dataclass(frozen=True)
class Typed:
    """What stands in the form; `text` in Slack's form, the others as they were chosen."""

    text: str
    owner_id: str | None
    day: str
    priority: str
    kind: str


def wanted(at: Situation, incident: Incident) -> FormWanted:
    """Return the form for a new item, due as the severity asks."""
    lifecycle.require_counted(incident.status, "action")
    zone = action_items.zone_of(at, None)
    due_at = rules.due(at.now, at.policy.action_due[incident.severity], zone)
    return FormWanted("action", incident.key, (("due", rules.day_of(due_at, zone).isoformat()),))


def change_wanted(at: Situation, incident: Incident, item: ActionItem) -> FormWanted:
    """Return the form with how the item stands."""
    action_items.require_open(item)
    return FormWanted(
        "action",
        incident.key,
        tuple(filled(at, item).items()),
        action_id=item.id,
        stood=mark(item),
    )


def filled(at: Situation, item: ActionItem) -> dict[str, str]:
    """Return how the item stands, as its form shows it."""
    return {
        "text": typing.shown(item.text, _names(at, item)),
        "owner": item.owner_id or "",
        "due": rules.day_of(item.due_at, action_items.zone_of(at, item.owner_id)).isoformat(),
        "priority": item.priority.value,
        "kind": item.kind.value,
        "number": str(item.number),
    }


def drop_wanted(at: Situation, incident: Incident, item: ActionItem) -> FormWanted:
    """Return the form that asks why it is not done."""
    del at
    action_items.require_open(item)
    said = (("number", str(item.number)), ("what", words.plain(item.text)))
    return FormWanted("action-drop", incident.key, said, action_id=item.id)


def give(at: Situation, incident: Incident, typed: Typed) -> ActionChanged:
    """Open an item as the form says; what is wrong is said beside its field."""
    lifecycle.require_counted(incident.status, "action")
    return action_items.give(at, incident, _read(at, typed, None))


def change(at: Situation, item_id: int, typed: Typed, stood: str | None) -> ActionChanged:
    """Change the item as the form says, unless somebody has since it was opened."""
    incident, item = action_items.of_button(at, item_id)
    action_items.require_open(item)
    wish = _read(at, typed, item)
    if stood != mark(item):
        raise FormAgain(_again(at, incident, item, typed))
    # The form shows a mention as a name: what nobody has touched stays as it was.
    text = typing.wire(words.plain(typed.text).strip(), item.text, _names(at, item))
    kept = "" if text == item.text.strip() else text
    return action_items.change(at, incident, item, replace(wish, text=kept))


def drop(at: Situation, item_id: int, reason: str) -> ActionChanged:
    incident, item = action_items.of_button(at, item_id)
    if not words.one_line(reason):
        raise Refusal("Say why it is not done, in a few words.", field="reason")
    return action_items.drop(at, incident, item, words.cut(reason, LONGEST_OUTCOME))


def _read(at: Situation, typed: Typed, item: ActionItem | None) -> Wish:
    """Return what is wished. Raises a Refusal beside the field that is wrong."""
    if not words.one_line(typed.text):
        raise Refusal("Say what is to be done.", field="text")
    if typed.owner_id is not None and typed.owner_id != (item and item.owner_id):
        try:
            assign.require_person(at, typed.owner_id, "action @user <what>")
        except Refusal as why:
            raise Refusal(why.sentence, field="who") from None
    try:
        priority, kind = Priority(typed.priority), ActionKind(typed.kind)
    except ValueError:
        raise Refusal("Choose it from the list.", field="priority") from None
    due_at = _due(at, typed, item)
    return Wish(words.cut(typed.text.strip(), LONGEST), typed.owner_id, due_at, priority, kind)


def _due(at: Situation, typed: Typed, item: ActionItem | None) -> datetime:
    """Return the end of the chosen day, where the owner lives; one left as it was stays so."""
    try:
        day = date.fromisoformat(typed.day)
    except ValueError:
        raise Refusal("Choose the day by which it is to be done.", field="due") from None
    before = action_items.zone_of(at, item.owner_id if item else None)
    if item is not None and day == rules.day_of(item.due_at, before):
        return item.due_at
    zone = action_items.zone_of(at, typed.owner_id)
    today = rules.day_of(at.now, zone)
    if day < today:
        raise Refusal("That day has passed: choose one that comes.", field="due")
    if day > today + LONGEST_WAIT:
        raise Refusal("That is more than a year ahead: choose an earlier day.", field="due")
    return max(rules.on(day, zone), at.now)


def _again(at: Situation, incident: Incident, item: ActionItem, typed: Typed) -> FormWanted:
    """Return the form with what was typed, under what somebody else has made of it."""
    fresh = change_wanted(at, incident, item)
    kept = {
        "text": words.plain(typed.text),
        "owner": typed.owner_id or "",
        "due": typed.day,
        "priority": typed.priority,
        "kind": typed.kind,
        "now": item.text,
        "now_owner": item.owner_id or "",
        "now_due": str(int(item.due_at.timestamp())),
    }
    return replace(fresh, filled=tuple({**dict(fresh.filled), **kept}.items()))


def _names(at: Situation, item: ActionItem) -> Mapping[str, str]:
    return people.names_of(at.session, item.team_id, words.mentioned(item.text))


def mark(item: ActionItem) -> str:
    """Return what tells one version of it from another."""
    said = (item.text, item.owner_id, item.due_at, item.priority.value, item.kind.value)
    return sha256(repr(said).encode("utf-8", "replace")).hexdigest()[:16]
