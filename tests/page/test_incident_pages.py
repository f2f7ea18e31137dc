"""The pages for when Slack is away, in a real browser: signing in, reading, any screen, paper."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.web.pages.contacts import read
from storage.database import Database
from tests.bot.web.pages.visitor import TOKEN, Visitor, visiting
from tests.cast import LINUS

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FAINT = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
TELEPHONE_PX = 390
LOG = "```Traceback: " + "x" * 300 + "```"
Colours = Literal["light", "dark"]


@dataclass
class Reader:
    """Somebody who opens windows on the pages; `asked` is every address that they loaded."""

    browser: Browser
    visitor: Visitor
    asked: list[str] = field(default_factory=list)
    windows: list[Page] = field(default_factory=list)

    @property
    def address(self) -> str:
        return str(self.visitor.client.make_url("/incidents"))

    async def open(self, path: str = "", *, colours: Colours = "light", width: int = 1280) -> Page:
        context = await self.browser.new_context(
            viewport={"width": width, "height": 844}, color_scheme=colours
        )
        page = await context.new_page()
        self.windows.append(page)
        page.on("request", lambda request: self.asked.append(request.url))
        await page.goto(self.address + path)
        return page

    async def signed_in(
        self, path: str = "", *, colours: Colours = "light", width: int = 1280
    ) -> Page:
        page = await self.open(path, colours=colours, width=width)
        await page.get_by_label("Token").fill(TOKEN)
        await page.get_by_role("button", name="Sign in").click()
        await expect(page.get_by_role("button", name="Sign out")).to_be_visible()
        return page


@pytest_asyncio.fixture(loop_scope="session")
async def reader(browser: Browser, sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Reader]:
    """Give a reader of two incidents, one with everything; Slack has been away for an hour."""
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    database = Database(f"sqlite:///{tmp_path}/sitrep.db")
    visitor = visiting(database, contacts=read({"database_on_call": "+44 20 7946 0001"}))
    room = visitor.room
    await room.staffed()
    await room.types(f"note <@{LINUS}>: *look* at https://example.com/{'y' * 200} {LOG}")
    await room.types("update We roll back. `checkout 4.12` fails", by=LINUS)
    await room.declared("--drill sev2 Practice", "C0DRILL")
    async with visitor.client:
        visitor.away.fault = "No Socket Mode connection is open."
        await visitor.reads()
        room.later(timedelta(hours=1))
        opened = Reader(browser, visitor)
        yield opened
        for page in opened.windows:
            await page.context.close()
    await database.close()


async def test_with_the_token_somebody_reads_on_by_the_keyboard_alone(reader: Reader) -> None:
    page = await reader.open("/1")
    await expect(page.get_by_label("Token")).to_be_focused()
    await page.keyboard.type("x" * 40)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text("That is not the token.")
    await expect(page.get_by_label("Token")).to_be_focused()
    await page.keyboard.type(TOKEN)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("1 Checkout returns 500s")
    assert TOKEN not in page.url
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("2 open incidents")
    (cookie,) = await page.context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")
    assert TOKEN not in cookie["value"]


async def test_a_link_from_the_list_leads_to_the_incident(reader: Reader) -> None:
    page = await reader.signed_in()
    await page.get_by_role("link", name="Checkout returns 500s").click()
    main = page.get_by_role("main")
    for words in ("overdue by 45 minutes", "We roll back.", "Slack has been out of reach since"):
        await expect(main).to_contain_text(words)
    call = page.get_by_role("link", name="+44 20 7946 0001")
    await expect(call).to_have_attribute("href", "tel:+442079460001")
    await page.get_by_role("button", name="Sign out").click()
    await expect(page.get_by_label("Token")).to_be_visible()


async def test_everything_comes_from_the_same_place(reader: Reader) -> None:
    await reader.signed_in("/1")
    assert [url for url in reader.asked if not url.startswith(reader.address)] == []
    assert any("style.css" in url for url in reader.asked)


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_all_text_has_enough_contrast(reader: Reader, colours: Colours) -> None:
    page = await reader.open(colours=colours)
    await page.get_by_label("Token").fill("x")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_be_visible()
    assert await page.evaluate(FAINT) == []
    page = await reader.signed_in(colours=colours)
    for path in ("", "/1", "/2", "/3"):
        await page.goto(reader.address + path)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert await page.evaluate(FAINT) == []
    reader.visitor.away.fault = None
    await page.goto(reader.address)
    await expect(page.get_by_text("Slack can be reached")).to_be_visible()
    assert await page.evaluate(FAINT) == []


async def test_on_a_telephone_nothing_is_wider_than_the_screen(reader: Reader) -> None:
    page = await reader.signed_in(width=TELEPHONE_PX)
    for path in ("", "/1", "/2", "/3"):
        await page.goto(reader.address + path)
        wide = await page.evaluate("document.scrollingElement.scrollWidth")
        assert wide == TELEPHONE_PX, path


async def test_those_who_cannot_see_find_their_way(reader: Reader) -> None:
    page = await reader.signed_in("/1")
    for role in ("banner", "main", "contentinfo"):
        await expect(page.get_by_role(role)).to_have_count(1)
    names = ["Slack", "Updates", "Who does what, and who to call", "Milestones", "Timeline"]
    for name in names:
        await expect(page.get_by_role("region", name=name, exact=True)).to_have_count(1)
    await expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert await page.evaluate("document.documentElement.lang") == "en"
    assert "Checkout returns 500s" in await page.title()


async def test_on_paper_there_is_nothing_to_click(reader: Reader) -> None:
    page = await reader.signed_in("/1", colours="dark")
    await page.emulate_media(media="print")
    await expect(page.get_by_role("button", name="Sign out", include_hidden=True)).to_be_hidden()
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


async def test_what_happens_shows_by_itself_and_moves_nobody(reader: Reader) -> None:
    page = await reader.signed_in("/1")
    promised = page.get_by_text("Promised updates")
    await promised.click()
    older = page.get_by_role("link", name="https://example.com/").first
    await older.focus()
    await page.evaluate("window.stays = true")
    await reader.visitor.room.types("note the pool is drained")
    await expect(page.locator("ol.timeline > li").first).to_contain_text("the pool is drained")
    await expect(page.get_by_role("status")).to_have_text("1 new on the timeline.")
    await expect(older).to_be_focused()
    await expect(page.locator("details[open]")).to_have_count(1)
    await reader.visitor.room.types("update It works again", by=LINUS)
    await expect(page.get_by_role("region", name="Updates")).to_contain_text("It works again")
    assert await page.evaluate("window.stays")
    assert await page.evaluate(FAINT) == []


async def test_without_scripts_it_loads_itself_again(reader: Reader) -> None:
    context = await reader.browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    reader.windows.append(page)
    await page.goto(f"{reader.address}/1")
    await page.get_by_label("Token").fill(TOKEN)
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.locator('meta[http-equiv="refresh"]')).to_have_attribute("content", "30")
    await expect(page.get_by_role("main")).to_contain_text("Checkout returns 500s")


async def test_the_list_is_narrowed_by_the_keyboard_alone(reader: Reader) -> None:
    page = await reader.signed_in()
    await page.get_by_label("Number or words of the title").fill("practice")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("1 open incident")
    await expect(page.get_by_role("main")).to_contain_text("Practice")
    await page.get_by_role("link", name="Every open one").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("2 open incidents")
