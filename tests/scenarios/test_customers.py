"""What customers read: written with a preview, published once, corrected, taken back."""

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Audit, PublicUpdate
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.telling import PAGE, SAID, click, opened, read, told, write
from tests.scenarios.test_redelivery import again

on = pytest.mark.given(**PAGE)


async def test_without_a_page_nothing_speaks_of_customers(scene: Scene, room: Channel) -> None:
    assert "/incident customers" not in (await scene.say(scene.ada, "help", room)).text
    answer = await scene.say(scene.ada, "customers", room)
    assert "There is no status page here" in answer.text
    form = await opened(scene, scene.ada, "update", room)
    assert [block["block_id"] for block in form.blocks if block["type"] == "input"] == ["text"]


@on
async def test_written_looked_at_and_published(scene: Scene, room: Channel) -> None:
    preview = await write(scene, scene.ada, room)
    assert "Customers do not read this yet" in preview.text
    assert "Some card payments fail. Please try again in 10 minutes." in preview.words
    assert buttons(preview) == ["Publish", "Change", "Discard"]
    assert await told(scene) == []
    await click(scene, scene.ada, preview, "Publish")
    assert await told(scene) == [SAID["customers"]]
    assert "Customers read this now" in scene.posted(room)[-1].text
    await scene.later(seconds=6)
    assert SAID["customers"] in await read(scene)
    assert "told customers: Some payments fail, investigating" in await scene.timeline(room)


@on
async def test_two_clicks_publish_once(scene: Scene, room: Channel) -> None:
    preview = await write(scene, scene.ada, room)
    answer = await scene.ada.click(preview, "Publish")
    await again(scene, answer.delivery)
    assert len([m for m in scene.posted(room) if "Customers read this now" in m.text]) == 1
    done = [row for row in await scene.rows(Audit) if row.action == "customers"]
    assert len(done) == 1


@on
async def test_what_calls_people_or_leads_into_slack_is_refused_in_the_form(
    scene: Scene, room: Channel
) -> None:
    form = await opened(scene, scene.ada, "customers write", room)
    for text, field in (
        ("Ask <@U0GRACE> about it", "customers"),
        ("@here it is down", "customers"),
        ("See https://acme.slack.com/archives/C1/p1", "customers"),
        (f"We talk in {room.name}", "customers"),
    ):
        sent = await form.submit({**SAID, "customers": text})
        assert list(sent.errors) == [field], text
    sent = await form.submit({**SAID, "title": ""})
    assert list(sent.errors) == ["title"]
    assert await scene.rows(PublicUpdate) == []


@on
async def test_the_update_form_tells_onlookers_at_once_and_customers_after_a_look(
    scene: Scene, room: Channel
) -> None:
    form = await opened(scene, scene.ada, "update", room)
    assert (await form.submit({"text": "The pool is full; we roll back.", **SAID})).ok
    await scene.quiet()
    assert "The pool is full" in scene.posted(room)[-1].words
    preview = scene.ada.ephemerals(room)[-1]
    assert "The pool is full" not in preview.words
    await click(scene, scene.ada, preview, "Publish")
    assert await told(scene) == [SAID["customers"]]


@on
async def test_resolved_with_a_word_for_customers_nobody_asks_for_one(
    scene: Scene, room: Channel
) -> None:
    await click(scene, scene.ada, await write(scene, scene.ada, room), "Publish")
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.ada, line, room)
    form = await opened(scene, scene.ada, "resolve", room)
    assert (await form.submit({"evidence": "no errors", "customers": "All works again."})).ok
    await scene.quiet()
    await click(scene, scene.ada, scene.ada.ephemerals(room)[-1], "Publish")
    rows = await scene.rows(PublicUpdate)
    assert [row.state.value for row in rows] == ["investigating", "resolved"]
    assert not [m for m in scene.posted(room) if "Customers still read" in m.text]


