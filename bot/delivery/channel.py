"""Owns the steps about the incident's channel itself: opened once, topic, bookmarks."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from typing import Any, Final

from sqlmodel import Session

from bot.delivery import faults
from bot.delivery.faults import Call
from bot.delivery.task import Done, Task
from commands import outbound
from commands.rules import names
from commands.rules.times import SKEW
from storage import incidents

_PAGE: Final = 200
TITLES: Final = {
    "card": "Incident card",
    "source": "Where it was reported",
    "bridge": "Bridge",
}


async def open_channel(task: Task) -> Done:
    """Make the channel, under the next name when one is taken; on a repeat adopt what was made."""
    incident = task.incident
    if incident.channel_id:
        return Done({"channel": incident.channel_id})
    tried = names.channel_names(incident.number, incident.title, drill=incident.drill)
    since = (incident.declared_at - SKEW).timestamp()
    before = await made_before(task, tried, since) if task.repeated else []
    made = next(iter(before), None) or await make(task, tried, private=incident.private)
    channel_id, name = str(made["id"]), str(made["name"])

    def write(session: Session) -> None:
        row = incidents.get(session, incident.key)
        row.channel_id, row.channel_name = channel_id, name
        outbound.redraw_whole(session, row, now=task.desk.now())

    return Done({"channel": channel_id}, write)


async def topic(task: Task) -> Done:
    """Set the topic when it says something new: Slack writes a line in the channel each time."""
    said = task.views.topic(task.facts)
    if said == task.incident.topic:
        return Done()
    await task.call("conversations.setTopic", channel=task.channel, topic=said)

    def write(session: Session) -> None:
        incidents.get(session, task.incident.key).topic = said

    return Done(write=write)


async def bookmark(task: Task) -> Done:
    """Bookmark the card, the message that the incident came from, or its bridge; one for each.

    A bridge that is gone loses its bookmark.
    """
    to, channel = task.step.payload["to"], task.channel
    title, link = TITLES[to], await _link(task, to)
    if link is None and to != "bridge":
        return Done()
    if task.repeated or task.step.payload.get("moved"):
        known = await _bookmarked(task, title)
        if known is not None:
            await _relink(task, known, link)
            return Done({"link": link})
    if link is None:
        return Done()
    await task.call("bookmarks.add", channel_id=channel, title=title, type="link", link=link)
    return Done({"link": link})


async def make(task: Task, tried: Sequence[str], *, private: bool) -> Mapping[str, Any]:
    """Return the new channel. Raises Refused when every name is taken."""
    for name in tried:
        answer = await task.call(
            "conversations.create",
            fine=("name_taken",),
            name=name,
            is_private=private,
        )
        if answer.get("ok"):
            channel: Mapping[str, Any] = answer["channel"]
            return channel
    raise faults.refused("name_taken", Call("conversations.create"))


async def made_before(
    task: Task, tried: Sequence[str], since: float
) -> Sequence[Mapping[str, Any]]:
    """Return what an earlier attempt may have made, though its answer was lost."""
    bot = await bot_user_id(task)
    found = [
        channel
        async for channel in _own_channels(task)
        if channel.get("name") in tried
        and channel.get("creator") == bot
        and float(channel.get("created") or 0) >= since
    ]
    ids = [str(channel["id"]) for channel in found]
    taken = await task.desk.database.read(lambda session: _taken(session, task, ids))
    return [channel for channel in found if channel["id"] not in taken]


async def _own_channels(task: Task) -> AsyncIterator[Mapping[str, Any]]:
    """Return every channel that the bot is in."""
    cursor: dict[str, str] = {}
    while True:
        page = await task.call(
            "users.conversations",
            types="public_channel,private_channel",
            exclude_archived=True,
            limit=_PAGE,
            **cursor,
        )
        for channel in page["channels"]:
            yield channel
        following = (page.get("response_metadata") or {}).get("next_cursor")
        if not following:
            return
        cursor = {"cursor": following}


async def bot_user_id(task: Task) -> str:
    if task.desk.identity.known:
        return task.desk.identity.bot.user_id
    return str((await task.call("auth.test"))["user_id"])


def _taken(session: Session, task: Task, channel_ids: Collection[str]) -> set[str]:
    """Return which of these channels belong to incidents already."""
    team_id = task.incident.team_id
    return {
        channel_id
        for channel_id in channel_ids
        if incidents.in_channel(session, team_id, channel_id) is not None
    }


async def _link(task: Task, to: str) -> str | None:
    if to == "card":
        return await _card_link(task)
    return task.incident.bridge if to == "bridge" else task.incident.source_permalink


async def _card_link(task: Task) -> str | None:
    if task.incident.card_ts is None:
        return None
    answer = await task.call(
        "chat.getPermalink",
        fine=("message_not_found",),
        channel=task.channel,
        message_ts=task.incident.card_ts,
    )
    return answer.get("permalink")


async def _bookmarked(task: Task, title: str) -> Mapping[str, Any] | None:
    """Return the bookmark that has this title."""
    answer = await task.call("bookmarks.list", channel_id=task.channel)
    found: Sequence[Mapping[str, Any]] = answer.get("bookmarks") or ()
    return next((mark for mark in found if mark.get("title") == title), None)


async def _relink(task: Task, known: Mapping[str, Any], link: str | None) -> None:
    if link is None:
        await task.call("bookmarks.remove", channel_id=task.channel, bookmark_id=known["id"])
    elif known.get("link") != link:
        await task.call(
            "bookmarks.edit", channel_id=task.channel, bookmark_id=known["id"], link=link
        )
