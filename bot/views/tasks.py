"""Owns a task's message in the incident's channel, edited in place as the task moves on."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.views import actions, blocks, mrkdwn, phrases
from bot.views.blocks import Block
from bot.views.message import Message
from commands.facts import Facts
from commands.rules.tasks import Nudge
from storage.models import IncidentTask, TaskState
from storage.models.words import OVER

ENDED = (TaskState.DONE, TaskState.DROPPED)


def draw(facts: Facts, task: IncidentTask) -> Message:
    """Say who is to do what until when, with the buttons that are sensible now."""
    drill = phrases.drill(facts.incident)
    if task.state in ENDED:
        line = f"{drill}{_ended(task)}"
        return blocks.message(line, blocks.context(line))
    lead = f"{drill}*🔧 Task {task.number}* · {_whose(task)}{_until(task)}"
    words = mrkdwn.safe(task.text)
    return blocks.message(
        f"{blocks.unstarred(lead)}: {words}",
        blocks.section(f"{lead}\n{words}"),
        blocks.context(*_small(task)),
        None if facts.incident.status in OVER else blocks.actions(*buttons(task)),
    )


def nudge(facts: Facts, task: IncidentTask, asking: Mapping[str, Any]) -> Message:
    """Ask in the task's thread how it stands; `asking` has `why` and `asked`, a user id."""
    why, asked = Nudge[asking["why"].upper()], mrkdwn.person(asking["asked"])
    is_holder = task.assignee_id == asking["asked"]
    line = {
        Nudge.UNSEEN: "have you got this?" if is_holder else "nobody has taken this yet.",
        Nudge.DUE: "time is up. Is it done?" if is_holder else "time is up; nobody has taken this.",
        Nudge.OVERDUE: "this is overdue, and nothing was heard of it.",
    }[why]
    line = f"{phrases.drill(facts.incident)}⏰ {asked}, {line}"
    words = mrkdwn.cut(mrkdwn.safe(task.text), 200)
    return blocks.message(
        f"{line} Task {task.number}: {phrases.ended(words)}", blocks.section(line)
    )


def line(task: Mapping[str, Any]) -> str:
    """Return one task in a list; `task` as commands.tasks.told gives it."""
    who = mrkdwn.person(task["assignee"]) if task["assignee"] else "*nobody yet*"
    due = f", until {mrkdwn.moment(mrkdwn.instant(task['due']))}" if task["due"] else ""
    return f"• Task {task['number']} · {who}{due}: {mrkdwn.safe(task['text'])}"


def buttons(task: IncidentTask) -> Iterator[Block]:
    """Yield the buttons of a task that is open."""
    if task.assignee_id is None:
        yield blocks.button("I take it", actions.TASK_TAKE, task.key, style="primary")
    elif task.state is TaskState.GIVEN:
        yield blocks.button("Got it", actions.TASK_ACKNOWLEDGE, task.key, style="primary")
    yield blocks.button("Done", actions.TASK_DONE, task.key)
    if task.due_at is not None:
        yield blocks.button("15 min more", actions.TASK_MORE_TIME, task.key)


def _whose(task: IncidentTask) -> str:
    return mrkdwn.person(task.assignee_id) if task.assignee_id else "for whoever takes it"


def _until(task: IncidentTask) -> str:
    return f" · until {mrkdwn.moment(task.due_at)}" if task.due_at else ""


def _small(task: IncidentTask) -> Iterator[str]:
    # Who gave it is not named: a mention would call them.
    if task.assignee_id is None:
        yield "Nobody has it yet"
    elif task.state is TaskState.GIVEN:
        yield "Not acknowledged yet"
    elif task.acknowledged_at is not None:
        yield f"👍 Acknowledged {mrkdwn.moment(task.acknowledged_at)}"
    if task.nudges >= Nudge.DUE:
        yield "⏰ Time is up"
    if task.source_permalink:
        yield mrkdwn.link(task.source_permalink, "the message it comes from")


def _ended(task: IncidentTask) -> str:
    by = f" by {mrkdwn.person(task.ended_by)}" if task.ended_by else ""
    words = mrkdwn.safe(task.text)
    if task.state is TaskState.DONE:
        return f"✅ Task {task.number} done{by}: {words}"
    return f"🚫 Task {task.number} dropped{by}: {words}"
