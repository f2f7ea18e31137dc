"""users.*, bots.*, team.*: who there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.api.paging import page
from sandbox.workspace.shapes import bot_shape, user_shape

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.people import User


@method(
    "users.info",
    4,
    scopes="users:read",
    required="user",
    optional="include_locale",
    json_body=False,
)
def user_info(request: Request) -> JSON:
    user = request.space.users.get(request.args.text("user"))
    if user is None:
        raise SlackError("user_not_found")
    return {"user": _shape(request, user)}


@method(
    "users.list",
    2,
    scopes="users:read",
    optional="cursor include_locale limit team_id",
    json_body=False,
)
def user_list(request: Request) -> JSON:
    rows, metadata = page(request.args, list(request.space.users.values()))
    members = [_shape(request, user) for user in rows]
    return {"members": members, "cache_ts": request.space.clock.now(), **metadata}


@method("users.lookupByEmail", 3, scopes="users:read.email", required="email", json_body=False)
def by_email(request: Request) -> JSON:
    wanted = request.args.text("email").lower()
    for user in request.space.people:
        if user.email == wanted:
            return {"user": _shape(request, user)}
    raise SlackError("users_not_found")


@method("bots.info", 3, scopes="users:read", optional="bot team_id", json_body=False)
def bot_info(request: Request) -> JSON:
    bot = request.space.bots.get(request.args.text("bot"))
    if bot is None:
        raise SlackError("bot_not_found")
    return {"bot": bot_shape(bot)}


@method("team.info", 3, scopes="team:read", optional="domain team")
def team_info(request: Request) -> JSON:
    team = request.space.team
    if request.args.text("team", team.id) != team.id:
        raise SlackError("team_not_found")
    shape = {"id": team.id, "name": team.name, "domain": team.domain}
    return {"team": shape | {"url": f"{request.space.url}/", "email_domain": "", "icon": {}}}


def _shape(request: Request, user: User) -> JSON:
    email = request.installation.grants("users:read.email")
    return user_shape(request.space, user, email=email)
