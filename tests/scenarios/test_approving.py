"""The commander approves what customers read: once, whoever clicks, also after a restart."""

import asyncio

import pytest

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Audit, PublicUpdate
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.telling import ASKED, SAID, click, told, write

approved = pytest.mark.given(**ASKED)


@approved
async def test_the_commander_approves_once_though_two_click(scene: Scene, staffed: Channel) -> None:
    preview = await write(scene, scene.linus, staffed)
    assert buttons(preview) == ["Ask for approval", "Change", "Discard"]
    await click(scene, scene.linus, preview, "Ask for approval")
    asked = scene.posted(staffed)[-1]
    assert scene.grace.id in asked.words
    assert buttons(asked) == ["Approve", "Change", "Decline"]
    await click(scene, scene.dennis, asked, "Approve")
    assert (
        "Only the commander says what customers read" in scene.dennis.ephemerals(staffed)[-1].text
    )
    await asyncio.gather(scene.grace.click(asked, "Approve"), scene.grace.click(asked, "Approve"))
    await scene.quiet()
    (row,) = await scene.rows(PublicUpdate)
    assert (row.written_by, row.approved_by) == (scene.linus.id, scene.grace.id)
    assert "Customers read this now" in asked.text
    assert buttons(asked) == []


@pytest.mark.on("postgresql")
@approved
async def test_two_processes_publish_once(scene: Scene, staffed: Channel) -> None:
    async with scene.running():
        preview = await write(scene, scene.linus, staffed)
        await click(scene, scene.linus, preview, "Ask for approval")
        asked = scene.posted(staffed)[-1]
        await asyncio.gather(*(scene.grace.click(asked, "Approve") for _ in range(4)))
        await scene.quiet()
        assert await told(scene) == [SAID["customers"]]
        done = [row for row in await scene.rows(Audit) if row.action == "customers"]
        assert len(done) == 1
        assert [m.text.startswith("📢 Customers read") for m in scene.posted(staffed)].count(
            True
        ) == 1


@approved
async def test_declined_its_writer_hears_why_and_changes_it(scene: Scene, staffed: Channel) -> None:
    preview = await write(scene, scene.linus, staffed)
    await click(scene, scene.linus, preview, "Ask for approval")
    asked = scene.posted(staffed)[-1]
    await scene.grace.click(asked, "Decline")
    form = await scene.grace.next_view()
    assert list((await form.submit({"reason": " "})).errors) == ["reason"]
    assert (await form.submit({"reason": "Say until when"})).ok
    await scene.quiet()
    assert "did not approve this for customers: Say until when" in asked.text
    direct = scene.linus.inbox[-1]
    assert "Say until when" in direct.words
    await scene.linus.click(direct, "Change")
    again_form = await scene.linus.next_view()
    assert (await again_form.submit({"customers": "It works again by noon."})).ok
    await scene.quiet()
    assert await told(scene) == []
    await click(scene, scene.linus, scene.linus.ephemerals()[-1], "Ask for approval")
    await click(scene, scene.grace, scene.posted(staffed)[-1], "Approve")
    assert await told(scene) == ["It works again by noon."]


@approved
async def test_who_commands_by_then_approves(scene: Scene, staffed: Channel) -> None:
    preview = await write(scene, scene.linus, staffed)
    await click(scene, scene.linus, preview, "Ask for approval")
    await scene.say(scene.dennis, "take commander", staffed)
    asked = next(m for m in reversed(scene.posted(staffed)) if "May customers" in m.text)
    await click(scene, scene.grace, asked, "Approve")
    assert f"Ask <@{scene.dennis.id}>" in scene.grace.ephemerals(staffed)[-1].text
    assert await told(scene) == []
    await click(scene, scene.dennis, asked, "Approve")
    assert await told(scene) == [SAID["customers"]]


@approved
async def test_the_commander_puts_it_in_other_words(scene: Scene, staffed: Channel) -> None:
    preview = await write(scene, scene.linus, staffed)
    await click(scene, scene.linus, preview, "Ask for approval")
    asked = scene.posted(staffed)[-1]
    await scene.grace.click(asked, "Change")
    form = await scene.grace.next_view()
    assert (await form.submit({"customers": "Some transfers fail."})).ok
    await scene.quiet()
    assert "This was written anew" in asked.text
    own = scene.grace.ephemerals(staffed)[-1]
    assert buttons(own) == ["Publish", "Change", "Discard"]
    await click(scene, scene.grace, own, "Publish")
    assert await told(scene) == ["Some transfers fail."]


@pytest.mark.given(**ASKED)
async def test_what_was_asked_is_answered_after_a_restart(judged: Scene) -> None:
    async with judged.running():
        room = await judged.declare()
        await judged.staff(room)
        preview = await write(judged, judged.linus, room)
        await click(judged, judged.linus, preview, "Ask for approval")
    async with judged.running():
        await click(judged, judged.grace, judged.posted(room)[-1], "Approve")
        assert await told(judged) == [SAID["customers"]]
        assert "Customers read this now" in judged.posted(room)[-1].text


@approved
async def test_while_nobody_answers_it_is_asked_again_and_then_once_more(
    scene: Scene, staffed: Channel
) -> None:
    await asked(scene, staffed)
    for minutes, questions in ((4, 0), (1, 1), (9, 1), (1, 2), (60, 2)):
        await scene.later(minutes=minutes)
        assert len(unanswered(scene, staffed)) == questions, minutes
    for message in unanswered(scene, staffed):
        assert scene.grace.mention in message.text
        assert scene.linus.mention in message.text
        assert buttons(message) == ["Approve", "Change", "Decline"]
    await click(scene, scene.grace, unanswered(scene, staffed)[-1], "Approve")
    assert await told(scene) == [SAID["customers"]]
    assert unanswered(scene, staffed) == []
    assert len([m for m in scene.posted(staffed) if "Answered: customers read it." in m.text]) == 2
    assert not any("Approve" in buttons(message) for message in scene.posted(staffed))


@approved
async def test_what_was_answered_is_not_asked_again(scene: Scene, staffed: Channel) -> None:
    question = await asked(scene, staffed)
    await click(scene, scene.grace, question, "Approve")
    await scene.later(minutes=20)
    assert unanswered(scene, staffed) == []


@approved
async def test_asked_again_where_it_is_to_be_quiet_it_still_stands_in_the_channel(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.grace, "quiet on", staffed)
    await asked(scene, staffed)
    await scene.later(minutes=5)
    await scene.later(minutes=10)
    assert [message.is_reply for message in unanswered(scene, staffed)] == [False, False]


async def asked(scene: Scene, room: Channel) -> Message:
    """Have Linus ask for approval; return the question."""
    await click(scene, scene.linus, await write(scene, scene.linus, room), "Ask for approval")
    return scene.posted(room)[-1]


def unanswered(scene: Scene, room: Channel) -> list[Message]:
    return [message for message in scene.posted(room) if "Customers wait for this" in message.text]
