"""The whole workspace as one object: starts it, holds its parts, and drives it from tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.driver.cast import Cast
from sandbox.listener import Listener
from sandbox.world import World

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from sandbox.delivery.delivery import Timing
    from sandbox.driver.person import Person
    from sandbox.driver.webhook import Webhook
    from sandbox.wire import JSON
    from sandbox.workspace.people import User


class Sandbox(World):
    """A Slack workspace on loopback. Use it as `async with Sandbox(manifest=...) as sandbox`.

    `port`: 0 takes a free one.
    """

    def __init__(
        self, manifest: Path | JSON, *, port: int = 0, timing: Timing | None = None
    ) -> None:
        super().__init__(manifest, timing)
        self.cast = Cast(self)
        self._listener = Listener(self, self.cast, port)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def start(self) -> None:
        self.space.url = await self._listener.start()

    async def close(self) -> None:
        await self.hang_up()
        await self._listener.close()

    async def go_away(self) -> None:
        """Let nobody reach it from now on: every line is cut, and none can be opened.

        The people in it are there still, and do what they do; the app hears of it by redelivery.
        """
        self.sockets.drop()
        await self._listener.pause()

    async def come_back(self) -> None:
        """Be reached again, where it was before."""
        await self._listener.start()

    # Who is in it: see Cast

    @property
    def monitoring(self) -> Webhook:
        return self.cast.monitoring

    def person(self, name: str) -> Person:
        return self.cast.person(name)

    def hire(self, user: User) -> Person:
        return self.cast.hire(user)

    def change(self, user: User) -> None:
        self.cast.change(user)
