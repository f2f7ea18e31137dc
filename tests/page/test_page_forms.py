"""Forms that the bot opens: filled in, objected to, sent, stacked, put away."""

import pytest
from playwright.async_api import Locator, expect

from tests.page.app import JSON, ScriptedApp, button, field, option, plain, section
from tests.page.eyes import Eyes, Window

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SEVERITIES = [option("SEV1", "sev1"), option("SEV2", "sev2")]
FORM: JSON = {
    "type": "modal",
    "callback_id": "update",
    "title": plain("Write an update"),
    "submit": plain("Post update"),
    "close": plain("Cancel"),
    "blocks": [
        section("It is posted in the channel."),
        field(
            "text",
            "Where do things stand?",
            {"type": "plain_text_input", "multiline": True},
            hint=plain("User words"),
        ),
        field(
            "severity",
            "Severity",
            {"type": "static_select", "options": SEVERITIES, "initial_option": SEVERITIES[0]},
        ),
        field("lead", "Communications lead", {"type": "users_select"}, optional=True),
        field(
            "flags",
            "Flags",
            {"type": "checkboxes", "options": [option("Drill", "drill")]},
            optional=True,
        ),
        {"type": "actions", "elements": [button("Show an example", "example")]},
    ],
}
OPENER = [section("An update is due", accessory=button("Write update", "write"))]


async def _opened(eyes: Eyes, app: ScriptedApp) -> tuple[Window, Locator]:
    """Let Ada click a button that opens the form; give her window and the form."""

    async def opens(told: JSON) -> None:
        opening = told["actions"][0]["action_id"] == "write"
        show = app.client.views_open if opening else app.client.views_push
        view = FORM if opening else {**FORM, "title": plain("An example"), "close": plain("Back")}
        await show(trigger_id=told["trigger_id"], view=view)

    app.on["block_actions"] = opens
    await app.say("An update is due", OPENER)
    ada = await eyes.open("ada")
    await ada.button("Write update").click()
    form = ada.page.get_by_role("dialog", name="Write an update")
    await expect(form).to_be_visible()
    return ada, form


async def test_a_form_sends_what_was_filled_in(eyes: Eyes, app: ScriptedApp) -> None:
    ada, form = await _opened(eyes, app)
    text = form.get_by_role("textbox", name="Where do things stand?")
    await expect(text).to_be_focused()
    await text.fill("Card payments work again <b>")
    await form.get_by_role("button", name="Severity SEV1").click()
    await ada.page.get_by_role("option", name="SEV2").click()
    await form.get_by_role("button", name="Communications lead").click()
    await ada.page.get_by_role("option", name="Linus T.").click()
    await form.get_by_role("checkbox", name="Drill").check()
    await form.get_by_role("button", name="Post update").click()
    await expect(form).to_have_count(0)
    values = (await app.hears("view_submission"))["view"]["state"]["values"]
    assert values["text"]["answer"]["value"] == "Card payments work again <b>"
    assert values["severity"]["answer"]["selected_option"]["value"] == "sev2"
    assert values["lead"]["answer"]["selected_user"] == app.sandbox.person("linus").id
    assert [o["value"] for o in values["flags"]["answer"]["selected_options"]] == ["drill"]


async def test_a_required_field_left_empty_is_said_at_the_field(
    eyes: Eyes, app: ScriptedApp
) -> None:
    _, form = await _opened(eyes, app)
    await form.get_by_role("button", name="Post update").click()
    text = form.get_by_role("textbox", name="Where do things stand?")
    await expect(text).to_be_focused()
    await expect(text).to_have_attribute("aria-invalid", "true")
    await expect(form.get_by_text("Please fill in this field.")).to_be_visible()
    assert app.heard("view_submission") == []


async def test_what_the_bot_objects_to_is_said_at_the_field(eyes: Eyes, app: ScriptedApp) -> None:
    async def objects(_: JSON) -> JSON:
        return {"response_action": "errors", "errors": {"text": "Say what users see."}}

    app.on["view_submission"] = objects
    _, form = await _opened(eyes, app)
    text = form.get_by_role("textbox", name="Where do things stand?")
    await text.fill("short")
    await form.get_by_role("button", name="Post update").click()
    await expect(form.get_by_text("Say what users see.")).to_be_visible()
    await expect(text).to_have_value("short")
    del app.on["view_submission"]
    await text.fill("Nobody can pay by card")
    await expect(form.get_by_text("Say what users see.")).to_be_hidden()
    await form.get_by_role("button", name="Post update").click()
    await expect(form).to_have_count(0)


async def test_a_second_form_lies_above_the_first_which_keeps_what_was_typed(
    eyes: Eyes, app: ScriptedApp
) -> None:
    ada, form = await _opened(eyes, app)
    await form.get_by_role("textbox", name="Where do things stand?").fill("half a sentence")
    await form.get_by_role("button", name="Show an example").click()
    example = ada.page.get_by_role("dialog", name="An example")
    await example.get_by_role("button", name="Back").click()
    await expect(form).to_be_visible()
    await expect(form.get_by_role("textbox", name="Where do")).to_have_value("half a sentence")


async def test_an_updated_form_keeps_what_was_typed(eyes: Eyes, app: ScriptedApp) -> None:
    async def updates(_: JSON) -> JSON:
        blocks = [section("Once more: is it really so?"), *FORM["blocks"][1:]]
        return {"response_action": "update", "view": {**FORM, "blocks": blocks}}

    app.on["view_submission"] = updates
    _, form = await _opened(eyes, app)
    text = form.get_by_role("textbox", name="Where do things stand?")
    await text.fill("All is well")
    await form.get_by_role("button", name="Post update").click()
    await expect(form.get_by_text("Once more: is it really so?")).to_be_visible()
    await expect(text).to_have_value("All is well")


async def test_escape_puts_a_form_away_and_the_focus_back(eyes: Eyes, app: ScriptedApp) -> None:
    ada, form = await _opened(eyes, app)
    await form.get_by_role("button", name="Communications lead").click()
    await ada.page.keyboard.press("Escape")
    await expect(form).to_be_visible()
    await ada.page.keyboard.press("Escape")
    await expect(form).to_have_count(0)
    await expect(ada.button("Write update")).to_be_focused()


async def test_the_focus_stays_inside_an_open_form(eyes: Eyes, app: ScriptedApp) -> None:
    ada, form = await _opened(eyes, app)
    await form.get_by_role("button", name="Post update").focus()
    await ada.page.keyboard.press("Tab")
    await expect(form.get_by_role("button", name="Close")).to_be_focused()
    await ada.page.keyboard.press("Shift+Tab")
    await expect(form.get_by_role("button", name="Post update")).to_be_focused()
