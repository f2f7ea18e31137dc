"""Adding a message to the timeline from the message itself, with its thread if wished."""

from datetime import timedelta

import pytest

from sandbox.driver.form import Form
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Audit, TimelineEntry
from tests.scenarios.scene import Scene

SAID = "Errors began with release 412"
CHECK = "white_check_mark"


async def opened(scene: Scene, on: Message, by: Person | None = None) -> Form:
    who = by or scene.barbara
    await who.shortcut("add_to_timeline", on=on)
    return await who.next_view()


async def sent(scene: Scene, form: Form, **fields: object) -> None:
    outcome = await form.submit(fields)
    assert outcome.ok, outcome
    await scene.quiet()


async def test_a_message_of_the_channel_goes_to_its_incident(
    scene: Scene, staffed: Channel
) -> None:
    message = await scene.dennis.post(f"{SAID}, @grace", staffed)
    form = await opened(scene, message)
    assert form.value("at") == int(message.ts.partition(".")[0])
    assert "incident" not in [block["block_id"] for block in form.blocks]
    await sent(scene, form, kind="finding")
    shown = await scene.timeline(staffed)
    assert f"🔍 finding · {scene.dennis.mention}: {SAID}, {scene.grace.mention}" in shown
    assert scene.slack.space.permalink(message) in shown
    assert message.reactions[CHECK] == [scene.slack.bot_user]
    await scene.barbara.sees("On the timeline of incident 1: 🔍 finding", staffed)


