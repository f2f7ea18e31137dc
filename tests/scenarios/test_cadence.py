"""The rhythm of updates: by severity and phase, or this incident's own."""

from datetime import timedelta

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Incident
from tests.scenarios.asking import called, open_in
from tests.scenarios.scene import Scene

# Nobody but who is to write an update is asked for anything here.
pytestmark = pytest.mark.given(SITREP_COMMANDER_SILENT_AFTER="off")


SLACK = timedelta(minutes=1)  # what a busy machine may take for a few commands


async def owed_in(scene: Scene, room: Channel) -> timedelta | None:
    """Return how far away the next update is; none: nothing is owed."""
    (incident,) = [row for row in await scene.rows(Incident) if row.channel_id == room.id]
    due = incident.update_due_at
    return None if due is None else due - scene.clock()


async def is_owed_in(scene: Scene, room: Channel, **length: float) -> bool:
    owed, wanted = await owed_in(scene, room), timedelta(**length)
    return owed is not None and wanted - SLACK < owed <= wanted


async def test_each_severity_has_its_rhythm(scene: Scene) -> None:
    minutes = {"sev1": 15, "sev2": 30, "sev3": 120}
    rooms = {severity: await scene.declare(f"{severity} Checkout") for severity in minutes}
    for severity, room in rooms.items():
        assert await is_owed_in(scene, room, minutes=minutes[severity])
        for line in ("ack", "mitigate rolled back"):
            await scene.say(scene.ada, line, room)
        assert await is_owed_in(scene, room, minutes=2 * minutes[severity])


async def test_raising_the_severity_pulls_the_update_in(scene: Scene) -> None:
    room = await scene.declare("sev3 Checkout returns 500s")
    await scene.say(scene.ada, "severity sev1 nobody can pay", room)
    assert await is_owed_in(scene, room, minutes=15)
    assert await called(scene, minutes=15) == {scene.ada.id}


async def test_lowering_the_severity_keeps_what_was_promised(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "severity sev3 there is a workaround", room)
    assert await is_owed_in(scene, room, minutes=15)
    await scene.say(scene.ada, "update There is a workaround", room)
    assert await is_owed_in(scene, room, hours=2)


async def test_a_sev4_that_is_raised_begins_to_owe_updates(scene: Scene) -> None:
    room = await scene.declare("sev4 A typo")
    assert await owed_in(scene, room) is None
    await scene.say(scene.ada, "severity sev2 the typo is in a price", room)
    assert await is_owed_in(scene, room, minutes=30)


async def test_an_incident_can_have_its_own_rhythm(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, "cadence 1h agreed with support", room)
    assert "An update is now owed every 1h" in answer.text
    assert "agreed with support" in scene.posted(room)[-1].words
    assert await is_owed_in(scene, room, hours=1)
    await scene.say(scene.ada, "update We roll back", room)
    assert await is_owed_in(scene, room, hours=1)


async def test_default_goes_back_to_the_severity_s_rhythm(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "cadence 1h agreed with support", room)
    await scene.say(scene.ada, "cadence default it is getting worse", room)
    assert await is_owed_in(scene, room, minutes=15)


async def test_off_stops_the_clock_and_withdraws_the_reminder(scene: Scene, room: Channel) -> None:
    await scene.later(minutes=15)
    assert len(open_in(scene, room)) == 1
    await scene.say(scene.ada, "cadence off everybody is in this channel", room)
    assert open_in(scene, room) == []
    assert open_in(scene, scene.ada.direct_channel) == []
    assert await called(scene, hours=5) == set()


async def test_a_slower_rhythm_is_no_answer_to_what_is_overdue(scene: Scene, room: Channel) -> None:
    await scene.later(minutes=16)
    await scene.say(scene.ada, "cadence 1h agreed", room)
    assert len(open_in(scene, room)) == 1


async def test_next_says_when_who_and_why(scene: Scene, staffed: Channel) -> None:
    answer = await scene.say(scene.ada, "next", staffed)
    assert "The next update is due by <!date^" in answer.text
    for person in (scene.linus, scene.grace, scene.dennis):
        assert person.mention in answer.text
    assert "(a heads-up in private)" in answer.text
    assert "every 15m for 🔴 SEV1" in answer.text


async def test_next_names_the_incident_s_own_rhythm(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "cadence 1h agreed with support", room)
    answer = await scene.say(scene.ada, "next", room)
    assert "own rhythm is every 1h" in answer.text


async def test_next_says_that_nothing_is_owed(scene: Scene, room: Channel) -> None:
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.ada, line, room)
    assert "No update is owed" in (await scene.say(scene.ada, "next", room)).text


async def test_a_rhythm_that_says_too_little_is_refused(scene: Scene, room: Channel) -> None:
    for line, why in {
        "cadence": "duration is missing",
        "cadence often because": "is not a duration",
        "cadence 1h": "A reason is missing",
        "cadence 90d because": "between one second and 30 days",
    }.items():
        answer = await scene.say(scene.ada, line, room)
        assert why in answer.text
        assert "Usage: `/incident cadence" in answer.text
