"""Owns how the tests of the status page look at it: as a customer, while a room publishes."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.web.status import PREFIX
from bot.web.status.keeping import Keeper
from bot.web.status.site import site
from commands import customer_updates
from commands.command import Situation
from commands.policy import Policy, StatusPage
from commands.rules.services import Runbook, Service
from commands.telling import Typed
from storage import telling as stored
from storage.database import Database
from storage.models import PublicUpdate
from tests.cast import CHANNEL, GRACE
from tests.commands.room import Room
from tests.waiting import PATIENCE

ADDRESS: Final = "https://status.example.com/"
PAGE: Final = StatusPage("Acme status", ADDRESS)
SERVICES: Final = {
    "checkout": Service("checkout", "Checkout", public="Payments"),
    "checkout-web": Service("checkout-web", public="Payments"),
    "ledger": Service("ledger", "Ledger", (GRACE,), runbooks=(Runbook("https://wiki.example"),)),
    "search": Service("search", public="Search"),
}
POLICY: Final = Policy(status_page=PAGE, services=SERVICES)


@dataclass
class Customer:
    """Somebody outside with a browser; `room` is where people inside type and publish."""

    client: TestClient[web.Request, web.Application]
    room: Room

    async def get(self, path: str = "/", method: str = "GET", **headers: str) -> ClientResponse:
        return await self.client.request(
            method, f"{PREFIX}{path}", headers=headers, allow_redirects=False
        )

    async def reads(self, path: str = "/") -> str:
        answer = await self.get(path)
        assert answer.status == 200, answer.status
        return await answer.text()

    async def data(self) -> Any:
        return json.loads(await self.reads("/status.json"))


def visiting(database: Database, policy: Policy = POLICY) -> Customer:
    """Return a customer of the page over this database; the room's clock is theirs."""
    room = Room(database, policy)
    assert policy.status_page is not None
    # A busy machine must not be shown the page before: that is another test's matter.
    keeper = Keeper(
        database, policy.status_page, policy.services, lambda: room.now, patience=PATIENCE
    )
    served = web.Application()
    served.add_subapp(PREFIX, site(keeper))
    return Customer(TestClient(TestServer(served)), room)


async def published(  # noqa: PLR0913 - what stands in the form, and where
    room: Room,
    text: str = "Some payments fail.",
    title: str = "Payments fail",
    state: str = "investigating",
    *,
    channel: str = CHANNEL,
    by: str = GRACE,
) -> PublicUpdate:
    """Write and publish an update in the incident of this channel."""
    await written(room, text, title, state, channel=channel, by=by)

    def publish(at: Situation) -> PublicUpdate:
        incident = at.incident()
        waits = stored.waiting(at.session, incident.key)
        assert waits is not None
        customer_updates.publish(at, incident, waits)
        return waits

    return await room.does(publish, by, channel=channel)


async def written(  # noqa: PLR0913 - what stands in the form, and where
    room: Room,
    text: str,
    title: str = "Payments fail",
    state: str = "investigating",
    *,
    channel: str = CHANNEL,
    by: str = GRACE,
) -> None:
    typed = Typed(title, state, text)
    await room.does(
        lambda at: customer_updates.write(at, at.incident(), typed), by, channel=channel
    )


async def changed(room: Room, number: int = 1, **columns: Any) -> None:
    """Have an incident's row say something else."""
    incident = await room.incident(number)
    for name, value in columns.items():
        setattr(incident, name, value)
    await room.does(lambda at: at.session.merge(incident))


def approving(policy: Policy = POLICY) -> Policy:
    return replace(policy, status_page=replace(PAGE, approval=True))


def posix(text: str) -> datetime:
    return datetime.fromisoformat(text)
