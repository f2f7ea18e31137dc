"""Owns the action item that a follow-up on the timeline becomes, for as long as it stands there."""

from sqlmodel import Session

from commands import action_items, record
from commands.action_items import LONGEST
from commands.command import Situation
from commands.rules import lifecycle, words
from commands.rules.actions import Wish
from storage import action_items as stored
from storage.models import ActionState, Incident, Kind, Source, TimelineEntry


def follow(at: Situation, incident: Incident, entry: TimelineEntry) -> None:
    """Have there be an item while the entry is a follow-up that stands, and none else.

    What somebody has touched is theirs: it stays as they left it.
    """
    stands = entry.kind is Kind.FOLLOW_UP and entry.withdrawn_at is None
    item = stored.of_entry(at.session, entry.id or 0)
    if item is None:
        if stands and entry.source is not Source.SYSTEM and lifecycle.counts(incident.status):
            _open(at, incident, entry)
    elif stands:
        reword(at.session, entry)
    elif not stored.is_touched(at.session, item):
        record.noted(at, incident, "action withdrawn", number=(item.number, None))
        action_items.remove(at, incident, item)


def reword(session: Session, entry: TimelineEntry) -> None:
    """Have the item say what its entry says now, unless somebody has touched it."""
    item = stored.of_entry(session, entry.id or 0)
    is_theirs = item is None or item.state is not ActionState.OPEN
    if item is not None and not is_theirs and not stored.is_touched(session, item):
        item.text = _text(entry)


def _open(at: Situation, incident: Incident, entry: TimelineEntry) -> None:
    item = action_items.add(at, incident, Wish(_text(entry)), entry_id=entry.id)
    record.noted(
        at,
        incident,
        "action",
        number=(None, item.number),
        entry=(None, entry.id),
        due=(None, item.due_at),
    )


def _text(entry: TimelineEntry) -> str:
    return words.cut((entry.text or "").strip(), LONGEST)
