"""Nobody commands, or nobody hears of whoever does: the room is asked, with a button."""

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Alarm, AlarmKind
from tests.scenarios.asking import button, commander
from tests.scenarios.scene import Scene

QUESTION = "Who takes command"


def questions(scene: Scene, room: Channel) -> list[Message]:
    """Return the messages that ask, or have asked, who takes command."""
    return [said for said in scene.posted(room) if QUESTION in said.text]


async def test_a_silent_commander_is_asked_after_and_says_that_they_go_on(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=30)
    (question,) = questions(scene, staffed)
    assert "has given no sign for a while" in question.words
    assert scene.grace.mention in question.words
    await scene.grace.click(question, "I still command")
    await scene.quiet()
    assert question.text == f"✅ {scene.grace.mention} commands incident 1."
    await scene.later(minutes=29)
    assert questions(scene, staffed) == []


async def test_somebody_else_can_take_command_with_one_click(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=30)
    (question,) = questions(scene, staffed)
    await scene.dennis.click(question, "Take command")
    await scene.quiet()
    assert commander(scene, staffed) == scene.dennis.mention
    assert question.text == f"✅ {scene.dennis.mention} commands incident 1."


async def test_what_the_commander_writes_in_the_channel_is_a_sign(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=20)
    await scene.grace.post("the pool is empty again", staffed)
    await scene.quiet()
    await scene.later(minutes=15)
    assert questions(scene, staffed) == []
    await scene.later(minutes=16)
    assert len(questions(scene, staffed)) == 1
    await scene.grace.post("sorry, I was on the phone", staffed)
    await scene.quiet()
    assert questions(scene, staffed) == []


async def test_what_others_write_is_none(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=20)
    await scene.linus.post("the pool is empty again", staffed)
    await scene.quiet()
    await scene.later(minutes=11)
    assert len(questions(scene, staffed)) == 1


async def test_a_commander_who_leaves_the_channel_is_missed_at_once(
    scene: Scene, staffed: Channel
) -> None:
    await scene.grace.leave(staffed)
    await scene.quiet()
    (question,) = questions(scene, staffed)
    assert "has left this channel" in question.words
    assert commander(scene, staffed) == scene.grace.mention  # nobody has taken it yet


async def test_a_late_click_takes_command_from_nobody(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=30)
    (question,) = questions(scene, staffed)
    seen_before = button(question, "take_commander")
    await scene.say(scene.linus, "take commander", staffed)
    outcome = await scene.slack.interactions.click(scene.ada.id, question, seen_before, {})
    assert outcome.error is None
    await scene.quiet()
    assert commander(scene, staffed) == scene.linus.mention
    assert "has taken this role meanwhile" in scene.ada.ephemerals()[-1].words


async def test_a_deactivated_commander_leaves_a_button_and_then_a_question(
    scene: Scene, staffed: Channel
) -> None:
    scene.grace.user.deleted = True
    scene.slack.change(scene.grace.user)
    await scene.quiet()
    assert "nobody is the commander" in scene.posted(staffed)[-1].words
    assert button(scene.posted(staffed)[-1], "take_commander")
    await scene.later(minutes=5)
    (question,) = questions(scene, staffed)
    assert "Nobody commands incident 1." in question.words
    await scene.later(minutes=10)
    first, second = questions(scene, staffed)
    assert first.text == "➡️ Who takes command? Asked again below."
    assert "<!here>" in second.words
    await scene.ada.click(second, "Take command")
    await scene.quiet()
    assert second.text == f"✅ {scene.ada.mention} commands incident 1."


async def test_the_question_is_asked_once_though_the_bot_dies_over_it(judged: Scene) -> None:
    async with judged.running():
        room = await judged.declare()
        await judged.staff(room)
    async with judged.running():
        await judged.later(minutes=31)
    async with judged.running():
        await judged.later(minutes=1)
        assert len(questions(judged, room)) == 1


async def test_a_hand_over_that_nobody_answers_comes_back_to_the_holder(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", staffed)
    await scene.later(minutes=5)
    told = scene.grace.inbox[-1].words
    assert f"{scene.ada.mention} has not answered yet" in told
    assert "you are still the commander" in told


async def test_the_brief_says_what_was_tried(scene: Scene, staffed: Channel) -> None:
    said = await scene.linus.post("We rolled back release 412", staffed)
    await scene.barbara.react(said, "hammer_and_wrench")
    await scene.quiet()
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", staffed)
    offer = scene.ada.inbox[-1].words
    assert "Found, decided and done so far" in offer
    assert "We rolled back release 412" in offer


async def test_only_channel_and_review_are_looked_at_when_the_incident_is_over(
    scene: Scene, staffed: Channel
) -> None:
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, staffed)
    await scene.later(minutes=31)
    kinds = {alarm.kind for alarm in await scene.rows(Alarm)}
    assert kinds <= {AlarmKind.ARCHIVE, AlarmKind.REVIEW}
