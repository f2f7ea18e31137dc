"""Owns what it means when Slack does not take a token, and what to do about it."""

from collections.abc import Mapping
from typing import Final

_APP_PAGE: Final = "your app's page at api.slack.com/apps"
# Slack's error codes that no amount of trying again will mend.
DEAD: Final[Mapping[str, str]] = {
    "invalid_auth": "Slack does not know this token",
    "not_authed": "Slack does not know this token",
    "account_inactive": "the app was removed from the workspace, or its token was revoked",
    "token_revoked": "the token was revoked",
    "token_expired": "the token has expired; turn token rotation off",
    "not_allowed_token_type": "Slack wants another kind of token here",
    "team_access_not_granted": "a Slack admin has to approve the app for this workspace",
    "forbidden_team": "the app is not allowed in this workspace",
}
_MENDS: Final[Mapping[str, str]] = {
    "SLACK_BOT_TOKEN": f"install the app from {_APP_PAGE}, and copy the new xoxb- token",
    "SLACK_APP_TOKEN": (
        f"make an xapp- token with the scope connections:write on {_APP_PAGE}, Basic Information"
    ),
}


def code(fault: BaseException) -> str:
    """Return Slack's error code, or nothing when the answer was not Slack's (an outage's page)."""
    data = getattr(getattr(fault, "response", None), "data", None)
    return str(data.get("error") or "") if isinstance(data, dict) else ""


def refused(variable: str, error: str) -> str | None:
    """Return the operator's sentence for an error that trying again cannot mend, else none."""
    why = DEAD.get(error)
    return f"{variable}: {why} ({error}): {_MENDS[variable]}" if why else None
