"""Takes the pictures of postmortems and action items on the console, of an incident made up.

.venv/bin/python docs/learning_pictures.py [--chromium /usr/bin/chromium]
"""

import argparse
import asyncio
import secrets
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, async_playwright
from sqlmodel import Session, select

from bot.web import pages
from commands import catalogue, postmortem
from commands.command import Caller, Situation
from commands.policy import Policy
from storage import migrations
from storage.database import Database
from storage.models import Incident, Person
from storage.viewers import Viewer

IMAGES = Path(__file__).parent / "images"
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")
TEAM, ROOM = "T0ACME", "C0INC1"
TOKEN = secrets.token_urlsafe(24)
ADA, GRACE, LINUS, BARBARA = "U0ADA", "U0GRACE", "U0LINUS", "U0BARBARA"
NAMES = {ADA: "Ada Lovelace", GRACE: "Grace Hopper", LINUS: "Linus T.", BARBARA: "Barbara Liskov"}
BEGAN = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
EDIT = "/1/postmortem/edit"
FACTORS = (
    "The deployment ran without asking which of the two regions is meant.\n"
    "• Both look alike in the tool: [how to tell them apart](https://wiki.example.com/regions)\n"
    "• No test covers refunds, so it passed review.\n"
    "The alert came late by human error."
)
LINES = (
    (ADA, 0, "declare sev1 Checkout returns 500s"),
    (GRACE, 2, "take commander"),
    (BARBARA, 0, "take scribe"),
    (LINUS, 1, "take communications"),
    (GRACE, 0, "ack"),
    (GRACE, 1, "impact One in ten payments fails; vouchers work"),
    (BARBARA, 6, "note Release 412 went to both regions at 13:58"),
    (LINUS, 3, "update We roll back release 412"),
    (GRACE, 12, "mitigate rolled back to release 411"),
    (GRACE, 25, "resolve no failed payment for ten minutes"),
    (BARBARA, 1, "postmortem"),
    (BARBARA, 1, f"action <@{GRACE}> by friday high prevent Have the deployment ask which region"),
    (BARBARA, 0, f"action <@{LINUS}> by 19 march detect Page when refunds fail for five minutes"),
    (BARBARA, 0, f"action <@{ADA}> low process Write down who calls the bank"),
    (BARBARA, 0, "action mitigate Practise the rollback of one region alone"),
    (BARBARA, 0, f"action <@{ADA}> process Move the deployment to Mondays"),
    (ADA, 4000, "action 3 done It stands in the wiki"),
    (ADA, 0, "action 5 drop Smaller steps help more than another day"),
    (ADA, 4000, "tasks"),
)
DESK = (1280, 900)
SHOTS = (
    ("postmortem-editor-light", EDIT, "light"),
    ("action-board-light", "/actions", "light"),
)


@dataclass
class Story:
    """People who type, while a clock is turned."""

    database: Database
    now: datetime = BEGAN

    async def told(self) -> None:
        await self.database.transaction(self._introduced)
        for by, minutes, line in LINES:
            self.now += timedelta(minutes=minutes)
            await self.does(by, lambda at, line=line: catalogue.run(at, line))
            if line.startswith("declare"):
                await self.database.transaction(_opened)
        await self.does(
            BARBARA, lambda at: postmortem.write(at, at.incident(), "factors", FACTORS, None)
        )

    async def does(self, by: str, work: object) -> None:
        caller, now = Caller(TEAM, by, "slash", ROOM), self.now
        await self.database.transaction(
            lambda session: work(Situation(session, caller, now, Policy()))  # type: ignore[operator]
        )

    def _introduced(self, session: Session) -> None:
        for user_id, name in NAMES.items():
            session.add(Person(team_id=TEAM, user_id=user_id, name=name, seen_at=self.now))


def _opened(session: Session) -> None:
    session.exec(select(Incident)).one().channel_id = ROOM


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    args = parser.parse_args()
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sitrep-pictures-") as folder:
        database = Database(f"sqlite:///{folder}/sitrep.db")
        await migrations.upgrade(database)
        story = Story(database)
        await story.told()
        async with TestServer(_served(story)) as server, async_playwright() as player:
            browser = await player.chromium.launch(executable_path=args.chromium, args=QUIET)
            for shot in SHOTS:
                await _shot(browser, str(server.make_url(pages.PREFIX)), *shot)
            await browser.close()
        await database.close()


def _served(story: Story) -> web.Application:
    async def ask() -> None:
        """Answer at once, as Slack would."""

    site = pages.site(
        ways=pages.Ways(TOKEN, stands_for=lambda: Viewer(TEAM, GRACE)),
        database=story.database,
        reach=pages.Reach(lambda: None, ask, lambda: story.now),
        contacts=pages.contacts.read({}),
        policy=Policy(),
        now=lambda: story.now,
    )
    served = web.Application()
    served.add_subapp(pages.PREFIX, site)
    return served


async def _shot(browser: Browser, address: str, name: str, path: str, look: str) -> None:
    context = await browser.new_context(
        viewport={"width": DESK[0], "height": DESK[1]},
        color_scheme="dark" if look == "dark" else "light",
    )
    page = await context.new_page()
    await page.goto(f"{address}{path}")
    await page.get_by_label("Token").fill(TOKEN)
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Sign out").wait_for()
    if path == EDIT:
        await page.get_by_role("button", name="Preview").click()
        await page.get_by_text("Worth another look").wait_for()
        await page.locator("#h-factors").evaluate("one => one.scrollIntoView()")
    await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")
    await context.close()


if __name__ == "__main__":
    asyncio.run(main())
