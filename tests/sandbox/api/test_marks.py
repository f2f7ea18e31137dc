"""pins.*, reactions.* and bookmarks.*: what the bot leaves on messages and channels."""

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.sandbox.client import Client

LINK = {"title": "Runbook", "type": "link", "link": "https://example.com"}


@pytest.fixture
async def message(sandbox: Sandbox, incidents: Channel) -> Message:
    return await sandbox.person("ada").post("Checkout returns 500s", incidents)


async def test_a_message_is_pinned_once(
    slack: Client, incidents: Channel, message: Message
) -> None:
    first = await slack("pins.add", channel=incidents.id, timestamp=message.ts)
    again = await slack("pins.add", channel=incidents.id, timestamp=message.ts)
    listed = await slack.form("pins.list", channel=incidents.id)

    assert first["ok"]
    assert again["error"] == "already_pinned"
    assert [item["message"]["ts"] for item in listed["items"]] == [message.ts]


async def test_a_pin_is_taken_off_once(slack: Client, incidents: Channel, message: Message) -> None:
    await slack("pins.add", channel=incidents.id, timestamp=message.ts)

    first = await slack("pins.remove", channel=incidents.id, timestamp=message.ts)
    again = await slack("pins.remove", channel=incidents.id, timestamp=message.ts)

    assert first["ok"]
    assert again["error"] == "no_pin"


async def test_what_is_not_a_message_of_somebody_is_not_pinned(
    slack: Client, incidents: Channel
) -> None:
    await slack("conversations.setTopic", channel=incidents.id, topic="SEV1")
    system = incidents.everything[0]

    nothing = await slack("pins.add", channel=incidents.id)
    absent = await slack("pins.add", channel=incidents.id, timestamp="1111111111.000000")
    line = await slack("pins.add", channel=incidents.id, timestamp=system.ts)

    assert nothing["error"] == "no_item_specified"
    assert absent["error"] == "message_not_found"
    assert line["error"] == "not_pinnable"


async def test_the_bot_reacts_once(slack: Client, incidents: Channel, message: Message) -> None:
    args = {"channel": incidents.id, "timestamp": message.ts, "name": "white_check_mark"}

    first = await slack("reactions.add", **args)
    again = await slack("reactions.add", **args)
    got = await slack.form("reactions.get", channel=incidents.id, timestamp=message.ts)

    assert first["ok"]
    assert again["error"] == "already_reacted"
    assert got["message"]["reactions"][0]["name"] == "white_check_mark"


async def test_a_reaction_is_taken_back_once(
    slack: Client, incidents: Channel, message: Message
) -> None:
    args = {"channel": incidents.id, "timestamp": message.ts, "name": "eyes"}
    await slack("reactions.add", **args)

    first = await slack("reactions.remove", **args)
    again = await slack("reactions.remove", **args)

    assert first["ok"]
    assert again["error"] == "no_reaction"
    assert message.reactions == {}


@pytest.mark.parametrize("name", [":eyes:", "Eyes", "two words", ""])
async def test_a_reaction_has_a_name_that_an_emoji_can_have(
    slack: Client, incidents: Channel, message: Message, name: str
) -> None:
    answer = await slack("reactions.add", channel=incidents.id, timestamp=message.ts, name=name)

    assert answer["error"] == "invalid_name"


async def test_the_bots_reactions_are_listed(
    slack: Client, incidents: Channel, message: Message
) -> None:
    await slack("reactions.add", channel=incidents.id, timestamp=message.ts, name="eyes")

    listed = await slack.form("reactions.list")

    assert [item["message"]["ts"] for item in listed["items"]] == [message.ts]


async def test_bookmarks_are_added_edited_listed_and_removed(
    slack: Client, incidents: Channel
) -> None:
    made = (await slack("bookmarks.add", channel_id=incidents.id, **LINK))["bookmark"]
    await slack(
        "bookmarks.edit", channel_id=incidents.id, bookmark_id=made["id"], title="Dashboard"
    )
    listed = await slack("bookmarks.list", channel_id=incidents.id)
    await slack("bookmarks.remove", channel_id=incidents.id, bookmark_id=made["id"])

    assert [(b["title"], b["link"]) for b in listed["bookmarks"]] == [
        ("Dashboard", "https://example.com")
    ]
    assert incidents.bookmarks == {}


BOOKMARKS = [
    ({"link": "ftp://example.com"}, "invalid_link"),
    ({"link": None}, "invalid_link"),
    ({"type": "file"}, "invalid_bookmark_type"),
    ({"channel_id": "C404"}, "channel_not_found"),
]


@pytest.mark.parametrize(("args", "error"), BOOKMARKS)
async def test_a_bookmark_is_a_link_in_a_channel(
    slack: Client, incidents: Channel, args: dict[str, str], error: str
) -> None:
    answer = await slack("bookmarks.add", **{"channel_id": incidents.id} | LINK | args)

    assert answer["error"] == error


async def test_a_bookmark_needs_the_bot_in_the_channel(sandbox: Sandbox, slack: Client) -> None:
    answer = await slack("bookmarks.add", channel_id=sandbox.channel("general").id, **LINK)

    assert answer["error"] == "permission_denied"


@pytest.mark.parametrize("method", ["bookmarks.edit", "bookmarks.remove"])
async def test_a_bookmark_that_is_not_there_is_not_found(
    slack: Client, incidents: Channel, method: str
) -> None:
    answer = await slack(method, channel_id=incidents.id, bookmark_id="Bk404")

    assert answer["error"] == "not_found"
