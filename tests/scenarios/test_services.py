"""Services: naming one brings in who owns it and is on call, and says what to read."""

import asyncio

import aiohttp
import pytest

from sandbox.control.faults import Fault
from sandbox.workspace.people import UserGroup
from storage.models import IncidentService
from tests.scenarios import mortal
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import BOOK, GROUP, described, named

LEASE = 61  # seconds; then nobody believes any more that the dead process is still at it
CALLS = ("conversations.invite", "usergroups.users.list")


def called(scene: Scene) -> set[str]:
    return {notified.who for notified in scene.slack.notifications}


async def test_declared_with_a_service_its_people_come_and_the_room_reads_the_runbook(
    judged: Scene,
) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        assert {judged.dennis.id, judged.barbara.id} <= room.members.keys()
        (said,) = named(judged, room)
        for part in ("It is about Checkout", "dennis", "barbara", f"<#{own.id}>"):
            assert part in said
        assert f"<{BOOK}|Roll back>" in said
        assert f"<!subteam^{GROUP}>" in said
        assert "Roll back first" not in said
        assert GROUP in called(judged)
        (told,) = judged.posted(own)
        assert f"Incident 1 is about Checkout: {TITLE}. Follow it in <#{room.id}>." in told.words
        card = judged.posted(room)[0].words
        assert f"*Checkout* · <{BOOK}|Roll back>" in card
        assert "🧩 Checkout" in (await judged.say(judged.linus, "list")).text
        assert BOOK in (await judged.say(judged.linus, "status 1")).text
        assert "said that it is about Checkout" in await judged.timeline(room)


