"""An exercise as those who take part see it: asked for by typing, told, scored."""

import pytest
from playwright.async_api import expect

from tests.page.eyes import Eyes
from tests.page.test_page_looks import FAINT, TELEPHONE_PX
from tests.scenarios.scene import Scene

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_an_exercise_is_played_by_typing(eyes: Eyes, scene: Scene, colours: str) -> None:
    ada = await eyes.open("ada", width=TELEPHONE_PX)
    await ada.page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
    await ada.say("/incident drill")
    await expect(ada.message("3 exercises can be played")).to_contain_text("database-disk")
    await ada.say("/incident drill checkout fast")
    await expect(ada.message("Drill 1 begins")).to_be_visible()
    await scene.quiet()
    (room,) = scene.slack.channels("drill-")
    await ada.page.goto(f"{scene.slack.url}/#user={scene.ada.id}&channel={room.id}")
    await scene.later(minutes=1)
    await expect(ada.message("🧪 DRILL · 📟 Monitoring")).to_contain_text("14 % of payments fail")
    await scene.later(minutes=1)
    await ada.say("/incident drill stop")
    card = ada.message("Scorecard")
    await expect(card).to_contain_text("Time to acknowledge")
    await expect(card).to_contain_text("For the debrief")
    assert await ada.page.evaluate(FAINT) == []
    assert await ada.page.evaluate("document.scrollingElement.scrollWidth") == TELEPHONE_PX
