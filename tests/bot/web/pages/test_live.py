"""Watching an incident: what changes comes by itself, to those who may see it, and ends cleanly."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientResponse

from bot.web.pages import live
from bot.web.pages.drawing import HEADERS
from bot.web.pages.entrance import LASTS, Marks
from storage import incidents, members
from storage.viewers import Viewer
from tests.bot.web.pages.test_acting import known
from tests.bot.web.pages.visitor import BEARER, TOKEN, Visitor
from tests.cast import ADA, GRACE, LINUS, TEAM
from tests.waiting import PATIENCE


@dataclass
class Watcher:
    """Somebody who watches; `events` come with their name and what they hold."""

    answer: ClientResponse

    async def next(self) -> tuple[str, Any]:
        """Return the next thing that is told; none of the beats between."""
        name = ""
        async with asyncio.timeout(PATIENCE):
            async for line in self.answer.content:
                if line.startswith(b"event: "):
                    name = line[7:].decode().strip()
                if line.startswith(b"data: "):
                    return name, json.loads(line[6:])
        return "end", None

    async def sees(self, words: str) -> str:
        """Wait until it shows these words."""
        while True:
            name, data = await self.next()
            assert name == "drawn", name
            if words in data["html"]:
                return str(data["html"])


@contextlib.asynccontextmanager
async def watching(
    visitor: Visitor, path: str = "/1/live", **headers: str
) -> AsyncIterator[Watcher]:
    answer = await visitor.get(path, **headers)
    try:
        yield Watcher(answer)
    finally:
        answer.close()


def signed_in(user_id: str, visitor: Visitor) -> dict[str, str]:
    mark = Marks(TOKEN).give(Viewer(TEAM, user_id), visitor.room.now)
    return {"Cookie": f"sitrep_page={mark}"}


async def test_what_happens_is_shown_at_once(any_visitor: Visitor) -> None:
    await any_visitor.room.declared()
    async with watching(any_visitor) as watcher:
        assert watcher.answer.status == 200
        await watcher.sees("Checkout returns 500s")
        await any_visitor.room.types("note the pool is drained")
        html = await watcher.sees("the pool is drained")
        await any_visitor.room.types("update We roll back")
        assert "the pool is drained" in await watcher.sees("We roll back")
    assert html.count("<h1>") == 1
    assert "<html" not in html


async def test_all_who_watch_the_same_are_told_the_same(visitor: Visitor) -> None:
    await visitor.room.declared()
    async with watching(visitor) as one, watching(visitor) as two:
        await one.sees("Checkout")
        await two.sees("Checkout")
        await visitor.room.types("note the pool is drained")
        assert await one.sees("pool") == await two.sees("pool")


async def test_it_may_be_shown_by_no_other_page_and_kept_by_nobody(visitor: Visitor) -> None:
    await visitor.room.declared()
    async with watching(visitor) as watcher:
        told = watcher.answer.headers
        assert told["Content-Type"] == "text/event-stream; charset=utf-8"
        assert {name: told[name] for name in HEADERS} == dict(HEADERS)


async def test_without_a_sign_in_nothing_is_told(visitor: Visitor) -> None:
    await visitor.room.declared()
    assert (await visitor.get("/1/live", Accept="text/event-stream")).status == 401
    assert (await visitor.get("/2/live")).status == 404


async def test_whoever_leaves_a_private_channel_is_told_no_more(visitor: Visitor) -> None:
    room = visitor.room
    await room.declared("--private sev1 CANARY")

    def joins(user_id: str, *, is_in: bool) -> object:
        return room.database.transaction(
            lambda at: members.note(at, incidents.get(at, 1), user_id, is_in=is_in, since=room.now)
        )

    await joins(LINUS, is_in=True)  # type: ignore[misc]
    assert (await visitor.get("/1/live")).status == 404
    assert (await visitor.get("/1/live", **signed_in(GRACE, visitor))).status == 404
    async with watching(visitor, **signed_in(LINUS, visitor)) as watcher:
        await watcher.sees("CANARY")
        room.later(LASTS / 100)
        await joins(LINUS, is_in=False)  # type: ignore[misc]
        await room.types("note CANARY-two", by=ADA)
        while (told := await watcher.next())[0] == "drawn":
            assert "CANARY-two" not in told[1]["html"]
        assert told == ("gone", {})
        assert (await watcher.next())[0] == "end"


async def test_whoever_leaves_the_workspace_is_told_no_more(any_visitor: Visitor) -> None:
    room = any_visitor.room
    await room.declared()
    async with (
        watching(any_visitor, **signed_in(LINUS, any_visitor)) as gone,
        watching(any_visitor, **signed_in(GRACE, any_visitor)) as other,
    ):
        await gone.sees("Checkout")
        await known(any_visitor, LINUS, is_gone=True)
        assert (await any_visitor.get("/1/live", **signed_in(LINUS, any_visitor))).status == 401
        await room.types("note the pool is drained")
        assert await gone.next() == ("gone", {})
        assert (await gone.next())[0] == "end"
        await other.sees("the pool is drained")


async def test_no_more_watch_than_the_service_can_bear(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "MOST", 1)
    await visitor.room.declared()
    async with watching(visitor):
        assert (await visitor.get("/1/live")).status == 503
    async with watching(visitor) as watcher:
        await watcher.sees("Checkout")


async def test_one_person_leaves_room_for_the_others(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "EACH", 1)
    await visitor.room.declared()
    async with watching(visitor, **signed_in(GRACE, visitor)) as first:
        await first.sees("Checkout")
        assert (await visitor.get("/1/live", **signed_in(GRACE, visitor))).status == 503
        async with watching(visitor, **signed_in(LINUS, visitor)) as other:
            await other.sees("Checkout")
        async with watching(visitor) as one, watching(visitor) as two:  # nobody in particular
            await one.sees("Checkout")
            await two.sees("Checkout")


async def test_the_end_of_the_service_lets_everybody_go(visitor: Visitor) -> None:
    await visitor.room.declared()
    async with watching(visitor) as watcher:
        await watcher.sees("Checkout")
        async with asyncio.timeout(5):
            await visitor.client.server.close()
        assert (await watcher.next())[0] == "end"


@pytest.mark.parametrize(
    ("path", "is_live"),
    [("/1", True), ("/1?refresh=off", False), ("/1?entries=all", False), ("/1?page=1", True)],
)
async def test_only_a_page_that_follows_is_live(
    visitor: Visitor, path: str, *, is_live: bool
) -> None:
    await visitor.room.declared()
    html = await (await visitor.get(path, **BEARER)).text()
    assert ("/incidents/1/live" in html) is is_live
    assert ("live.js" in html) is is_live
