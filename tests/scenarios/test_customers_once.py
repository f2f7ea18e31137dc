"""Nothing reaches customers twice, and no preview is lost: sent again, clicked at once, cut off."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import PublicUpdate
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.telling import ASKED, PAGE, SAID, click, opened, told, write
from tests.scenarios.test_redelivery import again

on = pytest.mark.given(**PAGE)
approved = pytest.mark.given(**ASKED)


def dying() -> Callable[[], None]:
    """Return what ends the request right after its first commit, as the death of a process does."""
    left = [RuntimeError("the process is gone")]

    def die() -> None:
        if left:
            raise left.pop()

    return die


def previews(who: Person, room: Channel) -> list[Message]:
    return [said for said in who.ephemerals(room) if "do not read this yet" in said.text]


@on
async def test_cut_off_after_it_was_kept_the_preview_comes_all_the_same(
    scene: Scene, room: Channel
) -> None:
    form = await opened(scene, scene.ada, "customers write", room)
    scene.provoked.faults = 1
    scene.bot.database.after_commit(dying())
    await form.submit(SAID)
    await scene.quiet()
    assert len(previews(scene.ada, room)) == 1
    assert (await form.submit(SAID)).ok
    await scene.quiet()
    assert len(previews(scene.ada, room)) == 1
    assert len(await scene.rows(PublicUpdate)) == 1


@on
async def test_a_form_that_is_delivered_again_shows_one_preview(
    scene: Scene, room: Channel
) -> None:
    await write(scene, scene.ada, room)
    (sent,) = [d for d in scene.slack.deliveries if d.what == "view_submission"]
    assert await again(scene, sent) == sent.ack
    assert len(await scene.rows(PublicUpdate)) == len(previews(scene.ada, room)) == 1


@on
async def test_cut_off_after_it_was_published_the_preview_says_so(
    scene: Scene, room: Channel
) -> None:
    preview = await write(scene, scene.ada, room)
    scene.provoked.faults = 1
    scene.bot.database.after_commit(dying())
    await scene.ada.click(preview, "Publish")
    await scene.quiet()
    assert await told(scene) == [SAID["customers"]]
    assert previews(scene.ada, room) == []
    assert len([m for m in scene.posted(room) if "Customers read this now" in m.text]) == 1


@on
async def test_two_people_publish_the_same_words_once(scene: Scene, room: Channel) -> None:
    await scene.grace.join(room)
    mine = await write(scene, scene.ada, room)
    await scene.say(scene.grace, "customers", room)
    hers = scene.grace.ephemerals(room)[-1]
    await asyncio.gather(scene.ada.click(mine, "Publish"), scene.grace.click(hers, "Publish"))
    await scene.quiet()
    assert await told(scene) == [SAID["customers"]]
    assert len([m for m in scene.posted(room) if "Customers read this now" in m.text]) == 1
    heard = [said.text for who in (scene.ada, scene.grace) for said in who.ephemerals(room)]
    assert len([text for text in heard if "settled or changed meanwhile" in text]) == 1


@approved
@pytest.mark.parametrize("other", ["Decline", "Discard"])
async def test_of_two_who_decide_at_once_one_has_decided(
    scene: Scene, staffed: Channel, other: str
) -> None:
    """Published, or not: never both, and the question says which."""
    preview = await write(scene, scene.linus, staffed)
    await scene.say(scene.linus, "customers", staffed)
    kept = scene.linus.ephemerals(staffed)[-1]
    await click(scene, scene.linus, preview, "Ask for approval")
    question = scene.posted(staffed)[-1]
    undone: Awaitable[object]
    if other == "Discard":
        undone = scene.linus.click(kept, "Discard")
    else:
        await scene.grace.click(question, "Decline")
        undone = (await scene.grace.next_view()).submit({"reason": "Say until when"})
    await asyncio.gather(scene.grace.click(question, "Approve"), undone)
    await scene.quiet()
    (row,) = await scene.rows(PublicUpdate)
    assert (row.published_at is None) is not (row.withdrawn_at is None)
    assert ("Customers read this now" in question.text) is (row.published_at is not None)
    assert buttons(question) == []


@pytest.mark.on("postgresql")
@on
async def test_two_processes_publish_what_two_people_click_once(
    scene: Scene, room: Channel
) -> None:
    async with scene.running():
        await scene.grace.join(room)
        mine = await write(scene, scene.ada, room)
        await scene.say(scene.grace, "customers", room)
        hers = scene.grace.ephemerals(room)[-1]
        clicks = [
            who.click(seen, "Publish") for who, seen in ((scene.ada, mine), (scene.grace, hers))
        ]
        await asyncio.gather(*clicks)
        await scene.quiet()
        assert await told(scene) == [SAID["customers"]]
        assert len([m for m in scene.posted(room) if "Customers read this now" in m.text]) == 1


@pytest.mark.on("postgresql")
@on
async def test_two_processes_given_one_form_twice_keep_it_once(scene: Scene, room: Channel) -> None:
    async with scene.running():
        form = await opened(scene, scene.ada, "customers write", room)
        await asyncio.gather(form.submit(SAID), form.submit(SAID), form.submit(SAID))
        await scene.quiet()
        assert len(await scene.rows(PublicUpdate)) == len(previews(scene.ada, room)) == 1
