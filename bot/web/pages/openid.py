"""Owns asking Slack who somebody is, by OpenID Connect: where they are sent, and what is said.

Source: https://docs.slack.dev/authentication/sign-in-with-slack and OpenID Connect Core 1.0, 3.1.
"""

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Final
from urllib.parse import urlencode, urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from storage.viewers import Viewer

SCOPES: Final = ("openid", "profile")
_AWAY: Final = "Slack does not answer. Try again in a minute."
_ISSUER: Final = "https://slack.com"


class NotToldWho(Exception):  # noqa: N818 - Slack's answer, said in a sentence
    """Slack did not say who they are; the sentence is for them."""


class _Claims(BaseModel):
    """What the token says, as far as it is needed."""

    model_config = ConfigDict(extra="ignore")

    iss: str
    aud: str
    exp: int
    nonce: str
    team_id: Annotated[str, Field(alias="https://slack.com/team_id")]
    user_id: Annotated[str, Field(alias="https://slack.com/user_id")]


@dataclass(frozen=True)
class SlackApp:
    """Our app as Slack knows it; `back` is our own address, to which Slack sends them back."""

    client: AsyncWebClient
    client_id: str
    client_secret: str
    back: str

    def address(self, state: str, nonce: str) -> str:
        """Return where somebody is sent to say at Slack who they are."""
        asked = {
            "response_type": "code",
            "scope": " ".join(SCOPES),
            "client_id": self.client_id,
            "state": state,
            "nonce": nonce,
            "redirect_uri": self.back,
        }
        return f"{origin(self.client.base_url)}/openid/connect/authorize?{urlencode(asked)}"

    async def who(self, code: str, nonce: str, now: datetime) -> Viewer:
        """Return whom Slack has sent with this code. Raises NotToldWho."""
        try:
            answer = await self.client.api_call("openid.connect.token", data=self._given(code))
        except SlackApiError as fault:
            raise NotToldWho(_refused(fault)) from None
        except Exception as fault:
            raise NotToldWho(_AWAY) from fault
        return self._viewer(answer.get("id_token"), nonce, now)

    def _given(self, code: str) -> dict[str, str]:
        return {
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "code": code,
            "redirect_uri": self.back,
            "grant_type": "authorization_code",
        }

    def _viewer(self, token: Any, nonce: str, now: datetime) -> Viewer:
        """Read the token. It came from Slack itself, by TLS: its signature would say no more."""
        try:
            said = _Claims.model_validate(json.loads(_middle(token)))
        except (ValueError, ValidationError):
            raise NotToldWho("Slack's answer could not be read. Try again.") from None
        if (said.iss, said.aud, said.nonce) != (_ISSUER, self.client_id, nonce):
            raise NotToldWho("Slack's answer was meant for somebody else. Try again.")
        if said.exp <= now.timestamp():
            raise NotToldWho("Slack's answer came too late. Try again.")
        return Viewer(said.team_id, said.user_id)


def origin(base_url: str) -> str:
    """Return where Slack's pages are: beside its Web API."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def _middle(token: Any) -> bytes:
    """Return the middle of a JSON Web Token. Raises ValueError."""
    if not isinstance(token, str) or token.count(".") != 2:  # noqa: PLR2004 - head, claims, signature
        raise ValueError("no token")
    claims = token.split(".")[1]
    return base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4))


def _refused(fault: SlackApiError) -> str:
    if getattr(fault.response, "status_code", 200) != 200:  # noqa: PLR2004 - Slack's own pages say so
        return _AWAY
    code = str(fault.response.get("error", "")) if fault.response else ""
    if code in ("invalid_code", "invalid_grant", "code_already_used"):
        return "That took too long, or was used before. Sign in once more."
    return f"Slack refused: {code or 'it gave no reason'}. Whoever runs Sitrep can mend it."
