"""Owns merging one incident into another, and noticing that the same one was declared twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from commands import (
    access,
    archive,
    clock,
    digest,
    exercise,
    following,
    kin,
    moving,
    outbound,
    questions,
    record,
    roles,
    services,
    tasks,
    telling,
    weekly,
)
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, similarity, words
from commands.rules.tasks import Written
from storage import action_items, incidents, subscriptions, timeline
from storage import services as about
from storage import tasks as known_tasks
from storage.models import Incident, Kind, Nature, Status, TaskState
from storage.models.words import OVER

USAGE: Final = "merge into <number> <reason>"
LONGEST: Final = 1000
# Who declares later than this knows of the first one, or means another.
AT_ONCE: Final = timedelta(minutes=20)
TWICE: Final = "The same incident, declared twice"
MOST_TWINS: Final = 50


@dataclass(frozen=True)
class Merged(Outcome):
    """`entries`: how many of the timeline's came along."""

    number: int
    into_number: int
    into_channel_id: str | None
    entries: int


def merge(at: Situation, source: Incident, target: Incident, reason: str) -> Merged:
    """Have people, followers, open tasks and what people recorded follow; it leaves the metrics."""
    lifecycle.require_open(source.status, "merge")
    _require_fitting(source, target)
    for one in (source, target):
        moving.require_still(at, one)
    before, source.status, source.merged_into_id = source.status, Status.MERGED, target.key
    source.last_update_at = at.now
    source.last_update_text = f"Merged into incident {target.number}: {reason}"
    roles.withdraw_offers(at, source)
    clock.promise(at, source, None)
    exercise.finish(at, source)
    moved = timeline.move(at.session, source.key, target.key)
    _move_tasks(at, source, target)
    _move_actions(at, source, target)
    subscriptions.carry(at.session, source.key, target.key, now=at.now)
    services.carry(at, source, target)
    _bring_people(at, source, target)
    record.happened(
        at,
        source,
        "merge",
        kind=Kind.STATUS,
        text=f"merged it into incident {target.number}: {reason}",
        status=(before, source.status),
        into=(None, target.number),
    )
    record.happened(
        at,
        target,
        "merged",
        kind=Kind.STATUS,
        text=f"merged incident {source.number} into this one: {reason}",
        number=(None, source.number),
    )
    kin.follow(at, source, target)
    _tell(at, source, target, reason, moved)
    _look_after(at, source, target)
    return Merged(source.number, target.number, target.channel_id, moved)


def _look_after(at: Situation, source: Incident, target: Incident) -> None:
    telling.look_behind(at, source)
    digest.watch(at, source)
    archive.watch(at, source)
    for one in (source, target):  # what it is about may have come along
        weekly.redraw(at, one)


def join_instead(at: Situation, source: Incident, target: Incident) -> Merged:
    """Have the declarer of the second one join the first; theirs goes into it."""
    outbound.invite(at.session, target, at.caller.user_id, now=at.now)
    return merge(at, source, target, TWICE)


def notice_twin(at: Situation, incident: Incident) -> None:
    """Show the declarer an incident that may be the same, once their channel is there."""
    if incident.private:
        return
    beside = incidents.titles_beside(at.session, incident, at.now - AT_ONCE, MOST_TWINS)
    others = {key: title for key, title in beside if key not in (None, incident.parent_id)}
    alike = next(
        (k for k, title in others.items() if similarity.alike(title, incident.title)), None
    )
    alike = alike or _about_the_same(at, incident, list(others))
    if alike is None:
        return
    first = incidents.get(at.session, alike)
    data = {
        "first": first.key,
        "number": first.number,
        "title": first.title,
        "channel": first.channel_id,
        "declared": first.declared_at.timestamp(),
    }
    who = at.caller.user_id
    outbound.whisper(at.session, incident, who, "declared_twice", data, key="twin", now=at.now)


