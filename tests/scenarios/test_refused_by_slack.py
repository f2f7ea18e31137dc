"""What Slack will never do reaches a person, with what can be done about it."""

import pytest

from sandbox.control.faults import Fault
from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene
from tests.waiting import PATIENCE


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
    scene.provoked.refusal("chat.update", "is_inactive", fails="card")
    membership.archive(scene.slack.space, staffed, scene.ada.id)
    await scene.later(minutes=15)
    mend = f"<#{staffed.id}> is archived: unarchive it."
    assert len([message for message in scene.ada.inbox if mend in message.words]) == 1
    # The person in charge is asked all the same.
    assert "Update due now" in scene.linus.inbox[-1].text


async def test_once_it_is_unarchived_what_was_meant_for_it_is_said(
    scene: Scene, staffed: Channel
) -> None:
    for method in ("chat.postMessage", "chat.update", "conversations.setTopic"):
        scene.provoked.refusal(method, "is_archived")
    scene.provoked.refusal("chat.update", "is_inactive", fails="card")
    membership.archive(scene.slack.space, staffed, scene.ada.id)
    await scene.later(minutes=15)
    membership.unarchive(scene.slack.space, staffed, scene.ada.id)
    await scene.quiet()
    assert "Update due now" in said(scene, staffed)


async def test_out_of_the_incident_s_channel_it_tells_who_acted_and_the_declarer(
    scene: Scene, staffed: Channel
) -> None:
    for method in ("chat.postMessage", "conversations.setTopic", "chat.update"):
        scene.provoked.refusal(method, "not_in_channel")
    membership.leave(scene.slack.space, staffed, scene.slack.bot_user, scene.grace.id)
    await scene.say(scene.linus, "update We roll back", staffed)
    mend = f"Add me to <#{staffed.id}>: type `/invite @Sitrep` there"
    for person in (scene.ada, scene.linus):
        assert mend in "\n".join(message.words for message in person.inbox), person.user.name
    # Let in again, it says in order what it could not say.
    await scene.say(scene.grace, "ack", staffed)
    await scene.grace.invite(staffed, scene.slack.bot_user)
    await scene.quiet()
    told = [m.text.partition(" ·")[0] for m in scene.posted(staffed)][-2:]
    assert told[0] == "📣 Update 1"
    assert told[1].startswith("🔍 Acknowledged")
    assert "in triage" in staffed.topic.value


async def test_what_was_said_before_it_was_shut_is_not_said_again(
    scene: Scene, staffed: Channel
) -> None:
    """Its answer was lost, and the bot removed before it could look."""
    scene.provoked.refusal("chat.postMessage", "connection_cut")
    for method in ("chat.postMessage", "chat.update", "conversations.history"):
        scene.provoked.refusal(method, "not_in_channel")
    cut = Fault("chat.postMessage", cut="after", where=lambda args: args["channel"] == staffed.id)
    scene.slack.faults.add(cut)
    await scene.say(scene.linus, "update We roll back", staffed)
    membership.leave(scene.slack.space, staffed, scene.slack.bot_user, scene.grace.id)
    await scene.later(seconds=5)
    await scene.later(minutes=30)
    await scene.grace.invite(staffed, scene.slack.bot_user)
    await scene.later(minutes=1)
    assert len([m for m in scene.posted(staffed) if "📣 Update 1" in m.text]) == 1


async def test_a_channel_that_is_gone_is_told(scene: Scene, staffed: Channel) -> None:
    for method, kind in (("chat.postMessage", "notice"), ("conversations.setTopic", "topic")):
        scene.provoked.refusal(method, "channel_not_found", fails=kind)
        scene.slack.faults.refuse(method, "channel_not_found")
    await scene.say(scene.grace, "ack", staffed)
    told = "\n".join(message.words for message in scene.ada.inbox)
    assert f"I cannot see <#{staffed.id}>: if it still exists, type `/invite @Sitrep`" in told
    # Its people are still asked, and it can be resolved.
    await scene.say(scene.grace, "mitigate rolled back", staffed)
    await scene.say(scene.grace, "resolve no errors", staffed)


async def test_a_renamed_channel_and_one_made_private_go_on(scene: Scene, staffed: Channel) -> None:
    membership.rename(scene.slack.space, staffed, "checkout-war-room", scene.ada.id)
    await scene.say(scene.grace, "ack", staffed)
    staffed.kind = "group"  # as an administrator of the workspace can have it
    await scene.say(scene.linus, "update We roll back", staffed)
    assert "We roll back" in said(scene, staffed)
    assert f"<#{staffed.id}>" in said(scene, "incidents")


