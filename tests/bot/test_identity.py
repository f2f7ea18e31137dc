"""Who the bot is: asked once, remembered, and asked again while Slack is away."""

import asyncio
from datetime import timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot import manifest, webclient
from bot.errors import TokenRefused
from bot.identity import Identity, NotKnownYet
from sandbox.server import Sandbox
from tests.waiting import until

SOON = timedelta(milliseconds=10)


@pytest.fixture
def identity(client: AsyncWebClient) -> Identity:
    return Identity(client, pause=SOON)


async def test_slack_says_who_the_bot_is_and_what_it_may_do(
    identity: Identity, slack: Sandbox
) -> None:
    await identity.start()
    assert identity.known
    assert identity.bot.user_id == slack.bot_user
    assert identity.bot.team_id == slack.team_id
    assert identity.bot.scopes == manifest.scopes()


async def test_a_request_is_authorized_from_memory(identity: Identity, slack: Sandbox) -> None:
    await identity.start()
    for _ in range(3):
        result = await identity.authorize(None, slack.team_id, "U0ADA")
        assert result is not None
        assert result.bot_user_id == slack.bot_user
        assert result.bot_token == slack.bot_token
    assert len(slack.calls.to("auth.test")) == 1


async def test_another_workspace_is_not_ours(identity: Identity) -> None:
    await identity.start()
    assert await identity.authorize(None, "T0OTHER", "U0ADA") is None


async def test_before_slack_was_reached_a_request_is_taken_at_its_word(
    identity: Identity, slack: Sandbox
) -> None:
    with pytest.raises(NotKnownYet):
        _ = identity.bot
    result = await identity.authorize(None, "T0ANY", "U0ADA")
    assert result is not None
    assert (result.team_id, result.bot_token) == ("T0ANY", slack.bot_token)


@pytest.mark.parametrize("outage", ["503", "garbage", "cut", "limited"])
async def test_while_slack_is_away_it_is_asked_again(
    outage: str, identity: Identity, slack: Sandbox
) -> None:
    {
        "503": lambda: slack.faults.fail("auth.test", 503, times=2),
        "garbage": lambda: slack.faults.garble("auth.test", times=2),
        "cut": lambda: slack.faults.cut("auth.test", "before", times=2),
        "limited": lambda: slack.faults.limit("auth.test", times=2),
    }[outage]()
    await identity.start(limit=timedelta(seconds=5))
    assert identity.known
    assert len(slack.calls.to("auth.test")) == 3


async def test_a_slack_that_does_not_answer_does_not_hold_up_the_start(
    identity: Identity, slack: Sandbox
) -> None:
    with slack.faults.held("auth.test") as gate:
        await identity.start(limit=SOON)
        assert not identity.known
        gate.open()
    await identity.stop()


@pytest.mark.parametrize(
    ("token", "why"),
    [
        ("xoxb-unknown", "Slack does not know this token (invalid_auth)"),
        ("xapp-1-A0SITREP01", "Slack does not know this token (invalid_auth)"),
    ],
)
async def test_a_token_that_slack_does_not_take_ends_the_start(
    token: str, why: str, slack: Sandbox
) -> None:
    async with webclient.session() as session:
        identity = Identity(webclient.client(token, slack.api_url, session))
        with pytest.raises(TokenRefused, match="SLACK_BOT_TOKEN: ") as refused:
            await identity.start()
    assert why in str(refused.value)
    assert token not in str(refused.value)


async def test_a_revoked_token_ends_the_start(identity: Identity, slack: Sandbox) -> None:
    slack.installation.is_revoked = True
    with pytest.raises(
        TokenRefused, match=r"the token was revoked \(token_revoked\): install the app"
    ):
        await identity.start()


async def test_a_token_that_was_taken_once_is_asked_about_again(
    identity: Identity, slack: Sandbox
) -> None:
    slack.installation.is_revoked = True
    starting = asyncio.create_task(identity.start(patient=True))
    await until(lambda: identity.fault is not None)
    assert "the token was revoked" in str(identity.fault)
    slack.installation.is_revoked = False
    await starting
    await until(lambda: identity.known)
    assert identity.fault is None
    await identity.stop()
