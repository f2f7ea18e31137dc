"""Owns Slack's events about people: who is new, and who has changed or gone."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import persons
from bot.answering import Desk
from bot.listeners import requests
from bot.persons import Person


def register(app: AsyncApp, desk: Desk) -> None:
    @app.event("team_join")
    async def joined(body: dict[str, Any]) -> None:
        await _learn(desk, requests.person(requests.event(body)))

    @app.event("user_change")
    async def changed(body: dict[str, Any]) -> None:
        await _learn(desk, requests.person(requests.event(body)))


async def _learn(desk: Desk, person: Person) -> None:
    now = desk.now()
    await desk.database.transaction(lambda session: persons.learn(session, person, now))
