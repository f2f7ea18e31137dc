"""The control API over HTTP, for tests in other processes; see docs/sandbox.md."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp import web

from sandbox.control.acts import act
from sandbox.control.faults import Fault
from sandbox.control.shapes import call_row, delivery_row, message_row, notification_row
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.canvas_shapes import canvas_row
from sandbox.workspace.people import User
from sandbox.world import FREE_PLAN

if TYPE_CHECKING:
    from sandbox.driver.cast import Cast
    from sandbox.wire import JSON
    from sandbox.world import World

Answering = Callable[["World", "JSON"], Awaitable[Any]]
FAULT_PARTS = ("method", "times", "error", "status", "retry_after", "malformed", "cut")
DONE = {"ok": True}


class ControlCalls:
    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def add_to(self, app: web.Application) -> None:
        world, cast = self._cast.world, self._cast
        for name, answering in READS.items():
            app.router.add_get(f"/control/{name}", _handler(partial(answering, world)))
        for name, answering in WRITES.items():
            app.router.add_post(f"/control/{name}", _handler(partial(answering, world)))
        app.router.add_get("/control/ephemerals", _handler(partial(ephemerals, cast)))
        app.router.add_post("/control/act", _handler(partial(act, cast)))
        app.router.add_post("/control/person", _handler(partial(person, cast)))


def _handler(
    answering: Callable[[JSON], Awaitable[Any]],
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        values = dict(request.query)
        try:
            if request.method == "POST":
                values |= await request.json()
            return web.json_response(await answering(values))
        except (CannotError, LookupError, TypeError, json.JSONDecodeError) as error:
            return web.json_response({"error": str(error)}, status=400)
        except TimeoutError as error:
            return web.json_response({"error": str(error)}, status=408)

    return handle


async def settings(world: World, _asked: JSON) -> Any:
    return {
        "url": world.url,
        "api_url": world.api_url,
        "team_id": world.team_id,
        "bot_user": world.bot_user,
        "environment": world.environment(),
        "people": {person.name: person.id for person in world.space.people},
        "channels": {channel.name: channel.id for channel in world.channels()},
        "connections": len(world.sockets.connections),
    }


async def calls(world: World, asked: JSON) -> Any:
    since = float(asked.get("since", 0))
    found = [call for call in world.calls if call.started >= since]
    if method := asked.get("method"):
        found = [call for call in found if call.method == method]
    return {"now": world.now(), "calls": [call_row(call) for call in found]}


async def chain(world: World, asked: JSON) -> Any:
    until = float(asked.get("until", world.now()))
    found = world.longest_chain(float(asked["since"]), until)
    return {"length": len(found), "methods": [call.method for call in found]}


async def deliveries(world: World, asked: JSON) -> Any:
    start = int(asked.get("from", 0))
    return {"deliveries": [delivery_row(delivery) for delivery in world.deliveries[start:]]}


async def messages(world: World, asked: JSON) -> Any:
    found = world.messages(asked.get("text", ""), asked.get("channel"))
    return {"messages": [message_row(world.space, message) for message in found]}


async def ephemerals(cast: Cast, asked: JSON) -> Any:
    person = cast.person(asked["person"])
    found = person.ephemerals(asked.get("channel"))
    return {
        "messages": [message_row(cast.world.space, message) for message in found],
        "notices": person.notices,
    }


async def person(cast: Cast, asked: JSON) -> Any:
    """Hire somebody, or give somebody who is there another standing; the app is told."""
    name, space = str(asked["name"]), cast.world.space
    user = space.user_named(name)
    is_new = user is None
    user = user or User(
        space.ids.make("U"), name, asked.get("real_name", name.title()), "UTC", "5b6b66"
    )
    user.is_guest = bool(asked.get("guest", user.is_guest))
    user.other_team = asked.get("team", user.other_team)
    if is_new:
        cast.hire(user)
    else:
        cast.change(user)
    return {"id": user.id}


async def notifications(world: World, _asked: JSON) -> Any:
    return {"notifications": [notification_row(each) for each in world.notifications]}


async def latency(world: World, asked: JSON) -> Any:
    world.faults.latency(float(asked["seconds"]), asked.get("method", "*"))
    return DONE


async def fault(world: World, asked: JSON) -> Any:
    world.faults.add(Fault(**{part: asked[part] for part in FAULT_PARTS if part in asked}))
    return DONE


async def clear(world: World, _asked: JSON) -> Any:
    world.faults.clear()
    world.rates.disable()
    world.courier.duplicate = False
    world.courier.release()
    return DONE


async def rates(world: World, asked: JSON) -> Any:
    if asked["enabled"]:
        world.rates.enable()
    else:
        world.rates.disable()
    return DONE


async def delivery(world: World, asked: JSON) -> Any:
    if "duplicate" in asked:
        world.courier.duplicate = bool(asked["duplicate"])
    if asked.get("hold"):
        world.courier.hold()
    if "release" in asked:
        world.courier.release(asked["release"])
    if "to" in asked:
        world.deliver_to(asked["to"])
    return DONE


async def sockets(world: World, asked: JSON) -> Any:
    if asked.get("drop"):
        return {"dropped": world.sockets.drop()}
    await world.sockets.disconnect(asked.get("reason", "warning"), close=bool(asked.get("close")))
    return DONE


async def verify(world: World, _asked: JSON) -> Any:
    attempt = await world.verify_url()
    return {"ok": attempt.ok, "status": attempt.status, "reason": attempt.reason}


async def canvases(world: World, asked: JSON) -> Any:
    """`free`: the workspace has none, as those that pay nothing; else a channel's are told."""
    if "free" in asked:
        world.refuse_canvases(FREE_PLAN if asked["free"] else None)
        return DONE
    return {"canvases": [canvas_row(canvas) for canvas in world.canvases(asked["channel"])]}


async def revoke(world: World, asked: JSON) -> Any:
    world.installation.is_revoked = bool(asked.get("revoked", True))
    return DONE


READS: dict[str, Answering] = {
    "settings": settings,
    "calls": calls,
    "chain": chain,
    "deliveries": deliveries,
    "messages": messages,
    "notifications": notifications,
    "canvases": canvases,
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
    "canvases": canvases,
}
