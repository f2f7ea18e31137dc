"""Server-sent events: what every open page is told."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from sandbox.workspace.people import guest
from tests.sandbox.client import Client

Event = dict[str, Any]
ADA, GRACE = "U0ADALOVE1", "U0GRACEHO1"


class Page:
    """`next()` gives the next event of a type, and drops what came before it."""

    def __init__(self, content: asyncio.StreamReader | Any) -> None:
        self._content = content

    async def next(self, *kinds: str) -> Event:
        async with asyncio.timeout(2):
            async for line in self._content:
                if line.startswith(b"data: "):
                    event: Event = json.loads(line.removeprefix(b"data: "))
                    if event["type"] in kinds:
                        return event
        raise AssertionError("the stream ended")


@asynccontextmanager
async def page(slack: Client, user: str = ADA) -> AsyncIterator[Page]:
    async with slack.open(f"{slack.sandbox.url}/page/events?user={user}") as response:
        assert response.content_type == "text/event-stream"
        await response.content.readline()
        yield Page(response.content)


async def test_messages_arrive_change_and_go(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    grace = sandbox.person("grace")
    async with page(slack) as shown:
        message = await grace.post("5 errors", incidents)
        arrived = await shown.next("message")
        await grace.edit(message, "500 errors")
        edited = await shown.next("changed")
        await grace.react(message, "eyes")
        reacted = await shown.next("changed")
        await grace.delete(message)
        gone = await shown.next("deleted")

    assert arrived["channel"] == incidents.id
    assert arrived["message"]["text"] == "5 errors"
    assert (edited["message"]["text"], edited["message"]["edited"]) == ("500 errors", True)
    assert reacted["message"]["reactions"] == [{"name": "eyes", "users": [GRACE]}]
    assert gone["message"]["ts"] == message.ts


async def test_a_reply_changes_its_parent(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    grace = sandbox.person("grace")
    parent = await grace.post("question", incidents)
    async with page(slack) as shown:
        await grace.reply(parent, "answer")
        reply = await shown.next("message")
        changed = await shown.next("changed")

    assert reply["message"]["thread_ts"] == parent.ts
    assert changed["message"]["reply_count"] == 1


async def test_ephemeral_messages_reach_one_person(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    async with page(slack, ADA) as hers, page(slack, GRACE) as others:
        await slack("chat.postEphemeral", channel=incidents.id, user=ADA, text="psst")
        await slack("chat.postMessage", channel=incidents.id, text="aloud")
        whispered = await hers.next("ephemeral", "message")
        heard = await others.next("ephemeral", "message")
        message = sandbox.person("ada").ephemerals()[0]
        await sandbox.person("ada").delete(message)
        gone = await hers.next("ephemeral_deleted")

    assert whispered["message"]["ephemeral"]
    assert heard["message"]["text"] == "aloud"
    assert gone["message"]["ts"] == message.ts


async def test_channels_come_and_change(sandbox: Sandbox, slack: Client) -> None:
    async with page(slack) as shown:
        made = await slack("conversations.create", name="inc-1")
        new = await shown.next("channel")
        await slack("conversations.setTopic", channel=made["channel"]["id"], topic="SEV1")
        changed = await shown.next("channel")
        while not changed["channel"]["topic"]:
            changed = await shown.next("channel")
        await slack(
            "bookmarks.add",
            channel_id=new["channel"]["id"],
            title="R",
            type="link",
            link="http://x",
        )
        details = await shown.next("channel_details")

    assert new["channel"]["name"] == "inc-1"
    assert not new["channel"]["is_member"]
    assert changed["channel"]["topic"] == "SEV1"
    assert details["channel"] == sandbox.channel("inc-1").id


async def test_secrets_stay_with_their_members(sandbox: Sandbox, slack: Client) -> None:
    async with page(slack) as shown:
        made = await slack("conversations.create", name="secret", is_private=True)
        await slack("chat.postMessage", channel=made["channel"]["id"], text="hidden")
        await slack("conversations.invite", channel=made["channel"]["id"], users=ADA)
        seen = await shown.next("channel", "message")
        await sandbox.person("ada").leave("secret")
        left = await shown.next("channel")
        while left["channel"]["is_member"]:
            left = await shown.next("channel")

    assert "hidden" not in json.dumps(seen)
    assert left["channel"]["name"] == "secret"


async def test_forms_and_home_tabs_are_shown_to_their_person(
    sandbox: Sandbox, slack: Client
) -> None:
    title = {"type": "plain_text", "text": "Declare"}
    view = {"type": "modal", "title": title, "blocks": []}
    async with page(slack) as shown:
        trigger = sandbox.installation.triggers.issue(ADA)
        opened_view = (await slack("views.open", trigger_id=trigger, view=view))["view"]
        opened = await shown.next("view_opened")
        await slack("views.update", view_id=opened_view["id"], view=view)
        updated = await shown.next("view_updated")
        trigger = sandbox.installation.triggers.issue(ADA, in_modal=True)
        await slack("views.push", trigger_id=trigger, view=view)
        pushed = await shown.next("view_pushed")
        await (await sandbox.person("ada").next_view()).close()
        closed = await shown.next("view_closed")
        await slack("views.publish", user_id=ADA, view={"type": "home", "blocks": []})
        home = await shown.next("home")

    assert opened["view"]["id"] == updated["view"]["id"] == closed["view_id"]
    assert pushed["view"]["previous_view_id"] == opened["view"]["id"]
    assert home["view"]["type"] == "home"


async def test_slacks_own_sentences_are_shown(sandbox: Sandbox, slack: Client) -> None:
    async with page(slack) as shown:
        await sandbox.person("ada").command("/incident list")
        notice = await shown.next("notice")

    assert notice["text"] == '/incident failed with the error "dispatch_failed"'


async def test_a_channel_that_is_made_private_is_taken_out_of_sight(
    sandbox: Sandbox, slack: Client
) -> None:
    grace = sandbox.person("grace")
    room = await grace.make_channel("payments")
    async with page(slack) as shown:
        await grace.convert(room, private=True)
        closed = await shown.next("channel")
        await grace.convert(room, private=False)
        opened = await shown.next("channel")

    assert (closed["channel"]["is_private"], closed["channel"]["is_member"]) == (True, False)
    assert opened["channel"]["is_private"] is False


async def test_somebodys_standing_is_told_to_every_page(sandbox: Sandbox, slack: Client) -> None:
    async with page(slack) as shown:
        person = sandbox.hire(guest())
        hired = await shown.next("person")
        person.user.is_guest = False
        sandbox.change(person.user)
        changed = await shown.next("person")

    assert (hired["user"]["id"], hired["user"]["is_guest"]) == (person.id, True)
    assert changed["user"]["is_guest"] is False
