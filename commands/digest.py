"""Owns the digest: who decides is told of every open SEV1, in one message, each half hour."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from commands import facts, outbound
from commands.command import Situation
from commands.facts import Facts
from commands.policy import Policy
from storage import alarms, incidents, outbox
from storage.models import Alarm, AlarmKind, Incident, Severity, Step

EVERY: Final = timedelta(minutes=30)
WORST: Final = Severity.SEV1


@dataclass(frozen=True)
class Digest:
    """What one digest says at `at`; none is open in the last one, which has no `next_at`.

    `ended`: what the one before named, and what is open no more.
    """

    at: datetime
    open: Sequence[Facts]
    ended: Sequence[Incident]
    next_at: datetime | None


def watch(at: Situation, incident: Incident, before: Severity | None = None) -> None:
    """Begin the digest with the first open SEV1; when the last one is over, have it say so now.

    `before`: the severity that the incident had until now.
    """
    if WORST in (incident.severity, before) and not incident.drill:
        at.session.flush()
        _settle(at, incident.team_id)


def watch_all(at: Situation) -> None:
    """Begin it where a SEV1 was open before the channel was set."""
    if at.policy.digest_channel is not None:
        for team_id in incidents.workspaces(at.session):
            _settle(at, team_id)


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Have one message posted about all open SEV1s. Return when the next one is due."""
    if at.policy.digest_channel is None:
        return None
    incidents.hold_workspace(at.session, incident.team_id)
    open_ids = [found.key for found in _open(at.session, incident.team_id)]
    ended = [one for one in _named(at.session, alarm) if one not in open_ids]
    next_at = at.now + EVERY if open_ids else None
    if open_ids or ended:
        step = _post(at, incident, open_ids, ended, next_at)
        alarm.asked_step_id = step.id
    return next_at


def gather(session: Session, step: Step, policy: Policy, *, now: datetime) -> Digest:
    """Return what a digest says, as things stand now; nothing of what has become private."""
    said = step.payload
    known = {row.key: row for row in outbox.subjects(session, Incident, _ids(said))}
    public = {key: row for key, row in known.items() if not row.private}
    is_open = [public[key] for key in said["open"] if key in public]
    ended = [public[key] for key in said["ended"] if key in public]
    due = said["next_due"]
    next_at = datetime.fromtimestamp(due, now.tzinfo) if due is not None else None
    return Digest(now, facts.of(session, is_open, policy), ended, next_at)


def _settle(at: Situation, team_id: str) -> None:
    """Set the workspace's one alarm. The workspace is held: two may declare at the same moment."""
    if at.policy.digest_channel is None:
        return
    incidents.hold_workspace(at.session, team_id)
    alarm = alarms.of_workspace(at.session, team_id, AlarmKind.DIGEST)
    found = _open(at.session, team_id)
    if alarm is None and found:
        alarms.put(at.session, found[0], AlarmKind.DIGEST, at.now)
    elif alarm is not None and not found:
        alarm.due_at = min(alarm.due_at, at.now)


def _open(session: Session, team_id: str) -> Sequence[Incident]:
    return incidents.open_to_all(session, team_id, WORST)


def _named(session: Session, alarm: Alarm) -> Collection[int]:
    """Return which incidents the digest before named as open."""
    step = session.get(Step, alarm.asked_step_id) if alarm.asked_step_id else None
    return step.payload["open"] if step else ()


def _post(
    at: Situation,
    incident: Incident,
    is_open: Collection[int],
    ended: Collection[int],
    next_at: datetime | None,
) -> Step:
    """Add the message; one that has not been posted yet says the newest instead."""
    lane = f"digest:{incident.team_id}"
    payload = {
        "channel": at.policy.digest_channel,
        "open": list(is_open),
        "ended": list(ended),
        "next_due": next_at and next_at.timestamp(),
    }
    waiting = outbox.waiting_in(at.session, lane)
    if waiting is None:
        return outbound.add(
            at.session, incident, "digest", payload, now=at.now, lane=lane, waits=False
        )
    untold = [one for one in waiting.payload["ended"] if one not in (*is_open, *ended)]
    waiting.payload = {**payload, "ended": [*untold, *ended]}
    return waiting


def _ids(said: dict[str, list[int]]) -> Collection[int]:
    return {*said["open"], *said["ended"]}
