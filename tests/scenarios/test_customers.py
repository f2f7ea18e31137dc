"""What customers read: written with a preview, approved, published once, corrected, taken back."""

import asyncio

import pytest

from sandbox.driver.form import Form
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Audit, PublicUpdate
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.test_redelivery import again

PAGE = {
    "SITREP_STATUS_PAGE": "on",
    "SITREP_STATUS_URL": "https://status.example.com",
    "SITREP_SERVICES__CHECKOUT__PUBLIC": "Payments",
    "SITREP_SERVICES__LEDGER__LABEL": "Ledger",
}
ASKED = {**PAGE, "SITREP_STATUS_APPROVAL": "on"}
SAID = {
    "customers": "Some card payments fail. Please try again in 10 minutes.",
    "title": "Some payments fail",
}
on = pytest.mark.given(**PAGE)
approved = pytest.mark.given(**ASKED)


async def opened(scene: Scene, who: Person, line: str, room: Channel) -> Form:
    await scene.say(who, line, room)
    return await who.next_view()


async def write(scene: Scene, who: Person, room: Channel, **said: str) -> Message:
    """Write to customers by form; return the preview that its writer sees."""
    form = await opened(scene, who, "customers write", room)
    sent = await form.submit({**SAID, **said})
    assert sent.ok, sent.errors
    await scene.quiet()
    return who.ephemerals(room)[-1]


async def click(scene: Scene, who: Person, message: Message, label: str) -> None:
    answer = await who.click(message, label)
    assert answer.error is None, answer.error
    await scene.quiet()


async def read(scene: Scene) -> str:
    status, body = await scene.get("/status/status.json")
    assert status == 200
    return body


async def told(scene: Scene) -> list[str]:
    rows = await scene.rows(PublicUpdate)
    return [row.text for row in rows if row.published_at and not row.withdrawn_at]


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
async def test_without_a_commander_whoever_takes_command_approves(
    scene: Scene, staffed: Channel
) -> None:
    await scene.grace.leave(staffed)
    await scene.quiet()
    preview = await write(scene, scene.linus, staffed)
    if "nobody commands" in preview.words:
        await scene.say(scene.dennis, "take commander", staffed)
    await click(scene, scene.linus, preview, "Ask for approval")
    await scene.say(scene.dennis, "take commander", staffed)
    asked = next(m for m in reversed(scene.posted(staffed)) if "May customers" in m.text)
    await click(scene, scene.dennis, asked, "Approve")
    assert await told(scene) == [SAID["customers"]]


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
