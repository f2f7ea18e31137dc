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


def question(incident: Incident, update: PublicUpdate, again: int = 0) -> str:
    """Return the key of the question, and of those that repeat it, in the channel as it is now."""
    return f"{_begun(update)}{incident.channel_id}" + (f":{again}" if again else "")


def _begun(update: PublicUpdate) -> str:
    return f"customers:{update.key}:"


def ask(at: Situation, incident: Incident, update: PublicUpdate) -> str | None:
    """Ask the commander, in the room and once; return who that is."""
    commander = telling.commander_of(at, incident)
    data = {**telling.told(at, incident, update), "commander": commander}
    key = question(incident, update)
    questions.ask_once(at.session, incident, "customers_asked", data, key=key, now=at.now)
    alarms.put(at.session, incident, AlarmKind.APPROVAL, at.now + PAUSES[0], subject_id=update.key)
    return commander


def asked(at: Situation, incident: Incident, update: PublicUpdate) -> Sequence[int]:
    """Return the ids of the steps that asked, the first question first."""
    keys = [_key(incident, question(incident, update, n)) for n in range(len(PAUSES) + 1)]
    steps = [posted.by_key(at.session, incident.team_id, key) for key in keys]
    return [step.id for step in steps if step is not None and step.id is not None]


def _key(incident: Incident, of: str) -> str:
    return f"notice:{incident.key}:{of}"


def messages(at: Situation, incident: Incident) -> list[str]:
    """Return the messages that ask in the channel as it is now, while nobody has answered."""
    update = stored.waiting(at.session, incident.key)
    found = asked(at, incident, update) if update else ()
    return [ts for step_id in found if (ts := posted.ts_of(at.session, step_id))]


def ask_anew(at: Situation, incident: Incident) -> None:
    """Ask in the channel in which it goes on what was asked before, if customers may read it."""
    page, update = at.policy.status_page, stored.waiting(at.session, incident.key)
    if update is None or page is None or not page.approval:
        return
    begun = _key(incident, _begun(update))
    if telling.may_be_told(at, incident) and posted.is_any(at.session, incident.team_id, begun):
        ask(at, incident, update)


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
    key = question(incident, update, alarm.round + 1)
    questions.ask_once(at.session, incident, "customers_unanswered", data, key=key, now=at.now)
    rounds = PAUSES[alarm.round + 1 :]
    return at.now + rounds[0] if rounds else None
