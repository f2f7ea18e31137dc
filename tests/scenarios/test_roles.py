"""Roles: given or taken, one holder each; the holder is brought in and told what to do."""

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from tests.scenarios.scene import Scene

WORDS = {
    "commander": ("commander", "You coordinate, decide and delegate"),
    "ic": ("commander", "You coordinate, decide and delegate"),
    "operations": ("operations lead", "You lead the people who investigate"),
    "ops": ("operations lead", "You lead the people who investigate"),
    "communications": ("communications lead", "You tell onlookers where things stand"),
    "COMMS": ("communications lead", "You tell onlookers where things stand"),
    "scribe": ("scribe", "You keep the record"),
}


def card(scene: Scene, room: Channel) -> str:
    return scene.posted(room)[0].words


def told(person: Person) -> str:
    return "\n".join(message.words for message in person.inbox)


async def test_who_is_given_a_role_is_brought_in_and_told_what_it_does(
    scene: Scene, room: Channel
) -> None:
    people = (scene.grace, scene.dennis, scene.linus, scene.barbara)
    for word, person in zip(
        ("commander", "operations", "communications", "scribe"), people, strict=True
    ):
        label, duty = WORDS[word]
        answer = await scene.say(scene.ada, f"assign {word} {person.mention}", room)
        assert person.id in room.members
        assert f"You are the {label}" in told(person)
        assert duty in told(person)
        assert "Type there: `/incident" in told(person)
        assert f"*{label.capitalize()}*\n{person.mention}" in card(scene, room)
        assert f"now the {label}" in answer.text


async def test_the_room_is_told_of_a_new_holder(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, f"assign ic {scene.grace.mention}", room)
    assert scene.posted(room)[-1].text == f"👤 {scene.grace.mention} is now the commander."


async def test_roles_given_one_after_the_other_stand_in_one_message(
    scene: Scene, room: Channel
) -> None:
    await scene.staff(room)
    (told_once,) = [m.text for m in scene.posted(room) if "is now the" in m.text]
    grace, dennis, linus, barbara = (
        one.mention for one in (scene.grace, scene.dennis, scene.linus, scene.barbara)
    )
    assert told_once == (
        f"👤 {grace} is now the commander, {dennis} the operations lead, "
        f"{linus} the communications lead and {barbara} the scribe."
    )


@pytest.mark.parametrize("between", ["somebody speaks", "time passes"])
async def test_what_stands_further_up_is_not_edited(
    scene: Scene, room: Channel, between: str
) -> None:
    await scene.say(scene.ada, f"assign ic {scene.grace.mention}", room)
    if between == "somebody speaks":
        await scene.ada.post("I look at the database", room)
    else:
        await scene.later(minutes=11)
    await scene.say(scene.ada, f"assign scribe {scene.barbara.mention}", room)
    assert scene.posted(room)[-1].text == f"👤 {scene.barbara.mention} is now the scribe."


async def test_one_message_names_the_newest_holder_of_a_role(scene: Scene, room: Channel) -> None:
    for who in (scene.grace, scene.linus):
        await scene.say(scene.ada, f"assign ic {who.mention}", room)
    assert scene.posted(room)[-1].text == f"👤 {scene.linus.mention} is now the commander."


async def test_every_role_can_be_taken(scene: Scene, room: Channel) -> None:
    await scene.grace.join(room)
    for word in ("ic", "ops", "COMMS", "scribe"):
        label, duty = WORDS[word]
        await scene.say(scene.grace, f"take {word}", room)
        assert duty in told(scene.grace)
        assert f"*{label.capitalize()}*\n{scene.grace.mention}" in card(scene, room)


async def test_the_declarer_can_make_it_firm(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, "take ic", room)
    assert len(scene.ada.inbox) == 2
    assert "for now" not in scene.ada.inbox[-1].words


async def test_the_card_s_buttons_take_what_nobody_has(scene: Scene, room: Channel) -> None:
    await scene.linus.join(room)
    pinned = scene.posted(room)[0]
    await scene.linus.click(pinned, "Take communications")
    await scene.quiet()
    assert f"*Communications lead*\n{scene.linus.mention}" in card(scene, room)
    assert "Take communications" not in card(scene, room)


async def test_a_role_passes_from_one_to_the_next(scene: Scene, room: Channel) -> None:
    await scene.say(scene.ada, f"assign scribe {scene.barbara.mention}", room)
    await scene.say(scene.ada, f"assign scribe {scene.dennis.mention}", room)
    assert f"*Scribe*\n{scene.dennis.mention}" in card(scene, room)
    assert scene.barbara.mention not in card(scene, room)


async def test_a_holder_is_not_made_one_again(scene: Scene, staffed: Channel) -> None:
    answer = await scene.say(scene.ada, f"assign ic {scene.grace.mention}", staffed)
    assert "is the commander already" in answer.text
    assert len(scene.grace.inbox) == 1


async def test_who_commands_should_not_lead_the_hands(scene: Scene, staffed: Channel) -> None:
    answer = await scene.say(scene.grace, "take ops", staffed)
    assert "both commands and leads operations" in answer.text


@pytest.mark.usefixtures("staffed")
async def test_the_announcement_names_the_commander(scene: Scene) -> None:
    (announcement,) = scene.posted("incidents")
    assert f"*Commander*\n{scene.grace.mention}" in announcement.words


async def test_an_unknown_role_is_refused_with_the_roles_that_there_are(
    scene: Scene, room: Channel
) -> None:
    answer = await scene.say(scene.ada, f"assign boss {scene.grace.mention}", room)
    assert "“boss” is not a role. The roles are commander (ic)" in answer.text


async def test_a_name_that_is_no_mention_is_refused(scene: Scene, room: Channel) -> None:
    answer = await scene.say(scene.ada, "assign ic Grace", room)
    assert "Name one person as an @mention" in answer.text


async def test_the_bot_itself_can_hold_no_role(scene: Scene, staffed: Channel) -> None:
    for line in ("assign ops @sitrep", "handoff scribe @sitrep"):
        answer = await scene.say(scene.ada, line, staffed)
        assert "I am a bot: name a person." in answer.text
