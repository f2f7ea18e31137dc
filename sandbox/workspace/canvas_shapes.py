"""Draws canvases as Slack tells of them, and as the page and the control API want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.workspace.canvassing import standing_in

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace.canvas import Canvas
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.workspace import Workspace


def canvas_tabs(space: Workspace, channel: Channel) -> list[JSON]:
    """Return the channel's tabs as `conversations.info` tells of them, under `properties`."""
    return [
        {"id": f"Ct{canvas.id}", "type": "canvas", "label": "", "data": {"file_id": canvas.id}}
        for canvas in standing_in(space, channel)
        if space.lists_canvases
    ]


def canvas_row(canvas: Canvas) -> JSON:
    parts = (section.part for section in canvas.sections)
    return {
        "id": canvas.id,
        "title": canvas.title,
        "creator": canvas.creator,
        "access": canvas.access,
        "parts": [
            {"kind": part.kind, "text": part.text, "level": part.level, "done": part.done}
            for part in parts
        ],
    }
