"""Everybody who can be driven in a workspace: its people, and the monitoring that posts there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.driver.person import Person
from sandbox.driver.webhook import Webhook
from sandbox.workspace.happenings import PersonChanged
from sandbox.workspace.people import MONITORING_ID

if TYPE_CHECKING:
    from sandbox.workspace.people import User
    from sandbox.world import World


class Cast:
    def __init__(self, world: World) -> None:
        self.world = world
        self.monitoring = Webhook(world, world.space.bots[MONITORING_ID])
        self._people: dict[str, Person] = {}

    def person(self, name: str) -> Person:
        """Return someone by handle ("ada"), real name or id."""
        user = self.world.space.user_named(name)
        if user is None:
            raise LookupError(f"there is nobody called {name}")
        return self._people.setdefault(user.id, Person(self.world, user))

    def hire(self, user: User) -> Person:
        """Have somebody new in the workspace: a member, a guest, or of another organisation."""
        self.world.space.add_user(user)
        self.world.space.changes.tell(
            PersonChanged(user, is_new=True, ts=self.world.space.clock.ts())
        )
        for channel in self.world.channels():
            channel.members[user.id] = None
        return self.person(user.id)

    def seat(self, user: User, *channels: str) -> Person:
        """Put somebody there as if they had always been, in these channels; nobody is told."""
        self.world.space.add_user(user)
        for name in channels:
            self.world.channel(name).members[user.id] = None
        return self.person(user.id)

    def change(self, user: User) -> None:
        """Have the app told that somebody's profile or standing is another one now."""
        self.world.space.changes.tell(
            PersonChanged(user, is_new=False, ts=self.world.space.clock.ts())
        )
