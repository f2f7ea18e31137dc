"""Incidents that have to do with each other, and parts: what channels and cards say of them."""

from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene

OTHER = "sev2 Search is slow"
PART = "Mails are late"


def card(scene: Scene, room: Channel) -> str:
    return scene.posted(room)[0].words


async def test_two_that_have_to_do_with_each_other_name_each_other(
    scene: Scene, room: Channel
) -> None:
    other = await scene.declare(OTHER, by=scene.linus)
    answer = await scene.say(scene.ada, "relate 2 the same release", room)
    assert "both cards name the other" in answer.text
    assert f"Related to incident 2, says ada: Search is slow, in <#{other.id}>" in (
        scene.posted(room)[-1].text
    )
    assert "the same release" in scene.posted(other)[-1].words
    assert f"2 Search is slow: <#{other.id}>" in card(scene, room)
    assert f"1 {TITLE}: <#{room.id}>" in card(scene, other)
    status = await scene.say(scene.dennis, "status 1")
    assert "Search is slow" in str(status.blocks)
    assert "related it to incident 2: the same release" in await scene.timeline(room)
    await scene.say(scene.linus, "unrelate 1", other)
    assert "Search is slow" not in card(scene, room)
    assert "No longer related to incident 2" in scene.posted(room)[-1].text


async def test_what_is_related_to_a_private_one_stands_there_alone(
    scene: Scene, room: Channel
) -> None:
    await scene.linus.join(room)
    hidden = await scene.declare("sev1 --private Zanzibar leaks")
    await scene.say(scene.ada, "relate 1", hidden)
    assert TITLE in card(scene, hidden)
    status = await scene.say(scene.dennis, "status 1")
    seen = card(scene, room) + str(status.blocks) + await scene.timeline(room)
    assert "Zanzibar" not in seen + str([said.words for said in scene.posted(room)])
    assert "incident 2" not in seen + str([said.words for said in scene.posted(room)])
    assert "There is no incident 2" in (await scene.say(scene.linus, "relate 2", room)).text


async def test_a_near_miss_has_no_channel_to_be_told_in(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "near-miss The backup was empty", room)
    await scene.say(scene.ada, "relate 2 the same backup", room)
    assert "Related to incident 2, says ada: The backup was empty." in scene.posted(room)[-1].text
    assert "2 The backup was empty" in card(scene, room)
    await scene.say(scene.ada, "unrelate 2", room)
    assert "The backup was empty" not in card(scene, room)


async def test_a_part_has_its_own_channel_and_the_card_of_the_whole_follows_it(
    scene: Scene, staffed: Channel
) -> None:
    before = len(scene.slack.channels())
    answer = await scene.say(scene.linus, f"sub sev3 {PART}", staffed)
    assert "Incident 2 is declared as 🟡 SEV3" in answer.text
    (part,) = scene.slack.channels()[before:]
    assert scene.posted(staffed)[-1].text == (
        f"🧱 Incident 2 is a part of this one, declared by linus: 🟡 SEV3, {PART}, in <#{part.id}>."
    )
    assert "This is a part of incident 1" in str([said.words for said in scene.posted(part)])
    assert f"🟡 SEV3 · 🆕 declared · 2 {PART}: <#{part.id}>" in card(scene, staffed)
    assert f"Part of* incident 1, {TITLE}: <#{staffed.id}>" in card(scene, part)
    await scene.say(scene.linus, "ack", part)
    await scene.say(scene.linus, "severity sev2 all mails", part)
    assert f"🟠 SEV2 · 🔍 in triage · 2 {PART}" in card(scene, staffed)
    assert "part of 1" in (await scene.say(scene.dennis, "list")).text + str(
        (await scene.say(scene.dennis, "list")).blocks
    )


async def test_the_commander_hears_which_part_still_burns(scene: Scene, staffed: Channel) -> None:
    before = len(scene.slack.channels())
    await scene.say(scene.linus, f"sub {PART}", staffed)
    (part,) = scene.slack.channels()[before:]
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.grace, line, staffed)
    refused = await scene.say(scene.grace, "resolve error rate is normal", staffed)
    assert f"Parts of this are still open: 2 (<#{part.id}>)" in refused.text
    for line in ("ack", "mitigate resent", "resolve the queue is empty"):
        await scene.say(scene.linus, line, part)
    await scene.say(scene.grace, "resolve error rate is normal", staffed)
    assert "resolved" in staffed.topic.value


async def test_a_part_of_a_private_one_is_private_with_those_who_work_on_it(scene: Scene) -> None:
    whole = await scene.declare("sev1 --private Zanzibar leaks")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", whole)
    before = len(scene.slack.channels())
    await scene.say(scene.ada, f"sub {PART}", whole)
    (part,) = scene.slack.channels()[before:]
    assert part.is_private
    assert {scene.ada.id, scene.linus.id} <= set(part.members)
    assert "Part of* incident 1: " in card(scene, part)
    assert "Zanzibar" not in str([said.words for said in scene.posted(part)])
    assert PART not in str((await scene.say(scene.dennis, "list all")).blocks)
    assert scene.posted("incidents") == []


async def test_a_part_whose_channel_cannot_be_opened_yet_holds_up_nothing(
    scene: Scene, staffed: Channel
) -> None:
    scene.slack.faults.refuse("conversations.create", "restricted_action", times=1)
    scene.provoked.refusal("conversations.create", "restricted_action")
    before = len(scene.slack.channels())
    await scene.say(scene.linus, f"sub {PART}", staffed)
    await scene.say(scene.grace, "update We roll back", staffed)
    assert "We roll back" in scene.posted(staffed)[-1].words
    await scene.later(minutes=2)
    (part,) = scene.slack.channels()[before:]
    assert any("is a part of this one" in said.text for said in scene.posted(staffed))
    assert f"<#{part.id}>" in card(scene, staffed)


async def test_made_private_in_slack_itself_other_cards_name_it_no_more(
    scene: Scene, room: Channel
) -> None:
    other = await scene.declare(OTHER, by=scene.linus)
    await scene.say(scene.ada, "relate 2", room)
    assert "Search is slow" in card(scene, room)
    await scene.linus.convert(other, private=True)
    await scene.quiet()
    assert "Search is slow" not in card(scene, room)
    await scene.linus.convert(other, private=False)
    await scene.quiet()
    assert "Search is slow" in card(scene, room)
