"""Owns how a fault is admitted."""

from bot.views import blocks
from bot.views.message import Message


def draw(fault_id: str) -> Message:
    """Return what the person is told; the operator finds the fault by its id."""
    return blocks.said(
        "Something broke on our side; nothing was changed. Please try again. If it happens again, "
        f"give the operator this id: `{fault_id}`."
    )
