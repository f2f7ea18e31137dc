"""Subscriptions: who follows from afar hears each update once, and can end that at any time."""

import asyncio

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from sandbox.workspace.people import User
from storage.models import Subscription
from tests.cast import NOW
from tests.scenarios import mortal
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.test_permissions import GUEST, hired
from tests.scenarios.test_redelivery import again

NEW = User("U0EDSGERD1", "edsger", "Edsger D.", "Europe/Amsterdam", "00aa55")
LEASE = 61  # seconds; then nobody believes any more that the dead process is still at it


def told(who: Person, words: str = "") -> list[Message]:
    """Return what this person was told as a follower, oldest first."""
    return [m for m in who.inbox if "You follow" in m.words and words in m.words]


async def test_a_follower_hears_each_update_with_the_link_and_when_the_next_is_due(
    scene: Scene, staffed: Channel
) -> None:
    answer = await scene.say(scene.ada, "subscribe 1")
    assert "You follow incident 1, Checkout returns 500s" in answer.text
    await scene.say(scene.linus, "update We roll back", staffed)
    (message,) = told(scene.ada)
    for part in ("We roll back", "Next update by", f"<#{staffed.id}>", TITLE):
        assert part in message.words
    assert "`/incident unsubscribe 1`" in message.words
    assert message.text.startswith(f"Incident 1, {TITLE}: 📣 Update 1")


async def test_a_follower_hears_the_moves_that_onlookers_hear(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.ada, "subscribe all sev1")
    for line in ("ack", "severity sev2 fewer", "severity sev1 more", "mitigate rolled back"):
        await scene.say(scene.grace, line, staffed)
    await scene.say(scene.grace, "resolve no errors", staffed)
    texts = [message.words for message in told(scene.ada)]
    assert [
        next(word for word in ("lowered", "raised", "Mitigated", "Resolved") if word in text)
        for text in texts
    ] == ["lowered", "raised", "Mitigated", "Resolved"]
    assert "No further update is planned." in texts[-1]


async def test_a_new_incident_is_told_with_the_link_to_its_channel(scene: Scene) -> None:
    await scene.say(scene.linus, "subscribe all")
    await scene.say(scene.ada, "subscribe all")
    room = await scene.declare()
    (message,) = told(scene.linus)
    assert f"<#{room.id}>" in message.words
    assert f"declared by {scene.ada.mention}" in message.text.replace("*", "")
    assert (
        "Private incidents and drills are left out"
        in (await scene.say(scene.dennis, "subscribe all")).text
    )
    assert told(scene.ada) == []


async def test_once_per_person_and_no_more_after_unsubscribe(
    scene: Scene, staffed: Channel
) -> None:
    for what in ("1", "all", "all sev1"):
        await scene.say(scene.ada, f"subscribe {what}")
    await scene.say(scene.linus, "update We roll back", staffed)
    assert len(told(scene.ada)) == 1
    shown = (await scene.say(scene.ada, "subscribe list")).text
    for what in ("1", "all", "all sev1"):
        assert f"`/incident unsubscribe {what}`" in shown
    ended = await scene.say(scene.ada, "unsubscribe all")
    assert "You no longer follow incident 1, every incident, every 🔴 SEV1." in ended.text
    await scene.say(scene.linus, "update Still rolling back", staffed)
    assert len(told(scene.ada)) == 1


