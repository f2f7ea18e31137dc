"""`/control/...`: the same from another process."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App, on_http
from tests.sandbox.client import Client, Reply


async def act(slack: Client, person: str, do: str, **more: Any) -> Reply:
    status, answer = await slack.post("/control/act", {"person": person, "do": do, **more})
    assert status == 200, answer
    return answer


async def test_settings_say_how_to_reach_the_workspace(sandbox: Sandbox, slack: Client) -> None:
    settings = await slack.get("/control/settings")

    assert settings["environment"] == sandbox.environment()
    assert settings["people"]["ada"] == "U0ADALOVE1"
    assert "incidents" in settings["channels"]


async def test_people_act_from_outside(
    sandbox: Sandbox, slack: Client, incidents: Channel, socket_app: App
) -> None:
    socket_app.answer({"text": "Declared"})
    place = {"channel": incidents.id}
    declared = await act(slack, "ada", "command", text="/incident declare x", **place)
    posted = await act(slack, "ada", "post", text="5 errors @grace", **place)
    place["ts"] = posted["ts"]
    await act(slack, "ada", "edit", text="500 errors", **place)
    await act(slack, "ada", "react", name="pushpin", **place)
    seen = await act(slack, "grace", "sees", text="500 errors")
    await act(slack, "ada", "unreact", name="pushpin", **place)
    await act(slack, "ada", "delete", **place)

    assert declared["message"]["text"] == "Declared"
    assert posted["notified"] == ["U0GRACEHO1"]
    assert seen["reactions"] == [{"name": "pushpin", "users": ["U0ADALOVE1"]}]
    assert incidents.messages == []
    assert sandbox.deliveries[-1].payload["event"]["subtype"] == "message_deleted"


async def test_forms_are_filled_in_from_outside(
    sandbox: Sandbox, slack: Client, socket_app: App
) -> None:
    element = {"type": "plain_text_input", "action_id": "text"}
    label = {"type": "plain_text", "text": "Title"}
    view = {
        "type": "modal",
        "title": label,
        "submit": label,
        "blocks": [{"type": "input", "block_id": "b", "label": label, "element": element}],
    }
    trigger = sandbox.installation.triggers.issue("U0ADALOVE1")
    await slack("views.open", trigger_id=trigger, view=view)

    opened = await act(slack, "ada", "next_view")
    missing = await act(slack, "ada", "submit")
    done = await act(slack, "ada", "submit", answers={"Title": "Checkout"})

    assert opened["title"]["text"] == "Title"
    assert missing["errors"] == {"b": "Please complete this required field."}
    assert done == {"errors": {}, "error": None, "view": None}
    assert socket_app.heard[-1]["type"] == "view_submission"


async def test_people_are_hired_and_change_from_outside(sandbox: Sandbox, slack: Client) -> None:
    _, hired = await slack.post("/control/person", {"name": "katherine", "guest": True})
    katherine = sandbox.person("katherine")
    assert (katherine.id, katherine.user.is_guest) == (hired["id"], True)
    _, changed = await slack.post("/control/person", {"name": "katherine", "guest": False})
    await slack.post("/control/person", {"name": "ada", "team": "T0OTHERS1"})

    assert (changed, katherine.user.is_guest) == (hired, False)
    assert sandbox.person("ada").user.other_team == "T0OTHERS1"


async def test_a_channel_is_made_private_from_outside(slack: Client, incidents: Channel) -> None:
    kinds = []
    for private in (True, False):
        await act(slack, "ada", "convert", channel=incidents.id, private=private)
        kinds.append(incidents.kind)

    assert kinds == ["group", "channel"]


async def test_the_monitoring_posts_from_outside(slack: Client, incidents: Channel) -> None:
    await act(slack, "monitoring", "post", text="p99 over 2 s", channel="incidents")

    assert incidents.messages[-1].subtype == "bot_message"


async def test_facts_are_read_from_outside(
    sandbox: Sandbox, slack: Client, incidents: Channel, socket_app: App
) -> None:
    since = str(sandbox.now())
    await slack("chat.postMessage", channel=incidents.id, text="<!here> now")
    await slack("auth.test")
    await sandbox.settled()

    calls = await slack.get("/control/calls", method="chat.postMessage")
    chain = await slack.get("/control/chain", since=since)
    messages = await slack.get("/control/messages", text="now")
    deliveries = await slack.get("/control/deliveries")
    notified = await slack.get("/control/notifications")

    assert [call["args"]["text"] for call in calls["calls"]] == ["<!here> now"]
    assert chain == {"length": 2, "methods": ["chat.postMessage", "auth.test"]}
    assert messages["messages"][0]["notified"] == ["here"]
    assert deliveries["deliveries"][-1]["what"] == "message"
    assert [n["who"] for n in notified["notifications"]] == ["here"]
    assert socket_app.heard


async def test_ephemeral_messages_are_read_from_outside(slack: Client, incidents: Channel) -> None:
    await slack("chat.postEphemeral", channel=incidents.id, user="U0ADALOVE1", text="psst")

    found = await slack.get("/control/ephemerals", person="ada")

    assert [message["text"] for message in found["messages"]] == ["psst"]


async def test_faults_are_switched_from_outside(slack: Client, incidents: Channel) -> None:
    place = {"channel": incidents.id, "text": "hi"}
    await slack.post("/control/fault", {"method": "chat.postMessage", "error": "fatal_error"})
    refused = await slack("chat.postMessage", **place)
    await slack.post("/control/fault", {"method": "*", "status": 500, "times": 9})
    await slack.post("/control/latency", {"seconds": 60})
    await slack.post("/control/rates", {"enabled": True})
    await slack.post("/control/clear", {})
    taken = await slack("chat.postMessage", **place)

    assert refused["error"] == "fatal_error"
    assert taken["ok"]


async def test_deliveries_are_disturbed_from_outside(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    app = App(sandbox)
    async with on_http(app) as url:
        await slack.post("/control/delivery", {"hold": True, "duplicate": True, "to": url})
        verified = await slack.post("/control/verify", {})
        await sandbox.person("ada").post("hello", incidents)
        held = list(app.heard)
        await slack.post("/control/delivery", {"release": "sent"})
        await sandbox.settled()

    assert verified[1]["ok"]
    assert held == []
    assert len(app.heard) == 2


async def test_sockets_are_dropped_from_outside(
    sandbox: Sandbox, slack: Client, socket_app: App
) -> None:
    await slack.post("/control/sockets", {"reason": "refresh_requested"})
    _, answer = await slack.post("/control/sockets", {"drop": True})

    assert answer == {"dropped": 1}
    assert sandbox.sockets.connections == []
    assert socket_app.heard == []


async def test_a_token_is_revoked_from_outside(slack: Client) -> None:
    await slack.post("/control/revoke", {})

    assert (await slack("auth.test"))["error"] == "token_revoked"


BAD: list[tuple[Reply, int]] = [
    ({"person": "nobody", "do": "post", "text": "x"}, 400),
    ({"person": "ada", "do": "dance"}, 400),
    ({"person": "ada"}, 400),
    ({"person": "ada", "do": "post"}, 400),
    ({"person": "ada", "do": "submit"}, 400),
    ({"person": "ada", "do": "sees", "text": "never", "within": 0}, 408),
]


@pytest.mark.parametrize(("body", "status"), BAD)
async def test_a_mistake_is_answered_in_a_sentence(slack: Client, body: Reply, status: int) -> None:
    answered, answer = await slack.post("/control/act", body)

    assert answered == status
    assert answer["error"]
