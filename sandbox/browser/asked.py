"""One call of the page: who asks, and what about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sandbox.workspace.cannot import CannotError

if TYPE_CHECKING:
    from aiohttp import web

    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.people import User
    from sandbox.workspace.view import View
    from sandbox.world import World


class Asked:
    """What the page sent: its query, or its JSON body."""

    def __init__(self, world: World, values: JSON) -> None:
        self.world = world
        self.values = values

    def __getitem__(self, name: str) -> Any:
        if name not in self.values:
            raise CannotError(f"{name} is missing.")
        return self.values[name]

    @property
    def user(self) -> User:
        user = self.world.space.users.get(str(self["user"]))
        if user is None or user.is_bot:
            raise CannotError("There is no such person.")
        return user

    @property
    def channel(self) -> Channel:
        return self.world.gestures.channel(self.user.id, str(self["channel"]))

    @property
    def message(self) -> Message:
        return self.world.gestures.message(self.user.id, str(self["channel"]), str(self["ts"]))

    def view(self, view_id: str) -> View:
        view = self.world.space.views.by_id.get(view_id)
        if view is None or view.user != self.user.id or not view.is_open:
            raise CannotError("This form is not open any more.")
        return view


async def sent(request: web.Request) -> JSON:
    if request.method == "GET":
        return dict(request.query)
    try:
        values = await request.json()
    except json.JSONDecodeError:
        raise CannotError("The body is no JSON.") from None
    if not isinstance(values, dict):
        raise CannotError("The body has to be an object.")
    return values
