"""Owns the web as tests ask it: the site, with parts that can be made to fail."""

import asyncio
import io
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from aiohttp.test_utils import TestClient
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.metrics import Metrics
from bot.web.health import Readiness
from bot.web.replays import Replays
from bot.web.server import routes

SECRET = "hush"
Site = TestClient[web.Request, web.Application]


@dataclass
class Ticking:
    last_tick_at: datetime | None = field(default_factory=lambda: datetime.now(UTC))


@dataclass
class Delivering:
    slack_fault: str | None = None


@dataclass
class Connected:
    live: int = 2


@dataclass
class Service:
    """What the site stands on; each part can be made to fail."""

    site: Site
    readiness: Readiness
    ticking: Ticking
    delivering: Delivering
    connected: Connected
    metrics: Metrics
    began: asyncio.Event
    may_end: asyncio.Event

    async def post(self, body: str | io.BytesIO, **headers: str) -> tuple[int, str]:
        async with self.site.post("/slack/events", data=body, headers=headers) as answer:
            return answer.status, await answer.text()

    async def failing(self) -> dict[str, str]:
        async with self.site.get("/readyz") as answer:
            said: dict[str, Any] = await answer.json()
            assert (answer.status == 200) is said["ready"] is (not said["failing"])
            found: dict[str, str] = said["failing"]
            return found


def signed(body: str, secret: str = SECRET, age: int = 0) -> dict[str, str]:
    sent_at = str(int(time.time()) - age)
    signature = SignatureVerifier(secret).generate_signature(timestamp=sent_at, body=body)
    return {
        "X-Slack-Request-Timestamp": sent_at,
        "X-Slack-Signature": signature or "",
        "Content-Type": "application/x-www-form-urlencoded",
    }


def bolt(began: asyncio.Event, may_end: asyncio.Event) -> AsyncApp:
    """Return an app with one command, `slow` waits to be let go."""

    async def authorize(team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=team_id, bot_token="xoxb-1")

    app = AsyncApp(
        authorize=authorize,
        client=AsyncWebClient(),
        signing_secret=SECRET,
        process_before_response=True,
    )

    async def incident(ack: Callable[[str], Awaitable[None]], command: dict[str, str]) -> None:
        if command["text"] == "slow":
            began.set()
            await may_end.wait()
        await ack(f"you said {command['text']}")

    app.command("/incident")(incident)
    return app


def site(  # noqa: PLR0913 - what it stands on
    service_app: AsyncApp,
    readiness: Readiness,
    metrics: Metrics,
    secret: str | None = SECRET,
    *,
    pages: web.Application | None = None,
    status_page: web.Application | None = None,
) -> web.Application:
    return routes(
        app=service_app,
        secret=secret,
        readiness=readiness,
        metrics=metrics,
        database=readiness.database,
        replays=Replays(readiness.database, lambda: datetime.now(UTC), beside),
        pages=pages,
        status_page=status_page,
    )


BESIDE: set[asyncio.Task[None]] = set()


def beside(work: Coroutine[Any, Any, None]) -> None:
    task = asyncio.create_task(work)
    BESIDE.add(task)
    task.add_done_callback(BESIDE.discard)


COMMAND = urlencode({"command": "/incident", "text": "list", "team_id": "T1", "user_id": "U1"})
