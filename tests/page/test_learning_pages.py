"""Postmortems and action items in a real browser: by the keyboard, on any screen, on paper."""

import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.web.pages.signing import COOKIE
from storage.database import Database
from storage.models import ActionItem, ActionState, PostmortemSection
from tests.bot.web.pages.signed import Somebody, cookie
from tests.bot.web.pages.test_postmortem import written
from tests.bot.web.pages.visitor import visiting
from tests.cast import ADA, GRACE
from tests.page.test_incident_pages import FAINT, TELEPHONE_PX, Colours, Reader

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EDIT = "/1/postmortem/edit"
PAGES = (
    *("/1/postmortem", "/1/postmortem/history", f"{EDIT}?section=factors", "/2/postmortem"),
    *("/actions", "/actions?state=open", "/actions/1", "/actions/3", "/actions/new?incident=1"),
)
LONG = "x" * 300


class Learner(Reader):
    """Grace, who has signed in with Slack."""

    async def grace(self, path: str = "", *, colours: Colours = "light", width: int = 1280) -> Page:
        page = await self.open("/style.css", colours=colours, width=width)
        mark = cookie(self.visitor, GRACE)
        await page.context.add_cookies([{"name": COOKIE, "value": mark, "url": self.address}])
        await page.goto(self.address + path)
        return page

    async def texts(self, name: str) -> list[str]:
        rows = await self.visitor.room.rows(PostmortemSection)
        return [row.text for row in rows if row.name == name]


@pytest_asyncio.fixture(loop_scope="session")
async def learner(
    browser: Browser, sqlite_template: Path, tmp_path: Path
) -> AsyncIterator[Learner]:
    """Give Grace a postmortem with versions, one that nobody has begun, and action items."""
    shutil.copy(sqlite_template, tmp_path / "sitrep.db")
    database = Database(f"sqlite:///{tmp_path}/sitrep.db")
    visitor = visiting(database)
    room = visitor.room
    await written(visitor)
    await room.declared("--drill sev2 Practice", "C0DRILL")
    for line in ("ack", "mitigate x", "resolve y"):
        await room.types(line, channel="C0DRILL")
    for line in (
        f"action <@U0GRACE> by friday high Ask {LONG}",
        "action <@U0LINUS> detect Page when refunds fail",
        "action <@U0ADA> low process Write it down",
        f"action 3 drop {LONG}",
    ):
        await room.types(line)
    room.later(timedelta(days=5))
    async with visitor.client:
        typed = {"text-factors": f"See [the runbook](https://example.com/{LONG})\nhuman error"}
        await Somebody(visitor, ADA).does(EDIT, "Save", **typed)
        opened = Learner(browser, visitor)
        yield opened
        for page in opened.windows:
            await page.context.close()
    await database.close()


async def test_a_section_is_written_by_the_keyboard_alone(learner: Learner) -> None:
    page = await learner.grace("/1/postmortem")
    await page.get_by_role("link", name="Edit What went well").focus()
    await page.keyboard.press("Enter")
    field = page.get_by_label("What helped, and should stay as it is?")
    await expect(field).to_be_visible()
    await field.focus()
    await page.keyboard.press("Control+A")
    await page.keyboard.type("The *rollback* was practised.")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Save")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="As it will read")).to_be_visible()
    await expect(page.locator(".preview strong", has_text="rollback")).to_be_visible()
    await page.get_by_role("button", name="Save").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status")).to_contain_text("Saved: What went well (version 2).")
    assert (await learner.texts("well"))[-1] == "The *rollback* was practised."


async def test_the_preview_follows_what_is_typed(learner: Learner) -> None:
    page = await learner.grace(f"{EDIT}?section=hard")
    field = page.get_by_label("What made it harder, and what could have made it worse?")
    await field.press_sequentially("It was careless")
    await expect(page.get_by_text("Worth another look")).to_be_visible()
    await expect(field).to_be_focused()
    await expect(field).to_have_value("It was careless")
    assert await learner.texts("hard") == []


async def test_save_pressed_twice_is_one_version(learner: Learner) -> None:
    page = await learner.grace(f"{EDIT}?section=hard")
    await page.get_by_label("What made it harder").fill("Pressed twice")
    await page.get_by_role("button", name="Save").dblclick()
    await expect(page.get_by_role("status")).to_contain_text("(version 1)")
    assert await learner.texts("hard") == ["Pressed twice"]


