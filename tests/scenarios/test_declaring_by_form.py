"""Declaring by form: from a command, from anywhere, and from a message."""

import io
import json

from bot import export
from sandbox.driver.form import Form
from sandbox.workspace.channel import Channel
from storage.models import Audit, Incident, Severity, TimelineEntry
from tests.scenarios.scene import TITLE, Scene


async def opened(scene: Scene) -> Form:
    await scene.say(scene.ada, "declare")
    return await scene.ada.next_view()


async def declared(scene: Scene, form: Form, **fields: object) -> Channel:
    before = len(scene.slack.channels())
    sent = await form.submit({"title": TITLE, **fields})
    assert sent.ok
    assert not form.is_open
    await scene.quiet()
    (room,) = scene.slack.channels()[before:]
    return room


async def test_declare_alone_opens_a_form(scene: Scene) -> None:
    form = await opened(scene)
    room = await declared(scene, form, severity="sev1", summary="One in eight fails")
    assert room.topic.value.startswith("🔴 SEV1")
    (card,) = scene.posted(room)
    assert "One in eight fails" in card.words
    await scene.ada.sees(f"Go to <#{room.id}>", "general")


async def test_a_title_alone_is_declared_with_the_house_s_severity(scene: Scene) -> None:
    form = await opened(scene)
    assert form.value("impact")["value"] == "unsure"
    assert form.value("severity")["value"] == "proposed"
    room = await declared(scene, form)
    assert room.topic.value.startswith("🟠 SEV2")
    (found,) = await scene.rows(Incident)
    assert (found.severity, found.proposed_severity) == (Severity.SEV2, Severity.SEV2)


async def test_what_customers_feel_sets_the_severity(scene: Scene) -> None:
    room = await declared(scene, await opened(scene), impact="sev1")
    assert room.topic.value.startswith("🔴 SEV1")
    assert f"declared SEV1: {TITLE}" in await entries(scene)


async def test_the_proposal_and_what_was_chosen_are_both_kept(scene: Scene) -> None:
    room = await declared(scene, await opened(scene), impact="sev1", severity="sev3")
    assert room.topic.value.startswith("🟡 SEV3")
    (card,) = scene.posted(room)
    assert "where SEV1 was proposed" in card.words
    said = f"declared SEV3: {TITLE}, where customers' impact proposed SEV1"
    assert said in await entries(scene)
    (found,) = await scene.rows(Incident)
    assert (found.severity, found.proposed_severity) == (Severity.SEV3, Severity.SEV1)
    (audited,) = [row for row in await scene.rows(Audit) if row.action == "declare"]
    assert audited.after | {"severity": "sev3", "felt": "sev1", "proposed": "sev1"} == audited.after
    page = io.StringIO()
    await export.write(page, scene.bot.database, 1, "markdown")
    assert "- Severity: SEV3 (when declared, SEV1 was proposed)" in page.getvalue()
    whole = io.StringIO()
    await export.write(whole, scene.bot.database, 1, "json")
    assert json.loads(whole.getvalue())["incident"]["proposed_severity"] == "sev1"


async def test_who_is_not_sure_and_takes_the_lower_is_on_record(scene: Scene) -> None:
    await declared(scene, await opened(scene), severity="sev4")
    said = f"declared SEV4: {TITLE}, where “not sure yet” proposed SEV2"
    assert said in await entries(scene)


async def test_who_is_not_sure_and_takes_the_higher_has_answered(scene: Scene) -> None:
    room = await declared(scene, await opened(scene), severity="sev1")
    assert f"declared SEV1: {TITLE}" in await entries(scene)
    (card,) = scene.posted(room)
    assert "was proposed" not in card.words


async def entries(scene: Scene) -> list[str | None]:
    return [row.text for row in await scene.rows(TimelineEntry)]


async def test_a_severity_that_was_typed_is_chosen_in_the_form(scene: Scene) -> None:
    await scene.say(scene.ada, "declare sev1")
    form = await scene.ada.next_view()
    assert form.value("severity")["value"] == "sev1"


async def test_private_and_drill_are_boxes(scene: Scene) -> None:
    form = await opened(scene)
    room = await declared(scene, form, private=["private"], drill=["drill"])
    assert room.is_private
    assert room.name.startswith("drill-1-")


async def test_a_title_of_spaces_is_objected_to_in_the_form(scene: Scene) -> None:
    form = await opened(scene)
    sent = await form.submit({"title": "   "})
    assert sent.errors == {"title": "Say in a few words what is wrong."}
    assert form.is_open
    assert (await form.submit({"title": TITLE})).ok


async def test_a_global_shortcut_opens_the_form_anywhere(scene: Scene) -> None:
    await scene.ada.shortcut("declare")
    room = await declared(scene, await scene.ada.next_view())
    # There is no channel to answer in: the link comes by direct message.
    assert any(f"Go to <#{room.id}>" in told.words for told in scene.ada.inbox)


async def test_a_message_s_shortcut_keeps_its_words_and_its_link(scene: Scene) -> None:
    report = await scene.dennis.post("Customers <b>cannot</b> pay & are angry", "incidents")
    await scene.ada.shortcut("declare_from_message", on=report)
    form = await scene.ada.next_view()
    assert form.value("summary") == "Customers <b>cannot</b> pay & are angry"
    room = await declared(scene, form)
    (card,) = scene.posted(room)
    link = scene.slack.space.permalink(report)
    assert link in card.words
    assert "Customers &lt;b&gt;cannot&lt;/b&gt; pay &amp; are angry" in card.words
    assert link in [bookmark.link for bookmark in room.bookmarks.values()]


async def test_an_alert_made_of_blocks_is_read_too(scene: Scene) -> None:
    block = {"type": "section", "text": {"type": "mrkdwn", "text": "Error rate <!here> at 12 %"}}
    alert = await scene.slack.monitoring.post("", "incidents", blocks=[block])
    await scene.ada.shortcut("declare_from_message", on=alert)
    form = await scene.ada.next_view()
    assert form.value("summary") == "Error rate @here at 12 %"


async def test_the_link_is_kept_where_the_bot_may_not_look(scene: Scene) -> None:
    scene.provoked.refusal("chat.getPermalink", "channel_not_found")
    aside = scene.slack.gestures.make_channel(scene.ada.id, "aside", private=True)
    report = await scene.ada.post("Checkout is slow", aside)
    await scene.ada.shortcut("declare_from_message", on=report)
    room = await declared(scene, await scene.ada.next_view())
    (card,) = scene.posted(room)
    assert f"/archives/{aside.id}/p{report.ts.replace('.', '')}" in card.words


async def test_a_form_that_cannot_be_opened_says_what_to_type(scene: Scene) -> None:
    scene.provoked.refusal("views.open", "internal_error")
    scene.slack.faults.refuse("views.open", "internal_error")
    await scene.say(scene.ada, "declare")
    said = await scene.ada.sees("The form could not be opened")
    assert "/incident declare sev2" in said.words
