"""Owns adding a message to a timeline from the message itself, with its thread if wished."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from commands import (
    access,
    correct,
    follow_ups,
    inquiries,
    reading,
    record,
    recording,
    tasking,
)
from commands.command import FormWanted, Outcome, Situation
from commands.edit import Wording
from commands.errors import Refusal
from commands.rules import times, words
from storage import incidents, people, timeline
from storage.models import Incident, Kind, Source, Status, TimelineEntry
from storage.models.words import OPEN
from storage.timeline import MessageKey

KINDS: Final = correct.KINDS
LONGEST: Final = 3000
# A resolved incident is still being written up.
CHOSEN_FROM: Final = (*OPEN, Status.RESOLVED)
REWORDED: Final = "worded by hand when it was added"
PUT_BACK: Final = "put back on the timeline"


@dataclass(frozen=True)
class Message:
    """A message that somebody would add; `replies`: how many there are in its thread."""

    key: MessageKey
    author_id: str | None
    author_name: str | None
    text: str
    replies: int


@dataclass(frozen=True)
class Addition:
    """What was sent with the form; `text` is plain words, `is_reworded`: not the message's own.

    `replies`: what kind the replies of its thread become; none: they are left out.
    """

    message: MessageKey
    author_id: str | None
    author_name: str | None
    permalink: str | None
    kind: Kind
    at: datetime
    text: str
    is_reworded: bool
    replies: Kind | None


@dataclass(frozen=True)
class Reply:
    """A reply of a thread, as Slack tells it."""

    message: MessageKey
    author_id: str | None
    author_name: str | None
    wording: Wording
    permalink: str | None


@dataclass(frozen=True)
class MessageAdded(Outcome):
    """`replies`: those of its thread are being fetched."""

    number: int
    kind: Kind
    replies: bool


def wanted(at: Situation, message: Message) -> FormWanted:
    """Return the form; for a message that is on a timeline already, the one that corrects it."""
    access.require(at, "note")
    known = timeline.by_message(at.session, message.key)
    if known is not None and known.withdrawn_at is None:
        incident = access.find(at, known.incident_id)
        if incident is None:
            raise _elsewhere()
        return correct.wanted(at, incident, known)
    here = incidents.in_channel(at.session, at.caller.team_id, message.key.channel_id)
    if here is not None and not access.may_see(at, here):
        raise _elsewhere()
    if here is not None:
        recording.require(at, here, "add")
    choices = () if here else tuple(tasking.choices(at, CHOSEN_FROM))
    if here is None and not choices:
        raise Refusal("No incident is open. Type `/incident declare` when something is wrong.")
    names = people.names_of(at.session, at.caller.team_id, words.mentioned(message.text))
    filled = {
        "at": str(int(times.of_message(message.key.ts).timestamp())),
        "text": words.cut(words.plain(message.text, names), LONGEST),
        "author": message.author_id or "",
        "author_name": message.author_name or "",
        "replies": str(message.replies or ""),
        "zone": at.zone or "",
    }
    return FormWanted("add", here.key if here else None, tuple(filled.items()), choices=choices)


def add(at: Situation, incident: Incident, addition: Addition) -> Outcome:
    """Put a message on the timeline; what Slack tells of it is fetched where we are let in."""
    recording.require(at, incident, "add")
    if addition.at > at.now + times.SKEW:
        raise Refusal("That time has not come yet: when did it happen?", field="at")
    if addition.is_reworded and not addition.text.strip():
        raise Refusal("Say what happened.", field="text")
    entry = timeline.by_message(at.session, addition.message)
    is_here = addition.message.channel_id == incident.channel_id
    if entry is None:
        if not addition.text.strip() and not is_here:
            raise Refusal("Say what the message shows: it has no words.", field="text")
        entry = _record(at, incident, addition, is_here=is_here)
    else:
        _put_back(at, incident, entry, addition)
    follow_ups.follow(at, incident, entry)
    if is_here:
        reading.read_message(at.session, incident, entry, now=at.now)
    else:
        reading.read_added(at.session, incident, entry, now=at.now)
    if addition.replies is not None:
        reading.read_thread(
            at.session,
            incident,
            entry,
            addition.replies,
            by=at.caller.user_id,
            response_url=at.caller.response_url,
            now=at.now,
        )
    return MessageAdded(incident.number, addition.kind, addition.replies is not None)


def _record(
    at: Situation, incident: Incident, addition: Addition, *, is_here: bool
) -> TimelineEntry:
    entry = TimelineEntry(
        team_id=incident.team_id,
        incident_id=incident.key,
        at=_time(addition),
        kind=addition.kind,
        source=Source.MESSAGE,
        channel_id=addition.message.channel_id,
        message_ts=addition.message.ts,
        author_id=addition.author_id,
        author_name=addition.author_name,
        permalink=addition.permalink,
        recorded_by=at.caller.user_id,
        recorded_at=at.now,
    )
    at.session.add(entry)
    at.session.flush()
    _noted(at, incident, entry, addition)
    if addition.is_reworded:
        _keep(at, entry, REWORDED)
    if addition.is_reworded or not is_here:
        entry.text = _text(addition)
    return entry


def _put_back(at: Situation, incident: Incident, entry: TimelineEntry, addition: Addition) -> None:
    """Have an entry stand again that was withdrawn; it says what the form says."""
    if access.find(at, entry.incident_id) is None:
        raise _elsewhere()
    if entry.withdrawn_at is None:
        raise Refusal("It is on a timeline already: `/incident correct` there.", field="text")
    if entry.incident_id != incident.key:
        number = incidents.get(at.session, entry.incident_id).number
        raise Refusal(
            f"It was on the timeline of incident {number} and was withdrawn there: one message "
            "cannot be on two timelines. Write it down: `/incident note at HH:MM <text>`",
            field="incident",
        )
    _noted(at, incident, entry, addition)
    _keep(at, entry, PUT_BACK)
    entry.withdrawn_at, entry.kind, entry.at = None, addition.kind, _time(addition)
    if addition.is_reworded:
        entry.text = _text(addition)


def replies(at: Situation, incident: Incident, found: Sequence[Reply], kind: Kind) -> int:
    """Put the replies of a thread on the timeline; return how many were on none before."""
    new = [reply for reply in found if timeline.by_message(at.session, reply.message) is None]
    for reply in new:
        entry = TimelineEntry(
            team_id=incident.team_id,
            incident_id=incident.key,
            at=times.of_message(reply.message.ts),
            kind=kind,
            source=Source.MESSAGE,
            channel_id=reply.message.channel_id,
            message_ts=reply.message.ts,
            author_id=reply.author_id,
            author_name=reply.author_name,
            text=reply.wording.text,
            files=list(reply.wording.files),
            edited_ts=reply.wording.edited_ts,
            permalink=reply.permalink,
            recorded_by=at.caller.user_id,
            recorded_at=at.now,
        )
        at.session.add(entry)
        at.session.flush()
        record.noted(at, incident, "add", entry=(None, entry.id), kind=(None, kind))
        reading.check_mark(at.session, incident, entry, now=at.now)
        for user_id in words.mentioned(reply.wording.text):
            inquiries.look_up_person(
                at.session, team_id=incident.team_id, user_id=user_id, now=at.now
            )
    return len(new)


def _noted(at: Situation, incident: Incident, entry: TimelineEntry, addition: Addition) -> None:
    record.noted(
        at,
        incident,
        "add",
        entry=(None, entry.id),
        kind=(None, addition.kind),
        happened_at=(None, _time(addition)),
        text=(entry.text, _text(addition)),
    )


def _keep(at: Situation, entry: TimelineEntry, reason: str) -> None:
    by = at.caller.user_id
    timeline.keep_version(at.session, entry, now=at.now, by=by, reason=reason)


def _text(addition: Addition) -> str:
    return words.cut(words.escaped(addition.text.strip()), LONGEST)


def _time(addition: Addition) -> datetime:
    """Return the message's own time, to its fraction, unless another minute was chosen."""
    own = times.of_message(addition.message.ts)
    is_same = int(own.timestamp()) // 60 == int(addition.at.timestamp()) // 60
    return own if is_same else addition.at


def _elsewhere() -> Refusal:
    return Refusal("This message cannot be added. `/incident note at HH:MM <text>` writes it down.")
