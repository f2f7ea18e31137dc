"""Owns tasks: given, taken, acknowledged, done; somebody is asked when nothing is heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from commands import access, assign, outbound, questions, record
from commands.command import Command, FormWanted, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, words
from commands.rules import tasks as rules
from commands.rules.tasks import Nudge, Written
from storage import alarms, incidents, tasks
from storage.models import Alarm, AlarmKind, Incident, IncidentTask, Kind, Role, TaskState
from storage.models.words import OVER

USAGE: Final = "task [@user] [15m] <what>"
DONE: Final = "done <number> [what came of it]"
DROP: Final = "drop <number> <reason>"
LONGEST: Final = 500
LONGEST_RESULT: Final = 1000
MORE: Final = timedelta(minutes=15)


@dataclass(frozen=True)
class TaskChanged(Outcome):
    """A task was given, passed on, acknowledged, put off, done or dropped."""

    number: int
    text: str
    state: TaskState
    assignee_id: str | None
    due_at: datetime | None


@dataclass(frozen=True)
class TasksShown(Outcome):
    """What is still to be done, what nobody has first; `ended`: how many are done or dropped."""

    incident: Incident
    tasks: Sequence[IncidentTask]
    ended: int


def give(
    at: Situation, incident: Incident, written: Written, *, source_permalink: str | None = None
) -> TaskChanged:
    """Give somebody something to do, or leave it to whoever takes it."""
    lifecycle.require_open(incident.status, "task")
    task = IncidentTask(
        team_id=incident.team_id,
        incident_id=incident.key,
        number=tasks.next_number(at.session, incident.key),
        text=words.cut(written.text, LONGEST),
        given_by=at.caller.user_id,
        given_at=at.now,
        due_at=at.now + written.box if written.box else None,
        source_permalink=source_permalink,
    )
    at.session.add(task)
    _assign(at, incident, task, written.assignee_id)
    record.noted(at, incident, "task", text=(None, task.text), assignee=(None, task.assignee_id))
    return _changed(at, incident, task)


def pass_on(at: Situation, incident: Incident, number: int | None, written: Written) -> TaskChanged:
    """Have somebody else do it, from now on."""
    task = _open(at, incident, number)
    before = task.assignee_id
    if written.box is not None:
        task.due_at = at.now + written.box
    _assign(at, incident, task, written.assignee_id)
    record.noted(at, incident, "task passed on", assignee=(before, task.assignee_id))
    return _changed(at, incident, task)


def take(at: Situation, incident: Incident, task: IncidentTask) -> TaskChanged:
    """Take what nobody has."""
    _require_open(task)
    if task.assignee_id is not None:
        raise Refusal(
            f"Task {task.number} is <@{task.assignee_id}>'s. If you have agreed that you do it, "
            f"type `/incident task {task.number} <@{at.caller.user_id}>`."
        )
    _assign(at, incident, task, at.caller.user_id)
    record.noted(at, incident, "task taken", assignee=(None, task.assignee_id))
    return _changed(at, incident, task)


def acknowledge(at: Situation, incident: Incident, task: IncidentTask) -> TaskChanged:
    """Have its holder say that they are on it."""
    _require_open(task)
    if task.assignee_id != at.caller.user_id:
        whose = f"<@{task.assignee_id}>'s" if task.assignee_id else "nobody's yet"
        raise Refusal(
            f"Task {task.number} is {whose}. If you do it, type "
            f"`/incident task {task.number} <@{at.caller.user_id}>`."
        )
    if task.state is TaskState.ACKNOWLEDGED:
        raise Refusal(f"You have it already. When it is done: `/incident done {task.number}`.")
    task.state, task.acknowledged_at = TaskState.ACKNOWLEDGED, at.now
    record.noted(at, incident, "task acknowledged", number=(task.number, task.number))
    return _changed(at, incident, task)


def more_time(at: Situation, incident: Incident, task: IncidentTask) -> TaskChanged:
    """Put off when it is asked for by a quarter of an hour from now."""
    _require_open(task)
    before, task.due_at = task.due_at, at.now + MORE
    task.nudges = min(task.nudges, Nudge.UNSEEN)
    record.noted(at, incident, "task put off", due=(before, task.due_at))
    return _changed(at, incident, task)


def finish(at: Situation, incident: Incident, task: IncidentTask, result: str) -> TaskChanged:
    """Say that it is done; that is an action on the timeline."""
    _require_open(task)
    _end(at, task, TaskState.DONE)
    whose = task.assignee_id
    of = f" of <@{whose}>" if whose not in (None, at.caller.user_id) else ""
    said = f"finished task {task.number}{of}: {task.text}" + (f" ({result})" if result else "")
    record.happened(
        at,
        incident,
        "task done",
        kind=Kind.ACTION,
        text=said,
        number=(task.number, task.number),
        result=(None, result),
    )
    return _changed(at, incident, task)


def drop(at: Situation, incident: Incident, task: IncidentTask, reason: str) -> TaskChanged:
    """Say that it is not wanted any more."""
    _require_open(task)
    _end(at, task, TaskState.DROPPED)
    record.noted(
        at, incident, "task dropped", number=(task.number, task.number), reason=(None, reason)
    )
    return _changed(at, incident, task)


def show(at: Situation, incident: Incident) -> TasksShown:
    found = tasks.open_ones(at.session, incident.key)
    return TasksShown(incident, found, tasks.count_ended(at.session, incident.key))


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Ask about a task of which nothing was heard. Return when to look again."""
    task = tasks.get(at.session, alarm.subject_id)
    if task.state not in tasks.OPEN or incident.status in OVER:
        return None
    nudge = rules.due_now(task, at.now)
    if nudge is not None:
        task.nudges = nudge
        asked = _asked(at, incident, task, nudge)
        record.noted(at, incident, "task asked after", asked=(None, asked), why=(None, nudge.name))
        questions.nudge(at.session, incident, task, nudge.name.lower(), asked, now=at.now)
        questions.task(at.session, incident, task, now=at.now)
    following = rules.next_look(task)
    return following[1] if following else None


