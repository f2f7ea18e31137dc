"""Owns the shortcut that makes a message a task."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlmodel import Session

from bot.answering import Desk
from bot.listeners import forms, requests, shortcuts
from bot.listeners.requests import Shortcut
from commands import tasking
from commands.command import FormWanted, Situation


def register(app: AsyncApp, desk: Desk) -> None:
    @app.shortcut("make_task")
    async def chosen(ack: AsyncAck, body: dict[str, Any]) -> None:
        desk.beside(_open(desk, requests.shortcut(body)))
        await ack()


async def _open(desk: Desk, chosen: Shortcut) -> None:
    def look(session: Session) -> FormWanted:
        at = Situation(session, chosen.caller, desk.now(), desk.policy)
        return tasking.wanted(at, chosen.message_text, chosen.channel_id)

    wanted = await shortcuts.looked(desk, chosen.caller, look)
    if wanted is not None:
        link = await shortcuts.permalink(desk, chosen)
        await forms.open_form(desk, wanted, chosen.caller, chosen.trigger_id, source_permalink=link)
