"""An incident moves while processes die, race, or ask Slack about the channel that it leaves."""

import asyncio

import pytest

from sandbox.control.faults import Fault
from sandbox.workspace.channel import Channel
from storage.models import Audit, Incident, Step
from tests.scenarios import mortal
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import described

LEASE = 61  # seconds; then nobody believes any more that the dead process is still at it
LINE = "private customers' data is in it"


async def gone_on(scene: Scene, room: Channel) -> Channel:
    """Expect that it has moved, once; return the channel in which it goes on."""
    old, there = scene.slack.channels("inc-")
    assert old is room
    assert old.is_archived
    assert set(there.members) == set(room.members)
    (incident,) = await scene.rows(Incident)
    assert (incident.channel_id, incident.private) == (there.id, True)
    kinds = [step.kind for step in await scene.rows(Step)]
    assert [kinds.count(kind) for kind in ("open_anew", "move", "leave_channel")] == [1, 1, 1]
    assert len(there.pins) == 1
    for where in (old, there):
        told = [said.text for said in scene.posted(where) if "Made private" in said.text]
        assert len(told) == 1
    return there


@pytest.mark.parametrize(
    "method", ["conversations.create", "conversations.invite", "conversations.archive"]
)
async def test_the_move_survives_the_death_of_its_process(judged: Scene, method: str) -> None:
    slack = judged.slack
    async with judged.running():
        room = await judged.declare()
        await judged.staff(room)
    with slack.faults.held(method) as gate:
        async with mortal.running(judged) as process:
            await judged.grace.command(f"/incident {LINE}", room)
            await slack.wait_for(lambda: gate.waiting, what=f"{method} to be asked for")
            await process.kill()
    async with judged.running():
        await judged.later(seconds=LEASE)
        await gone_on(judged, room)


@pytest.mark.on("postgresql")
async def test_two_instances_move_it_once(scene: Scene, staffed: Channel) -> None:
    async with scene.running():
        await asyncio.gather(
            scene.grace.command(f"/incident {LINE}", staffed),
            scene.linus.command("/incident update We roll back", staffed),
            scene.ada.command(f"/incident {LINE}", staffed),
        )
        await scene.quiet()
        there = await gone_on(scene, staffed)
        await scene.say(scene.linus, "update It is back", there)
        assert "It is back" in scene.posted(there)[-1].words


async def test_what_slack_says_of_the_old_channel_makes_it_public_no_more(
    scene: Scene, staffed: Channel
) -> None:
    """The hourly question of who is in it was under way when it moved."""
    with scene.slack.faults.held("conversations.info") as gate:
        hour = asyncio.create_task(scene.later(hours=1))
        await scene.slack.wait_for(lambda: gate.waiting, what="the channel to be asked after")
        await scene.grace.command(f"/incident {LINE}", staffed)
        await scene.slack.wait_for(
            lambda: "Made private" in str([m.text for m in scene.slack.messages()]),
            what="the move",
        )
    await hour
    await scene.quiet()
    (incident,) = await scene.rows(Incident)
    assert incident.private
    turned = [row for row in await scene.rows(Audit) if row.action == "channel"]
    assert [row.after for row in turned] == [{"private": True}]
    assert "There is no incident 1" not in (await scene.say(scene.ada, "status 1")).text


async def test_converted_in_slack_meanwhile_it_stays_where_it_is(
    scene: Scene, staffed: Channel
) -> None:
    with scene.slack.faults.held("conversations.create") as gate:
        await scene.grace.command(f"/incident {LINE}", staffed)
        await scene.slack.wait_for(lambda: gate.waiting, what="the channel to be asked for")
        await scene.ada.convert(staffed, private=True)
        await scene.slack.settled()
    await scene.quiet()
    (incident,) = await scene.rows(Incident)
    assert (incident.channel_id, incident.private) == (staffed.id, True)
    _, other = scene.slack.channels("inc-")
    assert other.is_archived
    assert not staffed.is_archived


async def test_what_cannot_be_edited_keeps_the_old_channel_from_nothing(
    scene: Scene, staffed: Channel
) -> None:
    fault = Fault("chat.update", 50, error="cant_update_message")
    fault.where = lambda args: args.get("channel") == staffed.id
    scene.slack.faults.add(fault)
    scene.provoked.refusal("chat.update", "cant_update_message", fails="leave_channel")
    await scene.say(scene.grace, LINE, staffed)
    there = await gone_on(scene, staffed)
    assert f"it goes on in <#{there.id}>" in scene.posted(staffed)[-1].text
    assert staffed.is_archived


async def test_where_nobody_could_be_brought_it_does_not_go_on(
    scene: Scene, staffed: Channel
) -> None:
    scene.slack.faults.refuse("conversations.invite", "cant_invite", times=50)
    scene.provoked.refusal("conversations.invite", "cant_invite", fails="move")
    await scene.say(scene.grace, LINE, staffed)
    (incident,) = await scene.rows(Incident)
    assert (incident.channel_id, incident.private) == (staffed.id, False)
    _, other = scene.slack.channels("inc-")
    assert other.is_archived
    assert "Nobody could be brought into the other channel" in scene.posted(staffed)[-1].words


async def test_what_stands_in_a_team_s_channel_says_nothing_of_it_any_more(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}", by=judged.grace)
        assert TITLE in str([said.words for said in judged.posted(own)])
        await judged.say(judged.grace, LINE, room)
        assert TITLE not in str([said.words for said in judged.posted(own)])


async def test_what_a_team_was_told_is_withdrawn_also_when_the_answer_was_lost(
    judged: Scene,
) -> None:
    own, given = await described(judged)
    judged.provoked.refusal("chat.postMessage", "connection_cut")
    lost = Fault("chat.postMessage", 1, cut="after", where=lambda args: args["channel"] == own.id)
    judged.slack.faults.add(lost)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}", by=judged.grace)
        await judged.grace.convert(room, private=True)
        await judged.later(minutes=2)
        (said,) = judged.posted(own)
        assert "This incident has been made private" in said.words
