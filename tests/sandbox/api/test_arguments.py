"""How arguments may be sent, and which may not be missing."""

import pytest

from sandbox.api.methods import METHODS
from sandbox.server import Sandbox
from tests.sandbox.client import Client

FORM_ONLY = [
    "bots.info",
    "chat.getPermalink",
    "conversations.info",
    "conversations.list",
    "conversations.members",
    "conversations.replies",
    "files.getUploadURLExternal",
    "openid.connect.token",
    "pins.list",
    "reactions.get",
    "reactions.list",
    "usergroups.list",
    "usergroups.users.list",
    "users.conversations",
    "users.info",
    "users.list",
    "users.lookupByEmail",
]


def test_these_methods_take_no_json() -> None:
    assert sorted(name for name, m in METHODS.items() if not m.json_body) == FORM_ONLY


async def test_a_json_body_is_not_seen_by_a_method_that_takes_none(slack: Client) -> None:
    as_json = await slack("users.info", user="U0ADALOVE1")
    as_form = await slack.form("users.info", user="U0ADALOVE1")

    assert as_json["error"] == "invalid_arguments"
    assert as_json["response_metadata"]["messages"] == ["[ERROR] missing required field: user"]
    assert as_form["user"]["real_name"] == "Ada Lovelace"


async def test_arguments_in_the_query_count(slack: Client, sandbox: Sandbox) -> None:
    async with slack.raw(
        "users.info?user=U0ADALOVE1", headers={"Authorization": f"Bearer {sandbox.bot_token}"}
    ) as response:
        assert (await response.json())["ok"]


REQUIRED = [(name, field) for name, m in METHODS.items() for field in m.required]


@pytest.mark.parametrize(("method", "field"), REQUIRED)
async def test_a_required_argument_may_not_be_missing(
    sandbox: Sandbox, slack: Client, method: str, field: str
) -> None:
    others = {name: "x" for name in METHODS[method].required if name != field}
    answer = await slack.form(method, **others)

    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [f"[ERROR] missing required field: {field}"]
    assert sandbox.calls.refused()[-1].method == method


BODIES = [("{", "invalid_json"), ("[]", "json_not_object")]


@pytest.mark.parametrize(("body", "error"), BODIES)
async def test_a_body_that_only_says_it_is_json_is_refused(
    slack: Client, body: str, error: str
) -> None:
    headers = {"Content-Type": "application/json"}
    async with slack.raw("chat.postMessage", data=body, headers=headers) as response:
        assert (await response.json())["error"] == error


async def test_an_argument_of_the_wrong_type_is_refused(slack: Client) -> None:
    answer = await slack("chat.postMessage", channel=7, text="hi")

    assert answer["error"] == "invalid_arguments"


async def test_arguments_that_slack_does_not_have_are_noted(
    sandbox: Sandbox, slack: Client
) -> None:
    await slack("auth.test", shout=True)

    assert sandbox.calls.all[-1].unknown == ("shout",)
