"""A hand-over and a task as those who take part see them: asked, briefed, accepted, done."""

from typing import Literal

import pytest
from playwright.async_api import expect

from sandbox.workspace.channel import Channel
from tests.page.eyes import Eyes, Window
from tests.page.test_page_looks import FAINT, TELEPHONE_PX
from tests.scenarios.scene import Scene

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
WHAT = "Roll back release 412"


async def look(window: Window, scene: Scene, where: Channel) -> None:
    """Have the window show a channel."""
    user = window.page.url.partition("user=")[2].partition("&")[0]
    await window.page.goto(f"{scene.slack.url}/#user={user}&channel={where.id}")


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_command_is_handed_over_with_a_brief(
    eyes: Eyes, scene: Scene, colours: Literal["light", "dark"]
) -> None:
    room = await scene.declare()
    await scene.staff(room)
    await scene.say(scene.grace, f"task {scene.dennis.mention} 15m {WHAT}", room)
    found = await scene.dennis.post("Errors began with release 412", room)
    await scene.barbara.react(found, "mag")
    await scene.quiet()
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", room)
    ada = await eyes.open("ada", width=TELEPHONE_PX, colours=colours)
    await look(ada, scene, scene.ada.direct_channel)
    offer = ada.message("Will you be the commander?")
    await expect(offer).to_contain_text("Under way")
    await expect(offer).to_contain_text(WHAT)
    await expect(offer).to_contain_text("Errors began with release 412")
    assert await ada.page.evaluate(FAINT) == []
    assert await ada.page.evaluate("document.scrollingElement.scrollWidth") == TELEPHONE_PX
    await offer.get_by_role("button", name="Accept").click()
    await expect(ada.message("Accepted: you are the commander")).to_be_visible()
    await scene.quiet()
    await look(ada, scene, room)
    await expect(ada.message("is now the commander").last).to_be_visible()


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_a_task_is_acknowledged_and_done_with_clicks(
    eyes: Eyes, scene: Scene, colours: Literal["light", "dark"]
) -> None:
    room = await scene.declare()
    await scene.staff(room)
    await scene.say(scene.grace, f"task {scene.dennis.mention} 15m {WHAT}", room)
    dennis = await eyes.open("dennis", width=TELEPHONE_PX, colours=colours)
    await look(dennis, scene, room)
    task = dennis.message(WHAT)
    await task.get_by_role("button", name="Got it").click()
    await expect(task).to_contain_text("👍 Acknowledged")
    await scene.later(minutes=31)
    await expect(dennis.message("Who takes command")).to_be_visible()
    assert await dennis.page.evaluate(FAINT) == []
    await task.get_by_role("button", name="Done").click()
    await expect(dennis.message("Task 1 done by")).to_be_visible()
    await scene.quiet()
