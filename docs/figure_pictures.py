"""Takes the pictures of the figures' pages, of a year that is made up and the same each time.

.venv/bin/python docs/figure_pictures.py [--chromium /usr/bin/chromium]
"""

import argparse
import asyncio
import secrets
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, async_playwright
from sqlmodel import Session

from bot.pictures import Easel
from bot.views import pictured
from bot.web import pages
from commands import metrics
from commands.policy import Policy
from commands.rules.services import Service
from storage import migrations
from storage.database import Database
from storage.models import (
    ActionItem,
    ActionKind,
    ActionState,
    Incident,
    IncidentService,
    Person,
    Priority,
    Promise,
    PromiseState,
    Role,
    RoleHeld,
    ServiceChange,
    Severity,
    Status,
    Workspace,
)

IMAGES = Path(__file__).parent / "images"
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")
TEAM, COUNT = "T0ACME", 80
NOW = datetime(2026, 3, 20, 15, 30, tzinfo=UTC)
TOKEN = secrets.token_urlsafe(24)
NAMES = ("Ada Lovelace", "Grace Hopper", "Linus T.", "Barbara Liskov", "Dennis R.", "Katherine J.")
SERVICES = {
    "checkout": Service("checkout", "Checkout", slo=99.9),
    "search": Service("search", "Search", slo=99.5),
    "login": Service("login", "Login", slo=99.95),
    "mail": Service("mail", "Mail"),
    "billing": Service("billing", "Billing"),
}
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
DESK = (1280, 900)
SHOTS = (
    ("figures-light", "/figures?days=90", "light"),
    ("figures-dark", "/figures?days=90", "dark"),
    ("budgets-light", "/budgets", "light"),
    ("people-dark", "/people?days=90", "dark"),
)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    args = parser.parse_args()
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sitrep-pictures-") as folder:
        database = Database(f"sqlite:///{folder}/sitrep.db")
        await migrations.upgrade(database)
        await database.transaction(_fill)
        async with TestServer(_served(database)) as server, async_playwright() as player:
            browser = await player.chromium.launch(executable_path=args.chromium, args=QUIET)
            for name, path, look in SHOTS:
                await _shot(browser, str(server.make_url(pages.PREFIX)), name, path, look)
            await browser.close()
        await _painted(database)
        await database.close()


def _served(database: Database) -> web.Application:
    async def ask() -> None:
        """Answer at once, as Slack would."""

    site = pages.site(
        ways=pages.Ways(TOKEN),
        database=database,
        reach=pages.Reach(lambda: None, ask, lambda: NOW),
        contacts=pages.contacts.read({}),
        policy=Policy(services=SERVICES),
        now=lambda: NOW,
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
    await page.goto(address + path)
    await page.get_by_label("Token").fill(TOKEN)
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Sign out").wait_for()
    spots = page.locator(".chart").first.locator(".spot")
    if "figures" in name:
        await page.get_by_role("heading", name="Charts").scroll_into_view_if_needed()
        await page.evaluate("document.querySelector('#charts').scrollIntoView()")
    await spots.nth(max(0, await spots.count() - 4)).locator(".aim").hover()
    await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")
    await context.close()


async def _painted(database: Database) -> None:
    """Keep the picture that people get where Slack draws no charts."""
    found = await database.read(
        lambda session: metrics.gather(session, Policy(), TEAM, days=90, service=None, now=NOW)
    )
    picture = pictured.draw(metrics.report(found))
    if picture is not None:
        (IMAGES / "figures-painted.png").write_bytes(await Easel().paint(picture.charts))


def _fill(session: Session) -> None:
    random = Random(412)  # noqa: S311 - the same year each time
    session.add(Workspace(team_id=TEAM, next_number=COUNT + 1))
    for number, name in enumerate(NAMES):
        person = Person(team_id=TEAM, user_id=f"U0{number}", name=name, seen_at=NOW)
        person.zone = "Europe/London"
        session.add(person)
    for number in range(1, COUNT + 1):
        _incident(session, random, number)
    session.flush()


def _incident(session: Session, random: Random, number: int) -> None:
    declared = NOW - 350 * DAY * (1 - number / COUNT) ** 1.5 - random.randint(60, 900) * MINUTE
    acknowledged = declared + random.randint(1, 12) * MINUTE
    mitigated = acknowledged + random.randint(5, 80) * MINUTE
    incident = Incident(
        id=number,
        team_id=TEAM,
        number=number,
        title=f"Outage {number}",
        severity=random.choices(list(Severity), [1, 3, 5, 3])[0],
        status=Status.RESOLVED,
        reporter_id="U00",
        declared_at=declared,
        detected_at=declared,
        started_at=declared - random.randint(1, 25) * MINUTE,
        acknowledged_at=acknowledged,
        mitigated_at=mitigated,
        resolved_at=mitigated + random.randint(5, 120) * MINUTE,
        by_change=random.random() < 0.3,  # noqa: PLR2004 - three in ten
        share=random.choice([5.0, 10.0, 25.0]),
    )
    session.add(incident)
    session.flush()
    _around(session, random, incident)


def _around(session: Session, random: Random, incident: Incident) -> None:
    """Add what is counted beside: service, commander and scribe, promises, an action item."""
    declared, of = incident.declared_at, {"team_id": TEAM, "incident_id": incident.key}
    service = random.choice([*SERVICES, "checkout"])
    session.add(IncidentService(**of, service=service, since_at=declared, added_by="U00"))
    commander = random.choices(range(6), [6, 2, 2, 1, 1, 1])[0]
    for role, who in ((Role.COMMANDER, commander), (Role.SCRIBE, random.randint(1, 5))):
        since = declared + random.randint(0, 7) * MINUTE
        held = RoleHeld(**of, role=role, user_id=f"U0{who}", given_by="U00", since_at=since)
        session.add(held)
    for _ in range(3):
        state = random.choices([PromiseState.KEPT, PromiseState.BROKEN], [6, 1])[0]
        session.add(Promise(**of, due_at=declared, made_at=declared, state=state))
    change = ServiceChange(
        team_id=TEAM, service=service, at=declared, text="Release", recorded_at=declared
    )
    session.add(change)
    is_done = random.random() < 0.7  # noqa: PLR2004 - seven in ten
    item = ActionItem(
        **of,
        number=incident.number,
        text="Have it tested",
        owner_id="U01",
        given_by="U00",
        given_at=declared,
        due_at=declared + 30 * DAY,
        state=ActionState.DONE if is_done else ActionState.OPEN,
        ended_at=declared + random.randint(5, 40) * DAY if is_done else None,
        kind=ActionKind.PREVENT,
        priority=Priority.NORMAL,
    )
    session.add(item)


if __name__ == "__main__":
    asyncio.run(main())
