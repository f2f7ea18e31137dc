"""A record goes to another database: Slack hears nothing of it, and open incidents go on there."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot import schema
from bot.export import calendar, incoming, write
from sandbox.workspace.channel import Channel
from storage.database import Database
from storage.models import Incident, PromiseState, TaskState
from storage.models import IncidentTask as Task
from storage.models import Promise as Promised
from tests.bot.web.api.program import TOKEN, Program
from tests.postgresql import Server
from tests.scenarios.asking import open_in
from tests.scenarios.scene import Scene
from tests.scenarios.story import play
from tests.waiting import PATIENCE


@pytest.fixture
async def elsewhere(
    request: pytest.FixtureRequest, tmp_path: Path, postgresql_server: Server
) -> AsyncIterator[str]:
    """Give the address of another database, with tables and without rows."""
    async with postgresql_server.fresh() as other:
        address = other if request.param == "postgresql" else f"sqlite:///{tmp_path}/other.db"
        database = await schema.open_database(address, migrate=True)
        await database.close()
        yield address


async def exported(address: str) -> str:
    out, database = io.StringIO(), Database(address, patience=PATIENCE)
    await write(out, database, None, "ndjson", private=True)
    await database.close()
    return out.getvalue()


async def moved(scene: Scene, address: str) -> None:
    """Take the record to another database; it must be the same there."""
    before = await exported(scene.address)
    database = Database(address, patience=PATIENCE)
    await incoming.read(database, io.BytesIO(before.encode()), "FILE")
    await database.close()
    assert await exported(address) == before
    scene.address = address


async def lived(scene: Scene) -> Channel:
    """Play much of what can happen; return the channel of an incident that is still open."""
    first = await play(scene)
    await scene.say(scene.grace, "postmortem", first)
    await scene.say(scene.grace, f"action {scene.linus.mention} by friday Add an alert", first)
    await scene.say(scene.dennis, "near-miss sev2 The backup was <empty>")
    await scene.declare("sev2 --private A key has leaked")
    await scene.declare("sev3 --drill Only an exercise")
    room = await scene.declare("sev1 Search is slow")
    await scene.staff(room)
    await scene.say(scene.grace, "relate 1 it began alike", room)
    await scene.say(scene.grace, "sub sev3 The index is stale", room)
    await scene.say(scene.grace, f"task {scene.dennis.mention} 10m Restart <b>the</b> index", room)
    await scene.say(scene.ada, "subscribe", room)
    await scene.say(scene.grace, f"handoff ops {scene.barbara.mention}", room)
    said = await scene.dennis.post("The index is at fault", room)
    await scene.barbara.react(said, "mag")
    await scene.quiet()
    return room


@pytest.mark.parametrize("elsewhere", ["sqlite", "postgresql"], indirect=True)
async def test_it_goes_on_where_it_was(judged: Scene, elsewhere: str) -> None:
    scene = judged
    async with scene.running():
        room = await lived(scene)
    said = len(scene.slack.messages())
    await moved(scene, elsewhere)
    async with scene.running():
        await scene.quiet()
        assert len(scene.slack.messages()) == said
        # The buttons of before do what they say.
        await scene.grace.click(scene.posted(room)[0], "Acknowledge")
        await scene.barbara.click(scene.barbara.inbox[-1], "Accept")
        (told,) = (one for one in room.messages if one.text == "The index is at fault")
        await scene.barbara.unreact(told, "mag")
        await scene.quiet()
        assert "The index is at fault" not in await scene.timeline(room)
        await scene.later(minutes=12)
        await scene.later(minutes=3)
        (asked,) = open_in(scene, room)
        await scene.linus.click(asked, "No change")
        await scene.quiet()
        kept = {one.state for one in await scene.rows(Promised)}
        assert PromiseState.KEPT in kept
        (task,) = await scene.rows(Task)
        assert (task.state, task.nudges > 0) == (TaskState.GIVEN, True)
        number = max(one.number for one in await scene.rows(Incident))
        assert (await scene.declare("sev4 A button is blue")).name.startswith(f"inc-{number + 1}-")


POSTMORTEM = "/incidents/{number}/postmortem"


@pytest.mark.given(SITREP_API_TOKEN=TOKEN)
async def test_programs_read_all_of_it_while_slack_is_away(scene: Scene) -> None:
    await lived(scene)
    await scene.slack.go_away()
    async with aiohttp.ClientSession(base_url=scene.bot.url) as client:
        program = Program(client)
        numbers = [one["number"] for one in await program.pages("/incidents?limit=2")]
        assert numbers == [6, 5, 4, 2, 1]  # 3 is private
        for path in program.described["paths"]:
            for number in (1, 5):
                found = await program.get(path.replace("{number}", str(number)))
                assert found.status == 200 or (path, number) == (POSTMORTEM, 5), path
                assert "A key has leaked" not in found.text
        feed = await Program(client, token="").get(f"/calendar.ics?token={calendar.token(TOKEN)}")
        assert "SUMMARY:Postmortem of incident 1: Checkout returns 500s" in feed.text
    await scene.slack.come_back()
    await scene.slack.connected()
