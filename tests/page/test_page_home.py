"""The Home that Sitrep draws, as people see it: in both looks, and on a telephone."""

from typing import Literal

import pytest
from playwright.async_api import expect

from bot.views import actions, home
from sandbox.server import Sandbox
from tests.bot.views import samples
from tests.page.app import JSON, ScriptedApp
from tests.page.eyes import Eyes, Window
from tests.page.test_page_looks import FAINT, TELEPHONE_PX

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

Colours = Literal["light", "dark"]


async def at_home(eyes: Eyes, app: ScriptedApp, width: int = 1280) -> Window:
    """Open Ada's Home, with incidents in a channel that she can see."""
    room = app.sandbox.channel("incidents").id
    about = samples.facts(channel_id=room, title="Checkout " * 12, escalation_step=2)
    view = home.draw(samples.home(about, (2, 20), more_others=480))

    async def publish(told: JSON) -> None:
        await app.client.views_publish(user_id=told["event"]["user"], view=view)

    app.on["app_home_opened"] = publish
    ada = await eyes.open("ada")
    await ada.page.get_by_role("button", name="Sitrep App").click()
    await expect(ada.page.get_by_text("502 open incidents")).to_be_visible()
    await ada.page.set_viewport_size({"width": width, "height": 844})
    return ada


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_all_its_text_has_enough_contrast(
    eyes: Eyes, app: ScriptedApp, colours: Colours
) -> None:
    ada = await at_home(eyes, app)
    await ada.page.emulate_media(color_scheme=colours)
    for heading in ("Yours", "Other open incidents", "Recently resolved"):
        await expect(ada.page.get_by_text(heading, exact=True)).to_be_attached()
    assert await ada.page.evaluate(FAINT) == []


async def test_on_a_telephone_it_is_no_wider_than_the_screen(eyes: Eyes, app: ScriptedApp) -> None:
    ada = await at_home(eyes, app, width=TELEPHONE_PX)
    for button in ("Declare an incident", "Refresh"):
        await expect(ada.button(button)).to_be_in_viewport()
    assert await ada.page.evaluate("document.querySelector('#home').scrollWidth") == TELEPHONE_PX


@pytest.mark.parametrize(
    ("label", "action_id"),
    [("Declare an incident", actions.DECLARE_AT_HOME), ("Refresh", actions.REFRESH_HOME)],
)
async def test_its_buttons_reach_the_app(
    eyes: Eyes, app: ScriptedApp, label: str, action_id: str
) -> None:
    ada = await at_home(eyes, app)
    await ada.button(label).click()
    (clicked,) = (await app.hears("block_actions"))["actions"]
    assert clicked["action_id"] == action_id


async def test_it_leads_to_the_channel(eyes: Eyes, app: ScriptedApp, sandbox: Sandbox) -> None:
    ada = await at_home(eyes, app)
    await ada.page.locator("#home").get_by_role("link", name="#incidents").first.click()
    await expect(ada.composer).to_have_attribute("placeholder", "Message #incidents")
    assert sandbox.calls.refused() == []
