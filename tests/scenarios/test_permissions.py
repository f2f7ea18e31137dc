"""Guests and other organisations look; what is kept for the leads is refused to others."""

from datetime import timedelta

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.people import User
from storage.models import Audit, Incident
from tests.scenarios.scene import TITLE, Scene
from tests.waiting import PATIENCE

GUEST = User("U0MARGARE1", "margaret", "Margaret H.", "America/Chicago", "aa5500", is_guest=True)
OTHERS = User("U0RADIAPE1", "radia", "Radia P.", "Europe/Paris", "0055aa", other_team="T0OTHERS01")


async def hired(scene: Scene, user: User, room: Channel | None = None) -> Person:
    """Have somebody new in the workspace, and in the incident's channel; Slack says who it is."""
    person = scene.slack.hire(user)
    if room is not None:
        room.members[user.id] = None
    await scene.quiet()
    return person


async def refused(scene: Scene) -> list[tuple[str, str, str]]:
    """Return who was refused what, and by which way they came."""
    rows = await scene.rows(Audit)
    return [(r.actor_id, r.action, r.origin) for r in rows if r.action.startswith("refused")]


async def test_a_guest_cannot_declare(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    answer = await scene.say(guest, f"declare sev1 {TITLE}")
    assert "You can look, and not act: guests may not use this here." in answer.text
    assert await scene.rows(Incident) == []
    assert await refused(scene) == [(guest.id, "refused declare", "slash")]


async def test_a_guest_s_very_first_command_is_refused(judged: Scene) -> None:
    """Who is who is asked at the first start, before anything was declared."""
    guest = judged.slack.hire(GUEST)
    async with judged.running():
        await judged.quiet()
        answer = await judged.say(guest, f"declare sev1 {TITLE}")
        assert "You can look, and not act" in answer.text
        assert await judged.rows(Incident) == []


async def test_a_guest_adds_and_corrects_nothing(scene: Scene) -> None:
    room = await scene.declare()
    await scene.say(scene.ada, "note Errors began with release 412", room)
    guest = await hired(scene, GUEST, room)
    page = await scene.say(guest, "timeline", room)
    assert not [block for block in page.blocks if "accessory" in block]
    said = await scene.ada.post("Errors began with release 412", room)
    await guest.shortcut("add_to_timeline", on=said)
    await guest.sees("You can look, and not act", room)
    for line in ("correct", "milestone", "milestone started 13:40 the graph"):
        assert "You can look, and not act" in (await scene.say(guest, line, room)).text
    assert [row[1] for row in await refused(scene)] == [
        "refused note",
        "refused correct",
        "refused milestone",
        "refused milestone",
    ]


async def test_a_guest_cannot_act_by_button_or_reaction_either(scene: Scene) -> None:
    room = await scene.declare()
    guest = await hired(scene, GUEST, room)
    card = scene.posted(room)[0]
    for label in ("Acknowledge", "Impact"):
        await guest.click(card, label)
    said = await scene.ada.post("Errors began with release 412", room)
    await guest.react(said, "pushpin")
    await scene.quiet()
    assert "You can look, and not act" in guest.ephemerals(room)[0].text
    assert "white_check_mark" not in said.reactions
    (incident,) = await scene.rows(Incident)
    assert incident.acknowledged_at is None
    assert [row[1:] for row in await refused(scene)] == [
        ("refused ack", "button"),
        ("refused impact", "button"),
        ("refused tag", "event"),
    ]


@pytest.mark.parametrize("shortcut", ["declare", "declare_from_message"])
async def test_a_guest_gets_no_form_to_declare_with(scene: Scene, shortcut: str) -> None:
    guest = await hired(scene, GUEST)
    said = await scene.ada.post("Errors", "general") if shortcut == "declare_from_message" else None
    await guest.shortcut(shortcut, said)
    await scene.slack.wait_for(
        lambda: [*guest.inbox, *guest.ephemerals("general")], within=PATIENCE, what="the refusal"
    )
    await scene.quiet()
    assert "views.open" not in {call.method for call in scene.slack.calls}
    (told,) = [*guest.inbox, *guest.ephemerals("general")]
    assert told.text.endswith("Ask a member of the workspace.")
    assert await refused(scene) == [(guest.id, "refused declare", "shortcut")]


async def test_somebody_unknown_who_reacts_is_asked_about(scene: Scene) -> None:
    """Slack's event does not say what they are, and Slack's list may not have them."""
    room = await scene.declare()
    scene.slack.space.add_user(OTHERS)
    room.members[OTHERS.id] = None
    stranger = scene.slack.person(OTHERS.name)
    for words, mark in (("First", False), ("Second", True)):
        said = await scene.ada.post(words, room)
        await stranger.react(said, "pushpin")
        await scene.quiet()
        assert ("white_check_mark" not in said.reactions) is mark


async def test_a_guest_can_look(scene: Scene) -> None:
    room = await scene.declare()
    guest = await hired(scene, GUEST, room)
    for line in ("list", "status", "timeline"):
        assert TITLE in (await scene.say(guest, line, room)).text, line


async def test_somebody_of_another_organisation_cannot_click(scene: Scene) -> None:
    room = await scene.declare()
    stranger = await hired(scene, OTHERS, room)
    await stranger.click(scene.posted(room)[0], "Acknowledge")
    await scene.quiet()
    assert "people from other organisations may not" in stranger.ephemerals(room)[0].text


async def test_a_guest_who_becomes_a_member_can_act(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    await scene.say(guest, f"declare {TITLE}")
    member = User(GUEST.id, GUEST.name, GUEST.real_name, GUEST.tz, GUEST.color)
    scene.slack.space.add_user(member)
    scene.slack.change(member)
    await scene.quiet()
    await scene.say(guest, f"declare {TITLE}")
    assert len(await scene.rows(Incident)) == 1


@pytest.mark.given(SITREP_GUESTS="act")
async def test_settings_let_guests_act(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    assert f"SEV2: {TITLE}" in (await scene.say(guest, f"declare {TITLE}")).text


@pytest.mark.given(SITREP_LEADS_ONLY="cancel,resolve")
async def test_what_is_kept_for_the_leads_is_refused_with_their_names(
    scene: Scene, staffed: Channel
) -> None:
    answer = await scene.say(scene.linus, "cancel it was nothing", staffed)
    assert "Only the commander and the operations lead may cancel an incident." in answer.text
    assert scene.grace.mention in answer.text
    await scene.say(scene.dennis, "cancel it was nothing", staffed)
    assert await refused(scene) == [(scene.linus.id, "refused cancel", "slash")]


async def test_everybody_in_the_workspace_is_known_after_a_start(scene: Scene) -> None:
    await scene.declare()
    now = scene.clock()
    tomorrow = now.replace(hour=0, minute=1) + timedelta(days=1)
    await scene.later(seconds=(tomorrow - now).total_seconds())
    asked = len(scene.slack.calls.to("users.list"))
    assert asked in (1, 2)  # today, where it was not a minute to midnight, and tomorrow
    for _ in range(2):
        await scene.later(hours=10)
        assert len(scene.slack.calls.to("users.list")) == asked
    await scene.later(hours=10)
    assert len(scene.slack.calls.to("users.list")) == asked + 1


@pytest.mark.parametrize("line", ["assign comms", "handoff commander"])
async def test_a_guest_is_given_no_role_that_they_could_not_fill(scene: Scene, line: str) -> None:
    room = await scene.declare()
    guest = await hired(scene, GUEST, room)
    await scene.say(scene.ada, "take commander", room)
    answer = await scene.say(scene.ada, f"{line} {guest.mention}", room)
    assert "could not do what the role asks: here guests look, and no more." in answer.text
    assert guest.inbox == []


async def test_help_shows_a_guest_what_a_guest_can_do(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    said = (await scene.say(guest, "help")).text + str((await scene.say(guest, "help")).blocks)
    assert "/incident list" in said
    assert "/incident declare" not in said


async def test_a_guest_whose_tag_is_refused_is_told_whom_to_ask(scene: Scene) -> None:
    room = await scene.declare()
    guest = await hired(scene, GUEST, room)
    await guest.react(await scene.ada.post("Errors", room), "pushpin")
    await scene.quiet()
    told = guest.ephemerals(room)[-1].words
    assert "here guests look, and no more" in told
    assert "/incident note" not in told
