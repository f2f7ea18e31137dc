"""The postmortem as a canvas: drawn, drawn anew, found again, and done without."""

import pytest
from sqlmodel import Session, select

from sandbox.control.faults import Fault
from sandbox.workspace.canvas import Canvas
from sandbox.workspace.channel import Channel
from storage.models import Postmortem, PostmortemState, Step
from tests.scenarios import mortal
from tests.scenarios.scene import Scene
from tests.scenarios.test_converting import published, turned
from tests.scenarios.test_postmortems import FACTORS, over, shown, write

__all__ = ["over"]
LEASE = 61
NONE = "team_tier_cannot_create_channel_canvases"


def only(scene: Scene, room: Channel) -> Canvas:
    (canvas,) = scene.slack.canvases(room)
    return canvas


def edits(scene: Scene) -> int:
    return len([call for call in scene.slack.calls if call.method == "canvases.edit"])


async def kept(scene: Scene) -> str | None:
    (about,) = await scene.rows(Postmortem)
    return about.canvas_id


async def over_again(scene: Scene, room: Channel) -> None:
    """Take it from declared to resolved in three lines."""
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, room)


async def test_it_is_drawn_with_the_draft_and_not_before(scene: Scene, over: Channel) -> None:
    assert scene.slack.canvases(over) == []
    assert not [step for step in await scene.rows(Step) if step.kind == "canvas"]
    before = len(scene.posted(over))
    await shown(scene, over)
    canvas = only(scene, over)
    assert canvas.title == "Postmortem of incident 1"
    assert canvas.access == "read"
    assert canvas.id == await kept(scene)
    for words in (
        "**Checkout returns 500s** · 🔴 SEV1 · ✏️ draft · due",
        "Sitrep draws this page of incident 1: what is typed here is lost.",
        "Every promised update came in time",
        "_How did it come about?_",
        "_Nothing is written down for 25m_",
    ):
        assert words in canvas.text, words
    assert "**grace** mitigated" in canvas.text
    assert scene.grace.id not in canvas.text  # it calls nobody
    assert len(scene.posted(over)) == before
    assert "is the canvas above this channel's messages" in await shown(scene, over)


async def test_it_follows_sections_state_action_items_and_the_record(
    scene: Scene, over: Channel
) -> None:
    await shown(scene, over)
    await write(scene, over, "impact", "One in ten payments failed.")
    await write(scene, over, "factors", FACTORS)
    assert "One in ten payments failed." in only(scene, over).text
    await scene.say(scene.barbara, "postmortem review", over)
    assert "👀 in review" in only(scene, over).text
    await scene.say(scene.barbara, f"action {scene.dennis.mention} Limit the pool", over)
    assert "1 Limit the pool, dennis, by" in only(scene, over).text
    (item,) = [s.part for s in only(scene, over).sections if s.part.kind == "check"]
    assert not item.done
    await scene.say(scene.dennis, "action 1 done limited to 40", over)
    (item,) = [s.part for s in only(scene, over).sections if s.part.kind == "check"]
    assert item.done
    said = await scene.grace.post("The pool was full at noon", over)
    await scene.barbara.react(said, "mag")
    await scene.quiet()
    assert "The pool was full at noon" in only(scene, over).text
    await scene.grace.edit(said, "The pool was full at one")
    await scene.quiet()
    assert "The pool was full at one" in only(scene, over).text
    await scene.say(scene.barbara, "postmortem publish", over)
    assert "📖 published by barbara" in only(scene, over).text
    drawn = edits(scene)
    await scene.say(scene.barbara, "note Lunch was good", over)  # the record is as it was published
    assert edits(scene) == drawn
    await scene.say(scene.grace, "reopen it is back", over)
    assert "🔁 it goes on" in only(scene, over).text
    assert len([c for c in scene.slack.calls if c.method == "conversations.canvases.create"]) == 1


async def test_a_process_that_dies_before_it_knows_the_canvas_finds_it(judged: Scene) -> None:
    slack = judged.slack
    async with judged.running():
        room = await judged.declare()
        await over_again(judged, room)
    with slack.faults.held("conversations.canvases.create") as gate:
        async with mortal.running(judged) as process:
            await judged.ada.command("/incident postmortem", room)
            await slack.wait_for(lambda: gate.waiting, what="the canvas to be asked for")
            await process.kill()
    await slack.wait_for(lambda: slack.canvases(room), what="the canvas")
    async with judged.running():
        await judged.later(seconds=LEASE)
        assert only(judged, room).id == await kept(judged)
        assert only(judged, room).access == "read"


@pytest.mark.parametrize("method", ["conversations.canvases.create", "canvases.edit"])
async def test_an_answer_that_is_lost_makes_no_second_canvas(
    scene: Scene, over: Channel, method: str
) -> None:
    scene.provoked.refusal(method, "connection_cut")
    scene.slack.faults.cut(method, "after")
    await shown(scene, over)
    await write(scene, over, "factors", FACTORS)
    for _ in range(3):
        await scene.later(seconds=10)
    assert FACTORS in only(scene, over).text
    assert only(scene, over).id == await kept(scene)


async def test_one_in_which_somebody_types_is_tried_again(scene: Scene, over: Channel) -> None:
    await shown(scene, over)
    scene.provoked.refusal("canvases.edit", "canvas_editing_locked")
    scene.slack.faults.refuse("canvases.edit", "canvas_editing_locked", times=2)
    await write(scene, over, "factors", FACTORS)
    assert FACTORS not in only(scene, over).text
    for _ in range(3):
        await scene.later(seconds=10)
    assert FACTORS in only(scene, over).text


