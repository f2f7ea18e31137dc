"""chat.*: what may be posted, changed and deleted, where and by whom."""

from typing import Any

import pytest

from sandbox.api.content import METADATA_BYTES
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client, Reply

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "words"}}


async def posted(slack: Client, channel: Channel, **more: Any) -> Reply:
    answer = await slack("chat.postMessage", **{"channel": channel.id, "text": "hi"} | more)
    assert answer["ok"], answer
    return answer


async def test_a_post_is_in_the_channel_under_its_timestamp(
    slack: Client, incidents: Channel, sandbox: Sandbox
) -> None:
    answer = await posted(slack, incidents, text="Checkout is down")

    message = incidents.by_ts[answer["ts"]]
    assert message.text == "Checkout is down"
    assert message.user == sandbox.bot_user
    assert answer["message"]["bot_id"] == sandbox.installation.bot_id


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "no_text"),
    ({"text": "   "}, "no_text"),
    ({"text": None}, "no_text"),
    ({"text": "x" * 40_001}, "msg_too_long"),
    ({"blocks": "{"}, "invalid_blocks_format"),
    ({"blocks": {"type": "divider"}}, "invalid_blocks_format"),
    ({"blocks": [{"type": "tickertape"}]}, "invalid_blocks"),
    ({"blocks": [SECTION] * 51}, "invalid_blocks"),
    (
        {"blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 2900}}] * 5},
        "msg_blocks_too_long",
    ),
    ({"attachments": "no"}, "invalid_attachments"),
    ({"attachments": [{"text": "x"}] * 101}, "too_many_attachments"),
    ({"attachments": [{"blocks": [{"type": "x"}]}]}, "invalid_attachments"),
    ({"metadata": "no"}, "invalid_metadata_format"),
    ({"metadata": {"event_type": "x"}}, "invalid_metadata_schema"),
    (
        {"metadata": {"event_type": "x", "event_payload": {"a": "x" * METADATA_BYTES}}},
        "metadata_too_large",
    ),
    ({"markdown_text": "x"}, "markdown_text_conflict"),
    ({"thread_ts": "1111111111.000000"}, "thread_not_found"),
]


@pytest.mark.parametrize(("args", "error"), REFUSED)
async def test_a_post_that_slack_refuses_is_refused(
    slack: Client, incidents: Channel, args: dict[str, Any], error: str
) -> None:
    answer = await slack("chat.postMessage", **{"channel": incidents.id, "text": "hi"} | args)

    assert answer["error"] == error
    assert incidents.messages == []


async def test_invalid_blocks_say_where(slack: Client, incidents: Channel) -> None:
    answer = await slack("chat.postMessage", channel=incidents.id, blocks=[{"type": "header"}])

    assert answer["response_metadata"]["messages"] == [
        "[ERROR] missing required field: text [json-pointer:/blocks/0]"
    ]


async def test_the_bot_posts_only_where_it_is(sandbox: Sandbox, slack: Client) -> None:
    private = sandbox.gestures.make_channel("U0ADALOVE1", "secret", private=True)

    outside = await slack("chat.postMessage", channel=sandbox.channel("general").id, text="hi")
    unseen = await slack("chat.postMessage", channel=private.id, text="hi")
    nowhere = await slack("chat.postMessage", channel="C404", text="hi")

    assert outside["error"] == "not_in_channel"
    assert unseen["error"] == "channel_not_found"
    assert nowhere["error"] == "channel_not_found"


async def test_with_the_public_scope_it_posts_in_any_public_channel() -> None:
    granted = manifest()
    granted["oauth_config"]["scopes"]["bot"].append("chat:write.public")
    async with Sandbox(granted) as sandbox, Client(sandbox) as slack:
        answer = await slack("chat.postMessage", channel="#general", text="hi")

    assert answer["ok"]


