"""The clean-up as those who do it see it: boxes on the card, ticked in two windows."""

from typing import Literal

import pytest
from playwright.async_api import expect

from sandbox.workspace.channel import Channel
from tests.page.eyes import Eyes, Window
from tests.page.test_page_looks import FAINT, TELEPHONE_PX
from tests.scenarios.scene import Scene

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def look(window: Window, scene: Scene, where: Channel) -> None:
    """Have the window show a channel."""
    user = window.page.url.partition("user=")[2].partition("&")[0]
    await window.page.goto(f"{scene.slack.url}/#user={user}&channel={where.id}")


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_what_one_ticks_the_other_sees_and_keeps(
    eyes: Eyes, scene: Scene, colours: Literal["light", "dark"]
) -> None:
    room = await scene.declare()
    await scene.staff(room)
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, room)
    ada = await eyes.open("ada", width=TELEPHONE_PX, colours=colours)
    grace = await eyes.open("grace")
    for window in (ada, grace):
        await look(window, scene, room)
    capacity, told = "Capacity restored", "Customers and status page"
    await ada.page.get_by_role("checkbox", name=capacity).check()
    await scene.quiet()
    await expect(grace.page.get_by_role("checkbox", name=capacity)).to_be_checked()
    await grace.page.get_by_role("checkbox", name=told).check()
    await scene.quiet()
    for window in (ada, grace):
        await expect(window.page.get_by_role("checkbox", name=capacity)).to_be_checked()
        await expect(window.page.get_by_role("checkbox", name=told)).to_be_checked()
    await ada.page.get_by_role("checkbox", name=told).uncheck()
    await scene.quiet()
    await expect(grace.page.get_by_role("checkbox", name=told)).not_to_be_checked()
    assert await ada.page.evaluate(FAINT) == []
    assert await ada.page.evaluate("document.scrollingElement.scrollWidth") == TELEPHONE_PX
