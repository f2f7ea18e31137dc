"""The page's calls; see docs/sandbox.md."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from sandbox.blocks.state import initial_state
from sandbox.browser.shapes import channel_row, message_row, user_row, view_row
from sandbox.driver.elements import action as used
from sandbox.driver.elements import find
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.membership import direct
from sandbox.workspace.message import Draft

if TYPE_CHECKING:
    from sandbox.server import Sandbox
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.people import User
    from sandbox.workspace.view import View

Answering = Callable[["Asked"], Awaitable["JSON"]]
CHOICES = ("selected_", "value", "files", "rich_text_value")
DONE: JSON = {"ok": True}


class Asked:
    """What the page sent: its query, or its JSON body."""

    def __init__(self, sandbox: Sandbox, values: JSON) -> None:
        self.sandbox = sandbox
        self.values = values

    def __getitem__(self, name: str) -> Any:
        if name not in self.values:
            raise CannotError(f"{name} is missing.")
        return self.values[name]

    @property
    def user(self) -> User:
        user = self.sandbox.space.users.get(str(self["user"]))
        if user is None or user.is_bot:
            raise CannotError("There is no such person.")
        return user

    @property
    def channel(self) -> Channel:
        return self.sandbox.gestures.channel(self.user.id, str(self["channel"]))

    @property
    def message(self) -> Message:
        return self.sandbox.gestures.message(self.user.id, str(self["channel"]), str(self["ts"]))

    def view(self, view_id: str) -> View:
        view = self.sandbox.space.views.by_id.get(view_id)
        if view is None or view.user != self.user.id or not view.is_open:
            raise CannotError("This form is not open any more.")
        return view


class PageCalls:
    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def add_to(self, app: web.Application) -> None:
        for name, answering in LOOKS.items():
            app.router.add_get(f"/page/{name}", self._handler(answering))
        for name, answering in ACTS.items():
            app.router.add_post(f"/page/{name}", self._handler(answering))

    def _handler(
        self, answering: Answering
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            try:
                values = await _values(request)
                return web.json_response(await answering(Asked(self._sandbox, values)))
            except CannotError as error:
                return web.json_response({"error": str(error)}, status=400)

        return handle


async def _values(request: web.Request) -> JSON:
    if request.method == "GET":
        return dict(request.query)
    try:
        values = await request.json()
    except json.JSONDecodeError:
        raise CannotError("The body is no JSON.") from None
    if not isinstance(values, dict):
        raise CannotError("The body has to be an object.")
    return values


async def state(asked: Asked) -> JSON:
    space, me = asked.sandbox.space, asked.user
    manifest = asked.sandbox.installation.manifest
    visible = [c for c in space.channels.values() if space.sees(me.id, c)]
    return {
        "team": {"id": space.team.id, "name": space.team.name},
        "me": user_row(me),
        "users": [user_row(user) for user in space.users.values()],
        "channels": [channel_row(c, me.id) for c in visible],
        "shortcuts": [
            {"name": s.name, "type": s.type, "callback_id": s.callback_id}
            for s in manifest.shortcuts.values()
        ],
        "commands": [
            {"command": c.command, "description": c.description, "usage_hint": c.usage_hint}
            for c in manifest.commands.values()
        ],
        "views": [view_row(space, view) for view in space.views.open_for(me.id)],
    }


async def channel(asked: Asked) -> JSON:
    space, me, room = asked.sandbox.space, asked.user, asked.channel
    _mark_read(room, me.id)
    return {
        "channel": channel_row(room, me.id),
        "messages": [message_row(space, message) for message in room.everything],
        "bookmarks": [
            {"id": b.id, "title": b.title, "link": b.link, "emoji": b.emoji}
            for b in room.bookmarks.values()
        ],
        "pins": list(room.pins),
        "members": list(room.members),
    }


async def thread(asked: Asked) -> JSON:
    space, room, ts = asked.sandbox.space, asked.channel, str(asked["ts"])
    if ts not in room.by_ts:
        raise CannotError("That message is not there any more.")
    return {"messages": [message_row(space, message) for message in room.thread(ts)]}


async def read(asked: Asked) -> JSON:
    _mark_read(asked.channel, asked.user.id)
    return DONE


def _mark_read(room: Channel, user: str) -> None:
    if room.top and user in room.members:
        room.read[user] = room.top[-1]


async def post(asked: Asked) -> JSON:
    """Say something, or run a command, whose answer comes as an event."""
    sandbox, me, room = asked.sandbox, asked.user.id, asked.channel
    text, thread_ts = str(asked["text"]), asked.values.get("thread_ts")
    command = text.strip().partition(" ")[0]
    if not command.startswith("/"):
        sandbox.gestures.post(me, room, Draft(text, thread_ts=thread_ts))
        return DONE
    if thread_ts:
        raise CannotError(f"{command} is not supported in threads. Sorry!")
    await sandbox.gestures.command(me, room, text)
    return DONE


async def edit(asked: Asked) -> JSON:
    asked.sandbox.gestures.edit(asked.user.id, asked.message, str(asked["text"]))
    return DONE


async def delete(asked: Asked) -> JSON:
    asked.sandbox.gestures.delete(asked.user.id, asked.message)
    return DONE


async def react(asked: Asked) -> JSON:
    gestures = asked.sandbox.gestures
    act = gestures.react if asked["add"] else gestures.unreact
    act(asked.user.id, asked.message, str(asked["name"]).strip(":"))
    return DONE


async def join(asked: Asked) -> JSON:
    asked.sandbox.gestures.join(asked.user.id, asked.channel)
    return DONE


async def use(asked: Asked) -> JSON:
    """Use a button or menu; the app's answer comes as events."""
    container, sent = asked["container"], asked["action"]
    interactions, me = asked.sandbox.interactions, asked.user.id
    if container.get("type") == "view":
        view = asked.view(str(container.get("view_id")))
        view.state |= asked.values.get("state", {}).get("values", {})
        entry = _entry(view.blocks, sent)
        await interactions.click_in_view(me, view, entry)
        return DONE
    message = asked.sandbox.gestures.message(
        me, str(container.get("channel")), str(container.get("ts"))
    )
    entry = _entry(message.blocks, sent)
    values = initial_state(message.blocks) | asked.values.get("state", {}).get("values", {})
    await interactions.click(me, message, entry, values)
    return DONE


