"""Declaring: one line, or a form, and seconds later people are at work."""

import pytest

from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene


async def test_one_line_opens_a_channel_with_the_declarer_in_it(scene: Scene) -> None:
    answer = await scene.say(scene.ada, f"declare sev1 {TITLE}")
    (room,) = scene.slack.channels("inc-")
    assert room.name == "inc-1-checkout-returns-500s"
    assert set(room.members) == {scene.ada.id, scene.slack.bot_user}
    assert f"declared as 🔴 SEV1: {TITLE}" in answer.text


async def test_the_channel_is_furnished(scene: Scene, room: Channel) -> None:
    (card,) = scene.posted(room)
    assert list(room.pins) == [card.ts]
    assert room.topic.value == f"🔴 SEV1 · 🆕 declared · {TITLE}"
    (bookmark,) = room.bookmarks.values()
    assert bookmark.title == "Incident card"
    assert card.ts.replace(".", "") in bookmark.link


async def test_the_declarer_is_given_the_link_where_they_asked(scene: Scene, room: Channel) -> None:
    link = await scene.ada.sees(f"Go to <#{room.id}>", "general")
    assert link.is_ephemeral


async def test_the_declarer_commands_for_now_and_is_told_what_that_means(
    scene: Scene, room: Channel
) -> None:
    (told,) = scene.ada.inbox
    assert "You are the commander for now" in told.words
    assert "/incident assign commander &lt;@user&gt;" in told.words
    assert f"<#{room.id}>" in told.words


async def test_it_is_announced_once(scene: Scene, room: Channel) -> None:
    (announcement,) = scene.posted("incidents")
    assert TITLE in announcement.words
    assert f"<#{room.id}>" in announcement.words


async def test_without_an_announcement_channel_nothing_is_announced(judged: Scene) -> None:
    judged.given = {"SITREP_ANNOUNCE_CHANNEL": ""}
    async with judged.running():
        await judged.declare()
    assert judged.posted("incidents") == []


async def test_it_takes_the_house_s_severity_when_none_is_named(scene: Scene) -> None:
    answer = await scene.say(scene.ada, f"declare {TITLE}")
    assert "🟠 SEV2" in answer.text


@pytest.mark.given(SITREP_DEFAULT_SEVERITY="sev3")
async def test_the_house_s_severity_can_be_another(scene: Scene) -> None:
    answer = await scene.say(scene.ada, f"declare {TITLE}")
    assert "🟡 SEV3" in answer.text


async def test_a_severity_is_understood_however_it_is_written(scene: Scene) -> None:
    for word in ("sev1", "SEV-1", "s1", "1", "Sev1"):
        answer = await scene.say(scene.ada, f"DECLARE {word} {TITLE}")
        assert f"🔴 SEV1: {TITLE}" in answer.text, word


async def test_a_private_one_is_seen_only_by_its_people(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    assert room.is_private
    assert set(room.members) == {scene.ada.id, scene.slack.bot_user}
    assert scene.posted("incidents") == []


async def test_nothing_about_a_private_one_is_told_outside(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    for line in ("ack", "update We roll back", "severity sev2 x", "mitigate x", "resolve x"):
        await scene.say(scene.ada, line, room)
    told = {message.channel for message in scene.slack.messages()}
    assert told == {room.id, scene.ada.direct_channel.id}


async def test_a_drill_is_marked_everywhere(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --drill {TITLE}")
    assert room.name == "drill-1-checkout-returns-500s"
    assert room.topic.value.startswith("🧪 DRILL")
    said = [*scene.posted(room), *scene.posted("incidents"), *scene.ada.inbox]
    assert [message.text for message in said if "DRILL" not in message.text] == []


async def test_names_that_are_taken_get_a_number(scene: Scene) -> None:
    scene.provoked.refusal("conversations.create", "name_taken")
    for taken in ("inc-1-checkout-returns-500s", "inc-1-checkout-returns-500s-2"):
        scene.slack.gestures.make_channel(scene.dennis.id, taken)
    room = await scene.declare()
    assert room.name == "inc-1-checkout-returns-500s-3"


async def test_each_incident_has_a_number_of_its_own(scene: Scene) -> None:
    rooms = [await scene.declare(), await scene.declare(f"sev3 {TITLE}", by=scene.dennis)]
    assert [room.name for room in rooms] == [
        "inc-1-checkout-returns-500s",
        "inc-2-checkout-returns-500s",
    ]


async def test_what_was_meant_to_be_private_is_never_public(scene: Scene) -> None:
    answer = await scene.say(scene.ada, f"declare --privat {TITLE}")
    assert "“--privat” is not a flag" in answer.text
    assert scene.slack.channels("inc-") == []
