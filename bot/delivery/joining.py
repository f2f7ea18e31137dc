"""Owns saying more of the same in one message: while ours is the last one, it is edited."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from bot.delivery import posting
from bot.delivery.faults import Refused
from bot.delivery.task import Done, Task
from bot.views.message import Message
from storage import posted
from storage.models import Step

JOINED: Final = frozenset({"role_given"})
RECENT: Final = timedelta(minutes=10)
# What Slack writes by itself, and people read past.
_STIR: Final = frozenset(
    f"{kind}_{what}"
    for kind in ("channel", "group")
    for what in ("join", "leave", "topic", "purpose", "name")
)
_PAGE: Final = 50


async def join(task: Task) -> Done | None:
    """Say it in the message before; none where that is old, or more was said since.

    An edit calls nobody: whom it names is told by direct message. Each edit keeps what the message
    says by then in its result, for the next one.
    """
    if task.step.payload["notice"] not in JOINED:
        return None
    before = await task.desk.database.read(lambda session: posted.notice_before(session, task.step))
    if before is None or not _fits(task, before):
        return None
    ts, said = str((before.result or {})["ts"]), _said(before)
    try:
        is_said = await _edited(task, ts, _drawn(task, said))
    except Refused:
        return None  # where Slack lets us not look, or not edit, it is said all the same
    return Done({"ts": ts, "joined": said}) if is_said else None


async def _edited(task: Task, ts: str, message: Message) -> bool:
    """Have that message say this, if it is the last one still; tell whether it does."""
    there = {one.get("ts"): one for one in await _since(task, ts)}
    own = there.pop(ts, None)
    if own is not None and task.repeated and own.get("text") == message.text:
        return True
    if own is None or any(one.get("subtype") not in _STIR for one in there.values()):
        return False
    return await posting.edit(task, task.channel, ts, message)


def _fits(task: Task, before: Step) -> bool:
    done_at = before.done_at
    return (
        before.payload["notice"] == task.step.payload["notice"]
        and (before.result or {}).get("ts") is not None
        and done_at is not None
        and task.desk.now() - done_at <= RECENT
    )


def _said(before: Step) -> list[Mapping[str, Any]]:
    """Return what that message says: what it began with, and what was joined to it."""
    return [*(before.result or {}).get("joined", ()), before.payload["data"]]


def _drawn(task: Task, said: Sequence[Mapping[str, Any]]) -> Message:
    payload = task.step.payload
    data = {**payload["data"], "joined": said}
    return task.views.notice(payload["notice"], task.facts, data)


async def _since(task: Task, ts: str) -> Sequence[Mapping[str, Any]]:
    """Return that message and what follows it in the channel; the newest where that is much."""
    page = await task.call(
        "conversations.history", channel=task.channel, oldest=ts, inclusive=True, limit=_PAGE
    )
    found: Sequence[Mapping[str, Any]] = page.get("messages") or ()
    return found
