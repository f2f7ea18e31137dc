"""SIGTERM while people type and react: what was answered is in effect, once; no tag is lost."""

import asyncio
import itertools
from collections import Counter

import pytest

from bench.killing.story import is_done
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from storage.models import Source, TimelineEntry
from tests.scenarios import mortal
from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import Scene
from tests.waiting import until

ENOUGH = 30  # answers, before the process is asked to end


async def typing(who: Person, room: Channel, answered: list[str], gone: asyncio.Event) -> None:
    """Type one note after the other, until Slack says that nobody is there."""
    for number in itertools.count():
        words = f"{who.user.name} saw {number}."
        answer = await who.command(f"/incident note {words}", room)
        if answer.error is not None:
            gone.set()
            return
        if is_done(answer):
            answered.append(words)


async def tagging(scene: Scene, room: Channel, tagged: list[str], gone: asyncio.Event) -> None:
    """Tag one message after the other, each as soon as it is posted."""
    while not gone.is_set():
        said = await scene.barbara.post(f"Finding {len(tagged)}", room)
        tagged.append(said.ts)
        await scene.barbara.react(said, "pushpin")


@pytest.mark.parametrize("over", [SOCKET, HTTP])
@pytest.mark.parametrize(
    (),
    [pytest.param(id="sqlite"), pytest.param(id="postgresql", marks=pytest.mark.on("postgresql"))],
)
async def test_nothing_is_dropped(judged: Scene, over: str) -> None:
    slack, answered, tagged = judged.slack, list[str](), list[str]()
    gone = asyncio.Event()
    async with judged.running(over):
        room = await judged.declare()
        await judged.staff(room)
    people = (judged.ada, judged.grace, judged.linus, judged.dennis)
    async with mortal.running(judged, over) as process:
        load = [asyncio.create_task(typing(who, room, answered, gone)) for who in people]
        load.append(asyncio.create_task(tagging(judged, room, tagged, gone)))
        await until(lambda: len(answered) >= ENOUGH)
        assert await process.stop() == 0
        for task in load:  # who was not answered any more need not wait for Slack to say so
            task.cancel()
        await asyncio.gather(*load, return_exceptions=True)
    judged.provoked.notices = sum(len(said) for said in slack.facts.notices.values())
    async with judged.running(over):
        await judged.later(seconds=30)
        rows = await judged.rows(TimelineEntry)
    noted = Counter(row.text for row in rows if row.source is Source.NOTE)
    assert [words for words in answered if noted[words] != 1] == []
    assert max(noted.values()) == 1
    on_timeline = Counter(row.message_ts for row in rows if row.source is Source.MESSAGE)
    assert on_timeline == Counter(tagged)