async def test_an_archived_channel_takes_no_posts(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    await sandbox.person("ada").archive(incidents)

    answer = await slack("chat.postMessage", channel=incidents.id, text="hi")

    assert answer["error"] == "is_archived"


async def test_a_person_in_the_place_of_a_channel_is_their_direct_message(
    sandbox: Sandbox, slack: Client
) -> None:
    ada = sandbox.person("ada")

    answer = await slack("chat.postMessage", channel=ada.id, text="You are commander")

    assert answer["channel"].startswith("D")
    assert [message.text for message in ada.inbox] == ["You are commander"]


async def test_without_a_messages_tab_nobody_is_written_to() -> None:
    closed = manifest()
    closed["features"]["app_home"]["messages_tab_enabled"] = False
    async with Sandbox(closed) as sandbox, Client(sandbox) as slack:
        answer = await slack("chat.postMessage", channel="U0ADALOVE1", text="hi")

    assert answer["error"] == "messages_tab_disabled"


async def test_a_reply_joins_the_thread_and_not_the_channel(
    slack: Client, incidents: Channel
) -> None:
    parent = await posted(slack, incidents)
    reply = await posted(slack, incidents, thread_ts=parent["ts"])
    nested = await posted(slack, incidents, thread_ts=reply["ts"])
    aloud = await posted(slack, incidents, thread_ts=parent["ts"], reply_broadcast=True)

    assert incidents.by_ts[parent["ts"]].replies == [reply["ts"], nested["ts"], aloud["ts"]]
    assert [m.ts for m in incidents.messages] == [parent["ts"], aloud["ts"]]
    assert aloud["message"]["subtype"] == "thread_broadcast"


async def test_timestamps_are_in_the_order_of_the_posts(slack: Client, incidents: Channel) -> None:
    stamps = [(await posted(slack, incidents))["ts"] for _ in range(20)]

    assert stamps == sorted(set(stamps))


async def test_the_username_needs_a_scope_of_its_own(slack: Client, incidents: Channel) -> None:
    answer = await posted(slack, incidents, username="Somebody else")

    assert incidents.by_ts[answer["ts"]].username is None


async def test_an_update_replaces_text_and_keeps_the_blocks_it_was_not_given(
    slack: Client, incidents: Channel
) -> None:
    ts = (await posted(slack, incidents, blocks=[SECTION]))["ts"]

    await slack("chat.update", channel=incidents.id, ts=ts, text="new")
    kept = list(incidents.by_ts[ts].blocks)
    await slack("chat.update", channel=incidents.id, ts=ts, text="new", blocks=[])

    assert incidents.by_ts[ts].text == "new"
    assert kept[0]["type"] == "section"
    assert incidents.by_ts[ts].blocks == []
    assert incidents.by_ts[ts].edited is not None


UPDATES: list[tuple[dict[str, Any], str]] = [
    ({"text": "x" * 4001}, "msg_too_long"),
    ({"ts": "1111111111.000000"}, "message_not_found"),
    ({"text": None}, "no_text"),
    ({"blocks": [{"type": "x"}]}, "invalid_blocks"),
    ({"channel": "C404"}, "channel_not_found"),
]


@pytest.mark.parametrize(("args", "error"), UPDATES)
async def test_an_update_that_slack_refuses_is_refused(
    slack: Client, incidents: Channel, args: dict[str, Any], error: str
) -> None:
    ts = (await posted(slack, incidents))["ts"]

    answer = await slack("chat.update", **{"channel": incidents.id, "ts": ts, "text": "new"} | args)

    assert answer["error"] == error
    assert incidents.by_ts[ts].text == "hi"


async def test_a_message_in_an_archived_channel_stays_as_it_is(
    slack: Client, incidents: Channel
) -> None:
    ts = (await posted(slack, incidents))["ts"]
    await slack("conversations.archive", channel=incidents.id)

    answer = await slack("chat.update", channel=incidents.id, ts=ts, text="new")

    assert answer["error"] == "is_inactive"


async def test_the_messages_of_others_are_not_the_bots_to_change(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    theirs = await sandbox.person("grace").post("mine", incidents)

    updated = await slack("chat.update", channel=incidents.id, ts=theirs.ts, text="x")
    deleted = await slack("chat.delete", channel=incidents.id, ts=theirs.ts)

    assert updated["error"] == "cant_update_message"
    assert deleted["error"] == "cant_delete_message"
    assert theirs.text == "mine"


async def test_a_deleted_message_is_gone(slack: Client, incidents: Channel) -> None:
    ts = (await posted(slack, incidents))["ts"]

    await slack("chat.delete", channel=incidents.id, ts=ts)
    again = await slack("chat.delete", channel=incidents.id, ts=ts)

    assert again["error"] == "message_not_found"
    assert incidents.messages == []


async def test_an_ephemeral_message_is_seen_by_one_person_only(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    answer = await slack(
        "chat.postEphemeral", channel=incidents.id, user=sandbox.person("ada").id, text="psst"
    )

    assert [m.ts for m in sandbox.person("ada").ephemerals("incidents")] == [answer["message_ts"]]
    assert sandbox.person("grace").ephemerals() == []
    assert incidents.messages == []


async def test_an_ephemeral_message_needs_both_in_the_channel(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    ada = sandbox.person("ada")
    outside = await slack(
        "chat.postEphemeral", channel=sandbox.channel("general").id, user=ada.id, text="psst"
    )
    await ada.leave(incidents)
    gone = await slack("chat.postEphemeral", channel=incidents.id, user=ada.id, text="psst")

    assert outside["error"] == "not_in_channel"
    assert gone["error"] == "user_not_in_channel"


async def test_a_permalink_leads_to_the_message(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    ts = (await posted(slack, incidents))["ts"]
    reply = (await posted(slack, incidents, thread_ts=ts))["ts"]

    link = await slack.form("chat.getPermalink", channel=incidents.id, message_ts=ts)
    deep = await slack.form("chat.getPermalink", channel=incidents.id, message_ts=reply)
    none = await slack.form("chat.getPermalink", channel=incidents.id, message_ts="1.2")

    digits = ts.replace(".", "")
    assert link["permalink"] == f"{sandbox.url}/archives/{incidents.id}/p{digits}"
    assert deep["permalink"].endswith(f"?thread_ts={ts}&cid={incidents.id}")
    assert none["error"] == "message_not_found"
