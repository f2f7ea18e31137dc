"""Owns by when a postmortem is due, who is reminded of it, and what it begins with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from commands import access, canvas, impact, outbound, record, weekly
from commands.command import Situation
from commands.drawn import Record
from commands.policy import Policy
from commands.rules import impact as impacts
from commands.rules import postmortems, words
from storage import alarms, homes, incidents
from storage import postmortems as stored
from storage.models import (
    Alarm,
    AlarmKind,
    Incident,
    Nature,
    Postmortem,
    PostmortemState,
    Role,
    Status,
    TaskState,
)
from storage.models.words import OVER

AHEAD: Final = timedelta(days=2)
AGAIN: Final = timedelta(days=7)
LONGEST_PROPOSAL: Final = 2000
SOON: Final = 5 * 60.0


@dataclass(frozen=True)
class Owed:
    """A postmortem that is not published yet; `state`: none while nobody has begun it.

    `owns`: the review is theirs; else they command, or declared what nobody owns. `has_left`: so
    did whoever owns it.
    """

    incident: Incident
    due_at: datetime
    state: PostmortemState | None
    owns: bool
    has_left: bool = False


def is_needed(policy: Policy, incident: Incident) -> bool:
    """Tell whether it cannot be closed without a postmortem: never an exercise, or a near miss."""
    is_real = not incident.drill and incident.nature is not Nature.NEAR_MISS
    return is_real and policy.postmortem_due.get(incident.severity) is not None


def is_unreviewed(policy: Policy, incident: Incident) -> bool:
    """Tell whether the review board has yet to look at it before it can be closed.

    The board reads of no private incident, so none waits for it.
    """
    is_theirs = policy.review_channel is not None and not incident.private
    return is_theirs and incident.reviewed_at is None and is_needed(policy, incident)


def due_at(at: Situation, incident: Incident) -> datetime | None:
    """Return by when it is due, were it resolved now if it is not; none where nobody has to.

    Who records an incident when it was over has as long as everybody, from then on.
    """
    is_recorded = incident.nature is Nature.RECORDED
    first = stored.recorded_at(at.session, incident.key) if is_recorded else None
    return _due_at(at, incident, first)


def owed_by(at: Situation) -> Sequence[Owed]:
    """Return the postmortems that the caller has to see published, what is due first first."""
    needed = [severity for severity, due in at.policy.postmortem_due.items() if due is not None]
    found = homes.postmortems(at.session, at.caller.team_id, at.caller.user_id, needed)
    owed = [
        Owed(incident, due, state, incident.review_owner_id == at.caller.user_id, left)
        for incident, state, first, left in found
        if (due := _due_at(at, incident, first)) is not None
    ]
    return sorted(owed, key=lambda one: one.due_at)


def _due_at(at: Situation, incident: Incident, first: datetime | None) -> datetime | None:
    """`first`: when the first entry was written, where it was recorded when it was over."""
    due = at.policy.postmortem_due.get(incident.severity)
    if due is None or not is_needed(at.policy, incident):
        return None
    if incident.nature is Nature.RECORDED:
        return due.after(first or at.now)
    return due.after(incident.resolved_at or at.now)


def watch(at: Situation, incident: Incident, *, is_sooner: bool = False) -> None:
    """Have somebody reminded of what is due; nobody once it is published, or goes on.

    What the review board reads of it follows. `is_sooner`: it has become due earlier than it was.
    """
    if incident.status in OVER:
        weekly.redraw(at, incident)
    known = alarms.find(at.session, incident.key, AlarmKind.REVIEW)
    due = due_at(at, incident)
    if incident.status is not Status.RESOLVED or due is None or is_published(at, incident):
        if known is not None:
            at.session.delete(known)
        return
    first = due - AHEAD if due - AHEAD > at.now else max(due, at.now)
    if known is None or (is_sooner and first < known.due_at):
        alarms.put(at.session, incident, AlarmKind.REVIEW, first)


def begin_anew(at: Situation, incident: Incident) -> None:
    """Have it be a draft again where the incident goes on: it tells only a part of it."""
    watch(at, incident)
    canvas.redraw(at.session, incident, now=at.now)
    if incident.reviewed_at is not None:
        before_at, incident.reviewed_at, incident.reviewed_by = incident.reviewed_at, None, None
        record.noted(at, incident, "reviewed", reviewed=(before_at, None))
    weekly.redraw(at, incident)
    about = stored.of(at.session, incident.key)
    if about is not None and about.state is not PostmortemState.DRAFT:
        before, about.state = about.state, PostmortemState.DRAFT
        record.noted(at, incident, "postmortem", state=(before, about.state))


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Remind whoever owns the review, and the commander once it is late. Return when again."""
    del alarm
    due = due_at(at, incident)
    if incident.status is not Status.RESOLVED or due is None or is_published(at, incident):
        return None
    if at.now < due - AHEAD:  # it has more time than when the alarm was set
        return due - AHEAD
    is_late = at.now >= due + timedelta(days=1)
    asked = _asked(at, incident, is_late=is_late)
    data = {"due": due.timestamp(), "far": _state(at, incident), "late": at.now >= due}
    data |= {"gone": _gone(at, incident)}
    for one in asked:
        outbound.direct(at.session, incident, one, "postmortem_due", data, now=at.now)
    record.noted(at, incident, "postmortem reminder", asked=(None, " ".join(asked)))
    if at.now < due:
        return due
    return due + AGAIN * ((at.now - due) // AGAIN + 1)


def proposals(incident: Incident, told: Record) -> Mapping[str, str]:
    """Return what a draft begins with, in Slack's form: what the record knows already."""
    known = impact.of(incident)
    is_said = known.text or impacts.counted(known)
    felt = [impacts.told(known).strip() if is_said else "", incident.customer_text]
    said = [words.escaped(incident.title), incident.summary, incident.last_update_text or ""]
    return {
        "summary": _joined(said),
        "impact": _joined(felt),
        "well": _joined([f"• {one}" for one in _well(told)]),
    }


def _joined(parts: list[str]) -> str:
    return words.cut("\n".join(part for part in parts if part.strip()), LONGEST_PROPOSAL)


def _well(told: Record) -> Iterator[str]:
    """Yield what the record shows to have gone well; people add what it cannot know."""
    taken = told.figures.get("mtta")
    if taken is not None and taken <= SOON:
        yield postmortems.TAKEN
    if told.promised and told.kept == len(told.promised):
        count = len(told.promised)
        yield postmortems.KEPT.format(count=count)
    done = sum(task.state == TaskState.DONE for task in told.tasks)
    if done and done == len(told.tasks):
        yield postmortems.DONE.format(count=done)
    if told.timeline and not told.gaps:
        yield postmortems.WRITTEN_DOWN


def _asked(at: Situation, incident: Incident, *, is_late: bool) -> Sequence[str]:
    """Return who is reminded: the owner, else the commander, else who declared, as is there."""
    commander = incidents.last_to_hold(at.session, incident.key, Role.COMMANDER)
    line = (incident.review_owner_id, commander, incident.reporter_id)
    there = [one for one in line if one is not None and access.is_there(at, incident, one)]
    late = [commander] if is_late and commander in there else []
    return list(dict.fromkeys([*there[:1], *late]))


def _gone(at: Situation, incident: Incident) -> str | None:
    """Return who owns the review and is not there any more."""
    owner = incident.review_owner_id
    return owner if owner is not None and not access.is_there(at, incident, owner) else None


def is_published(at: Situation, incident: Incident) -> bool:
    """Tell whether everybody can read what was learnt."""
    about = stored.of(at.session, incident.key)
    return about is not None and about.state is PostmortemState.PUBLISHED


def _state(at: Situation, incident: Incident) -> str | None:
    about: Postmortem | None = stored.of(at.session, incident.key)
    return about.state.value if about else None
