"""Owns the steps about action items: asking a person by direct message, and drawing that anew."""

from collections.abc import Mapping
from typing import Any, Final

from sqlmodel import Session

from bot.delivery import posting
from bot.delivery.task import Done, Task
from bot.views.message import Message
from storage import members, posted
from storage.models import ActionItem, ActionState, Step

# Older ones have been scrolled away; whoever clicks there is told how it stands.
_MOST: Final = 6


async def ask(task: Task) -> Done:
    """Ask how the item stands; nothing once it has ended, or is due on another day."""
    item, asking = task.rows.action, task.step.payload
    user = asking["user"]
    is_late = item is None or item.state is not ActionState.OPEN or _is_moved(task)
    if item is None or is_late:
        return Done(await posting.posted_direct(task, user))
    return Done(await posting.post_direct(task, user, _drawn(task, item, asking)))


async def redraw(task: Task) -> Done:
    """Have what people were asked say how it stands now."""
    item, lane = task.rows.action, task.step.lane or ""

    def look(session: Session) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        asked = posted.in_lane(session, lane, "action", _MOST)
        return [
            (dict(step.payload), dict(step.result or {}))
            for step in asked
            if not _has_left(session, task, step)
        ]

    for asking, sent in await task.desk.database.read(look):
        if item is not None and sent.get("ts"):
            message = _drawn(task, item, asking)
            await posting.edit(task, sent["channel"], sent["ts"], message)
    return Done()


def _has_left(session: Session, task: Task, step: Step) -> bool:
    """Tell whether they are to read nothing more of it."""
    incident = task.incident
    return incident.private and members.has_left(session, incident, step.payload["user"])


def _is_moved(task: Task) -> bool:
    item, due = task.rows.action, task.step.payload.get("due")
    return item is not None and due is not None and due != item.due_at.timestamp()


def _drawn(task: Task, item: ActionItem, asking: Mapping[str, Any]) -> Message:
    """Return the message, with a link to the one that was tagged."""
    entry = task.rows.entry
    told = {**asking, "link": entry.permalink if entry else None}
    return task.views.action(task.facts, item, told)
