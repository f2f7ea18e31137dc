"""Owns making an incident private or public: Slack lets no app convert a channel, so it moves."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

from commands import (
    approving,
    archive,
    canvas,
    digest,
    membership,
    moving,
    outbound,
    questions,
    record,
    telling,
)
from commands.command import LONGEST_REASON, Command, FormWanted, Outcome, Place, Situation, usage
from commands.errors import Denied, Refusal
from commands.rules import words
from commands.rules.cadence import HEADS_UP_STEP
from commands.rules.times import SKEW
from storage import (
    alarms,
    incidents,
    members,
    posted,
    relations,
    subscriptions,
    tasks,
    updates,
)
from storage import timeline as entries
from storage.models import AlarmKind, Incident, Kind, Nature, Role

PRIVATE: Final = "private <reason>"
PUBLIC: Final = "public <reason>"
WORD: Final = {True: "private", False: "public"}
MOST_NAMED: Final = 20


@dataclass(frozen=True)
class Converting(Outcome):
    """A channel of the other kind is being opened; `apart`: parts that stay as they are."""

    private: bool
    apart: Sequence[int] = ()


@dataclass(frozen=True)
class Room:
    """The channel in which it goes on: who is in it, and who could not be brought along."""

    channel_id: str
    name: str
    present: Collection[str]
    missing: Sequence[str] = ()


def convert(at: Situation, incident: Incident, reason: str, *, private: bool) -> Converting:
    """Have it go on in a channel of the other kind. Until that is there, nothing has changed."""
    _require_possible(at, incident, private=private)
    if not private:
        _require_leading(at, incident)
    asked = {"private": (incident.private, private), "reason": (None, reason)}
    record.noted(at, incident, WORD[private], **asked)
    payload = {
        "from": incident.channel_id,
        "private": private,
        "by": at.caller.user_id,
        "origin": at.caller.origin,
        "reason": reason,
    }
    lane = f"move:{incident.key}"
    outbound.add(at.session, incident, "open_anew", payload, now=at.now, lane=lane)
    near = relations.around(at.session, [incident])[incident.key]
    apart = tuple(part.number for part in near.parts if part.private is not private)
    return Converting(private, apart)


def wanted(at: Situation, incident: Incident, reason: str) -> FormWanted:
    """Have whoever makes it public see what everybody will read, and confirm it."""
    _require_possible(at, incident, private=False)
    _require_leading(at, incident)
    filled = {
        "reason": reason,
        "entries": str(entries.count(at.session, incident.key, tuple(Kind))),
        "announced": _announced_in(at, incident) or "",
        "customers": (telling.told_last(at, incident) or "") if at.policy.status_page else "",
    }
    return FormWanted("public", incident.key, tuple(filled.items()))


def publish(at: Situation, incident: Incident, reason: str) -> Converting:
    """Make it public, as the form said."""
    if not reason.strip():
        raise Refusal("Say why everybody may read it.", field="reason")
    return convert(at, incident, words.cut(reason.strip(), LONGEST_REASON), private=False)


def switch(at: Situation, incident: Incident, room: Room, said: dict[str, Any]) -> None:
    """Go on in the new channel from now on: everything that is said next is said there."""
    before, private = str(incident.channel_id), bool(said["private"])
    behind = [*_ask_anew(at, incident, before), *_give_anew(at, incident)]
    behind += [incident.card_ts] if incident.card_ts else []
    asked = approving.messages(at, incident)
    incident.channel_id, incident.channel_name = room.channel_id, room.name
    incident.card_ts = incident.topic = None
    behind += archive.moved(at, incident)
    _let_in(at, incident, room)
    if not private:
        incident.announcement_channel_id = _announced_in(at, incident)
    membership.settle(at, incident, private=private)
    if private:
        _end_subscriptions(at, incident, room.present)
    record.happened(
        at,
        incident,
        "moved",
        kind=Kind.STATUS,
        text=f"made it {WORD[private]}: {said['reason']}",
        channel=(before, room.channel_id),
    )
    _dress(at, incident)
    told = {"by": at.caller.user_id, "private": private, "reason": said["reason"]}
    here = {**told, "from": before, "missing": list(room.missing[:MOST_NAMED])}
    outbound.notice(at.session, incident, "moved_here", here, now=at.now)
    left = {"channel": before, "messages": [*behind, *asked], "canvas": canvas.leave(at, incident)}
    _leave(at, incident, left, told)
    digest.watch(at, incident)


def _announced_in(at: Situation, incident: Incident) -> str | None:
    """Return where it is announced once it is public: nowhere, if it was recorded afterwards."""
    is_live = incident.nature is Nature.LIVE
    return incident.announcement_channel_id or (at.policy.announce_channel if is_live else None)


def _require_possible(at: Situation, incident: Incident, *, private: bool) -> None:
    if moving.is_moving(at, incident):
        raise Refusal(
            "That is under way: Slack has yet to open the other channel. `/incident status` says "
            "how things stand."
        )
    if incident.private is private:
        raise Refusal(
            f"It is {WORD[private]} already. Type `/incident {WORD[not private]} <reason>` for the "
            "opposite."
        )


def _require_leading(at: Situation, incident: Incident) -> None:
    """Let only who answers for it show it to everybody."""
    commander = incidents.holders(at.session, incident.key).get(Role.COMMANDER)
    may = [one for one in (commander, incident.reporter_id) if one is not None]
    if at.caller.user_id in may:
        return
    asked = " or ".join(f"<@{one}>" for one in dict.fromkeys(may))
    raise Denied(
        f"Only the commander, and who declared it, may make it public. Ask {asked}; "
        "`/incident take commander` makes you the commander.",
        action="public",
        why="lead",
        incident_id=incident.key,
    )


def _ask_anew(at: Situation, incident: Incident, channel_id: str) -> list[str]:
    """Have what is asked in the old channel asked in the new one; return those messages."""
    behind = []
    for reminder in updates.open_reminders(at.session, incident.key):
        if reminder.message_ts is None or reminder.channel_id != channel_id:
            continue
        behind.append(reminder.message_ts)
        reminder.channel_id = reminder.message_ts = None
        if reminder.step > HEADS_UP_STEP:
            questions.remind_again(at.session, incident, reminder, now=at.now)
    for kind in (AlarmKind.COMMAND, AlarmKind.ARCHIVE):
        alarm = alarms.find(at.session, incident.key, kind)
        if alarm is not None and alarm.asked_step_id is not None:
            asked = posted.ts_of(at.session, alarm.asked_step_id)
            behind += [asked] if asked else []
            alarm.asked_step_id, alarm.due_at = None, at.now
    return behind


def _give_anew(at: Situation, incident: Incident) -> list[str]:
    """Have open tasks posted in the new channel; return their messages in the old one."""
    behind = []
    for task in tasks.open_ones(at.session, incident.key):
        behind += [task.message_ts] if task.message_ts else []
        task.message_ts = None
        questions.task(at.session, incident, task, now=at.now)
    return behind


def _let_in(at: Situation, incident: Incident, room: Room) -> None:
    """Write down who is in the channel; whatever Slack says of it afterwards counts more."""
    since = at.now - SKEW
    for user_id in room.present:
        members.note(at.session, incident, user_id, is_in=True, since=since)
    for user_id in members.absent(at.session, incident, room.present):
        members.note(at.session, incident, user_id, is_in=False, since=since)


def _end_subscriptions(at: Situation, incident: Incident, present: Collection[str]) -> None:
    found = subscriptions.to_incident(at.session, incident)
    out = [row for row in found if row.user_id not in present]
    subscriptions.end(out, now=at.now)


def _dress(at: Situation, incident: Incident) -> None:
    """Furnish the new channel as the first one was."""
    outbound.redraw(at.session, incident, now=at.now)
    card = outbound.card(at.session, incident, now=at.now)
    outbound.pin_card(at.session, incident, card, now=at.now)
    outbound.add(at.session, incident, "bookmark", {"to": "card"}, now=at.now, after=card)
    if incident.source_permalink:
        outbound.add(at.session, incident, "bookmark", {"to": "source"}, now=at.now)
    if incident.bridge:
        outbound.bookmark_bridge(at.session, incident, moved=False, now=at.now)


def _leave(at: Situation, incident: Incident, left: dict[str, Any], data: dict[str, Any]) -> None:
    """Have the old channel say where it goes on, and closed; `left`: what stands there still."""
    where = outbound.named(at.session, incident, {**data, "channel": incident.channel_id})
    outbound.add(at.session, incident, "leave_channel", {**left, "data": where}, now=at.now)


def _run_private(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    _require_possible(at, incident, private=True)
    if not text.strip():
        raise usage(PRIVATE, "Say why; those in the new channel read it.")
    return convert(at, incident, words.cut(text.strip(), LONGEST_REASON), private=True)


def _run_public(at: Situation, text: str) -> Outcome:
    return wanted(at, at.incident(), words.cut(text.strip(), LONGEST_REASON))


COMMANDS: Final = (
    Command("private", PRIVATE, "go on in a private channel", Place.CHANNEL, _run_private),
    Command(
        "public",
        PUBLIC,
        "go on in a public channel; a form says first what everybody will read",
        Place.CHANNEL,
        _run_public,
    ),
)
