"""Opens, pushes, updates and closes views, and draws them in Slack's shape."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sandbox.blocks.complete import complete
from sandbox.blocks.state import initial_state, kept_state
from sandbox.workspace.happenings import HomePublished, ViewClosed, ViewShown
from sandbox.workspace.people import APP_ID, BOT_ID
from sandbox.workspace.view import View

if TYPE_CHECKING:
    from sandbox.wire import JSON
    from sandbox.workspace.workspace import Workspace


def open_view(space: Workspace, user: str, content: JSON) -> View:
    """Show a modal; those that the person had open give way to it."""
    for old in list(space.views.open_for(user)):
        close(space, old)
    view = _made(space, user, content)
    space.views.keep(view)
    space.changes.tell(ViewShown(view, "opened"))
    return view


def push(space: Workspace, below: View, content: JSON) -> View:
    view = _made(space, below.user, content)
    view.root, view.previous = below.root, below.id
    space.views.keep(view)
    space.changes.tell(ViewShown(view, "pushed"))
    return view


def update(space: Workspace, view: View, content: JSON) -> None:
    """Put new content in; answers stay in inputs whose block and action ids stay."""
    before = view.state
    view.content = _completed(content)
    view.hash = _hash(space)
    view.state = kept_state(before, view.content["blocks"])
    if view.kind == "home":
        space.changes.tell(HomePublished(view))
    else:
        space.changes.tell(ViewShown(view, "updated"))


def publish(space: Workspace, user: str, content: JSON) -> View:
    """Replace the Home tab of one person."""
    if home := space.views.homes.get(user):
        update(space, home, content)
        return home
    view = _made(space, user, content)
    space.views.keep(view)
    space.changes.tell(HomePublished(view))
    return view


def close(space: Workspace, view: View) -> None:
    space.views.close(view)
    space.changes.tell(ViewClosed(view))


def view_shape(space: Workspace, view: View, *, app_id: str = APP_ID, bot_id: str = BOT_ID) -> JSON:
    content = view.content
    shape: JSON = {
        "id": view.id,
        "team_id": space.team.id,
        "type": view.kind,
        "blocks": content["blocks"],
        "private_metadata": content.get("private_metadata", ""),
        "callback_id": content.get("callback_id", ""),
        "external_id": content.get("external_id", ""),
        "state": {"values": view.state},
        "hash": view.hash,
        "root_view_id": view.root,
        "previous_view_id": view.previous,
        "app_id": app_id,
        "app_installed_team_id": space.team.id,
        "bot_id": bot_id,
        "title": content.get("title"),
        "submit": content.get("submit"),
        "close": content.get("close"),
        "clear_on_close": content.get("clear_on_close", False),
        "notify_on_close": content.get("notify_on_close", False),
    }
    return shape


def _made(space: Workspace, user: str, content: JSON) -> View:
    view_id = space.ids.make("V")
    completed = _completed(content)
    state = initial_state(completed["blocks"])
    return View(view_id, user, completed, _hash(space), view_id, state=state)


def _completed(content: JSON) -> JSON:
    return {**content, "blocks": complete(content["blocks"])}


def _hash(space: Workspace) -> str:
    return f"{space.clock.now()}.{secrets.token_hex(4)}"
