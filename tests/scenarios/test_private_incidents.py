"""A private incident is known in its channel alone, and to nobody who has left it."""

import io
from collections.abc import Iterator

import pytest

from bot import export
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios import logs
from tests.scenarios.bot import HTTP
from tests.scenarios.scene import Scene

# Words that occur nowhere else.
TITLE = "Zanzibar leaks"
WORDS = {
    "note": "quokka found",
    "update": "narwhal paused",
    "impact": "lemur unfed",
    "severity sev2": "axolotl calmed",
    "snooze 2m": "pangolin waits",
    "mitigate": "okapi fenced",
    "resolve": "wombat asleep",
}
TAGGED = "capybara seen at the gate"
CANARIES = (TITLE, *WORDS.values(), TAGGED)
HIDDEN = "There is no incident 1."


async def played(scene: Scene) -> Channel:
    """Play a whole private incident with Ada and Linus in it."""
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    said = await scene.ada.post(TAGGED, room)
    await scene.ada.react(said, "pushpin")
    await scene.quiet()
    await scene.say(scene.ada, "ack", room)
    for verb, words in WORDS.items():
        await scene.say(scene.ada, f"{verb} {words}", room)
    return room


def seen_by(scene: Scene, person: Person) -> Iterator[Message]:
    """Yield every message that this person can read, and what was said to them privately."""
    for channel in scene.slack.space.channels.values():
        if scene.slack.space.sees(person.id, channel):
            yield from channel.messages
            yield from person.ephemerals(channel)


def canaries(text: str) -> list[str]:
    return [word for word in CANARIES if word.casefold() in text.casefold()]


@pytest.mark.parametrize(
    (), [pytest.param(id="socket"), pytest.param(id="http", marks=pytest.mark.over(HTTP))]
)
async def test_nothing_of_it_reaches_anybody_outside(scene: Scene) -> None:
    with logs.kept() as log:
        await played(scene)
        for line in ("list all", "list mine", "list closed", "status 1", "help", "timeline"):
            answer = await scene.say(scene.dennis, line)
            assert canaries(answer.text + str(answer.blocks)) == [], line
    for person in (scene.dennis, scene.barbara, scene.grace):
        for message in seen_by(scene, person):
            assert canaries(message.text + message.words) == []
    assert canaries(log.getvalue()) == []
    assert canaries((await scene.get("/metrics"))[1] + (await scene.get("/readyz"))[1]) == []
    outside = [c for c in scene.slack.space.channels.values() if not c.is_private]
    assert canaries(str([(c.name, c.topic.value, c.bookmarks) for c in outside])) == []


async def test_it_is_refused_in_the_words_for_one_that_does_not_exist(scene: Scene) -> None:
    await scene.declare(f"sev1 --private {TITLE}")
    hidden = (await scene.say(scene.dennis, "status 1")).text
    unknown = (await scene.say(scene.dennis, "status 404")).text
    assert hidden == unknown.replace("404", "1")


async def test_who_leaves_loses_access_at_once(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    assert TITLE in (await scene.say(scene.linus, "status 1")).text
    await scene.later(minutes=15)
    reminder = scene.linus.inbox[-1]
    await scene.linus.leave(room)
    await scene.quiet()
    assert HIDDEN in (await scene.say(scene.linus, "status 1")).text
    assert TITLE not in (await scene.say(scene.linus, "list all")).text
    before = len(scene.linus.inbox)
    await scene.linus.click(reminder, "No change")
    await scene.later(minutes=30)
    later = scene.linus.inbox[before:]
    assert canaries(" ".join(m.text + m.words for m in later)) == []
    assert "nobody is the communications lead" in " ".join(m.text for m in scene.posted(room))


async def test_a_form_that_was_open_when_its_sender_left_is_refused(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    await scene.linus.command("/incident update", room)
    form = await scene.linus.next_view()
    await scene.linus.leave(room)
    await scene.quiet()
    sent = await form.submit({"text": "still here"})
    assert not sent.ok
    assert "belongs to no incident" in str(sent.errors)


async def test_who_was_missed_while_we_were_away_is_known_after_the_start(scene: Scene) -> None:
    """An event that never came: Slack's own list is asked every hour."""
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign scribe {scene.linus.mention}", room)
    del room.members[scene.linus.id]
    room.members[scene.dennis.id] = None
    await scene.later(hours=1)
    assert HIDDEN in (await scene.say(scene.linus, "status 1")).text
    assert TITLE in (await scene.say(scene.dennis, "status 1")).text
    assert "nobody is the scribe" in " ".join(m.text for m in scene.posted(room))


async def test_who_leaves_keeps_no_offer_of_a_role(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, "take commander", room)
    await scene.say(scene.ada, f"handoff commander {scene.linus.mention}", room)
    offer = scene.linus.inbox[-1]
    assert TITLE in offer.words
    await scene.linus.leave(room)
    await scene.quiet()
    assert "No longer offered" in offer.words
    assert canaries(offer.text + offer.words) == []


async def test_a_channel_made_private_in_slack_takes_its_incident_along(scene: Scene) -> None:
    room = await scene.declare(f"sev1 {TITLE}")
    await scene.say(scene.ada, f"update {WORDS['update']}", room)
    await scene.ada.convert(room, private=True)
    await scene.quiet()
    await scene.say(scene.ada, f"severity sev2 {WORDS['severity sev2']}", room)
    (announcement,) = scene.posted("incidents")
    assert canaries(announcement.text + announcement.words) == []
    replies = [
        m.text + m.words for m in scene.slack.channel("incidents").all_messages if m.thread_ts
    ]
    assert "axolotl" not in " ".join(replies)
    assert (await scene.say(scene.dennis, "status 1")).text.startswith(HIDDEN)
    assert TITLE in (await scene.say(scene.ada, "status 1")).text


async def test_a_channel_made_public_in_slack_takes_its_incident_along(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.ada.convert(room, private=False)
    await scene.quiet()
    assert TITLE in (await scene.say(scene.dennis, "status 1")).text
    assert scene.posted("incidents") == []


async def test_it_is_never_made_public_instead(scene: Scene) -> None:
    scene.slack.faults.refuse("conversations.create", "restricted_action", times=1)
    scene.provoked.refusal("conversations.create", "restricted_action")
    await scene.say(scene.ada, f"declare sev1 --private {TITLE}")
    await scene.later(minutes=2)
    (room,) = scene.slack.channels("inc-")
    assert room.is_private


async def test_an_export_of_everything_leaves_it_out(scene: Scene) -> None:
    await played(scene)
    out = io.StringIO()
    await export.write(out, scene.bot.database, None, "ndjson")
    assert canaries(out.getvalue()) == []
    with pytest.raises(export.NotFound, match="private: add --private"):
        await export.write(out, scene.bot.database, 1, "json")
    await export.write(out, scene.bot.database, None, "ndjson", private=True)
    assert TITLE in canaries(out.getvalue())


async def test_who_was_taken_out_is_not_let_in_again_to_review(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign commander {scene.linus.mention}", room)
    await scene.linus.remove(room, scene.ada)
    await scene.quiet()
    before = len(scene.ada.inbox)
    for line in ("ack", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.linus, line, room)
    assert scene.ada.id not in room.members
    assert len(scene.ada.inbox) == before