async def test_one_that_slack_finds_too_long_is_drawn_shorter(scene: Scene, over: Channel) -> None:
    scene.provoked.refusal("canvases.edit", "canvas_editing_failed")
    await shown(scene, over)
    long = "The pool had no limit. " * 100
    scene.slack.faults.add(
        Fault(
            "canvases.edit",
            times=9,
            error="canvas_editing_failed",
            where=lambda args: len(str(args["changes"])) > 4000,
        )
    )
    await write(scene, over, "factors", long)
    text = only(scene, over).text
    assert "The pool had no limit." in text
    assert "The timeline is too long for this canvas" in text


async def test_somebody_elses_canvas_is_left_alone(scene: Scene, over: Channel) -> None:
    scene.provoked.refusal("conversations.canvases.create", "channel_canvas_already_exists")
    theirs = await scene.grace.make_canvas(over, "Notes", "# Our notes")
    await shown(scene, over)
    await write(scene, over, "factors", FACTORS)
    assert only(scene, over) is theirs
    assert theirs.text == "Our notes"
    told = [m.words for m in scene.barbara.inbox if "has no canvas" in m.words]
    assert len(told) == 1
    assert f"<#{over.id}> has a canvas already that is not mine" in told[0]
    await scene.grace.delete_canvas(theirs)
    await write(scene, over, "hard", "The graph was hard to find.")
    assert "The graph was hard to find." in only(scene, over).text


async def test_one_that_was_deleted_comes_with_the_next_change(scene: Scene, over: Channel) -> None:
    scene.provoked.refusal("canvases.edit", "canvas_not_found")
    await shown(scene, over)
    first = only(scene, over)
    await scene.ada.delete_canvas(first)
    await write(scene, over, "factors", FACTORS)
    assert only(scene, over) is not first
    assert FACTORS in only(scene, over).text
    assert only(scene, over).id == await kept(scene)


async def test_what_somebody_types_there_is_drawn_over(scene: Scene, over: Channel) -> None:
    scene.provoked.refusal("canvases.access.set", "restricted_action")
    scene.slack.faults.refuse("canvases.access.set", "restricted_action")
    await shown(scene, over)
    await scene.grace.edit_canvas(only(scene, over), "My own words")
    await write(scene, over, "factors", FACTORS)
    assert "My own words" not in only(scene, over).text
    assert FACTORS in only(scene, over).text


async def test_ours_of_which_nothing_is_known_any_more_is_found(
    scene: Scene, over: Channel
) -> None:
    scene.provoked.refusal("conversations.canvases.create", "channel_canvas_already_exists")
    await shown(scene, over)
    first = only(scene, over)

    def forget(session: Session) -> None:
        session.exec(select(Postmortem)).one().canvas_id = None

    await scene.bot.database.transaction(forget)
    await write(scene, over, "factors", FACTORS)
    assert only(scene, over) is first
    assert FACTORS in first.text
    assert first.id == await kept(scene)


async def test_made_private_it_is_drawn_there_and_gone_here(scene: Scene, over: Channel) -> None:
    await write(scene, over, "factors", FACTORS)
    there = await turned(scene, over)
    assert scene.slack.canvases(over) == []
    assert FACTORS in only(scene, there).text
    assert only(scene, there).id == await kept(scene)
    await write(scene, there, "hard", "The graph was hard to find.")
    assert "The graph was hard to find." in only(scene, there).text


async def test_a_private_one_is_seen_in_its_channel_alone_until_it_is_public(scene: Scene) -> None:
    room = await scene.declare("sev1 --private Zanzibar leaks")
    await over_again(scene, room)
    await shown(scene, room, scene.ada)
    assert "Zanzibar leaks" in only(scene, room).text
    everywhere = [one for one in scene.slack.space.canvases.values() if one.channel != room.id]
    assert everywhere == []
    there = await published(scene, room)
    assert scene.slack.canvases(room) == []
    assert "Zanzibar leaks" in only(scene, there).text


async def test_a_drills_says_that_it_is_one(scene: Scene) -> None:
    room = await scene.declare("sev1 --drill Checkout returns 500s")
    await over_again(scene, room)
    await shown(scene, room, scene.ada)
    assert only(scene, room).title == "🧪 DRILL · Postmortem of drill 1"
    assert "No customer was affected." in only(scene, room).text


async def test_one_that_is_merged_after_all_says_so(scene: Scene, over: Channel) -> None:
    await shown(scene, over)
    await scene.declare("sev2 Payments fail")
    await scene.say(scene.grace, "reopen it is back", over)
    await scene.say(scene.grace, "merge into 2 the same pool", over)
    (about,) = await scene.rows(Postmortem)
    assert about.state is PostmortemState.DRAFT
    assert "it was merged" in only(scene, over).text.casefold()


async def test_an_archived_channel_gets_no_canvas_until_it_is_open_again(
    scene: Scene, over: Channel
) -> None:
    await scene.ada.archive(over)
    await scene.quiet()
    await scene.later(minutes=1)
    await scene.ada.unarchive(over)
    await scene.quiet()
    await shown(scene, over)
    assert "draft" in only(scene, over).text


async def test_an_incident_without_a_postmortem_costs_no_step(scene: Scene, over: Channel) -> None:
    await scene.say(scene.barbara, "note at 00:01 It had begun", over)
    await scene.say(scene.grace, "close", over)
    assert not [step for step in await scene.rows(Step) if step.kind == "canvas"]
