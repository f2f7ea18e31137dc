"""usergroups.*: who is called together, in a workspace whose plan has that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON
    from sandbox.workspace.people import UserGroup


@method(
    "usergroups.list",
    2,
    scopes="usergroups:read",
    optional="include_count include_disabled include_users team_id",
    json_body=False,
)
def usergroup_list(request: Request) -> JSON:
    groups = _groups(request).values()
    every = request.args.flag("include_disabled")
    return {"usergroups": [_shape(request, g) for g in groups if every or not g.disabled]}


@method(
    "usergroups.users.list",
    2,
    scopes="usergroups:read",
    required="usergroup",
    optional="include_disabled team_id",
    json_body=False,
)
def usergroup_users(request: Request) -> JSON:
    group = _groups(request).get(request.args.text("usergroup"))
    if group is None or (group.disabled and not request.args.flag("include_disabled")):
        raise SlackError("no_such_subteam")
    return {"users": list(group.members)}


def _groups(request: Request) -> dict[str, UserGroup]:
    if not request.space.user_groups:
        raise SlackError("plan_upgrade_required")
    return request.space.user_groups


def _shape(request: Request, group: UserGroup) -> JSON:
    shape: JSON = {
        "id": group.id,
        "team_id": request.space.team.id,
        "is_usergroup": True,
        "name": group.handle,
        "handle": group.handle,
        "date_delete": 1 if group.disabled else 0,
        "user_count": len(group.members),
    }
    return shape | ({"users": list(group.members)} if request.args.flag("include_users") else {})
