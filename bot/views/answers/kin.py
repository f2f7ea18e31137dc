"""Owns the answers to saying which incidents have to do with each other."""

from bot.views import blocks
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.relating import Related, Unrelated


@draw.register
def related(outcome: Related) -> Message:
    if not outcome.new:
        return blocks.said(f"Incident {outcome.number} is related to this one already.")
    who = (
        "One of the two is private: its channel was told, the other one shows nothing."
        if outcome.apart
        else "Both were told, and both cards name the other."
    )
    return blocks.said(f"Related to incident {outcome.number}. {who}")


@draw.register
def unrelated(outcome: Unrelated) -> Message:
    if outcome.part:
        return blocks.said(f"This and incident {outcome.number} go on apart, each by itself.")
    return blocks.said(f"No longer related to incident {outcome.number}.")
