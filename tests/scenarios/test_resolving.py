"""Resolving: with evidence, in one line or by form."""

from datetime import timedelta

import pytest

from sandbox.driver.form import Form
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import Scene
from tests.scenarios.test_permissions import GUEST

EVIDENCE = "Error rate < 0.1 % since 14:05 & no data was lost"


@pytest.fixture
async def mitigated(scene: Scene, room: Channel) -> Channel:
    """Give the channel of an incident that is mitigated."""
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.ada, line, room)
    return room


async def form(scene: Scene, room: Channel) -> Form:
    await scene.say(scene.ada, "resolve", room)
    return await scene.ada.next_view()


async def test_evidence_in_the_line_resolves_at_once(scene: Scene, mitigated: Channel) -> None:
    await scene.say(scene.ada, f"resolve {EVIDENCE}", mitigated)
    said = scene.posted(mitigated)[-1]
    assert "Resolved" in said.text
    assert "Error rate &lt; 0.1 % since 14:05 &amp; no data was lost" in said.words


async def test_without_evidence_a_form_asks_for_it(scene: Scene, mitigated: Channel) -> None:
    sent = await (await form(scene, mitigated)).submit({"evidence": EVIDENCE})
    assert sent.ok
    await scene.quiet()
    assert "Error rate &lt; 0.1 %" in scene.posted(mitigated)[-1].words
    assert "✅ resolved" in mitigated.topic.value


async def test_the_card_s_button_opens_the_form(scene: Scene, mitigated: Channel) -> None:
    await scene.ada.click(scene.posted(mitigated)[0], "Resolve")
    assert (await (await scene.ada.next_view()).submit({"evidence": EVIDENCE})).ok
    await scene.quiet()
    assert "✅ resolved" in mitigated.topic.value


async def test_spaces_are_no_evidence_and_the_form_says_so(
    scene: Scene, mitigated: Channel
) -> None:
    opened = await form(scene, mitigated)
    sent = await opened.submit({"evidence": "   "})
    assert list(sent.errors) == ["evidence"]
    assert "Say what shows that it works again" in sent.errors["evidence"]
    assert opened.is_open
    assert "🩹 mitigated" in mitigated.topic.value


async def test_a_form_that_comes_too_late_says_what_is_possible(
    scene: Scene, mitigated: Channel
) -> None:
    opened = await form(scene, mitigated)
    await scene.say(scene.ada, "reopen it is back", mitigated)
    sent = await opened.submit({"evidence": EVIDENCE})
    assert "Possible now: `/incident mitigate`" in sent.errors["evidence"]
    assert "🔍 in triage" in mitigated.topic.value


async def test_what_is_not_mitigated_opens_no_form(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, "resolve", room)
    assert "Possible now: `/incident ack`" in answer.text
    assert scene.slack.space.views.top(scene.ada.id) is None


async def test_the_form_begins_with_who_is_best_placed_to_own_the_review(
    scene: Scene, staffed: Channel
) -> None:
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.grace, line, staffed)
    opened = await form(scene, staffed)
    assert opened.value("owner") == scene.barbara.id
    told = {"evidence": EVIDENCE, "customers": "Cards can be charged again.", "owner": "linus"}
    assert (await opened.submit(told)).ok
    await scene.quiet()
    said = scene.posted(staffed)[-1].words
    assert "What customers may be told:* Cards can be charged again." in said
    assert "owns the review" in said
    (asked,) = [m for m in scene.linus.inbox if "You own the review" in m.text]
    assert "Invite everybody on the timeline" in asked.words
    assert scene.posted(staffed)[0].words.count("Review") == 1
    await scene.say(scene.ada, f"review {scene.dennis.mention}", staffed)
    assert "You own the review" in scene.dennis.inbox[-1].text
    assert "You no longer own the review" in scene.linus.inbox[-1].text


async def test_a_time_that_cannot_be_is_refused_beside_its_field(
    scene: Scene, mitigated: Channel
) -> None:
    opened = await form(scene, mitigated)
    late = {"evidence": EVIDENCE, "until": scene.clock() + timedelta(days=1)}
    sent = await opened.submit(late)
    assert list(sent.errors) == ["until"]
    assert "has not come yet" in sent.errors["until"]
    assert opened.value("evidence") == EVIDENCE
    assert (await opened.submit({"until": scene.clock()})).ok


async def test_a_drill_has_an_owner_of_its_review_too(scene: Scene) -> None:
    room = await scene.declare("sev1 --drill Checkout returns 500s")
    await scene.staff(room)
    for line in ("ack", "mitigate rolled back", f"resolve {EVIDENCE}"):
        await scene.say(scene.grace, line, room)
    assert scene.barbara.inbox[-1].text.startswith("🧪 DRILL · You own the review")


async def test_the_owner_of_a_private_review_is_let_in(scene: Scene) -> None:
    room = await scene.declare("sev1 --private A customer's data")
    for line in ("ack", "mitigate rolled back"):
        await scene.say(scene.ada, line, room)
    opened = await form(scene, room)
    assert (await opened.submit({"evidence": EVIDENCE, "owner": "linus"})).ok
    await scene.quiet()
    assert scene.linus.id in room.members
    assert "You own the review" in scene.linus.inbox[-1].text


async def test_a_form_says_whom_it_means_by_name(scene: Scene, mitigated: Channel) -> None:
    """Forms show plain words: in them a mention would be read as it is written."""
    guest = scene.slack.hire(GUEST)
    await scene.quiet()
    sent = await (await form(scene, mitigated)).submit({"evidence": EVIDENCE, "owner": guest})
    assert sent.errors["owner"].startswith("@margaret could not do what the role asks")


async def test_a_form_says_which_parts_are_open_by_name(scene: Scene, mitigated: Channel) -> None:
    opened = await form(scene, mitigated)
    await scene.say(scene.ada, "sub Mails are late", mitigated)
    _, part = scene.slack.channels("inc-")
    sent = await opened.submit({"evidence": EVIDENCE})
    assert f"still open: 2 (#{part.name})" in sent.errors["evidence"]
