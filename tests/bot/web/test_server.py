"""The web: Slack over HTTP, health, readiness, metrics."""

import asyncio
import io
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer, unused_port
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.identity import Identity
from bot.metrics import Metrics
from bot.web.health import Readiness
from bot.web.replays import Replays
from bot.web.server import Server, routes
from storage.database import Database

SECRET = "hush"
Site = TestClient[web.Request, web.Application]


@dataclass
class Ticking:
    last_tick_at: datetime | None = field(default_factory=lambda: datetime.now(UTC))


@dataclass
class Delivering:
    slack_fault: str | None = None


@dataclass
class Connected:
    live: int = 2


@dataclass
class Service:
    """What the site stands on; each part can be made to fail."""

    site: Site
    readiness: Readiness
    ticking: Ticking
    delivering: Delivering
    connected: Connected
    metrics: Metrics
    began: asyncio.Event
    may_end: asyncio.Event

    async def post(self, body: str | io.BytesIO, **headers: str) -> tuple[int, str]:
        async with self.site.post("/slack/events", data=body, headers=headers) as answer:
            return answer.status, await answer.text()

    async def failing(self) -> dict[str, str]:
        async with self.site.get("/readyz") as answer:
            said: dict[str, Any] = await answer.json()
            assert (answer.status == 200) is said["ready"] is (not said["failing"])
            found: dict[str, str] = said["failing"]
            return found


def signed(body: str, secret: str = SECRET, age: int = 0) -> dict[str, str]:
    sent_at = str(int(time.time()) - age)
    signature = SignatureVerifier(secret).generate_signature(timestamp=sent_at, body=body)
    return {
        "X-Slack-Request-Timestamp": sent_at,
        "X-Slack-Signature": signature or "",
        "Content-Type": "application/x-www-form-urlencoded",
    }


def bolt(began: asyncio.Event, may_end: asyncio.Event) -> AsyncApp:
    """Return an app with one command, `slow` waits to be let go."""

    async def authorize(team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=team_id, bot_token="xoxb-1")

    app = AsyncApp(
        authorize=authorize,
        client=AsyncWebClient(),
        signing_secret=SECRET,
        process_before_response=True,
    )

    async def incident(ack: Callable[[str], Awaitable[None]], command: dict[str, str]) -> None:
        if command["text"] == "slow":
            began.set()
            await may_end.wait()
        await ack(f"you said {command['text']}")

    app.command("/incident")(incident)
    return app


def site(
    service_app: AsyncApp, readiness: Readiness, metrics: Metrics, secret: str | None = SECRET
) -> web.Application:
    return routes(
        app=service_app,
        secret=secret,
        readiness=readiness,
        metrics=metrics,
        database=readiness.database,
        replays=Replays(readiness.database, lambda: datetime.now(UTC), beside),
    )


BESIDE: set[asyncio.Task[None]] = set()


def beside(work: Coroutine[Any, Any, None]) -> None:
    task = asyncio.create_task(work)
    BESIDE.add(task)
    task.add_done_callback(BESIDE.discard)


@pytest.fixture
async def service(sqlite_database: Database, client: AsyncWebClient) -> AsyncIterator[Service]:
    identity = Identity(client)
    await identity.start()
    began, may_end, metrics = asyncio.Event(), asyncio.Event(), Metrics("1.2.3")
    parts = Ticking(), Delivering(), Connected()
    readiness = Readiness(sqlite_database, identity, *parts)
    async with TestClient(TestServer(site(bolt(began, may_end), readiness, metrics))) as served:
        yield Service(served, readiness, *parts, metrics, began, may_end)


COMMAND = urlencode({"command": "/incident", "text": "list", "team_id": "T1", "user_id": "U1"})


async def test_a_signed_command_is_answered_by_its_listener(service: Service) -> None:
    assert await service.post(COMMAND, **signed(COMMAND)) == (200, "you said list")
    said = service.metrics.text().decode()
    assert 'sitrep_requests_total{kind="command",outcome="answered"} 1.0' in said
    assert 'sitrep_ack_seconds_count{kind="command"} 1.0' in said


