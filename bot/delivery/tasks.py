"""Owns the steps about tasks: the message of each, and asking in its thread how it stands."""

from sqlmodel import Session

from bot.delivery import posting
from bot.delivery.task import Done, Task
from storage import tasks


async def todo(task: Task) -> Done:
    """Post the task's message, or edit it in place; posted anew when a person deleted it."""
    row = task.todo
    message = task.views.task(task.facts, row)
    if row.message_ts and await posting.edit(task, task.channel, row.message_ts, message):
        return Done()
    ts = await posting.post(task, task.channel, message)

    def write(session: Session) -> None:
        tasks.get(session, row.key).message_ts = ts

    return Done({"ts": ts}, write)


async def nudge(task: Task) -> Done:
    """Ask in the thread of the task's message; nothing once it is done."""
    row = task.todo
    if row.state not in tasks.OPEN or row.message_ts is None:
        return Done()
    message = task.views.nudge(task.facts, row, task.step.payload)
    return Done({"ts": await posting.post(task, task.channel, message, row.message_ts)})
