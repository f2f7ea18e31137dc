"""Owns what becomes of an entry when its message is edited or deleted in Slack."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from sqlmodel import Session

from commands import follow_ups, record
from commands.command import Outcome, Situation
from commands.rules import corrections, words
from storage import incidents, timeline
from storage.models import TimelineEntry
from storage.timeline import MessageKey

# What an entry says whose message could not be read any more; Slack may still tell what it said.
UNREAD: Final = "(the message was deleted before it could be read)"


@dataclass(frozen=True)
class Wording:
    """What a message says: text in Slack's form, files as name, type and permalink."""

    text: str
    files: tuple[dict[str, Any], ...] = ()
    # Slack's mark of the edit; none for a message that was never edited.
    edited_ts: str | None = None


@dataclass(frozen=True)
class EntryChanged(Outcome):
    """The entry has a new version."""

    version: int


@dataclass(frozen=True)
class EntryHeld(Outcome):
    """A person has corrected the words by hand: those stay, and the audit has the message's."""


@dataclass(frozen=True)
class MessageGone(Outcome):
    """The entry keeps the text and says that the message was deleted."""


@dataclass(frozen=True)
class NoEntry(Outcome):
    """The message is not on the timeline, or says nothing new."""


def edited(at: Situation, message: MessageKey, wording: Wording) -> Outcome:
    """Give the entry what its message says now; what it said before is kept as a version.

    Words that a person has corrected by hand stay: what the message says then is in the audit.
    """
    entry = timeline.by_message(at.session, message)
    if entry is None or is_older(wording.edited_ts, entry.edited_ts):
        return NoEntry()
    known, entry.edited_ts = entry.edited_ts, wording.edited_ts or entry.edited_ts
    said = words.clean(wording.text)
    if entry.text == said and entry.files == list(wording.files):
        return NoEntry()
    is_held = holds(at.session, entry)
    if is_held and wording.edited_ts == known:
        return NoEntry()
    incident = incidents.get(at.session, entry.incident_id)
    which = {"entry": (entry.id, entry.id), "text": (entry.text, said)}
    record.noted(at, incident, "edit not taken over" if is_held else "message edited", **which)
    if is_held:
        return EntryHeld()
    if entry.text is not None:
        timeline.keep_version(at.session, entry, now=at.now, by=at.caller.user_id)
    entry.text = said
    entry.files = list(wording.files)
    follow_ups.reword(at.session, entry)
    return EntryChanged(entry.version)


def deleted(at: Situation, message: MessageKey, last: Wording | None) -> Outcome:
    """Keep the text of a deleted message; `last`: what it said, when Slack tells."""
    entry = timeline.by_message(at.session, message)
    if entry is None or (entry.message_deleted_at is not None and entry.text != UNREAD):
        return NoEntry()
    entry.message_deleted_at = entry.message_deleted_at or at.now
    if entry.text in (None, UNREAD) and last is not None:
        entry.text, entry.files = words.clean(last.text), list(last.files)
        entry.edited_ts = last.edited_ts  # an older edit that arrives later changes nothing
        follow_ups.reword(at.session, entry)
    incident = incidents.get(at.session, entry.incident_id)
    record.noted(at, incident, "message deleted", entry=(entry.id, entry.id))
    return MessageGone()


def holds(session: Session, entry: TimelineEntry) -> bool:
    """Tell whether a person has corrected the words by hand, so that they stay."""
    versions = timeline.versions(session, entry.id or 0)
    return corrections.corrected_at(versions, entry, lambda said: said.text) is not None


def is_older(edit: str | None, known: str | None) -> bool:
    """Tell whether an edit with this mark came before the one that is known."""
    return Decimal(edit or 0) < Decimal(known or 0)
