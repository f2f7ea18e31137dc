"""Refusals: only the person who asked reads them, and nothing has happened."""

from sandbox.workspace.channel import Channel
from storage.models import Audit, TimelineEntry
from tests.scenarios.scene import Scene

REFUSED = [
    "assign",
    "assign ic",
    "assign ic grace",
    "assign king @grace",
    "take",
    "take king",
    "handoff ic",
    "handoff scribe @grace",
    "severity sev9 because",
    "severity sev2",
    "severity sev1 because",
    "snooze",
    "snooze 10m",
    "snooze 1m because",
    "cadence",
    "cadence 10m",
    "note",
    "note at 99:99 x",
    "mitigate x",
    "mitigate",
    "resolve x",
    "resolve",
    "reopen x",
    "cancel",
    "nonsense",
    "list nonsense",
    "status nonsense",
    "declare --drill",
    "declare --secret x",
    "help nonsense",
]


async def test_a_refusal_is_private_and_changes_nothing(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "next", room)  # her name and zone are known from now on
    before = await traces(scene)
    for line in REFUSED:
        answer = await scene.say(scene.ada, line, room)
        assert answer.is_ephemeral, line
        assert "/incident" in answer.text, line
        assert await traces(scene) == before, line


async def traces(scene: Scene) -> list[int]:
    """Return how much there is of everything that a command could leave behind."""
    steps = await scene.bot.steps()
    audit, entries = await scene.rows(Audit), await scene.rows(TimelineEntry)
    return [len(scene.slack.messages()), len(steps), len(audit), len(entries)]


async def test_a_refusal_repeats_no_mention_that_would_call(scene: Scene, room: Channel) -> None:
    for line in ("<!channel>", "severity @here because", "assign @channel @grace"):
        answer = await scene.say(scene.ada, line, room)
        assert not answer.message.mentions & {"here", "channel", "everyone"}


async def test_a_click_that_is_refused_is_answered_privately(scene: Scene, room: Channel) -> None:
    (card,) = scene.posted(room)
    click = {"type": "button", "action_id": "resolve", "block_id": "b", "value": "1"}
    await scene.slack.interactions.click(scene.ada.id, card, click, {})
    await scene.quiet()
    assert "Possible now: `/incident ack`" in scene.ada.ephemerals(room)[-1].words


async def test_a_button_of_another_age_is_answered_too(scene: Scene, room: Channel) -> None:
    (card,) = scene.posted(room)
    for action in ("acknowledge", "write_update", "no_change", "handoff_accept", "timeline_later"):
        for value in ("", "x", "99", "²", "9" * 30, f"{'9' * 30}:1"):
            before = len(scene.ada.ephemerals(room))
            click = {"type": "button", "action_id": action, "block_id": "b", "value": value}
            await scene.slack.interactions.click(scene.ada.id, card, click, {})
            await scene.quiet()
            assert len(scene.ada.ephemerals(room)) == before + 1, (action, value)
