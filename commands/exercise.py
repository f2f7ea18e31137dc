"""Owns running an exercise: what is said in the drill's channel, when, and how it ends."""

from datetime import datetime, timedelta
from typing import Final

from commands import outbound, record, scoring
from commands.command import Situation
from commands.rules.scenarios import Script
from storage import alarms, exercises, posted
from storage.models import Alarm, AlarmKind, Exercise, Incident
from storage.models.words import OVER

# No two injects of a scenario are nearer to each other, so what was missed is not told faster.
GAP: Final = 1  # minutes of the scenario
# The channel is there in a moment, and the first line may be one that everything begins with.
UNOPENED: Final = timedelta(seconds=1)


def begin(at: Situation, incident: Incident, name: str, script: Script) -> None:
    """Have the injects arrive in this drill's channel from now on, as the script says."""
    exercise = Exercise(
        team_id=incident.team_id,
        incident_id=incident.key,
        scenario=name,
        script=script.kept(),
        began_at=at.now,
    )
    at.session.add(exercise)
    at.session.flush()
    first = at.now + script.due(0)
    alarms.put(at.session, incident, AlarmKind.INJECT, first, subject_id=exercise.key)
    record.noted(at, incident, "drill", scenario=(None, name), pace=(None, script.pace))
    lasts = script.stretched(script.scenario.ends)
    data = {"by": at.caller.user_id, "minutes": round(lasts.total_seconds() / 60)}
    outbound.notice(at.session, incident, "exercise_begun", data, now=at.now)


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Say the next line; after the last one, that time is up. Return when the next one comes.

    What was missed comes one after the other, in order and a while apart: nobody could answer to
    all of it at once, and a story with holes in it cannot be played.
    """
    exercise = exercises.get(at.session, alarm.subject_id)
    if exercise.ended_at is not None or incident.status in OVER:
        return None
    script = Script.model_validate(exercise.script)
    if incident.channel_id is None:
        alarm.round -= 1  # it counts the lines that were said
        return at.now + UNOPENED
    soonest = at.now + script.stretched(GAP)
    if not _is_heard(at, alarm):
        alarm.round -= 1
        return soonest
    step = _say(at, incident, script, alarm.round)
    if step is None:
        return None
    alarm.asked_step_id = step
    return max(exercise.began_at + script.due(alarm.round + 1), soonest)


def finish(at: Situation, incident: Incident) -> None:
    """End the exercise with its drill, and score it; nothing for what nobody runs, or is over."""
    exercise = exercises.of_incident(at.session, incident.key)
    if exercise is None or exercise.ended_at is not None:
        return
    exercise.ended_at = at.now
    alarm = alarms.find(at.session, incident.key, AlarmKind.INJECT, subject_id=exercise.key)
    if alarm is not None:
        at.session.delete(alarm)
    scoring.score(at, incident, exercise)


def _is_heard(at: Situation, alarm: Alarm) -> bool:
    """Tell whether the room has read all so far: while Slack cannot be told the story waits."""
    said = alarm.asked_step_id
    return said is None or posted.ts_of(at.session, said) is not None


def _say(at: Situation, incident: Incident, script: Script, number: int) -> int | None:
    """Say inject `number`, from 0; after them that time is up, and return none."""
    injects = script.scenario.injects
    if number >= len(injects):
        record.noted(at, incident, "drill time is up")
        outbound.notice(at.session, incident, "exercise_over", {}, now=at.now)
        return None
    record.noted(at, incident, "inject", number=(None, number + 1))
    inject = injects[number]
    data = {
        "sender": inject.sender.value,
        "text": inject.text,
        "role": inject.role.value if inject.role else None,
    }
    return outbound.notice(at.session, incident, "inject", data, now=at.now).id
