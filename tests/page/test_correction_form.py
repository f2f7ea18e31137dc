"""Sitrep's own form for correcting an entry, as a person fills it in."""

from datetime import datetime

import pytest
from playwright.async_api import expect

from bot.views import forms
from commands.command import FormWanted
from commands.policy import Policy
from tests.page.app import JSON, ScriptedApp, button, section
from tests.page.eyes import Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SAID = (
    ("kind", "finding"),
    ("at", "1772633100"),
    ("text", "Errors began with relase 412"),
    ("author", "U0ADALOVE1"),
)


async def test_an_entry_is_corrected_by_hand(eyes: Eyes, app: ScriptedApp) -> None:
    view = forms.draw(FormWanted("correct", 7, SAID), "{}", Policy())

    async def opens(told: JSON) -> None:
        await app.client.views_open(trigger_id=told["trigger_id"], view=view)

    app.on["block_actions"] = opens
    await app.say("The timeline", [section("An entry", accessory=button("Correct", "correct"))])
    ada = await eyes.open("ada")
    await ada.button("Correct").click()
    form = ada.page.get_by_role("dialog", name="Correct an entry")
    await form.get_by_role("button", name="What is it?").click()
    await ada.page.get_by_role("option", name="decision").click()
    await form.get_by_label("When did it happen?").fill("2026-03-04T13:40")
    await form.get_by_role("textbox", name="What happened?").fill("Errors began with release 412")
    await form.get_by_role("button", name="Save").click()
    await expect(form.get_by_text("Please fill in this field.")).to_be_visible()
    await form.get_by_role("textbox", name="Why?").fill("a typing error")
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_have_count(0)
    values = (await app.hears("view_submission"))["view"]["state"]["values"]
    assert values["kind"]["value"]["selected_option"]["value"] == "decision"
    chosen = datetime.fromtimestamp(values["at"]["value"]["selected_date_time"]).astimezone()
    assert chosen.minute == 40
    assert values["text"]["value"]["value"] == "Errors began with release 412"
    assert values["withdraw"]["value"]["selected_options"] == []
