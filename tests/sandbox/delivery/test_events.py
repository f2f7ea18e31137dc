"""Which events the app hears, and in what shape."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import File
from sandbox.workspace.people import MONITORING_ID
from tests.sandbox.app import App, on_socket
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client


async def test_an_event_comes_in_an_envelope_of_slacks(
    sandbox: Sandbox, incidents: Channel, app: App
) -> None:
    message = await sandbox.person("ada").post("Checkout returns 500s", incidents)

    callback = app.heard[-1]
    assert callback["type"] == "event_callback"
    assert callback["team_id"] == sandbox.team_id
    assert callback["api_app_id"].startswith("A")
    assert callback["event_id"].startswith("Ev")
    assert callback["authorizations"][0]["user_id"] == sandbox.bot_user
    assert (
        callback["event"].items()
        >= {
            "type": "message",
            "user": "U0ADALOVE1",
            "text": "Checkout returns 500s",
            "ts": message.ts,
            "event_ts": message.ts,
            "channel": incidents.id,
            "channel_type": "channel",
        }.items()
    )


async def test_the_bot_hears_only_what_happens_where_it_is(
    sandbox: Sandbox, socket_app: App
) -> None:
    ada = sandbox.person("ada")
    message = await ada.post("in general", "general")
    await ada.react(message, "eyes")
    await sandbox.settled()

    assert socket_app.heard == []


async def test_what_is_not_subscribed_is_not_told() -> None:
    async with Sandbox(manifest(events=["reaction_added"])) as sandbox:
        app, ada = App(sandbox), sandbox.person("ada")
        async with on_socket(app):
            await ada.invite("incidents", sandbox.bot_user)
            message = await ada.post("hello", "incidents")
            await ada.react(message, "eyes")

        assert [event["type"] for event in app.events] == ["reaction_added"]


async def test_edits_carry_both_texts(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    grace = sandbox.person("grace")
    message = await grace.post("5 errors", incidents)
    await grace.edit(message, "500 errors")

    event = socket_app.events[-1]
    assert event["subtype"] == "message_changed"
    assert event["hidden"]
    assert event["message"]["text"] == "500 errors"
    assert event["message"]["edited"]["user"] == grace.id
    assert event["previous_message"]["text"] == "5 errors"
    assert event["message"]["ts"] == message.ts < event["ts"]


async def test_deletions_carry_the_text(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    grace = sandbox.person("grace")
    message = await grace.post("oops", incidents)
    await grace.delete(message)

    event = socket_app.events[-1]
    assert event["subtype"] == "message_deleted"
    assert event["deleted_ts"] == message.ts
    assert event["previous_message"]["text"] == "oops"


async def test_a_deleted_parent_leaves_a_tombstone(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    grace = sandbox.person("grace")
    parent = await grace.post("a question", incidents)
    await grace.reply(parent, "an answer")
    await grace.delete(parent)

    event = socket_app.events[-1]
    assert event["subtype"] == "message_changed"
    assert event["message"]["subtype"] == "tombstone"
    assert event["message"]["user"] == "USLACKBOT"
    assert event["previous_message"]["text"] == "a question"


async def test_replies_name_their_thread(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    grace = sandbox.person("grace")
    parent = await grace.post("a question", incidents)
    await grace.reply(parent, "an answer")

    event = socket_app.events[-1]
    assert event["thread_ts"] == parent.ts
    assert event["parent_user_id"] == grace.id


async def test_a_webhooks_message_has_no_user(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    message = await sandbox.monitoring.post("p99 over 2 s", incidents)
    await sandbox.person("ada").react(message, "pushpin")

    posted, reacted = socket_app.events[-2:]
    assert posted["subtype"] == "bot_message"
    assert posted["bot_id"] == MONITORING_ID
    assert posted["username"] == "Monitoring"
    assert "user" not in posted
    assert "item_user" not in reacted


async def test_files_come_with_their_name_and_address(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    await sandbox.person("ada").post("", incidents, files=[File("graph.png")])

    event = socket_app.events[-1]
    assert event["subtype"] == "file_share"
    assert event["text"] == ""
    assert event["files"][0]["name"] == "graph.png"
    assert event["files"][0]["permalink"].startswith(sandbox.url)


async def test_reactions_name_the_message_and_its_author(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    message = await sandbox.person("grace").post("found it", incidents)
    await sandbox.person("ada").react(message, "pushpin")
    await sandbox.person("ada").unreact(message, "pushpin")

    added, removed = socket_app.events[-2:]
    assert added["type"] == "reaction_added"
    assert added["item"] == {"type": "message", "channel": incidents.id, "ts": message.ts}
    assert (added["user"], added["item_user"]) == ("U0ADALOVE1", "U0GRACEHO1")
    assert removed["type"] == "reaction_removed"


async def test_arrivals_and_departures_are_told(sandbox: Sandbox, socket_app: App) -> None:
    ada, grace = sandbox.person("ada"), sandbox.person("grace")
    await ada.invite("incidents", sandbox.bot_user)
    await grace.leave("incidents")
    await grace.join("incidents")

    joined = socket_app.events_of("member_joined_channel")
    left = socket_app.events_of("member_left_channel")
    assert [event["user"] for event in joined] == [sandbox.bot_user, grace.id]
    assert joined[0]["inviter"] == ada.id
    assert [event["user"] for event in left] == [grace.id]


async def test_the_bot_learns_that_it_was_removed(
    sandbox: Sandbox, incidents: Channel, slack: Client, socket_app: App
) -> None:
    await slack("conversations.leave", channel=incidents.id)
    await sandbox.settled()

    assert socket_app.events[-1]["type"] == "channel_left"


async def test_the_lives_of_channels_are_told(
    sandbox: Sandbox, slack: Client, socket_app: App
) -> None:
    channel = (await slack("conversations.create", name="inc-1"))["channel"]["id"]
    await slack("conversations.rename", channel=channel, name="inc-2")
    await slack("conversations.archive", channel=channel)
    await slack("conversations.unarchive", channel=channel)
    await sandbox.settled()

    told = [event for event in socket_app.events if event["type"].startswith("channel_")]
    assert [event["type"] for event in told] == [
        "channel_created",
        "channel_rename",
        "channel_archive",
        "channel_unarchive",
    ]
    assert told[1]["channel"]["name"] == "inc-2"


async def test_a_private_channel_has_events_of_its_own(
    sandbox: Sandbox, slack: Client, socket_app: App
) -> None:
    made = await slack("conversations.create", name="inc-1", is_private=True)
    await slack("conversations.rename", channel=made["channel"]["id"], name="inc-2")
    await slack("chat.postMessage", channel=made["channel"]["id"], text="hi")
    await sandbox.settled()

    assert not socket_app.events_of("channel_created")
    assert socket_app.events_of("group_rename")
    assert socket_app.events_of("message")[-1]["channel_type"] == "group"


async def test_pins_are_told(
    sandbox: Sandbox, incidents: Channel, slack: Client, socket_app: App
) -> None:
    message = await sandbox.person("ada").post("important", incidents)
    await slack("pins.add", channel=incidents.id, timestamp=message.ts)
    await slack("pins.remove", channel=incidents.id, timestamp=message.ts)
    await sandbox.settled()

    added, removed = socket_app.events[-2:]
    assert (added["type"], removed["type"]) == ("pin_added", "pin_removed")
    assert added["item"]["message"]["ts"] == message.ts
    assert (added["has_pins"], removed["has_pins"]) == (True, False)


async def test_a_mention_of_the_bot_is_told_apart(
    sandbox: Sandbox, incidents: Channel, socket_app: App
) -> None:
    await sandbox.person("ada").post("@sitrep help", incidents)

    mentioned = socket_app.events_of("app_mention")
    assert [event["text"] for event in mentioned] == [f"<@{sandbox.bot_user}> help"]


async def test_the_bots_own_messages_are_told_with_its_bot_id(
    sandbox: Sandbox, incidents: Channel, slack: Client, socket_app: App
) -> None:
    await slack("chat.postMessage", channel=incidents.id, text="card")
    await sandbox.settled()

    event = socket_app.events[-1]
    assert event["bot_id"] == sandbox.installation.bot_id
    assert event["user"] == sandbox.bot_user
    assert "subtype" not in event


async def test_a_direct_message_to_the_bot_is_heard(sandbox: Sandbox, socket_app: App) -> None:
    await sandbox.person("ada").say_to_bot("hello")

    assert socket_app.events[-1]["channel_type"] == "im"


async def test_looking_at_the_home_tab_is_told(sandbox: Sandbox, socket_app: App) -> None:
    await sandbox.person("ada").home()

    event = socket_app.events[-1]
    assert event.items() >= {"type": "app_home_opened", "user": "U0ADALOVE1", "tab": "home"}.items()


LINES: list[tuple[str, dict[str, Any], str]] = [
    ("conversations.setTopic", {"topic": "SEV1"}, "channel_topic"),
    ("conversations.setPurpose", {"purpose": "why"}, "channel_purpose"),
    ("conversations.archive", {}, "channel_archive"),
]


@pytest.mark.parametrize(("method", "args", "subtype"), LINES)
async def test_slacks_own_lines_are_messages_too(  # noqa: PLR0913, PLR0917 - three of them are fixtures
    sandbox: Sandbox,
    incidents: Channel,
    slack: Client,
    method: str,
    args: dict[str, Any],
    subtype: str,
) -> None:
    await slack(method, channel=incidents.id, **args)

    line = incidents.everything[-1]
    assert line.subtype == subtype
    assert line.notified == frozenset()
    assert line not in incidents.messages
    assert sandbox.notifications == []
