"""Owns the timeline by reaction: tags make messages entries, un-tags withdraw them."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from commands import follow_ups, outbound, reading, record, recording
from commands.command import Outcome, Situation
from commands.rules import corrections, times
from storage import timeline
from storage.models import Incident, Kind, Source, Tag, TimelineEntry
from storage.timeline import MessageKey

SKIN: Final = "::skin-tone-"


@dataclass(frozen=True)
class Tagged(Outcome):
    """The message is an entry of this kind; `new`: it was none before."""

    kind: Kind
    new: bool


@dataclass(frozen=True)
class Untagged(Outcome):
    """The last tag is gone and the entry is withdrawn."""


@dataclass(frozen=True)
class NothingTagged(Outcome):
    """The reaction is no tag here, or an older word on something newer."""


@dataclass(frozen=True)
class TagRefused(Outcome):
    """This person may not tag; they are told once who can."""


@dataclass(frozen=True)
class Reaction:
    """One reaction on one message; `event_ts` orders what arrives out of order.

    `author_id`: who wrote the message; none for a webhook's.
    """

    message: MessageKey
    user_id: str
    name: str
    event_ts: str
    author_id: str | None = None


def tag(at: Situation, incident: Incident, reaction: Reaction) -> Outcome:
    """Record the message as a timeline entry, once, whoever else tags it."""
    name = reaction.name.partition(SKIN)[0]
    if name not in at.policy.tags:
        return NothingTagged()
    why_not = recording.why_not(at, incident, reaction.user_id)
    if why_not is not None:
        record.denied(at, incident, "tag", why=why_not)
        outbound.whisper(
            at.session,
            incident,
            reaction.user_id,
            "may_not_tag",
            {"taggers": at.policy.taggers.value, "why": why_not},
            key=f"may_not_tag:{reaction.user_id}",
            now=at.now,
        )
        return TagRefused()
    if not _newest(at, incident, reaction, name, present=True):
        return NothingTagged()
    return _follow(at, incident, reaction)


def untag(at: Situation, incident: Incident, reaction: Reaction) -> Outcome:
    """Take a tag back; the entry is withdrawn with the last one, and kept in the audit."""
    name = reaction.name.partition(SKIN)[0]
    if name not in at.policy.tags:
        return NothingTagged()
    if not _newest(at, incident, reaction, name, present=False):
        return NothingTagged()
    return _follow(at, incident, reaction)


def _newest(
    at: Situation, incident: Incident, reaction: Reaction, name: str, *, present: bool
) -> bool:
    """Write the reaction down unless a newer word on it is known already."""
    known = timeline.tag_of(at.session, reaction.message, reaction.user_id, name)
    if known is None:
        known = Tag(
            team_id=reaction.message.team_id,
            incident_id=incident.key,
            channel_id=reaction.message.channel_id,
            message_ts=reaction.message.ts,
            user_id=reaction.user_id,
            reaction=name,
            present=present,
            event_ts=reaction.event_ts,
            tagged_at=at.now,
        )
    elif Decimal(reaction.event_ts) <= Decimal(known.event_ts):
        return False
    known.present, known.event_ts = present, reaction.event_ts
    known.tagged_at = at.now
    at.session.add(known)
    at.session.flush()
    return True


def _follow(at: Situation, incident: Incident, reaction: Reaction) -> Outcome:
    """Have the entry say what the message's tags say now.

    What somebody has corrected or withdrawn by hand stays so until somebody tags again.
    """
    message = reaction.message
    entry = timeline.by_message(at.session, message)
    live = [
        tag for tag in timeline.live_tags(at.session, message) if tag.reaction in at.policy.tags
    ]
    if not live:
        return _withdraw(at, incident, entry)
    kind = at.policy.tags[live[-1].reaction]
    if entry is None:
        return _record(at, incident, reaction, kind)
    versions = timeline.versions(at.session, entry.id or 0)
    if entry.withdrawn_at is not None:
        by_hand = corrections.withdrawn_by_hand(versions, entry.withdrawn_at)
        if by_hand and not _is_after(live[-1], entry.withdrawn_at):
            return NothingTagged()
        entry.withdrawn_at = None
        record.noted(at, incident, "tag again", entry=(None, entry.id))
        reading.read_message(at.session, incident, entry, now=at.now)
    corrected = corrections.corrected_at(versions, entry, lambda said: said.kind)
    if corrected is not None and not _is_after(live[-1], corrected):
        kind = entry.kind
    if entry.kind is not kind:
        record.noted(at, incident, "retag", entry=(entry.id, entry.id), kind=(entry.kind, kind))
        timeline.keep_version(at.session, entry, now=at.now, by=at.caller.user_id)
        entry.kind = kind
    follow_ups.follow(at, incident, entry)
    return Tagged(kind, new=False)


def _is_after(tag: Tag, corrected: datetime) -> bool:
    return corrections.is_after(tag.tagged_at, tag.event_ts, corrected)


def _record(at: Situation, incident: Incident, reaction: Reaction, kind: Kind) -> Outcome:
    message = reaction.message
    entry = TimelineEntry(
        team_id=incident.team_id,
        incident_id=incident.key,
        at=times.of_message(message.ts),
        kind=kind,
        source=Source.MESSAGE,
        channel_id=message.channel_id,
        message_ts=message.ts,
        author_id=reaction.author_id,
        recorded_by=at.caller.user_id,
        recorded_at=at.now,
    )
    at.session.add(entry)
    at.session.flush()
    record.noted(at, incident, "tag", entry=(None, entry.id), kind=(None, kind))
    follow_ups.follow(at, incident, entry)
    reading.read_message(at.session, incident, entry, now=at.now)
    return Tagged(kind, new=True)


def _withdraw(at: Situation, incident: Incident, entry: TimelineEntry | None) -> Outcome:
    if entry is None or entry.withdrawn_at is not None:
        return NothingTagged()
    entry.withdrawn_at = at.now
    record.noted(at, incident, "untag", entry=(entry.id, None), text=(entry.text, None))
    follow_ups.follow(at, incident, entry)
    reading.check_mark(at.session, incident, entry, now=at.now)
    return Untagged()
