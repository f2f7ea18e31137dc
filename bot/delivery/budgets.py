"""Owns what messages about an incident say of error budgets: asked for by those that say it."""

from bot.delivery.task import Task
from commands import budget
from commands.facts import Facts


async def noted(task: Task) -> Facts:
    """Return the facts with what its services have spent, where one of them has an objective."""
    facts, now = task.facts, task.desk.now()
    if not any(service.objective for service in facts.services):
        return facts
    return await task.desk.database.read(lambda session: budget.noted(session, facts, now=now))
