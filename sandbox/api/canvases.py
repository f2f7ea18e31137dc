"""canvases.* and conversations.canvases.create: documents in a channel's tabs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sandbox.api.errors import SlackError, with_messages
from sandbox.api.methods import method
from sandbox.workspace import canvassing as canvases
from sandbox.workspace.canvas_markdown import MOST_BYTES, UnsupportedError

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.canvas import Canvas, Section

WRITE = "canvases:write"
HEADERS = ("h1", "h2", "h3")
BESIDE = {"insert_before": 0, "insert_after": 1}


@method(
    "conversations.canvases.create",
    2,
    scopes=WRITE,
    required="channel_id",
    optional="document_content title",
)
def make(request: Request) -> JSON:
    _available(request)
    channel = request.my_channel(name="channel_id", live=True)
    if canvases.standing_in(request.space, channel):
        raise SlackError("channel_canvas_already_exists")
    markdown = _markdown(request.args.parsed("document_content", "invalid_arguments") or {})
    title = request.args.text("title")
    try:
        made = canvases.make(request.space, channel, request.me, title, markdown)
    except UnsupportedError as fault:
        raise SlackError("canvas_creation_failed", detail=str(fault)) from None
    return {"canvas_id": made.id}


@method("canvases.edit", 3, scopes=WRITE, required="canvas_id changes")
def edit(request: Request) -> JSON:
    _available(request)
    canvas = _writable(request)
    changes = request.args.parsed("changes", "invalid_arguments")
    if not isinstance(changes, list) or len(changes) != 1 or not isinstance(changes[0], dict):
        raise with_messages("invalid_arguments", ["[ERROR] one change at a time"])
    try:
        _change(request, canvas, changes[0])
    except (UnsupportedError, LookupError) as fault:
        raise SlackError("canvas_editing_failed", detail=str(fault)) from None
    canvases.changed(request.space, canvas)
    return {}


@method("canvases.delete", 3, scopes=WRITE, required="canvas_id")
def remove(request: Request) -> JSON:
    canvases.remove(request.space, _writable(request))
    return {}


@method("canvases.sections.lookup", 3, scopes="canvases:read", required="canvas_id criteria")
def lookup(request: Request) -> JSON:
    canvas = request.space.canvases.get(request.args.text("canvas_id"))
    if canvas is not None and canvas.is_deleted:
        raise SlackError("canvas_deleted")
    canvas = _seen(request)
    criteria = request.args.parsed("criteria", "invalid_arguments")
    if not isinstance(criteria, dict) or not criteria.keys() <= {"section_types", "contains_text"}:
        raise SlackError("invalid_arguments")
    found = [section for section in canvas.sections if _fits(section, criteria)]
    return {"sections": [{"id": section.id} for section in found]}


@method(
    "canvases.access.set",
    3,
    scopes=WRITE,
    required="canvas_id access_level",
    optional="channel_ids user_ids",
)
def set_access(request: Request) -> JSON:
    args = request.args
    canvas = _writable(request)
    if ("channel_ids" in args) is ("user_ids" in args):
        raise SlackError("invalid_parameters")
    level = args.text("access_level")
    if level not in {"read", "write"}:
        raise SlackError("invalid_arguments")
    if "user_ids" in args:  # the channel's members have it by the channel
        raise SlackError("failed_to_update_user_ids")
    if _listed(args["channel_ids"]) != [canvas.channel]:
        raise SlackError("channel_not_found")
    canvas.access = "read" if level == "read" else "write"
    canvases.changed(request.space, canvas)
    return {}


def _listed(value: Any) -> list[str]:
    """Return ids as Slack takes them: a JSON list, or with commas, as slack_sdk sends them."""
    if isinstance(value, str):
        value = json.loads(value) if value.startswith("[") else value.split(",")
    return [str(one) for one in value]


def _available(request: Request) -> None:
    if request.space.refuses_canvases:
        raise SlackError(request.space.refuses_canvases)


def _seen(request: Request) -> Canvas:
    canvas = request.space.canvases.get(request.args.text("canvas_id"))
    if canvas is None or canvas.is_deleted:
        raise SlackError("canvas_not_found")
    if request.me not in request.space.channels[canvas.channel].members:
        raise SlackError("canvas_not_found")
    return canvas


def _writable(request: Request) -> Canvas:
    canvas = _seen(request)
    if canvas.access == "read" and canvas.creator != request.me:
        raise SlackError("restricted_action")
    return canvas


def _markdown(content: Any) -> str:
    """Return what a document_content says: nothing where there is none."""
    if content == {}:
        return ""
    if not isinstance(content, dict) or set(content) != {"type", "markdown"}:
        raise SlackError("invalid_arguments")
    if content["type"] != "markdown" or not isinstance(content["markdown"], str):
        raise SlackError("invalid_arguments")
    if len(json.dumps(content["markdown"]).encode()) > MOST_BYTES:
        raise SlackError("canvas_too_large")
    return content["markdown"]


def _change(request: Request, canvas: Canvas, change: JSON) -> None:
    """Carry it out. Raises LookupError where there is no such section, and UnsupportedError."""
    operation, at = change.get("operation"), str(change.get("section_id") or "")
    if operation == "rename":
        canvas.title = _markdown(change.get("title_content"))
        return
    if operation == "delete":
        del canvas.sections[canvas.at(at)]
        return
    fresh = canvases.drawn_from(request.space, _markdown(change.get("document_content")))
    match operation:
        case "replace":
            first, last = (canvas.at(at), canvas.at(at) + 1) if at else (0, len(canvas.sections))
        case "insert_at_start":
            first = last = 0
        case "insert_at_end":
            first = last = len(canvas.sections)
        case "insert_before" | "insert_after":
            first = last = canvas.at(at) + BESIDE[operation]
        case _:
            raise SlackError("invalid_arguments")
    canvas.sections[first:last] = fresh


def _fits(section: Section, criteria: JSON) -> bool:
    kinds = criteria.get("section_types") or []
    wanted = {kind for one in kinds for kind in (HEADERS if one == "any_header" else (one,))}
    said = str(criteria.get("contains_text") or "")
    return (not wanted or section.part.kind in wanted) and said in section.part.text
