"""Owns error budgets as people read them: what is left, how fast it goes, and what would end it."""

from datetime import timedelta
from typing import Final

from bot.views import blocks, services
from bot.views.blocks import Block
from bot.views.facts import length
from commands.facts import Facts
from commands.rules.services import Spent

MOST_NUMBERS: Final = 12
MOST_NAMED: Final = 5
_STEPS: Final = 10


def exhausted(facts: Facts) -> Block | None:
    """Return which of its services have no budget left; none where all have."""
    if not facts.exhausted:
        return None
    lines = [
        f"⚠️ *The error budget of {services.title(one.service.title)} is exhausted*: "
        f"{length(one.budget.spent)} of {length(one.budget.allowed)} in {days(one)}"
        for one in facts.exhausted[:MOST_NAMED]
    ]
    return blocks.context("\n".join(lines))


def days(one: Spent) -> str:
    count = one.objective.window // timedelta(days=1)
    return f"{count} days" if count > 1 else "one day"


def headline(one: Spent) -> str:
    """Return in a line how much is left."""
    name, budget = services.title(one.service.title), one.budget
    if budget.is_exhausted:
        return f"⚠️ *{name}* · exhausted: {length(budget.spent)} of {length(budget.allowed)} spent"
    return f"*{name}* · {length(budget.left)} of {length(budget.allowed)} left"


def paragraph(one: Spent) -> str:
    """Return all that is known of it."""
    budget = one.budget
    aim = f"{one.objective.percent:g}% over {days(one)}"
    lines = [headline(one), f"`{_bar(budget.burn)}` {percent(budget.burn)} spent · {aim}"]
    if one.numbers:
        named = ", ".join(map(str, one.numbers[:MOST_NUMBERS]))
        more = f" and {len(one.numbers) - MOST_NUMBERS} more" if one.numbers[MOST_NUMBERS:] else ""
        plural = "s" if len(one.numbers) > 1 else ""
        lines.append(f"Spent {length(budget.spent)} in incident{plural} {named}{more}.")
    if not budget.is_exhausted:
        tenth = budget.left * _STEPS
        lines.append(
            f"It would be exhausted by {length(budget.left)} of an outage for everybody, or "
            f"{length(tenth)} for one customer in ten."
        )
    return "\n".join(lines)


def _bar(burn: float) -> str:
    spent = min(_STEPS, max(1 if burn else 0, round(burn * _STEPS)))
    return "█" * spent + "░" * (_STEPS - spent)


def percent(burn: float) -> str:
    return f"{burn:.0%}" if burn >= 1 or burn == 0 else f"{burn:.1%}"
