"""Postmortems: drafted from the record, written by several people, published, and then closed."""

import pytest

from sandbox.driver.form import Submission
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from storage.models import Incident, Postmortem, Status
from tests.scenarios.asking import buttons
from tests.scenarios.at_home import looked
from tests.scenarios.scene import Scene
from tests.scenarios.test_permissions import GUEST, hired

FACTORS = "The pool had no limit, and the alert looked at the wrong graph."


@pytest.fixture
async def over(scene: Scene, room: Channel) -> Channel:
    """Give the channel of a SEV1 that was resolved, with the four roles given out."""
    await scene.staff(room)
    await scene.say(scene.grace, "ack", room)
    await scene.say(scene.linus, "update Card payments fail", room)
    await scene.later(minutes=14)
    await scene.say(scene.linus, "update We roll back", room)
    await scene.say(scene.grace, "mitigate rolled back release 412", room)
    await scene.later(minutes=25)
    await scene.say(scene.grace, "resolve error rate is normal", room)
    await scene.say(scene.grace, f"review {scene.barbara.mention}", room)
    return room


async def shown(scene: Scene, room: Channel, who: Person | None = None) -> str:
    return (await scene.say(who or scene.barbara, "postmortem", room)).text


async def write(
    scene: Scene, room: Channel, section: str, text: str, who: Person | None = None
) -> Submission:
    """Fill in the form of a section; return what came of it."""
    person = who or scene.barbara
    await scene.say(person, f"postmortem edit {section}", room)
    sent = await (await person.next_view()).submit({"text": text})
    await scene.quiet()
    return sent


async def publish(scene: Scene, room: Channel) -> None:
    await write(scene, room, "impact", "One in ten payments failed.")
    await write(scene, room, "factors", FACTORS)
    await scene.say(scene.barbara, "postmortem publish", room)


async def test_the_draft_says_what_the_record_knows(scene: Scene, over: Channel) -> None:
    before = len(scene.posted(over))
    text = await shown(scene, over)
    assert "Resolved: error rate is normal" in text
    assert "proposed from the record" in text
    assert "Every promised update came in time" in text
    assert "_How did it come about?_" in text
    assert "*Timeline* ·" in text
    assert "1 gap of more than 15 minutes" in text
    assert "*To invite* ·" in text
    assert "back to normal after" in text
    assert len(scene.posted(over)) == before  # to look at it disturbs nobody
    again_shown = await shown(scene, over, scene.grace)
    assert "Resolved: error rate is normal" in again_shown
    assert len(await scene.rows(Postmortem)) == 1


async def test_it_is_announced_once_where_the_incident_was(scene: Scene, over: Channel) -> None:
    def told() -> list[str]:
        return [m.text for m in scene.slack.messages("postmortem", "incidents") if m.is_reply]

    await publish(scene, over)
    assert len(told()) == 1
    assert f"In <#{over.id}>: `/incident postmortem`" in told()[0]
    await scene.say(scene.barbara, "postmortem draft", over)
    await scene.say(scene.barbara, "postmortem publish", over)
    assert len(told()) == 1


@pytest.mark.parametrize("how", ["--drill", "--private"])
async def test_of_a_drill_and_a_private_one_onlookers_hear_nothing(scene: Scene, how: str) -> None:
    room = await scene.declare(f"sev1 {how} Zanzibar leaks")
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, room)
    for section in ("impact", "factors"):
        await write(scene, room, section, "Something.", scene.ada)
    assert "It is published" in (await scene.say(scene.ada, "postmortem publish", room)).text
    assert scene.slack.messages("postmortem", "incidents") == []


async def test_who_reads_that_it_is_resolved_is_one_click_from_it(
    scene: Scene, over: Channel
) -> None:
    (said,) = [m for m in scene.posted(over) if "Resolved" in m.text and buttons(m)]
    assert "The postmortem is due" in said.words
    assert not [m for m in scene.slack.messages("Resolved", "incidents") if buttons(m)]
    await scene.dennis.click(said, "Open the postmortem")
    await scene.quiet()
    assert "*Postmortem* of incident 1" in scene.dennis.ephemerals(over)[-1].words


