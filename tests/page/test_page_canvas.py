"""Canvases stand beside the messages: drawn as they are, live, and closed again."""

import pytest
from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.page.eyes import Eyes

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

TEXT = r"""# Plan

**Strong**, _soft_, ~~gone~~, `code` and \*as typed\* \<b> &amp; snake_case_name
![](@U0GRACEHO1) keeps [the graph](https://example.com/graph)

## What next

- one
- [ ] two
- [x] three

---

> quoted
"""


async def test_a_canvas_is_read_and_follows_what_changes(eyes: Eyes, sandbox: Sandbox) -> None:
    person = sandbox.person("ada")
    canvas = await person.make_canvas("general", "The plan", TEXT)
    ada = await eyes.open("ada")
    pane = ada.page.get_by_role("complementary", name="Canvas")
    await expect(pane).to_be_hidden()
    await ada.button("The plan").click()
    await expect(pane.get_by_role("heading", name="The plan")).to_be_visible()
    await expect(pane.get_by_role("heading", name="What next")).to_be_visible()
    await expect(pane.locator("p").first).to_have_text(
        "Strong, soft, gone, code and *as typed* <b> & snake_case_name"
    )
    await expect(pane.locator("strong")).to_have_text("Strong")
    await expect(pane.locator("em")).to_have_text("soft")
    await expect(pane.locator(".mention")).to_have_text("@Grace Hopper")
    await expect(pane.get_by_role("link", name="the graph")).to_be_visible()
    await expect(pane.get_by_role("checkbox")).to_have_count(2)
    await expect(pane.get_by_role("checkbox").last).to_be_checked()
    await person.edit_canvas(canvas, "# Plan\n\nAgreed")
    await expect(pane.get_by_text("Agreed")).to_be_visible()
    assert f"canvas={canvas.id}" in ada.page.url
    await ada.page.reload()
    await expect(pane.get_by_text("Agreed")).to_be_visible()
    await ada.page.keyboard.press("Escape")
    await expect(pane).to_be_hidden()
    assert await ada.focused() == "The plan"
    await ada.page.goto(f"{sandbox.url}/docs/{sandbox.team_id}/{canvas.id}")
    await expect(pane.get_by_text("Agreed")).to_be_visible()
    await person.delete_canvas(canvas)
    await expect(pane).to_be_hidden()
    await expect(ada.button("The plan")).to_have_count(0)


async def test_on_a_telephone_it_is_the_whole_screen(eyes: Eyes, sandbox: Sandbox) -> None:
    await sandbox.person("ada").make_canvas("general", "The plan", TEXT + "\n" + "x" * 200)
    ada = await eyes.open("ada", width=390, colours="dark")
    await ada.button("The plan").click()
    pane = ada.page.get_by_role("complementary", name="Canvas")
    await expect(pane.get_by_role("heading", name="What next")).to_be_visible()
    box = await pane.bounding_box()
    assert box is not None
    assert box["width"] == 390
    assert await ada.page.evaluate("document.documentElement.scrollWidth") == 390


async def test_an_address_that_names_it_opens_it_in_place_of_what_to_try(
    eyes: Eyes, sandbox: Sandbox
) -> None:
    canvas = await sandbox.person("ada").make_canvas("general", "The plan", TEXT)
    ada = await eyes.open("ada")
    help_pane = ada.page.get_by_role("complementary", name="What to try")
    await ada.button("What to try").click()
    await expect(help_pane).to_be_visible()
    await ada.page.add_init_script("localStorage.setItem('sandbox-help', 'open')")
    await ada.page.goto(f"{sandbox.url}/docs/{sandbox.team_id}/{canvas.id}")
    pane = ada.page.get_by_role("complementary", name="Canvas")
    await expect(pane.get_by_role("heading", name="What next")).to_be_visible()
    await expect(help_pane).to_be_hidden()
