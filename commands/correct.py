"""Owns correcting by hand what people recorded, or withdrawing it, with a reason."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from commands import access, follow_ups, reading, record, recording
from commands.command import (
    LONGEST_REASON,
    Command,
    FormAgain,
    FormWanted,
    Outcome,
    Place,
    Situation,
)
from commands.errors import Refusal
from commands.rules import times, words
from storage import people, timeline
from storage.models import Incident, Kind, Source, TimelineEntry

USAGE: Final = "correct [words in it]"
LONGEST: Final = 3000
KINDS: Final = (Kind.EVENT, Kind.FINDING, Kind.ACTION, Kind.DECISION, Kind.FOLLOW_UP)
# How many entries are looked through for the words that somebody remembers.
MOST: Final = 500
_MINUTE: Final = 60  # seconds; a form knows no finer time


@dataclass(frozen=True)
class Correction:
    """What was sent with the form; `version`: which one it was opened with.

    `at` is in whole minutes; `text` is plain words, as they were typed.
    """

    entry_id: int
    version: int
    kind: Kind
    at: datetime
    text: str
    withdraw: bool
    reason: str


@dataclass(frozen=True)
class EntryCorrected(Outcome):
    kind: Kind
    at: datetime
    text: str


@dataclass(frozen=True)
class EntryWithdrawn(Outcome):
    text: str


def find(at: Situation, entry_id: int) -> tuple[Incident, TimelineEntry]:
    """Return the entry and its incident, locked; refuse what the caller may not know of."""
    incident_id = timeline.incident_of(at.session, at.caller.team_id, entry_id)
    # The incident first, as tags do: two that lock both never wait for each other.
    incident = access.find(at, incident_id) if incident_id is not None else None
    entry = timeline.find(at.session, at.caller.team_id, entry_id)
    if incident is None or entry is None:
        raise Refusal("This entry is no longer known. Type `/incident timeline` for what is there.")
    return incident, entry


def wanted(
    at: Situation, incident: Incident, entry: TimelineEntry, *, withdraw: bool = False
) -> FormWanted:
    """Return the form, begun with what the entry says."""
    _require(at, incident, entry)
    if entry.withdrawn_at is not None:
        raise Refusal("This entry has been withdrawn. Type `/incident timeline` for what is there.")
    if entry.text is None:
        raise Refusal(
            "The message is still being read from Slack. Try `/incident correct` in a moment."
        )
    filled = {
        "kind": entry.kind.value,
        "at": str(int(entry.at.timestamp())),
        "text": _plain(at, entry),
        "withdraw": "withdraw" if withdraw else "",
        "author": entry.author_id or "",
        "author_name": entry.author_name or "",
        "recorded_by": entry.recorded_by,
        "permalink": entry.permalink or "",
        "zone": at.zone or "",
    }
    return FormWanted(
        "correct",
        incident.key,
        tuple(filled.items()),
        entry_id=entry.id,
        version=entry.version,
    )


def correct(at: Situation, sent: Correction) -> Outcome:
    """Put right what the entry says, or withdraw it; what it said is kept as a version."""
    incident, entry = find(at, sent.entry_id)
    _require(at, incident, entry)
    if entry.withdrawn_at is not None:
        raise Refusal(
            "Somebody has withdrawn this entry meanwhile. Copy what you want to keep, and cancel.",
            field="text",
        )
    if entry.version != sent.version:
        raise _overtaken(at, incident, entry, sent)
    reason = words.cut(words.escaped(sent.reason).strip(), LONGEST_REASON)
    if not reason:
        raise Refusal("Say why, in a few words: it is kept with the record.", field="reason")
    if sent.withdraw:
        return _withdraw(at, incident, entry, reason)
    return _change(at, incident, entry, sent, reason)


def _change(
    at: Situation, incident: Incident, entry: TimelineEntry, sent: Correction, reason: str
) -> Outcome:
    when, text = _time(at, entry, sent.at), _text(at, entry, sent.text)
    if (sent.kind, when, text) == (entry.kind, entry.at, entry.text):
        raise Refusal("Nothing is different: change something, or press Cancel.", field="text")
    _keep(at, incident, entry, reason, kind=sent.kind, when=when, text=text)
    entry.kind, entry.at, entry.text = sent.kind, when, text
    follow_ups.follow(at, incident, entry)
    return EntryCorrected(sent.kind, when, text)


def _keep(  # noqa: PLR0913 - what it was, what it becomes, why
    at: Situation,
    incident: Incident,
    entry: TimelineEntry,
    reason: str,
    *,
    kind: Kind,
    when: datetime,
    text: str,
) -> None:
    record.noted(
        at,
        incident,
        "correct",
        entry=(entry.id, entry.id),
        kind=(entry.kind, kind),
        happened_at=(entry.at, when),
        text=(entry.text, text),
        reason=(None, reason),
    )
    timeline.keep_version(at.session, entry, now=at.now, by=at.caller.user_id, reason=reason)


def _withdraw(at: Situation, incident: Incident, entry: TimelineEntry, reason: str) -> Outcome:
    record.noted(
        at,
        incident,
        "withdraw",
        entry=(entry.id, None),
        text=(entry.text, None),
        reason=(None, reason),
    )
    timeline.keep_version(at.session, entry, now=at.now, by=at.caller.user_id, reason=reason)
    entry.withdrawn_at = at.now
    follow_ups.follow(at, incident, entry)
    if entry.message_ts is not None:
        reading.check_mark(at.session, incident, entry, now=at.now)
    return EntryWithdrawn(entry.text or "")


def _require(at: Situation, incident: Incident, entry: TimelineEntry) -> None:
    if entry.source is Source.SYSTEM:
        raise Refusal(
            "I recorded this as it happened, so it stays as it is. What can be corrected is what "
            "people wrote, and when the milestones were: `/incident milestone`"
        )
    if entry.recorded_by != at.caller.user_id:
        recording.require(at, incident, "correct")


def _time(at: Situation, entry: TimelineEntry, chosen: datetime) -> datetime:
    """Return the entry's own time, to the second, where its minute was left as it was."""
    if int(chosen.timestamp()) // _MINUTE == int(entry.at.timestamp()) // _MINUTE:
        return entry.at
    if chosen > at.now + times.SKEW:
        raise Refusal("That time has not come yet: when did it happen?", field="at")
    return chosen


