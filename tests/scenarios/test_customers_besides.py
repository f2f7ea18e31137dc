"""What other forms say to customers besides: two who write at once see each other's words."""

import pytest

from sandbox.driver.form import Form
from sandbox.workspace.channel import Channel
from storage.models import Incident, PublicUpdate
from tests.scenarios.scene import Scene
from tests.scenarios.telling import PAGE, SAID, click, opened, told, write

on = pytest.mark.given(**PAGE)
OURS = "The pool is full; we roll back."
THEIRS = "Some transfers fail, too."


async def slower(scene: Scene, room: Channel, form: Form, field: str) -> Form:
    """Send what was typed while Grace wrote to customers; return the form that comes again."""
    await write(scene, scene.grace, room, customers=THEIRS)
    said = len(scene.posted(room))
    sent = await form.submit({field: OURS, **SAID})
    assert sent.view is not None
    await scene.quiet()
    assert [row.text for row in await scene.rows(PublicUpdate)] == [THEIRS]
    assert len(scene.posted(room)) == said
    assert THEIRS in sent.view.words
    assert scene.grace.id in sent.view.words
    return sent.view


@on
async def test_an_update_that_would_give_up_another_s_words_shows_them_first(
    scene: Scene, room: Channel
) -> None:
    await scene.grace.join(room)
    form = await opened(scene, scene.ada, "update", room)
    again = await slower(scene, room, form, "text")
    assert (await again.submit({})).ok
    await scene.quiet()
    assert OURS in scene.posted(room)[-1].words
    await click(scene, scene.ada, scene.ada.ephemerals(room)[-1], "Publish")
    assert await told(scene) == [SAID["customers"]]


@on
async def test_resolving_would_give_up_another_s_words_and_shows_them_first(
    scene: Scene, room: Channel
) -> None:
    await scene.grace.join(room)
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.ada, line, room)
    form = await opened(scene, scene.ada, "resolve", room)
    again = await slower(scene, room, form, "evidence")
    assert (await again.submit({"customers": ""})).ok
    await scene.quiet()
    assert [row.status.value for row in await scene.rows(Incident)] == ["resolved"]
    assert [row.withdrawn_at for row in await scene.rows(PublicUpdate)] == [None]


@on
async def test_what_was_published_meanwhile_is_said_before_more_is_written(
    scene: Scene, room: Channel
) -> None:
    await scene.grace.join(room)
    preview = await write(scene, scene.grace, room, customers=THEIRS)
    form = await opened(scene, scene.ada, "update", room)
    await click(scene, scene.grace, preview, "Publish")
    sent = await form.submit({"text": OURS, **SAID})
    assert sent.view is not None
    assert "Customers read this by now" in sent.view.words
    assert THEIRS in sent.view.words
    assert (await sent.view.submit({})).ok
    await scene.quiet()
    assert [row.text for row in await scene.rows(PublicUpdate)] == [THEIRS, SAID["customers"]]


@on
async def test_who_says_nothing_to_customers_is_held_up_by_nobody(
    scene: Scene, room: Channel
) -> None:
    await scene.grace.join(room)
    form = await opened(scene, scene.ada, "update", room)
    await write(scene, scene.grace, room, customers=THEIRS)
    assert (await form.submit({"text": OURS})).ok
    await scene.quiet()
    assert OURS in scene.posted(room)[-1].words
