"""Owns putting away the channel of what is over: asked first, kept by whoever wants it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from commands import outbound, questions, record
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import words
from storage import alarms, incidents, posted
from storage.models import Alarm, AlarmKind, Incident, Step, StepState
from storage.models.words import OVER

USAGE: Final = "archive <now|keep>"
LAST_CALL: Final = timedelta(days=1)
# Slack has yet to take the question: nobody has been asked.
AGAIN: Final = timedelta(hours=1)


@dataclass(frozen=True)
class ChannelKept(Outcome):
    """The channel stays; it is asked again then, none: never."""

    until: datetime | None


@dataclass(frozen=True)
class ChannelPutAway(Outcome):
    """The channel is being archived."""


def watch(at: Situation, incident: Incident) -> None:
    """Ask after a while whether the channel of what is over may go; never of what goes on."""
    _settle(at, incident, "open")
    known = alarms.find(at.session, incident.key, AlarmKind.ARCHIVE)
    if incident.status in OVER and at.policy.archive_after is not None:
        after = at.now + at.policy.archive_after
        alarms.put(at.session, incident, AlarmKind.ARCHIVE, after)
    elif known is not None:
        at.session.delete(known)


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Ask, and a day after that have the channel archived. Return when to look again."""
    after = at.policy.archive_after
    if after is None or incident.status not in OVER or incident.archived_at:
        _settle(at, incident, "stays")
        return None
    if incident.channel_id is None:
        return at.now + after
    asked = at.session.get(Step, alarm.asked_step_id) if alarm.asked_step_id else None
    if asked is None:
        alarm.asked_step_id = _ask(at, incident, after).id
        return at.now + LAST_CALL
    if asked.state is StepState.WAITING:
        return at.now + AGAIN
    if asked.state is StepState.DONE:
        return _unanswered(at, incident, asked)
    return None  # somebody was told why; what nobody could read is no question


def _unanswered(at: Situation, incident: Incident, asked: Step) -> datetime | None:
    """Have the channel archived a day after it was asked, however late that was."""
    due_at = (asked.done_at or at.now) + LAST_CALL
    if due_at > at.now:
        return due_at
    _put_away(at, incident, asked.id, "unanswered")
    return None


def keep(at: Situation, incident: Incident) -> ChannelKept:
    """Leave the channel as it is, and ask again after as long."""
    _require_over(incident)
    _settle(at, incident, "kept")
    after = at.policy.archive_after
    until = at.now + after if after else None
    if until is not None:
        alarms.put(at.session, incident, AlarmKind.ARCHIVE, until)
    record.noted(at, incident, "archive", kept_until=(None, until))
    return ChannelKept(until)


def put_away(at: Situation, incident: Incident) -> ChannelPutAway:
    """Have the channel archived without waiting."""
    _require_over(incident)
    alarm = alarms.find(at.session, incident.key, AlarmKind.ARCHIVE)
    asked_id = alarm.asked_step_id if alarm else None
    if alarm is not None:
        at.session.delete(alarm)
        at.session.flush()
    if asked_id is None:
        asked_id = outbound.notice(
            at.session, incident, "archive_settled", _told(at, "now"), now=at.now
        ).id
    _put_away(at, incident, asked_id, "now")
    return ChannelPutAway()


def claim(at: Situation, incident_id: int) -> bool:
    """Say that the channel goes now, unless it is wanted again since that was decided.

    Who reopens it from then on finds it archived, and not half so.
    """
    incident = incidents.lock(at.session, incident_id)
    is_wanted = alarms.find(at.session, incident_id, AlarmKind.ARCHIVE) is not None
    if incident.status not in OVER or is_wanted:
        return False
    incident.archived_at = incident.archived_at or at.now
    return True


def spare(at: Situation, incident_id: int, asked_id: int | None, why: str) -> None:
    """Have the channel stay after all: somebody writes there, or Slack does not let us."""
    incident = incidents.lock(at.session, incident_id)
    incident.archived_at = None
    if asked_id is not None:
        _replace(at, incident, asked_id, why)
    if why == "spoken" and at.policy.archive_after is not None:
        after = at.now + at.policy.archive_after
        alarms.put(at.session, incident, AlarmKind.ARCHIVE, after)
    record.noted(at, incident, "archive", spared=(None, why))


