"""The postmortem's canvas while processes die, race and stand still, and Slack stops halfway."""

import asyncio

import pytest

from sandbox.control.faults import Gate
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.scenarios import mortal
from tests.scenarios.scene import Scene
from tests.scenarios.test_canvases import LEASE, edits, kept, only, over_again
from tests.scenarios.test_converting import WHY
from tests.scenarios.test_postmortems import FACTORS, over, shown, write

__all__ = ["over"]
CREATE = "conversations.canvases.create"


async def turned(scene: Scene, room: Channel) -> Channel:
    """Have Ada make it private; return the channel in which it goes on."""
    await scene.ada.command(f"/incident private {WHY}", room)
    found = await scene.slack.wait_for(
        lambda: [one for one in scene.slack.channels("inc-") if one.is_private], what="the channel"
    )
    return found[0]


async def test_made_private_while_slack_makes_it_nothing_is_left_in_the_open(
    scene: Scene, over: Channel
) -> None:
    scene.provoked.refusal(CREATE, "is_archived")
    with scene.slack.faults.held(CREATE) as gate:
        await scene.barbara.command("/incident postmortem", over)
        await scene.slack.wait_for(lambda: gate.waiting, what="the canvas to be asked for")
        there = await turned(scene, over)
        await scene.slack.wait_for(lambda: there.pins, what="the move")
    await scene.quiet()
    await scene.later(seconds=10)
    assert scene.slack.canvases(over) == []
    assert only(scene, there).id == await kept(scene)


async def test_one_that_slack_makes_after_it_was_looked_for_is_taken_away(
    scene: Scene, over: Channel
) -> None:
    slack = scene.slack
    with slack.faults.held("conversations.archive") as last:
        with slack.faults.held(CREATE) as gate:
            await scene.barbara.command("/incident postmortem", over)
            await slack.wait_for(lambda: gate.waiting, what="the canvas to be asked for")
            there = await turned(scene, over)
            await slack.wait_for(lambda: last.waiting, what="the old channel to be archived")
        await slack.wait_for(lambda: slack.canvases(over), what="the canvas")
        await slack.wait_for(lambda: not slack.canvases(over), what="its end")
    await scene.quiet()
    assert only(scene, there).id == await kept(scene)


@pytest.mark.on("postgresql")
async def test_made_private_before_it_was_written_down_nothing_is_left_in_the_open(
    judged: Scene,
) -> None:
    """The process dies before it hears of the canvas; the next one is asked to make it private."""
    slack = judged.slack
    async with judged.running():
        room = await judged.declare()
        await over_again(judged, room)
    with slack.faults.held(CREATE) as gate:
        async with mortal.running(judged) as process:
            await judged.ada.command("/incident postmortem", room)
            await slack.wait_for(lambda: gate.waiting, what="the canvas to be asked for")
            await process.kill()
    await slack.wait_for(lambda: slack.canvases(room), what="the canvas")
    # Whoever comes first takes it away: the step that drew it, or the one that leaves.
    judged.provoked.refusal("*", "canvas_not_found")
    judged.provoked.refusal("*", "canvas_deleted")
    judged.provoked.refusal(CREATE, "is_archived")
    async with judged.running():
        there = await turned(judged, room)
        await judged.later(seconds=LEASE)
        assert slack.canvases(room) == []
        assert only(judged, there).id == await kept(judged)


@pytest.mark.parametrize("why", ["canvas_deleting_disabled", "restricted_action"])
async def test_where_slack_deletes_none_nothing_stands_in_the_one_left_behind(
    scene: Scene, over: Channel, why: str
) -> None:
    await write(scene, over, "factors", FACTORS)
    scene.provoked.refusal("canvases.delete", why)
    scene.slack.faults.refuse("canvases.delete", why)
    there = await turned(scene, over)
    await scene.quiet()
    assert FACTORS in only(scene, there).text
    assert FACTORS not in only(scene, over).text
    assert "Checkout" not in only(scene, over).text
    assert over.is_archived


@pytest.mark.on("postgresql")
async def test_two_that_make_it_at_once_make_one(judged: Scene) -> None:
    """One waits for Slack for so long that another takes it for dead."""
    slack = judged.slack
    async with judged.running():
        room = await judged.declare()
        await over_again(judged, room)
    judged.provoked.refusal(CREATE, "channel_canvas_already_exists")
    async with mortal.running(judged):
        with slack.faults.held(CREATE) as gate:
            await judged.ada.command("/incident postmortem", room)
            await slack.wait_for(lambda: gate.waiting, what="the canvas to be asked for")
            async with judged.running():
                await asyncio.gather(judged.later(seconds=LEASE), released(slack, gate))
                assert only(judged, room).id == await kept(judged)
                await judged.say(judged.ada, "note Lunch was late", room)
                await slack.wait_for(
                    lambda: "Lunch was late" in only(judged, room).text, what="the newest"
                )