async def test_who_leaves_a_private_incident_hears_nothing_more(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.ada.invite(room, scene.linus)
    await scene.quiet()
    await scene.say(scene.linus, "subscribe", room)
    await scene.say(scene.dennis, "subscribe all")
    assert "There is no incident 1" in (await scene.say(scene.dennis, "subscribe 1")).text
    await scene.say(scene.ada, "update We roll back", room)
    assert len(told(scene.linus)) == 1
    await scene.linus.leave(room)
    await scene.quiet()
    await scene.say(scene.ada, "update Still at it", room)
    assert len(told(scene.linus)) == 1
    assert told(scene.dennis) == []
    assert "You follow no incident" in (await scene.say(scene.linus, "subscribe list")).text


async def test_a_drill_reaches_only_who_asked_for_it(scene: Scene) -> None:
    await scene.say(scene.dennis, "subscribe all")
    room = await scene.declare(f"sev1 --drill {TITLE}")
    await scene.say(scene.linus, "subscribe 1")
    await scene.say(scene.ada, "update We roll back", room)
    assert told(scene.dennis) == []
    (message,) = told(scene.linus)
    assert "🧪 DRILL" in message.words


async def test_a_guest_cannot_subscribe(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    answer = await scene.say(guest, "subscribe all")
    assert "You can look, and not act: guests may not use this here" in answer.text
    assert "You do not follow anything" in (await scene.say(guest, "unsubscribe all")).text


async def test_delivered_again_it_is_said_once(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.ada, "subscribe all")
    answer = await scene.say(scene.linus, "update We roll back", staffed)
    await again(scene, answer.delivery)
    assert len(told(scene.ada, "We roll back")) == 1


async def test_a_direct_message_that_slack_refuses_troubles_nobody_else(
    scene: Scene, staffed: Channel
) -> None:
    scene.provoked.refusal("conversations.open", "user_disabled", fails="follow")
    gone = await hired(scene, NEW)
    await scene.say(gone, "subscribe all")
    scene.slack.faults.refuse("conversations.open", "user_disabled")
    await scene.say(scene.grace, "update We roll back", staffed)
    assert told(gone) == []
    assert "I could not" not in "\n".join(message.words for message in scene.posted(staffed))


async def test_after_a_crash_every_follower_is_told_once(judged: Scene) -> None:
    slack = judged.slack
    followers = (judged.ada, judged.barbara, judged.dennis, judged.linus)
    async with judged.running():
        room = await judged.declare(by=judged.grace)
        for who in followers:
            await judged.say(who, "subscribe 1")
    with slack.faults.held("conversations.open") as gate:
        async with mortal.running(judged) as process:
            await judged.grace.command("/incident update We roll back", room)
            await slack.wait_for(lambda: gate.waiting > 1, what="followers to be told")
            await process.kill()
    async with judged.running():
        await judged.later(seconds=LEASE)
        assert [len(told(who, "We roll back")) for who in followers] == [1, 1, 1, 1]


@pytest.mark.on("postgresql")
async def test_two_instances_tell_each_follower_once(scene: Scene) -> None:
    async with scene.running():
        await scene.slack.connected(4)
        room = await scene.declare(by=scene.grace)
        followers = (scene.ada, scene.barbara, scene.dennis, scene.linus)
        for who in followers:
            await scene.say(who, "subscribe 1")
        updates = (scene.grace.command(f"/incident update We do {n}", room) for n in range(5))
        await asyncio.gather(*updates)
        await scene.quiet()
        assert [len(told(who, "We do")) for who in followers] == [5, 5, 5, 5]


async def test_hundreds_of_followers_do_not_hold_up_the_room(scene: Scene) -> None:
    room = await scene.declare(by=scene.grace)
    rows = [
        Subscription(team_id=scene.slack.space.team.id, user_id=f"U{n:05}", since_at=NOW)
        for n in range(500)
    ]
    await scene.bot.database.transaction(lambda session: session.add_all(rows))
    scene.provoked.refusal("conversations.open", "user_not_found", fails="follow")
    scene.provoked.waiting = True
    await scene.say(scene.grace, "update We roll back", room)
    assert "We roll back" in scene.posted(room)[-1].words
    waiting = [step for step in await scene.bot.steps() if step.kind == "follow"]
    assert len(waiting) == 500
    await scene.say(scene.grace, "update Still at it", room)
    assert "Still at it" in scene.posted(room)[-1].words