async def test_who_saves_a_section_reads_what_comes_next(scene: Scene, over: Channel) -> None:
    await write(scene, over, "hard", "The graph was hard to find.")
    said = scene.barbara.ephemerals()[-1].words
    assert "To be written before it is published: Impact, Contributing factors." in said
    await write(scene, over, "impact", "One in ten payments failed.")
    await write(scene, over, "factors", FACTORS)
    assert "`/incident postmortem publish`" in scene.barbara.ephemerals()[-1].words
    await scene.say(scene.barbara, "postmortem publish", over)
    await write(scene, over, "hard", "The graph was nowhere.")
    said = scene.barbara.ephemerals()[-1].words
    assert "what everybody reads is this from now on" in said
    assert "postmortem publish" not in said


async def test_put_up_for_review_early_it_says_what_is_to_be_written(
    scene: Scene, over: Channel
) -> None:
    await shown(scene, over)
    said = (await scene.say(scene.barbara, "postmortem review", over)).text
    assert "before it is published: Impact, Contributing factors. They agree?" in said


async def test_it_asks_whether_a_change_caused_it(scene: Scene, over: Channel) -> None:
    assert "Did a change cause it? `/incident cause`" in await shown(scene, over)
    await scene.say(scene.barbara, "cause change", over)
    assert "Did a change cause it?" not in await shown(scene, over)


async def test_blame_is_pointed_at_and_not_refused(scene: Scene, over: Channel) -> None:
    await write(scene, over, "factors", "Human error: they should have looked.")
    said = scene.barbara.ephemerals()[-1].words
    assert "Worth another look" in said
    assert "“Human error”" in said
    assert "Worth another look" in await shown(scene, over)


async def test_publishing_names_what_is_missing(scene: Scene, over: Channel) -> None:
    assert "There is none yet" in (await scene.say(scene.barbara, "postmortem publish", over)).text
    await shown(scene, over)
    refused = await scene.say(scene.barbara, "postmortem publish", over)
    assert "Nothing stands in: Impact, Contributing factors." in refused.text
    assert "/incident postmortem edit impact" in refused.text


async def test_it_is_reviewed_published_and_closed(scene: Scene, over: Channel) -> None:
    none_yet = await scene.say(scene.grace, "close", over)
    assert "A SEV1 is closed once its postmortem is published" in none_yet.text
    assert "Capacity restored" in none_yet.text
    await write(scene, over, "impact", "One in ten payments failed.")
    half = await scene.say(scene.grace, "close", over)
    assert "it is a draft. Nothing stands in: Contributing factors." in half.text
    await write(scene, over, "factors", FACTORS)
    await scene.say(scene.barbara, "postmortem review", over)
    assert "up for review" in scene.posted(over)[-1].text
    await scene.say(scene.barbara, "postmortem publish", over)
    assert "is published" in scene.posted(over)[-1].text
    await scene.say(scene.grace, "close", over)
    assert "*📁 Closed*" in scene.posted(over)[-1].words
    (incident,) = await scene.rows(Incident)
    assert incident.status is Status.CLOSED
    assert incident.closed_at is not None
    assert "📁 closed" in over.topic.value
    assert "stays published" in (await scene.say(scene.barbara, "postmortem draft", over)).text


async def test_what_is_published_stays_as_the_record_was(scene: Scene, over: Channel) -> None:
    await publish(scene, over)
    before = await shown(scene, over)
    await scene.say(scene.barbara, "note at 00:01 It had begun", over)
    count = before.partition("*Timeline* · ")[2].partition(" ")[0]
    assert f"*Timeline* · {count} " in await shown(scene, over)
    await scene.later(minutes=1)
    await write(scene, over, "hard", "The graph was hard to find.", scene.linus)
    assert "It is published" in scene.linus.ephemerals()[-1].text
    assert "Changed since: What was hard" in await shown(scene, over)


async def test_only_owner_and_commander_publish(scene: Scene, over: Channel) -> None:
    await write(scene, over, "impact", "One in ten payments failed.")
    await write(scene, over, "factors", FACTORS)
    refused = await scene.say(scene.dennis, "postmortem publish", over)
    assert "It is published by the review's owner or the commander." in refused.text
    assert "It is published, and" in (await scene.say(scene.grace, "postmortem publish", over)).text


async def test_reopened_it_is_a_draft_again(scene: Scene, over: Channel) -> None:
    await publish(scene, over)
    await scene.say(scene.grace, "reopen it is back", over)
    refused = await scene.say(scene.barbara, "postmortem", over)
    assert "The postmortem comes when it is over." in refused.text
    for line in ("mitigate again", "resolve normal"):
        await scene.say(scene.grace, line, over)
    text = await shown(scene, over)
    assert "✏️ draft" in text
    assert FACTORS in text
    assert "it is a draft" in (await scene.say(scene.grace, "close", over)).text


