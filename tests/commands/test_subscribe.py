"""Subscribing: what can be followed, by whom, and what one is then told of."""

import pytest

from commands import following, membership, subscribe
from commands.command import Situation
from commands.errors import Denied
from commands.policy import Policy
from commands.rules.services import Service
from commands.subscribe import Subscribed, SubscriptionsShown, Unsubscribed
from storage import members, people
from storage.models import Step, Subscription
from tests.cast import ADA, BARBARA, CHANNEL, DENNIS, GRACE, LINUS, NOW, TEAM
from tests.commands.room import MINUTE, Room

ELSEWHERE = "C0GENERAL"


async def expanded(room: Room) -> list[Step]:
    """Have every news become messages; return those."""

    def work(at: Situation) -> None:
        for step in steps:
            following.expand(at.session, step, at.policy, now=at.now)

    steps = await room.steps("tell_followers")
    await room.does(work)
    return await room.steps("follow")


async def told(room: Room) -> list[str]:
    return sorted(step.payload["user"] for step in await expanded(room))


async def listed(room: Room, by: str = GRACE) -> list[str]:
    shown = await room.types("subscribe list", by, channel=ELSEWHERE)
    assert isinstance(shown, SubscriptionsShown)
    return [str(one) for one in shown.followed]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("subscribe 1", "1"),
        ("subscribe #1", "1"),
        ("Subscribe ALL", "all"),
        ("subscribe all SEV-1", "all sev1"),
        ("subscribe All 2", "all sev2"),
    ],
)
async def test_what_can_be_followed(any_room: Room, line: str, what: str) -> None:
    await any_room.declared()
    first = await any_room.types(line, channel=ELSEWHERE)
    again = await any_room.types(line, channel=ELSEWHERE)
    assert isinstance(first, Subscribed)
    assert isinstance(again, Subscribed)
    assert (first.new, again.new) == (True, False)
    assert await listed(any_room) == [what]
    ended = await any_room.types(f"un{line.lower()}", channel=ELSEWHERE)
    assert isinstance(ended, Unsubscribed)
    assert await listed(any_room) == []


async def test_alone_it_is_the_incident_whose_channel_this_is(room: Room) -> None:
    await room.declared()
    await room.types("subscribe")
    assert await listed(room) == ["1"]
    await room.types("unsubscribe")
    assert await listed(room) == []


async def test_unsubscribe_all_ends_everything(room: Room) -> None:
    await room.declared()
    for what in ("1", "all", "all sev2"):
        await room.types(f"subscribe {what}")
    await room.types("unsubscribe all sev2")
    assert await listed(room) == ["1", "all"]
    await room.types("unsubscribe all")
    assert await listed(room) == []
    again = await room.types("unsubscribe all")
    assert again == Unsubscribed(subscribe.Followed(), [])


@pytest.mark.parametrize(
    "line", ["sev1", "all sev9", "all checkout", "1 2", "everything", "<@U0ADA>", "9" * 40, "-1"]
)
@pytest.mark.parametrize("verb", ["subscribe", "unsubscribe"])
async def test_other_words_are_answered_with_the_usage(room: Room, verb: str, line: str) -> None:
    await room.declared()
    assert f"Usage: `/incident {verb} [number|all [sev]" in await room.refused(f"{verb} {line}")


async def test_elsewhere_something_must_be_named(room: Room) -> None:
    sentence = await room.refused("subscribe", channel=ELSEWHERE)
    assert sentence.startswith("Outside an incident's channel, say which incidents. Usage:")
    assert "There is no incident 9" in await room.refused("subscribe 9")


async def test_a_service_is_answered_with_what_to_type_instead(room: Room) -> None:
    sentence = await room.refused("subscribe service checkout")
    assert sentence.startswith("No services are described here.")
    room.policy = Policy(services={"checkout": Service("checkout")})
    near = await room.refused("subscribe service chekout")
    assert near.startswith(
        "“chekout” is not a service. Did you mean checkout? Usage: `/incident sub"
    )
    assert "Name the service; `/incident service` lists them" in await room.refused(
        "subscribe service"
    )


async def test_a_service_that_is_described_no_more_can_be_followed_no_more(room: Room) -> None:
    room.policy = Policy(services={"checkout": Service("checkout")})
    await room.types("subscribe service Checkout")
    room.policy = Policy()
    assert await listed(room) == ["service checkout"]
    await room.types("unsubscribe service checkout")
    assert await listed(room) == []


async def test_what_is_out_of_the_way_is_no_longer_listed(room: Room) -> None:
    await room.declared()
    await room.types("subscribe")
    await room.types("cancel it was nothing")
    assert await listed(room) == []
    await room.types("reopen it was not")
    assert await listed(room) == ["1"]


async def test_updates_and_moves_are_news_and_an_acknowledgement_is_not(any_room: Room) -> None:
    await any_room.declared()
    await any_room.types("subscribe 1", by=DENNIS)
    lines = ("ack", "update We roll back", "severity sev2 fewer", "cadence 20m agreed")
    after = ("mitigate rolled back", "resolve no errors", "reopen again", "cancel nothing")
    for line in (*lines, *after):
        await any_room.types(line)
    names = [step.payload["notice"] for step in await any_room.steps("tell_followers")]
    verbs = [line.split()[0] for line in (*lines[1:], *after)]
    assert names == verbs


