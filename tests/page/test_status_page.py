"""The status page in a real browser: any screen, both themes, by keyboard, without a script."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.web.status import PREFIX, keeping
from storage.database import Database
from tests.bot.web.status.customer import Customer, changed, published, visiting
from tests.cast import NOW

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FAINT = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
TELEPHONE_PX = 390
Colours = Literal["light", "dark"]
LONG = "https://acme.example/" + "y" * 300


@dataclass
class Reader:
    """A customer who opens windows on the page; `asked` is every address that they loaded."""

    browser: Browser
    customer: Customer
    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    windows: list[Page] = field(default_factory=list)

    @property
    def address(self) -> str:
        return str(self.customer.client.make_url(f"{PREFIX}/"))

    async def open(self, *, colours: Colours = "light", width: int = 1280) -> Page:
        context = await self.browser.new_context(
            viewport={"width": width, "height": 844},
            color_scheme=colours,
            java_script_enabled=True,
        )
        page = await context.new_page()
        self.windows.append(page)
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda said: self.faults.append(said.text))
        await page.goto(self.address)
        return page


@pytest_asyncio.fixture(loop_scope="session")
async def reader(browser: Browser, sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Reader]:
    """Give a reader of a page with an incident that goes on, one that is over, and bars."""
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    database = Database(f"sqlite:///{tmp_path}/sitrep.db")
    customer = visiting(database)
    room = customer.room
    await room.declared("--service search sev2 Search is slow", "C0SEARCH")
    where = {"channel": "C0SEARCH", "title": "Search is slow"}
    await published(room, "Searching takes longer than usual.", **where)
    await published(room, f"It is fast again. <b>Sorry</b>: {LONG}", state="resolved", **where)
    began = NOW - timedelta(days=12, hours=2)
    await changed(room, 1, impact_from_at=began, impact_until_at=began + timedelta(minutes=25))
    room.later(timedelta(hours=1))
    await room.declared("--service checkout sev1 Checkout returns 500s")
    await published(room, "Some card payments fail. We look for the cause.")
    room.later(timedelta(minutes=20))
    await published(room, "A change was at fault; we take it back.", state="identified")
    room.later(timedelta(minutes=50))
    room.later(keeping.FRESH)
    async with customer.client:
        opened = Reader(browser, customer)
        yield opened
        for page in opened.windows:
            await page.context.close()
    await database.close()
    assert opened.faults == []


async def test_how_it_stands_is_read_first(reader: Reader) -> None:
    page = await reader.open()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Acme status")
    await expect(page.get_by_role("main")).to_contain_text("1 incident is going on.")
    assert "1 incident is going on" in await page.title()
    now = page.get_by_role("region", name="Going on now").get_by_role("article")
    await expect(now).to_have_count(1)
    words = await now.inner_text()
    assert words.index("we take it back") < words.index("We look for the cause")
    past = page.get_by_role("region", name="Past incidents").get_by_role("article")
    await expect(past).to_contain_text("It is fast again. <b>Sorry</b>")


async def test_the_bars_can_be_read_without_seeing_them(reader: Reader) -> None:
    page = await reader.open()
    services = page.get_by_role("region", name="Services", exact=True)
    bars = services.get_by_role("img")
    await expect(bars).to_have_count(2)
    said = [await bars.nth(number).get_attribute("aria-label") for number in range(2)]
    assert said == [
        "Payments: trouble on 1 day of 90; the list below names them",
        "Search: trouble on 1 day of 90; the list below names them",
    ]
    await expect(services.get_by_text("Disrupted")).to_be_visible()
    await expect(services.get_by_text("Works normally")).to_be_visible()


async def test_days_with_trouble_open_by_the_keyboard(reader: Reader) -> None:
    page = await reader.open()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    table = page.get_by_role("table").nth(1)
    await expect(table).to_be_hidden()
    for _ in range(20):
        await page.keyboard.press("Tab")
        if "with trouble: Search" in await page.evaluate("document.activeElement.textContent"):
            break
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("table")).to_have_count(1)
    await expect(page.get_by_role("table")).to_contain_text("20 Feb 2026")
    await expect(page.get_by_role("table")).to_contain_text("25 min")
    await page.get_by_role("table").get_by_role("link").click()
    target = await page.evaluate("document.querySelector(':target').textContent")
    assert "Search is slow" in target


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_all_text_has_enough_contrast(reader: Reader, colours: Colours) -> None:
    page = await reader.open(colours=colours)
    for summary in await page.locator("summary").all():
        await summary.click()
    assert await page.evaluate(FAINT) == []
    for state, words in (("monitoring", "Recovering"), ("resolved", "Everything works normally")):
        await published(reader.customer.room, "It works again.", state=state)
        reader.customer.room.later(keeping.FRESH)
        await page.reload()
        await expect(page.get_by_role("main")).to_contain_text(words)
        assert await page.evaluate(FAINT) == []


@pytest.mark.parametrize("width", [TELEPHONE_PX, 320])
async def test_on_a_telephone_nothing_is_wider_than_the_screen(reader: Reader, width: int) -> None:
    page = await reader.open(width=width)
    for summary in await page.locator("summary").all():
        await summary.click()
    assert await page.evaluate("document.scrollingElement.scrollWidth") == width


async def test_those_who_cannot_see_find_their_way(reader: Reader) -> None:
    page = await reader.open()
    for role in ("banner", "main", "contentinfo"):
        await expect(page.get_by_role(role)).to_have_count(1)
    for name in ("Going on now", "Services", "Past incidents", "What this page says"):
        await expect(page.get_by_role("region", name=name, exact=True)).to_have_count(1)
    assert await page.evaluate("document.documentElement.lang") == "en"


async def test_it_loads_itself_and_its_style_and_runs_nothing(reader: Reader) -> None:
    page = await reader.open()
    assert await page.locator("script").count() == 0
    await page.get_by_role("link", name="JSON").click()
    assert {address.removeprefix(reader.address).partition("?")[0] for address in reader.asked} == {
        "",
        "style.css",
        "status.json",
    }