async def test_words_and_time_may_be_put_right_at_once(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post("errors began wth 412", staffed)
    before = (scene.clock() - timedelta(minutes=30)).replace(second=0, microsecond=0)
    await sent(scene, await opened(scene, message), text=SAID, at=before, kind="event")
    await scene.dennis.edit(message, "something else")
    await scene.quiet()
    shown = await scene.timeline(staffed)
    assert f"{scene.dennis.mention}: {SAID}" in shown
    assert "something else" not in shown
    assert f"<!date^{int(before.timestamp())}^" in shown


async def test_the_same_message_is_one_entry(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    late = await opened(scene, message, scene.grace)
    await sent(scene, await opened(scene, message))
    outcome = await late.submit({})
    assert "on a timeline already" in outcome.errors["text"]
    again = await opened(scene, message)
    assert again.title == "Correct an entry"
    assert (await scene.timeline(staffed)).count(SAID) == 1


async def test_a_tagged_message_is_corrected_instead(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await scene.barbara.react(message, "mag")
    await scene.quiet()
    assert (await opened(scene, message)).title == "Correct an entry"


async def test_what_was_taken_off_can_be_put_back(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await scene.barbara.react(message, "mag")
    await scene.quiet()
    await scene.barbara.unreact(message, "mag")
    await scene.quiet()
    await sent(scene, await opened(scene, message), kind="decision")
    assert f"⚖️ decision · {scene.dennis.mention}: {SAID}" in await scene.timeline(staffed)
    assert message.reactions[CHECK] == [scene.slack.bot_user]


async def test_a_thread_becomes_entries_of_its_own(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    replies = [await scene.linus.reply(message, f"reply {number:03}") for number in range(3)]
    await scene.barbara.react(replies[1], "scales")
    await scene.quiet()
    form = await opened(scene, message)
    assert "Its 3 replies?" in form.words
    await sent(scene, form, replies="action")
    shown = await scene.timeline(staffed)
    assert shown.count("🛠️ action") == 2
    assert shown.count("⚖️ decision") == 1
    assert scene.slack.space.permalink(replies[0]).partition("?")[0] in shown
    assert all(reply.reactions[CHECK] for reply in replies)
    await scene.barbara.sees("2 replies are on the timeline now. 1 were on one already", staffed)


async def test_a_long_thread_is_read_page_by_page_and_has_an_end(
    scene: Scene, staffed: Channel
) -> None:
    message = await scene.dennis.post(SAID, staffed)
    for number in range(205):
        await scene.linus.reply(message, f"reply {number:03}")
    await sent(scene, await opened(scene, message), replies="event")
    entries = [row for row in await scene.rows(TimelineEntry) if row.thread_ts is None]
    assert len([row for row in entries if (row.text or "").startswith("reply")]) == 200
    await scene.barbara.sees("The thread is longer than I read", staffed)


async def test_without_a_thread_none_is_asked_for(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    form = await opened(scene, message)
    assert "replies" not in [block["block_id"] for block in form.blocks]


async def test_from_elsewhere_the_incident_is_chosen(scene: Scene, room: Channel) -> None:
    await scene.declare("sev3 Search is slow")
    message = await scene.dennis.post(SAID, "incidents")
    form = await opened(scene, message, scene.ada)
    labels = [option["text"]["text"] for option in form.blocks[0]["element"]["options"]]
    assert labels == ["2 · SEV3 · Search is slow", "1 · SEV1 · Checkout returns 500s"]
    assert "Whoever can see that incident will read these words" in form.words
    await sent(scene, form, incident=labels[1], kind="finding")
    shown = await scene.timeline(room)
    assert f"🔍 finding · {scene.dennis.mention}: {SAID}" in shown
    assert scene.slack.space.permalink(message) in shown
    assert message.reactions[CHECK] == [scene.slack.bot_user]


async def test_where_the_bot_is_not_let_in_the_words_are_kept(scene: Scene, room: Channel) -> None:
    for method in ("chat.getPermalink", "conversations.history"):
        scene.provoked.refusal(method, "channel_not_found")
    scene.provoked.refusal("conversations.replies", "channel_not_found")
    aside = scene.slack.gestures.make_channel(scene.ada.id, "aside", private=True)
    message = await scene.ada.post(SAID, aside)
    await scene.ada.reply(message, "and it is back")
    form = await opened(scene, message, scene.ada)
    await sent(scene, form, replies="event")
    shown = await scene.timeline(room)
    assert f"{scene.ada.mention}: {SAID}" in shown
    assert f"/archives/{aside.id}/p{message.ts.replace('.', '')}" in shown
    assert "and it is back" not in shown
    await scene.ada.sees("I could not read the replies, because I am not in")


async def test_an_entry_from_where_the_bot_is_not_can_be_withdrawn(
    scene: Scene, room: Channel
) -> None:
    for method in ("chat.getPermalink", "conversations.history", "reactions.remove"):
        scene.provoked.refusal(method, "channel_not_found")
    aside = scene.slack.gestures.make_channel(scene.ada.id, "aside", private=True)
    message = await scene.ada.post(SAID, aside)
    await sent(scene, await opened(scene, message, scene.ada))
    form = await opened(scene, message, scene.ada)
    await sent(scene, form, withdraw=["withdraw"], reason="not ours")
    assert SAID not in await scene.timeline(room)


async def test_where_nothing_is_open_there_is_nothing_to_add_to(scene: Scene) -> None:
    message = await scene.dennis.post(SAID, "incidents")
    await scene.ada.shortcut("add_to_timeline", on=message)
    await scene.ada.sees("No incident is open")


async def test_who_may_not_tag_may_not_add(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(SAID, staffed)
    await scene.linus.shortcut("add_to_timeline", on=message)
    await scene.linus.sees("keep the timeline", staffed)
    elsewhere = await scene.dennis.post(SAID, "general")
    outcome = await (await opened(scene, elsewhere, scene.linus)).submit({})
    assert "keep the timeline" in next(iter(outcome.errors.values()))
    actions = [row.action for row in await scene.rows(Audit)]
    assert actions.count("refused add") == 2


async def test_a_private_incident_is_offered_to_its_members_alone(scene: Scene) -> None:
    secret = await scene.declare("sev1 --private Zanzibar leaks")
    message = await scene.dennis.post(SAID, "incidents")
    await scene.grace.shortcut("add_to_timeline", on=message)
    await scene.grace.sees("No incident is open")
    form = await opened(scene, message, scene.ada)
    assert "🔒 1 · SEV1 · Zanzibar leaks" in form.words
    assert "nothing will be seen of it on the message" in form.words
    await sent(scene, form)
    assert SAID in await scene.timeline(secret)
    assert CHECK not in message.reactions
    await scene.grace.shortcut("add_to_timeline", on=message)
    await scene.grace.sees("This message cannot be added")


async def test_who_has_left_a_private_incident_adds_nothing(scene: Scene) -> None:
    secret = await scene.declare("sev1 --private Zanzibar leaks")
    await scene.ada.invite(secret, scene.grace)
    await scene.quiet()
    message = await scene.dennis.post(SAID, "incidents")
    form = await opened(scene, message, scene.grace)
    await scene.grace.leave(secret)
    await scene.quiet()
    outcome = await form.submit({})
    assert outcome.errors == {"incident": "Choose the incident from the list."}


async def test_a_message_without_words_is_described(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("conversations.history", "not_in_channel")
    block = {"type": "image", "image_url": "https://example.com/g.png", "alt_text": "a graph"}
    message = await scene.slack.monitoring.post("", "general", blocks=[block])
    form = await opened(scene, message, scene.ada)
    outcome = await form.submit({})
    assert outcome.errors == {"text": "Say what the message shows: it has no words."}
    await sent(scene, form, text="the graph of errors")
    assert "the graph of errors" in await scene.timeline(room)


async def test_the_future_is_refused_in_the_form(scene: Scene, room: Channel) -> None:
    message = await scene.ada.post(SAID, room)
    form = await opened(scene, message, scene.ada)
    outcome = await form.submit({"at": scene.clock() + timedelta(hours=1)})
    assert "not come yet" in outcome.errors["at"]


@pytest.mark.given(SITREP_TAGGERS="anyone")
async def test_a_form_delivered_again_adds_nothing(scene: Scene, room: Channel) -> None:
    scene.provoked.refusal("views.open", "exchanged_trigger_id")
    message = await scene.ada.post(SAID, room)
    await scene.ada.reply(message, "and more")
    await sent(scene, await opened(scene, message, scene.ada), replies="event")
    before = await scene.rows(Audit)
    for what in ("view_submission", "message_action"):
        (delivery,) = [d for d in scene.slack.deliveries if d.what.startswith(what)]
        again = scene.slack.courier.send(delivery.kind, delivery.payload)
        await again.settled.wait()
        await scene.quiet()
    assert await scene.rows(Audit) == before
