"""Milestones, corrected by line and by form: card, announcement and export follow."""

import io
from datetime import timedelta

from bot import export
from sandbox.workspace.channel import Channel
from storage.models import Incident
from tests.scenarios.scene import Scene


async def test_a_line_corrects_one_and_everything_follows(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, "milestone started 2026-01-02 03:04Z the graph", room)
    assert "Corrected: started" in answer.text
    (incident,) = await scene.rows(Incident)
    assert incident.started_at is not None
    assert incident.started_at.isoformat() == "2026-01-02T03:04:00+00:00"
    shown = f"started <!date^{int(incident.started_at.timestamp())}^"
    assert shown in scene.posted(room)[0].words
    assert shown in scene.posted("incidents")[0].words
    assert "corrected milestones: started 2 Jan 03:04 UTC. the graph" in await scene.timeline(room)
    page = io.StringIO()
    await export.write(page, scene.bot.database, 1, "markdown")
    assert "- Started: 2026-01-02 03:04 UTC" in page.getvalue()


async def test_without_words_a_form_opens_with_all_of_them(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "ack", room)
    await scene.say(scene.ada, "milestone", room)
    form = await scene.ada.next_view()
    (incident,) = await scene.rows(Incident)
    assert incident.acknowledged_at is not None
    assert form.value("acknowledged") == int(incident.acknowledged_at.timestamp())
    assert form.value("started") is None
    began = (scene.clock() - timedelta(hours=1)).replace(second=0, microsecond=0)
    sent = await form.submit({"started": began, "reason": "the graph"})
    assert sent.ok, sent
    await scene.quiet()
    (incident,) = await scene.rows(Incident)
    assert incident.started_at == began
    await scene.ada.sees("Corrected: started", room)


async def test_what_is_wrong_is_said_in_the_form(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "milestone", room)
    form = await scene.ada.next_view()
    now = scene.clock()
    for fields, field, sentence in (
        ({"started": now + timedelta(hours=1)}, "started", "not come yet"),
        (
            {"started": now - timedelta(hours=1), "detected": now - timedelta(hours=2)},
            "started",
            "The order is started, detected",
        ),
        ({"started": now - timedelta(hours=3), "reason": "  "}, "reason", "Say why"),
    ):
        outcome = await form.submit({"reason": "the graph", **fields})
        assert sentence in outcome.errors[field], outcome
    assert form.is_open


async def test_two_forms_at_once_lose_nothing(scene: Scene, staffed: Channel) -> None:
    forms = []
    for who in (scene.ada, scene.grace):
        await scene.say(who, "milestone", staffed)
        forms.append(await who.next_view())
    hour = (scene.clock() - timedelta(hours=1)).replace(second=0, microsecond=0)
    assert (await forms[0].submit({"started": hour, "reason": "the graph"})).ok
    later = hour + timedelta(minutes=5)
    assert (await forms[1].submit({"started": later, "reason": "the log"})).ok
    assert forms[1].is_open
    assert "Somebody has corrected the milestones meanwhile" in forms[1].words
    assert forms[1].value("started") == int(later.timestamp())
    assert (await forms[1].submit({})).ok
    await scene.quiet()
    (incident,) = await scene.rows(Incident)
    assert incident.started_at == later
