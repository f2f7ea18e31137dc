"""Puts the Slack app together from its listeners."""

import logging
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.answering import Desk
from bot.identity import Identity
from bot.listeners import (
    adding,
    buttons,
    channels,
    events,
    forms,
    home,
    people,
    shortcuts,
    slash,
    tasking,
)
from bot.listeners.payloads import Malformed
from bot.settings import Settings

log = structlog.get_logger(__name__)


def build(
    *, settings: Settings, desk: Desk, identity: Identity, client: AsyncWebClient
) -> AsyncApp:
    """Return the app; an acknowledgement leaves when its listener is done: after the commit."""
    secret = settings.slack_signing_secret
    app = AsyncApp(
        name="sitrep",  # or Bolt reads the source of every caller to find a name
        client=client,
        # Without it every part of Bolt takes the root's level, and at debug prints whole messages.
        logger=logging.getLogger("slack_bolt"),
        authorize=_authorize(identity),
        signing_secret=secret.get_secret_value() if secret else "",
        request_verification_enabled=secret is not None,
        process_before_response=True,
        attaching_conversation_kwargs_enabled=False,
        user_facing_authorize_error_message="Sitrep is not set up in this workspace.",
    )
    for listener in (
        slash,
        forms,
        buttons,
        events,
        channels,
        people,
        shortcuts,
        adding,
        tasking,
        home,
    ):
        listener.register(app, desk)
    app.error(_last_net(desk))
    return app


def _authorize(identity: Identity) -> Any:
    # Bolt looks at the argument names of what it is given, and stumbles over a method's `self`.
    async def authorize(
        enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        return await identity.authorize(enterprise_id, team_id, user_id)

    return authorize


def _last_net(desk: Desk) -> Any:
    async def failed(error: Exception, body: dict[str, Any]) -> BoltResponse:
        """Answer 500: Slack delivers an event again, and a person sees that it did not work."""
        if isinstance(error, BoltUnhandledRequestError):
            return BoltResponse(status=404, body="")
        if isinstance(error, Malformed):
            log.warning(
                "request.malformed", kind=str(body.get("type", "command")), where=str(error)
            )
            return BoltResponse(status=400, body="")
        desk.metrics.fault()
        log.error("listener.failed", kind=str(body.get("type", "command")), exc_info=error)
        return BoltResponse(status=500, body="")

    return failed
