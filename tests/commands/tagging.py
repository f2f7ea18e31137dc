"""Owns how tests react to messages: events with Slack's marks of when they happened."""

from dataclasses import replace

from commands import edit, tag
from commands.command import Outcome, Situation
from commands.edit import Wording
from commands.tag import Reaction
from storage.timeline import MessageKey
from tests.cast import CHANNEL, TEAM
from tests.commands.room import Room

MESSAGE = MessageKey(TEAM, CHANNEL, "1772632980.000100")  # written two minutes before now


def mark(second: int) -> str:
    """Return Slack's mark of an event that happened `second` seconds after now."""
    return f"{1772633100 + second}.000200"


def reaction(user_id: str, name: str, second: int, message: MessageKey = MESSAGE) -> Reaction:
    return Reaction(message, user_id, name, mark(second))


def apply(at: Situation, event: Reaction, *, is_added: bool) -> Outcome:
    """Carry out one reaction as the listener does."""
    at = replace(at, caller=replace(at.caller, user_id=event.user_id))
    return (tag.tag if is_added else tag.untag)(at, at.incident(), event)


async def tags(room: Room, user_id: str, name: str, second: int) -> Outcome:
    event = reaction(user_id, name, second)
    return await room.does(lambda at: apply(at, event, is_added=True), user_id)


async def untags(room: Room, user_id: str, name: str, second: int) -> Outcome:
    event = reaction(user_id, name, second)
    return await room.does(lambda at: apply(at, event, is_added=False), user_id)


async def edits(room: Room, text: str, edited_ts: str | None = None) -> Outcome:
    return await room.does(lambda at: edit.edited(at, MESSAGE, Wording(text, (), edited_ts)))


async def deletes(room: Room, last: Wording | None = None) -> Outcome:
    return await room.does(lambda at: edit.deleted(at, MESSAGE, last))
