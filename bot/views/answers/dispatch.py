"""Owns finding the function that draws an outcome."""

from functools import singledispatch

from bot.views.message import Message
from commands.command import Outcome


@singledispatch
def draw(outcome: Outcome) -> Message:
    """Return what the person is told privately."""
    raise NotImplementedError(f"no view draws {type(outcome).__name__}")
