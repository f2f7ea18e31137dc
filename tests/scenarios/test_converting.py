"""Made private, or public: everything goes on in another channel, and nothing is left behind."""

import pytest

from sandbox.workspace.channel import Channel
from storage.models import Incident, Reminder, Step, Subscription
from tests.scenarios.asking import button, commander, open_in
from tests.scenarios.scene import TITLE, Scene

WHY = "customers' data is in it"


async def turned(scene: Scene, room: Channel, line: str = f"private {WHY}") -> Channel:
    """Have Grace make it private; return the channel in which it goes on."""
    before = len(scene.slack.channels())
    answer = await scene.say(scene.grace, line, room)
    assert "channel is being opened" in answer.text, answer.text
    (there,) = scene.slack.channels()[before:]
    return there


async def published(scene: Scene, room: Channel, why: str = "it is known") -> Channel:
    """Have Ada make it public, by the form that shows what everybody will read."""
    before = len(scene.slack.channels())
    await scene.ada.command("/incident public", room)
    form = await scene.ada.next_view()
    assert "Everybody in the workspace will be able to read it" in str(form.view)
    sent = await form.submit({"reason": why})
    assert sent.ok, sent.errors
    await scene.quiet()
    (there,) = scene.slack.channels()[before:]
    return there


async def incident(scene: Scene) -> Incident:
    return next(iter(await scene.rows(Incident)))


async def test_everybody_is_brought_along_and_it_goes_on(scene: Scene, staffed: Channel) -> None:
    said = await scene.linus.post("The pool is exhausted", staffed)
    await scene.barbara.react(said, "mag")
    await scene.quiet()
    there = await turned(scene, staffed)
    assert there.is_private
    assert there.name == f"{staffed.name}-2"
    assert set(there.members) == set(staffed.members)
    assert staffed.is_archived
    (card,) = [scene.slack.messages(channel=there)[at] for at in _pinned(scene, there)]
    assert TITLE in card.words
    assert [mark.title for mark in there.bookmarks.values()] == ["Incident card"]
    assert "sev1" in there.topic.value.casefold()
    told = " ".join(m.words for m in scene.posted(there))
    assert "🔒 Made private* by grace: it goes on here" in told
    assert WHY in told
    assert commander(scene, there) == f"<@{scene.grace.id}>"
    assert "The pool is exhausted" in await scene.timeline(there)
    await scene.say(scene.linus, "update We roll back", there)
    assert "We roll back" in scene.posted(there)[-1].words


def _pinned(scene: Scene, room: Channel) -> list[int]:
    found = scene.slack.messages(channel=room)
    return [at for at, said in enumerate(found) if said.ts in room.pins]


async def test_the_old_channel_says_where_and_not_why(scene: Scene, staffed: Channel) -> None:
    answer = await scene.say(scene.grace, f"private {WHY}", staffed)
    assert "stays readable to everybody in Slack" in answer.text
    there = scene.slack.channels()[-1]
    last = scene.posted(staffed)[-1]
    assert f"🔒 Made private by grace: it goes on in <#{there.id}>" in last.text
    assert WHY not in str([said.words for said in scene.posted(staffed)])
    assert scene.posted(staffed)[0].text == f"➡️ This goes on in <#{there.id}>."
    (announcement,) = scene.posted("incidents")
    assert "has been made private" in announcement.text


async def test_nothing_that_is_asked_is_left_behind(scene: Scene, staffed: Channel) -> None:
    await scene.say(scene.grace, f"task {scene.barbara.mention} 30m Look at the pool", staffed)
    await scene.later(minutes=15)
    assert len(open_in(scene, staffed)) == 1
    there = await turned(scene, staffed)
    assert open_in(scene, staffed) == []
    (asked,) = open_in(scene, there)
    (task,) = [m for m in scene.posted(there) if "Look at the pool" in m.words]
    assert button(task, "task_done")
    await scene.barbara.click(task, "Done")
    await scene.linus.click(asked, "No change")
    await scene.quiet()
    assert open_in(scene, there) == []
    assert [row.closed_as for row in await scene.rows(Reminder)][-1] == "answered"
    await scene.later(minutes=15)
    assert len(open_in(scene, there)) == 1


async def test_who_is_out_knows_nothing_more(scene: Scene, room: Channel) -> None:
    outsider = scene.dennis
    for role, holder in (("commander", scene.grace), ("comms", scene.linus)):
        await scene.say(scene.ada, f"assign {role} {holder.mention}", room)
    await scene.say(outsider, "subscribe 1")
    await scene.say(scene.linus, "subscribe 1", room)
    there = await turned(scene, room)
    rows = {row.user_id: row.until_at is None for row in await scene.rows(Subscription)}
    assert rows == {outsider.id: False, scene.linus.id: True}
    assert "There is no incident 1" in (await scene.say(outsider, "status 1")).text
    assert TITLE not in (await scene.say(outsider, "list all")).text
    before = len(outsider.inbox)
    await scene.say(scene.linus, "update Zanzibar leaks", there)
    assert len(outsider.inbox) == before
    assert "Zanzibar" not in str([m.words for m in scene.slack.channel("incidents").all_messages])


