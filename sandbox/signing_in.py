"""Sign in with Slack: what people agree to on the workspace's page, and what the app is told."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox.wire import compact

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.wire import JSON
    from sandbox.workspace.people import User
    from sandbox.workspace.workspace import Workspace

CLIENT_ID = "1000000000001.1000000000009"
CLIENT_SECRET = "9c0ffee9c0ffee9c0ffee9c0ffee9c0f"  # noqa: S105 - opens nothing but this
ISSUER = "https://slack.com"
# Seconds.
CODE_LASTS = 600
TOKEN_LASTS = 300
SCOPES = frozenset({"openid", "profile", "email"})
ASKED = ("response_type", "scope", "client_id", "redirect_uri")


class SignInError(Exception):
    """`args[0]` is Slack's error code."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an app wants of somebody who was sent to Slack's page."""

    redirect_uri: str
    state: str
    nonce: str


@dataclass(slots=True)
class Code:
    """What an app exchanges, once, for Slack's word on who somebody is."""

    user: str
    asked: Asked
    issued: float
    is_spent: bool = False


@dataclass(slots=True)
class SigningIn:
    """`redirect_urls` are those of the app's configuration; an address below one will do."""

    space: Workspace
    redirect_urls: set[str] = field(default_factory=set)
    client_id: str = CLIENT_ID
    client_secret: str = CLIENT_SECRET
    codes: dict[str, Code] = field(default_factory=dict)

    def asked(self, query: Mapping[str, str]) -> Asked:
        """Read what the app asks for. Raises SignInError as Slack's page would."""
        if any(name not in query for name in ASKED) or query["response_type"] != "code":
            raise SignInError("invalid_request")
        if query["client_id"] != self.client_id:
            raise SignInError("invalid_client_id")
        scopes = set(query["scope"].replace(",", " ").split())
        if "openid" not in scopes or not scopes <= SCOPES:
            raise SignInError("invalid_scope")
        given = query["redirect_uri"]
        if not any(given == url or given.startswith(f"{url}/") for url in self.redirect_urls):
            raise SignInError("bad_redirect_uri")
        return Asked(given, query.get("state", ""), query.get("nonce", ""))

    def agree(self, user: User, asked: Asked) -> str:
        """Return the code with which somebody who agrees is sent back."""
        code = secrets.token_hex(16)
        self.codes[code] = Code(user.id, asked, time.monotonic())
        return code

    def exchange(self, client: tuple[str, str], code: str, redirect_uri: str) -> JSON:
        """Return who the code stands for. Raises SignInError."""
        if client[0] != self.client_id:
            raise SignInError("invalid_client_id")
        if client[1] != self.client_secret:
            raise SignInError("bad_client_secret")
        found = self.codes.get(code)
        if found is None or found.is_spent or time.monotonic() - found.issued > CODE_LASTS:
            raise SignInError("invalid_code")
        if redirect_uri != found.asked.redirect_uri:
            raise SignInError("bad_redirect_uri")
        found.is_spent = True
        token = self._id_token(found)
        return {"access_token": f"xoxp-{secrets.token_hex(12)}", "token_type": "Bearer"} | {
            "id_token": token
        }

    def _id_token(self, code: Code) -> str:
        now, user = self.space.clock.now(), self.space.users[code.user]
        claims = {
            "iss": ISSUER,
            "sub": user.id,
            "aud": self.client_id,
            "exp": now + TOKEN_LASTS,
            "iat": now,
            "auth_time": now,
            "nonce": code.asked.nonce,
            "https://slack.com/team_id": user.other_team or self.space.team.id,
            "https://slack.com/user_id": user.id,
            "name": user.real_name,
        }
        said = f"{_part({'alg': 'RS256', 'typ': 'JWT'})}.{_part(claims)}"
        # Slack signs with a key of its own; here nobody checks it.
        mark = hmac.digest(self.client_secret.encode(), said.encode(), hashlib.sha256)
        return f"{said}.{_coded(mark)}"


def _part(value: Any) -> str:
    return _coded(compact(value).encode())


def _coded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")
