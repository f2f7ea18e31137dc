"""Owns Slack's events about people: who is new, and who has changed or gone."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import persons
from bot.answering import Desk, effect
from bot.listeners import happenings
from bot.listeners.happenings import Event
from commands.command import Caller, Outcome, Situation
from commands.membership import PersonKnown


def register(app: AsyncApp, desk: Desk) -> None:
    @app.event("team_join")
    async def joined(body: dict[str, Any]) -> None:
        await _learn(desk, happenings.event(body))

    @app.event("user_change")
    async def changed(body: dict[str, Any]) -> None:
        await _learn(desk, happenings.event(body))


async def _learn(desk: Desk, told: Event) -> None:
    """Keep what Slack says, once: delivered again it may be older than what is known by then."""
    person = happenings.person(told)

    def learn(at: Situation) -> Outcome:
        persons.learn(at.session, person, at.policy, at.now)
        return PersonKnown()

    await effect(desk, Caller(told.team_id, person.user_id, "event"), told.key, learn)
