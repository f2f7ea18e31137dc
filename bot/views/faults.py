"""Owns how a fault is admitted."""

from bot.views import blocks
from bot.views.message import Message
from storage.trouble import Unavailable


def draw(fault_id: str) -> Message:
    """Return what the person is told; the operator finds the fault by its id."""
    return blocks.said(
        "Something broke on our side; nothing was changed. Please try again. If it happens again, "
        f"give the operator this id: `{fault_id}`."
    )


def unavailable(fault: Unavailable) -> Message:
    """Return what the person is told while the database cannot do it."""
    why = f"Sitrep's database cannot be used now: {fault.trouble}."
    if not fault.undone:
        return blocks.said(
            f"{why} It is not known whether this was done: look with `/incident status` or "
            "`/incident list` before you repeat it."
        )
    return blocks.said(
        f"{why} Nothing was changed. Please try again in a minute; if it stays so, tell whoever "
        "runs Sitrep."
    )
