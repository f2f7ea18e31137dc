"""Owns the HTTP server: its routes, its address, its end."""

import asyncio
import math
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

import structlog
from aiohttp import web
from slack_bolt.app.async_app import AsyncApp

from bot.metrics import Metrics
from bot.web import changes, status
from bot.web.changes import Changes
from bot.web.front import front
from bot.web.health import Readiness
from bot.web.limits import KNOCKS, Limiter, limited
from bot.web.replays import Replays
from bot.web.slack import LARGEST, receiving
from storage import figures
from storage.database import Database

_SLACK: Final = "/slack/events"
_PAGES: Final = "/incidents"
_DATABASE_LIMIT: Final = 1.0  # seconds

log = structlog.get_logger(__name__)


def routes(  # noqa: PLR0913 - what the site stands on
    *,
    app: AsyncApp,
    secret: str | None,
    readiness: Readiness,
    metrics: Metrics,
    database: Database,
    replays: Replays,
    behind_proxy: bool = False,
    pages: web.Application | None = None,
    taking: Changes | None = None,
    status_page: web.Application | None = None,
    api: web.Application | None = None,
) -> web.Application:
    """Return the site. Without the signing secret it takes nothing from Slack.

    Slack's requests say by their signature who asks; all others are limited by their sender.
    What is none is not served: `pages` are for people, `taking` takes what programs change.
    """
    counted = status.PATHS if status_page else frozenset()
    guard = limited(Limiter(KNOCKS), exempt=counted | {_SLACK}, behind_proxy=behind_proxy)
    site = web.Application(client_max_size=LARGEST, middlewares=[guard])
    if secret:
        site.router.add_post(_SLACK, receiving(app, secret, metrics, replays))

    async def show_metrics(_: web.Request) -> web.Response:
        metrics.waiting(await _waiting(database))
        metrics.tasks(len(asyncio.all_tasks()))
        return web.Response(body=metrics.text(), headers={"Content-Type": metrics.content_type})

    for path, show in (
        ("/healthz", _healthz),
        ("/readyz", readiness.answer),
        ("/metrics", show_metrics),
    ):
        site.router.add_get(path, show)
    if taking is not None:
        site.router.add_post(changes.PATH, taking.take)
    _open(site, {status.PREFIX: status_page, _PAGES: pages, "/api/v1": api})
    return site


def _open(site: web.Application, parts: Mapping[str, web.Application | None]) -> None:
    """Add what there is, and say at our bare address where it is."""
    there = {prefix: part for prefix, part in parts.items() if part is not None}
    site.router.add_get("/", front(console=_PAGES in there, status_page=status.PREFIX in there))
    for prefix, part in there.items():
        site.add_subapp(prefix, part)


async def _healthz(_: web.Request) -> web.Response:
    return web.Response(text="ok\n")


async def _waiting(database: Database) -> float:
    """Return how many steps wait; not a number when the database does not tell."""
    try:
        return await database.read(figures.steps_waiting, within=_DATABASE_LIMIT)
    except Exception as fault:  # noqa: BLE001 - the other figures are worth having all the same
        log.warning("metrics.unread", why=type(fault).__name__)
        return math.nan


class Server:
    """One site at one address, from `start` to `stop`."""

    def __init__(self, site: web.Application, *, host: str, port: int, finish: timedelta) -> None:
        """Listen at host and port; what is being answered at the end may take up to `finish`."""
        self._runner = web.AppRunner(
            site, access_log=None, shutdown_timeout=finish.total_seconds(), handle_signals=False
        )
        self._host, self._port = host, port

    @property
    def port(self) -> int:
        """Return where it listens; the system chose when 0 was asked for."""
        return int(self._runner.addresses[0][1])

    @property
    def listening(self) -> bool:
        return bool(self._runner.addresses)

    async def start(self) -> None:
        """Begin to listen. Raises OSError when the port is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        log.info("web.listening", host=self._host, port=self._port)

    async def stop(self) -> None:
        """Take nothing new, and let what is being answered finish."""
        await self._runner.cleanup()
