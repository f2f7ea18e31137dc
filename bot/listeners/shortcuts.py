"""Owns the ways to the form for declaring: from anywhere, and from a message."""

import asyncio
from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlmodel import Session

from bot.answering import Desk, note_denied, tell
from bot.listeners import forms, requests
from bot.listeners.requests import Shortcut
from bot.views import faults, refusals
from commands import access
from commands.command import Caller, FormWanted, Situation
from commands.declare import LONGEST_SUMMARY
from commands.errors import Denied, Refusal
from commands.rules import words
from storage import people
from storage.trouble import Unavailable


def register(app: AsyncApp, desk: Desk) -> None:
    @app.shortcut("declare")
    async def anywhere(ack: AsyncAck, body: dict[str, Any]) -> None:
        chosen = requests.shortcut(body)
        desk.beside(declare(desk, chosen.caller, chosen.trigger_id))
        await ack()

    @app.shortcut("declare_from_message")
    async def from_message(ack: AsyncAck, body: dict[str, Any]) -> None:
        chosen = requests.shortcut(body)
        desk.beside(_open_for_message(desk, chosen))
        await ack()


async def declare(desk: Desk, caller: Caller, trigger_id: str, *, at_home: bool = False) -> None:
    """Open the form for who may declare; `at_home`: their Home then shows what they declare."""
    if await _may_declare(desk, caller):
        await forms.open_form(desk, FormWanted("declare"), caller, trigger_id, at_home=at_home)


async def _open_for_message(desk: Desk, chosen: Shortcut) -> None:
    if not await _may_declare(desk, chosen.caller):
        return
    link = await permalink(desk, chosen)
    said = await _said(desk, chosen)
    filled = (("summary", said),) if said else ()
    wanted = FormWanted("declare", filled=filled)
    await forms.open_form(desk, wanted, chosen.caller, chosen.trigger_id, source_permalink=link)


async def _may_declare(desk: Desk, caller: Caller) -> bool:
    """Tell whether the form is for them; who may not declare is told so in its place."""

    def look(session: Session) -> None:
        access.require(Situation(session, caller, desk.now(), desk.policy), "declare")

    try:
        await desk.database.read(look, within=desk.patience.look)
    except Denied as denied:
        await note_denied(desk, caller, denied)
        await tell(desk, caller, refusals.draw(denied.sentence))
        return False
    except Unavailable:  # the form must open; when it is sent they are asked again
        pass
    return True


async def looked(
    desk: Desk, caller: Caller, look: Callable[[Session], FormWanted]
) -> FormWanted | None:
    """Return the form that is wanted; who may not have it is told so in its place."""
    try:
        return await desk.database.read(look, within=desk.patience.look)
    except Refusal as refusal:
        if isinstance(refusal, Denied):
            await note_denied(desk, caller, refusal)
        await tell(desk, caller, refusals.draw(refusal.sentence))
    except Unavailable as fault:
        await tell(desk, caller, faults.unavailable(fault))
    return None


async def _said(desk: Desk, chosen: Shortcut) -> str:
    """Return the message as a person reads it, with the names of those it mentions."""
    mentioned = words.mentioned(chosen.message_text)
    team_id = chosen.caller.team_id
    try:
        names = await desk.database.read(
            lambda at: people.names_of(at, team_id, mentioned), within=desk.patience.look
        )
    except Unavailable:  # the form must open, with or without names
        names = {}
    return words.cut(words.plain(chosen.message_text, names), LONGEST_SUMMARY)


async def permalink(desk: Desk, chosen: Shortcut) -> str:
    """Return the message's link: from Slack, or as Slack forms it where the bot may not look."""
    try:
        async with asyncio.timeout(desk.patience.look):
            found = await desk.client.chat_getPermalink(
                channel=chosen.channel_id or "", message_ts=chosen.message_ts or ""
            )
            return str(found["permalink"])
    except Exception:  # noqa: BLE001 - the form must open, with or without Slack's own word for it
        digits = (chosen.message_ts or "").replace(".", "")
        return f"https://{chosen.domain or 'app'}.slack.com/archives/{chosen.channel_id}/p{digits}"
