"""Takes the README's pictures from the real page, with the real bot behind it.

.venv/bin/python docs/screenshots.py [--chromium /usr/bin/chromium]
(emoji need a font: Debian's fonts-noto-color-emoji)
"""

import argparse
import asyncio
import secrets
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

from sandbox.demo import ports, review, story
from sandbox.demo.bot import running
from sandbox.demo.main import MANIFEST
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel

IMAGES = Path(__file__).parent / "images"
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")
# Long enough to be told apart from the heads-up, short enough to wait for.
SOON = {
    "SITREP_CADENCE__SEV1": "8s",
    "SITREP_REMIND_BEFORE": "1s",
    "SITREP_ESCALATE_AFTER": "10m,20m,30m",
}
CONTACTS = {
    "SITREP_CONTACTS__DATABASE_ON_CALL": "+44 20 7946 0001 (Linus until Friday)",
    "SITREP_CONTACTS__U0GRACEHO1": "+1 (212) 555-0142",
}
TOKEN = secrets.token_urlsafe(24)
DESK, PAPER, TELEPHONE = (1280, 860), (1000, 960), (390, 844)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    args = parser.parse_args()
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sitrep-pictures-") as folder:
        sandbox, port = Sandbox(MANIFEST), ports.free()
        set_to = {**SOON, **CONTACTS, "PORT": str(port), "SITREP_PAGE_TOKEN": TOKEN}
        async with sandbox, running(sandbox, Path(folder), set_to), async_playwright() as player:
            room = await story.begin(sandbox)
            await sandbox.wait_for(
                lambda: story.with_button(sandbox, room, "No change"), within=30, what="a reminder"
            )
            browser = await player.chromium.launch(executable_path=args.chromium, args=QUIET)
            await _all(browser, sandbox, room)
            await sandbox.go_away()
            await _away(browser, f"http://127.0.0.1:{port}/incidents")
            await sandbox.come_back()
            await _board(browser, sandbox, room)
            await _canvas(browser, sandbox, room)
            await browser.close()
    for picture in IMAGES.glob("*.png"):
        _shrink(picture)


def _shrink(picture: Path) -> None:
    """Make a picture of any of the scripts here a third as large: a page has few colours."""
    with Image.open(picture) as whole:
        if whole.mode == "P":
            return
        whole.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)


async def _all(browser: Browser, sandbox: Sandbox, room: Channel) -> None:
    for look in ("light", "dark"):
        await _one(browser, sandbox, room, f"incident-{look}", look=look)
    await _one(browser, sandbox, room, "card-light", look="light", top=True)


async def _away(browser: Browser, address: str) -> None:
    """Take the page for when Slack is away, once it has noticed that."""
    for name, look, size in (
        ("away-light", "light", PAPER),
        ("away-dark", "dark", PAPER),
        ("away-telephone", "light", TELEPHONE),
    ):
        page = await _page(browser, look=look, size=size)
        await page.goto(f"{address}/1")
        await page.get_by_label("Token").fill(TOKEN)
        await page.keyboard.press("Enter")
        await page.get_by_role("button", name="Sign out").wait_for()
        while not await page.get_by_text("Slack has been out of reach since").count():
            await page.wait_for_timeout(250)
            await page.goto(f"{address}/1")
        await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")
        await page.context.close()


async def _board(browser: Browser, sandbox: Sandbox, room: Channel) -> None:
    """Take the review board's digest, once the incident is over."""
    await story.end(sandbox, room)
    await sandbox.person("ada").command("/incident near-miss sev3 The backup was empty", "general")
    await sandbox.person("grace").command("/incident board post", review.CHANNEL)
    await sandbox.wait_for(lambda: review.told(sandbox), within=30, what="the digest")
    grace, channel = sandbox.person("grace").id, sandbox.channel(review.CHANNEL).id
    for look in ("light", "dark"):
        page = await _page(browser, look=look, size=DESK)
        await page.goto(f"{sandbox.url}/#user={grace}&channel={channel}")
        await page.get_by_role("button", name=review.MARK).first.wait_for()
        await _close_help(page)
        path = IMAGES / f"review-board-{look}.png"
        await page.screenshot(path=path, animations="disabled")
        await page.context.close()


async def _canvas(browser: Browser, sandbox: Sandbox, room: Channel) -> None:
    """Take the postmortem, as a canvas beside the messages."""
    barbara, (canvas,) = sandbox.person("barbara").id, sandbox.canvases(room)
    for look in ("light", "dark"):
        page = await _page(browser, look=look, size=DESK)
        where = f"user={barbara}&channel={room.id}&canvas={canvas.id}"
        await page.goto(f"{sandbox.url}/#{where}")
        await page.get_by_role("complementary", name="Canvas").wait_for()
        path = IMAGES / f"canvas-{look}.png"
        await page.screenshot(path=path, animations="disabled")
        await page.context.close()


async def _page(browser: Browser, *, look: str, size: tuple[int, int]) -> Page:
    width, height = size
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if look == "dark" else "light",
        device_scale_factor=2 if width < height else 1,
    )
    return await context.new_page()


async def _one(  # noqa: PLR0913 - what makes one picture differ from another
    browser: Browser,
    sandbox: Sandbox,
    room: Channel,
    name: str,
    *,
    look: str,
    top: bool = False,
) -> None:
    page = await _page(browser, look=look, size=DESK)
    linus = sandbox.person("linus").id
    await page.goto(f"{sandbox.url}/#user={linus}&channel={room.id}")
    await page.get_by_role("button", name="No change").first.wait_for()
    await _close_help(page)
    if top:
        await page.get_by_role("feed", name="Messages").get_by_role("article").first.hover()
        await page.keyboard.press("Home")
        first = page.get_by_role("feed", name="Messages").get_by_role("article").nth(2)
        await first.scroll_into_view_if_needed()
    await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")
    await page.context.close()


async def _close_help(page: Page) -> None:
    close = page.get_by_role("complementary").get_by_role("button", name="Close")
    if await close.count():
        await close.first.click()


if __name__ == "__main__":
    asyncio.run(main())
