"""The timeline by reaction: the scribe reacts, and the message is on it."""

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Audit, Tag
from tests.scenarios.scene import Scene

SAID = "Errors began with release 412"
CHECK = "white_check_mark"
KINDS = {
    "pushpin": "📌 event",
    "mag": "🔍 finding",
    "hammer_and_wrench": "🛠️ action",
    "scales": "⚖️ decision",
    "fast_forward": "⏩ follow-up",
}


async def tag(scene: Scene, who: Person, message: Message, name: str) -> None:
    await who.react(message, name)
    await scene.quiet()


async def untag(scene: Scene, who: Person, message: Message, name: str) -> None:
    await who.unreact(message, name)
    await scene.quiet()


@pytest.fixture
async def message(scene: Scene, staffed: Channel) -> Message:
    """Give a message that Dennis has posted in the incident's channel."""
    return await scene.dennis.post(SAID, staffed)


async def test_a_tagged_message_is_on_the_timeline(scene: Scene, staffed: Channel) -> None:
    for name, kind in KINDS.items():
        said = f"{name} is for this"
        message = await scene.dennis.post(said, staffed)
        await tag(scene, scene.barbara, message, name)
        assert message.reactions[CHECK] == [scene.slack.bot_user]
        assert f"· {kind} · {scene.dennis.mention}: {said}" in await scene.timeline(staffed)


async def test_the_entry_has_the_message_s_own_time_and_link(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await scene.later(minutes=5)
    await tag(scene, scene.barbara, message, "mag")
    shown = await scene.timeline(staffed)
    assert f"<!date^{message.ts.partition('.')[0]}^" in shown
    assert scene.slack.space.permalink(message) in shown


async def test_who_tagged_it_is_kept(scene: Scene, message: Message) -> None:
    await tag(scene, scene.barbara, message, "mag")
    (kept,) = await scene.rows(Tag)
    assert (kept.user_id, kept.reaction) == (scene.barbara.id, "mag")
    assert kept.tagged_at <= scene.clock()


async def test_a_second_reaction_records_nothing_new(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await tag(scene, scene.barbara, message, "mag")
    await tag(scene, scene.grace, message, "mag")
    assert (await scene.timeline(staffed)).count(SAID) == 1


async def test_an_entry_stays_until_the_last_tag_is_gone(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await tag(scene, scene.barbara, message, "mag")
    await tag(scene, scene.grace, message, "mag")
    await untag(scene, scene.barbara, message, "mag")
    assert SAID in await scene.timeline(staffed)
    assert CHECK in message.reactions
    await untag(scene, scene.grace, message, "mag")
    assert SAID not in await scene.timeline(staffed)
    assert CHECK not in message.reactions


async def test_what_was_taken_off_is_kept_in_the_audit(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await tag(scene, scene.barbara, message, "mag")
    await untag(scene, scene.barbara, message, "mag")
    (kept,) = [row for row in await scene.rows(Audit) if row.action == "untag"]
    assert kept.before["text"] == SAID
    assert kept.actor_id == scene.barbara.id
    assert SAID not in await scene.timeline(staffed)


async def test_what_was_taken_off_can_be_put_on_again(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await tag(scene, scene.barbara, message, "mag")
    await untag(scene, scene.barbara, message, "mag")
    await tag(scene, scene.barbara, message, "mag")
    assert (await scene.timeline(staffed)).count(SAID) == 1
    assert message.reactions[CHECK] == [scene.slack.bot_user]


async def test_another_tag_changes_the_kind(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await tag(scene, scene.barbara, message, "mag")
    await tag(scene, scene.barbara, message, "scales")
    shown = await scene.timeline(staffed)
    assert f"⚖️ decision · {scene.dennis.mention}: {SAID}" in shown
    assert shown.count(SAID) == 1
    await untag(scene, scene.barbara, message, "scales")
    assert f"🔍 finding · {scene.dennis.mention}: {SAID}" in await scene.timeline(staffed)


async def test_other_reactions_are_nobody_s_business(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await tag(scene, scene.barbara, message, "eyes")
    assert SAID not in await scene.timeline(staffed)
    assert CHECK not in message.reactions


async def test_outside_incident_channels_nothing_is_recorded(scene: Scene, room: Channel) -> None:
    elsewhere = await scene.dennis.post(SAID, "incidents")
    await tag(scene, scene.ada, elsewhere, "mag")
    assert CHECK not in elsewhere.reactions
    assert SAID not in await scene.timeline(room)


@pytest.mark.given(SITREP_TAGS__EYES="finding", SITREP_TAGS__MAG="off")
async def test_a_house_has_its_own_tags(scene: Scene, staffed: Channel, message: Message) -> None:
    await tag(scene, scene.barbara, message, "mag")
    assert SAID not in await scene.timeline(staffed)
    await tag(scene, scene.barbara, message, "eyes")
    assert f"🔍 finding · {scene.dennis.mention}: {SAID}" in await scene.timeline(staffed)


async def test_reactions_that_arrive_in_the_wrong_order_end_the_same(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    scene.slack.courier.hold()
    await scene.barbara.react(message, "mag")
    await scene.barbara.unreact(message, "mag")
    await scene.barbara.react(message, "scales")
    scene.slack.courier.release("reverse")
    await scene.quiet()
    assert f"⚖️ decision · {scene.dennis.mention}: {SAID}" in await scene.timeline(staffed)
