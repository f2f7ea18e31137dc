"""The database cannot be used for a while: people are told so, and nothing is lost or repeated."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene
from tests.waiting import until

pytestmark = pytest.mark.hurried


LOCKED = "another process keeps it locked"


@contextlib.asynccontextmanager
async def locked(scene: Scene) -> AsyncIterator[None]:
    """Have another process hold the write lock inside the block."""
    file = scene.folder / "sitrep.db"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    # Not in the loop: it may have to wait for the bot, which runs there.
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()


async def test_who_declares_meanwhile_is_told_and_can_do_it_later(scene: Scene) -> None:
    async with locked(scene):
        answer = await scene.ada.command(f"/incident declare sev1 {TITLE}")
        assert LOCKED in answer.text
        assert "Nothing was changed." in answer.text
        status, body = await scene.get("/readyz")
        assert (status, LOCKED in body) == (503, True)
        assert (await scene.get("/metrics"))[0] == 200
    room = await scene.declare()
    assert (await scene.get("/readyz"))[0] == 200
    assert scene.slack.channels("inc-") == [room]
    await forgive(scene)


async def test_clicks_and_forms_are_answered_too(scene: Scene, room: Channel) -> None:
    card = await scene.ada.sees(TITLE, room)
    await scene.ada.command("/incident update", room)
    form = await scene.ada.next_view()
    async with locked(scene):
        await scene.ada.click(card, "Acknowledge")
        await scene.ada.sees(LOCKED, room)
        sent = await form.submit({"text": "We roll back"})
        assert [LOCKED in said for said in (sent.errors or {}).values()] == [True]
    await scene.say(scene.ada, "ack", room)
    await forgive(scene)


async def forgive(scene: Scene) -> None:
    """Count as provoked what the bot could not do; it must have told of each."""
    await scene.quiet()
    await until(lambda: scene.bot.database.trouble is None)
    scene.provoked.faults = scene.bot.faults
