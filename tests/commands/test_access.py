"""Who may do what, whichever way they come in."""

import re

import pytest
from sqlmodel import select

from commands import access, membership
from commands.catalogue import COMMANDS, HelpShown
from commands.command import Caller, Situation
from commands.errors import Denied
from commands.policy import Policy, Reserved, Standing
from commands.rules import permissions
from storage import incidents, members, people
from storage.models import Incident, Member, Role, RoleHeld, Status
from tests.cast import ADA, BARBARA, CHANNEL, DENNIS, GRACE, LINUS, NOW, TEAM
from tests.commands.room import MINUTE, Room

ACTING = sorted({command.verb for command in COMMANDS} - permissions.LOOKING)


async def known(room: Room, user_id: str, **standing: bool) -> None:
    """Have Slack say what this person is."""
    said = {"is_guest": False, "is_outsider": False, "is_gone": False, **standing}
    await room.does(
        lambda at: people.learn(
            at.session, TEAM, user_id, zone="Europe/London", name="Somebody", now=NOW, **said
        )
    )


async def denied(room: Room, line: str, by: str, channel: str = CHANNEL) -> Denied:
    with pytest.raises(Denied) as refusal:
        await room.types(line, by, channel=channel)
    assert "`/incident " in refusal.value.sentence
    return refusal.value


@pytest.mark.parametrize("verb", ACTING)
@pytest.mark.parametrize("standing", ["is_guest", "is_outsider"])
async def test_guests_and_outsiders_may_not_act(room: Room, verb: str, standing: str) -> None:
    await room.declared()
    await known(room, DENNIS, **{standing: True})
    refusal = await denied(room, f"{verb} sev1 whatever", DENNIS)
    assert (refusal.action, refusal.why) == (verb, standing.removeprefix("is_"))


@pytest.mark.parametrize("verb", sorted(permissions.LOOKING))
async def test_everybody_may_look(room: Room, verb: str) -> None:
    incident = await room.declared()
    if verb == "postmortem":  # it comes when it is over, and a member has to begin it
        incident.status = Status.RESOLVED
        await room.does(lambda at: at.session.merge(incident))
        await room.types(verb)
    await known(room, DENNIS, is_guest=True)
    await room.types(verb, DENNIS)


async def test_the_settings_let_guests_act(any_room: Room) -> None:
    any_room.policy = Policy(acting=frozenset({Standing.GUEST}))
    await any_room.declared()
    await known(any_room, DENNIS, is_guest=True)
    await any_room.types("ack", DENNIS)
    await known(any_room, DENNIS, is_outsider=True)
    await denied(any_room, "mitigate rolled back", DENNIS)


async def test_slacks_own_word_in_a_request_is_enough(room: Room) -> None:
    """Before anybody has been looked up."""

    def stranger(at: Situation) -> Standing:
        caller = Caller(TEAM, "U0STRANGER", "button", CHANNEL, is_outsider=True)
        return access.standing(Situation(at.session, caller, at.now, at.policy))

    assert await room.does(stranger) is Standing.OUTSIDER


LEADS = Policy(leads_only=frozenset(Reserved))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("cancel it was a test", Reserved.CANCEL),
        ("severity sev3 few are hurt", Reserved.LOWER),
        ("resolve", Reserved.RESOLVE),
        ("resolve error rate is zero", Reserved.RESOLVE),
    ],
)
async def test_what_is_kept_for_the_leads_is_refused_to_others(
    any_room: Room, line: str, what: Reserved
) -> None:
    any_room.policy = LEADS
    await any_room.declared()
    await any_room.types(f"assign commander <@{GRACE}>")
    await any_room.types("ack")
    await any_room.types("mitigate rolled back")
    refusal = await denied(any_room, line, BARBARA)
    assert refusal.action == what.value
    assert f"<@{GRACE}>" in refusal.sentence
    await any_room.types(line, GRACE)


async def test_raising_the_severity_is_for_everybody(room: Room) -> None:
    room.policy = LEADS
    await room.declared("sev3 Checkout is slow")
    await room.types("severity sev1 it is down", BARBARA)


@pytest.mark.parametrize(
    ("holders", "may"),
    [
        ({}, True),
        ({Role.COMMANDER: GRACE}, False),
        ({Role.OPERATIONS: ADA}, True),
        ({Role.COMMANDER: GRACE, Role.OPERATIONS: ADA}, True),
        ({Role.SCRIBE: ADA}, True),
    ],
)
def test_the_leads_are_the_commander_and_the_operations_lead(
    holders: dict[Role, str], *, may: bool
) -> None:
    assert permissions.may_as_lead(LEADS, Reserved.CANCEL, ADA, holders) is may


