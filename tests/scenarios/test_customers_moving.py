"""What customers read, and what waits for them, when the incident goes into another channel."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.telling import ASKED, PAGE, SAID, click, opened, read, told, write
from tests.scenarios.test_converting import turned

on = pytest.mark.given(**PAGE)
approved = pytest.mark.given(**ASKED)


async def shown_again(scene: Scene, room: Channel) -> tuple[str, Channel]:
    """Have Grace make it public; return what the form said, and where it goes on."""
    scene.provoked.refusal("conversations.create", "name_taken")
    before = len(scene.slack.channels())
    form = await opened(scene, scene.grace, "public", room)
    assert (await form.submit({"reason": "it is known"})).ok
    await scene.quiet()
    (there,) = scene.slack.channels()[before:]
    return form.words, there


@approved
async def test_what_waits_for_approval_is_asked_in_the_channel_where_it_goes_on(
    scene: Scene, staffed: Channel
) -> None:
    await click(scene, scene.linus, await write(scene, scene.linus, staffed), "Ask for approval")
    question = scene.posted(staffed)[-1]
    hidden = await turned(scene, staffed)
    assert buttons(question) == []
    assert SAID["customers"] not in question.words
    assert not [said for said in scene.posted(hidden) if "May customers" in said.text]
    await scene.later(minutes=6)
    assert not [said for said in scene.posted(hidden) if "Customers wait" in said.text]
    _, there = await shown_again(scene, hidden)
    (question,) = [said for said in scene.posted(there) if "May customers read" in said.text]
    assert scene.grace.id in question.words
    await scene.later(minutes=5)
    assert [said for said in scene.posted(there) if "Customers wait for this" in said.text]
    await click(scene, scene.grace, question, "Approve")
    assert await told(scene) == [SAID["customers"]]
    assert "Customers read this now" in question.text
    assert not any("Approve" in buttons(said) for said in scene.posted(there))


@approved
async def test_private_for_a_while_in_slack_itself_it_is_asked_again_afterwards(
    scene: Scene, staffed: Channel
) -> None:
    await click(scene, scene.linus, await write(scene, scene.linus, staffed), "Ask for approval")
    question = scene.posted(staffed)[-1]
    await scene.ada.convert(staffed, private=True)
    await scene.later(minutes=6)
    assert not [said for said in scene.posted(staffed) if "Customers wait" in said.text]
    await click(scene, scene.grace, question, "Approve")
    assert "This incident is private" in scene.grace.ephemerals(staffed)[-1].text
    await scene.ada.convert(staffed, private=False)
    await scene.quiet()
    await scene.later(minutes=5)
    assert len([said for said in scene.posted(staffed) if "Customers wait" in said.text]) == 1
    assert len([said for said in scene.posted(staffed) if "May customers" in said.text]) == 1
    await click(scene, scene.grace, question, "Approve")
    assert await told(scene) == [SAID["customers"]]


@on
async def test_what_was_resolved_in_private_is_said_before_customers_read_the_old_words(
    scene: Scene, staffed: Channel
) -> None:
    await click(scene, scene.grace, await write(scene, scene.grace, staffed), "Publish")
    hidden = await turned(scene, staffed)
    await scene.later(seconds=6)
    assert SAID["title"] not in await read(scene)
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.grace, line, hidden)
    form, there = await shown_again(scene, hidden)
    assert "Customers read again what was published for them" in form
    await scene.later(seconds=6)
    assert SAID["title"] in await read(scene)
    assert [said for said in scene.posted(there) if "Customers still read" in said.text]


@on
async def test_made_public_in_slack_itself_the_room_is_asked_as_well(
    scene: Scene, staffed: Channel
) -> None:
    await click(scene, scene.grace, await write(scene, scene.grace, staffed), "Publish")
    await scene.ada.convert(staffed, private=True)
    await scene.quiet()
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.grace, line, staffed)
    await scene.ada.convert(staffed, private=False)
    await scene.quiet()
    assert [said for said in scene.posted(staffed) if "Customers still read" in said.text]


@on
async def test_where_nothing_was_published_the_form_speaks_of_no_customers(
    scene: Scene, staffed: Channel
) -> None:
    await write(scene, scene.grace, staffed)
    hidden = await turned(scene, staffed)
    form, _ = await shown_again(scene, hidden)
    assert "ustomers" not in form