def _text(at: Situation, entry: TimelineEntry, typed: str) -> str:
    """Return the entry's own text, with its mentions and links, where it was left as it was."""
    if typed.strip() == _plain(at, entry).strip():
        return entry.text or ""
    if not typed.strip():
        raise Refusal("Say what happened; or tick the box to withdraw the entry.", field="text")
    return words.cut(words.escaped(typed.strip()), LONGEST)


def _plain(at: Situation, entry: TimelineEntry) -> str:
    """Return what the entry says as a person reads it, as much of it as a form takes."""
    said = entry.text or ""
    names = people.names_of(at.session, entry.team_id, words.mentioned(said))
    return words.cut(words.plain(said, names), LONGEST)


def _overtaken(
    at: Situation, incident: Incident, entry: TimelineEntry, sent: Correction
) -> FormAgain:
    """Return the refusal that shows the form again: what it says now, and what they have typed."""
    fresh = wanted(at, incident, entry)
    now = dict(fresh.filled)
    before = timeline.versions(at.session, sent.entry_id)
    typed = {
        "kind": sent.kind.value,
        "at": str(int(sent.at.timestamp())),
        "text": sent.text,
        "reason": sent.reason,
        "withdraw": "withdraw" if sent.withdraw else "",
        "changed_by": (before[-1].replaced_by if before else None) or "",
        "now_kind": now["kind"],
        "now_at": now["at"],
        "now_text": now["text"],
    }
    return FormAgain(replace(fresh, filled=tuple((now | typed).items())))


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    wish = " ".join(words.plain(text).casefold().split())
    found = timeline.written(at.session, incident.key, MOST)
    fitting = [one for one in found if wish in _searched(one)]
    # What has not been read from Slack yet has no words to correct.
    fitting.sort(key=lambda one: one.text is None)
    entry = next(iter(fitting), None)
    if entry is None:
        what = f"says “{words.escaped(wish[:40])}”" if wish else "was written by a person"
        raise Refusal(f"No entry {what}. Type `/incident timeline all` for all there is.")
    return wanted(at, incident, entry)


def _searched(entry: TimelineEntry) -> str:
    return " ".join(words.plain(entry.text or "").casefold().split())


COMMAND: Final = Command(
    "correct",
    USAGE,
    "a form to correct or withdraw what was recorded last, or what has these words",
    Place.CHANNEL,
    _run,
)
