"""People as tests drive them."""

from datetime import UTC, datetime

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.channel import Channel
from tests.sandbox.client import Client


def test_people_are_found_by_any_of_their_names(sandbox: Sandbox) -> None:
    ada = sandbox.person("ada")

    assert sandbox.person("Ada Lovelace") is sandbox.person("@ada") is sandbox.person(ada.id) is ada
    with pytest.raises(LookupError, match="nobody called margaret"):
        sandbox.person("margaret")


async def test_typed_mentions_notify_and_typed_brackets_do_not(
    sandbox: Sandbox, incidents: Channel
) -> None:
    ada, grace = sandbox.person("ada"), sandbox.person("grace")

    message = await ada.post(f"{grace.mention} @linus <!channel>", incidents)

    assert message.notified == {grace.id, sandbox.person("linus").id}
    assert [n.who for n in sandbox.notifications] == sorted(message.notified)


async def test_an_edit_notifies_nobody_and_still_names_them(
    sandbox: Sandbox, incidents: Channel
) -> None:
    ada = sandbox.person("ada")
    message = await ada.post("hello", incidents)

    await ada.edit(message, "@here hello")

    assert message.notified == frozenset()
    assert message.mentions == {"here"}
    assert sandbox.notifications == []


async def test_a_message_can_be_older_than_the_bot_in_the_channel(sandbox: Sandbox) -> None:
    ada, at = sandbox.person("ada"), datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
    new = await ada.post("now", "incidents")

    old = await ada.post("then", "incidents", at=at)

    assert old.ts == "1772633100.000000"
    assert sandbox.channel("incidents").messages == [old, new]


async def test_a_person_waits_to_see_words(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    ada = sandbox.person("ada")
    block = {"type": "header", "text": {"type": "plain_text", "text": "Next update 14:20"}}
    await slack("chat.postMessage", channel=incidents.id, blocks=[block])
    await slack("chat.postEphemeral", channel=incidents.id, user=ada.id, text="only you")

    assert (await ada.sees("14:20", incidents)).blocks[0]["type"] == "header"
    assert (await ada.sees("only you")).is_ephemeral
    with pytest.raises(TimeoutError, match="grace to see 'only you'"):
        await sandbox.person("grace").sees("only you", within=0)


async def test_slack_keeps_people_from_what_they_cannot_do(
    sandbox: Sandbox, incidents: Channel
) -> None:
    ada, grace = sandbox.person("ada"), sandbox.person("grace")
    message = await grace.post("mine", incidents)
    await ada.leave(incidents)

    with pytest.raises(CannotError, match="not in incidents"):
        await ada.post("hello", incidents)
    with pytest.raises(CannotError, match="not in incidents"):
        await ada.react(message, "eyes")
    with pytest.raises(CannotError, match="only your own"):
        await ada.edit(message, "x")
    with pytest.raises(CannotError, match="only your own"):
        await ada.delete(message)
    with pytest.raises(CannotError, match="no 'Write update' here"):
        await ada.click(message, "Write update")


async def test_people_pin_and_unpin(sandbox: Sandbox, incidents: Channel) -> None:
    ada = sandbox.person("ada")
    message = await ada.post("important", incidents)

    await ada.pin(message)
    pinned = incidents.pins[message.ts].by
    await ada.unpin(message)

    assert pinned == ada.id
    assert incidents.pins == {}


async def test_a_command_is_typed_where_one_can_type(sandbox: Sandbox) -> None:
    ada, grace = sandbox.person("ada"), sandbox.person("grace")
    side = await grace.make_channel("side")

    with pytest.raises(CannotError, match="not in side"):
        await ada.command("/incident list", side)
    await grace.archive(side)
    with pytest.raises(CannotError, match="archived"):
        await grace.command("/incident list", side)


async def test_people_run_their_channels(sandbox: Sandbox) -> None:
    ada, grace = sandbox.person("ada"), sandbox.person("grace")
    channel = await ada.make_channel("side", private=True)
    await ada.invite(channel, grace, sandbox.bot_user)
    await grace.remove(channel, sandbox.bot_user)
    await grace.rename(channel, "main")
    await grace.archive(channel)
    await grace.unarchive(channel)

    assert list(channel.members) == [ada.id, grace.id]
    assert (channel.name, channel.is_archived) == ("main", False)
    with pytest.raises(CannotError, match="is taken"):
        await grace.rename(channel, "general")
    with pytest.raises(CannotError, match="cannot be removed"):
        await grace.remove("general", ada)


async def test_a_second_reaction_with_the_same_emoji_is_nothing_new(
    sandbox: Sandbox, incidents: Channel
) -> None:
    ada = sandbox.person("ada")
    message = await ada.post("hello", incidents)

    await ada.react(message, "eyes")
    await ada.react(message, "eyes")

    assert message.reactions == {"eyes": [ada.id]}


async def test_messages_are_searched_by_their_words(sandbox: Sandbox, incidents: Channel) -> None:
    first = await sandbox.person("ada").post("Checkout returns 500s", incidents)
    await sandbox.person("ada").reply(first, "the gateway times out")

    assert [m.text for m in sandbox.messages("gateway")] == ["the gateway times out"]
    assert sandbox.messages("gateway", "general") == []
    assert [m.text for m in incidents.messages] == ["Checkout returns 500s"]


async def test_waiting_in_vain_says_for_what(sandbox: Sandbox) -> None:
    with pytest.raises(TimeoutError, match="in vain for the end of the world"):
        await sandbox.wait_for(lambda: None, within=0, what="the end of the world")