def gone(at: Situation, incident_id: int) -> None:
    """Note that Slack has archived the channel, on our word or on a person's."""
    incident = incidents.lock(at.session, incident_id)
    if incident.status not in OVER:
        _tell_reopened(at, incident)
        return
    incident.archived_at = at.now
    alarm = alarms.find(at.session, incident_id, AlarmKind.ARCHIVE)
    if alarm is not None:
        at.session.delete(alarm)
    record.noted(at, incident, "archived", archived_at=(None, at.now))


def came_back(at: Situation, incident: Incident) -> None:
    """Note that the channel is open again, and draw what could not be drawn meanwhile."""
    if incident.archived_at is None:
        return
    record.noted(at, incident, "unarchived", archived_at=(incident.archived_at, None))
    incident.archived_at = None
    watch(at, incident)
    outbound.redraw(at.session, incident, now=at.now)


def moved(at: Situation, incident: Incident) -> list[str]:
    """Begin anew in another channel, where nobody was asked yet.

    Return the `ts` of the question that stands open in the one before.
    """
    alarm = alarms.find(at.session, incident.key, AlarmKind.ARCHIVE)
    asked_id = alarm.asked_step_id if alarm else None
    if alarm is not None:
        alarm.asked_step_id = None
    incident.archived_at = None
    watch(at, incident)
    ts = posted.ts_of(at.session, asked_id) if asked_id is not None else None
    return [ts] if ts else []


def _ask(at: Situation, incident: Incident, after: timedelta) -> Step:
    record.noted(at, incident, "archive asked")
    data = {"stays": after.total_seconds()}
    return questions.ask_archive(at.session, incident, "archive_asked", data, now=at.now)


def _put_away(at: Situation, incident: Incident, asked_id: int | None, why: str) -> None:
    record.noted(at, incident, "archive", why=(None, why))
    questions.archive(at.session, incident, asked_id, _told(at, why), now=at.now)


def _settle(at: Situation, incident: Incident, why: str) -> None:
    """Have the open question say what became of it."""
    alarm = alarms.find(at.session, incident.key, AlarmKind.ARCHIVE)
    if alarm is not None and alarm.asked_step_id is not None:
        _replace(at, incident, alarm.asked_step_id, why)
        alarm.asked_step_id = None


def _replace(at: Situation, incident: Incident, asked_id: int, why: str) -> None:
    data = _told(at, why)
    outbound.replace(at.session, incident, asked_id, "archive_settled", data, now=at.now)


def _told(at: Situation, why: str) -> dict[str, Any]:
    after = at.policy.archive_after
    return {"why": why, "by": at.caller.user_id, "stays": after and after.total_seconds()}


def _tell_reopened(at: Situation, incident: Incident) -> None:
    """Say what only a person can mend: an app may archive a channel, and not unarchive it."""
    data = {
        "what": "keep the channel open: it was archived in the moment in which it was reopened",
        "mend": f"Unarchive <#{incident.channel_id}> in Slack.",
    }
    who = incident.reporter_id
    outbound.direct(at.session, incident, who, "delivery_failed", data, now=at.now)


def _require_over(incident: Incident) -> None:
    if incident.status not in OVER:
        raise Refusal(
            "It is still open, and its channel stays. `/incident status` says how things stand."
        )
    if incident.archived_at is not None:
        raise Refusal(
            "The channel is archived already. Somebody has to unarchive it in Slack; then "
            "`/incident help` works there."
        )


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    word = text.strip().casefold()
    if word not in ("now", "keep"):
        why = f"“{words.plain(text)[:40]}” is neither." if word else "Now, or not at all?"
        raise usage(USAGE, why)
    return put_away(at, incident) if word == "now" else keep(at, incident)


COMMAND: Final = Command(
    "archive",
    USAGE,
    "put the channel away, or keep it",
    Place.CHANNEL,
    _run,
)
