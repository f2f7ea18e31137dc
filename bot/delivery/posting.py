"""Owns posting, editing and finding again the bot's own messages."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any, Final

from sqlmodel import Session

from bot.delivery.faults import Passing
from bot.delivery.task import Task
from bot.views.message import Message
from commands.rules.times import SKEW
from storage import members, outbox

# Slack tells us within moments that somebody has come.
_BACK: Final = timedelta(minutes=1)
_EVENT: Final = "sitrep_step"
_PAGE: Final = 200
_PAGES: Final = 10  # 2,000 messages since the step was added: nobody reads that fast


async def post(task: Task, channel: str, message: Message, thread_ts: str | None = None) -> str:
    """Post a message and return its ts; a repeated step finds what it posted before."""
    thread = {"thread_ts": thread_ts} if thread_ts else {}
    known = await posted(task, channel, thread_ts)
    if known:
        return known
    key = {"event_type": _EVENT, "event_payload": {"key": task.step.key}}
    answer = await task.call(
        "chat.postMessage", channel=channel, metadata=key, **content(message), **thread
    )
    return str(answer["ts"])


async def posted(task: Task, channel: str, thread_ts: str | None = None) -> str | None:
    """Return the ts of what an earlier attempt of this step posted, none when nothing was."""
    return await _found(task, channel, thread_ts) if task.repeated else None


async def post_direct(task: Task, user_id: str, message: Message) -> dict[str, str]:
    """Send a direct message; return `channel` and `ts`, nothing where it was not for them to read.

    Who has left a private incident's channel reads nothing more of it; who was just invited again
    reads it as soon as Slack says that they are back. Raises Passing until then.
    """
    if await _is_shut_out(task, user_id):
        return {}
    channel = await direct_channel(task, user_id)
    return {"channel": channel, "ts": await post(task, channel, message)}


async def _is_shut_out(task: Task, user_id: str) -> bool:
    facts = task.rows.facts
    if facts is None or not facts.incident.private:
        return False
    incident, just_now = facts.incident, task.desk.now() - _BACK

    def look(session: Session) -> tuple[bool, bool]:
        invited = outbox.not_done_by(session, incident.key, "invite", just_now)
        is_invited = user_id in {step.payload["user"] for step in invited}
        return members.has_left(session, incident, user_id), is_invited

    has_left, is_invited = await task.desk.database.read(look)
    if has_left and is_invited:
        raise Passing("not_back_yet", answered=True)
    return has_left


async def posted_direct(task: Task, user_id: str) -> dict[str, str]:
    """Return `channel` and `ts` of what an earlier attempt sent, nothing when nothing was."""
    if not task.repeated:
        return {}
    channel = await direct_channel(task, user_id)
    ts = await posted(task, channel)
    return {"channel": channel, "ts": ts} if ts else {}


async def direct_channel(task: Task, user_id: str) -> str:
    """Return the direct message with this person; Slack is asked once, also by many at a time."""
    known = task.desk.direct_channels
    async with task.desk.opening.setdefault(user_id, asyncio.Lock):
        if channel := known.get(user_id):
            return channel
        answer = await task.call("conversations.open", users=user_id)
        return known.keep(user_id, str(answer["channel"]["id"]))


async def edit(task: Task, channel: str, ts: str, message: Message) -> bool:
    """Edit a message in place; tell whether it was still there."""
    blocks = list(message.blocks)
    answer = await task.call(
        "chat.update",
        fine=("message_not_found",),
        channel=channel,
        ts=ts,
        text=message.text,
        blocks=blocks,  # also when there are none: else the old ones would stay
    )
    return "error" not in answer


def content(message: Message) -> dict[str, Any]:
    """Return the arguments that carry a message."""
    blocks = {"blocks": list(message.blocks)} if message.blocks else {}
    return {"text": message.text, "unfurl_links": False, "unfurl_media": False, **blocks}


async def since(
    task: Task, channel: str, thread_ts: str | None = None
) -> AsyncIterator[Mapping[str, Any]]:
    """Yield what was said there since the step was added, its metadata included."""
    method = "conversations.replies" if thread_ts else "conversations.history"
    where: dict[str, Any] = {"channel": channel, **({"ts": thread_ts} if thread_ts else {})}
    where["oldest"] = f"{(task.step.added_at - SKEW).timestamp():.6f}"
    for _ in range(_PAGES):
        page = await task.call(
            method, fine=("thread_not_found",), limit=_PAGE, include_all_metadata=True, **where
        )
        for said in page.get("messages") or ():
            yield said
        where["cursor"] = (page.get("response_metadata") or {}).get("next_cursor")
        if not where["cursor"]:
            return


async def _found(task: Task, channel: str, thread_ts: str | None) -> str | None:
    """Return the ts of the message that carries this step's key."""
    async for said in since(task, channel, thread_ts):
        if _key(said) == task.step.key:
            return str(said["ts"])
    return None


def _key(said: Mapping[str, Any]) -> Any:
    metadata = said.get("metadata") or {}
    return (metadata.get("event_payload") or {}).get("key")
