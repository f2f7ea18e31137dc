"""Calling Slack: whatever comes back is an answer, a wait or a fault, and nothing is blabbed."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from slack_sdk.web.async_client import AsyncWebClient
from structlog.testing import capture_logs

from bot import webclient
from bot.delivery.calls import Line, Slack
from bot.delivery.faults import Passing, Wait
from bot.delivery.pace import Pace
from sandbox.server import Sandbox
from tests.bot.delivery.world import Clock

POST = "chat.postMessage"


@pytest.fixture
def line(client: AsyncWebClient) -> Line:
    return Line(Slack(client, Pace(Clock())))


@pytest.fixture
async def gateway() -> AsyncIterator[TestServer]:
    """Give something between the bot and Slack that answers in its own way."""
    answers = {
        "conversations.open": web.Response(status=502, text="bad gateway"),
        "users.info": web.Response(text="<html>", content_type="text/html"),
        "conversations.invite": web.Response(text="[1]", content_type="application/json"),
        "pins.add": web.Response(text="", content_type="application/json"),
        "chat.getPermalink": web.Response(
            status=429, body=b"\xff\xfe", headers={"Retry-After": "17"}
        ),
    }

    async def answer(request: web.Request) -> web.Response:
        return answers[request.match_info["method"]]

    app = web.Application()
    app.router.add_route("*", "/api/{method}", answer)
    server = TestServer(app)
    await server.start_server()
    yield server
    await server.close()


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("conversations.open", {"users": "U0ADA"}),
        ("users.info", {"user": "U0ADA"}),
        ("conversations.invite", {"channel": "C0", "users": "U0ADA"}),
        ("pins.add", {"channel": "C0", "timestamp": "1.0"}),
    ],
)
async def test_what_a_proxy_says_is_no_answer(
    gateway: TestServer, method: str, arguments: dict[str, str]
) -> None:
    async with webclient.session() as session:
        client = webclient.client("xoxb-1", str(gateway.make_url("/api/")), session)
        line = Line(Slack(client, Pace(Clock())))
        with pytest.raises(Passing):
            await line.call(method, **arguments)


async def test_a_wait_is_a_wait_whatever_its_body(gateway: TestServer) -> None:
    clock = Clock()
    async with webclient.session() as session:
        client = webclient.client("xoxb-1", str(gateway.make_url("/api/")), session)
        line = Line(Slack(client, Pace(clock)))
        with pytest.raises(Wait) as waits:
            await line.call("chat.getPermalink", channel="C0", message_ts="1.0")
    assert (waits.value.until - clock()).total_seconds() == 17


async def test_a_call_that_had_to_wait_was_not_sent(slack: Sandbox, line: Line) -> None:
    slack.faults.limit(POST, retry_after=3)
    for _ in range(2):
        with pytest.raises(Wait):
            await line.call(POST, channel=slack.channel("general").id, text="hello")
    assert not line.sent
    assert len(slack.calls.to(POST)) == 1


async def test_a_call_whose_answer_was_lost_was_sent(slack: Sandbox, line: Line) -> None:
    slack.faults.cut("conversations.create", "after")
    with pytest.raises(Passing):
        await line.call("conversations.create", name="x")
    assert line.sent


async def test_reading_is_not_sending(slack: Sandbox, line: Line) -> None:
    await line.call("users.info", user=slack.person("ada").id)
    assert not line.sent


async def test_an_error_that_the_step_expects_is_an_answer(slack: Sandbox, line: Line) -> None:
    slack.faults.refuse("conversations.create", "name_taken")
    answer = await line.call("conversations.create", fine=("name_taken",), name="x")
    assert answer["error"] == "name_taken"


async def test_no_line_of_the_log_has_texts_or_tokens(slack: Sandbox, line: Line) -> None:
    slack.faults.refuse(POST, "not_in_channel")
    with capture_logs() as lines:
        channel = await line.call("conversations.open", users=slack.person("ada").id)
        await line.call(POST, channel=channel["channel"]["id"], text="x", fine=("not_in_channel",))
        await line.call(POST, channel=channel["channel"]["id"], text="the secret is out")
        await line.respond(f"{slack.url}/respond/unknown", {"text": "the secret is out"})
    assert [entry["method"] for entry in lines] == [
        "conversations.open",
        POST,
        POST,
        "response_url",
    ]
    assert lines[1]["error"] == "not_in_channel"
    assert "secret" not in str(lines)
    assert slack.bot_token not in str(lines)


async def test_a_call_that_takes_too_long_is_given_up(slack: Sandbox) -> None:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.05)) as session:
        client = webclient.client(slack.bot_token, f"{slack.api_url}", session)
        line = Line(Slack(client, Pace(Clock())))
        with slack.faults.held("auth.test"), pytest.raises(Passing, match="TimeoutError"):
            await line.call("auth.test")
