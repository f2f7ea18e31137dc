"""Notes: what was said elsewhere, at the time of the writer's own clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sandbox.workspace.channel import Channel
from sandbox.workspace.people import User
from storage.models import TimelineEntry
from tests.scenarios.scene import Scene

SAID = "The database was restarted"


async def noted(scene: Scene) -> datetime:
    """Return when the one note happened."""
    (note,) = [row for row in await scene.rows(TimelineEntry) if row.text == SAID]
    return note.at


async def test_a_note_is_on_the_timeline_now(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, f"note {SAID}", room)
    assert "On the timeline, {date_short_pretty}" in answer.text
    assert f"📌 event · {scene.ada.mention}: {SAID}" in await scene.timeline(room)


async def test_a_note_s_time_is_the_writer_s_own(scene: Scene, room: Channel) -> None:
    await scene.dennis.join(room)
    await scene.say(scene.dennis, "next", room)
    tokyo = scene.clock().astimezone(ZoneInfo("Asia/Tokyo")) - timedelta(hours=2)
    answer = await scene.say(scene.dennis, f"note at {tokyo:%H:%M} {SAID}", room)
    assert "I read the time as UTC" not in answer.text
    assert await noted(scene) == tokyo.replace(second=0, microsecond=0).astimezone(UTC)


async def test_before_the_zone_is_known_the_writer_is_told(scene: Scene, room: Channel) -> None:
    newcomer = User("U0MARGARE1", "margaret", "Margaret H.", "America/Chicago", "aa5500")
    scene.slack.space.add_user(newcomer)
    room.members[newcomer.id] = None
    margaret = scene.slack.person("margaret")
    answer = await scene.say(margaret, f"note at 00:01 {SAID}", room)
    assert "I read the time as UTC" in answer.text


async def test_a_time_that_is_still_to_come_was_yesterday(scene: Scene, room: Channel) -> None:
    later = scene.clock() + timedelta(hours=2)
    await scene.say(scene.ada, f"note at {later:%H:%M}Z {SAID}", room)
    expected = later.replace(second=0, microsecond=0) - timedelta(days=1)
    assert await noted(scene) == expected


async def test_what_happened_earlier_stands_earlier(scene: Scene, room: Channel) -> None:
    hour_ago = scene.clock() - timedelta(hours=1)
    await scene.say(scene.ada, f"note at {hour_ago:%H:%M}Z {SAID}", room)
    shown = await scene.timeline(room)
    assert shown.index(SAID) < shown.index("declared SEV1")


async def test_a_note_that_says_nothing_is_refused(scene: Scene, room: Channel) -> None:
    for line in ("note", "note at 14:05", "note at 25:00 x"):
        answer = await scene.say(scene.ada, line, room)
        assert "Usage: `/incident note [at HH:MM] &lt;text&gt;`" in answer.text


async def test_a_note_may_mention_people_and_calls_nobody_else(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, "note <!channel> was told by @here & @grace", room)
    assert answer.message.mentions == {scene.grace.id}
    shown = await scene.say(scene.ada, "timeline all", room)
    assert not shown.message.mentions & {"here", "channel"}
    assert scene.grace.inbox == []
