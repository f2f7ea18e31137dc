"""Slack asks for patience, answers nonsense, or loses the answer: everything is said once."""

import pytest

from sandbox.control.faults import Fault
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene

LIMITED = 30  # seconds


def said(scene: Scene, where: Channel | str, words: str) -> int:
    return len([m for m in scene.slack.messages(channel=where) if words in m.words])


async def test_a_limit_on_one_channel_holds_up_no_other(scene: Scene) -> None:
    scene.provoked.refusal("chat.postMessage", "ratelimited")
    slow, quick = await scene.declare(), await scene.declare("sev2 Search is slow")
    scene.slack.faults.add(
        Fault(
            "chat.postMessage",
            status=429,
            retry_after=LIMITED,
            where=lambda args: args["channel"] == slow.id,
        )
    )
    for words in ("one", "two"):
        await scene.say(scene.ada, f"update {words}", slow)
    await scene.say(scene.ada, "update three", quick)
    assert said(scene, quick, "📣 Update 1") == 1
    assert said(scene, slow, "Update 1") == 0
    await scene.later(seconds=LIMITED - 5)
    assert said(scene, slow, "Update 1") == 0
    await scene.later(seconds=6)
    told = [m.text.partition(" ·")[0] for m in scene.posted(slow) if "📣 Update" in m.text]
    assert told == ["📣 Update 1", "📣 Update 2"]


async def test_a_limit_is_not_asked_again_before_its_time(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("chat.postMessage", "ratelimited")
    scene.slack.faults.limit("chat.postMessage", retry_after=LIMITED)
    before = len(scene.slack.calls.to("chat.postMessage", lambda args: args["channel"] == room.id))
    await scene.say(scene.ada, "ack", room)
    for _ in range(3):
        await scene.later(seconds=5)
    calls = scene.slack.calls.to("chat.postMessage", lambda args: args["channel"] == room.id)
    assert len(calls) == before + 1
    await scene.later(seconds=LIMITED)
    assert said(scene, room, "Acknowledged") == 1


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_line_that_is_cut_says_nothing_twice(
    scene: Scene, room: Channel, when: str
) -> None:
    scene.provoked.refusal("chat.postMessage", "connection_cut")
    scene.slack.faults.add(
        Fault(
            "chat.postMessage",
            cut="before" if when == "before" else "after",
            where=lambda args: args["channel"] == room.id,
        )
    )
    await scene.say(scene.ada, "update We roll back", room)
    await scene.later(seconds=2)
    assert said(scene, room, "📣 Update 1") == 1


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_channel_whose_answer_is_lost_is_opened_once(scene: Scene, when: str) -> None:
    scene.provoked.refusal("conversations.create", "connection_cut")
    scene.slack.faults.cut("conversations.create", "before" if when == "before" else "after")
    await scene.ada.command(f"/incident declare sev1 {TITLE}")
    await scene.quiet()
    await scene.later(seconds=2)
    (room,) = scene.slack.channels("inc-")
    assert scene.ada.id in room.members
    assert len(scene.posted(room)) == 1


async def test_an_answer_that_is_garbled_is_no_reason_to_say_it_twice(
    scene: Scene, room: Channel
) -> None:
    scene.provoked.refusal("chat.postMessage", "malformed")
    scene.slack.faults.garble("chat.postMessage", times=2)
    await scene.say(scene.ada, "update We roll back", room)
    await scene.later(seconds=2)
    assert said(scene, room, "📣 Update 1") == 1
    assert said(scene, "incidents", "📣 Update 1") == 1


async def test_an_outage_of_slack_loses_and_repeats_nothing(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("*", "http_503")
    scene.slack.faults.fail("*", 503, times=1_000)
    for line in ("ack", "update We roll back", "mitigate rolled back"):
        answer = await scene.say(scene.ada, line, room)
        assert answer.is_ephemeral
    for _ in range(4):
        await scene.later(seconds=30)
    scene.slack.faults.clear()
    await scene.later(minutes=2)
    for words in ("Acknowledged", "📣 Update 1", "🩹 Mitigated"):
        assert said(scene, room, words) == 1
    assert "🩹 mitigated" in room.topic.value


async def test_readyz_names_slack_while_it_cannot_be_reached(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("*", "connection_cut")
    scene.slack.faults.cut("*", "before", times=1_000)
    await scene.say(scene.ada, "update We roll back", room)
    await scene.later(seconds=5)
    status, body = await scene.get("/readyz")
    assert status == 503
    assert '"slack"' in body
    scene.slack.faults.clear()
    await scene.later(minutes=2)
    assert (await scene.get("/readyz"))[0] == 200
    assert said(scene, room, "📣 Update 1") == 1


async def test_seven_incidents_at_once_within_slack_s_limits(scene: Scene) -> None:
    scene.provoked.refusal("*", "ratelimited")
    scene.slack.rates.enable()
    for number in range(7):
        answer = await scene.ada.command(f"/incident declare sev2 Outage {number}")
        assert answer.error is None
    for _ in range(10):
        await scene.later(seconds=10)
    scene.slack.rates.disable()
    await scene.later(minutes=2)
    rooms = scene.slack.channels("inc-")
    assert len(rooms) == 7
    assert [room.name for room in rooms if len(room.pins) != 1 or not room.topic.value] == []
