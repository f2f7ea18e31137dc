"""What a person can do with keyboard and mouse, refused where Slack's client would refuse it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.blocks.state import missing_answers
from sandbox.workspace import canvassing as canvases
from sandbox.workspace import marks, membership, posting
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.message import Author, Draft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sandbox.delivery.interactions import Interactions, Outcome
    from sandbox.wire import JSON
    from sandbox.workspace.canvas import Canvas
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.view import View
    from sandbox.workspace.workspace import Workspace


class Gestures:
    def __init__(self, space: Workspace, interactions: Interactions) -> None:
        self.space = space
        self.interactions = interactions

    def channel(self, user: str, name: str) -> Channel:
        """Return a channel that the person can see, by id or name."""
        channel = self.space.channel_named(name)
        if channel is None or not self.space.sees(user, channel):
            raise CannotError(f"There is no channel {name} that you can see.")
        return channel

    def message(self, user: str, channel: str, ts: str) -> Message:
        """Return a message that the person can see, also an ephemeral one."""
        room = self.channel(user, channel)
        if ts in room.by_ts:
            return room.by_ts[ts]
        for whisper in self.space.whispers.get(user, []):
            if whisper.ts == ts:
                return whisper
        raise CannotError("That message is not there any more.")

    def post(self, user: str, channel: Channel, draft: Draft) -> Message:
        """Say something, in wire text."""
        self._member(user, channel)
        if not (draft.text.strip() or draft.files):
            raise CannotError("There is nothing to send.")
        return posting.post(self.space, channel, Author(user), draft)

    def edit(self, user: str, message: Message, text: str) -> None:
        if message.user != user or message.author.bot_id:
            raise CannotError("You can edit only your own messages.")
        posting.edit(self.space, message, user, posting.Revision(text))

    def delete(self, user: str, message: Message) -> None:
        """Take away one's own message, a bot's (as an administrator may), or what one was shown."""
        if message.is_ephemeral:
            posting.unwhisper(self.space, message)
        elif message.user == user or message.author.bot_id:
            posting.delete(self.space, message)
        else:
            raise CannotError("You can delete only your own messages.")

    def react(self, user: str, message: Message, name: str) -> None:
        self._member(user, self.space.channels[message.channel])
        if message.is_ephemeral:
            raise CannotError("You cannot react to a message that only you can see.")
        if user not in message.reactions.get(name, []):
            marks.react(self.space, message, user, name)

    def unreact(self, user: str, message: Message, name: str) -> None:
        if user in message.reactions.get(name, []):
            marks.unreact(self.space, message, user, name)

    def pin(self, user: str, message: Message) -> None:
        channel = self.space.channels[message.channel]
        self._member(user, channel)
        if message.ts not in channel.pins:
            marks.pin(self.space, message, user)

    def unpin(self, user: str, message: Message) -> None:
        channel = self.space.channels[message.channel]
        self._member(user, channel)
        if message.ts in channel.pins:
            marks.unpin(self.space, message, user)

    def join(self, user: str, channel: Channel) -> None:
        if channel.kind != "channel" or channel.is_archived or self.space.is_visitor(user):
            raise CannotError("You cannot join this channel.")
        if user not in channel.members:
            membership.join(self.space, channel, user)

    def leave(self, user: str, channel: Channel) -> None:
        self._member(user, channel)
        membership.leave(self.space, channel, user, user)

    def invite(self, user: str, channel: Channel, others: Sequence[str]) -> None:
        self._member(user, channel)
        for other in others:
            if other not in channel.members:
                membership.join(self.space, channel, other, user)

    def make_channel(self, user: str, name: str, *, private: bool = False) -> Channel:
        if self.space.is_visitor(user):
            raise CannotError("Guests cannot make channels.")
        if self.space.is_taken(name):
            raise CannotError(f"The name {name} is taken.")
        return membership.create(self.space, name, user, private=private)

    def remove(self, user: str, channel: Channel, other: str) -> None:
        """Take somebody else, or the bot, out of a channel."""
        self._member(user, channel)
        if channel.is_general or other not in channel.members:
            raise CannotError("They cannot be removed from this channel.")
        membership.leave(self.space, channel, other, user)

    def archive(self, user: str, channel: Channel) -> None:
        self._member(user, channel)
        if channel.is_general:
            raise CannotError("This channel cannot be archived.")
        membership.archive(self.space, channel, user)

    def unarchive(self, user: str, channel: Channel) -> None:
        if channel.is_archived:
            membership.unarchive(self.space, channel, user)

    def rename(self, user: str, channel: Channel, name: str) -> None:
        self._member(user, channel)
        if self.space.is_taken(name):
            raise CannotError(f"The name {name} is taken.")
        membership.rename(self.space, channel, user, name)

    def convert(self, user: str, channel: Channel, *, private: bool) -> None:
        self._member(user, channel)
        membership.convert(self.space, channel, user, private=private)

    def make_canvas(self, user: str, channel: Channel, title: str, markdown: str) -> Canvas:
        """Put a document into the channel's tabs."""
        self._member(user, channel)
        if self.space.refuses_canvases:
            raise CannotError("This workspace has no canvases.")
        return canvases.make(self.space, channel, user, title, markdown)

    def edit_canvas(self, user: str, canvas: Canvas, markdown: str) -> None:
        self._writes(user, canvas)
        canvas.sections = canvases.drawn_from(self.space, markdown)
        canvases.changed(self.space, canvas)

    def delete_canvas(self, user: str, canvas: Canvas) -> None:
        """Take it away; an administrator may take away anybody's."""
        self._member(user, self.space.channels[canvas.channel])
        canvases.remove(self.space, canvas)

    async def command(self, user: str, channel: Channel, line: str) -> Outcome:
        """Run a slash command; who only looks into a channel has nowhere to type it."""
        self._member(user, channel)
        return await self.interactions.command(user, channel, line)

    def objections(self, view: View, state: JSON) -> dict[str, str]:
        """Return what Slack's client objects to before it sends a form, by block id."""
        view.state = view.state | state
        return missing_answers(view.blocks, view.state)

    def _writes(self, user: str, canvas: Canvas) -> None:
        self._member(user, self.space.channels[canvas.channel])
        if canvas.is_deleted:
            raise CannotError("This canvas is not there any more.")
        if canvas.access == "read" and canvas.creator != user:
            raise CannotError("You can look at this canvas, and not edit it.")

    def _member(self, user: str, channel: Channel) -> None:
        if channel.is_archived:
            raise CannotError("This channel has been archived.")
        if user not in channel.members:
            raise CannotError(f"You are not in {channel.name or 'this conversation'}.")
