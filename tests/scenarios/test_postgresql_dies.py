"""PostgreSQL dies while commands flow, and comes back: the bot goes on by itself."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select
from structlog.testing import capture_logs

from bot import schema
from bot.errors import CannotStart
from sandbox.driver.person import Person
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from storage.models import TimelineEntry
from tests import postgresql
from tests.scenarios import verdict
from tests.scenarios.scene import Scene
from tests.waiting import PATIENCE, until

pytestmark = pytest.mark.hurried


SOME = 6


@pytest.fixture
def mortal() -> Iterator[postgresql.Server]:
    with postgresql.running(postgresql.CAREFULLY) as server:
        yield server


class Notes:
    """What three people note without end, and what each was answered."""

    def __init__(self, scene: Scene, room: Channel) -> None:
        self.scene, self.room, self.ended = scene, room, False
        self.done: list[str] = []
        self.refused: list[str] = []
        self.unknown: list[str] = []

    async def flow(self) -> None:
        people = (self.scene.ada, self.scene.grace, self.scene.linus)
        await asyncio.gather(*(self._by(person) for person in people))

    async def _by(self, person: Person) -> None:
        number = 0
        while not self.ended:
            number += 1
            said = f"{person.id} saw sign {number}"
            answer = await person.command(f"/incident note {said}", self.room)
            assert answer.error is None
            self._to(answer.text).append(said)

    def _to(self, text: str) -> list[str]:
        if "database cannot be used now" not in text:
            return self.done
        return self.refused if "Nothing was changed" in text else self.unknown

    async def more(self) -> None:
        """Wait until more has been noted than by now."""
        now = len(self.done)
        await until(lambda: len(self.done) >= now + SOME)


async def test_nothing_acknowledged_is_lost_and_nothing_is_done_twice(
    slack: Sandbox, tmp_path: Path, mortal: postgresql.Server
) -> None:
    address = mortal.address(await mortal.create())
    await (await schema.open_database(address, migrate=True)).close()
    scene = Scene(slack, address, tmp_path, patience=None)
    async with scene.running():
        room = await scene.declare()
        for person in (scene.grace, scene.linus):
            await person.join(room)
        notes = Notes(scene, room)
        flowing = asyncio.create_task(notes.flow())
        await notes.more()
        await asyncio.to_thread(mortal.die)
        await until(lambda: bool(notes.refused))
        status, body = await scene.get("/readyz")
        assert (status, "it cannot be reached" in body) == (503, True)
        await asyncio.to_thread(mortal.come_back)
        await notes.more()
        notes.ended = True
        await flowing
        await scene.quiet()
        assert (await scene.get("/readyz"))[0] == 200
        kept = Counter(entry.text for entry in await _entries(scene))
        assert [said for said in notes.done if kept[said] != 1] == []
        assert [said for said in notes.refused if kept[said]] == []
        assert [said for said in notes.unknown if kept[said] > 1] == []
        assert list(verdict.of_slack(slack, scene.provoked)) == []
        scene.provoked.faults = scene.bot.faults


async def _entries(scene: Scene) -> list[TimelineEntry]:
    return list(await scene.bot.database.read(lambda at: at.exec(select(TimelineEntry)).all()))


async def test_a_server_that_comes_up_later_than_we_do_is_waited_for(
    mortal: postgresql.Server,
) -> None:
    address = mortal.address(await mortal.create())
    await asyncio.to_thread(mortal.die)
    with capture_logs() as logged:
        opening = asyncio.create_task(schema.open_database(address, migrate=True, wait=PATIENCE))
        await until(lambda: any(line["event"] == "database.waited_for" for line in logged))
        await asyncio.to_thread(mortal.come_back)
        database = await opening
    await database.check(by_writing=True)
    await database.close()


async def test_a_server_that_stays_away_ends_the_start_with_a_sentence(
    mortal: postgresql.Server,
) -> None:
    address = mortal.address(await mortal.create())
    await asyncio.to_thread(mortal.die)
    with pytest.raises(CannotStart, match=r"^DATABASE_URL: the database cannot be used \("):
        await schema.open_database(address, migrate=True)
    await asyncio.to_thread(mortal.come_back)
