"""What stands in every new workspace: channels, and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.channel import Channel, Note

if TYPE_CHECKING:
    from sandbox.workspace.workspace import Workspace

CHANNELS = {
    "general": "Announcements for everybody",
    "incidents": "What is broken right now",
    "engineering": "Building and running things",
}


def furnish(space: Workspace) -> None:
    """Make the channels silently, as if they had always been there; the bot is in none of them."""
    people = [user.id for user in space.people]
    for name, purpose in CHANNELS.items():
        now = space.clock.now()
        channel = Channel(
            space.ids.make("C"),
            name,
            "channel",
            people[0],
            now,
            members=dict.fromkeys(people),
            purpose=Note(purpose, people[0], now),
            is_general=name == "general",
        )
        space.add_channel(channel)
