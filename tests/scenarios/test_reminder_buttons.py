"""The three buttons of a reminder: write an update, say that nothing changed, put it off."""

import pytest

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.asking import button, buttons, called, open_in
from tests.scenarios.scene import Scene

# Nobody but who is to write an update is asked for anything here.
pytestmark = pytest.mark.given(SITREP_COMMANDER_SILENT_AFTER="off")


@pytest.fixture
async def asked(scene: Scene, staffed: Channel) -> Message:
    """Give the reminder that stands in the channel when the update is due."""
    await scene.later(minutes=15)
    (reminder,) = open_in(scene, staffed)
    return reminder


async def put_off(scene: Scene, asked: Message, length: str = "10m") -> None:
    await scene.linus.click(asked, "Snooze")
    form = await scene.linus.next_view()
    assert (await form.submit({"duration": length, "reason": "The rollback is running"})).ok
    await scene.quiet()


async def test_write_update_opens_the_form(scene: Scene, staffed: Channel, asked: Message) -> None:
    await scene.linus.click(asked, "Write update")
    form = await scene.linus.next_view()
    assert (await form.submit({"text": "We roll back"})).ok
    await scene.quiet()
    assert "We roll back" in scene.posted(staffed)[-1].words
    assert buttons(asked) == []


async def test_no_change_is_an_update(scene: Scene, staffed: Channel, asked: Message) -> None:
    await scene.linus.click(asked, "No change")
    await scene.quiet()
    update = scene.posted(staffed)[-1]
    assert "Update 1" in update.text
    assert "No change since the incident was declared" in update.words
    assert buttons(asked) == []
    assert open_in(scene, scene.linus.direct_channel) == []


async def test_no_change_repeats_what_onlookers_were_told_last(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.linus, "update We roll back", staffed)
    await scene.later(minutes=15)
    (directly,) = open_in(scene, scene.linus.direct_channel)
    await scene.linus.click(directly, "No change")
    await scene.quiet()
    assert "No change. Still: We roll back" in scene.posted(staffed)[-1].words


async def test_two_clicks_are_one_update(scene: Scene, staffed: Channel, asked: Message) -> None:
    action = {"type": "button", "action_id": "no_change", "block_id": "b", "value": "1"}
    for person in (scene.linus, scene.grace):
        await scene.slack.interactions.click(person.id, asked, action, {})
    await scene.quiet()
    updates = [said for said in scene.posted(staffed) if said.text.startswith("📣 Update")]
    assert len(updates) == 1
    assert "This reminder has been answered" in scene.grace.ephemerals()[-1].words


@pytest.mark.parametrize("action", ["no_change", "snooze"])
async def test_a_late_click_answers_no_newer_reminder(
    scene: Scene, staffed: Channel, asked: Message, action: str
) -> None:
    """The click was made on what stood there; meanwhile it was answered, and asked anew."""
    late = button(asked, action)
    await scene.say(scene.linus, "update We roll back", staffed)
    await scene.later(minutes=15)
    (newer,) = open_in(scene, staffed)
    await scene.slack.interactions.click(scene.grace.id, asked, late, {})
    await scene.quiet()
    assert "This reminder has been answered" in scene.grace.ephemerals()[-1].words
    assert buttons(newer) == ["Write update", "No change", "Snooze"]


async def test_snooze_puts_the_reminder_off(scene: Scene, staffed: Channel, asked: Message) -> None:
    await put_off(scene, asked)
    assert buttons(asked) == []
    assert "The rollback is running" in scene.posted(staffed)[-1].words
    assert await called(scene, minutes=9, seconds=30) == set()
    assert await called(scene, seconds=31) == {scene.linus.id}
    assert await called(scene, minutes=5) == {scene.grace.id}


async def test_a_reminder_is_put_off_once(scene: Scene, staffed: Channel, asked: Message) -> None:
    await put_off(scene, asked)
    await scene.later(minutes=10)
    (again,) = open_in(scene, staffed)
    assert buttons(again) == ["Write update", "No change"]
    answer = await scene.say(scene.linus, "snooze 10m again", staffed)
    assert "was put off once already" in answer.text


async def test_the_promised_time_stays_what_it_was(
    scene: Scene, staffed: Channel, asked: Message
) -> None:
    before = [
        block for block in scene.posted(staffed)[0].words.splitlines() if "by <!date" in block
    ]
    await put_off(scene, asked)
    after = [block for block in scene.posted(staffed)[0].words.splitlines() if "by <!date" in block]
    assert before[-1] == after[-1]


async def test_a_reason_of_spaces_is_objected_to_in_the_form(scene: Scene, asked: Message) -> None:
    await scene.linus.click(asked, "Snooze")
    form = await scene.linus.next_view()
    sent = await form.submit({"duration": "5m", "reason": "   "})
    assert sent.errors == {"reason": "Say why onlookers can wait."}


async def test_snooze_can_be_typed_too(scene: Scene, staffed: Channel, asked: Message) -> None:
    answer = await scene.say(scene.linus, "snooze 20m the rollback is running", staffed)
    assert "The reminder is put off" in answer.text
    assert buttons(asked) == []


async def test_a_snooze_that_says_too_little_is_refused(scene: Scene, room: Channel) -> None:
    for line, why in {
        "snooze": "duration is missing",
        "snooze soon because": "is not a duration",
        "snooze 10m": "A reason is missing",
        "snooze off because": "not for ever",
        "snooze 2d because": "up to 24 hours",
    }.items():
        answer = await scene.say(scene.ada, line, room)
        assert why in answer.text
        assert "Usage: `/incident snooze &lt;duration&gt; &lt;reason&gt;`" in answer.text


async def test_a_heads_up_can_be_answered_before_the_time(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=12)
    (heads_up,) = open_in(scene, scene.linus.direct_channel)
    await scene.linus.click(heads_up, "No change")
    await scene.quiet()
    assert "Update 1" in scene.posted(staffed)[-1].text
    assert await called(scene, minutes=4) == set()


async def test_a_form_to_put_off_an_answered_reminder_puts_off_no_newer_one(
    scene: Scene, staffed: Channel, asked: Message
) -> None:
    await scene.linus.click(asked, "Snooze")
    form = await scene.linus.next_view()
    await scene.say(scene.grace, "update We roll back", staffed)
    sent = await form.submit({"duration": "30m", "reason": "The rollback is running"})
    assert "This reminder has been answered" in str(sent.errors)
