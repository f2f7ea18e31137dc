"""Owns the ways in: the token of the installation, and Slack's word on who somebody is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import Settings
from bot.web.doors import Door
from bot.web.pages.entrance import PREFIX, Marks
from bot.web.pages.openid import SlackApp
from storage.viewers import ANYBODY, Viewer

# Where people go to Slack from, and where Slack sends them back to.
OUT: Final = "/sign-in/slack"
BACK: Final = "/sign-in/slack/back"


@dataclass(frozen=True)
class Ways:
    """How people are let in: at least one of `token` and `slack` is there.

    `stands_for` says whom the token stands for: nobody in particular, unless the operator has
    said that it is one person's own.
    """

    token: str | None
    slack: SlackApp | None = None
    stands_for: Callable[[], Viewer] = lambda: ANYBODY

    @cached_property
    def door(self) -> Door | None:
        return Door(self.token) if self.token is not None else None

    @cached_property
    def marks(self) -> Marks:
        secrets = (self.token, self.slack.client_secret if self.slack else None)
        return Marks(*(secret for secret in secrets if secret is not None))


def ways(settings: Settings, client: AsyncWebClient, team: Callable[[], str | None]) -> Ways:
    """Return the ways that the operator has opened; `team` is the workspace, while it is known."""
    token, secret = settings.page_token, settings.slack_client_secret
    app = None
    if settings.slack_client_id is not None and secret is not None:
        back = f"{settings.public_url}{PREFIX}{BACK}"
        app = SlackApp(client, settings.slack_client_id, secret.get_secret_value(), back)
    person = settings.page_user

    def stands_for() -> Viewer:
        team_id = team() if person is not None else None
        return Viewer(team_id, person) if team_id is not None else ANYBODY

    return Ways(token.get_secret_value() if token is not None else None, app, stands_for)