async def test_named_later_it_is_told_once_and_taken_off_again(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(by=judged.grace)
        answer = await judged.say(judged.grace, "service checkout", room)
        assert "It is about Checkout from now on." in answer.text
        again = await judged.say(judged.grace, "service Checkout", room)
        assert "It is about Checkout already." in again.text
        assert judged.dennis.id in room.members
        shown = await judged.say(judged.grace, "service", room)
        assert "Owners: dennis" in shown.text
        await judged.say(judged.grace, "service remove checkout", room)
        assert "Checkout*" not in judged.posted(room)[0].words
        await judged.say(judged.grace, "service checkout", room)
        assert len(judged.posted(own)) == 1
        assert [bool(row.until_at) for row in await judged.rows(IncidentService)] == [True, False]


async def test_elsewhere_it_is_looked_up(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        every = await judged.say(judged.linus, "service")
        assert "Services: Checkout, Search." in every.text
        one = await judged.say(judged.linus, "service checkout")
        assert BOOK in one.text
        wrong = await judged.say(judged.linus, "service chekout")
        assert "“chekout” is not a service. Did you mean checkout?" in wrong.text
        typo = await judged.say(judged.linus, "declare --service payments It is down")
        assert "“payments” is not a service. There are: checkout, search." in typo.text
        assert judged.slack.channels("inc-") == []


async def test_without_services_it_is_said_how_to_have_them(scene: Scene) -> None:
    assert "No services are described here." in (await scene.say(scene.ada, "service")).text
    refused = await scene.say(scene.ada, "declare --service checkout It is down")
    assert "No services are described here." in refused.text


async def test_the_form_asks_which_and_keeps_what_is_typed(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await judged.say(judged.ada, "declare")
        form = await judged.ada.next_view()
        sent = await form.submit({"title": TITLE, "services": ["checkout", "search"]})
        assert sent.ok
        await judged.quiet()
        (room,) = judged.slack.channels("inc-")
        (said,) = named(judged, room)
        assert "It is about Checkout, Search" in said
        assert judged.dennis.id in room.members


async def test_a_drill_says_who_would_come_and_calls_nobody(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --drill --service checkout {TITLE}")
        (said,) = named(judged, room)
        assert "🧪 DRILL" in said
        assert "owners: dennis · on call: its user group" in said
        assert "A drill calls nobody" in said
        assert "subteam" not in said
        assert not {judged.dennis.id, judged.barbara.id} & room.members.keys()
        assert judged.posted(own) == []
        assert not called(judged) & {GROUP, judged.dennis.id}


async def test_a_private_one_tells_nobody_until_somebody_there_says_so(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --private --service checkout {TITLE}")
        (said,) = named(judged, room)
        assert "Nobody was told: this incident is private." in said
        assert BOOK in said
        assert room.members.keys() == {judged.ada.id, judged.slack.bot_user}
        (message,) = [m for m in judged.posted(room) if "Nobody was told" in m.words]
        await judged.ada.click(message, "Invite its owners")
        await judged.quiet()
        await judged.ada.click(message, "Invite its owners")
        await judged.quiet()
        assert {judged.dennis.id, judged.barbara.id} <= room.members.keys()
        assert "Who owns Checkout is brought in" in named(judged, room)[-1]
        assert len(named(judged, room)) == 2
        assert judged.posted(own) == []
        assert GROUP not in called(judged)


async def test_what_has_become_private_meanwhile_calls_nobody(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare()
        with judged.slack.faults.held("usergroups.users.list") as gate:
            await judged.ada.command("/incident service checkout", room)
            await judged.slack.wait_for(lambda: gate.waiting, what="the group to be asked for")
            await judged.ada.convert(room, private=True)
            await judged.slack.settled()
        await judged.quiet()
        assert not {judged.dennis.id, judged.barbara.id} & room.members.keys()


@pytest.mark.without("usergroups:read")
async def test_without_the_scope_owners_come_all_the_same(judged: Scene) -> None:
    judged.provoked.refusal("usergroups.users.list", "missing_scope")
    _, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        said = "\n".join(message.words for message in judged.posted(room))
        assert "I could not bring in who is on call" in said
        assert "The scope `usergroups:read` is missing" in said
        assert judged.dennis.id in room.members
        assert "It is about Checkout" in said


@pytest.mark.parametrize(
    ("group", "code", "mend"),
    [
        (None, "plan_upgrade_required", "plan has no user groups: leave `on_call` out"),
        (UserGroup("S0OTHER001", "other", ()), "no_such_subteam", "gone or disabled: set another"),
        (UserGroup(GROUP, "all", tuple(f"U{n:08}" for n in range(31))), "", "Its group has 31"),
    ],
)
async def test_a_group_that_cannot_come_is_told_and_the_rest_goes_on(
    judged: Scene, group: UserGroup | None, code: str, mend: str
) -> None:
    _, given = await described(judged)
    judged.provoked.refusal("usergroups.users.list", code)
    judged.slack.space.user_groups.clear()
    if group:
        judged.slack.space.add_user_group(group)
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        said = "\n".join(message.words for message in judged.posted(room))
        assert mend in said
        assert "It is about Checkout" in said
        assert judged.dennis.id in room.members


async def test_an_owner_who_is_gone_is_told_and_the_rest_come(judged: Scene) -> None:
    _, given = await described(judged)
    judged.provoked.refusal("conversations.invite", "user_not_found", fails="invite")
    given = {**given, "SITREP_SERVICES__CHECKOUT__OWNERS": f"U0NOBODY00,{judged.dennis.id}"}
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        said = "\n".join(message.words for message in judged.posted(room))
        assert "I could not bring <@U0NOBODY00> into the incident's channel" in said
        assert {judged.dennis.id, judged.barbara.id} <= room.members.keys()


async def test_out_of_the_team_s_channel_it_asks_to_be_let_in(judged: Scene) -> None:
    own, given = await described(judged, bot_inside=False)
    judged.provoked.refusal("chat.postMessage", "not_in_channel", fails="tell_service")
    async with judged.running(**given):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        said = "\n".join(message.words for message in judged.posted(room))
        assert f"I could not tell <#{own.id}> of the incident" in said
        assert f"Add me to <#{own.id}>: type `/invite @Sitrep` there" in said


async def test_who_is_on_call_is_asked_once_in_five_minutes(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        for _ in range(3):
            await judged.declare(f"sev1 --service checkout {TITLE}")
        asked = [call for call in judged.slack.calls if call.method == "usergroups.users.list"]
        assert len(asked) == 1


async def test_while_slack_does_not_say_who_is_on_call_the_room_hears_all_the_same(
    judged: Scene,
) -> None:
    _, given = await described(judged)
    judged.provoked.refusal("usergroups.users.list", "internal_error")
    async with judged.running(**given):
        judged.slack.faults.add(Fault("usergroups.users.list", error="internal_error", times=99))
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        for _ in range(6):
            await judged.later(seconds=30)
        assert len(named(judged, room)) == 1
        assert judged.dennis.id in room.members


async def test_after_a_crash_nothing_is_said_twice(judged: Scene) -> None:
    own, given = await described(judged)
    with judged.slack.faults.held("usergroups.users.list") as gate:
        async with mortal.running(judged, **given) as process:
            await judged.ada.command(f"/incident declare sev1 --service checkout {TITLE}")
            await judged.slack.wait_for(lambda: gate.waiting, what="the group to be asked for")
            await process.kill()
    async with judged.running(**given):
        await judged.later(seconds=LEASE)
        (room,) = judged.slack.channels("inc-")
        assert len(named(judged, room)) == 1
        assert len(judged.posted(own)) == 1
        assert judged.barbara.id in room.members


@pytest.mark.on("postgresql")
async def test_two_who_name_it_at_once_name_it_once(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given), judged.running(**given):
        await judged.slack.connected(4)
        room = await judged.declare()
        people = [judged.ada, judged.grace, judged.linus]
        for who in people[1:]:
            await who.join(room)
        await asyncio.gather(*(who.command("/incident service checkout", room) for who in people))
        await judged.quiet()
        assert len(named(judged, room)) == 1
        assert len(judged.posted(own)) == 1


async def test_of_a_merged_incident_the_services_come_along(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        first = await judged.declare("sev1 Search is slow")
        second = await judged.declare(f"sev1 --service checkout {TITLE}")
        answer = await judged.say(judged.ada, "merge into 1 the same pool", second)
        assert "goes on" in answer.text
        assert "*Checkout*" in judged.posted(first)[0].words
        assert len(judged.posted(own)) == 1


async def test_what_is_over_calls_nobody(judged: Scene) -> None:
    own, given = await described(judged)
    async with judged.running(**given):
        room = await judged.declare(by=judged.grace)
        for line in ("ack", "mitigate rolled back", "resolve error rate is normal"):
            await judged.say(judged.grace, line, room)
        answer = await judged.say(judged.grace, "service checkout", room)
        assert "Nobody was called: it is over." in answer.text
        assert judged.dennis.id not in room.members
        assert judged.posted(own) == []
        await judged.say(judged.grace, "reopen again", room)
        await judged.say(judged.grace, "cancel no", room)
        refused = await judged.say(judged.grace, "service search", room)
        assert "cancelled" in refused.text


async def test_the_page_for_when_slack_is_away_has_the_runbooks(judged: Scene) -> None:
    _, given = await described(judged)
    token = "the-token-of-the-page-which-nobody-guesses"
    async with judged.running(SITREP_PAGE_TOKEN=token, **given):
        await judged.declare(f"sev1 --service checkout {TITLE}")
        async with (
            aiohttp.ClientSession(headers={"Authorization": f"Bearer {token}"}) as session,
            session.get(f"{judged.bot.url}/incidents/1") as answer,
        ):
            page = await answer.text()
        assert "About <strong>Checkout</strong>" in page
        assert f'<a href="{BOOK}" rel="noreferrer noopener">Roll back</a>' in page
