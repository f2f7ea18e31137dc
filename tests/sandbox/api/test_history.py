"""conversations.history and conversations.replies."""

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.client import Client


@pytest.fixture
async def stamps(sandbox: Sandbox, incidents: Channel) -> list[str]:
    """Give the timestamps of five messages."""
    ada = sandbox.person("ada")
    return [(await ada.post(f"message {number}", incidents)).ts for number in range(5)]


async def test_history_is_newest_first(
    slack: Client, incidents: Channel, stamps: list[str]
) -> None:
    answer = await slack("conversations.history", channel=incidents.id, limit=5)

    assert [message["ts"] for message in answer["messages"]] == stamps[::-1]
    assert not answer["has_more"]


async def test_history_comes_in_pages(slack: Client, incidents: Channel, stamps: list[str]) -> None:
    found, cursor = [], ""
    while True:
        answer = await slack("conversations.history", channel=incidents.id, limit=2, cursor=cursor)
        found += [message["ts"] for message in answer["messages"]]
        if not answer["has_more"]:
            break
        cursor = answer["response_metadata"]["next_cursor"]

    assert found == stamps[::-1]


async def test_one_message_is_found_by_its_timestamp(
    slack: Client, incidents: Channel, stamps: list[str]
) -> None:
    answer = await slack(
        "conversations.history", channel=incidents.id, latest=stamps[2], inclusive=True, limit=1
    )

    assert [message["text"] for message in answer["messages"]] == ["message 2"]


async def test_the_ends_of_a_range_are_left_out_unless_wanted(
    slack: Client, incidents: Channel, stamps: list[str]
) -> None:
    ends = {"oldest": stamps[1], "latest": stamps[3]}
    without = await slack("conversations.history", channel=incidents.id, **ends)
    within = await slack("conversations.history", channel=incidents.id, inclusive=True, **ends)

    assert [message["ts"] for message in without["messages"]] == [stamps[2]]
    assert [message["ts"] for message in within["messages"]] == stamps[3:0:-1]


BAD = [
    ({"oldest": "yesterday"}, "invalid_ts_oldest"),
    ({"latest": "tomorrow"}, "invalid_ts_latest"),
    ({"cursor": "x"}, "invalid_cursor"),
    ({"limit": 1001}, "invalid_limit"),
]


@pytest.mark.parametrize(("args", "error"), BAD)
async def test_a_range_has_to_make_sense(
    slack: Client, incidents: Channel, args: dict[str, str], error: str
) -> None:
    answer = await slack("conversations.history", channel=incidents.id, **args)

    assert answer["error"] == error


async def test_replies_are_in_the_thread_and_not_in_the_history(
    sandbox: Sandbox, slack: Client, incidents: Channel, stamps: list[str]
) -> None:
    ada = sandbox.person("ada")
    parent = incidents.by_ts[stamps[0]]
    reply = await ada.reply(parent, "a thought")
    aloud = await ada.reply(parent, "an announcement", broadcast=True)

    history = await slack("conversations.history", channel=incidents.id)
    thread = await slack.form("conversations.replies", channel=incidents.id, ts=parent.ts)
    alone = await slack.form("conversations.replies", channel=incidents.id, ts=reply.ts)

    shown = {message["ts"] for message in history["messages"]}
    assert reply.ts not in shown
    assert aloud.ts in shown
    assert [m["ts"] for m in thread["messages"]] == [parent.ts, reply.ts, aloud.ts]
    assert thread["messages"][0]["reply_count"] == 2
    assert thread["messages"][1]["parent_user_id"] == ada.id
    assert [message["ts"] for message in alone["messages"]] == [reply.ts]


async def test_a_thread_that_is_not_there_is_not_found(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    nowhere = await slack.form("conversations.replies", channel=incidents.id, ts="1111111111.0")
    outside = await slack.form(
        "conversations.replies", channel=sandbox.channel("general").id, ts="1111111111.0"
    )

    assert nowhere["error"] == "thread_not_found"
    assert outside["error"] == "thread_not_found"


async def test_metadata_comes_back_when_it_is_asked_for(slack: Client, incidents: Channel) -> None:
    metadata = {"event_type": "sitrep_step", "event_payload": {"key": "7"}}
    await slack("chat.postMessage", channel=incidents.id, text="card", metadata=metadata)

    bare = await slack("conversations.history", channel=incidents.id, limit=1)
    full = await slack(
        "conversations.history", channel=incidents.id, limit=1, include_all_metadata=True
    )

    assert "metadata" not in bare["messages"][0]
    assert full["messages"][0]["metadata"] == metadata


async def test_edits_reactions_and_pins_show_in_the_history(
    sandbox: Sandbox, slack: Client, incidents: Channel, stamps: list[str]
) -> None:
    ada, message = sandbox.person("ada"), incidents.by_ts[stamps[-1]]
    await ada.edit(message, "better words")
    await ada.react(message, "eyes")
    await slack("pins.add", channel=incidents.id, timestamp=message.ts)

    shown = (await slack("conversations.history", channel=incidents.id, limit=1))["messages"][0]

    assert shown["edited"]["user"] == ada.id
    assert shown["reactions"] == [{"name": "eyes", "users": [ada.id], "count": 1}]
    assert shown["pinned_to"] == [incidents.id]
