"""Tasks: given by name, in a time box, acknowledged, asked after, done."""

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.asking import button, buttons, called
from tests.scenarios.scene import Scene

WHAT = "Roll back release 412"


async def given(scene: Scene, room: Channel, line: str = "") -> Message:
    """Have Grace give Linus a task; return its message."""
    await scene.say(scene.grace, f"task {line or f'{scene.linus.mention} 15m {WHAT}'}", room)
    return scene.posted(room)[-1]


def thread(scene: Scene, message: Message) -> list[str]:
    """Return what the bot has said in the message's thread."""
    said = scene.slack.messages(channel=message.channel)
    return [m.text for m in said if m.thread_ts == message.ts and m.ts != message.ts]


async def test_one_message_follows_the_task_from_beginning_to_end(
    scene: Scene, staffed: Channel
) -> None:
    task = await given(scene, staffed)
    assert f"*🔧 Task 1* · {scene.linus.mention} · until" in task.words
    assert "Not acknowledged yet" in task.words
    assert buttons(task) == ["Got it", "Done", "15 min more"]
    await scene.linus.click(task, "Got it")
    await scene.quiet()
    assert "👍 Acknowledged" in task.words
    assert buttons(task) == ["Done", "15 min more"]
    await scene.linus.click(task, "Done")
    await scene.quiet()
    assert task.text == f"✅ Task 1 done by {scene.linus.mention}: {WHAT}"
    assert buttons(task) == []
    assert f"finished task 1: {WHAT}" in await scene.timeline(staffed)


async def test_whoever_is_given_one_is_called_once(scene: Scene, staffed: Channel) -> None:
    task = await given(scene, staffed)
    await scene.linus.click(task, "Got it")
    await scene.quiet()
    assert [n.who for n in scene.slack.notifications if n.message is task] == [scene.linus.id]


async def test_silence_is_asked_after_in_the_task_s_thread(scene: Scene, staffed: Channel) -> None:
    task = await given(scene, staffed)
    assert scene.linus.id in await called(scene, minutes=5)
    assert await called(scene, minutes=5) == set()
    await scene.later(minutes=5)
    await scene.later(minutes=10)
    first, second, third = thread(scene, task)
    assert first.startswith(f"⏰ {scene.linus.mention}, have you got this?")
    assert second.startswith(f"⏰ {scene.linus.mention}, time is up. Is it done?")
    assert third.startswith(f"⏰ {scene.dennis.mention}, this is overdue")
    assert "⏰ Time is up" in task.words


async def test_nobody_is_asked_about_what_is_done(scene: Scene, staffed: Channel) -> None:
    task = await given(scene, staffed)
    await scene.say(scene.linus, "done 1 error rate falls", staffed)
    await scene.later(minutes=60)
    assert thread(scene, task) == []


async def test_what_nobody_has_can_be_taken_with_a_click(scene: Scene, staffed: Channel) -> None:
    task = await given(scene, staffed, f"15m {WHAT}")
    assert "for whoever takes it" in task.words
    await scene.barbara.click(task, "I take it")
    await scene.quiet()
    assert scene.barbara.mention in task.words
    assert buttons(task) == ["Done", "15 min more"]


async def test_somebody_else_cannot_acknowledge_and_is_told_what_to_type(
    scene: Scene, staffed: Channel
) -> None:
    task = await given(scene, staffed)
    await scene.dennis.click(task, "Got it")
    await scene.quiet()
    said = scene.dennis.ephemerals()[-1].words
    assert f"Task 1 is {scene.linus.mention}'s" in said
    assert f"`/incident task 1 {scene.dennis.mention}`" in said


async def test_a_click_on_a_task_that_is_done_is_refused(scene: Scene, staffed: Channel) -> None:
    task = await given(scene, staffed)
    late = button(task, "task_done")
    await scene.say(scene.linus, "done 1", staffed)
    outcome = await scene.slack.interactions.click(scene.ada.id, task, late, {})
    assert outcome.error is None
    await scene.quiet()
    assert "Task 1 is done already" in scene.ada.ephemerals()[-1].words
    assert (await scene.timeline(staffed)).count("finished task 1") == 1


async def test_the_list_has_what_nobody_has_first_each_with_a_button(
    scene: Scene, staffed: Channel
) -> None:
    await given(scene, staffed)
    await given(scene, staffed, "Look at the database")
    answer = await scene.say(scene.ada, "tasks", staffed)
    assert "2 open tasks" in answer.text
    assert answer.text.index("Look at the database") < answer.text.index(WHAT)
    await scene.say(scene.ada, "drop 2 the database is fine", staffed)
    await scene.say(scene.ada, "done 1", staffed)
    answer = await scene.say(scene.ada, "tasks", staffed)
    assert "No task is open" in answer.text
    assert "2 done or dropped" in answer.text


async def test_who_is_not_in_the_channel_is_brought_in(scene: Scene, room: Channel) -> None:
    assert scene.dennis.id not in room.members
    await scene.say(scene.ada, f"task {scene.dennis.mention} {WHAT}", room)
    assert scene.dennis.id in room.members


async def test_the_bot_takes_no_task(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, f"task <@{scene.slack.bot_user}> {WHAT}", room)
    assert "I am a bot: name a person" in answer.text


async def test_a_deleted_message_is_posted_anew(scene: Scene, staffed: Channel) -> None:
    scene.provoked.refusal("chat.update", "message_not_found")
    task = await given(scene, staffed)
    await scene.ada.delete(task)
    await scene.say(scene.linus, "done 1", staffed)
    assert scene.posted(staffed)[-1].text.startswith("✅ Task 1 done")


async def test_a_hand_over_says_what_is_under_way(scene: Scene, staffed: Channel) -> None:
    await given(scene, staffed)
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", staffed)
    offer = scene.ada.inbox[-1].words
    assert f"• Task 1 · {scene.linus.mention}, until" in offer


async def test_a_task_that_is_due_while_the_bot_is_away_is_asked_after_once(judged: Scene) -> None:
    async with judged.running():
        room = await judged.declare()
        await judged.staff(room)
        task = await given(judged, room)
    async with judged.running():
        await judged.later(minutes=16)
        assert len(thread(judged, task)) == 1
