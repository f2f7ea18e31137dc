"""Commands, clicks, shortcuts and forms, over both transports."""

import pytest

from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App, Payload, on_socket
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client

# Only for tests in which nobody is meant to answer in time.
IMPATIENT = Timing(ack_within=0.15, retry_after=(0.01, 0.02, 0.03))


def plain(text: str) -> Payload:
    return {"type": "plain_text", "text": text}


BUTTONS = {
    "type": "actions",
    "block_id": "answers",
    "elements": [
        {"type": "button", "text": plain("Write update"), "action_id": "write", "value": "7"},
        {"type": "users_select", "action_id": "owner", "placeholder": plain("Owner")},
    ],
}


async def test_a_command_arrives_as_it_was_typed(sandbox: Sandbox, app: App) -> None:
    await sandbox.person("ada").command("/incident assign ic @grace & co in #general", "incidents")

    general = sandbox.channel("general").id
    assert (
        app.heard[-1].items()
        >= {
            "command": "/incident",
            "text": f"assign ic <@U0GRACEHO1|grace> &amp; co in <#{general}|general>",
            "user_id": "U0ADALOVE1",
            "user_name": "ada",
            "channel_id": sandbox.channel("incidents").id,
            "channel_name": "incidents",
            "team_id": sandbox.team_id,
            "is_enterprise_install": "false",
        }.items()
    )
    assert app.heard[-1]["response_url"].startswith(sandbox.url)


async def test_without_escaping_a_command_is_raw() -> None:
    async with Sandbox(manifest(escape=False)) as sandbox:
        app = App(sandbox)
        async with on_socket(app):
            await sandbox.person("ada").command("/incident assign @grace & co")

        assert app.heard[-1]["text"] == "assign @grace & co"


async def test_an_answer_is_for_the_person_alone(sandbox: Sandbox, app: App) -> None:
    app.answer({"text": "2 open incidents"})

    answer = await sandbox.person("ada").command("/incident list")

    assert answer.text == "2 open incidents"
    assert answer.is_ephemeral
    assert sandbox.channel("general").messages == []


async def test_an_answer_can_be_for_the_channel(sandbox: Sandbox, app: App) -> None:
    app.answer({"text": "Declared", "response_type": "in_channel"})

    answer = await sandbox.person("ada").command("/incident declare x")

    assert not answer.is_ephemeral
    assert [m.text for m in sandbox.channel("general").messages] == ["Declared"]


async def test_an_empty_acknowledgement_says_nothing(sandbox: Sandbox, app: App) -> None:
    answer = await sandbox.person("ada").command("/incident list")

    assert (answer.text, answer.error) == ("", None)
    assert answer.latency is not None
    assert app.heard
    with pytest.raises(LookupError, match="nothing was answered"):
        _ = answer.message


@pytest.mark.parametrize("timing", [IMPATIENT])
async def test_a_command_that_nobody_takes_in_time_is_admitted(sandbox: Sandbox, app: App) -> None:
    async def sleepy(_payload: Payload) -> None:
        await sandbox.wait_for(lambda: sandbox.person("ada").notices)

    app.answering = sleepy
    answer = await sandbox.person("ada").command("/incident list")

    assert answer.error == "operation_timeout"
    assert sandbox.person("ada").notices == ['/incident failed with the error "operation_timeout"']


async def test_an_answer_that_slack_refuses_is_admitted(sandbox: Sandbox, app: App) -> None:
    app.answer({"text": "hi", "blocks": [{"type": "alert"}]})

    answer = await sandbox.person("ada").command("/incident list")

    assert answer.error == "invalid_blocks"
    assert sandbox.person("ada").ephemerals() == []


async def test_an_unknown_command_stays_with_the_client(sandbox: Sandbox) -> None:
    with pytest.raises(CannotError, match="/fire is not a valid command"):
        await sandbox.person("ada").command("/fire")


async def test_a_click_names_the_button_the_message_and_the_person(
    sandbox: Sandbox, incidents: Channel, slack: Client, app: App
) -> None:
    await slack("chat.postMessage", channel=incidents.id, text="due", blocks=[BUTTONS])
    message = incidents.messages[-1]

    await sandbox.person("ada").click(message, "Write update")

    told = app.heard[-1]
    assert told["type"] == "block_actions"
    assert told["user"]["id"] == "U0ADALOVE1"
    assert told["channel"] == {"id": incidents.id, "name": "incidents"}
    assert told["message"]["ts"] == message.ts
    assert told["container"]["message_ts"] == message.ts
    assert told["state"] == {
        "values": {"answers": {"owner": {"type": "users_select", "selected_user": None}}}
    }
    assert (
        told["actions"][0].items()
        >= {
            "type": "button",
            "action_id": "write",
            "block_id": "answers",
            "value": "7",
        }.items()
    )


async def test_a_choice_in_a_menu_is_told(
    sandbox: Sandbox, incidents: Channel, slack: Client, socket_app: App
) -> None:
    await slack("chat.postMessage", channel=incidents.id, text="due", blocks=[BUTTONS])

    await sandbox.person("ada").click(incidents.messages[-1], "owner", sandbox.person("grace"))

    assert socket_app.heard[-1]["actions"][0]["selected_user"] == "U0GRACEHO1"


async def test_an_ephemeral_message_is_not_sent_back(
    sandbox: Sandbox, incidents: Channel, slack: Client, socket_app: App
) -> None:
    ada = sandbox.person("ada")
    await slack(
        "chat.postEphemeral", channel=incidents.id, user=ada.id, text="due", blocks=[BUTTONS]
    )

    await ada.click(ada.ephemerals()[-1], "write")

    assert socket_app.heard[-1]["container"]["is_ephemeral"]
    assert "message" not in socket_app.heard[-1]


async def test_shortcuts_start_from_anywhere_or_from_a_message(
    sandbox: Sandbox, incidents: Channel, app: App
) -> None:
    ada = sandbox.person("ada")
    message = await ada.post("Checkout returns 500s", incidents)

    await ada.shortcut("declare")
    await ada.shortcut("declare_from", on=message)

    anywhere, from_message = app.heard[-2:]
    assert (anywhere["type"], anywhere["callback_id"]) == ("shortcut", "declare")
    assert from_message["type"] == "message_action"
    assert from_message["message"]["text"] == "Checkout returns 500s"
    assert from_message["message_ts"] == message.ts
    assert from_message["response_url"]


async def test_a_shortcut_is_used_where_it_belongs(sandbox: Sandbox) -> None:
    with pytest.raises(CannotError):
        await sandbox.person("ada").shortcut("declare_from")
    with pytest.raises(CannotError):
        await sandbox.person("ada").shortcut("never_heard_of")


async def test_without_interactivity_nothing_can_be_clicked() -> None:
    closed = manifest()
    closed["settings"]["interactivity"]["is_enabled"] = False
    del closed["features"]["shortcuts"]
    async with Sandbox(closed) as sandbox, Client(sandbox) as client:
        ada = sandbox.person("ada")
        await client("chat.postMessage", channel=ada.id, text="due", blocks=[BUTTONS])
        with pytest.raises(CannotError, match="Interactivity"):
            await ada.click(ada.inbox[-1], "write")
