"""Declaring by form: what customers feel proposes the severity, and the card says so."""

from typing import Literal

import pytest
from playwright.async_api import Locator, expect

from sandbox.workspace.channel import Channel
from tests.page.eyes import Eyes, Window
from tests.page.test_page_looks import FAINT, TELEPHONE_PX
from tests.scenarios.scene import TITLE, Scene

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
Colours = Literal["light", "dark"]
WIDE = 1280


async def asked(window: Window) -> Locator:
    """Type the command; give the form."""
    await window.say("/incident declare")
    form = window.page.get_by_role("dialog", name="Declare an incident")
    await expect(form).to_be_visible()
    return form


async def entered(window: Window, scene: Scene) -> Channel:
    """Go to the newest incident's channel, once the form has been taken."""
    await expect(window.page.get_by_role("dialog", name="Declare an incident")).to_be_hidden()
    await scene.quiet()
    room = scene.slack.channels("inc-")[-1]
    await window.page.goto(f"{scene.slack.url}/#user={scene.ada.id}&channel={room.id}")
    return room


async def readable(window: Window, width: int) -> None:
    assert await window.page.evaluate(FAINT) == []
    assert await window.page.evaluate("document.scrollingElement.scrollWidth") == width


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [TELEPHONE_PX, WIDE])
async def test_what_customers_feel_proposes_the_severity(
    eyes: Eyes, scene: Scene, colours: Colours, width: int
) -> None:
    ada = await eyes.open("ada", width=width, colours=colours)
    form = await asked(ada)
    await form.get_by_label("What is wrong?").fill(TITLE)
    await expect(form.get_by_role("radio", name="Not sure yet")).to_be_checked()
    await form.get_by_role("radio", name="A main function is down").check()
    await readable(ada, width)
    await form.get_by_role("button", name="Declare").click()
    await expect(form).to_be_hidden()
    await entered(ada, scene)
    card = ada.message("Write update").first
    await expect(card).to_contain_text("SEV1: a main function is down for customers")
    await expect(card).to_contain_text("just now")
    await expect(card).not_to_contain_text("was proposed")
    await readable(ada, width)


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_who_knows_better_chooses_and_both_are_shown(
    eyes: Eyes, scene: Scene, colours: Colours
) -> None:
    ada = await eyes.open("ada", width=TELEPHONE_PX, colours=colours)
    form = await asked(ada)
    await form.get_by_label("What is wrong?").fill(TITLE)
    await form.get_by_role("radio", name="A main function is down").check()
    await form.get_by_label("How bad is it?").click()
    await ada.page.get_by_role("option", name="SEV3").click()
    await form.get_by_role("button", name="Declare").click()
    await entered(ada, scene)
    card = ada.message("Write update").first
    await expect(card).to_contain_text("SEV3: minor impact")
    await expect(card).to_contain_text("where SEV1 was proposed")


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_from_the_card_it_is_described_and_mitigated(
    eyes: Eyes, scene: Scene, colours: Colours
) -> None:
    ada = await eyes.open("ada", width=TELEPHONE_PX, colours=colours)
    form = await asked(ada)
    await form.get_by_label("What is wrong?").fill(TITLE)
    await form.get_by_role("button", name="Declare").click()
    await entered(ada, scene)
    card = ada.message("Write update").first
    await expect(card).to_contain_text("🟠 SEV2")
    await card.get_by_role("button", name="Impact").click()
    form = ada.page.get_by_role("dialog", name="Customers' impact")
    await form.get_by_label("What do customers feel?").fill("Cards fail, vouchers work")
    await form.get_by_label("How many of them?").fill("lots")
    await readable(ada, TELEPHONE_PX)
    await form.get_by_role("button", name="Save").click()
    await expect(form).to_contain_text("Write a number or a share, such as 400, 12k or 12%.")
    await form.get_by_label("How many of them?").fill("12%")
    await form.get_by_role("button", name="Save").click()
    await expect(card).to_contain_text("What customers feel: Cards fail, vouchers work")
    await expect(card).to_contain_text("12% of customers")
    await card.get_by_role("button", name="Acknowledge").click()
    await card.get_by_role("button", name="Mitigate").click()
    form = ada.page.get_by_role("dialog", name="Mitigate")
    await form.get_by_label("How was it mitigated?").fill("Release 412 is rolled back")
    await form.get_by_role("button", name="Mitigate").click()
    await expect(card.get_by_role("button", name="Resolve")).to_be_visible()
    await expect(card).to_contain_text("🩹 mitigated")
    await readable(ada, TELEPHONE_PX)