async def test_a_deactivated_commander_is_told_to_the_room(scene: Scene, staffed: Channel) -> None:
    grace = scene.grace.user
    grace.deleted = True
    scene.slack.change(grace)
    await scene.quiet()
    assert "nobody is the commander" in said(scene, staffed)
    assert "`/incident take commander`" in said(scene, staffed)
    # Nobody is waited for who cannot answer: an escalation reaches who declared it.
    await scene.later(minutes=15)
    await scene.later(minutes=5)
    assert scene.ada.mention in scene.posted(staffed)[-1].words


async def test_a_scope_that_slack_does_not_name_is_named_by_the_doctor(
    scene: Scene, room: Channel
) -> None:
    scene.provoked.refusal("reactions.add", "missing_scope", fails="check_mark")
    scene.slack.faults.refuse("reactions.add", "missing_scope")
    said_first = await scene.ada.post("Errors", room)
    await scene.ada.react(said_first, "pushpin")
    await scene.quiet()
    assert "A scope is missing: `sitrep doctor` names it" in said(scene, room)


async def test_who_cannot_be_invited_is_named(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("conversations.invite", "user_is_restricted", fails="invite")
    for person in (scene.grace, scene.linus):
        scene.slack.faults.refuse("conversations.invite", "user_is_restricted")
        await scene.say(scene.ada, f"assign scribe {person.mention}", room)
        assert f"{person.mention} is a guest" in said(scene, room)


async def test_an_archived_announcement_channel_is_told_once_and_caught_up(
    scene: Scene, staffed: Channel
) -> None:
    for method, error in (("chat.postMessage", "is_archived"), ("chat.update", "is_inactive")):
        scene.provoked.refusal(method, error)
    incidents = scene.slack.channel("incidents")
    membership.archive(scene.slack.space, incidents, scene.ada.id)
    for words in ("one", "two"):
        await scene.say(scene.linus, f"update Part {words}", staffed)
    told = [m for m in scene.posted(staffed) if "is archived: unarchive it." in m.words]
    assert 1 <= len(told) <= len({"is_archived", "is_inactive"})
    membership.unarchive(scene.slack.space, incidents, scene.ada.id)
    await scene.quiet()
    assert "Part one" in said(scene, incidents)
    assert "Part two" in said(scene, incidents)


async def test_an_announcement_channel_that_is_gone_hinders_nobody(
    scene: Scene, staffed: Channel
) -> None:
    incidents = scene.slack.channel("incidents").id
    for method, kind in (("chat.postMessage", "announce_reply"), ("chat.update", "announce")):
        scene.provoked.refusal(method, "channel_not_found", fails=kind)
        gone = Fault(method, 99, error="channel_not_found")
        gone.where = lambda args: args.get("channel") == incidents
        scene.slack.faults.add(gone)
    for line in ("ack", "update We roll back", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.grace, line, staffed)
    told = [m for m in scene.posted(staffed) if f"I cannot see <#{incidents}>" in m.words]
    assert len(told) == 1
    assert "resolved" in staffed.topic.value


async def test_while_slack_stands_still_people_are_answered_and_told_once_afterwards(
    scene: Scene, staffed: Channel
) -> None:
    with scene.slack.faults.held("chat.postMessage") as gate:
        answer = await scene.linus.command("/incident update We roll back", staffed)
        assert "Update 1 is on its way" in answer.text
        await scene.slack.wait_for(lambda: gate.waiting, within=PATIENCE, what="the held call")
        listed = await scene.grace.command("/incident next", staffed)
        assert listed.error is None
    await scene.quiet()
    assert len([m for m in scene.posted(staffed) if m.text.startswith("📣 Update")]) == 1


async def test_removed_again_it_tells_again(scene: Scene, staffed: Channel) -> None:
    scene.provoked.repeats = "failed:"
    for method in ("chat.postMessage", "conversations.setTopic", "chat.update"):
        scene.provoked.refusal(method, "not_in_channel")
    mend = f"Add me to <#{staffed.id}>"
    for times in (1, 2):
        membership.leave(scene.slack.space, staffed, scene.slack.bot_user, scene.grace.id)
        await scene.say(scene.linus, f"update Part {times}", staffed)
        told = [message for message in scene.ada.inbox if mend in message.words]
        assert len(told) == times
        await scene.grace.invite(staffed, scene.slack.bot_user)
        await scene.quiet()
        assert f"Part {times}" in said(scene, staffed)
