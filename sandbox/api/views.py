"""views.*: modals and the Home tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError, with_messages
from sandbox.api.methods import method
from sandbox.blocks.validate import is_too_large, view_faults
from sandbox.triggers import Trigger, TriggerError
from sandbox.workspace.view import STACK_LIMIT
from sandbox.workspace.viewing import open_view, publish, push, update, view_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.blocks.layout import Surface
    from sandbox.wire import JSON
    from sandbox.workspace.view import View


@method("views.open", 4, required="view", optional="interactivity_pointer trigger_id")
def open_modal(request: Request) -> JSON:
    content = _content(request, "modal")
    trigger = _trigger(request)
    return _answer(request, open_view(request.space, trigger.user, content))


@method("views.push", 4, required="view", optional="interactivity_pointer trigger_id")
def push_modal(request: Request) -> JSON:
    content = _content(request, "modal")
    trigger = _trigger(request)
    stack = request.space.views.open_for(trigger.user)
    if not trigger.in_modal or not stack:
        raise SlackError("not_found")
    if len(stack) >= STACK_LIMIT:
        raise SlackError("push_limit_reached")
    return _answer(request, push(request.space, stack[-1], content))


@method("views.update", 4, required="view", optional="external_id hash view_id")
def update_modal(request: Request) -> JSON:
    view = _existing(request)
    content = _content(request, "home" if view.kind == "home" else "modal", view)
    _check_hash(request, view)
    update(request.space, view, content)
    return _answer(request, view)


@method("views.publish", 4, required="user_id view", optional="hash interactivity_pointer")
def publish_home(request: Request) -> JSON:
    user = request.args.text("user_id")
    if not request.installation.manifest.home_tab:
        raise SlackError("not_enabled")
    if user not in request.space.users:
        raise SlackError("user_not_found")
    content = _content(request, "home", request.space.views.homes.get(user))
    if home := request.space.views.homes.get(user):
        _check_hash(request, home)
    return _answer(request, publish(request.space, user, content))


def _content(request: Request, surface: Surface, itself: View | None = None) -> JSON:
    """Return the view that was sent. `itself`: the one that it is to replace."""
    content = request.args.parsed("view", "invalid_arguments")
    if isinstance(content, dict) and is_too_large(content):
        raise SlackError("view_too_large")
    if faults := view_faults(content, surface):
        raise with_messages("invalid_arguments", faults)
    known: JSON = content
    if external_id := known.get("external_id"):
        holder = request.space.views.with_external_id(external_id)
        if holder is not None and holder is not itself:
            raise SlackError("duplicate_external_id")
    return known


def _trigger(request: Request) -> Trigger:
    args = request.args
    trigger_id = args.text("trigger_id") or args.text("interactivity_pointer")
    try:
        return request.installation.triggers.spend(trigger_id)
    except TriggerError as error:
        raise SlackError(str(error)) from None


def _existing(request: Request) -> View:
    views, args = request.space.views, request.args
    if "view_id" in args:
        view = views.by_id.get(args.text("view_id"))
    else:
        view = views.with_external_id(args.text("external_id"))
    if view is None or not view.is_open:
        raise SlackError("not_found")
    return view


def _check_hash(request: Request, view: View) -> None:
    if request.args.text("hash", view.hash) != view.hash:
        raise SlackError("hash_conflict")


def _answer(request: Request, view: View) -> JSON:
    app = request.installation
    return {"view": view_shape(request.space, view, app_id=app.id, bot_id=app.bot_id)}
