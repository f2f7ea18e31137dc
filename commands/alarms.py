"""Owns the list of alarms: what looks at the matter when one rings."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from commands import (
    action_reminders,
    approving,
    archive,
    commanding,
    digest,
    exercise,
    handoff,
    reviewing,
    tasks,
)
from commands.command import Situation
from storage import alarms
from storage.models import Alarm, AlarmKind, Incident

# Each returns when it is to ring again, none when it is done with.
RINGS: Final[Mapping[AlarmKind, Callable[[Situation, Incident, Alarm], datetime | None]]] = {
    AlarmKind.OFFER: handoff.unanswered,
    AlarmKind.COMMAND: commanding.look,
    AlarmKind.TASK: tasks.look,
    AlarmKind.DIGEST: digest.look,
    AlarmKind.INJECT: exercise.look,
    AlarmKind.ARCHIVE: archive.look,
    AlarmKind.ACTION: action_reminders.look,
    AlarmKind.REVIEW: reviewing.look,
    AlarmKind.APPROVAL: approving.look,
}


def ring_due(at: Situation, *, most: int) -> int:
    """Look at everything whose time has come, of up to `most` incidents; return how many alarms."""
    rung = 0
    for incident in alarms.incidents_due(at.session, now=at.now, most=most):
        for alarm in alarms.due_of(at.session, incident.key, now=at.now):
            again = RINGS[alarm.kind](at, incident, alarm)
            rung += 1
            if again is None:
                at.session.delete(alarm)
            else:
                alarm.due_at, alarm.round = again, alarm.round + 1
    return rung