@pytest.mark.parametrize(
    "headers",
    [
        signed(COMMAND, secret="wrong"),
        signed(COMMAND, age=301),
        signed("another body"),
        {**signed(COMMAND), "X-Slack-Signature": ""},
        {**signed(COMMAND), "X-Slack-Signature": "v0=\u00e9"},
        {**signed(COMMAND), "X-Slack-Request-Timestamp": "yesterday"},
        {**signed(COMMAND), "X-Slack-Request-Timestamp": "9" * 5000},
        {},
    ],
    ids=[
        "wrong secret",
        "too old",
        "another body",
        "no signature",
        "a signature that is none",
        "a time that is none",
        "a time that never comes",
        "nothing",
    ],
)
async def test_what_slack_did_not_sign_is_refused(
    headers: dict[str, str], service: Service
) -> None:
    status, _ = await service.post(COMMAND, **headers)
    assert status == 401
    assert 'outcome="refused"} 1.0' in service.metrics.text().decode()


@pytest.mark.parametrize("age", [299, -299])
async def test_clocks_may_differ_by_five_minutes(age: int, service: Service) -> None:
    assert await service.post(COMMAND, **signed(COMMAND, age=age)) == (200, "you said list")


async def test_what_was_overheard_cannot_be_sent_again(service: Service) -> None:
    headers = signed(COMMAND)
    assert (await service.post(COMMAND, **headers))[0] == 200
    assert (await service.post(COMMAND, **headers))[0] == 401


async def test_slack_can_look_at_the_certificate(service: Service) -> None:
    assert await service.post("token=abc&ssl_check=1") == (200, "")


UNREADABLE = ("{", "[1]", "null", "[" * 100_000, "payload=%7B", "payload=[1]", "payload=null")


@pytest.mark.parametrize("body", UNREADABLE, ids=lambda body: body[:12])
async def test_what_cannot_be_read_is_refused_without_a_fault(body: str, service: Service) -> None:
    """It is a stranger's until its signature is checked, and then no request of Slack's."""
    kind = {} if body.startswith("payload") else {"Content-Type": "application/json"}
    status, _ = await service.post(body, **kind)
    assert status == 401
    status, said = await service.post(body, **{**signed(body), **kind})
    assert (status, said) == (400, "The body is not a request of Slack's.")


async def test_slack_can_verify_the_address(service: Service) -> None:
    body = '{"type": "url_verification", "challenge": "abc"}'
    headers = {**signed(body), "Content-Type": "application/json"}
    assert await service.post(body, **headers) == (200, '{"challenge": "abc"}')


async def test_a_body_that_is_no_text_is_refused(service: Service) -> None:
    status, said = await service.post(io.BytesIO(b"\xff\xfe"), **signed(COMMAND))
    assert (status, said) == (400, "The body is not UTF-8 text.")


async def test_a_body_larger_than_a_mebibyte_is_refused(service: Service) -> None:
    status, _ = await service.post(io.BytesIO(b"x" * (1024 * 1024 + 1)))
    assert status == 413


async def test_a_body_that_says_how_large_it_is_is_refused_unread(service: Service) -> None:
    large = {"Content-Length": str(1024 * 1024 + 1), "Expect": "100-continue"}
    port = service.site.server.port
    assert port is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = "".join(f"{name}: {value}\r\n" for name, value in {"Host": "x", **large}.items())
    writer.write(f"POST /slack/events HTTP/1.1\r\n{head}\r\n".encode())
    said = await reader.readuntil(b"413")
    writer.close()
    assert said.endswith(b"413")


async def test_a_command_without_a_listener_is_counted_as_unhandled(service: Service) -> None:
    body = COMMAND.replace("incident", "other")
    status, _ = await service.post(body, **signed(body))
    assert status == 404
    assert 'kind="command",outcome="unhandled"} 1.0' in service.metrics.text().decode()