def _entry(blocks: list[JSON], sent: JSON) -> JSON:
    """Complete what the page says was used with what the element says about itself."""
    of_block = [block for block in blocks if block["block_id"] == sent.get("block_id")]
    block, element = find(of_block, str(sent.get("action_id")))
    chosen = {key: value for key, value in sent.items() if key.startswith(CHOICES)}
    return used(block, element, chosen)


async def shortcut(asked: Asked) -> JSON:
    on = asked.message if "ts" in asked.values else None
    await asked.sandbox.interactions.shortcut(asked.user.id, str(asked["callback_id"]), on)
    return DONE


async def submit(asked: Asked) -> JSON:
    view = asked.view(str(asked["view_id"]))
    values = asked.values.get("state", {}).get("values", {})
    if objections := asked.sandbox.gestures.objections(view, values):
        return {"errors": objections}
    outcome = await asked.sandbox.interactions.submit(asked.user.id, view)
    return {"errors": outcome.errors} if outcome.errors else DONE


async def close(asked: Asked) -> JSON:
    await asked.sandbox.interactions.close(asked.user.id, asked.view(str(asked["view_id"])))
    return DONE


async def home(asked: Asked) -> JSON:
    view = asked.sandbox.interactions.open_home(asked.user.id)
    return {"view": view_row(asked.sandbox.space, view) if view else None}


async def dm(asked: Asked) -> JSON:
    space, other = asked.sandbox.space, str(asked["with"])
    if other not in space.users:
        raise CannotError("There is no such person.")
    return {"channel": channel_row(direct(space, asked.user.id, other), asked.user.id)}


LOOKS: dict[str, Answering] = {"state": state, "channel": channel, "thread": thread}
ACTS: dict[str, Answering] = {
    "post": post,
    "edit": edit,
    "delete": delete,
    "react": react,
    "join": join,
    "read": read,
    "action": use,
    "shortcut": shortcut,
    "submit": submit,
    "close": close,
    "home": home,
    "dm": dm,
}
