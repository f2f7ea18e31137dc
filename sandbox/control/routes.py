"""The control API over HTTP, for tests in other processes; see docs/sandbox.md."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from sandbox.control.acts import act
from sandbox.control.faults import Fault
from sandbox.control.shapes import call_row, delivery_row, message_row, notification_row
from sandbox.workspace.cannot import CannotError

if TYPE_CHECKING:
    from sandbox.server import Sandbox
    from sandbox.wire import JSON

Answering = Callable[["Sandbox", "JSON"], Awaitable[Any]]
FAULT_PARTS = ("method", "times", "error", "status", "retry_after", "malformed", "cut")
DONE = {"ok": True}


class ControlCalls:
    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def add_to(self, app: web.Application) -> None:
        for name, answering in READS.items():
            app.router.add_get(f"/control/{name}", self._handler(answering))
        for name, answering in WRITES.items():
            app.router.add_post(f"/control/{name}", self._handler(answering))

    def _handler(
        self, answering: Answering
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            values = dict(request.query)
            try:
                if request.method == "POST":
                    values |= await request.json()
                return web.json_response(await answering(self._sandbox, values))
            except (CannotError, LookupError, TypeError, json.JSONDecodeError) as error:
                return web.json_response({"error": str(error)}, status=400)
            except TimeoutError as error:
                return web.json_response({"error": str(error)}, status=408)

        return handle


async def settings(sandbox: Sandbox, _asked: JSON) -> Any:
    return {
        "url": sandbox.url,
        "api_url": sandbox.api_url,
        "team_id": sandbox.team_id,
        "bot_user": sandbox.bot_user,
        "environment": sandbox.environment(),
        "people": {person.name: person.id for person in sandbox.space.people},
        "channels": {channel.name: channel.id for channel in sandbox.channels()},
        "connections": len(sandbox.sockets.connections),
    }


async def calls(sandbox: Sandbox, asked: JSON) -> Any:
    since = float(asked.get("since", 0))
    found = [call for call in sandbox.calls if call.started >= since]
    if method := asked.get("method"):
        found = [call for call in found if call.method == method]
    return {"now": sandbox.now(), "calls": [call_row(call) for call in found]}


async def chain(sandbox: Sandbox, asked: JSON) -> Any:
    until = float(asked.get("until", sandbox.now()))
    found = sandbox.longest_chain(float(asked["since"]), until)
    return {"length": len(found), "methods": [call.method for call in found]}


async def deliveries(sandbox: Sandbox, asked: JSON) -> Any:
    start = int(asked.get("from", 0))
    return {"deliveries": [delivery_row(delivery) for delivery in sandbox.deliveries[start:]]}


async def messages(sandbox: Sandbox, asked: JSON) -> Any:
    found = sandbox.messages(asked.get("text", ""), asked.get("channel"))
    return {"messages": [message_row(sandbox.space, message) for message in found]}


async def ephemerals(sandbox: Sandbox, asked: JSON) -> Any:
    person = sandbox.person(asked["person"])
    found = person.ephemerals(asked.get("channel"))
    return {
        "messages": [message_row(sandbox.space, message) for message in found],
        "notices": person.notices,
    }


async def notifications(sandbox: Sandbox, _asked: JSON) -> Any:
    return {"notifications": [notification_row(each) for each in sandbox.notifications]}


async def latency(sandbox: Sandbox, asked: JSON) -> Any:
    sandbox.faults.latency(float(asked["seconds"]), asked.get("method", "*"))
    return DONE


async def fault(sandbox: Sandbox, asked: JSON) -> Any:
    sandbox.faults.add(Fault(**{part: asked[part] for part in FAULT_PARTS if part in asked}))
    return DONE


async def clear(sandbox: Sandbox, _asked: JSON) -> Any:
    sandbox.faults.clear()
    sandbox.rates.disable()
    sandbox.courier.duplicate = False
    sandbox.courier.release()
    return DONE


async def rates(sandbox: Sandbox, asked: JSON) -> Any:
    if asked["enabled"]:
        sandbox.rates.enable()
    else:
        sandbox.rates.disable()
    return DONE


async def delivery(sandbox: Sandbox, asked: JSON) -> Any:
    if "duplicate" in asked:
        sandbox.courier.duplicate = bool(asked["duplicate"])
    if asked.get("hold"):
        sandbox.courier.hold()
    if "release" in asked:
        sandbox.courier.release(asked["release"])
    if "to" in asked:
        sandbox.deliver_to(asked["to"])
    return DONE


async def sockets(sandbox: Sandbox, asked: JSON) -> Any:
    if asked.get("drop"):
        return {"dropped": sandbox.sockets.drop()}
    await sandbox.sockets.disconnect(asked.get("reason", "warning"), close=bool(asked.get("close")))
    return DONE


async def verify(sandbox: Sandbox, _asked: JSON) -> Any:
    attempt = await sandbox.verify_url()
    return {"ok": attempt.ok, "status": attempt.status, "reason": attempt.reason}


async def revoke(sandbox: Sandbox, asked: JSON) -> Any:
    sandbox.installation.is_revoked = bool(asked.get("revoked", True))
    return DONE


READS: dict[str, Answering] = {
    "settings": settings,
    "calls": calls,
    "chain": chain,
    "deliveries": deliveries,
    "messages": messages,
    "ephemerals": ephemerals,
    "notifications": notifications,
}
WRITES: dict[str, Answering] = {
    "latency": latency,
    "fault": fault,
    "clear": clear,
    "rates": rates,
    "delivery": delivery,
    "sockets": sockets,
    "verify": verify,
    "revoke": revoke,
    "act": act,
}
