"""Someone in the workspace, doing what people do in Slack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sandbox.blocks.state import initial_state
from sandbox.changes import PATIENCE
from sandbox.driver.answer import Answer
from sandbox.driver.elements import action, answer, find
from sandbox.driver.form import Form
from sandbox.workspace.channel import Channel
from sandbox.workspace.composing import compose
from sandbox.workspace.membership import direct
from sandbox.workspace.message import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from sandbox.gestures import Gestures
    from sandbox.workspace.canvas import Canvas
    from sandbox.workspace.message import File, Message
    from sandbox.workspace.people import User
    from sandbox.workspace.view import View
    from sandbox.world import World

Where = Channel | str
T = TypeVar("T")


class Person:
    """Every method that the app is told about returns when the app has acknowledged it once.

    Or when the first try has failed, or while deliveries are held. Channels go by name, id or
    `Channel`. Raises CannotError for what Slack's client would not let a person do.
    """

    def __init__(self, world: World, user: User) -> None:
        self.world = world
        self.user = user
        self._handed: set[str] = set()

    @property
    def id(self) -> str:
        return self.user.id

    @property
    def mention(self) -> str:
        """How to mention this person in anything that is typed."""
        return f"<@{self.user.id}>"

    async def command(self, line: str, channel: Where = "general") -> Answer:
        """Type a slash command, such as "/incident declare sev1 Checkout returns 500s"."""
        wire = compose(self.world.space, line)
        return Answer(await self._hands.command(self.id, self._room(channel), wire))

    async def post(  # noqa: PLR0913 - what a message can have
        self,
        text: str,
        channel: Where = "general",
        *,
        thread: Message | None = None,
        broadcast: bool = False,
        files: Iterable[File] = (),
        at: datetime | None = None,
    ) -> Message:
        """Say something; `text` is what is typed, so "@grace" and "@here" mention, "<" does not.

        `at` backdates the message.
        """
        draft = Draft(
            compose(self.world.space, text),
            thread_ts=thread.ts if thread else None,
            broadcast=broadcast,
            files=list(files),
            ts=self.world.space.clock.backdated(at) if at else None,
        )
        room = self._room(channel)
        return await self._told(lambda: self._hands.post(self.id, room, draft))

    async def reply(self, message: Message, text: str, *, broadcast: bool = False) -> Message:
        return await self.post(text, message.channel, thread=message, broadcast=broadcast)

    async def say_to_bot(self, text: str) -> Message:
        """Write to the bot in the direct message with it."""
        return await self.post(text, self.direct_channel)

    async def edit(self, message: Message, text: str) -> None:
        wire = compose(self.world.space, text)
        await self._told(lambda: self._hands.edit(self.id, message, wire))

    async def delete(self, message: Message) -> None:
        await self._told(lambda: self._hands.delete(self.id, message))

    async def react(self, message: Message, name: str) -> None:
        await self._told(lambda: self._hands.react(self.id, message, name))

    async def unreact(self, message: Message, name: str) -> None:
        await self._told(lambda: self._hands.unreact(self.id, message, name))

    async def pin(self, message: Message) -> None:
        await self._told(lambda: self._hands.pin(self.id, message))

    async def unpin(self, message: Message) -> None:
        await self._told(lambda: self._hands.unpin(self.id, message))

    async def join(self, channel: Where) -> Channel:
        room = self._room(channel)
        await self._told(lambda: self._hands.join(self.id, room))
        return room

    async def leave(self, channel: Where) -> None:
        room = self._room(channel)
        await self._told(lambda: self._hands.leave(self.id, room))

    async def invite(self, channel: Where, *others: Person | str) -> None:
        """Bring people in; `sandbox.bot_user` brings the bot in."""
        room, ids = self._room(channel), [_id(other) for other in others]
        await self._told(lambda: self._hands.invite(self.id, room, ids))

    async def remove(self, channel: Where, other: Person | str) -> None:
        """Take somebody out of a channel; `sandbox.bot_user` takes the bot out."""
        room = self._room(channel)
        await self._told(lambda: self._hands.remove(self.id, room, _id(other)))

    async def make_channel(self, name: str, *, private: bool = False) -> Channel:
        return await self._told(lambda: self._hands.make_channel(self.id, name, private=private))

    async def rename(self, channel: Where, name: str) -> None:
        room = self._room(channel)
        await self._told(lambda: self._hands.rename(self.id, room, name))

    async def archive(self, channel: Where) -> None:
        room = self._room(channel)
        await self._told(lambda: self._hands.archive(self.id, room))

    async def unarchive(self, channel: Where) -> None:
        room = self._room(channel)
        await self._told(lambda: self._hands.unarchive(self.id, room))

    async def convert(self, channel: Where, *, private: bool) -> None:
        room = self._room(channel)
        await self._told(lambda: self._hands.convert(self.id, room, private=private))

    async def make_canvas(self, channel: Where, title: str, markdown: str = "") -> Canvas:
        """Put a document into the channel's tabs."""
        room = self._room(channel)
        return await self._told(lambda: self._hands.make_canvas(self.id, room, title, markdown))

    async def edit_canvas(self, canvas: Canvas, markdown: str) -> None:
        await self._told(lambda: self._hands.edit_canvas(self.id, canvas, markdown))

    async def delete_canvas(self, canvas: Canvas) -> None:
        await self._told(lambda: self._hands.delete_canvas(self.id, canvas))

    async def click(self, message: Message, what: str, choose: Any = None) -> Answer:
        """Use a button or menu of a message, found by its text or action id.

        `choose`: for a menu, the option's value or text, or the person or channel; for boxes, all
        that are ticked then.
        """
        space = self.world.space
        block, element = find(message.blocks, what)
        chosen = None if choose is None else answer(space, element, choose)
        state = initial_state(message.blocks)
        if chosen is not None and element["action_id"] in state.get(block["block_id"], {}):
            state[block["block_id"]][element["action_id"]] |= chosen
        entry = action(block, element, chosen)
        interactions = self.world.interactions
        return Answer(await interactions.click(self.id, message, entry, state))

    async def shortcut(self, callback_id: str, on: Message | None = None) -> Answer:
        """Start a shortcut: of a message, or a global one."""
        return Answer(await self.world.interactions.shortcut(self.id, callback_id, on))

    async def home(self) -> Form | None:
        """Open the app's Home tab; return what it shows once the app has acknowledged."""
        await self._told(lambda: self.world.interactions.open_home(self.id))
        view = self.world.space.views.homes.get(self.id)
        return Form(self.world, view, self.hand) if view else None

    async def next_view(self, within: float = PATIENCE) -> Form:
        """Wait for the next form that is opened for this person."""
        view = await self.world.wait_for(
            self._new_view, within=within, what=f"a view for {self.user.name}"
        )
        return self.hand(view)

    def hand(self, view: View) -> Form:
        self._handed.add(view.id)
        return Form(self.world, view, self.hand)

    async def sees(
        self, text: str, channel: Where | None = None, *, within: float = PATIENCE
    ) -> Message:
        """Wait for a message with these words that this person can see, also an ephemeral one.

        Where several have them, the newest.
        """
        return await self.world.wait_for(
            lambda: self._seen(text, channel),
            within=within,
            what=f"{self.user.name} to see {text!r}",
        )

    def ephemerals(self, channel: Where | None = None) -> list[Message]:
        """Return what only this person sees, oldest first."""
        mine = self.world.space.whispers.get(self.id, [])
        if channel is None:
            return list(mine)
        wanted = self.world.channel(channel)
        return [message for message in mine if message.channel == wanted.id]

    @property
    def direct_channel(self) -> Channel:
        return direct(self.world.space, self.world.bot_user, self.id)

    @property
    def inbox(self) -> list[Message]:
        """The direct messages with the bot, replies included, oldest first."""
        return self.direct_channel.all_messages

    @property
    def notices(self) -> list[str]:
        """What Slack itself has told this person, such as a command that failed."""
        return self.world.facts.notices.get(self.id, [])

    async def _told(self, act: Callable[[], T]) -> T:
        """Do something, and wait until the app was told of it once."""
        mark = self.world.mark()
        done = act()
        await self.world.told(mark)
        return done

    @property
    def _hands(self) -> Gestures:
        return self.world.gestures

    def _room(self, channel: Where) -> Channel:
        name = channel if isinstance(channel, str) else channel.id
        return self._hands.channel(self.id, name)

    def _new_view(self) -> View | None:
        stack = self.world.space.views.open_for(self.id)
        return next((view for view in stack if view.id not in self._handed), None)

    def _seen(self, text: str, channel: Where | None) -> Message | None:
        space = self.world.space
        rooms = [self.world.channel(channel)] if channel else space.channels.values()
        visible = [m for room in rooms if space.sees(self.id, room) for m in room.all_messages]
        visible += self.ephemerals(channel)
        found = [message for message in visible if text in message.words]
        return max(found, key=lambda message: message.ts, default=None)


def _id(other: Person | str) -> str:
    return other if isinstance(other, str) else other.id
