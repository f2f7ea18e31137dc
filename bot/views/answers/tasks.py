"""Owns the answers about tasks."""

from bot.views import blocks, mrkdwn, phrases, tasks
from bot.views.answers.dispatch import draw
from bot.views.blocks import Block
from bot.views.message import Message
from commands.tasks import TaskChanged, TasksShown, told
from storage.models import IncidentTask, TaskState

MOST = 15
MOST_WORDS = 300


@draw.register
def changed(outcome: TaskChanged) -> Message:
    until = f", until {mrkdwn.moment(outcome.due_at)}" if outcome.due_at else ""
    if outcome.state is TaskState.DONE:
        return blocks.said(f"Task {outcome.number} is done, and on the timeline.")
    if outcome.state is TaskState.DROPPED:
        return blocks.said(f"Task {outcome.number} is dropped.")
    if outcome.assignee_id is None:
        return blocks.said(f"Task {outcome.number} waits for whoever takes it{until}.")
    who = mrkdwn.person(outcome.assignee_id)
    return blocks.said(f"Task {outcome.number} is {who}'s{until}. The channel shows it.")


@draw.register
def shown(outcome: TasksShown) -> Message:
    found = outcome.tasks
    ended = f"{outcome.ended} done or dropped" if outcome.ended else ""
    if not found:
        how = f"Give one: {mrkdwn.command('task @user 15m <what>')}"
        return blocks.said("No task is open.", blocks.context(ended, how))
    count = "1 open task" if len(found) == 1 else f"{len(found)} open tasks"
    more = f"and {len(found) - MOST} more" if len(found) > MOST else ""
    lead = f"{phrases.drill(outcome.incident)}*{count}*"
    return blocks.message(
        f"{blocks.unstarred(lead)}: {'; '.join(_short(task) for task in found[:3])}",
        blocks.context(lead),
        *(_row(task) for task in found[:MOST]),
        blocks.context(more, ended) if more or ended else None,
    )


def _short(task: IncidentTask) -> str:
    return mrkdwn.cut(tasks.line(told(task)).removeprefix("• "), 150)


def _row(task: IncidentTask) -> Block:
    words = mrkdwn.cut(tasks.line(told(task)), MOST_WORDS)
    return blocks.section(words) | {"accessory": next(tasks.buttons(task))}
