"""The page's calls, as docs/sandbox.md lists them."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App
from tests.sandbox.client import Client, Reply

ADA, GRACE = "U0ADALOVE1", "U0GRACEHO1"


def plain(text: str) -> Reply:
    return {"type": "plain_text", "text": text}


BUTTON = {"type": "button", "text": plain("Write update"), "action_id": "write", "value": "7"}
BLOCKS = [{"type": "actions", "block_id": "b", "elements": [BUTTON]}]
MODAL = {
    "type": "modal",
    "title": plain("Declare"),
    "submit": plain("Go"),
    "blocks": [
        {
            "type": "input",
            "block_id": "t",
            "label": plain("Title"),
            "element": {"type": "plain_text_input", "action_id": "text"},
        },
        {"type": "actions", "block_id": "b", "elements": [BUTTON]},
    ],
}


async def do(slack: Client, what: str, **body: Any) -> Reply:
    status, answer = await slack.post(f"/page/{what}", {"user": ADA, **body})
    assert status == 200, answer
    return answer


async def refused(slack: Client, what: str, **body: Any) -> str:
    status, answer = await slack.post(f"/page/{what}", {"user": ADA, **body})
    assert status == 400
    return str(answer["error"])


async def test_the_state_is_what_a_page_starts_from(slack: Client) -> None:
    state = await slack.get("/page/state", user=ADA)

    assert state["me"]["real_name"] == "Ada Lovelace"
    assert {user["name"] for user in state["users"]} >= {"ada", "grace", "sitrep"}
    assert state["channels"][0]["name"] == "general"
    assert state["commands"][0]["command"] == "/incident"
    assert state["groups"] == []
    assert {shortcut["type"] for shortcut in state["shortcuts"]} == {"global", "message"}
    assert state["views"] == []


async def test_private_channels_of_others_are_not_shown(sandbox: Sandbox, slack: Client) -> None:
    sandbox.gestures.make_channel(GRACE, "secret", private=True)

    mine = await slack.get("/page/state", user=ADA)
    hers = await slack.get("/page/state", user=GRACE)

    assert "secret" not in {channel["name"] for channel in mine["channels"]}
    assert "secret" in {channel["name"] for channel in hers["channels"]}


async def test_a_channel_comes_with_all_that_is_in_it(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    first = await sandbox.person("grace").post("Checkout returns 500s", incidents)
    await sandbox.person("grace").reply(first, "looking")
    await slack("pins.add", channel=incidents.id, timestamp=first.ts)
    await slack("bookmarks.add", channel_id=incidents.id, title="R", type="link", link="http://x")

    shown = await slack.get("/page/channel", user=ADA, channel=incidents.id)
    thread = await slack.get("/page/thread", user=ADA, channel=incidents.id, ts=first.ts)

    assert [message["text"] for message in shown["messages"]] == ["Checkout returns 500s"]
    assert shown["messages"][0]["reply_count"] == 1
    assert shown["messages"][0]["pinned"]
    assert shown["pins"] == [first.ts]
    assert [bookmark["title"] for bookmark in shown["bookmarks"]] == ["R"]
    assert ADA in shown["members"]
    assert [message["text"] for message in thread["messages"]] == [
        "Checkout returns 500s",
        "looking",
    ]


async def test_ephemeral_messages_stay_until_they_are_waved_away(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    place = {"channel": incidents.id, "user": ADA}
    parent = await sandbox.person("grace").post("question", incidents)
    await slack("chat.postEphemeral", text="psst", **place)
    await slack("chat.postEphemeral", text="hush", thread_ts=parent.ts, **place)

    hers = await slack.get("/page/channel", **place)
    thread = await slack.get("/page/thread", ts=parent.ts, **place)
    others = await slack.get("/page/channel", user=GRACE, channel=incidents.id)
    await do(slack, "delete", channel=incidents.id, ts=hers["messages"][-1]["ts"])
    after = await slack.get("/page/channel", **place)

    assert [message["text"] for message in hers["messages"]] == ["question", "psst"]
    assert [message["text"] for message in thread["messages"]] == ["question", "hush"]
    assert [message["text"] for message in others["messages"]] == ["question"]
    assert [message["text"] for message in after["messages"]] == ["question"]


async def test_looking_at_a_channel_marks_it_read(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    await sandbox.person("grace").post("one", incidents)
    before = incidents.unread_by(ADA)
    await slack.get("/page/channel", user=ADA, channel=incidents.id)
    await sandbox.person("grace").post("two", incidents)
    between = incidents.unread_by(ADA)
    await do(slack, "read", channel=incidents.id)

    assert (before, between, incidents.unread_by(ADA)) == (1, 1, 0)


async def test_a_message_is_posted_edited_and_deleted(slack: Client, incidents: Channel) -> None:
    await do(slack, "post", channel=incidents.id, text="a &amp; <@U0GRACEHO1>")
    message = incidents.messages[-1]
    posted = message.text
    await do(slack, "edit", channel=incidents.id, ts=message.ts, text="b")
    edited = message.text
    await do(slack, "delete", channel=incidents.id, ts=message.ts)

    assert (posted, edited) == ("a &amp; <@U0GRACEHO1>", "b")
    assert incidents.messages == []


async def test_a_reply_goes_to_its_thread(slack: Client, incidents: Channel) -> None:
    await do(slack, "post", channel=incidents.id, text="question")
    parent = incidents.messages[-1]
    await do(slack, "post", channel=incidents.id, text="answer", thread_ts=parent.ts)

    assert len(parent.replies) == 1


async def test_reactions_come_and_go(slack: Client, incidents: Channel) -> None:
    await do(slack, "post", channel=incidents.id, text="found it")
    message = incidents.messages[-1]
    place = {"channel": incidents.id, "ts": message.ts, "name": "eyes"}

    await do(slack, "react", add=True, **place)
    added = message.snapshot().reactions
    await do(slack, "react", add=False, **place)

    assert added == {"eyes": [ADA]}
    assert message.reactions == {}


async def test_a_channel_is_joined(sandbox: Sandbox, slack: Client) -> None:
    channel = sandbox.gestures.make_channel(GRACE, "side")

    await do(slack, "join", channel=channel.id)

    assert ADA in channel.members


async def test_text_that_starts_with_a_command_is_one(
    sandbox: Sandbox, slack: Client, incidents: Channel, socket_app: App
) -> None:
    socket_app.answer({"text": "nothing open"})

    await do(slack, "post", channel=incidents.id, text="/incident list &lt; <@U0GRACEHO1>")

    assert socket_app.heard[-1]["text"] == "list &lt; <@U0GRACEHO1|grace>"
    assert sandbox.person("ada").ephemerals()[-1].text == "nothing open"
    assert incidents.messages == []


async def test_a_button_in_a_message_is_clicked(
    slack: Client, incidents: Channel, socket_app: App
) -> None:
    posted = await slack("chat.postMessage", channel=incidents.id, text="due", blocks=BLOCKS)
    container = {"type": "message", "channel": incidents.id, "ts": posted["ts"]}
    action = {"type": "button", "action_id": "write", "block_id": "b"}

    await do(slack, "action", container=container, action=action)

    assert socket_app.heard[-1]["actions"][0]["value"] == "7"
    assert socket_app.heard[-1]["actions"][0]["text"]["text"] == "Write update"


@pytest.fixture
async def view_id(sandbox: Sandbox, slack: Client) -> str:
    trigger = sandbox.installation.triggers.issue(ADA)
    opened = await slack("views.open", trigger_id=trigger, view=MODAL)
    return str(opened["view"]["id"])


def filled(value: str) -> Reply:
    return {"values": {"t": {"text": {"type": "plain_text_input", "value": value}}}}


async def test_a_form_is_sent(slack: Client, socket_app: App, view_id: str) -> None:
    missing = await do(slack, "submit", view_id=view_id, state=filled(""))
    socket_app.answer({"response_action": "errors", "errors": {"t": "Too short"}})
    wrong = await do(slack, "submit", view_id=view_id, state=filled("x"))
    socket_app.answer({})
    right = await do(slack, "submit", view_id=view_id, state=filled("Checkout"))

    assert missing == {"errors": {"t": "Please complete this required field."}}
    assert wrong == {"errors": {"t": "Too short"}}
    assert right == {"ok": True}
    assert socket_app.heard[-1]["view"]["state"] == filled("Checkout")


async def test_a_button_in_a_form_knows_what_is_filled_in(
    slack: Client, socket_app: App, view_id: str
) -> None:
    action = {"type": "button", "action_id": "write", "block_id": "b"}
    container = {"type": "view", "view_id": view_id}

    await do(slack, "action", container=container, action=action, state=filled("half"))

    assert socket_app.heard[-1]["view"]["state"] == filled("half")
    assert socket_app.heard[-1]["container"] == container


async def test_open_forms_survive_a_reload(slack: Client, view_id: str) -> None:
    before = await slack.get("/page/state", user=ADA)
    await do(slack, "close", view_id=view_id)
    after = await slack.get("/page/state", user=ADA)

    assert [view["id"] for view in before["views"]] == [view_id]
    assert after["views"] == []


async def test_shortcuts_are_started(slack: Client, incidents: Channel, socket_app: App) -> None:
    await do(slack, "post", channel=incidents.id, text="Checkout returns 500s")
    ts = incidents.messages[-1].ts
    await do(slack, "shortcut", callback_id="declare")
    await do(slack, "shortcut", callback_id="declare_from", channel=incidents.id, ts=ts)

    assert [told["type"] for told in socket_app.heard[-2:]] == ["shortcut", "message_action"]


async def test_the_home_tab_and_direct_messages_open(
    sandbox: Sandbox, slack: Client, socket_app: App
) -> None:
    nothing = await do(slack, "home")
    await slack("views.publish", user_id=ADA, view={"type": "home", "blocks": []})
    something = await do(slack, "home")
    direct = await do(slack, "dm", **{"with": sandbox.bot_user})
    await sandbox.settled()

    assert nothing == {"view": None}
    assert something["view"]["type"] == "home"
    assert direct["channel"]["user"] == sandbox.bot_user
    assert len(socket_app.events_of("app_home_opened")) == 2


REFUSALS: list[tuple[str, Reply, str]] = [
    ("post", {"user": "U404", "channel": "general", "text": "x"}, "There is no such person."),
    ("post", {"channel": "nowhere", "text": "x"}, "There is no channel nowhere that you can see."),
    ("post", {"channel": "general"}, "text is missing."),
    ("post", {"channel": "general", "text": " "}, "There is nothing to send."),
    ("post", {"channel": "general", "text": "/fire"}, "/fire is not a valid command."),
    (
        "post",
        {"channel": "general", "text": "/incident", "thread_ts": "1.1"},
        "/incident is not supported in threads. Sorry!",
    ),
    (
        "react",
        {"channel": "general", "ts": "1.1", "name": "x", "add": True},
        "That message is not there any more.",
    ),
    ("submit", {"view_id": "V404"}, "This form is not open any more."),
    ("shortcut", {"callback_id": "x"}, "There is no such shortcut here: x"),
    ("dm", {"with": "U404"}, "There is no such person."),
]


@pytest.mark.parametrize(("name", "body", "sentence"), REFUSALS)
async def test_what_cannot_be_done_is_said_in_a_sentence(
    slack: Client, name: str, body: Reply, sentence: str
) -> None:
    assert await refused(slack, name, **body) == sentence


async def test_the_messages_of_others_are_theirs(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    theirs = await sandbox.person("grace").post("mine", incidents)
    place = {"channel": incidents.id, "ts": theirs.ts}

    assert await refused(slack, "edit", text="x", **place) == "You can edit only your own messages."
    assert await refused(slack, "delete", **place) == "You can delete only your own messages."
