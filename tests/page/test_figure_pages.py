"""The pages of figures in a real browser: pointing, the keyboard, any screen, either theme."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from commands.policy import Policy
from commands.rules.services import Service
from storage.database import Database
from tests.bot.web.pages.figures.told import fill
from tests.bot.web.pages.visitor import visiting
from tests.page.test_incident_pages import FAINT, TELEPHONE_PX, Colours, Reader

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PAGES = ("/figures?days=90", "/budgets", "/people", "/figures?service=nothing&days=7")
SERVICES = {"checkout": Service("checkout", "Checkout", slo=99.9)}
SEVERITIES = "Incidents by severity, by week"
# The places of a chart, and the tip of each that is to be seen, if any.
SHOWN = "tips => tips.filter(tip => getComputedStyle(tip).visibility === 'visible').length"
# Text of a chart that leaves it, on the right or on the left.
CLIPPED = """
[...document.querySelectorAll(".chart text")].filter(text => {
  const outer = text.closest(".card").getBoundingClientRect(), inner = text.getBoundingClientRect();
  return inner.left < outer.left || inner.right > outer.right;
}).map(text => text.textContent)
"""


@pytest_asyncio.fixture(loop_scope="session")
async def reader(browser: Browser, sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Reader]:
    """Give a reader of the incidents in `told.py`."""
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    database = Database(f"sqlite:///{tmp_path}/sitrep.db")
    visitor = visiting(database, policy=Policy(services=SERVICES))
    await database.transaction(fill)
    async with visitor.client:
        opened = Reader(browser, visitor)
        yield opened
        for page in opened.windows:
            await page.context.close()
    await database.close()


def spots(page: Page, name: str = SEVERITIES) -> Locator:
    return page.get_by_role("group", name=name).locator(".spot")


def tips(page: Page) -> Locator:
    return page.locator(".tip")


async def test_who_points_at_a_column_reads_its_figures(reader: Reader) -> None:
    page = await reader.signed_in("/figures")
    assert await tips(page).evaluate_all(SHOWN) == 0
    last = spots(page).last
    await last.locator(".aim").hover()
    await expect(last.locator(".tip")).to_be_visible()
    await expect(last.locator(".tip")).to_contain_text("2 incidents")
    assert await tips(page).evaluate_all(SHOWN) == 1
    await page.mouse.move(1, 1)
    assert await tips(page).evaluate_all(SHOWN) == 0


async def test_by_keyboard_a_chart_is_one_stop_and_the_arrows_go_on_inside(reader: Reader) -> None:
    page = await reader.signed_in("/figures")
    last = spots(page).last
    await spots(page).first.focus()
    await page.keyboard.press("End")
    await expect(last).to_be_focused()
    await expect(last.locator(".tip")).to_be_visible()
    await page.keyboard.press("ArrowLeft")
    await expect(spots(page).nth(3)).to_be_focused()
    await expect(last.locator(".tip")).to_be_hidden()
    await page.keyboard.press("Escape")
    assert await tips(page).evaluate_all(SHOWN) == 0
    await page.keyboard.press("ArrowRight")
    assert await tips(page).evaluate_all(SHOWN) == 1
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.tagName") == "SUMMARY"
    await page.keyboard.press("Enter")
    table = page.get_by_role("region", name=f"{SEVERITIES}, as a table")
    await expect(table.get_by_role("row").nth(4)).to_contain_text("23 Feb")


async def test_without_scripts_every_place_can_be_reached(reader: Reader) -> None:
    signed = await reader.signed_in("/figures")
    context = await reader.browser.new_context(java_script_enabled=False)
    await context.add_cookies(await signed.context.cookies())  # type: ignore[arg-type]
    page = await context.new_page()
    reader.windows.append(page)
    await page.goto(f"{reader.address}/figures?days=7")
    await page.get_by_role("link", name="To mitigate", exact=True).click()
    await expect(page.get_by_role("heading", name="To mitigate, by week")).to_be_visible()
    await page.get_by_label("Service", exact=True).select_option("checkout")
    await page.get_by_role("button", name="Show").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("How incidents went: Checkout")
    await expect(page.get_by_role("heading", name="To mitigate, by week")).to_be_visible()
    first = spots(page).first
    await first.focus()
    await page.keyboard.press("Tab")
    await expect(spots(page).nth(1)).to_be_focused()
    await expect(spots(page).nth(1).locator(".tip")).to_be_visible()


async def test_the_pages_lead_to_each_other(reader: Reader) -> None:
    page = await reader.signed_in()
    for link, heading in (
        ("Figures", "How incidents went"),
        ("People", "Who carried it"),
        ("Error budgets", "Error budgets"),
    ):
        await page.get_by_role("link", name=link, exact=True).click()
        await expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        here = page.get_by_role("navigation", name="Pages").locator("[aria-current]")
        await expect(here).to_have_text(link)
    await page.get_by_role("link", name="incident 2").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("2")


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_all_text_has_enough_contrast(reader: Reader, colours: Colours) -> None:
    page = await reader.signed_in(colours=colours)
    for path in PAGES:
        await page.goto(reader.address + path)
        if await page.locator(".spot").count():
            await page.locator(".spot").first.focus()
        for table in await page.locator("details").all():
            await table.locator("summary").click()
        assert await page.evaluate(FAINT) == [], path


@pytest.mark.parametrize("width", [TELEPHONE_PX, 320, 1280])
async def test_nothing_is_wider_than_the_screen(reader: Reader, width: int) -> None:
    page = await reader.signed_in(width=width)
    for path in PAGES:
        await page.goto(reader.address + path)
        for table in await page.locator("details").all():
            await table.locator("summary").click()
        wide = await page.evaluate("document.scrollingElement.scrollWidth")
        assert wide == width, path
        assert await page.evaluate(CLIPPED) == [], path


async def test_everything_comes_from_the_same_place(reader: Reader) -> None:
    await reader.signed_in("/figures")
    assert [url for url in reader.asked if not url.startswith(reader.address)] == []
    assert any("figures.js" in url for url in reader.asked)


async def test_those_who_cannot_see_are_told_each_figure(reader: Reader) -> None:
    page = await reader.signed_in("/figures")
    chart = page.get_by_role("group", name=SEVERITIES)
    await expect(chart.get_by_role("img")).to_have_count(5)
    await expect(
        chart.get_by_role("img", name="2 Mar; 2 incidents; SEV1: 1; SEV2: 1")
    ).to_be_visible()
    for role in ("banner", "main", "contentinfo"):
        await expect(page.get_by_role(role)).to_have_count(1)
