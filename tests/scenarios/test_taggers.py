"""Who may tag, and what somebody is told who may not."""

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import Scene

SAID = "Errors began with release 412"


async def is_tagged(scene: Scene, room: Channel, by: Person) -> bool:
    message = await scene.dennis.post(SAID, room)
    await by.react(message, "mag")
    await scene.quiet()
    return "white_check_mark" in message.reactions


async def test_anyone_may_tag_while_there_is_no_scribe(scene: Scene, room: Channel) -> None:
    await scene.dennis.join(room)
    assert await is_tagged(scene, room, scene.dennis)


async def test_with_a_scribe_only_they_and_the_commander_tag(
    scene: Scene, staffed: Channel
) -> None:
    assert await is_tagged(scene, staffed, scene.barbara)
    assert await is_tagged(scene, staffed, scene.grace)
    assert not await is_tagged(scene, staffed, scene.linus)


async def test_who_may_not_tag_is_told_once_who_can(scene: Scene, staffed: Channel) -> None:
    for _ in range(2):
        assert not await is_tagged(scene, staffed, scene.linus)
    (told,) = scene.linus.ephemerals(staffed)
    assert f"The scribe {scene.barbara.mention} and the commander tag messages" in told.words
    assert "/incident note &lt;text&gt;" in told.words


async def test_what_they_said_on_the_timeline_is_refused_without_a_word_to_others(
    scene: Scene, staffed: Channel
) -> None:
    before = len(scene.posted(staffed))
    assert not await is_tagged(scene, staffed, scene.linus)
    assert len(scene.posted(staffed)) == before
    assert SAID not in await scene.timeline(staffed)


@pytest.mark.given(SITREP_TAGGERS="responders")
async def test_responders_may_be_the_ones_who_tag(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, f"assign scribe {scene.barbara.mention}", room)
    for person in (scene.dennis, scene.linus):
        await person.join(room)
    await scene.say(scene.dennis, "take ops", room)
    assert await is_tagged(scene, room, scene.dennis)
    assert await is_tagged(scene, room, scene.ada)
    assert not await is_tagged(scene, room, scene.linus)
    (told,) = scene.linus.ephemerals(room)
    assert "Responders tag messages here" in told.words


@pytest.mark.given(SITREP_TAGGERS="anyone")
async def test_anyone_may_be_the_one_who_tags(scene: Scene, staffed: Channel) -> None:
    assert await is_tagged(scene, staffed, scene.linus)


async def test_who_may_not_tag_takes_nothing_off(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await scene.barbara.react(message, "mag")
    await scene.linus.react(message, "mag")
    await scene.linus.unreact(message, "mag")
    await scene.quiet()
    assert "white_check_mark" in message.reactions