async def released(slack: Sandbox, gate: Gate) -> None:
    await slack.wait_for(lambda: gate.waiting > 1, what="the other one to ask for it")
    gate.open()


@pytest.mark.on("postgresql")
async def test_two_instances_draw_one_and_the_newest(scene: Scene, over: Channel) -> None:
    async with scene.running():
        await scene.slack.connected(4)
        scene.slack.faults.latency(0.05)
        await asyncio.gather(
            *(who.command("/incident postmortem", over) for who in (scene.ada, scene.barbara)),
            *(scene.grace.command(f"/incident note Note {n}", over) for n in range(12)),
        )
        scene.slack.faults.latency(0.0)
        await scene.quiet()
        text = only(scene, over).text
        assert [n for n in range(12) if f"Note {n}" not in text] == []
        assert only(scene, over).id == await kept(scene)


async def test_what_changed_while_the_channel_was_archived_is_drawn_afterwards(
    scene: Scene, over: Channel
) -> None:
    await shown(scene, over)
    await scene.say(scene.barbara, f"action {scene.dennis.mention} Limit the pool", over)
    await scene.say(scene.grace, "archive now", over)
    assert over.is_archived
    before = edits(scene)
    await scene.say(scene.dennis, "action 1 done limited to 40")
    assert edits(scene) == before
    await scene.ada.unarchive(over)
    await scene.quiet()
    (item,) = [s.part for s in only(scene, over).sections if s.part.kind == "check"]
    assert item.done


async def test_archived_while_slack_makes_it_it_stands_there_afterwards(
    scene: Scene, over: Channel
) -> None:
    scene.provoked.refusal(CREATE, "is_archived", fails="canvas")
    with scene.slack.faults.held(CREATE) as gate:
        await scene.barbara.command("/incident postmortem", over)
        await scene.slack.wait_for(lambda: gate.waiting, what="the canvas to be asked for")
        await scene.ada.archive(over)
    await scene.quiet()
    assert scene.slack.canvases(over) == []
    await scene.ada.unarchive(over)
    await scene.quiet()
    assert only(scene, over).id == await kept(scene)


async def test_where_the_bot_was_removed_it_is_drawn_once_it_is_let_in_again(
    scene: Scene, over: Channel
) -> None:
    await shown(scene, over)
    bot = scene.slack.bot_user
    scene.provoked.refusal("*", "not_in_channel", fails="canvas")
    scene.provoked.refusal("canvases.edit", "canvas_not_found")
    await scene.say(scene.barbara, f"action {scene.dennis.mention} Limit the pool", over)
    await scene.ada.remove(over, bot)
    await scene.quiet()
    await scene.say(scene.dennis, "action 1 done limited to 40")
    await scene.ada.invite(over, bot)
    await scene.quiet()
    (item,) = [s.part for s in only(scene, over).sections if s.part.kind == "check"]
    assert item.done


async def test_one_whose_readers_cannot_be_named_is_kept_all_the_same(
    scene: Scene, over: Channel
) -> None:
    scene.provoked.refusal("canvases.access.set", "user_not_found")
    scene.slack.faults.refuse("canvases.access.set", "user_not_found", times=9)
    await shown(scene, over)
    assert only(scene, over).id == await kept(scene)
    await write(scene, over, "factors", FACTORS)
    assert FACTORS in only(scene, over).text


async def test_switched_off_halfway_it_is_said_once_and_goes_on_when_they_are_back(
    scene: Scene, over: Channel
) -> None:
    why = "canvas_disabled_user_team"
    await shown(scene, over)
    first = only(scene, over)
    scene.provoked.refusal("*", why)
    scene.provoked.refusal(CREATE, "channel_canvas_already_exists")
    scene.slack.refuse_canvases(why)
    await write(scene, over, "factors", FACTORS)
    await write(scene, over, "hard", "The graph was hard to find.")
    told = [said.words for said in scene.barbara.inbox if "has no canvas" in said.words]
    assert len(told) == 1
    assert "Canvases are switched off in this workspace." in told[0]
    scene.slack.refuse_canvases(None)
    await write(scene, over, "impact", "One in ten payments failed.")
    assert only(scene, over) is first
    assert "One in ten payments failed." in first.text


async def test_deleted_while_it_is_being_closed_it_comes_again(scene: Scene, over: Channel) -> None:
    scene.provoked.refusal("canvases.access.set", "canvas_not_found")
    scene.provoked.refusal("canvases.edit", "canvas_not_found")
    with scene.slack.faults.held("canvases.access.set") as gate:
        await scene.barbara.command("/incident postmortem", over)
        await scene.slack.wait_for(lambda: gate.waiting, what="the canvas to be closed")
        await scene.ada.delete_canvas(only(scene, over))
    await scene.quiet()
    await write(scene, over, "factors", FACTORS)
    assert FACTORS in only(scene, over).text
    assert only(scene, over).id == await kept(scene)
    assert only(scene, over).access == "read"
