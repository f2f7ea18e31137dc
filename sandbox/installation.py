"""The app as it is installed in the workspace: its manifest, its tokens, its user."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.signing_in import SigningIn
from sandbox.triggers import Triggers
from sandbox.workspace.message import Author
from sandbox.workspace.people import APP_ID, BOT_ID, BOT_USER_ID

if TYPE_CHECKING:
    from sandbox.manifest import Manifest
    from sandbox.workspace.workspace import Workspace

BOT_TOKEN = "xoxb-1000000000001-1000000000002-sandboxsandboxsandboxsan"  # noqa: S105 - opens nothing but this
APP_TOKEN = "xapp-1-A0SITREP01-1000000000003-sandboxsandboxsandboxsandbox"  # noqa: S105 - the same
SIGNING_SECRET = "5a9db0c5a9db0c5a9db0c5a9db0c5a9d"  # noqa: S105 - the same
VERIFICATION_TOKEN = "sandboxsandboxsandboxsan"  # noqa: S105 - the same


@dataclass(slots=True)
class Installation:
    space: Workspace
    manifest: Manifest
    triggers: Triggers = field(default_factory=Triggers)
    bot_token: str = BOT_TOKEN
    app_token: str = APP_TOKEN
    signing_secret: str = SIGNING_SECRET
    is_revoked: bool = False
    socket_tickets: set[str] = field(default_factory=set)
    id: str = APP_ID
    bot_id: str = BOT_ID
    bot_user: str = BOT_USER_ID
    signing_in: SigningIn = field(init=False)

    def __post_init__(self) -> None:
        self.signing_in = SigningIn(self.space, set(self.manifest.redirect_urls))

    @property
    def author(self) -> Author:
        """How the app signs what it posts."""
        return Author(self.bot_user, self.bot_id, self.id)

    def grants(self, *scopes: str) -> bool:
        """Say whether the app has one of the scopes."""
        return not self.manifest.scopes.isdisjoint(scopes)

    def issue_socket_ticket(self) -> str:
        ticket = secrets.token_urlsafe(16)
        self.socket_tickets.add(ticket)
        return ticket
