"""Updates: in the channel and in the announcement's thread, always with the time of the next."""

from datetime import timedelta

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Promise, PromiseState
from tests.scenarios.scene import Scene

SAID = "One in eight checkouts fails. We roll back"


def announced(scene: Scene) -> list[Message]:
    """Return the announcement, then what stands in its thread."""
    (announcement,) = scene.posted("incidents")
    return scene.slack.channel("incidents").thread(announcement.ts)


async def test_an_update_is_posted_with_the_time_of_the_next(
    scene: Scene, staffed: Channel
) -> None:
    answer = await scene.say(scene.linus, f"update {SAID}", staffed)
    update = scene.posted(staffed)[-1]
    assert "Update 1" in update.text
    assert SAID in update.words
    assert "Next update by <!date^" in update.words
    assert "Written by linus" in update.words
    assert "Update 1 is on its way" in answer.text


async def test_onlookers_read_it_in_the_announcement_s_thread(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.linus, f"update {SAID}", staffed)
    announcement, update = announced(scene)
    assert SAID in update.words
    assert "Next update by <!date^" in update.words
    assert f"*Latest update:* {SAID}" in announcement.words


async def test_the_promise_is_one_cadence_away(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=7)
    await scene.say(scene.linus, f"update {SAID}", staffed)
    now = scene.clock()
    (promise,) = [row for row in await scene.rows(Promise) if row.state is PromiseState.OPEN]
    assert timedelta(minutes=14) < promise.due_at - now <= timedelta(minutes=15)
    named = f"<!date^{int(promise.due_at.timestamp())}^"
    assert named in scene.posted(staffed)[-1].words
    assert named in announced(scene)[-1].words
    assert named in scene.posted(staffed)[0].words


async def test_a_form_opens_when_the_words_are_left_out(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.linus, "update", staffed)
    form = await scene.linus.next_view()
    assert (await form.submit({"text": f"{SAID} <!channel> & more"})).ok
    await scene.quiet()
    update = scene.posted(staffed)[-1]
    assert f"{SAID} &lt;!channel&gt; &amp; more" in update.words
    assert update.notified <= {scene.linus.id}


async def test_the_form_begins_with_what_was_tagged_since_the_last_update(
    scene: Scene, staffed: Channel
) -> None:
    old = await scene.dennis.post("Old news", staffed)
    await scene.barbara.react(old, "mag")
    await scene.quiet()
    await scene.say(scene.linus, f"update {SAID}", staffed)
    for words in ("Release 412 is to blame, says @grace", "a &lt; b & c"):
        await scene.barbara.react(await scene.dennis.post(words, staffed), "mag")
        await scene.quiet()
    await scene.say(scene.linus, "update", staffed)
    form = await scene.linus.next_view()
    begun = form.value("text")
    assert "Old news" not in begun
    assert begun.startswith("• Release 412 is to blame, says @")
    assert "U0GRACE" not in begun


async def test_an_update_of_spaces_is_objected_to_in_the_form(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.linus, "update", staffed)
    form = await scene.linus.next_view()
    sent = await form.submit({"text": "  \n "})
    assert list(sent.errors) == ["text"]
    assert form.is_open


async def test_no_update_calls_everybody(scene: Scene, staffed: Channel) -> None:
    before = len(scene.slack.notifications)
    for words in ("<!channel> @here", "@everyone", "<https://x.y|z> *a* `b`"):
        await scene.say(scene.linus, f"update {words}", staffed)
    called = {notified.who for notified in scene.slack.notifications[before:]}
    assert called <= {scene.linus.id}


async def test_an_update_may_name_people(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.linus, "update @dennis rolls back", staffed)
    assert scene.dennis.id in scene.posted(staffed)[-1].notified


async def test_lines_stay_lines(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.linus, "update one\n• two\n• three", staffed)
    assert "one\n• two\n• three" in scene.posted(staffed)[-1].words


async def test_a_promise_that_was_kept_is_recorded_as_kept(scene: Scene, staffed: Channel) -> None:
    await scene.later(minutes=14)
    await scene.say(scene.linus, f"update {SAID}", staffed)
    first, _ = await scene.rows(Promise)
    assert first.state is PromiseState.KEPT
    assert first.late_by is not None
    assert -60 <= first.late_by < 0


async def test_a_promise_that_was_broken_is_recorded_with_its_lateness(
    scene: Scene, staffed: Channel
) -> None:
    await scene.later(minutes=20)
    await scene.say(scene.linus, f"update {SAID}", staffed)
    first, _ = await scene.rows(Promise)
    assert first.state is PromiseState.BROKEN
    assert first.late_by is not None
    assert 300 <= first.late_by < 360


async def test_a_deleted_announcement_comes_back_with_the_next_update(
    scene: Scene, staffed: Channel
) -> None:
    scene.provoked.refusal("chat.update", "message_not_found")
    scene.provoked.refusal("chat.postMessage", "thread_not_found")
    await scene.ada.delete(announced(scene)[0])
    await scene.say(scene.linus, f"update {SAID}", staffed)
    announcement, update = announced(scene)
    assert SAID in announcement.words
    assert SAID in update.words


async def test_what_is_resolved_can_still_be_told_about(scene: Scene, staffed: Channel) -> None:
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, staffed)
    await scene.say(scene.linus, f"update {SAID}", staffed)
    assert "No further update is planned." in scene.posted(staffed)[-1].words
