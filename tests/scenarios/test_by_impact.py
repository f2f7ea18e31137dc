"""Severities by what customers feel, in the house's words, and the next step one click away."""

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Incident, Severity, Status
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene

SHOWN = "no shop &lt;anywhere&gt; can sell"


@pytest.mark.given(SITREP_DEFINITIONS__SEV1="no shop <anywhere> can sell")
async def test_the_house_s_own_words_are_said_everywhere(scene: Scene) -> None:
    room = await scene.declare()
    assert SHOWN in scene.posted(room)[0].words
    for line in ("status", "catchup", "help severity", "severity sev9 x"):
        message = (await scene.say(scene.ada, line, room)).message
        assert message is not None
        assert SHOWN in message.words, line
    for line in ("declare", "severity"):
        await scene.say(scene.ada, line, room)
        assert "No shop <anywhere> can sell" in (await scene.ada.next_view()).words


async def test_in_triage_mitigating_is_one_click_and_a_sentence_away(
    scene: Scene, staffed: Channel
) -> None:
    room = staffed
    await scene.say(scene.grace, "ack", room)
    (card, *_) = scene.posted(room)
    assert buttons(card)[0] == "Mitigate"
    await scene.grace.click(card, "Mitigate")
    form = await scene.grace.next_view()
    assert (await form.submit({"how": "  "})).errors == {
        "how": "Say what was done so that users are no longer hurt."
    }
    assert (await form.submit({"how": "Rolled <back> release 412"})).ok
    await scene.quiet()
    (incident,) = await scene.rows(Incident)
    assert incident.status is Status.MITIGATED
    assert "Rolled &lt;back&gt; release 412" in scene.posted(room)[-1].words


async def test_who_is_too_late_to_mitigate_is_told_so_in_the_form(
    scene: Scene, staffed: Channel
) -> None:
    room = staffed
    await scene.say(scene.grace, "ack", room)
    (card, *_) = scene.posted(room)
    await scene.grace.click(card, "Mitigate")
    form = await scene.grace.next_view()
    await scene.say(scene.ada, "mitigate failed over", room)
    sent = await form.submit({"how": "Rolled back"})
    assert sent.errors["how"].startswith("This incident is marked as mitigated already.")


async def test_the_severity_is_changed_by_what_customers_feel(
    scene: Scene, staffed: Channel
) -> None:
    room = staffed
    await scene.say(scene.grace, "ack", room)
    (card, *_) = scene.posted(room)
    await scene.grace.click(card, "Change severity")
    form = await scene.grace.next_view()
    assert "SEV1, as it is now" in form.words
    await scene.say(scene.ada, "severity", room)
    late = await scene.ada.next_view()
    assert (await form.submit({"severity": "sev3", "reason": "only the old app"})).ok
    await scene.quiet()
    assert room.topic.value.startswith("🟡 SEV3")
    again = await late.submit({"severity": "sev2", "reason": "most of them"})
    assert again.ok
    assert late.is_open
    assert "It is 🟡 SEV3 now." in late.words
    assert (await late.submit({})).ok
    (incident,) = await scene.rows(Incident)
    assert incident.severity is Severity.SEV2