async def test_a_guest_reads_it_and_writes_nothing(scene: Scene, over: Channel) -> None:
    guest = await hired(scene, GUEST)
    await scene.grace.invite(over, guest)
    await scene.quiet()
    assert "You can look" in await shown(scene, over, guest)  # somebody else has to begin it
    await shown(scene, over)
    assert "Resolved: error rate is normal" in await shown(scene, over, guest)
    for line in ("edit factors", "review", "publish"):
        assert "You can look" in (await scene.say(guest, f"postmortem {line}", over)).text


async def test_a_drill_may_have_one_and_needs_none(scene: Scene) -> None:
    room = await scene.declare("sev1 --drill Checkout returns 500s")
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, room)
    assert "🧪 DRILL" in await shown(scene, room, scene.ada)
    await scene.later(days=5)
    assert not [m for m in scene.ada.inbox if "The postmortem of" in m.text]
    assert "Closed" in (await scene.say(scene.ada, "close", room)).text


async def test_nobody_reads_one_that_is_not_over(scene: Scene, room: Channel) -> None:
    assert "comes when it is over" in (await scene.say(scene.ada, "postmortem", room)).text
    await scene.say(scene.ada, "cancel a false alarm", room)
    assert "It was cancelled" in (await scene.say(scene.ada, "postmortem", room)).text


async def test_the_owner_is_reminded_and_later_the_commander_too(
    scene: Scene, over: Channel
) -> None:
    def asked(who: Person) -> list[str]:
        mine = scene.slack.messages(channel=who.direct_channel)
        return [m.text for m in mine if "The postmortem of incident 1" in m.text]

    await scene.later(hours=23)
    assert asked(scene.barbara) == []
    await scene.later(hours=2)
    assert len(asked(scene.barbara)) == 1
    assert "is due" in asked(scene.barbara)[0]
    assert "Nobody has begun it yet." in asked(scene.barbara)[0]
    await scene.later(days=2)
    assert "was due" in asked(scene.barbara)[1]
    assert asked(scene.grace) == []
    await scene.later(days=7)
    assert (len(asked(scene.barbara)), len(asked(scene.grace))) == (3, 1)
    (reminder,) = [
        m for m in scene.slack.messages(channel=scene.grace.direct_channel) if buttons(m)
    ][-1:]
    await scene.grace.click(reminder, "Open it")
    await scene.quiet()
    assert "*Postmortem* of incident 1" in scene.grace.ephemerals()[-1].words
    await publish(scene, over)
    await scene.later(days=30)
    assert len(asked(scene.barbara)) == 3


async def test_who_has_left_a_private_incident_is_not_reminded(scene: Scene) -> None:
    room = await scene.declare("sev1 --private Zanzibar leaks")
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, room)
    await scene.say(scene.ada, f"review {scene.barbara.mention}", room)
    await scene.barbara.leave(room)
    await scene.quiet()
    before = len(scene.barbara.inbox)
    await scene.later(days=4)
    assert not [m for m in scene.barbara.inbox[before:] if "Zanzibar" in m.words]


async def test_it_stands_on_the_home_of_who_answers_for_it_until_it_is_published(
    scene: Scene, over: Channel
) -> None:
    async def home(who: Person) -> str:
        return (await looked(scene, who)).words.partition("Your postmortems")[2]

    assert "nobody has begun it" in await home(scene.barbara)
    assert "you own the review" in await home(scene.barbara)
    assert "you answer for it with the review's owner" in await home(scene.grace)
    assert await home(scene.linus) == ""
    await (await looked(scene, scene.barbara)).click("Open it")
    await scene.quiet()
    assert "*Postmortem* of incident 1" in scene.barbara.inbox[-1].words
    assert "· a draft\n" in await home(scene.barbara)
    await scene.later(days=4)
    assert "⚠️ was due" in await home(scene.grace)
    await publish(scene, over)
    assert await home(scene.barbara) == await home(scene.grace) == ""


async def test_what_is_private_stands_on_the_home_of_who_is_in_it_alone(scene: Scene) -> None:
    room = await scene.declare("sev1 --private Zanzibar leaks")
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, room)
    await scene.say(scene.ada, f"review {scene.barbara.mention}", room)
    assert "Zanzibar" in (await looked(scene, scene.barbara)).words
    await scene.barbara.leave(room)
    await scene.quiet()
    assert "Zanzibar" not in (await looked(scene, scene.barbara)).words