def _about_the_same(at: Situation, incident: Incident, others: Sequence[int]) -> int | None:
    """Return the one that is about the same service, whatever it is called."""
    found = about.of(at.session, [incident.key, *others])
    own = set(found[incident.key])
    return next((key for key in others if own & set(found[key])), None)


def gone_on(at: Situation, incident: Incident) -> Incident:
    """Return the incident that this one was merged into, in the end; else itself."""
    seen = {incident.key}
    while incident.merged_into_id is not None and incident.merged_into_id not in seen:
        seen.add(incident.merged_into_id)
        incident = incidents.lock(at.session, incident.merged_into_id)
    return incident


def _require_fitting(source: Incident, target: Incident) -> None:
    if target.key == source.key:
        raise Refusal("That is this incident. `/incident list` shows the others.")
    if target.nature is Nature.RECORDED:
        raise Refusal(
            f"Incident {target.number} was recorded when it was over, so nothing can go on there. "
            f"`/incident relate {target.number}` has each name the other."
        )
    if target.status in OVER:
        raise Refusal(
            f"Incident {target.number} is over. Type `/incident reopen <reason>` there first."
        )
    if target.private is not source.private:
        raise Refusal(
            "One of the two is private, and would be read by others. Make both private or both "
            "public, then type `/incident merge` again."
        )
    if target.drill is not source.drill:
        raise Refusal(
            "A drill and an incident stay apart. `/incident cancel <reason>` ends a drill."
        )


def _bring_people(at: Situation, source: Incident, target: Incident) -> None:
    """Have who declared it, holds a role in it, or is in its channel come along."""
    held = incidents.holders(at.session, source.key).values()
    for user_id in dict.fromkeys((at.caller.user_id, source.reporter_id, *held)):
        if words.is_user(user_id):
            outbound.invite(at.session, target, user_id, now=at.now)
    if source.channel_id is not None:
        there = {"from": source.channel_id}
        outbound.add(at.session, target, "bring_along", there, now=at.now)


def _move_tasks(at: Situation, source: Incident, target: Incident) -> None:
    """Give what is still to be done anew in the other incident, and end it here."""
    for task in known_tasks.open_ones(at.session, source.key):
        task.state, task.ended_at, task.ended_by = TaskState.DROPPED, at.now, at.caller.user_id
        questions.task(at.session, source, task, now=at.now)
        box = task.due_at - at.now if task.due_at and task.due_at > at.now else None
        tasks.give(at, target, Written(task.text, task.assignee_id, box))


def _move_actions(at: Situation, source: Incident, target: Incident) -> None:
    """Have action items, and when they are asked after, go on with the incident."""
    at.session.flush()
    for number in action_items.move(at.session, source.key, target.key):
        record.noted(at, target, action_items.MOVED, number=(number, number))


def _tell(at: Situation, source: Incident, target: Incident, reason: str, moved: int) -> None:
    by = at.caller.user_id
    go = {"by": by, "number": target.number, "channel": target.channel_id, "reason": reason}
    outbound.notice(at.session, source, "merged_into", go, now=at.now)
    outbound.announce_reply(at.session, source, "merged_into", go, now=at.now)
    following.tell(at.session, source, "merged_into", go, now=at.now)
    came = {"by": by, "number": source.number, "channel": source.channel_id, "reason": reason}
    outbound.notice(at.session, target, "merged_here", {**came, "moved": moved}, now=at.now)
    for incident in (source, target):
        outbound.redraw(at.session, incident, now=at.now)


def _run(at: Situation, text: str) -> Outcome:
    source = at.incident()
    into, rest = words.split(text)
    word, reason = words.split(rest) if into.casefold() == "into" else (into, rest)
    number = words.number(word)
    if number is None:
        raise usage(USAGE, "Name the number of the incident that goes on.")
    if not reason:
        raise usage(USAGE, "Say why they are the same.")
    target = access.held(at, access.numbered(at, number))
    return merge(at, source, target, words.cut(reason, LONGEST))


COMMAND: Final = Command(
    "merge", USAGE, "it is the same as another one: go on there", Place.CHANNEL, _run
)
