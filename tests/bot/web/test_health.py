"""Health, readiness and metrics: what the operator and the host can ask."""

from datetime import UTC, datetime, timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer, unused_port
from slack_sdk.web.async_client import AsyncWebClient

from bot.identity import Identity
from bot.web.health import Readiness
from storage.database import Database
from tests.bot.web.service import Service, bolt, site


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
    assert failing["database"] == "The database cannot be used: it cannot be reached."


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
