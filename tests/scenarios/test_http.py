"""Over HTTP: only what Slack has signed is heard; others may ask how the service is."""

import time
from urllib.parse import urlencode

import aiohttp
import pytest
from slack_sdk.signature import SignatureVerifier

from storage.models import Incident
from tests.scenarios.bot import HTTP
from tests.scenarios.scene import TITLE, Scene

OLD = 301  # seconds; Slack's limit is five minutes


async def send(scene: Scene, *, secret: str, age: float = 0) -> int:
    """Send a declaration that claims to come from Slack; return the status of the answer."""
    body = urlencode(
        {
            "command": "/incident",
            "text": f"declare sev1 {TITLE}",
            "team_id": scene.slack.team_id,
            "user_id": scene.ada.id,
            "channel_id": scene.slack.channel("general").id,
            "trigger_id": "1.2.3",
        }
    )
    stamp = str(int(time.time() - age))
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": SignatureVerifier(secret).generate_signature(
            timestamp=stamp, body=body
        )
        or "",
    }
    url = f"{scene.bot.url}/slack/events"
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers=headers) as answer,
    ):
        return answer.status


@pytest.mark.over(HTTP)
async def test_what_slack_signed_is_heard(scene: Scene) -> None:
    assert await send(scene, secret=scene.slack.signing_secret) == 200
    await scene.quiet()
    assert len(scene.slack.channels("inc-")) == 1


@pytest.mark.over(HTTP)
@pytest.mark.parametrize(("secret", "age"), [("0" * 32, 0), (None, OLD)])
async def test_what_slack_has_not_signed_has_no_effect(
    scene: Scene, secret: str | None, age: int
) -> None:
    chosen = scene.slack.signing_secret if secret is None else secret
    assert await send(scene, secret=chosen, age=age) == 401
    await scene.quiet()
    assert await scene.rows(Incident) == []


@pytest.mark.over(HTTP)
async def test_slack_can_verify_the_address(scene: Scene) -> None:
    assert (await scene.slack.verify_url()).ok


async def test_without_a_signing_secret_nothing_is_taken_over_http(scene: Scene) -> None:
    assert await send(scene, secret=scene.slack.signing_secret) == 404
    assert await scene.rows(Incident) == []


@pytest.mark.parametrize(
    (), [pytest.param(id="socket"), pytest.param(id="http", marks=pytest.mark.over(HTTP))]
)
async def test_it_says_how_it_is(scene: Scene) -> None:
    await scene.later()
    assert await scene.get("/healthz") == (200, "ok\n")
    status, body = await scene.get("/readyz")
    assert (status, body) == (200, '{"ready": true, "failing": {}}')


async def test_metrics_count_what_was_done(scene: Scene) -> None:
    room = await scene.declare()
    await scene.say(scene.ada, "nonsense", room)
    await scene.later(minutes=15)
    status, text = await scene.get("/metrics")
    assert status == 200
    for line in (
        'sitrep_requests_total{kind="command",outcome="answered"} 2.0',
        'sitrep_outbox_steps_total{kind="open_channel",outcome="done"} 1.0',
        "sitrep_outbox_waiting 0.0",
        "sitrep_reminders_total 1.0",
        "sitrep_faults_total 0.0",
    ):
        assert line in text


async def test_metrics_name_no_incident_and_no_person(scene: Scene) -> None:
    room = await scene.declare()
    text = (await scene.get("/metrics"))[1]
    for word in (TITLE, room.id, scene.ada.id, scene.slack.team_id):
        assert word not in text
