"""Correcting the timeline by form: from the entry itself, or by a line."""

import io
from typing import Any

import pytest

from bot import export
from sandbox.driver.form import Form
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Audit, TimelineVersion
from tests.scenarios.scene import Scene

SAID = "Errors began with relase 412"
RIGHT = "Errors began with release 412"
CHECK = "white_check_mark"
WHY = "a typing error"


@pytest.fixture
async def message(scene: Scene, staffed: Channel) -> Message:
    """Give a tagged message of Dennis's."""
    said = await scene.dennis.post(SAID, staffed)
    await scene.barbara.react(said, "mag")
    await scene.quiet()
    return said


async def opened(
    scene: Scene, room: Channel, by: Person | None = None, how: str = "Correct"
) -> tuple[Form, Message]:
    """Open the form from the timeline; return it, and the page that it was opened from."""
    who = by or scene.barbara
    page = (await scene.say(who, "timeline all", room)).message
    await who.click(page, "correct", how)
    return await who.next_view(), page


async def sent(scene: Scene, form: Form, **fields: object) -> None:
    outcome = await form.submit({"reason": WHY, **fields})
    assert outcome.ok, outcome
    await scene.quiet()


async def test_an_entry_is_corrected_where_it_stands(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, page = await opened(scene, staffed)
    assert form.value("text") == SAID
    assert form.value("kind")["value"] == "finding"
    assert form.value("at") == int(message.ts.partition(".")[0])
    await sent(scene, form, text=RIGHT, kind="decision")
    assert RIGHT in page.words
    assert SAID not in page.words
    assert "⚖️ decision" in page.words
    assert "corrected" in page.words
    (kept,) = await scene.rows(TimelineVersion)
    assert (kept.text, kept.reason, kept.replaced_by) == (SAID, WHY, scene.barbara.id)


async def test_a_line_opens_the_form_for_what_has_these_words(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    await scene.say(scene.linus, "note We look at the pool", staffed)
    await scene.say(scene.barbara, "correct RELASE", staffed)
    form = await scene.barbara.next_view()
    assert form.value("text") == message.text
    await sent(scene, form, text=RIGHT)
    await scene.barbara.sees(f"finding · {RIGHT}", staffed)


async def test_what_was_corrected_stays_when_the_message_is_edited(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, _ = await opened(scene, staffed)
    await sent(scene, form, text=RIGHT)
    await scene.dennis.edit(message, "Errors began yesterday")
    await scene.quiet()
    shown = await scene.timeline(staffed)
    assert RIGHT in shown
    assert "yesterday" not in shown
    assert any(row.after.get("text") == "Errors began yesterday" for row in await scene.rows(Audit))


async def test_what_is_withdrawn_loses_its_check_mark(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, page = await opened(scene, staffed, how="Withdraw")
    assert form.value("withdraw")
    await sent(scene, form)
    assert CHECK not in message.reactions
    assert "Off the timeline" in page.words
    assert SAID not in await scene.timeline(staffed)


async def test_what_was_withdrawn_comes_back_when_it_is_tagged_again(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, _ = await opened(scene, staffed)
    await sent(scene, form, withdraw=["withdraw"])
    await scene.grace.react(message, "scales")
    await scene.quiet()
    assert f"⚖️ decision · {scene.dennis.mention}: {SAID}" in await scene.timeline(staffed)
    assert message.reactions[CHECK] == [scene.slack.bot_user]


async def test_what_is_wrong_is_said_in_the_form(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, _ = await opened(scene, staffed)
    assert message.text == SAID
    wrong: dict[str, tuple[dict[str, Any], str]] = {
        "reason": ({"text": RIGHT, "reason": "  "}, "Say why"),
        "text": ({"text": " ", "reason": WHY}, "Say what happened"),
        "at": ({"at": int(scene.clock().timestamp()) + 3600, "reason": WHY}, "not come yet"),
    }
    for field, (fields, sentence) in wrong.items():
        outcome = await form.submit({"text": RIGHT, **fields})
        assert sentence in outcome.errors[field]
    assert form.is_open


async def test_two_who_correct_at_once_see_each_other_s_words(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    first, _ = await opened(scene, staffed)
    second, _ = await opened(scene, staffed, scene.grace)
    await sent(scene, second, text="theirs")
    outcome = await first.submit({"text": "mine", "reason": WHY})
    assert outcome.ok
    assert first.is_open
    assert f"{scene.grace.mention} has changed this entry meanwhile" in first.words
    assert "theirs" in first.words
    assert (first.value("text"), first.value("reason")) == ("mine", WHY)
    await sent(scene, first)
    shown = await scene.timeline(staffed)
    assert "mine" in shown
    assert "theirs" not in shown
    assert message.text == SAID


async def test_who_may_not_tag_may_not_correct(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    page = (await scene.say(scene.linus, "timeline all", staffed)).message
    await scene.linus.click(page, "correct", "Correct")
    told = await scene.linus.sees("keep the timeline", staffed)
    assert scene.barbara.mention in told.words
    assert message.reactions[CHECK]
    assert any(row.action == "refused correct" for row in await scene.rows(Audit))


async def test_what_the_bot_recorded_has_no_menu(scene: Scene, staffed: Channel) -> None:
    shown = await scene.say(scene.barbara, "timeline all", staffed)
    assert not [block for block in shown.blocks if "accessory" in block]


async def test_the_export_says_what_it_said_before_and_why(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, _ = await opened(scene, staffed)
    await sent(scene, form, text=RIGHT)
    told: dict[str, str] = {}
    for how in ("markdown", "csv", "json"):
        out = io.StringIO()
        await export.write(out, scene.bot.database, 1, how)
        told[how] = out.getvalue()
    assert f"{message.text} (finding at" in told["markdown"]
    assert (
        f"corrected by {scene.barbara.user.name} ({scene.barbara.id}): {WHY})" in told["markdown"]
    )
    assert f",{WHY}\r\n" in told["csv"]
    assert f'"reason": "{WHY}"' in told["json"]


async def test_a_form_delivered_again_changes_nothing(
    scene: Scene, staffed: Channel, message: Message
) -> None:
    form, _ = await opened(scene, staffed)
    await sent(scene, form, text=RIGHT)
    (delivery,) = [d for d in scene.slack.deliveries if d.what == "view_submission"]
    before = await scene.rows(Audit)
    again = scene.slack.courier.send(delivery.kind, delivery.payload)
    await again.settled.wait()
    await scene.quiet()
    assert again.ack == delivery.ack
    assert await scene.rows(Audit) == before
    assert message.text == SAID


async def test_who_has_left_a_private_incident_corrects_nothing(scene: Scene) -> None:
    room = await scene.declare("sev1 --private Zanzibar leaks")
    await scene.say(scene.ada, f"assign scribe {scene.barbara.mention}", room)
    await scene.say(scene.barbara, "note quokka found", room)
    form, _ = await opened(scene, room)
    await scene.barbara.leave(room)
    await scene.quiet()
    outcome = await form.submit({"text": "quokka lost", "reason": WHY})
    assert "no longer known" in next(iter(outcome.errors.values()))
    assert await scene.rows(TimelineVersion) == []