async def test_one_person_is_told_once_and_never_what_they_wrote(any_room: Room) -> None:
    await any_room.declared()
    for who, what in ((LINUS, "1"), (LINUS, "all"), (LINUS, "all sev1"), (GRACE, "all")):
        await any_room.types(f"subscribe {what}", by=who)
    await any_room.types("update We roll back", by=GRACE)
    (message,) = await expanded(any_room)
    assert message.payload["user"] == LINUS
    rows = await any_room.rows(Subscription)
    assert message.payload["subscription"] == rows[0].id


async def test_a_new_incident_is_told_to_who_follows_all(any_room: Room) -> None:
    await any_room.types("subscribe all", by=LINUS)
    await any_room.types("subscribe all sev1", by=BARBARA)
    await any_room.types("subscribe all sev3", by=DENNIS)
    await any_room.types("declare sev1 Checkout returns 500s", by=ADA)
    (news,) = await any_room.steps("tell_followers")
    assert news.after_id is not None  # the channel: the message leads there
    assert await told(any_room) == [BARBARA, LINUS]


@pytest.mark.parametrize("flag", ["--drill", "--private"])
async def test_drills_and_private_ones_are_not_told_to_who_follows_all(
    room: Room, flag: str
) -> None:
    await room.types("subscribe all", by=LINUS)
    await room.declared(f"sev1 {flag} Something")
    await room.types("update We roll back")
    assert await room.steps("tell_followers") == []


async def test_a_drill_is_told_to_who_follows_that_number(room: Room) -> None:
    await room.declared("sev1 --drill Something")
    await room.types("subscribe 1", by=LINUS)
    await room.types("update We roll back")
    assert await told(room) == [LINUS]


async def test_once_it_is_raised_who_follows_that_severity_hears_of_it(any_room: Room) -> None:
    await any_room.declared("sev2 Search is slow")
    await any_room.types("subscribe all sev1", by=LINUS)
    await any_room.types("subscribe all sev2", by=DENNIS)
    await any_room.types("severity sev1 checkout too")
    assert await told(any_room) == [DENNIS, LINUS]
    await any_room.types("update We roll back")
    news = (await any_room.steps("tell_followers"))[-1]
    assert news.payload["severities"] == ["sev1"]


async def test_of_a_private_one_only_its_channel_may_ask(room: Room) -> None:
    await room.declared("sev1 --private Something")
    assert "There is no incident 1" in await room.refused("subscribe 1", DENNIS, channel=ELSEWHERE)
    await room.types("subscribe", by=LINUS)
    await room.types("update We roll back")
    assert await told(room) == [LINUS]


async def test_who_leaves_a_private_one_is_no_longer_subscribed(any_room: Room) -> None:
    incident = await any_room.declared("sev1 --private Something")
    await any_room.types("subscribe", by=LINUS)
    await any_room.types("subscribe all", by=LINUS)
    since = any_room.later(20 * MINUTE)
    await any_room.does(lambda at: membership.left(at, incident, LINUS, since), by=LINUS)
    await any_room.does(
        lambda at: members.note(at.session, incident, LINUS, is_in=True, since=since + MINUTE)
    )
    assert await listed(any_room, LINUS) == ["all"]


async def known(room: Room, user_id: str, **standing: bool) -> None:
    said = {"is_guest": False, "is_outsider": False, "is_gone": False, **standing}
    await room.does(
        lambda at: people.learn(
            at.session, TEAM, user_id, zone=None, name="Somebody", now=NOW, **said
        )
    )


@pytest.mark.parametrize("standing", ["is_gone", "is_guest", "is_outsider"])
async def test_who_may_not_act_any_more_is_passed_by(room: Room, standing: str) -> None:
    await room.declared()
    await room.types("subscribe all", by=LINUS)
    await room.types("subscribe all", by=DENNIS)
    await known(room, LINUS, **{standing: True})
    await room.types("update We roll back")
    assert await told(room) == [DENNIS]


async def test_a_guest_cannot_begin_and_can_always_end(room: Room) -> None:
    await room.types("subscribe all", by=LINUS, channel=ELSEWHERE)
    await known(room, LINUS, is_guest=True)
    with pytest.raises(Denied):
        await room.types("subscribe all", by=LINUS, channel=ELSEWHERE)
    await room.types("unsubscribe all", by=LINUS, channel=ELSEWHERE)
    (row,) = await room.rows(Subscription)
    assert row.until_at == room.now


async def test_whose_account_has_gone_follows_nothing(room: Room) -> None:
    await room.types("subscribe all", by=LINUS, channel=ELSEWHERE)
    await room.does(membership.gone, by=LINUS)
    (row,) = await room.rows(Subscription)
    assert row.until_at is not None


def subscribers(at: Situation, count: int) -> None:
    at.session.add_all(
        Subscription(team_id=TEAM, user_id=f"U{number:05}", since_at=NOW) for number in range(count)
    )


async def test_five_hundred_followers_cost_an_update_no_more_than_one(room: Room) -> None:
    await room.declared()
    await room.does(lambda at: subscribers(at, 1))
    one = await room.statements("update We roll back")
    await room.does(lambda at: subscribers(at, 500))
    assert await room.statements("update We still roll back") <= one


async def test_the_messages_of_many_are_spread_so_that_others_can_pass(any_room: Room) -> None:
    await any_room.declared()
    await any_room.does(lambda at: subscribers(at, 45))
    await any_room.types("update We roll back")
    ready = [step.ready_at - any_room.now for step in await expanded(any_room)]
    assert len(ready) == 45
    assert max(ready) == 4 * following.APART
    assert all(ready.count(when) <= following.AT_ONCE for when in ready)
    lanes = {step.lane for step in await any_room.steps("follow")}
    assert len(lanes) == 45
    assert CHANNEL not in lanes
