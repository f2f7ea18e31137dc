"""Owns asking once more for the word on what customers may read, while nobody gives it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from commands import questions, telling
from commands.command import Situation
from storage import alarms, posted
from storage import telling as stored
from storage.models import Alarm, AlarmKind, Incident, PublicUpdate

# After the first question, and after the next; then whoever wrote it knows.
PAUSES: Final = (timedelta(minutes=5), timedelta(minutes=10))


def question(update: PublicUpdate, again: int = 0) -> str:
    """Return the key of the question, and of those that repeat it."""
    return f"customers:{update.key}" + (f":{again}" if again else "")


def asked(at: Situation, incident: Incident, update: PublicUpdate) -> Sequence[int]:
    """Return the ids of the steps that asked, the first question first."""
    keys = [question(update, again) for again in range(len(PAUSES) + 1)]
    steps = [
        posted.by_key(at.session, incident.team_id, f"notice:{incident.key}:{key}") for key in keys
    ]
    return [step.id for step in steps if step is not None and step.id is not None]


def watch(at: Situation, incident: Incident, update: PublicUpdate) -> None:
    """Have it asked again when nobody answers."""
    alarms.put(at.session, incident, AlarmKind.APPROVAL, at.now + PAUSES[0], subject_id=update.key)


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Ask whoever commands now, and tell the writer; return when to ask again, none at the end."""
    update = stored.find(at.session, incident.team_id, alarm.subject_id)
    if update is None or not update.is_waiting or not telling.may_be_told(at, incident):
        return None
    data = {
        **telling.told(at, incident, update),
        "commander": telling.commander_of(at, incident),
        "written": update.written_at.timestamp(),
    }
    key = question(update, alarm.round + 1)
    questions.ask_once(at.session, incident, "customers_unanswered", data, key=key, now=at.now)
    rounds = PAUSES[alarm.round + 1 :]
    return at.now + rounds[0] if rounds else None
