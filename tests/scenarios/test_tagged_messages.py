"""Messages of every kind on the timeline, and what becomes of them in Slack afterwards."""

from datetime import timedelta

from sandbox.workspace import membership
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import File, Message
from storage.models import TimelineEntry, TimelineVersion
from tests.scenarios.scene import Scene

SAID = "Errors began with release 412"


async def tag(scene: Scene, message: Message) -> None:
    await scene.barbara.react(message, "mag")
    await scene.quiet()
    assert message.reactions["white_check_mark"] == [scene.slack.bot_user]


async def test_an_edit_makes_a_new_version(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await tag(scene, message)
    await scene.dennis.edit(message, "Errors began with release 413")
    await scene.quiet()
    shown = await scene.timeline(staffed)
    assert "Errors began with release 413" in shown
    assert SAID not in shown
    assert "edited" in shown
    (before,) = await scene.rows(TimelineVersion)
    assert (before.version, before.text) == (1, SAID)


async def test_an_edit_before_the_tag_is_what_the_entry_says(
    scene: Scene, staffed: Channel
) -> None:
    message = await scene.dennis.post("Erors began", staffed)
    await scene.dennis.edit(message, SAID)
    await tag(scene, message)
    assert SAID in await scene.timeline(staffed)


async def test_a_deleted_message_keeps_its_words_and_says_so(
    scene: Scene, staffed: Channel
) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await tag(scene, message)
    await scene.dennis.delete(message)
    await scene.quiet()
    shown = await scene.timeline(staffed)
    assert SAID in shown
    assert "message deleted" in shown


async def test_a_message_deleted_before_it_was_read_keeps_its_words(
    scene: Scene, staffed: Channel
) -> None:
    scene.provoked.refusals |= {
        ("reactions.add", "message_not_found"),
        ("reactions.get", "message_not_found"),
        ("conversations.replies", "thread_not_found"),
        ("conversations.replies", "message_not_found"),
    }
    message = await scene.dennis.post(SAID, staffed)
    with scene.slack.faults.held("conversations.history"):
        await scene.barbara.react(message, "mag")
        await scene.dennis.delete(message)
    await scene.quiet()
    shown = await scene.timeline(staffed)
    assert f"{scene.dennis.mention}: {SAID}" in shown
    assert "message deleted" in shown


async def test_a_reply_in_a_thread_can_be_tagged(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post("Who did what?", staffed)
    reply = await scene.grace.reply(message, SAID)
    await tag(scene, reply)
    shown = await scene.timeline(staffed)
    assert f"{scene.grace.mention}: {SAID}" in shown
    assert "in a thread" in shown


async def test_a_thread_s_parent_with_replies_can_be_tagged(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await scene.grace.reply(message, "Sure?")
    await tag(scene, message)
    shown = await scene.timeline(staffed)
    assert f"{scene.dennis.mention}: {SAID}" in shown
    assert "in a thread" not in shown


async def test_an_alert_from_a_webhook_can_be_tagged(scene: Scene, staffed: Channel) -> None:
    alert = await scene.slack.monitoring.post("p99 over 2 s in eu-west", staffed)
    await tag(scene, alert)
    assert "Monitoring: p99 over 2 s in eu-west" in await scene.timeline(staffed)


async def test_an_alert_made_of_blocks_alone_can_be_tagged(scene: Scene, staffed: Channel) -> None:
    block = {"type": "section", "text": {"type": "mrkdwn", "text": "*p99* over 2 s"}}
    alert = await scene.slack.monitoring.post("", staffed, blocks=[block])
    await tag(scene, alert)
    assert "*p99* over 2 s" in await scene.timeline(staffed)


async def test_the_bot_s_own_update_can_be_tagged(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.linus, "update We roll back", staffed)
    await tag(scene, scene.posted(staffed)[-1])
    assert "🔍 finding" in await scene.timeline(staffed)


async def test_a_picture_without_words_can_be_tagged(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post("", staffed, files=[File("graph.png")])
    await tag(scene, message)
    shown = await scene.timeline(staffed)
    assert f"{scene.dennis.mention}: sent files" in shown
    assert "|graph.png>" in shown
    (entry,) = [row for row in await scene.rows(TimelineEntry) if row.files]
    (file,) = entry.files
    assert file["name"] == "graph.png"
    assert "png" in file.values()
    assert file["permalink"]


async def test_words_with_pictures_keep_both(scene: Scene, staffed: Channel) -> None:
    files = [File("before.png"), File("after.png")]
    message = await scene.dennis.post(SAID, staffed, files=files)
    await tag(scene, message)
    shown = await scene.timeline(staffed)
    assert SAID in shown
    assert "|before.png>" in shown
    assert "|after.png>" in shown


async def test_what_was_said_while_the_bot_was_away_can_be_tagged(
    scene: Scene, staffed: Channel
) -> None:
    space = scene.slack.space
    membership.leave(space, staffed, scene.slack.bot_user, scene.ada.id)
    message = await scene.dennis.post(SAID, staffed)
    await scene.ada.invite(staffed, scene.slack.bot_user)
    await tag(scene, message)
    assert SAID in await scene.timeline(staffed)


async def test_a_message_older_than_the_incident_can_be_tagged(
    scene: Scene, staffed: Channel
) -> None:
    hour_ago = scene.clock() - timedelta(hours=1)
    message = await scene.dennis.post(SAID, staffed, at=hour_ago)
    await tag(scene, message)
    shown = await scene.timeline(staffed)
    assert shown.index(SAID) < shown.index("declared SEV1")


async def test_no_words_on_the_timeline_notify_anybody(scene: Scene, staffed: Channel) -> None:
    for words in ("<!channel> help", "@here look", "& < >", "a" * 3500):
        await tag(scene, await scene.dennis.post(words, staffed))
    before = len(scene.slack.notifications)
    answer = await scene.say(scene.ada, "timeline all", staffed)
    assert not answer.message.mentions & {"here", "channel", "everyone"}
    told = {notified.who for notified in scene.slack.notifications[before:]}
    assert not told & {"here", "channel", "everyone"}
