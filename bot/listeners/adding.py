"""Owns the shortcut that adds a message to an incident's timeline."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlmodel import Session

from bot.answering import Desk
from bot.listeners import forms, requests
from bot.listeners.requests import Quoted, Shortcut, digest
from bot.listeners.shortcuts import looked, permalink
from commands import add
from commands.add import Message
from commands.command import FormWanted, Situation
from storage.timeline import MessageKey


def register(app: AsyncApp, desk: Desk) -> None:
    @app.shortcut("add_to_timeline")
    async def chosen(ack: AsyncAck, body: dict[str, Any]) -> None:
        desk.beside(_open(desk, requests.shortcut(body)))
        await ack()


async def _open(desk: Desk, chosen: Shortcut) -> None:
    """Open the form, after one look into our own database: milliseconds of the trigger's three."""
    channel_id, ts = chosen.channel_id, chosen.message_ts
    if channel_id is None or ts is None:
        return
    wanted = await _wanted(desk, chosen, MessageKey(chosen.caller.team_id, channel_id, ts))
    if wanted is None:
        return
    if wanted.form != "add":  # it is on a timeline: what it says there is corrected
        await forms.open_form(desk, wanted, chosen.caller, chosen.trigger_id)
        return
    author_id, author_name = chosen.author
    begun = digest(dict(wanted.filled)["text"])
    await forms.open_form(
        desk,
        wanted,
        chosen.caller,
        chosen.trigger_id,
        source_permalink=await permalink(desk, chosen),
        quoted=Quoted(channel_id, ts, author_id, author_name, begun),
    )


async def _wanted(desk: Desk, chosen: Shortcut, key: MessageKey) -> FormWanted | None:
    """Return the form; who may not add is told so in its place."""
    message = Message(key, *chosen.author, chosen.message_text, chosen.replies)

    def look(session: Session) -> FormWanted:
        return add.wanted(Situation(session, chosen.caller, desk.now(), desk.policy), message)

    return await looked(desk, chosen.caller, look)
