"""Owns a person's Home: drawn when it is opened, and what its buttons do."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.answering import Desk, effect
from bot.listeners import happenings, requests, shortcuts
from bot.views import actions
from commands import home


def register(app: AsyncApp, desk: Desk) -> None:
    @app.event("app_home_opened")
    async def opened(body: dict[str, Any]) -> None:
        told = happenings.event(body)
        caller = happenings.at_home(told)
        if caller is not None:
            await effect(desk, caller, told.key, home.wanted)

    @app.action(actions.REFRESH_HOME)
    async def refresh(ack: AsyncAck, body: dict[str, Any]) -> None:
        # There is nowhere to answer: what goes wrong is raised, and Slack marks the button.
        click = requests.click(body)
        await effect(desk, click.caller, click.key, home.wanted)
        await ack()

    @app.action(actions.DECLARE_AT_HOME)
    async def declare(ack: AsyncAck, body: dict[str, Any]) -> None:
        click = requests.click(body)
        desk.beside(shortcuts.declare(desk, click.caller, click.trigger_id, at_home=True))
        await ack()
