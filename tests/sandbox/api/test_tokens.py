"""Who may call what: tokens and scopes."""

import pytest

from sandbox.server import Sandbox
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client


async def test_without_a_token_nobody_is_let_in(slack: Client) -> None:
    async with slack.raw("auth.test") as response:
        assert (await response.json())["error"] == "not_authed"


async def test_a_wrong_token_is_refused(slack: Client) -> None:
    assert (await slack.form("auth.test", token="xoxb-wrong"))["error"] == "invalid_auth"


async def test_a_token_in_the_form_is_as_good_as_one_in_the_header(
    sandbox: Sandbox, slack: Client
) -> None:
    async with slack.raw("auth.test", data={"token": sandbox.bot_token}) as response:
        assert (await response.json())["ok"]


async def test_a_revoked_token_is_refused_as_revoked(sandbox: Sandbox, slack: Client) -> None:
    sandbox.installation.is_revoked = True

    assert (await slack("auth.test"))["error"] == "token_revoked"


async def test_sockets_are_opened_with_the_app_token_only(sandbox: Sandbox, slack: Client) -> None:
    refused = await slack("apps.connections.open")
    opened = await slack.form("apps.connections.open", token=sandbox.app_token)

    assert refused["error"] == "not_allowed_token_type"
    assert opened["url"].startswith("ws://127.0.0.1:")


async def test_the_bot_learns_who_it_is(sandbox: Sandbox, slack: Client) -> None:
    me = await slack("auth.test")

    assert me["user_id"] == sandbox.bot_user
    assert me["bot_id"].startswith("B")
    assert me["team_id"] == sandbox.team_id


async def test_an_unknown_method_is_refused(slack: Client) -> None:
    assert (await slack("chat.shout"))["error"] == "unknown_method"


async def test_every_answer_names_the_scopes(slack: Client) -> None:
    async with slack.raw("auth.test") as response:
        assert "chat:write" in response.headers["x-oauth-scopes"].split(",")


SCOPED = [
    ("chat.postMessage", {"channel": "C1", "text": "hi"}, "chat:write", "chat:write"),
    ("conversations.create", {"name": "x"}, "channels:manage", "channels:manage"),
    ("conversations.create", {"name": "x", "is_private": True}, "groups:write", "groups:write"),
    ("conversations.open", {"users": "U0ADALOVE1"}, "im:write", "im:write"),
    ("conversations.open", {"users": "U0ADALOVE1,U0GRACEHO1"}, "mpim:write", "mpim:write"),
    ("conversations.join", {"channel": "C1"}, "channels:join", "channels:join"),
    ("conversations.list", {}, "channels:read", "channels:read"),
    ("pins.add", {"channel": "C1", "timestamp": "1.1"}, "pins:write", "pins:write"),
    ("pins.list", {"channel": "C1"}, "pins:read", "pins:read"),
    ("reactions.add", {"channel": "C1", "name": "x"}, "reactions:write", "reactions:write"),
    ("reactions.get", {"channel": "C1"}, "reactions:read", "reactions:read"),
    ("bookmarks.add", {"title": "t", "type": "link"}, "bookmarks:write", "bookmarks:write"),
    ("bookmarks.list", {}, "bookmarks:read", "bookmarks:read"),
    ("users.info", {"user": "U0ADALOVE1"}, "users:read", "users:read"),
    ("users.lookupByEmail", {"email": "a@b"}, "users:read.email", "users:read.email"),
    ("bots.info", {}, "users:read", "users:read"),
    ("team.info", {}, "team:read", "team:read"),
    ("usergroups.list", {}, "usergroups:read", "usergroups:read"),
]


@pytest.mark.parametrize(("method", "args", "scope", "needed"), SCOPED)
async def test_a_scope_that_the_manifest_does_not_grant_is_missed(
    method: str, args: dict[str, str], scope: str, needed: str
) -> None:
    async with Sandbox(manifest(without=scope, events=[])) as bare, Client(bare) as slack:
        answer = await slack.form(method, **{k: str(v) for k, v in args.items()})

    assert answer["error"] == "missing_scope"
    assert needed in answer["needed"].split(",")
    assert scope not in answer["provided"].split(",")


async def test_a_private_channel_needs_the_scope_for_private_channels() -> None:
    async with (
        Sandbox(manifest(without="groups:history", events=[])) as bare,
        Client(bare) as slack,
    ):
        made = await slack("conversations.create", name="secret", is_private=True)
        answer = await slack("conversations.history", channel=made["channel"]["id"])

    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:history")