@on
@pytest.mark.parametrize("ending", ["cancel a false alarm", "merge into 2 the same"])
async def test_what_ends_without_a_word_to_customers_is_asked_for_one(
    scene: Scene, room: Channel, ending: str
) -> None:
    await click(scene, scene.ada, await write(scene, scene.ada, room), "Publish")
    await scene.declare("sev2 Another one")
    await scene.say(scene.ada, ending, room)
    behind = next(m for m in reversed(scene.posted(room)) if "Customers still read" in m.text)
    await scene.ada.click(behind, "Tell customers")
    form = await scene.ada.next_view()
    assert (await form.submit({"customers": "It was a false alarm."})).ok
    await scene.quiet()
    await click(scene, scene.ada, scene.ada.ephemerals(room)[-1], "Publish")
    assert (await scene.rows(PublicUpdate))[-1].state.value == "resolved"


@on
async def test_corrected_it_stands_in_place_and_taken_back_it_is_gone(
    scene: Scene, room: Channel
) -> None:
    await click(scene, scene.ada, await write(scene, scene.ada, room), "Publish")
    form = await opened(scene, scene.ada, "customers correct", room)
    assert (await form.submit({"customers": "Some transfers fail."})).ok
    await scene.quiet()
    await click(scene, scene.ada, scene.ada.ephemerals(room)[-1], "Publish")
    assert await told(scene) == ["Some transfers fail."]
    first, second = await scene.rows(PublicUpdate)
    assert second.published_at == first.published_at
    form = await opened(scene, scene.ada, "customers withdraw", room)
    assert (await form.submit({"reason": "It was wrong"})).ok
    await scene.quiet()
    assert await told(scene) == []
    assert "Taken back" in scene.posted(room)[-1].text


@on
async def test_a_stale_preview_publishes_nothing(scene: Scene, room: Channel) -> None:
    await scene.grace.join(room)
    stale = await write(scene, scene.ada, room)
    await write(scene, scene.grace, room, customers="Another text.")
    await click(scene, scene.ada, stale, "Publish")
    assert "settled or changed meanwhile" in scene.ada.ephemerals(room)[-1].text
    assert await told(scene) == []


@on
async def test_who_was_slower_sees_what_the_other_wrote_and_loses_nothing(
    scene: Scene, room: Channel
) -> None:
    await scene.grace.join(room)
    slower = await opened(scene, scene.grace, "customers write", room)
    await write(scene, scene.ada, room)
    sent = await slower.submit({**SAID, "customers": "Another text."})
    assert sent.view is not None
    assert SAID["customers"] in sent.view.words
    assert scene.ada.id in sent.view.words
    assert len(await scene.rows(PublicUpdate)) == 1
    assert (await sent.view.submit({})).ok
    await scene.quiet()
    assert [row.text for row in await scene.rows(PublicUpdate)] == [
        SAID["customers"],
        "Another text.",
    ]


@on
@pytest.mark.parametrize("line", ["sev1 --drill Practice", "sev1 --private Secret"])
async def test_customers_never_read_of_a_drill_or_what_is_private(scene: Scene, line: str) -> None:
    room = await scene.declare(line)
    assert "customers never" in (await scene.say(scene.ada, "customers write", room)).text or (
        "customers read nothing of it" in (await scene.say(scene.ada, "customers", room)).text
    )
    form = await opened(scene, scene.ada, "update", room)
    assert [block["block_id"] for block in form.blocks if block["type"] == "input"] == ["text"]


@on
async def test_reopened_customers_are_to_be_told(scene: Scene, room: Channel) -> None:
    await click(scene, scene.ada, await write(scene, scene.ada, room, state="resolved"), "Publish")
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, room)
    assert not [m for m in scene.posted(room) if "Customers still read" in m.text]
    await scene.say(scene.ada, "reopen it is back", room)
    assert [m for m in scene.posted(room) if "Customers still read “Resolved”" in m.text]
