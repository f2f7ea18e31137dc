"""An incident that is over is written down by form: a channel for its review, and no alarm."""

from datetime import timedelta

from storage.models import Incident
from tests.scenarios.asking import buttons, called
from tests.scenarios.scene import Scene
from tests.scenarios.test_redelivery import again


async def test_it_gets_a_channel_and_nobody_else_hears_of_it(scene: Scene) -> None:
    await scene.say(scene.grace, "subscribe all")
    await scene.say(scene.ada, "record sev2 Checkout was slow")
    opened = await scene.ada.next_view()
    assert opened.value("title") == "Checkout was slow"
    now = scene.clock()
    wrong = {"started": now - timedelta(hours=1), "resolved": now - timedelta(hours=2)}
    sent = await opened.submit(wrong)
    assert list(sent.errors) == ["resolved"]
    before = len(scene.grace.inbox)
    assert (await opened.submit({"resolved": now, "evidence": "p99 at 80 ms"})).ok
    await scene.quiet()
    (room,) = scene.slack.channels("inc-")
    assert set(room.members) == {scene.ada.id, scene.slack.bot_user}
    (card,) = scene.posted(room)
    assert "🗒️ *Recorded afterwards*" in card.words
    assert "✅ resolved" in card.words
    assert "*Lasted*\n1h" in card.words
    assert card.ts in room.pins
    assert buttons(card) == []
    assert scene.posted("incidents") == []
    assert len(scene.grace.inbox) == before
    assert "is recorded as 🟠 SEV2" in scene.ada.ephemerals()[-1].text
    assert await called(scene, hours=3) == set()
    assert [m for m in scene.posted(room) if m is not card] == []


async def test_its_review_works_as_any_other(scene: Scene) -> None:
    await scene.say(scene.ada, "record --private Checkout was slow")
    opened = await scene.ada.next_view()
    now = scene.clock()
    times = {"detected": now - timedelta(hours=1), "resolved": now}
    assert (await opened.submit(times)).ok
    await scene.quiet()
    (room,) = scene.slack.channels("inc-")
    assert room.is_private
    card = scene.posted(room)[0]
    await scene.say(scene.ada, "note the pool was full", room)
    await scene.say(scene.ada, f"review {scene.linus.mention}", room)
    await scene.ada.click(card, "clean_up", ["capacity"])
    await scene.quiet()
    assert "Capacity restored" in card.words
    assert scene.linus.id in room.members
    assert "recorded afterwards that it was noticed" in await scene.timeline(room)
    listed = (await scene.say(scene.ada, "list closed")).text
    assert "🗒️ recorded afterwards" in listed


async def test_a_form_that_comes_again_records_once(scene: Scene) -> None:
    await scene.say(scene.ada, "record Checkout was slow")
    opened = await scene.ada.next_view()
    now = scene.clock()
    assert (await opened.submit({"started": now - timedelta(hours=1), "resolved": now})).ok
    await scene.quiet()
    (sent,) = [d for d in scene.slack.deliveries if d.what == "view_submission"]
    await again(scene, sent)
    assert len(await scene.rows(Incident)) == 1
