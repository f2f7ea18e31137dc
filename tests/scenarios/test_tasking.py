"""A task given by form: from a message, or when the words were left out."""

from sandbox.driver.form import Form
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import Incident, IncidentTask
from tests.scenarios.scene import Scene

SAID = "Somebody should roll back release 412"


async def opened(scene: Scene, on: Message, by: Person | None = None) -> Form:
    who = by or scene.grace
    await who.shortcut("make_task", on=on)
    return await who.next_view()


async def sent(scene: Scene, form: Form, **fields: object) -> None:
    outcome = await form.submit(fields)
    assert outcome.ok, outcome
    await scene.quiet()


async def test_a_message_becomes_a_task_of_its_incident(scene: Scene, staffed: Channel) -> None:
    message = await scene.dennis.post(f"{SAID}, @grace", staffed)
    form = await opened(scene, message)
    assert form.value("text") == f"{SAID}, @grace"
    assert "incident" not in [block["block_id"] for block in form.blocks]
    await sent(scene, form, text="Roll back release 412", who=scene.linus.id, box="30m")
    task = scene.posted(staffed)[-1]
    assert f"*🔧 Task 1* · {scene.linus.mention} · until" in task.words
    assert scene.slack.space.permalink(message) in task.words
    (row,) = await scene.rows(IncidentTask)
    assert row.due_at is not None
    assert (row.due_at - row.given_at).total_seconds() == 30 * 60


async def test_without_a_person_or_a_time_it_waits_for_somebody(
    scene: Scene, staffed: Channel
) -> None:
    form = await opened(scene, await scene.dennis.post(SAID, staffed))
    await sent(scene, form, box="off")
    assert "for whoever takes it" in scene.posted(staffed)[-1].words
    (row,) = await scene.rows(IncidentTask)
    assert (row.assignee_id, row.due_at, row.text) == (None, None, SAID)


async def test_elsewhere_one_of_the_open_incidents_is_chosen(scene: Scene) -> None:
    other = await scene.declare("sev3 Search is slow", by=scene.linus)
    secret = await scene.declare("sev1 --private Data leaked", by=scene.linus)
    form = await opened(scene, await scene.dennis.post(SAID, "general"))
    shown = str(form.blocks)
    assert "Search is slow" in shown
    assert "Data leaked" not in shown
    chosen = next(row for row in await scene.rows(Incident) if row.channel_id == other.id)
    await sent(scene, form, incident=str(chosen.id), who=scene.dennis.id)
    assert SAID in scene.posted(other)[-1].words
    assert SAID not in str([said.words for said in scene.posted(secret)])


async def test_the_command_without_words_opens_the_form(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.grace, "task", staffed)
    form = await scene.grace.next_view()
    await sent(scene, form, text="Call the bank", who=scene.grace.id)
    assert "👍 Acknowledged" in scene.posted(staffed)[-1].words


async def test_bad_input_is_answered_in_the_form(scene: Scene, staffed: Channel) -> None:
    form = await opened(scene, await scene.dennis.post(SAID, staffed))
    outcome = await form.submit({"text": "  ", "who": scene.linus.id})
    assert "Say what is to be done" in outcome.errors["text"]
    outcome = await form.submit({"text": SAID, "who": scene.slack.bot_user})
    assert "name a person" in outcome.errors["who"]
    outcome = await form.submit({"text": SAID, "who": scene.linus.id})
    assert outcome.ok


async def test_once_it_is_over_no_form_opens(scene: Scene, staffed: Channel) -> None:
    for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
        await scene.say(scene.grace, line, staffed)
    message = await scene.dennis.post(SAID, staffed)
    await scene.grace.shortcut("make_task", on=message)
    await scene.quiet()
    await scene.grace.sees("This incident is resolved, so `task` has nothing to do", staffed)


async def test_hostile_words_stay_words(scene: Scene, staffed: Channel) -> None:
    form = await opened(scene, await scene.dennis.post(SAID, staffed))
    await sent(scene, form, text="<!channel> *now* <https://x.example|click>", box="off")
    task = scene.posted(staffed)[-1]
    assert "&lt;!channel&gt;" in task.words
    assert task.notified == frozenset()
