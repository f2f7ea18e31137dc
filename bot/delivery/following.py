"""Owns the steps that tell those who follow an incident from afar."""

from bot.delivery import posting
from bot.delivery.task import Done, Task
from commands import following


async def tell_followers(task: Task) -> Done:
    """Make a message for each follower of one news, in the transaction that marks this done."""
    step, desk = task.step, task.desk
    return Done(write=lambda at: following.expand(at, step, desk.policy, now=desk.now()))


async def follow(task: Task) -> Done:
    """Send one follower's message; nothing when it is not for them any more."""
    step, incident = task.step, task.incident
    news = await task.desk.database.read(lambda session: following.news(session, step, incident))
    if news is None:
        return Done()
    message = task.views.news(task.facts, news)
    return Done(await posting.post_direct(task, step.payload["user"], message))
