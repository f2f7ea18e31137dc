"""conversations.*: channels, their names, topics, lists and lives."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client

NAMES = [
    ("", "invalid_name_required"),
    ("x" * 81, "invalid_name_maxlength"),
    ("Checkout", "invalid_name_specials"),
    ("check out", "invalid_name_specials"),
    ("checkout!", "invalid_name_specials"),
    ("störung", "invalid_name_specials"),
    ("-_-", "invalid_name_punctuation"),
    ("general", "name_taken"),
]


@pytest.mark.parametrize(("name", "error"), NAMES)
async def test_a_name_that_slack_refuses_is_refused(slack: Client, name: str, error: str) -> None:
    assert (await slack("conversations.create", name=name))["error"] == error


async def test_the_creator_is_the_first_member(sandbox: Sandbox, slack: Client) -> None:
    made = await slack("conversations.create", name="x" * 80)

    channel = sandbox.space.channels[made["channel"]["id"]]
    assert list(channel.members) == [sandbox.bot_user]
    assert made["channel"]["creator"] == sandbox.bot_user
    assert not made["channel"]["is_private"]


async def test_a_name_stays_taken_after_archiving(slack: Client) -> None:
    made = await slack("conversations.create", name="inc-1")
    await slack("conversations.archive", channel=made["channel"]["id"])

    assert (await slack("conversations.create", name="inc-1"))["error"] == "name_taken"


async def test_a_new_name_frees_the_old_one(slack: Client) -> None:
    made = (await slack("conversations.create", name="inc-1"))["channel"]

    renamed = await slack("conversations.rename", channel=made["id"], name="inc-1-checkout")
    again = await slack("conversations.create", name="inc-1")

    assert renamed["channel"]["previous_names"] == ["inc-1"]
    assert again["ok"]


async def test_only_the_creator_renames(slack: Client, incidents: Channel) -> None:
    answer = await slack("conversations.rename", channel=incidents.id, name="fires")

    assert answer["error"] == "not_authorized"


@pytest.mark.parametrize("method", ["setTopic", "setPurpose"])
async def test_topic_and_purpose_have_room_for_250_characters(
    slack: Client, incidents: Channel, method: str
) -> None:
    field = method.removeprefix("set").lower()

    fits = await slack(f"conversations.{method}", channel=incidents.id, **{field: "x" * 250})
    not_fits = await slack(f"conversations.{method}", channel=incidents.id, **{field: "x" * 251})

    assert fits["channel"][field]["value"] == "x" * 250
    assert not_fits["error"] == "too_long"


OUTSIDE = [
    ("conversations.setTopic", {"topic": "x"}),
    ("conversations.setPurpose", {"purpose": "x"}),
    ("conversations.invite", {"users": "U0ADALOVE1"}),
    ("conversations.kick", {"user": "U0ADALOVE1"}),
    ("conversations.archive", {}),
    ("conversations.rename", {"name": "x"}),
    ("conversations.history", {}),
    ("pins.add", {"timestamp": "1.1"}),
    ("reactions.add", {"timestamp": "1.1", "name": "eyes"}),
]


@pytest.mark.parametrize(("method", "args"), OUTSIDE)
async def test_the_bot_acts_only_in_channels_it_is_in(
    sandbox: Sandbox, slack: Client, method: str, args: dict[str, str]
) -> None:
    answer = await slack(method, channel=sandbox.channel("engineering").id, **args)

    assert answer["error"] == "not_in_channel"


@pytest.mark.parametrize(("method", "args"), OUTSIDE)
async def test_a_private_channel_without_the_bot_does_not_exist_for_it(
    sandbox: Sandbox, slack: Client, method: str, args: dict[str, str]
) -> None:
    secret = sandbox.gestures.make_channel("U0ADALOVE1", "secret", private=True)

    assert (await slack(method, channel=secret.id, **args))["error"] == "channel_not_found"


ARCHIVED = [
    ("conversations.setTopic", {"topic": "x"}, "is_archived"),
    ("conversations.invite", {"users": "U0ADALOVE1"}, "is_archived"),
    ("conversations.rename", {"name": "x"}, "is_archived"),
    ("conversations.join", {}, "is_archived"),
    ("conversations.leave", {}, "is_archived"),
    ("conversations.archive", {}, "already_archived"),
    ("reactions.add", {"timestamp": "1.1", "name": "eyes"}, "is_archived"),
]


@pytest.mark.parametrize(("method", "args", "error"), ARCHIVED)
async def test_an_archived_channel_is_left_in_peace(
    slack: Client, incidents: Channel, method: str, args: dict[str, str], error: str
) -> None:
    await slack("conversations.archive", channel=incidents.id)

    assert (await slack(method, channel=incidents.id, **args))["error"] == error


async def test_an_archived_channel_comes_back(slack: Client, incidents: Channel) -> None:
    early = await slack("conversations.unarchive", channel=incidents.id)
    await slack("conversations.archive", channel=incidents.id)
    await slack("conversations.unarchive", channel=incidents.id)

    assert early["error"] == "not_archived"
    assert not incidents.is_archived


async def test_general_is_for_ever(sandbox: Sandbox, slack: Client) -> None:
    general = sandbox.channel("general")
    await sandbox.person("ada").invite(general, sandbox.bot_user)

    archived = await slack("conversations.archive", channel=general.id)
    left = await slack("conversations.leave", channel=general.id)
    kicked = await slack("conversations.kick", channel=general.id, user="U0ADALOVE1")

    assert archived["error"] == "cant_archive_general"
    assert left["error"] == "cant_leave_general"
    assert kicked["error"] == "cant_kick_from_general"


async def test_a_channel_is_described(slack: Client, incidents: Channel) -> None:
    answer = await slack.form(
        "conversations.info", channel=incidents.id, include_num_members="true"
    )

    assert answer["channel"]["name"] == "incidents"
    assert answer["channel"]["is_member"]
    assert answer["channel"]["num_members"] == 6


async def test_public_channels_are_listed_in_pages(slack: Client) -> None:
    first = await slack.form("conversations.list", limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = await slack.form("conversations.list", limit=2, cursor=cursor)

    assert [c["name"] for c in first["channels"]] == ["general", "incidents"]
    assert [c["name"] for c in second["channels"]] == ["engineering"]
    assert second["response_metadata"]["next_cursor"] == ""


async def test_archived_channels_are_left_out_on_wish(slack: Client, incidents: Channel) -> None:
    await slack("conversations.archive", channel=incidents.id)

    answer = await slack.form("conversations.list", exclude_archived="1")

    assert "incidents" not in {c["name"] for c in answer["channels"]}


BAD_LISTS = [
    ({"cursor": "garbage!"}, "invalid_cursor"),
    ({"cursor": "YmFkOjE="}, "invalid_cursor"),
    ({"limit": "0x"}, "invalid_arguments"),
    ({"limit": "1001"}, "invalid_limit"),
    ({"limit": "-1"}, "invalid_limit"),
    ({"types": "secret_channel"}, "invalid_types"),
]


@pytest.mark.parametrize(("args", "error"), BAD_LISTS)
async def test_a_list_is_asked_for_properly(
    slack: Client, args: dict[str, str], error: str
) -> None:
    assert (await slack.form("conversations.list", **args))["error"] == error


async def test_each_kind_of_channel_in_a_list_needs_its_scope() -> None:
    bare = manifest(without="groups:read", events=[])
    async with Sandbox(bare) as sandbox, Client(sandbox) as slack:
        answer = await slack.form("conversations.list", types="public_channel,private_channel")

    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:read")


async def test_the_bots_own_channels_are_listed(slack: Client, incidents: Channel) -> None:
    await slack("conversations.create", name="hidden", is_private=True)

    answer = await slack.form("users.conversations", types="public_channel,private_channel")

    assert [c["name"] for c in answer["channels"]] == [incidents.name, "hidden"]


async def test_members_come_in_pages(slack: Client, incidents: Channel) -> None:
    first = await slack.form("conversations.members", channel=incidents.id, limit=5)
    cursor = first["response_metadata"]["next_cursor"]
    rest = await slack.form("conversations.members", channel=incidents.id, cursor=cursor)

    assert first["members"] + rest["members"] == list(incidents.members)


async def test_a_direct_message_is_opened_once(sandbox: Sandbox, slack: Client) -> None:
    ada = sandbox.person("ada").id

    first = await slack("conversations.open", users=ada)
    again = await slack("conversations.open", users=ada, return_im=True)

    assert again["channel"]["id"] == first["channel"]["id"]
    assert again["already_open"]
    assert again["channel"]["user"] == ada


OPENED: list[tuple[dict[str, Any], str]] = [
    ({}, "users_list_not_supplied"),
    ({"users": "U404"}, "user_not_found"),
    ({"users": ",".join(["U0ADALOVE1"] * 9)}, "too_many_users"),
    ({"channel": "D404"}, "channel_not_found"),
]


@pytest.mark.parametrize(("args", "error"), OPENED)
async def test_a_direct_message_needs_somebody(
    slack: Client, args: dict[str, Any], error: str
) -> None:
    assert (await slack("conversations.open", **args))["error"] == error


async def test_several_people_share_a_group_message(slack: Client, sandbox: Sandbox) -> None:
    answer = await slack("conversations.open", users="U0ADALOVE1,U0GRACEHO1")

    assert sandbox.space.channels[answer["channel"]["id"]].kind == "mpim"
