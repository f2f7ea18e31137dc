"""Hand-overs: the holder stays until the other person has said yes."""

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.asking import button, commander
from tests.scenarios.scene import Scene


async def offered(scene: Scene, room: Channel, to: Person) -> Message:
    """Have Grace hand over command; return the message that asks for it."""
    await scene.say(scene.grace, f"handoff commander {to.mention}", room)
    return to.inbox[-1]


async def test_nothing_changes_until_the_other_person_accepts(
    scene: Scene, staffed: Channel
) -> None:
    await scene.say(scene.linus, "update We roll back", staffed)
    offer = await offered(scene, staffed, scene.ada)
    assert "Will you be the commander?" in offer.words
    assert "We roll back" in offer.words
    assert commander(scene, staffed) == scene.grace.mention


async def test_accepting_makes_the_other_person_the_holder(scene: Scene, staffed: Channel) -> None:
    offer = await offered(scene, staffed, scene.ada)
    await scene.ada.click(offer, "Accept")
    await scene.quiet()
    assert commander(scene, staffed) == scene.ada.mention
    assert "Accepted" in offer.words
    assert "Decline" not in offer.words
    assert f"{scene.ada.mention} is now the commander" in scene.posted(staffed)[-1].text


async def test_declining_leaves_the_holder_and_tells_the_room(
    scene: Scene, staffed: Channel
) -> None:
    offer = await offered(scene, staffed, scene.ada)
    await scene.ada.click(offer, "Decline")
    await scene.quiet()
    assert commander(scene, staffed) == scene.grace.mention
    assert "Hand-over declined" in scene.posted(staffed)[-1].text
    assert "Declined" in offer.words


async def test_who_is_asked_is_brought_in(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, f"handoff ic {scene.dennis.mention}", room)
    assert scene.dennis.id in room.members
    assert "Will you be the commander?" in scene.dennis.inbox[-1].words


async def test_a_stranger_cannot_accept_for_somebody(scene: Scene, staffed: Channel) -> None:
    offer = await offered(scene, staffed, scene.ada)
    outcome = await scene.slack.interactions.click(
        scene.dennis.id, offer, button(offer, "handoff_accept"), {}
    )
    assert outcome.error is None
    await scene.quiet()
    assert commander(scene, staffed) == scene.grace.mention
    assert f"Only {scene.ada.mention}" in scene.dennis.ephemerals()[-1].words


async def test_an_offer_can_be_answered_once(scene: Scene, staffed: Channel) -> None:
    offer = await offered(scene, staffed, scene.ada)
    accept, decline = button(offer, "handoff_accept"), button(offer, "handoff_decline")
    await scene.slack.interactions.click(scene.ada.id, offer, accept, {})
    await scene.slack.interactions.click(scene.ada.id, offer, decline, {})
    await scene.quiet()
    assert commander(scene, staffed) == scene.ada.mention


async def test_a_newer_offer_takes_the_place_of_an_older_one(
    scene: Scene, staffed: Channel
) -> None:
    first = await offered(scene, staffed, scene.ada)
    second = await offered(scene, staffed, scene.dennis)
    assert "No longer offered" in first.words
    await scene.dennis.click(second, "Accept")
    await scene.quiet()
    assert commander(scene, staffed) == scene.dennis.mention


async def test_the_cancellation_takes_the_question_away(scene: Scene, staffed: Channel) -> None:
    offer = await offered(scene, staffed, scene.ada)
    await scene.say(scene.grace, "cancel it was a drill of theirs", staffed)
    assert "No longer offered" in offer.words
    assert "Accept" not in offer.words


async def test_a_role_that_nobody_holds_cannot_be_handed_over(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, f"handoff scribe {scene.barbara.mention}", room)
    assert "Nobody is scribe" in answer.text
    assert f"/incident assign scribe {scene.barbara.mention}" in answer.text
