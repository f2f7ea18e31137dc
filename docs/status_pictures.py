"""Takes the README's pictures of the status page, from the folder that the export writes.

.venv/bin/python docs/status_pictures.py [--chromium /usr/bin/chromium]
"""

import argparse
import asyncio
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright

from bot.web.status import drawing, writing
from commands import status_page
from commands.policy import StatusPage
from commands.rules.services import Service
from storage.models import Incident, IncidentService, PublicState, PublicUpdate, Severity, Status
from storage.telling import Told

IMAGES: Final = Path(__file__).parent / "images"
NOW: Final = datetime(2026, 3, 4, 14, 33, tzinfo=UTC)
PAGE: Final = StatusPage("Acme status", "https://status.example.com/")
SERVICES: Final = {
    name: Service(name, public=public)
    for name, public in (("checkout", "Payments"), ("search", "Search"), ("login", "Signing in"))
}
WELL: Final = "It works again, for everybody. We are sorry for the trouble."
# What customers knew it as, the service, how many days ago it began, for how many minutes.
PAST: Final = (
    ("Search finds nothing new", "search", 9, 48),
    ("Signing in takes long", "login", 17, 130),
    ("Search is slow", "search", 28, 25),
)
Said = Sequence[tuple[int, PublicState, str]]
NOW_ON: Final[Said] = (
    (
        0,
        PublicState.INVESTIGATING,
        "Some card payments fail. If yours does, try again in ten minutes: you are charged once.",
    ),
    (
        16,
        PublicState.IDENTIFIED,
        (
            "We know the cause and take a change back. Paying by invoice works.\n"
            "We say more by 14:45 UTC."
        ),
    ),
)


def told(number: int, title: str, service: str, began: datetime, said: Said) -> Told:
    """Return an incident with what customers read of it, as the database would have it."""
    incident = Incident(
        id=number,
        team_id="T1",
        number=number,
        title="ours",
        severity=Severity.SEV2,
        reporter_id="U1",
        declared_at=began,
    )
    if said[-1][1] is PublicState.RESOLVED:
        incident.status = Status.RESOLVED
        incident.impact_until_at = began + timedelta(minutes=said[-1][0])
    about = IncidentService(
        team_id="T1", incident_id=number, service=service, added_by="U1", since_at=began
    )
    updates = [
        PublicUpdate(
            id=number * 10 + place,
            team_id="T1",
            incident_id=number,
            title=title,
            state=state,
            text=text,
            written_by="U1",
            written_at=began + timedelta(minutes=minute),
            published_at=began + timedelta(minutes=minute),
        )
        for place, (minute, state, text) in enumerate(said)
    ]
    return Told(incident, updates, [about])


def everything() -> list[Told]:
    began = NOW - timedelta(minutes=28)
    found = [told(1, "Some card payments fail", "checkout", began, NOW_ON)]
    for number, (title, service, days, minutes) in enumerate(PAST, start=2):
        said = (
            (0, PublicState.INVESTIGATING, "We look into it."),
            (minutes, PublicState.RESOLVED, WELL),
        )
        found.append(told(number, title, service, NOW - timedelta(days=days), said))
    return found


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    args = parser.parse_args()
    files = drawing.files(status_page.board(everything(), PAGE, SERVICES, NOW))
    with tempfile.TemporaryDirectory(prefix="sitrep-pictures-") as folder:
        writing.write(files, Path(folder), beside=False)
        async with async_playwright() as player:
            browser = await player.chromium.launch(
                executable_path=args.chromium, args=["--no-sandbox", "--disable-gpu"]
            )
            for name, dark, (width, height) in (
                ("status-light", False, (900, 900)),
                ("status-dark", True, (900, 900)),
                ("status-telephone", False, (390, 844)),
            ):
                page = await browser.new_page(
                    viewport={"width": width, "height": height},
                    color_scheme="dark" if dark else "light",
                )
                await page.goto((Path(folder) / drawing.PAGE).as_uri())
                await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
