"""What Slack will never do reaches a person, with what can be done about it."""

import pytest

from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene


def said(scene: Scene, where: Channel | str) -> str:
    return "\n".join(message.words for message in scene.slack.messages(channel=where))


@pytest.mark.without("pins:write")
async def test_a_missing_scope_is_named_in_the_channel(scene: Scene) -> None:
    scene.provoked.refusal("pins.add", "missing_scope", fails="pin_card")
    room = await scene.declare()
    assert "I could not pin the incident's card." in said(scene, room)
    assert "The scope `pins:write` is missing: reinstall the app" in said(scene, room)
    # One failing ornament stops none of the rest.
    assert room.topic.value
    assert room.bookmarks
    assert len(scene.posted("incidents")) == 1


@pytest.mark.without("channels:manage")
async def test_who_declared_is_told_when_no_channel_can_be_opened(scene: Scene) -> None:
    scene.provoked.refusal("conversations.create", "missing_scope")
    scene.provoked.waiting = True
    await scene.say(scene.ada, f"declare sev1 {TITLE}")
    assert "I could not open the channel of incident 1" in scene.ada.inbox[-1].words
    assert "`channels:manage" in scene.ada.inbox[-1].words


async def test_a_workspace_without_new_channels_says_whom_to_ask(scene: Scene) -> None:
    scene.provoked.refusal("conversations.create", "restricted_action")
    scene.slack.faults.refuse("conversations.create", "restricted_action")
    await scene.say(scene.ada, f"declare sev1 {TITLE}")
    assert "ask a Slack admin to let Sitrep create them" in scene.ada.inbox[-1].words
    # They have let it: nobody need declare again.
    await scene.later(minutes=2)
    (room,) = scene.slack.channels("inc-")
    assert scene.ada.id in room.members


async def test_an_incident_without_a_channel_can_still_be_seen(scene: Scene) -> None:
    scene.provoked.refusal("conversations.create", "restricted_action")
    scene.slack.faults.refuse("conversations.create", "restricted_action")
    await scene.say(scene.ada, f"declare sev1 {TITLE}")
    assert TITLE in (await scene.say(scene.ada, "list")).text
    assert TITLE in (await scene.say(scene.ada, "status 1")).text
    await scene.later(minutes=2)


async def test_out_of_the_announcement_channel_it_asks_to_be_let_in(
    scene: Scene, staffed: Channel
) -> None:
    scene.provoked.refusal("chat.postMessage", "not_in_channel", fails="announce_reply")
    scene.provoked.refusal("chat.update", "not_in_channel", fails="announce")
    incidents = scene.slack.channel("incidents")
    membership.leave(scene.slack.space, incidents, scene.slack.bot_user, scene.ada.id)
    await scene.say(scene.linus, "update We roll back", staffed)
    assert f"I could not post the update in <#{incidents.id}>" in said(scene, staffed)
    assert f"Add me to <#{incidents.id}>: type `/invite @Sitrep` there" in said(scene, staffed)
    await scene.ada.invite(incidents, scene.slack.bot_user)
    await scene.say(scene.linus, "update All is well", staffed)
    assert "All is well" in said(scene, incidents)


async def test_the_same_trouble_is_told_once(scene: Scene, staffed: Channel) -> None:
    scene.provoked.refusal("chat.postMessage", "not_in_channel", fails="announce_reply")
    scene.provoked.refusal("chat.update", "not_in_channel", fails="announce")
    incidents = scene.slack.channel("incidents")
    membership.leave(scene.slack.space, incidents, scene.slack.bot_user, scene.ada.id)
    for words in ("one", "two", "three"):
        await scene.say(scene.linus, f"update {words}", staffed)
    told = [m for m in scene.posted(staffed) if "I could not post the update" in m.words]
    assert len(told) == 1


async def test_an_archived_channel_is_told_to_the_declarer(scene: Scene, staffed: Channel) -> None:
    scene.provoked.refusal("chat.postMessage", "is_archived", fails="remind")
    membership.archive(scene.slack.space, staffed, scene.ada.id)
    await scene.later(minutes=15)
    told = "\n".join(message.words for message in scene.ada.inbox)
    assert "I could not post a reminder in the incident's channel" in told
    assert f"<#{staffed.id}> is archived: unarchive it." in told
    # The person in charge is asked all the same.
    assert "Update due now" in scene.linus.inbox[-1].text


async def test_out_of_the_incident_s_channel_it_tells_the_declarer(
    scene: Scene, staffed: Channel
) -> None:
    for method, kind in (("chat.postMessage", "notice"), ("conversations.setTopic", "topic")):
        scene.provoked.refusal(method, "not_in_channel", fails=kind)
    scene.provoked.refusal("chat.update", "not_in_channel", fails="card")
    membership.leave(scene.slack.space, staffed, scene.slack.bot_user, scene.grace.id)
    await scene.say(scene.grace, "ack", staffed)
    told = "\n".join(message.words for message in scene.ada.inbox)
    assert f"Add me to <#{staffed.id}>: type `/invite @Sitrep` there" in told


async def test_who_cannot_be_invited_is_named(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("conversations.invite", "user_is_restricted", fails="invite")
    for person in (scene.grace, scene.linus):
        scene.slack.faults.refuse("conversations.invite", "user_is_restricted")
        await scene.say(scene.ada, f"assign scribe {person.mention}", room)
        assert f"{person.mention} is a guest" in said(scene, room)


async def test_a_revoked_token_is_told_by_readyz_and_nothing_is_lost(
    scene: Scene, staffed: Channel
) -> None:
    for method in ("chat.postMessage", "chat.update", "conversations.setTopic"):
        scene.provoked.refusal(method, "token_revoked")
    scene.slack.installation.is_revoked = True
    answer = await scene.say(scene.linus, "update We roll back", staffed)
    assert "Update 1 is out" in answer.text
    status, body = await scene.get("/readyz")
    assert status == 503
    assert "SLACK_BOT_TOKEN" in body
    scene.slack.installation.is_revoked = False
    await scene.later(minutes=2)
    assert "We roll back" in said(scene, staffed)
    assert "We roll back" in said(scene, "incidents")
    assert (await scene.get("/readyz"))[0] == 200
