"""Sign in with Slack: the page that asks, and openid.connect.token."""

import base64
import json
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from sandbox.signing_in import CLIENT_ID, CLIENT_SECRET
from tests.sandbox.client import Client

BACK = "https://sitrep.example"
ASKED = {
    "response_type": "code",
    "scope": "openid profile",
    "client_id": CLIENT_ID,
    "redirect_uri": f"{BACK}/back",
    "state": "st",
    "nonce": "no",
}
ADA = "U0ADALOVE1"


async def agreed(slack: Client, **changed: str) -> tuple[int, str]:
    """Agree as Ada; return the status, and where she is sent, or what is said."""
    slack.sandbox.lets_people_sign_in(BACK)
    query = urlencode({**ASKED, "as": ADA, **changed})
    address = f"{slack.sandbox.url}/openid/connect/authorize?{query}"
    async with slack.open(address, allow_redirects=False) as answer:
        return answer.status, answer.headers.get("Location") or await answer.text()


async def exchanged(slack: Client, **changed: str) -> dict[str, Any]:
    _, back = await agreed(slack)
    (code,) = parse_qs(urlsplit(back).query)["code"]
    given = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "code": code}
    return await slack.form(
        "openid.connect.token", **{**given, "redirect_uri": f"{BACK}/back", **changed}
    )


async def test_whoever_agrees_is_sent_back_with_a_code(slack: Client) -> None:
    status, back = await agreed(slack)
    assert status == 302
    assert back.startswith(f"{BACK}/back?")
    assert parse_qs(urlsplit(back).query).keys() == {"state", "code"}


async def test_the_code_says_once_who_it_is(slack: Client) -> None:
    answer = await exchanged(slack)
    assert answer["ok"]
    middle = answer["id_token"].split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    assert claims["aud"] == CLIENT_ID
    assert claims["nonce"] == "no"
    assert claims["https://slack.com/user_id"] == ADA
    assert claims["https://slack.com/team_id"] == slack.sandbox.team_id


async def test_a_code_is_good_once(slack: Client) -> None:
    _, back = await agreed(slack)
    code = parse_qs(urlsplit(back).query)["code"][0]
    assert (await exchanged(slack, code=code))["ok"]
    assert (await exchanged(slack, code=code))["error"] == "invalid_code"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"client_secret": "x"}, "bad_client_secret"),
        ({"code": "x"}, "invalid_code"),
        ({"redirect_uri": f"{BACK}/other"}, "bad_redirect_uri"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
async def test_anything_else_is_refused(slack: Client, changed: dict[str, str], error: str) -> None:
    assert (await exchanged(slack, **changed))["error"] == error


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"redirect_uri": "https://elsewhere.example/back"}, "bad_redirect_uri"),
        ({"redirect_uri": f"{BACK}.evil.example/back"}, "bad_redirect_uri"),
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"scope": "openid chat:write"}, "invalid_scope"),
        ({"response_type": "token"}, "invalid_request"),
    ],
)
async def test_the_page_asks_for_no_app_that_is_not_configured_so(
    slack: Client, changed: dict[str, str], error: str
) -> None:
    assert await agreed(slack, **changed) == (400, f"Slack refuses: {error}")


async def test_the_page_names_the_people_and_no_bot(slack: Client) -> None:
    status, said = await agreed(slack, **{"as": "?"})
    assert status == 302  # nobody is called so: they did not agree
    assert "access_denied" in said
    query = urlencode(ASKED)
    async with slack.open(f"{slack.sandbox.url}/openid/connect/authorize?{query}") as answer:
        page = await answer.text()
    assert "Ada Lovelace" in page
    assert page.count("<li>") == 5
