"""response_url: five answers within half an hour to what a person did."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.api.arguments import Arguments
from sandbox.api.errors import SlackError
from sandbox.delivery.answers import say
from sandbox.workspace.posting import delete, unwhisper

if TYPE_CHECKING:
    from sandbox.installation import Installation
    from sandbox.wire import JSON
    from sandbox.workspace.message import Message

USES = 5


@dataclass(slots=True)
class Ticket:
    user: str
    channel: str
    original: Message | None
    """The message whose button was clicked; a command has none."""
    issued: float
    uses: int = 0


class ResponseUrls:
    def __init__(self, installation: Installation, lifetime: float) -> None:
        self._installation = installation
        self._lifetime = lifetime
        self._tickets: dict[str, Ticket] = {}

    def issue(self, user: str, channel: str, original: Message | None = None) -> str:
        token = secrets.token_urlsafe(16)
        self._tickets[token] = Ticket(user, channel, original, time.monotonic())
        return f"{self._installation.space.url}/respond/{token}"

    async def handle(self, request: web.Request) -> web.Response:
        try:
            ticket = self._claim(request.match_info["ticket"])
            body = json.loads(await request.text())
            self._answer(ticket, body)
        except ValueError:
            return _refused("invalid_payload", 400)
        except SlackError as error:
            return _refused(error.code, 404 if "url" in error.code else 400)
        return web.Response(text="ok")

    def _claim(self, token: str) -> Ticket:
        ticket = self._tickets.get(token)
        if ticket is None or time.monotonic() - ticket.issued > self._lifetime:
            raise SlackError("expired_url")
        if ticket.uses >= USES:
            raise SlackError("used_url")
        ticket.uses += 1
        return ticket

    def _answer(self, ticket: Ticket, body: JSON) -> None:
        args, space = Arguments(body), self._installation.space
        original = ticket.original
        if original and args.flag("delete_original"):
            return unwhisper(space, original) if original.is_ephemeral else delete(space, original)
        replaces = original if args.flag("replace_original") else None
        say(self._installation, args, (ticket.user, ticket.channel), replaces)
        return None


def _refused(code: str, status: int) -> web.Response:
    return web.json_response({"ok": False, "error": code}, status=status)
