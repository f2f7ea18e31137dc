"""Owns how the tests of the pages look at them: through a door, at what a room has recorded."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Final

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.web import pages
from bot.web.pages.contacts import Contacts
from commands.policy import Policy
from storage.database import Database
from tests.commands.room import Room

TOKEN: Final = "correct-horse-battery-staple-at-three"
BEARER: Final = {"Authorization": f"Bearer {TOKEN}"}


@dataclass
class Away:
    """How it stands with Slack, as a test wants it."""

    fault: str | None = None
    asked: int = 0
    silent: bool = False

    def why(self) -> str | None:
        return self.fault

    async def ask(self) -> None:
        self.asked += 1
        if self.silent:
            raise TimeoutError


@dataclass
class Visitor:
    """Somebody with a browser; `room` is where people type, `away` what Slack does."""

    client: TestClient[web.Request, web.Application]
    room: Room
    away: Away

    async def get(self, path: str = "", **headers: str) -> ClientResponse:
        return await self.client.get(
            f"/incidents{path}", headers=headers or BEARER, allow_redirects=False
        )

    async def reads(self, path: str = "") -> str:
        """Return the words of a page, on one line, as somebody with the token reads them."""
        answer = await self.get(path)
        assert answer.status == 200, answer.status
        return words(await answer.text())

    async def signs_in(self, token: str = TOKEN, **more: str) -> ClientResponse:
        return await self.client.post(
            "/incidents/sign-in", data={"token": token, **more}, allow_redirects=False
        )


def words(html: str) -> str:
    body = re.sub(r"</?(?:a|bdi|span|strong|time)\b[^>]*>", "", html.partition("<body>")[2])
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def visiting(
    database: Database,
    *,
    contacts: Contacts | None = None,
    now: Callable[[], datetime] | None = None,
    policy: Policy | None = None,
) -> Visitor:
    """Return a visitor of the pages over this database; the room's clock is theirs."""
    room, away = Room(database, policy or Policy()), Away()
    clock = now or (lambda: room.now)
    served = web.Application()
    site = pages.site(
        ways=pages.Ways(TOKEN),
        database=database,
        reach=pages.Reach(away.why, away.ask, clock),
        contacts=contacts or Contacts(),
        policy=room.policy,
        now=clock,
    )
    served.add_subapp(pages.PREFIX, site)
    return Visitor(TestClient(TestServer(served)), room, away)
