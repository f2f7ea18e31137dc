"""The phases: none is skipped, each is told, and each move says what is possible next."""

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Incident
from tests.scenarios.asking import buttons, called, open_in
from tests.scenarios.scene import Scene

WHOLE = ("ack", "mitigate rolled back", "resolve error rate is normal")
STATES = {"declared": 0, "acknowledged": 1, "mitigated": 2, "resolved": 3}
MOVES = {
    "ack": ["declared"],
    "mitigate rolled back": ["acknowledged"],
    "resolve error rate is normal": ["mitigated"],
    "reopen it is back": ["mitigated", "resolved"],
    "cancel a false alarm": ["declared", "acknowledged", "mitigated", "resolved"],
}
# Every move from every state that it is allowed in.
ROUND = (
    ("ack", "🔍 in triage"),
    ("mitigate rolled back", "🩹 mitigated"),
    ("reopen it is back", "🔍 in triage"),
    ("mitigate rolled back", "🩹 mitigated"),
    ("resolve error rate is normal", "✅ resolved"),
    ("reopen it is back", "🔍 in triage"),
    ("cancel a false alarm", "🚫 cancelled"),
    ("reopen it was none", "🔍 in triage"),
    ("mitigate rolled back", "🩹 mitigated"),
    ("cancel a false alarm", "🚫 cancelled"),
)


async def incident(scene: Scene) -> Incident:
    (row,) = await scene.rows(Incident)
    return row


async def bring(scene: Scene, room: Channel, state: str) -> None:
    for line in WHOLE[: STATES[state]]:
        await scene.say(scene.ada, line, room)


def everywhere(scene: Scene, room: Channel) -> list[str]:
    """Return where the state of things is shown: topic, card, announcement."""
    (announcement,) = scene.posted("incidents")
    return [room.topic.value, scene.posted(room)[0].words, announcement.words]


async def test_each_move_is_shown_everywhere(scene: Scene, room: Channel) -> None:
    for line, word in ROUND:
        await scene.say(scene.ada, line, room)
        assert [shown for shown in everywhere(scene, room) if word not in shown] == [], line


async def test_a_move_that_skips_a_phase_is_refused_with_what_is_possible(
    scene: Scene, room: Channel
) -> None:
    for state, forward in zip(STATES, [*WHOLE, None], strict=True):
        before = len(scene.posted(room))
        for line in (line for line, allowed in MOVES.items() if state not in allowed):
            answer = await scene.say(scene.ada, line, room)
            assert "Possible now: `/incident " in answer.text, (state, line)
        assert len(scene.posted(room)) == before
        if forward:
            await scene.say(scene.ada, forward, room)


async def test_onlookers_hear_of_it_in_the_thread(scene: Scene, room: Channel) -> None:
    await bring(scene, room, "resolved")
    (announcement,) = scene.posted("incidents")
    thread = [said.words for said in scene.slack.channel("incidents").thread(announcement.ts)]
    assert any("Mitigated" in said and "rolled back" in said for said in thread)
    assert any("Resolved" in said and "error rate is normal" in said for said in thread)


async def test_milestones_are_stamped(scene: Scene, room: Channel) -> None:
    for line in WHOLE:
        await scene.later(minutes=2)
        await scene.say(scene.ada, line, room)
    row = await incident(scene)
    stamps = [row.declared_at, row.acknowledged_at, row.mitigated_at, row.resolved_at]
    assert all(stamps)
    assert stamps == sorted(stamp for stamp in stamps if stamp)


async def test_acknowledging_can_be_one_click(scene: Scene, room: Channel) -> None:
    (card,) = scene.posted(room)
    await scene.ada.click(card, "Acknowledge")
    await scene.quiet()
    assert (await incident(scene)).acknowledged_at
    assert "Acknowledge" not in buttons(card)


async def test_two_people_acknowledge_and_one_is_told(scene: Scene, room: Channel) -> None:
    await scene.grace.join(room)
    (card,) = scene.posted(room)
    click = {"type": "button", "action_id": "acknowledge", "block_id": "b", "value": "1"}
    for person in (scene.ada, scene.grace):
        await scene.slack.interactions.click(person.id, card, click, {})
    await scene.quiet()
    assert "Possible now" in scene.grace.ephemerals(room)[-1].words
    assert len([said for said in scene.posted(room) if "Acknowledged" in said.text]) == 1


async def test_mitigating_slows_the_clock_and_keeps_the_promise(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.grace, "ack", staffed)
    await scene.later(minutes=15)
    await scene.say(scene.grace, "mitigate rolled back", staffed)
    assert open_in(scene, staffed) == []
    assert await called(scene, minutes=26) == set()
    await scene.later(minutes=1)
    assert await called(scene, minutes=3) == {scene.linus.id}


@pytest.mark.parametrize("line", ["resolve error rate is normal", "cancel a false alarm"])
async def test_what_is_over_owes_nothing_and_asks_nobody(
    scene: Scene, staffed: Channel, line: str
) -> None:
    await bring(scene, staffed, "mitigated")
    await scene.later(minutes=30)
    (asked,) = open_in(scene, staffed)
    await scene.say(scene.grace, line, staffed)
    assert buttons(asked) == []
    assert open_in(scene, scene.linus.direct_channel) == []
    assert await called(scene, days=2) == set()


async def test_reopening_starts_the_clock_again(scene: Scene, staffed: Channel) -> None:
    await bring(scene, staffed, "resolved")
    await scene.later(hours=5)
    await scene.say(scene.grace, "reopen it is back", staffed)
    assert (await incident(scene)).resolved_at is None
    await scene.later(minutes=12)
    assert await called(scene, minutes=3) == {scene.linus.id}


async def test_a_move_needs_its_reason(scene: Scene, room: Channel) -> None:
    for lines, wordless in (
        ((), ("cancel", "severity sev2", "severity worse than before")),
        (("ack", "mitigate rolled back"), ("reopen",)),
    ):
        for line in lines:
            await scene.say(scene.ada, line, room)
        for line in wordless:
            answer = await scene.say(scene.ada, line, room)
            assert f"Usage: `/incident {line.partition(' ')[0]} " in answer.text, line


async def test_the_room_and_onlookers_hear_of_another_severity(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "severity SEV-2 fewer customers", room)
    said = scene.posted(room)[-1]
    assert "Severity lowered: 🔴 SEV1 → 🟠 SEV2" in said.text
    assert "fewer customers" in said.words
    assert [shown for shown in everywhere(scene, room) if "SEV2" not in shown] == []


async def test_the_same_severity_is_no_change(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, "severity sev1 because", room)
    assert "It is SEV1 already" in answer.text
