"""Owns the step that puts the replies of a thread on a timeline."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlmodel import Session

from bot import wording
from bot.delivery.task import Done, Task
from bot.delivery.timeline import AWAY
from bot.views import adding
from bot.views.message import Message
from commands import add, membership, outbound
from commands.add import Reply
from storage import incidents
from storage.models import Kind
from storage.timeline import MessageKey

MOST: Final = 200
_PAGE: Final = 100
_GONE: Final = ("thread_not_found", "message_not_found")


async def read_thread(task: Task) -> Done:
    """Fetch the replies, page by page, and tell the person how many were added."""
    entry = task.entry
    channel, ts = entry.channel_id or "", entry.message_ts or ""
    found, more = await _replies(task, channel, ts)
    if found is None:
        return Done({"found": False}, lambda at: _tell(at, task, adding.thread_unread(channel)))
    said = [_reply(task, channel, ts, one) for one in found]
    return Done({"replies": len(found)}, lambda at: _keep(at, task, said, more=more))


async def _replies(
    task: Task, channel: str, ts: str
) -> tuple[Sequence[Mapping[str, Any]] | None, bool]:
    """Return the replies, none where we are not let in, and whether there are more than we read."""
    found: list[Mapping[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        page = await task.call(
            "conversations.replies",
            fine=(*AWAY, *_GONE),
            channel=channel,
            ts=ts,
            limit=_PAGE,
            **cursor,
        )
        if page.get("error"):
            return None, False
        found += [said for said in page.get("messages") or () if said.get("ts") != ts]
        following = (page.get("response_metadata") or {}).get("next_cursor")
        if not following or len(found) >= MOST:
            return found[:MOST], bool(following) or len(found) > MOST
        cursor = {"cursor": following}


def _reply(task: Task, channel: str, parent: str, said: Mapping[str, Any]) -> Reply:
    author_id, author_name = wording.author(said)
    ts = str(said["ts"])
    link = (task.entry.permalink or "").rpartition("/p")[0]
    return Reply(
        MessageKey(task.step.team_id, channel, ts),
        author_id,
        author_name,
        wording.of(said),
        f"{link}/p{ts.replace('.', '')}?thread_ts={parent}&cid={channel}" if link else None,
    )


def _keep(session: Session, task: Task, said: Sequence[Reply], *, more: bool) -> None:
    payload, now = task.step.payload, task.desk.now()
    at = membership.heard(session, task.step.team_id, payload["by"], task.desk.policy, now)
    incident = incidents.lock(session, task.incident.key)
    worded = [reply for reply in said if reply.wording.text or reply.wording.files]
    count = add.replies(at, incident, worded, Kind(payload["kind"]))
    _tell(session, task, adding.thread(count, len(said) - count, more=more))


def _tell(session: Session, task: Task, message: Message) -> None:
    payload = task.step.payload
    outbound.answer(
        session,
        team_id=task.step.team_id,
        user_id=payload["by"],
        response_url=payload.get("response_url"),
        message={"text": message.text, "blocks": list(message.blocks)},
        key=f"thread:{task.step.id}",
        now=task.desk.now(),
    )
