"""conversations.invite, kick, join, leave."""

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.client import Client

ADA, GRACE = "U0ADALOVE1", "U0GRACEHO1"


@pytest.fixture
async def room(sandbox: Sandbox, slack: Client) -> Channel:
    """Give a channel with nobody in it but the bot."""
    made = await slack("conversations.create", name="inc-1")
    return sandbox.channel(made["channel"]["id"])


async def test_people_are_invited_together(sandbox: Sandbox, slack: Client, room: Channel) -> None:
    answer = await slack("conversations.invite", channel=room.id, users=f"{ADA},{GRACE}")

    assert answer["ok"]
    assert list(room.members) == [sandbox.bot_user, ADA, GRACE]


INVITED = [
    ("", "no_user"),
    ("U404", "user_not_found"),
    ("U0SITREP01", "cant_invite_self"),
    ("U0BARBARA1", "already_in_channel"),
    (f"{ADA},U404", "user_not_found"),
    (",".join(f"U{n:09}" for n in range(101)), "invalid_arguments"),
]


@pytest.mark.parametrize(("users", "error"), INVITED)
async def test_one_wrong_name_stops_the_whole_invitation(
    slack: Client, room: Channel, users: str, error: str
) -> None:
    await slack("conversations.invite", channel=room.id, users="U0BARBARA1")

    answer = await slack("conversations.invite", channel=room.id, users=users)

    assert answer["error"] == error
    assert ADA not in room.members


async def test_by_force_the_valid_ones_come(slack: Client, room: Channel) -> None:
    answer = await slack("conversations.invite", channel=room.id, users=f"{ADA},U404", force=True)

    assert answer["ok"]
    assert ADA in room.members
    assert answer["errors"] == [{"user": "U404", "ok": False, "error": "user_not_found"}]


async def test_by_force_nobody_valid_is_still_an_error(slack: Client, room: Channel) -> None:
    answer = await slack("conversations.invite", channel=room.id, users="U404", force=True)

    assert answer["error"] == "user_not_found"


async def test_whoever_has_left_the_company_is_not_invited(
    sandbox: Sandbox, slack: Client, room: Channel
) -> None:
    sandbox.person("ada").user.deleted = True

    invited = await slack("conversations.invite", channel=room.id, users=ADA)
    written = await slack("conversations.open", users=ADA)

    assert invited["error"] == "cant_invite"
    assert written["error"] == "user_disabled"


KICKED = [
    ("U0SITREP01", "cant_kick_self"),
    ("U404", "user_not_found"),
    (GRACE, "not_in_channel"),
]


@pytest.mark.parametrize(("user", "error"), KICKED)
async def test_only_others_who_are_there_can_be_kicked(
    slack: Client, room: Channel, user: str, error: str
) -> None:
    assert (await slack("conversations.kick", channel=room.id, user=user))["error"] == error


async def test_a_kicked_person_is_out(slack: Client, room: Channel) -> None:
    await slack("conversations.invite", channel=room.id, users=ADA)
    await slack("conversations.kick", channel=room.id, user=ADA)

    assert ADA not in room.members


async def test_the_bot_joins_public_channels(sandbox: Sandbox, slack: Client) -> None:
    general = sandbox.channel("general")

    first = await slack("conversations.join", channel=general.id)
    again = await slack("conversations.join", channel=general.id)

    assert first["channel"]["is_member"]
    assert again["warning"] == "already_in_channel"


async def test_nobody_joins_a_direct_message(slack: Client) -> None:
    direct = await slack("conversations.open", users=ADA)

    answer = await slack("conversations.join", channel=direct["channel"]["id"])

    assert answer["error"] == "method_not_supported_for_channel_type"


async def test_the_bot_leaves(sandbox: Sandbox, slack: Client, room: Channel) -> None:
    await slack("conversations.leave", channel=room.id)
    again = await slack("conversations.leave", channel=room.id)

    assert sandbox.bot_user not in room.members
    assert again["not_in_channel"]


async def test_the_last_one_stays_in_a_private_channel(slack: Client) -> None:
    made = await slack("conversations.create", name="secret", is_private=True)

    answer = await slack("conversations.leave", channel=made["channel"]["id"])

    assert answer["error"] == "last_member"
