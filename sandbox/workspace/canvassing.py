"""Makes canvases, draws them anew and takes them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.canvas import Canvas, Section
from sandbox.workspace.canvas_markdown import parts
from sandbox.workspace.happenings import CanvasChanged

if TYPE_CHECKING:
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.workspace import Workspace


def make(space: Workspace, channel: Channel, by: str, title: str, markdown: str) -> Canvas:
    """Put a canvas into the channel's tabs. Raises UnsupportedError."""
    drawn = drawn_from(space, markdown)
    now = space.clock.now()
    canvas = Canvas(space.ids.make("F"), channel.id, by, now, title, drawn)
    space.canvases[canvas.id] = canvas
    space.changes.tell(CanvasChanged(channel))
    return canvas


def drawn_from(space: Workspace, markdown: str) -> list[Section]:
    return [Section(f"temp:C:{space.ids.make('S')}", part) for part in parts(markdown)]


def changed(space: Workspace, canvas: Canvas) -> None:
    space.changes.tell(CanvasChanged(space.channels[canvas.channel]))


def remove(space: Workspace, canvas: Canvas) -> None:
    canvas.is_deleted = True
    changed(space, canvas)


def standing_in(space: Workspace, channel: Channel) -> list[Canvas]:
    """Return the canvases in the channel's tabs, oldest first."""
    every = space.canvases.values()
    return [one for one in every if one.channel == channel.id and not one.is_deleted]
