"""Everything can be done without a mouse."""

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.page.app import ScriptedApp, button, section
from tests.page.eyes import Eyes, Window

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def _tab_to(window: Window, name: str, *, most: int = 40) -> None:
    """Press Tab until something with that name has the focus, as somebody without a mouse would."""
    for _ in range(most):
        await window.page.keyboard.press("Tab")
        if name in await window.focused():
            return
    pytest.fail(f"{name} cannot be reached with Tab")


async def test_an_incident_is_worked_on_with_the_keyboard_alone(
    eyes: Eyes, app: ScriptedApp, sandbox: Sandbox
) -> None:
    await app.say("An update is due", [section("Due", accessory=button("Write update", "write"))])
    ada = await eyes.open("ada", "incidents")
    keys = ada.page.keyboard
    await _tab_to(ada, "general")
    await keys.press("Enter")
    await expect(ada.composer).to_have_attribute("placeholder", "Message #general")
    await _tab_to(ada, "Write update")
    await keys.press("Enter")
    await app.hears("block_actions")
    await _tab_to(ada, "Message #general")
    await keys.type("The rate went up at 13:58")
    await keys.press("Enter")
    await expect(ada.message("13:58")).to_be_visible()
    message = sandbox.messages("13:58")[0]
    await keys.press("Shift+Tab")
    await expect(ada.message("13:58")).to_be_focused()
    await keys.press("r")
    await keys.press("ArrowDown")
    await keys.press("Enter")
    await sandbox.wait_for(lambda: message.reactions.get("pushpin"), what="the tag")


async def test_the_arrows_walk_through_the_messages(eyes: Eyes, sandbox: Sandbox) -> None:
    for text in ("one", "two", "three"):
        await sandbox.person("linus").post(text)
    ada = await eyes.open("ada")
    await ada.message("three").focus()
    await ada.page.keyboard.press("ArrowUp")
    await expect(ada.message("two")).to_be_focused()
    await ada.page.keyboard.press("Enter")
    assert await ada.focused() == "React with pushpin"
    await ada.page.keyboard.press("ArrowRight")
    assert await ada.focused() == "React with mag"
    await ada.page.keyboard.press("Escape")
    await expect(ada.message("two")).to_be_focused()
    await ada.page.keyboard.press("t")
    await expect(ada.thread.get_by_role("textbox")).to_be_focused()
    await ada.page.keyboard.press("Escape")
    await expect(ada.thread).to_be_hidden()
    await expect(ada.message("two")).to_be_focused()


async def test_a_message_drawn_anew_keeps_the_focus(eyes: Eyes, sandbox: Sandbox) -> None:
    message = await sandbox.person("linus").post("Rolling back")
    await sandbox.person("linus").react(message, "eyes")
    ada = await eyes.open("ada")
    await ada.button("eyes, 1: Linus T.").focus()
    await sandbox.person("grace").react(message, "eyes")
    await expect(ada.button("eyes, 2: Linus T. and Grace Hopper")).to_be_focused()


async def test_a_new_message_is_announced(eyes: Eyes, sandbox: Sandbox) -> None:
    ada = await eyes.open("ada")
    await sandbox.person("grace").post("I have command")
    await expect(ada.page.locator("#announcer")).to_have_text(
        "Grace Hopper in general: I have command"
    )


async def test_the_person_is_switched_with_the_arrows(eyes: Eyes) -> None:
    ada = await eyes.open("ada")
    await ada.page.get_by_role("radio", name="Ada Lovelace").focus()
    await ada.page.keyboard.press("ArrowRight")
    await ada.page.keyboard.press("Enter")
    await expect(ada.page.locator("#people")).to_contain_text("You are Grace Hopper")
    await expect(ada.page.get_by_role("radio", name="Grace Hopper")).to_be_focused()
