"""The server: what it takes, and how it ends."""

import asyncio
import re
from base64 import b64encode
from datetime import timedelta
from hashlib import sha256

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer, unused_port

from bot.web.server import Server
from tests.bot.web.service import COMMAND, Service, bolt, signed, site
from tests.scenarios import logs


async def test_without_a_signing_secret_nothing_is_taken_from_slack(service: Service) -> None:
    app = bolt(service.began, service.may_end)
    bare = site(app, service.readiness, service.metrics, secret=None)
    async with TestClient(TestServer(bare)) as served:
        assert (await served.post("/slack/events", data=COMMAND)).status == 404
        assert (await served.get("/healthz")).status == 200


@pytest.mark.parametrize(
    ("pages", "status_page", "leads", "says"),
    [
        (False, False, [], "There is nothing to look at"),
        (True, False, ["/incidents"], "the console"),
        (False, True, ["/status/"], "the status page"),
        (True, True, ["/incidents", "/status/"], "the console"),
    ],
)
async def test_the_bare_address_says_what_lives_here(
    pages: bool,  # noqa: FBT001 - a row of a table
    status_page: bool,  # noqa: FBT001
    leads: list[str],
    says: str,
    service: Service,
) -> None:
    bare = site(
        bolt(service.began, service.may_end),
        service.readiness,
        service.metrics,
        pages=web.Application() if pages else None,
        status_page=web.Application() if status_page else None,
    )
    async with TestClient(TestServer(bare)) as served:
        answer = await served.get("/")
        page = await answer.text()
        assert (answer.status, answer.content_type) == (200, "text/html")
        assert "Sitrep lives here" in page
        assert says in page
        assert re.findall(r'href="([^"]+)"', page) == leads
        sealed = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in sealed
        style = re.findall(r"<style>(.*?)</style>", page)[0]
        assert f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" in sealed
        assert (await served.get("/else")).status == 404


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


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /\xff secret-words HTTP/1.1\r\n\r\n",
        b"secret-words\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: secret-words\r\n\r\n",
    ],
)
async def test_what_is_no_http_leaves_nothing_in_the_log(sent: bytes, service: Service) -> None:
    port = service.site.server.port
    with logs.kept() as log:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        assert b" 400 " in await reader.readline()
        writer.close()
    assert "secret-words" not in log.getvalue()
    assert "Traceback" not in log.getvalue()