async def test_help_says_who_may_do_what(room: Room) -> None:
    room.policy = LEADS
    outcome = await room.types("help", channel=None)
    assert isinstance(outcome, HelpShown)
    said = dict(outcome.who)
    assert said["guests"] == "look, and no more"
    assert "cancel" in said["only the commander and the operations lead"]


@pytest.mark.parametrize("line", ["help", "help board", "help postmortem"])
async def test_help_offers_a_guest_only_what_a_guest_may_do(room: Room, line: str) -> None:
    await ended(room)
    await known(room, DENNIS, is_guest=True)
    outcome = await room.types(line, by=DENNIS)
    assert isinstance(outcome, HelpShown)
    shown = [command for group in outcome.groups.values() for command in group]
    offered = {word for one in (*shown, outcome.one) if one for word in said(one.usage)}
    assert not offered & {"post", "edit", "publish", "draft", "reviewed"}
    assert {"board", "postmortem", "versions"} <= offered
    assert "You can look" in await room.refused("board post", by=DENNIS)
    assert "You can look" in await room.refused("postmortem publish", by=DENNIS)
    mine = await room.types(line, by=ADA)
    assert isinstance(mine, HelpShown)
    assert "board [post]" in {one.usage for group in mine.groups.values() for one in group}


def said(usage: str) -> list[str]:
    return re.findall(r"[a-z-]+", usage)


async def ended(room: Room) -> None:
    await room.declared()
    for line in ("ack", "mitigate rolled back", "resolve no errors", "postmortem"):
        await room.types(line)


async def private(room: Room) -> Incident:
    incident = await room.declared("sev1 --private Customer data is in the logs")
    for user_id in (ADA, GRACE):
        await moved(room, user_id, came=True)
    return incident


async def moved(room: Room, user_id: str, *, came: bool, late: int = 0) -> None:
    work = membership.came if came else membership.left
    since = room.now - late * MINUTE
    await room.does(lambda at: work(at, at.incident(), user_id, since), user_id)


async def sees(room: Room, user_id: str, origin: str = "form") -> bool:
    def look(at: Situation) -> bool:
        caller = Caller(TEAM, user_id, origin, "D0DIRECT")
        there = Situation(at.session, caller, at.now, at.policy)
        incident = incidents.by_number(at.session, TEAM, 1)
        assert incident is not None
        return access.find(there, incident.key) is not None

    return await room.does(look)


async def test_only_who_is_in_the_channel_sees_a_private_incident(any_room: Room) -> None:
    await private(any_room)
    assert await sees(any_room, ADA)
    assert not await sees(any_room, LINUS)
    await moved(any_room, LINUS, came=True)
    assert await sees(any_room, LINUS)
    any_room.later(MINUTE)
    await moved(any_room, LINUS, came=False)
    assert not await sees(any_room, LINUS)


async def test_the_newest_word_on_who_is_in_counts(any_room: Room) -> None:
    """Whatever the order in which Slack's events arrive."""
    await private(any_room)
    any_room.later(MINUTE)
    await moved(any_room, LINUS, came=False)
    await moved(any_room, LINUS, came=True, late=1)
    assert not await sees(any_room, LINUS)


async def test_who_types_in_the_channel_is_in_it(any_room: Room) -> None:
    await private(any_room)
    await any_room.types("next", DENNIS)
    assert await sees(any_room, DENNIS)


async def test_who_leaves_holds_nothing_any_more(any_room: Room) -> None:
    incident = await private(any_room)
    await any_room.types(f"assign comms <@{LINUS}>")
    await any_room.types(f"handoff commander <@{LINUS}>", ADA)
    any_room.later(MINUTE)
    await moved(any_room, LINUS, came=False)
    held = await any_room.rows(RoleHeld)
    assert [row.role for row in held if row.until_at is None] == [Role.COMMANDER]
    told = [step.payload for step in await any_room.steps("notice")][-1]
    assert told == {"notice": "holder_left", "data": {"role": "communications", "user": LINUS}}
    assert incident.private


async def test_a_public_incident_has_no_list_of_members(room: Room) -> None:
    await room.declared()
    await moved(room, LINUS, came=True)
    await moved(room, LINUS, came=False)
    assert await room.does(lambda at: at.session.exec(select(Member)).all()) == []


async def test_who_is_absent_from_slacks_list_is_out(any_room: Room) -> None:
    incident = await private(any_room)
    absent = await any_room.does(lambda at: members.absent(at.session, incident, {GRACE}))
    assert absent == {ADA}


async def test_what_slack_says_of_a_person_last_counts(any_room: Room) -> None:
    await known(any_room, DENNIS, is_guest=True)
    await known(any_room, DENNIS)
    person = await any_room.does(lambda at: people.known(at.session, TEAM, DENNIS))
    assert person is not None
    assert not person.is_guest
