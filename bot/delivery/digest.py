"""Owns the step that posts the digest."""

from bot.delivery import posting
from bot.delivery.task import Done, Task
from commands import digest


async def post_digest(task: Task) -> Done:
    """Post it as things stand now, in the channel that was set when it was due."""
    step, now, policy = task.step, task.desk.now(), task.desk.policy
    found = await task.desk.database.read(
        lambda session: digest.gather(session, step, policy, now=now)
    )
    ts = await posting.post(task, step.payload["channel"], task.views.digest(found))
    return Done({"ts": ts})
