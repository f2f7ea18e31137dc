"""Services in the browser: chosen in the form, named in the room, with what to try first."""

import shutil
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import expect

from tests.page.eyes import Eyes
from tests.page.test_page_looks import FAINT, TELEPHONE_PX
from tests.scenarios.bot import HTTP
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import described

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
WIDE = 1280


@pytest.mark.parametrize(
    ("width", "colours"), [(TELEPHONE_PX, "light"), (WIDE, "light"), (WIDE, "dark")]
)
async def test_a_service_is_chosen_and_the_room_reads_of_it(
    eyes: Eyes,
    sqlite_template: Path,
    tmp_path: Path,
    width: int,
    colours: Literal["light", "dark"],
) -> None:
    slack = eyes.sandbox
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    slack.admit_bot("incidents")
    scene = Scene(slack, f"sqlite:///{tmp_path}/sitrep.db", tmp_path)
    _, given = await described(scene)
    async with scene.running(over=HTTP, **given):
        await scene.say(scene.linus, "change checkout Release 412 https://ci.example.com/412")
        ada = await eyes.open("ada", width=width, colours=colours)
        await ada.say("/incident declare")
        form = ada.page.get_by_role("dialog", name="Declare an incident")
        await form.get_by_label("What is wrong?").fill(TITLE)
        await form.get_by_role("button", name="Which services?").click()
        await ada.page.get_by_role("option", name="Checkout").click()
        await ada.page.keyboard.press("Escape")
        await form.get_by_role("button", name="Declare").click()
        await expect(form).to_be_hidden()
        await scene.quiet()
        room = slack.channels("inc-")[-1]
        await ada.page.goto(f"{slack.url}/#user={scene.ada.id}&channel={room.id}")
        said = ada.message("It is about Checkout").first
        await expect(said).to_contain_text("Roll back first, debug later.")
        await expect(said).to_contain_text("Release 412")
        await expect(said).to_contain_text("on call: @checkout")
        await expect(said.get_by_role("link", name="Roll back")).to_be_visible()
        assert await ada.page.evaluate(FAINT) == []
        assert await ada.page.evaluate("document.scrollingElement.scrollWidth") == width
