"""The page can be read in light and dark, and on a telephone."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.page.app import ScriptedApp
from tests.page.eyes import Eyes, Window
from tests.page.test_page_blocks import CARD

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FAINT = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
TELEPHONE_PX = 390

Colours = Literal["light", "dark"]


async def _lively(app: ScriptedApp, sandbox: Sandbox) -> None:
    """Say a little of everything in the channel."""
    linus = sandbox.person("linus")
    await app.say("SEV1 Checkout returns 500s", CARD)
    message = await linus.post("@ada: `checkout 4.12` *fails*, see https://example.com\n> 500s")
    await sandbox.person("ada").react(message, "pushpin")
    await linus.reply(message, "rolling back")
    await sandbox.person("barbara").post("```SELECT 1;```")


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_all_text_has_enough_contrast(
    eyes: Eyes, app: ScriptedApp, sandbox: Sandbox, colours: Colours
) -> None:
    await _lively(app, sandbox)
    ada = await eyes.open("ada", colours=colours)
    await ada.button("1 reply").click()
    await expect(ada.thread).to_contain_text("rolling back")
    assert await ada.page.evaluate(FAINT) == []
    await ada.button("What to try").click()
    await expect(ada.page.get_by_role("complementary", name="What to try")).to_be_visible()
    await ada.button("Resolve").click()
    await expect(ada.dialog).to_be_visible()
    assert await ada.page.evaluate(FAINT) == []


async def _background(window: Window) -> str:
    return str(await window.page.evaluate("getComputedStyle(document.body).backgroundColor"))


async def test_a_chosen_look_is_remembered(eyes: Eyes) -> None:
    ada = await eyes.open("ada", colours="light")
    light = await _background(ada)
    await ada.page.get_by_role("button", name="Change to light").click()
    await ada.page.get_by_role("button", name="Change to dark").click()
    assert await _background(ada) != light
    await ada.page.reload()
    await expect(ada.page.get_by_role("button", name="Colours: dark")).to_be_visible()
    assert await _background(ada) != light


async def test_on_a_telephone_the_channels_are_a_drawer(eyes: Eyes) -> None:
    ada = await eyes.open("ada", width=TELEPHONE_PX, height=844)
    await expect(ada.button("incidents")).to_be_hidden()
    await ada.button("Channels and people").click()
    await ada.button("incidents").click()
    await expect(ada.composer).to_have_attribute("placeholder", "Message #incidents")
    await expect(ada.button("incidents")).to_be_hidden()


async def test_on_a_telephone_nothing_is_wider_than_the_screen(
    eyes: Eyes, app: ScriptedApp, sandbox: Sandbox
) -> None:
    await _lively(app, sandbox)
    await sandbox.person("linus").post("x" * 400)
    ada = await eyes.open("ada", width=TELEPHONE_PX, height=844)
    await expect(ada.message("x" * 400)).to_be_visible()
    assert await ada.page.evaluate("document.querySelector('#log').scrollWidth") == TELEPHONE_PX
    await ada.button("1 reply").click()
    box = await ada.thread.bounding_box()
    assert box is not None
    assert box["width"] == TELEPHONE_PX


async def test_on_a_telephone_the_actions_leave_the_author_in_sight(
    eyes: Eyes, sandbox: Sandbox
) -> None:
    await sandbox.person("linus").post("before it")
    await sandbox.person("grace").post("Rolling back now")
    ada = await eyes.open("ada", width=TELEPHONE_PX, height=844)
    await ada.message("Rolling back").hover()
    bar = await ada.page.get_by_role("toolbar", name="Message actions").bounding_box()
    author = await ada.message("Rolling back").locator(".author").bounding_box()
    assert bar is not None
    assert author is not None
    assert bar["y"] + bar["height"] <= author["y"] + author["height"] / 3


async def test_a_link_to_a_channel_breaks_like_words(eyes: Eyes, sandbox: Sandbox) -> None:
    room = sandbox.gestures.make_channel(sandbox.person("ada").id, "-".join(["checkout"] * 7))
    await sandbox.person("ada").post(f"Everything else is in #{room.name}")
    ada = await eyes.open("ada", width=TELEPHONE_PX, height=844)
    link = ada.page.get_by_role("link", name=f"#{room.name}")
    assert await link.evaluate("link => link.getClientRects().length") > 1
    await link.click()
    await expect(ada.composer).to_have_attribute("placeholder", f"Message #{room.name}")


async def test_what_is_out_of_sight_casts_no_shadow(eyes: Eyes) -> None:
    ada = await eyes.open("ada")
    skip = ada.button("Skip to the message field")
    await expect(skip).to_have_css("box-shadow", "none")
    await skip.focus()
    await expect(skip).to_be_in_viewport()
    await expect(skip).not_to_have_css("box-shadow", "none")


async def test_a_newcomer_is_shown_what_to_try(eyes: Eyes) -> None:
    ada = await eyes.open("ada")
    await ada.button("What to try").click()
    await ada.page.get_by_role("button", name="/incident declare sev2 Search").click()
    await expect(ada.composer).to_have_value("/incident declare sev2 Search is slow")
    await expect(ada.composer).to_be_focused()
