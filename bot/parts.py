"""Owns how the parts of the service fit together, and in which order they start and stop."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Final

import aiohttp
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from bot import app as slack_app
from bot import release, webclient
from bot.answering import Desk, utc_now
from bot.delivery.engine import Delivery
from bot.errors import CannotStart, TokenRefused
from bot.identity import Identity
from bot.metrics import Metrics
from bot.scheduler import Ticker
from bot.settings import Settings
from bot.sockets import Sockets
from bot.web.changes import Changes
from bot.web.health import Readiness
from bot.web.replays import Replays
from bot.web.server import Server, routes
from commands import inquiries
from storage import incidents, outbox
from storage.database import Database

# The stop has 9.5 s (`bot/service.py`), in this order: the requests, what is done beside them, the
# clock, what Slack is being told.
_ANSWERS_LIMIT: Final = timedelta(seconds=3)
_BESIDE_LIMIT: Final = timedelta(seconds=1)
_CLOCK_LIMIT: Final = timedelta(seconds=1)
_DELIVERY_LIMIT: Final = timedelta(seconds=4)


class Parts:
    """Everything between the database and Slack, put together once; `now` is its one clock."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        session: aiohttp.ClientSession,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._settings, self._database, self._session = settings, database, session
        policy, metrics = settings.policy(), Metrics(release.number())
        client = self._client(settings.slack_bot_token.get_secret_value())
        self.metrics = metrics
        self._identity = Identity(client)
        self._delivery = Delivery(
            database=database,
            client=client,
            identity=self._identity,
            metrics=metrics,
            policy=policy,
            now=now,
        )
        database.after_commit(self._delivery.wake)
        self.ticker = Ticker(
            database=database, policy=policy, delivery=self._delivery, metrics=metrics, now=now
        )
        self.desk = Desk(database, policy, client, metrics, now)
        self._now = now
        self._only_team: str | None = None
        self._app = slack_app.build(
            settings=settings, desk=self.desk, identity=self._identity, client=client
        )
        self._sockets = self._socket_mode()
        self.server = self._web()

    async def start(self, stack: contextlib.AsyncExitStack) -> asyncio.Task[None]:
        """Start each part, put its end on the stack, and return the delivery, which must go on.

        Whoever looks at the pages need not wait until Slack can be reached. Raises CannotStart and
        TokenRefused.
        """
        stack.push_async_callback(self.server.stop)
        await self._listen()
        stack.push_async_callback(self._identity.stop)
        # A token that was taken once may have been revoked in the middle of an incident: then the
        # pages and what is recorded matter more than a quick end.
        known = await self._database.read(incidents.workspaces)
        self._only_team, patient = known[0] if len(known) == 1 else None, bool(known)
        await self._identity.start(patient=patient)
        if self._database.is_sqlite:  # this process is the only one
            await self._database.transaction(outbox.release)
        if self._identity.known:
            await self._database.transaction(self._ask_who_is_there)
        delivering = asyncio.create_task(self._delivery.run(), name="delivery")
        stack.push_async_callback(self._stop_delivery, delivering)
        self.ticker.start()
        stack.push_async_callback(_within, _CLOCK_LIMIT, self.ticker.stop)
        stack.push_async_callback(self._stop_taking)
        if self._sockets is not None:
            with contextlib.suppress(*((TokenRefused,) if patient else ())):
                await self._sockets.start()
        return delivering

    def _ask_who_is_there(self, session: Session) -> None:
        """Learn who is a guest before anybody's first command."""
        team_id, now = self._identity.bot.team_id, self._now()
        inquiries.read_people(session, team_id=team_id, day=f"{now:%Y-%m-%d}", now=now)

    async def _listen(self) -> None:
        try:
            await self.server.start()
        except OSError as fault:
            where = f"{self._settings.host}:{self._settings.port}"
            raise CannotStart(f"HOST, PORT: {where} cannot be used ({fault.strerror})") from None

    def _client(self, token: str) -> AsyncWebClient:
        return webclient.client(token, self._settings.slack_api_url, self._session)

    def _socket_mode(self) -> Sockets | None:
        token = self._settings.slack_app_token
        if token is None:
            return None
        client = self._client(token.get_secret_value())
        return Sockets(app=self._app, client=client, metrics=self.metrics)

    def _web(self) -> Server:
        secret = self._settings.slack_signing_secret
        readiness = Readiness(
            self._database, self._identity, self.ticker, self._delivery, self._sockets
        )
        site = routes(
            app=self._app,
            secret=secret.get_secret_value() if secret else None,
            readiness=readiness,
            metrics=self.metrics,
            database=self._database,
            replays=Replays(self._database, self.desk.now, self.desk.beside),
            behind_proxy=self._settings.behind_proxy,
            pages=self._pages(readiness),
            taking=self._taking(),
            status_page=self._status_page(),
            api=self._api(),
        )
        where = self._settings
        return Server(site, host=where.host, port=where.port, finish=_ANSWERS_LIMIT)

    def _pages(self, readiness: Readiness) -> web.Application | None:
        """Return the pages, none when nobody could be let in."""
        if self._settings.page_token is None and self._settings.slack_client_id is None:
            return None
        from bot.web import pages  # noqa: PLC0415 - what is not used need not be loaded

        return pages.site(
            ways=pages.ways(self._settings, self._client(""), self._team),
            team=self._team,
            database=self._database,
            reach=pages.Reach(readiness.slack, self._identity.ask, self._now),
            contacts=pages.contacts.read(self._settings.contacts),
            policy=self.desk.policy,
            now=self._now,
            behind_proxy=self._settings.behind_proxy,
            public_url=self._settings.public_url,
        )

    def _api(self) -> web.Application | None:
        """Return what programs read, none when no token would let them."""
        token = self._settings.api_token
        if token is None:
            return None
        from bot.web import api  # noqa: PLC0415 - what is not used need not be loaded

        return api.site(
            token=token.get_secret_value(),
            database=self._database,
            policy=self.desk.policy,
            now=self._now,
            behind_proxy=self._settings.behind_proxy,
        )

    def _taking(self) -> Changes | None:
        """Return what takes changes from programs, none when no token would let them."""
        token = self._settings.changes_token
        if token is None:
            return None
        return Changes(
            token=token.get_secret_value(),
            database=self._database,
            policy=self.desk.policy,
            team=self._team,
            now=self._now,
            behind_proxy=self._settings.behind_proxy,
        )

    def _status_page(self) -> web.Application | None:
        """Return the page for customers, none where there is none."""
        page = self.desk.policy.status_page
        if page is None:
            return None
        # What is not used need not be loaded.
        from bot.web.status import keeping, site  # noqa: PLC0415

        keeper = keeping.Keeper(self._database, page, self.desk.policy.services, self._now)
        return site.site(keeper, behind_proxy=self._settings.behind_proxy)

    def _team(self) -> str | None:
        """Return the workspace; while Slack has yet to say which it is, the only one we know."""
        return self._identity.bot.team_id if self._identity.known else self._only_team

    async def _stop_taking(self) -> None:
        """Take no more requests, by either transport, and finish those that were taken."""
        sockets = [self._sockets.stop(_ANSWERS_LIMIT)] if self._sockets else []
        await asyncio.gather(self.server.stop(), *sockets)
        await _within(_BESIDE_LIMIT, self.desk.finish)

    async def _stop_delivery(self, delivering: asyncio.Task[None]) -> None:
        await self._delivery.stop(_DELIVERY_LIMIT)
        delivering.cancel()
        await asyncio.gather(delivering, return_exceptions=True)


async def _within(limit: timedelta, end: Callable[[], Awaitable[None]]) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(limit.total_seconds()):
            await end()
