"""users.*, bots.*, team.* and usergroups.*: who there is."""

from sandbox.server import Sandbox
from sandbox.workspace.people import MONITORING_ID, UserGroup
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client


async def test_a_person_has_a_name_and_a_time_zone(slack: Client) -> None:
    user = (await slack.form("users.info", user="U0ADALOVE1"))["user"]

    assert user["real_name"] == "Ada Lovelace"
    assert user["tz"] == "Europe/London"
    assert not user["is_bot"]
    assert user["profile"]["email"] == "ada@example.com"


async def test_the_address_is_hidden_without_its_scope() -> None:
    bare = manifest(without="users:read.email")
    async with Sandbox(bare) as sandbox, Client(sandbox) as slack:
        user = (await slack.form("users.info", user="U0ADALOVE1"))["user"]

    assert "email" not in user["profile"]


async def test_strangers_are_not_found(slack: Client) -> None:
    assert (await slack.form("users.info", user="U404"))["error"] == "user_not_found"
    assert (await slack.form("users.lookupByEmail", email="x@y"))["error"] == "users_not_found"
    assert (await slack.form("bots.info", bot="B404"))["error"] == "bot_not_found"
    assert (await slack("team.info", team="T404"))["error"] == "team_not_found"


async def test_people_are_found_by_address(slack: Client) -> None:
    found = await slack.form("users.lookupByEmail", email="Grace@example.com")

    assert found["user"]["id"] == "U0GRACEHO1"


async def test_everybody_is_listed_in_pages(sandbox: Sandbox, slack: Client) -> None:
    first = await slack.form("users.list", limit=4)
    cursor = first["response_metadata"]["next_cursor"]
    rest = await slack.form("users.list", limit=4, cursor=cursor)

    listed = {member["id"] for member in first["members"] + rest["members"]}
    assert listed == set(sandbox.space.users)
    assert len({user.tz for user in sandbox.space.people}) == 5


async def test_a_webhooks_bot_has_no_user(slack: Client) -> None:
    bot = (await slack.form("bots.info", bot=MONITORING_ID))["bot"]

    assert bot["name"] == "Monitoring"
    assert "user_id" not in bot


async def test_user_groups_need_a_plan_that_this_workspace_has_not(slack: Client) -> None:
    listed = await slack.form("usergroups.list")
    members = await slack.form("usergroups.users.list", usergroup="S1")

    assert listed["error"] == members["error"] == "plan_upgrade_required"


async def test_with_a_plan_a_group_names_its_people_while_it_is_not_disabled(
    sandbox: Sandbox, slack: Client
) -> None:
    sandbox.space.add_user_group(UserGroup("S0CHECK001", "checkout", ("U0ADALOVE1",)))
    sandbox.space.add_user_group(UserGroup("S0OLD00001", "old", (), disabled=True))
    listed = await slack.form("usergroups.list", include_users=True)
    assert [(group["id"], group["users"]) for group in listed["usergroups"]] == [
        ("S0CHECK001", ["U0ADALOVE1"])
    ]
    members = await slack.form("usergroups.users.list", usergroup="S0CHECK001")
    assert members["users"] == ["U0ADALOVE1"]
    for gone in ("S0OLD00001", "S404"):
        answer = await slack.form("usergroups.users.list", usergroup=gone)
        assert answer["error"] == "no_such_subteam"
