"""Owns the app that the page's tests talk to: it answers what it was told to answer."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

if TYPE_CHECKING:
    from sandbox.server import Sandbox

JSON = dict[str, Any]
Answer = Callable[[JSON], Awaitable[JSON | None]]


class ScriptedApp:
    """Takes signed HTTP from the sandbox; `on["block_actions"] = ...` says what it does then.

    Keys are the interaction's type, the event's type or the command. What has no answer is
    acknowledged and no more.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.client = AsyncWebClient(sandbox.bot_token, base_url=sandbox.api_url)
        self.on: dict[str, Answer] = {}
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_post("/slack/events", self._told)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.sandbox.deliver_to(f"http://127.0.0.1:{port}/slack/events")

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def say(self, text: str, blocks: list[JSON], channel: str = "general") -> str:
        """Post as the bot, which is brought into the channel; return the message's ts."""
        room = self.sandbox.channel(channel)
        if self.sandbox.bot_user not in room.members:
            await self.sandbox.person("ada").invite(room, self.sandbox.bot_user)
        answer = await self.client.chat_postMessage(channel=room.id, text=text, blocks=blocks)
        return str(answer["ts"])

    def heard(self, what: str) -> list[JSON]:
        """Return the payloads of that type, oldest first, from the sandbox's delivery log."""
        return [d.payload for d in self.sandbox.deliveries if d.what == what]

    async def hears(self, what: str) -> JSON:
        """Wait until the app was told something of that type; return the latest of them."""
        await self.sandbox.wait_for(lambda: self.heard(what), what=what)
        await self.sandbox.settled()
        return self.heard(what)[-1]

    async def _told(self, request: web.Request) -> web.Response:
        if request.content_type == "application/json":
            body = await request.json()
            what, payload = body.get("event", body)["type"], body
        else:
            form = dict(await request.post())
            payload = json.loads(str(form["payload"])) if "payload" in form else form
            what = payload.get("type") or payload["command"]
        answer = self.on.get(str(what))
        reply = await answer(payload) if answer else None
        return web.Response() if reply is None else web.json_response(reply)


def plain(text: str) -> JSON:
    return {"type": "plain_text", "text": text, "emoji": True}


def mrkdwn(text: str) -> JSON:
    return {"type": "mrkdwn", "text": text}


def button(text: str, action_id: str, **more: Any) -> JSON:
    return {"type": "button", "text": plain(text), "action_id": action_id, **more}


def option(text: str, value: str) -> JSON:
    return {"text": plain(text), "value": value}


def section(text: str, **more: Any) -> JSON:
    return {"type": "section", "text": mrkdwn(text), **more}


def field(block_id: str, label: str, element: JSON, **more: Any) -> JSON:
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": {"action_id": "answer", **element},
        **more,
    }