async def test_without_scripts_it_works_as_well(learner: Learner) -> None:
    context = await learner.browser.new_context(java_script_enabled=False)
    mark = cookie(learner.visitor, GRACE)
    await context.add_cookies([{"name": COOKIE, "value": mark, "url": learner.address}])
    page = await context.new_page()
    learner.windows.append(page)
    await page.goto(f"{learner.address}{EDIT}")
    await page.get_by_label("What made it harder").fill("No scripts")
    await page.get_by_role("button", name="Preview").click()
    await expect(page.locator("#preview-hard")).to_contain_text("No scripts")
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("status")).to_contain_text("Saved")
    await page.goto(f"{learner.address}/actions?mine=on")
    await page.get_by_role("button", name="Done: action item 1").click()
    await expect(page.get_by_role("status")).to_contain_text("Action item 1 is done")


async def test_who_leaves_what_was_typed_is_asked(learner: Learner) -> None:
    page = await learner.grace(f"{EDIT}?section=hard")
    await page.get_by_label("What made it harder").press_sequentially("Not saved")
    asked: list[str] = []

    async def stay(dialog: object) -> None:
        asked.append(dialog.type)  # type: ignore[attr-defined]
        await dialog.accept()  # type: ignore[attr-defined]

    page.on("dialog", stay)
    await page.get_by_role("link", name="Leave without saving").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("Postmortem of")
    assert asked == ["beforeunload"]


async def test_an_item_is_dealt_with_by_the_keyboard_alone(learner: Learner) -> None:
    page = await learner.grace("/actions")
    await page.get_by_label("Overdue").focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(
        f"{learner.address}/actions?owner=&kind=&priority=&incident=&overdue=on"
    )
    await expect(page.locator(".column.open .item")).to_have_count(1)
    await page.get_by_role("link", name="Change action item 1").focus()
    await page.keyboard.press("Enter")
    await page.get_by_label("Why is it not done?").focus()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("Say why it is not done")
    await page.get_by_label("Why is it not done?").focus()
    await page.keyboard.type("It costs more than it helps")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status")).to_contain_text("Action item 1 is not done")
    item = (await learner.visitor.room.rows(ActionItem))[0]
    assert item.state is ActionState.DROPPED


@pytest.mark.parametrize("colours", ["light", "dark"])
async def test_all_text_has_enough_contrast(learner: Learner, colours: Colours) -> None:
    page = await learner.grace(colours=colours)
    for path in PAGES:
        await page.goto(learner.address + path)
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert await page.evaluate(FAINT) == [], path
    await page.goto(learner.address + EDIT)
    await page.get_by_role("button", name="Preview").click()
    await expect(page.get_by_text("As it will read").first).to_be_visible()
    assert await page.evaluate(FAINT) == []
    await page.get_by_role("button", name="Save").click()
    await expect(page.get_by_role("alert").first).to_be_visible()
    assert await page.evaluate(FAINT) == []


async def test_on_a_telephone_nothing_is_wider_than_the_screen(learner: Learner) -> None:
    page = await learner.grace(width=TELEPHONE_PX)
    for path in (*PAGES, EDIT):
        await page.goto(learner.address + path)
        wide = await page.evaluate("document.scrollingElement.scrollWidth")
        assert wide == TELEPHONE_PX, path
    await page.get_by_role("button", name="Preview").click()
    await expect(page.get_by_text("As it will read").first).to_be_visible()
    assert await page.evaluate("document.scrollingElement.scrollWidth") == TELEPHONE_PX


async def test_every_field_has_a_name_and_nothing_comes_from_elsewhere(learner: Learner) -> None:
    page = await learner.grace()
    for path in (*PAGES, EDIT):
        await page.goto(learner.address + path)
        nameless = await page.evaluate(
            "[...document.querySelectorAll('input:not([type=hidden]), textarea, select')]"
            ".filter(field => !field.labels.length).map(field => field.outerHTML)"
        )
        assert nameless == [], path
        ids = await page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
        assert len(ids) == len(set(ids)), path
        await expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert [url for url in learner.asked if not url.startswith(learner.address)] == []


async def test_on_paper_links_are_written_out_and_there_is_nothing_to_click(
    learner: Learner,
) -> None:
    page = await learner.grace("/1/postmortem", colours="dark")
    await page.emulate_media(media="print")
    for name in ("Sign out", "Put it up for review"):
        await expect(page.get_by_role("button", name=name, include_hidden=True)).to_be_hidden()
    for name in ("Incidents", "Edit Summary", "Every version"):
        link = page.get_by_role("link", name=name, include_hidden=True, exact=True)
        await expect(link).to_be_hidden()
    written_out = "getComputedStyle(document.querySelector('a.named'), '::after').content"
    assert "https://example.com/" in await page.evaluate(written_out)
    await expect(page.get_by_role("heading", level=1)).to_be_visible()
    await expect(page.get_by_role("contentinfo")).to_contain_text("As of 9 Mar 2026")
    pdf = await page.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