async def test_without_a_signing_secret_nothing_is_taken_from_slack(service: Service) -> None:
    app = bolt(service.began, service.may_end)
    bare = site(app, service.readiness, service.metrics, secret=None)
    async with TestClient(TestServer(bare)) as served:
        assert (await served.post("/slack/events", data=COMMAND)).status == 404
        assert (await served.get("/healthz")).status == 200


async def test_the_process_is_healthy_while_it_lives(service: Service) -> None:
    async with service.site.get("/healthz") as answer:
        assert (answer.status, await answer.text()) == (200, "ok\n")


async def test_it_is_ready_when_all_that_it_needs_is_there(service: Service) -> None:
    assert await service.failing() == {}


async def test_over_http_it_needs_no_socket(service: Service) -> None:
    parts = service.readiness
    over_http = Readiness(parts.database, parts.identity, parts.ticker, parts.delivery)
    assert await over_http.failing() == {}


async def test_it_is_not_ready_before_slack_has_answered(
    service: Service, client: AsyncWebClient
) -> None:
    parts = service.readiness
    unknown = Readiness(parts.database, Identity(client), parts.ticker, parts.delivery)
    assert await unknown.failing() == {"slack": "Slack has not answered yet."}


async def test_it_is_not_ready_without_a_connection(service: Service) -> None:
    service.connected.live = 0
    assert await service.failing() == {"slack": "No Socket Mode connection is open."}


async def test_it_is_not_ready_when_slack_takes_nothing(service: Service) -> None:
    service.delivering.slack_fault = "Slack cannot be reached"
    assert "Slack cannot be reached" in (await service.failing())["slack"]


@pytest.mark.parametrize(
    ("last", "why"),
    [
        (None, "The clock has not begun to tick."),
        (datetime.now(UTC) - timedelta(minutes=5), "The clock stands still since "),
    ],
)
async def test_it_is_not_ready_when_the_clock_stands_still(
    last: datetime | None, why: str, service: Service
) -> None:
    service.ticking.last_tick_at = last
    assert (await service.failing())["clock"].startswith(why)


async def test_it_is_not_ready_without_its_database(service: Service) -> None:
    parts = service.readiness
    gone = Database(f"postgresql://nobody@127.0.0.1:{unused_port()}/nowhere")
    without = Readiness(gone, parts.identity, parts.ticker, parts.delivery, parts.sockets)
    failing = await without.failing()
    await gone.close()
    assert list(failing) == ["database"]
    assert failing["database"].startswith("The database cannot be reached (")


async def test_without_its_database_the_other_metrics_are_told(service: Service) -> None:
    parts = service.readiness
    gone = Database(f"postgresql://nobody@127.0.0.1:{unused_port()}/nowhere")
    without = Readiness(gone, parts.identity, parts.ticker, parts.delivery, parts.sockets)
    bare = site(bolt(service.began, service.may_end), without, service.metrics)
    async with TestClient(TestServer(bare)) as served:
        said = await (await served.get("/metrics")).text()
    await gone.close()
    assert "sitrep_outbox_waiting NaN" in said
    assert "sitrep_faults_total 0.0" in said


async def test_metrics_are_in_prometheus_form(service: Service) -> None:
    async with service.site.get("/metrics") as answer:
        assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
        said = await answer.text()
    assert 'sitrep_build_info{version="1.2.3"} 1.0' in said
    assert "sitrep_outbox_waiting 0.0" in said


async def test_the_end_waits_for_what_is_being_answered(service: Service) -> None:
    port, parts = unused_port(), service.readiness
    app = bolt(service.began, service.may_end)
    server = Server(
        site(app, parts, service.metrics),
        host="127.0.0.1",
        port=port,
        finish=timedelta(seconds=5),
    )
    await server.start()
    body = COMMAND.replace("list", "slow")
    async with ClientSession(f"http://127.0.0.1:{port}") as slack:
        asked = asyncio.create_task(slack.post("/slack/events", data=body, headers=signed(body)))
        await service.began.wait()
        ending = asyncio.create_task(server.stop())
        service.may_end.set()
        answer = await asked
        assert (answer.status, await answer.text()) == (200, "you said slow")
        await ending