async def test_a_private_one_is_made_public_and_announced(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    assert scene.posted("incidents") == []
    there = await published(scene, room)
    assert not there.is_private
    (announcement,) = scene.posted("incidents")
    assert TITLE in announcement.words
    assert f"<#{there.id}>" in announcement.words
    assert TITLE in (await scene.say(scene.dennis, "status 1")).text
    assert "🔓 Made public by ada" in scene.posted(room)[-1].text
    assert room.is_archived
    assert (await incident(scene)).private is False


async def test_only_who_answers_for_it_makes_it_public(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    refused = await scene.say(scene.linus, "public it is known", room)
    assert "Only the commander, and who declared it, may make it public" in refused.text
    assert "already" in (await scene.say(scene.linus, "private again", room)).text


async def test_without_a_reason_the_form_says_so_beside_the_field(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --private {TITLE}")
    await scene.ada.command("/incident public", room)
    form = await scene.ada.next_view()
    sent = await form.submit({"reason": "  "})
    assert sent.errors == {"reason": "Say why everybody may read it."}


async def test_there_and_back_again(scene: Scene, staffed: Channel) -> None:
    scene.provoked.refusal("conversations.create", "name_taken")
    hidden = await turned(scene, staffed)
    there = await published(scene, hidden)
    assert [c.is_archived for c in (staffed, hidden, there)] == [True, True, False]
    (announcement,) = scene.posted("incidents")
    assert TITLE in announcement.words
    await scene.say(scene.linus, "update We roll back", there)
    assert "We roll back" in scene.posted(there)[-1].words


async def test_where_slack_opens_no_channel_nothing_changes(scene: Scene, staffed: Channel) -> None:
    scene.slack.faults.refuse("conversations.create", "restricted_action", times=1)
    scene.provoked.refusal("conversations.create", "restricted_action", fails="open_anew")
    await scene.say(scene.grace, f"private {WHY}", staffed)
    assert "open another channel for the incident" in scene.posted(staffed)[-1].words
    assert (await incident(scene)).private is False
    there = await turned(scene, staffed)
    assert there.is_private


async def test_one_who_cannot_be_brought_along_is_named(scene: Scene, staffed: Channel) -> None:
    dennis = scene.slack.space.users[scene.dennis.id]
    dennis.deleted = True
    scene.provoked.refusal("conversations.invite", "cant_invite")
    there = await turned(scene, staffed)
    assert scene.grace.id in there.members
    assert f"I could not bring <@{dennis.id}> along" in " ".join(
        said.words for said in scene.posted(there)
    )


async def test_where_nobody_may_be_invited_it_stays_where_it_is(
    scene: Scene, staffed: Channel
) -> None:
    scene.slack.faults.refuse("conversations.invite", "no_permission", times=1)
    scene.provoked.refusal("conversations.invite", "no_permission", fails="move")
    await scene.say(scene.grace, f"private {WHY}", staffed)
    row = await incident(scene)
    assert (row.private, row.channel_id) == (False, staffed.id)
    assert "take the incident into the other channel" in scene.posted(staffed)[-1].words


async def test_a_channel_that_may_not_be_archived_is_left_with_a_word(
    scene: Scene, staffed: Channel
) -> None:
    scene.slack.faults.refuse("conversations.archive", "restricted_action", times=1)
    scene.provoked.refusal("conversations.archive", "restricted_action", fails="leave_channel")
    there = await turned(scene, staffed)
    assert "it goes on in" in scene.posted(staffed)[-1].text
    assert f"close the channel that it came from, <#{staffed.id}>" in str(
        [said.words for said in scene.posted(there)]
    )


async def test_asked_twice_it_moves_once(scene: Scene, staffed: Channel) -> None:
    with scene.slack.faults.held("conversations.create") as gate:
        await scene.grace.command(f"/incident private {WHY}", staffed)
        await scene.slack.wait_for(lambda: gate.waiting, what="the channel to be asked for")
        answer = await scene.ada.command(f"/incident private {WHY}", staffed)
        assert "That is under way" in answer.text
    await scene.quiet()
    assert len(scene.slack.channels("inc-")) == 2


@pytest.mark.parametrize(
    "method", ["conversations.create", "conversations.invite", "conversations.archive"]
)
async def test_an_answer_that_is_lost_does_nothing_twice(
    scene: Scene, staffed: Channel, method: str
) -> None:
    scene.slack.faults.cut(method, "after", times=1)
    scene.provoked.refusal(method, "connection_cut")
    await scene.say(scene.grace, f"private {WHY}", staffed)
    await scene.later(seconds=5)
    _, there = scene.slack.channels("inc-")
    assert set(there.members) == set(staffed.members)
    assert staffed.is_archived
    assert (await incident(scene)).channel_id == there.id
    kinds = [step.kind for step in await scene.rows(Step)]
    assert [kinds.count(kind) for kind in ("open_anew", "move", "leave_channel")] == [1, 1, 1]


async def test_a_drill_moves_as_a_drill(scene: Scene) -> None:
    room = await scene.declare(f"sev1 --drill {TITLE}")
    await scene.say(scene.ada, f"assign commander {scene.grace.mention}", room)
    there = await turned(scene, room)
    assert there.name.startswith("drill-1-")
    assert "DRILL" in " ".join(said.words for said in scene.posted(there))


async def test_parts_and_related_ones_show_what_they_may(scene: Scene, staffed: Channel) -> None:
    other = await scene.declare("sev2 Search is slow", by=scene.linus)
    await scene.say(scene.grace, "relate 2", staffed)
    await scene.say(scene.grace, "sub sev3 Mails are late", staffed)
    part = scene.slack.channels()[-1]
    assert TITLE in scene.posted(other)[0].words
    answer = await scene.say(scene.grace, f"private {WHY}", staffed)
    assert "Part 3 stays as it is" in answer.text
    assert TITLE not in scene.posted(other)[0].words
    assert "Part of" not in scene.posted(part)[0].words
    there = scene.slack.channels()[-1]
    assert "Search is slow" in scene.posted(there)[0].words
    assert "Mails are late" in scene.posted(there)[0].words
