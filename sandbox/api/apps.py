"""api.test, auth.test, apps.*, blocks.validate: the app itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.blocks.validate import message_faults, view_faults
from sandbox.manifest_rules import manifest_faults

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON

FAULT = re.compile(r"\[ERROR\] (.*) \[json-pointer:(.*)\]")


@method("api.test", 4, optional="error foo", token="none")  # noqa: S106 - it needs no token
def api_test(request: Request) -> JSON:
    if error := request.args.text("error"):
        raise SlackError(error)
    return {"args": dict(request.args)}


@method("auth.test", 5)
def auth_test(request: Request) -> JSON:
    app, space = request.installation, request.space
    return {
        "url": f"{space.url}/",
        "team": space.team.name,
        "user": space.users[app.bot_user].name,
        "team_id": space.team.id,
        "user_id": app.bot_user,
        "bot_id": app.bot_id,
        "is_enterprise_install": False,
    }


@method("apps.connections.open", 3, token="app")  # noqa: S106 - the kind of token
def connections_open(request: Request) -> JSON:
    ticket = request.installation.issue_socket_ticket()
    return {"url": f"{request.space.url.replace('http', 'ws', 1)}/socket/{ticket}"}


@method(
    "apps.manifest.validate",
    3,
    required="manifest",
    optional="app_id",
    token="none",  # noqa: S106 - Slack wants a configuration token, which the sandbox has not
)
def manifest_validate(request: Request) -> JSON:
    manifest = request.args.parsed("manifest", "invalid_manifest")
    if not isinstance(manifest, dict):
        raise SlackError("invalid_manifest")
    if faults := manifest_faults(manifest):
        raise SlackError("invalid_manifest", errors=[_split(fault) for fault in faults])
    return {"errors": []}


@method("blocks.validate", 4, optional="blocks message view", token="none")  # noqa: S106 - none needed
def blocks_validate(request: Request) -> JSON:
    given = {"blocks", "message", "view"} & set(request.args)
    if len(given) != 1:
        raise SlackError("invalid_arguments")
    name = given.pop()
    content = request.args.parsed(name, f"invalid_{name}")
    if name == "view":
        faults = view_faults(content, "home" if content.get("type") == "home" else "modal")
    else:
        faults = message_faults(content if name == "blocks" else content.get("blocks"))
    if faults:
        raise SlackError(f"invalid_{name}", errors=[_split(fault) for fault in faults])
    return {"errors": []}


def _split(fault: str) -> JSON:
    match = FAULT.fullmatch(fault)
    message, pointer = match.groups() if match else (fault, "")
    return {"message": message, "pointer": pointer, "code": "invalid_value", "constraint": message}
