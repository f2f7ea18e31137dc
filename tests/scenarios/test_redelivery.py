"""What Slack delivers again, even much later, changes nothing and gets the same answer."""

from typing import Any

from sandbox.delivery.delivery import Delivery
from storage.models import Audit, TimelineEntry
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.story import left, play


async def again(scene: Scene, delivery: Delivery) -> dict[str, Any] | None:
    """Deliver something once more; return how it is acknowledged."""
    copy = scene.slack.courier.send(delivery.kind, delivery.payload)
    await copy.settled.wait()
    await scene.quiet()
    return copy.ack


async def test_a_command_gets_the_same_answer(scene: Scene) -> None:
    answer = await scene.say(scene.ada, f"declare sev1 {TITLE}")
    assert await again(scene, answer.delivery) == answer.delivery.ack
    assert len(scene.slack.channels("inc-")) == 1


async def test_a_command_for_a_form_opens_no_second_one(scene: Scene) -> None:
    answer = await scene.say(scene.ada, "declare")
    await scene.ada.next_view()
    assert await again(scene, answer.delivery) == answer.delivery.ack
    assert len(scene.slack.calls.to("views.open")) == 1


async def test_a_form_is_taken_once(scene: Scene) -> None:
    await scene.say(scene.ada, "declare")
    await (await scene.ada.next_view()).submit({"title": TITLE})
    await scene.quiet()
    sent = [d for d in scene.slack.deliveries if d.what == "view_submission"]
    assert await again(scene, sent[0]) == sent[0].ack
    assert len(scene.slack.channels("inc-")) == 1


async def test_a_refusal_is_a_refusal_again(scene: Scene) -> None:
    room = await scene.declare()
    answer = await scene.say(scene.ada, "resolve x", room)
    assert await again(scene, answer.delivery) == answer.delivery.ack


async def test_a_whole_incident_delivered_again_leaves_no_trace(scene: Scene) -> None:
    room = await play(scene)
    before = left(scene, room)
    audit, entries = await scene.rows(Audit), await scene.rows(TimelineEntry)
    for delivery in list(scene.slack.deliveries):
        if delivery.kind != "events_api" or delivery.what.startswith("reaction"):
            assert await again(scene, delivery) == delivery.ack, delivery.what
    assert left(scene, room) == before
    assert await scene.rows(Audit) == audit
    assert await scene.rows(TimelineEntry) == entries


async def test_events_delivered_again_after_a_restart_leave_no_trace(judged: Scene) -> None:
    async with judged.running():
        room = await play(judged)
        before = left(judged, room)
    async with judged.running():
        for delivery in list(judged.slack.deliveries):
            await again(judged, delivery)
        assert left(judged, room) == before


async def test_what_was_refused_stays_refused_when_it_comes_again(scene: Scene) -> None:
    room = await scene.declare()
    await scene.say(scene.ada, "ack", room)
    refused = await scene.say(scene.ada, "resolve no errors", room)
    await scene.say(scene.ada, "mitigate rolled back", room)
    assert await again(scene, refused.delivery) == refused.delivery.ack
    assert "mitigated" in room.topic.value
