"""Looking: lists and cards, from anywhere, but only of what one may know of."""

from sandbox.workspace.channel import Channel
from tests.scenarios.scene import TITLE, Scene

DONE = ("ack", "mitigate rolled back", "resolve error rate is normal")


async def close(scene: Scene, room: Channel) -> None:
    for line in DONE:
        await scene.say(scene.ada, line, room)


async def test_the_list_shows_what_is_open(scene: Scene, staffed: Channel) -> None:
    answer = await scene.say(scene.dennis, "list", "engineering")
    assert "1 open incident" in answer.text
    assert TITLE in answer.text
    assert "🔴 SEV1 · 🆕 declared" in answer.text
    assert f"<#{staffed.id}>" in answer.text
    assert f"commander {scene.grace.mention}" in answer.text
    assert "next update by <!date^" in answer.text


async def test_there_may_be_nothing_to_list(scene: Scene) -> None:
    for which, words in {
        "list": "Nothing is open",
        "list mine": "Nothing open is yours",
        "list closed": "Nothing has been closed yet",
        "list all": "There has been no incident yet",
    }.items():
        assert words in (await scene.say(scene.ada, which)).text


async def test_closed_and_all_and_mine_are_lists_of_their_own(scene: Scene) -> None:
    await close(scene, await scene.declare("sev1 Old outage"))
    await scene.declare("sev3 New outage", by=scene.grace)
    shown = {
        which: (await scene.say(scene.grace, f"list {which}")).text
        for which in ("", "closed", "ALL", "mine")
    }
    assert "New outage" in shown[""]
    assert "Old outage" not in shown[""]
    assert "New outage" not in shown["closed"]
    assert "Old outage" in shown["closed"]
    assert shown["ALL"].index("New outage") < shown["ALL"].index("Old outage")
    assert "New outage" in shown["mine"]
    assert "Old outage" not in shown["mine"]


async def test_another_word_is_no_list(scene: Scene) -> None:
    answer = await scene.say(scene.ada, "list open please")
    assert "Usage: `/incident list [all|mine|closed|near-misses]`" in answer.text


async def test_a_private_incident_is_listed_for_its_people_alone(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    for person in (scene.ada, scene.linus):
        assert TITLE in (await scene.say(person, "list")).text
        assert TITLE in (await scene.say(person, "status 1")).text
    assert TITLE not in (await scene.say(scene.dennis, "list all")).text
    assert "There is no incident 1" in (await scene.say(scene.dennis, "status 1")).text


async def test_twenty_long_titles_fit_into_one_list(scene: Scene) -> None:
    for number in range(1, 23):
        await scene.ada.command(f"/incident declare sev3 {number} {'<&> long ' * 40}")
    answer = await scene.say(scene.ada, "list")
    assert "There are more than fit here" in answer.text


async def test_the_card_can_be_seen_in_the_channel_and_by_number_elsewhere(
    scene: Scene, staffed: Channel
) -> None:
    here = await scene.say(scene.ada, "status", staffed)
    for where in ("status 1", "status #1"):
        elsewhere = await scene.say(scene.dennis, where, "general")
        assert elsewhere.text == here.text
    assert f"*Commander*\n{scene.grace.mention}" in here.text
    assert f"<#{staffed.id}>" in here.text


async def test_status_elsewhere_needs_a_number(scene: Scene) -> None:
    assert "name its number" in (await scene.say(scene.ada, "status")).text
    assert "is not an incident's number" in (await scene.say(scene.ada, "status foo")).text
    assert "There is no incident 7" in (await scene.say(scene.ada, "status 7")).text
