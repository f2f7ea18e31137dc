"""Bolt itself against the sandbox: what the project is built on finds it good enough."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox

VIEW = {
    "type": "modal",
    "callback_id": "update",
    "title": {"type": "plain_text", "text": "Update"},
    "submit": {"type": "plain_text", "text": "Post"},
    "blocks": [
        {
            "type": "input",
            "block_id": "status",
            "label": {"type": "plain_text", "text": "Status"},
            "element": {"type": "plain_text_input", "action_id": "text"},
        }
    ],
}
BUTTON = {
    "type": "button",
    "text": {"type": "plain_text", "text": "Write update"},
    "action_id": "write",
}


def bolt(sandbox: Sandbox) -> AsyncApp:
    client = AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url)
    app = AsyncApp(
        client=client, signing_secret=sandbox.signing_secret, process_before_response=True
    )

    @app.command("/incident")
    async def declare(ack: Any, command: Any, client: Any) -> None:
        made = await client.conversations_create(name="inc-1")
        channel = made["channel"]["id"]
        await client.conversations_invite(channel=channel, users=command["user_id"])
        card = [{"type": "actions", "elements": [BUTTON]}]
        await client.chat_postMessage(channel=channel, text=command["text"], blocks=card)
        await ack(f"<#{channel}> is open")

    @app.action("write")
    async def write(ack: Any, body: Any, client: Any, respond: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=VIEW)
        await respond("opened", response_type="ephemeral", replace_original=False)

    @app.view("update")
    async def update(ack: Any, view: Any, client: Any) -> None:
        text = view["state"]["values"]["status"]["text"]["value"]
        channels = await client.users_conversations(types="public_channel")
        channel = channels["channels"][0]["id"]
        await client.chat_postMessage(channel=channel, text=text)
        await ack()

    @app.event("reaction_added")
    async def tag(event: Any, client: Any) -> None:
        item = event["item"]
        await client.reactions_add(
            channel=item["channel"], timestamp=item["ts"], name="white_check_mark"
        )

    for other in ("message", "member_joined_channel", "channel_created"):
        app.event(other)(_nothing)
    return app


async def _nothing() -> None:
    """Take an event that the story does not need."""


@asynccontextmanager
async def by_socket(sandbox: Sandbox, app: AsyncApp) -> AsyncIterator[None]:
    client = AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url)
    handler: Any = AsyncSocketModeHandler(app, sandbox.app_token, web_client=client)
    await handler.connect_async()
    await sandbox.connected()
    try:
        yield
    finally:
        await handler.close_async()


@asynccontextmanager
async def by_http(sandbox: Sandbox, app: AsyncApp) -> AsyncIterator[None]:
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sandbox.deliver_to(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
    try:
        yield
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("transport", [by_socket, by_http])
async def test_bolt_plays_a_short_incident(sandbox: Sandbox, transport: Any) -> None:
    ada = sandbox.person("ada")
    async with transport(sandbox, bolt(sandbox)):
        answer = await ada.command("/incident Checkout returns 500s")
        card = await ada.sees("Checkout returns 500s", "inc-1")
        await ada.react(card, "pushpin")
        await ada.click(card, "Write update")
        await ada.sees("opened")
        submission = await (await ada.next_view()).submit({"Status": "Rolling back"})
        await ada.sees("Rolling back", "inc-1")

    assert answer.text == f"<#{sandbox.channel('inc-1').id}> is open"
    assert submission.ok
    assert card.reactions["white_check_mark"] == [sandbox.bot_user]
    assert not sandbox.calls.refused()
    assert not [call.unknown for call in sandbox.calls if call.unknown]


async def test_bolt_passes_the_handshake(sandbox: Sandbox) -> None:
    async with by_http(sandbox, bolt(sandbox)):
        assert (await sandbox.verify_url()).ok
