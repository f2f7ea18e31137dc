"""A whole incident, over both transports, on both databases, and with everything sent twice."""

import pytest

from storage.models import TimelineEntry
from tests.scenarios.asking import buttons
from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import Scene
from tests.scenarios.story import left, play

EVERYWHERE = [
    pytest.param(marks=[pytest.mark.over(transport), pytest.mark.on(database)], id=f"{name}")
    for transport, database, name in (
        (SOCKET, "sqlite", "Socket Mode, SQLite"),
        (HTTP, "sqlite", "HTTP, SQLite"),
        (SOCKET, "postgresql", "Socket Mode, PostgreSQL"),
        (HTTP, "postgresql", "HTTP, PostgreSQL"),
    )
]
IN_THE_END = {
    "channels": 1,
    "pins": 1,
    "bookmarks": 1,
    "members": 6,
    "announcements": 1,
    "check marks": 2,
}


@pytest.mark.parametrize((), [EVERYWHERE[0], EVERYWHERE[-1]])
async def test_everything_happens_once(scene: Scene) -> None:
    room = await play(scene)
    assert IN_THE_END.items() <= left(scene, room).items()
    assert room.topic.value.startswith("🟠 SEV2 · ✅ resolved")
    texts = {entry.text for entry in await scene.rows(TimelineEntry) if not entry.withdrawn_at}
    assert {"Errors began with release 413", "We roll back first"} <= texts
    assert "Lunch anyone" not in texts
    assert [said for said in scene.slack.messages() if "No change" in buttons(said)] == []


@pytest.mark.parametrize((), EVERYWHERE[1:-1])
async def test_everything_happens_once_though_slack_sends_it_twice(scene: Scene) -> None:
    scene.slack.courier.duplicate = True
    room = await play(scene)
    twice = left(scene, room)
    assert IN_THE_END.items() <= twice.items()
    entries = await scene.rows(TimelineEntry)
    told = [message.text for message in scene.posted(room)]
    assert len(told) == len(set(told))
    assert len(entries) == len({(entry.at, entry.text) for entry in entries})
