"""Does what the app answered to a submitted form: close it, correct it, replace it, stack one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.blocks.validate import view_faults
from sandbox.workspace.view import STACK_LIMIT
from sandbox.workspace.viewing import close, push, update

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace.view import View
    from sandbox.workspace.workspace import Workspace


def apply(space: Workspace, view: View, answer: JSON) -> dict[str, str]:
    """Return the app's objections by block id; raise SlackError for an answer Slack refuses."""
    match answer.get("response_action"):
        case None:
            close(space, view)
        case "clear":
            for each in list(space.views.open_for(view.user)):
                close(space, each)
        case "errors":
            return _objections(view, answer.get("errors"))
        case "update":
            update(space, view, _sound(answer.get("view")))
        case "push":
            if len(space.views.open_for(view.user)) >= STACK_LIMIT:
                raise SlackError("push_limit_reached")
            push(space, view, _sound(answer.get("view")))
        case other:
            raise SlackError(f"invalid_response_action: {other}")
    return {}


def _objections(view: View, errors: object) -> dict[str, str]:
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    # Slack shows an objection beside its input, so one that names no input is lost, and refused.
    if not isinstance(errors, dict) or not errors or not errors.keys() <= inputs:
        raise SlackError("invalid_errors")
    return {str(block): str(sentence) for block, sentence in errors.items()}


def _sound(content: object) -> JSON:
    if faults := view_faults(content, "modal"):
        raise SlackError(f"invalid_view: {faults[0]}")
    return content  # type: ignore[return-value]  # view_faults refuses what is no object
