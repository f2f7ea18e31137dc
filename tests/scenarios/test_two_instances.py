"""Two instances on one PostgreSQL: they share the work, and nobody is asked twice."""

import pytest

from tests.scenarios.asking import open_in
from tests.scenarios.scene import Scene
from tests.scenarios.story import left, play

pytestmark = pytest.mark.on("postgresql")
INCIDENTS = 4


async def test_nobody_is_reminded_twice(scene: Scene) -> None:
    async with scene.running():
        rooms = [await scene.declare(f"sev1 Outage {n}") for n in range(INCIDENTS)]
        for minutes in (12, 3, 5):
            await scene.later(minutes=minutes)
        for room in rooms:
            texts = [message.text for message in scene.posted(room)]
            asked = [text for text in texts if text.startswith(("Update due", "Update overdue"))]
            passed_on = [text for text in texts if "Asked again: " in text]
            assert (len(asked), len(passed_on)) == (1, 1), texts
            assert len(open_in(scene, room)) == 1


async def test_a_whole_incident_happens_once(scene: Scene) -> None:
    async with scene.running():
        await scene.slack.connected(4)
        room = await play(scene)
        once = {"channels": 1, "pins": 1, "bookmarks": 1, "announcements": 1, "check marks": 2}
        assert once.items() <= left(scene, room).items()
        told = [message.text for message in scene.posted(room)]
        assert len(told) == len(set(told))


async def test_one_goes_and_the_other_carries_on(scene: Scene) -> None:
    async with scene.running():
        room = await scene.declare()
    await scene.later(minutes=15)
    assert len(open_in(scene, room)) == 1
    await scene.say(scene.ada, "update We roll back", room)
    assert open_in(scene, room) == []