def told(task: IncidentTask) -> dict[str, Any]:
    """Return what is told of a task in somebody else's message; `due` in POSIX seconds."""
    return {
        "number": task.number,
        "text": task.text,
        "assignee": task.assignee_id,
        "due": task.due_at.timestamp() if task.due_at else None,
    }


def of_button(at: Situation, task_id: int | None) -> tuple[Incident, IncidentTask]:
    """Return the task that a button is about, locked after its incident."""
    incident_id = tasks.incident_of(at.session, at.caller.team_id, task_id) if task_id else None
    incident = access.find(at, incident_id) if incident_id else None
    if incident is None or task_id is None:
        raise Refusal("This task is no longer known. Type `/incident tasks` for what is open.")
    return incident, tasks.get(at.session, task_id)


def _asked(at: Situation, incident: Incident, task: IncidentTask, nudge: Nudge) -> str:
    """Return whom to ask: its holder; then whoever leads the hands, else who gave it."""
    if task.assignee_id is not None and nudge is not Nudge.OVERDUE:
        return task.assignee_id
    lead = incidents.holders(at.session, incident.key).get(Role.OPERATIONS)
    return (
        lead if nudge is Nudge.OVERDUE and lead not in (None, task.assignee_id) else task.given_by
    )


def _assign(at: Situation, incident: Incident, task: IncidentTask, user_id: str | None) -> None:
    """Give it to this person; who gives it to themselves has seen it."""
    is_own = user_id == at.caller.user_id
    task.assignee_id, task.given_by, task.given_at = user_id, at.caller.user_id, at.now
    task.state = TaskState.ACKNOWLEDGED if is_own else TaskState.GIVEN
    task.acknowledged_at = at.now if is_own else None
    task.nudges = 0
    if user_id is not None and not is_own:
        outbound.invite(at.session, incident, user_id, now=at.now)


def _changed(at: Situation, incident: Incident, task: IncidentTask) -> TaskChanged:
    """Draw the task's message anew, and look at it when its time comes."""
    at.session.flush()
    following = rules.next_look(task) if task.state in tasks.OPEN else None
    if following is not None:
        alarms.put(at.session, incident, AlarmKind.TASK, following[1], subject_id=task.key)
    questions.task(at.session, incident, task, now=at.now)
    return TaskChanged(task.number, task.text, task.state, task.assignee_id, task.due_at)


def _end(at: Situation, task: IncidentTask, state: TaskState) -> None:
    task.state, task.ended_at, task.ended_by = state, at.now, at.caller.user_id


def _open(at: Situation, incident: Incident, number: int | None) -> IncidentTask:
    task = tasks.numbered(at.session, incident.key, number) if number else None
    if task is None:
        raise Refusal("There is no such task here. `/incident tasks` shows those that are open.")
    _require_open(task)
    return task


def _require_open(task: IncidentTask) -> None:
    if task.state is TaskState.DONE:
        raise Refusal(f"Task {task.number} is done already. `/incident tasks` shows what is open.")
    if task.state is TaskState.DROPPED:
        raise Refusal(f"Task {task.number} was dropped. `/incident task` gives a new one.")


def _run_task(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    passed = rules.reassigned(text)
    if passed is not None:
        lifecycle.require_open(incident.status, "task")
        number, written = passed
        return pass_on(at, incident, number, _able(at, written))
    try:
        written = rules.parse(text)
    except ValueError as why:
        raise usage(USAGE, f"{why}.") from None
    if not text.strip():
        lifecycle.require_open(incident.status, "task")
        return FormWanted("task", incident.key)
    if not written.text:
        raise usage(USAGE, "Say what is to be done.")
    return give(at, incident, _able(at, written))


def _able(at: Situation, written: Written) -> Written:
    """Refuse to give it to somebody who could not answer for it."""
    if written.assignee_id is not None:
        assign.require_person(at, written.assignee_id, USAGE)
    return written


def _run_tasks(at: Situation, text: str) -> Outcome:
    del text
    return show(at, at.incident())


def _run_done(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    word, result = words.split(text)
    if words.number(word) is None:
        raise usage(DONE, "Say which one: its number stands on it.")
    task = _open(at, incident, words.number(word))
    return finish(at, incident, task, words.cut(result, LONGEST_RESULT))


def _run_drop(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    word, reason = words.split(text)
    if words.number(word) is None:
        raise usage(DROP, "Say which one: its number stands on it.")
    if not reason:
        raise usage(DROP, "Say why it is not wanted any more.")
    return drop(at, incident, _open(at, incident, words.number(word)), words.cut(reason, LONGEST))


COMMANDS: Final = (
    Command(
        "task", USAGE, "give somebody something to do, in a time box", Place.CHANNEL, _run_task
    ),
    Command("tasks", "tasks", "what is still to be done", Place.CHANNEL, _run_tasks),
    Command("done", DONE, "a task is done: it goes to the timeline", Place.CHANNEL, _run_done),
    Command("drop", DROP, "a task is not wanted any more", Place.CHANNEL, _run_drop),
)
