"""Owns who the bot is in Slack: asked once at the start, remembered from then on."""

import asyncio
import contextlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import structlog
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import tokens
from bot.errors import TokenRefused

_LONGEST_PAUSE: Final = 30.0  # seconds

log = structlog.get_logger(__name__)


class NotKnownYet(RuntimeError):  # noqa: N818 - a state, not a failure
    """Slack could not be asked yet who the bot is."""


@dataclass(frozen=True)
class Bot:
    """What `auth.test` said. `scopes` are those granted, from the answer's headers."""

    team_id: str
    team: str
    user_id: str
    bot_id: str
    url: str
    scopes: frozenset[str]
    enterprise_id: str | None = None


class Identity:
    """Who the bot is; `authorize` answers Bolt from memory, so that no request waits for Slack."""

    def __init__(self, client: AsyncWebClient, pause: timedelta = timedelta(seconds=1)) -> None:
        """While Slack is away it is asked again after `pause`, then after ever longer ones."""
        self._client = client
        self._first_pause = pause.total_seconds()
        self._bot: Bot | None = None
        self._asking: asyncio.Task[None] | None = None
        # Why Slack does not say who the bot is, when it is not that it cannot be reached.
        self.fault: str | None = None

    @property
    def known(self) -> bool:
        return self._bot is not None

    @property
    def bot(self) -> Bot:
        """Return who the bot is. Raises NotKnownYet."""
        if self._bot is None:
            raise NotKnownYet("Slack has not been reached yet")
        return self._bot

    async def ask(self) -> Bot:
        """Ask Slack. Raises TokenRefused, or whatever the client raises while Slack is away."""
        try:
            answer = await self._client.auth_test()
        except SlackApiError as fault:
            sentence = tokens.refused("SLACK_BOT_TOKEN", tokens.code(fault))
            if sentence:
                raise TokenRefused(sentence) from None
            raise
        self._bot = read(answer.data, answer.headers)
        return self._bot

    async def start(
        self, limit: timedelta = timedelta(seconds=2), *, patient: bool = False
    ) -> None:
        """Ask, for at most `limit`; when Slack is away, go on asking in the background.

        Raises TokenRefused, unless it is `patient`: then a token that Slack does not take is asked
        about again and again, as it was taken before and may be once more.
        """
        self._asking = asyncio.create_task(self._ask_until_known(patient=patient), name="identity")
        done, _ = await asyncio.wait({self._asking}, timeout=limit.total_seconds())
        for task in done:
            task.result()

    async def stop(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            with contextlib.suppress(asyncio.CancelledError, TokenRefused):
                await self._asking

    async def authorize(
        self, enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        """Tell Bolt who the bot is; none when the request is from a workspace that is not ours.

        While Slack has yet to be reached it says only what the request says: better than no answer.
        """
        bot = self._bot
        if bot is None:
            return AuthorizeResult(
                enterprise_id=enterprise_id,
                team_id=team_id,
                user_id=user_id,
                bot_token=self._client.token,
            )
        same_org = bot.enterprise_id is not None and bot.enterprise_id == enterprise_id
        if team_id not in (None, bot.team_id) and not same_org:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id or bot.team_id,
            team=bot.team,
            url=bot.url,
            bot_user_id=bot.user_id,
            bot_id=bot.bot_id,
            bot_token=self._client.token,
            bot_scopes=sorted(bot.scopes),
            user_id=user_id,
        )

    async def _ask_until_known(self, *, patient: bool) -> None:
        pause = self._first_pause
        while True:
            try:
                bot = await self.ask()
            except TokenRefused as fault:
                self.fault = str(fault)
                if not patient:
                    raise
                log.error("slack.token_refused", why=self.fault)  # noqa: TRY400 - the sentence is all
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            except Exception as fault:  # noqa: BLE001 - an outage's page makes the client stumble
                log.warning("slack.unreachable", method="auth.test", why=type(fault).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                self.fault = None
                log.info("slack.known", team=bot.team, team_id=bot.team_id, bot=bot.user_id)
                return


def read(body: Any, headers: Any) -> Bot:
    """Return what an answer to `auth.test` says."""
    scopes = next((v for k, v in headers.items() if k.lower() == "x-oauth-scopes"), "")
    return Bot(
        team_id=body["team_id"],
        team=body.get("team") or "",
        user_id=body["user_id"],
        bot_id=body.get("bot_id") or "",
        url=body.get("url") or "",
        scopes=frozenset(scope.strip() for scope in scopes.split(",") if scope.strip()),
        enterprise_id=body.get("enterprise_id"),
    )
