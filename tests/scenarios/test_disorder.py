"""Deliveries in disorder: lines cut at every step, clocks that differ, events of others."""

from datetime import timedelta
from typing import Any

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Audit, Reminder, Source, TimelineEntry
from tests.scenarios.scene import TITLE, Scene

LINES = (
    "ack",
    "update We roll back",
    "note The database was restarted",
    "severity sev2 fewer customers",
    "mitigate rolled back",
    "resolve no errors",
)


async def test_lines_that_are_cut_before_every_step_lose_nothing(scene: Scene) -> None:
    room = await scene.declare()
    for line in LINES:
        scene.slack.sockets.drop()
        said = await scene.ada.post(f"Before {line}", room)
        await scene.ada.react(said, "pushpin")  # nobody hears it now: it comes again
        await scene.slack.connected(1)
        await scene.say(scene.ada, line, room)
        assert "white_check_mark" in said.reactions, line
    assert "resolved" in room.topic.value
    done = [row.action for row in await scene.rows(Audit)]
    assert [done.count(verb) for verb in ("ack", "update", "mitigate", "resolve")] == [1] * 4


@pytest.mark.parametrize(
    "reason", ["warning", "refresh_requested", "link_disabled", "too_many_websockets"]
)
async def test_whatever_the_reason_the_next_line_is_there_first(scene: Scene, reason: str) -> None:
    room = await scene.declare()
    await scene.slack.connected(2)
    await scene.slack.sockets.disconnect(reason)
    for line in LINES:
        await scene.say(scene.ada, line, room)
    assert "resolved" in room.topic.value


@pytest.mark.parametrize(("status", "error"), [(429, "http_429"), (500, "http_500")])
async def test_no_line_can_be_opened_for_a_while(scene: Scene, status: int, error: str) -> None:
    scene.provoked.refusal("apps.connections.open", error)
    await scene.slack.connected(2)
    scene.slack.faults.fail("apps.connections.open", status, times=3)
    scene.slack.sockets.drop()
    await scene.slack.connected(2, within=20)
    await scene.say(scene.ada, f"declare sev1 {TITLE}")


async def test_events_in_reverse_leave_the_last_word(scene: Scene) -> None:
    room = await scene.declare()
    said = await scene.ada.post("Errors began with release 412", room)
    slip = await scene.ada.post("Lunch anyone", room)
    scene.slack.courier.hold()
    await scene.ada.react(said, "pushpin")
    await scene.ada.react(slip, "pushpin")
    await scene.ada.edit(said, "Errors began with release 413")
    await scene.ada.unreact(slip, "pushpin")
    scene.slack.courier.release("reverse")
    await scene.quiet()
    rows = [row for row in await scene.rows(TimelineEntry) if row.message_ts]
    assert [(r.text, r.withdrawn_at is None) for r in rows if r.message_ts == said.ts] == [
        ("Errors began with release 413", True)
    ]
    assert not [row for row in rows if row.message_ts == slip.ts and not row.withdrawn_at]
    assert "white_check_mark" in said.reactions
    assert "white_check_mark" not in slip.reactions


@pytest.mark.parametrize("minutes", [-4, 4])
async def test_our_clock_may_differ_from_slacks(scene: Scene, minutes: int) -> None:
    scene.clock.skew(timedelta(minutes=minutes))
    room = await scene.declare()
    said = await scene.ada.post("Errors began", room)
    await scene.ada.react(said, "pushpin")
    await scene.quiet()
    await scene.ada.unreact(said, "pushpin")
    await scene.quiet()
    await scene.ada.react(said, "pushpin")
    await scene.quiet()
    assert "white_check_mark" in said.reactions
    await scene.later(minutes=15)
    assert await steps(scene) == [2]


async def test_a_clock_that_goes_back_asks_again_when_its_time_has_come(scene: Scene) -> None:
    await scene.declare()
    await scene.later(minutes=15)
    scene.clock.skew(timedelta(minutes=-10))
    for _ in range(5):
        await scene.later(minutes=1)
    assert await steps(scene) == [2]  # neither a storm, nor a second time
    await scene.later(minutes=10)
    assert await steps(scene) == [2, 3]
    scene.clock.skew(timedelta(hours=9))
    await scene.later()
    assert len(await steps(scene)) <= 4


async def steps(scene: Scene) -> list[int]:
    return [row.step for row in await scene.rows(Reminder)]


def event(scene: Scene, room: Channel, **changed: Any) -> dict[str, Any]:
    said = room.messages[0]
    return {
        "type": "event_callback",
        "team_id": changed.pop("team_id", scene.slack.team_id),
        "api_app_id": "A0SITREP01",
        "event_id": "Ev0FOREIGN",
        "event_time": 1_795_000_000,
        "event": {
            "type": "reaction_added",
            "user": scene.ada.id,
            "reaction": "pushpin",
            "item": {"type": "message", "channel": room.id, "ts": said.ts},
            "event_ts": "1795000000.000100",
            **changed,
        },
    }


@pytest.mark.parametrize(
    "changed",
    [
        {"team_id": "T0FOREIGN1"},
        {"item": {"type": "message", "channel": "C0FOREIGN1", "ts": "1795000000.000001"}},
        {"item": {"type": "file", "file": "F0FOREIGN1"}},
        {"reaction": "eyes"},
        {"type": "something_new", "whatever": [1]},
    ],
    ids=["another team", "another channel", "a file", "no tag", "an unknown type"],
)
async def test_what_is_none_of_ours_changes_nothing(scene: Scene, changed: dict[str, Any]) -> None:
    room = await scene.declare()
    before, calls = await scene.rows(TimelineEntry), len(scene.slack.calls)
    sent = scene.slack.courier.send("events_api", event(scene, room, **changed))
    await sent.attempted.wait()
    await scene.quiet()
    assert await scene.rows(TimelineEntry) == before
    assert len(scene.slack.calls) == calls


async def test_an_event_of_a_shared_channel_is_ours_when_slack_says_it_is_for_us(
    scene: Scene,
) -> None:
    """Its `team_id` may be the other organisation's; `authorizations` names our installation."""
    room = await scene.declare()
    told = event(scene, room, team_id="T0FOREIGN1")
    ours = {"team_id": scene.slack.team_id, "user_id": scene.slack.bot_user, "is_bot": True}
    sent = scene.slack.courier.send("events_api", {**told, "authorizations": [ours]})
    await sent.attempted.wait()
    scene.provoked.refusal("*", "message_not_found")
    await scene.quiet()
    (entry,) = [row for row in await scene.rows(TimelineEntry) if row.source is Source.MESSAGE]
    assert entry.message_ts == room.messages[0].ts
