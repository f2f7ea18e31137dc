"""Nothing reaches customers twice, and no preview is lost: sent again, clicked at once, cut off."""

from collections.abc import Callable

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import PublicUpdate
from tests.scenarios.scene import Scene
from tests.scenarios.telling import PAGE, SAID, opened, told, write
from tests.scenarios.test_redelivery import again

on = pytest.mark.given(**PAGE)


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
