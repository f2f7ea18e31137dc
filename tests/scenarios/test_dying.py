"""The process dies at the worst moment: the next one finishes the job, once."""

from sandbox.workspace.channel import Channel
from tests.scenarios import mortal
from tests.scenarios.scene import TITLE, Scene

LEASE = 61  # seconds; then nobody believes any more that the dead process is still at it


def said(scene: Scene, where: Channel | str, words: str) -> int:
    return len([message for message in scene.posted(where) if words in message.text])


async def test_a_declaration_survives_the_death_of_its_process(judged: Scene) -> None:
    slack = judged.slack
    with slack.faults.held("conversations.create") as gate:
        async with mortal.running(judged) as process:
            answer = await judged.ada.command(f"/incident declare sev1 {TITLE}")
            assert TITLE in answer.text
            await slack.wait_for(lambda: gate.waiting, what="the channel to be asked for")
            await process.kill()
        assert slack.channels("inc-") == []
    # The request was on its way: Slack opens the channel, and nobody hears of it.
    (room,) = await slack.wait_for(lambda: slack.channels("inc-"), what="the channel")
    async with judged.running():
        await judged.later(seconds=LEASE)
        assert slack.channels("inc-") == [room]
        assert judged.ada.id in room.members
        assert len(judged.posted(room)) == len(judged.posted("incidents")) == 1
        assert list(room.pins) == [judged.posted(room)[0].ts]


async def test_an_update_survives_the_death_of_its_process(judged: Scene) -> None:
    slack = judged.slack
    async with judged.running():
        room = await judged.declare()
    with slack.faults.held("chat.postMessage") as gate:
        async with mortal.running(judged) as process:
            await judged.ada.command("/incident update We roll back", room)
            await slack.wait_for(lambda: gate.waiting > 1, what="the update to be told")
            await process.kill()
    # The answers to these two were lost with the process.
    await slack.wait_for(lambda: said(judged, room, "Update 1"), what="the update")
    async with judged.running():
        await judged.later(seconds=LEASE)
        assert said(judged, room, "Update 1") == 1
        replies = [message for message in slack.messages("We roll back") if message.is_reply]
        assert len(replies) == 1


async def test_a_stop_finishes_what_is_under_way_and_leaves_the_rest_to_the_next(
    judged: Scene,
) -> None:
    slack = judged.slack
    slack.faults.latency(0.2)
    async with mortal.running(judged) as process:
        await judged.ada.command(f"/incident declare sev1 {TITLE}")
        assert await process.stop() == 0
    slack.faults.clear()
    async with judged.running():
        # No lease has to run out: what was not done was put back.
        await judged.quiet()
        (room,) = slack.channels("inc-")
        assert len(judged.posted(room)) == len(judged.posted("incidents")) == 1
        assert len(room.pins) == 1
