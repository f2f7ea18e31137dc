"""Acknowledgements: at once, with the answer, whatever Slack's Web API is doing."""

from tests.scenarios.scene import TITLE, Scene

ROUND_TRIP = 0.2  # seconds; more than steps side by side ever begin apart


async def test_a_declaration_is_answered_at_once_while_slack_stalls(scene: Scene) -> None:
    with scene.slack.faults.held("*") as gate:
        answer = await scene.ada.command(f"/incident declare sev1 {TITLE}")
        assert f"Incident 1 is declared as 🔴 SEV1: {TITLE}" in answer.text
        assert answer.is_ephemeral
        await scene.slack.wait_for(lambda: gate.waiting, what="the first call")
    await scene.quiet()
    assert len(scene.slack.channels("inc-")) == 1


async def test_a_click_is_acknowledged_while_slack_stalls(scene: Scene) -> None:
    room = await scene.declare()
    (card,) = scene.posted(room)
    with scene.slack.faults.held("*"):
        answer = await scene.ada.click(card, "Acknowledge")
        assert answer.error is None
    await scene.quiet()
    assert "🔍 in triage" in room.topic.value


async def test_a_form_is_closed_while_slack_stalls(scene: Scene) -> None:
    await scene.say(scene.ada, "declare")
    form = await scene.ada.next_view()
    with scene.slack.faults.held("*"):
        assert (await form.submit({"title": TITLE})).ok
    await scene.quiet()
    assert len(scene.slack.channels("inc-")) == 1


async def test_the_answer_needs_no_call_of_its_own(scene: Scene) -> None:
    room = await scene.declare()
    before = len(scene.slack.calls)
    answer = await scene.say(scene.ada, "next", room)
    assert "The next update is due" in answer.text
    assert len(scene.slack.calls) == before


async def test_two_round_trips_bring_the_declarer_in_with_the_link(scene: Scene) -> None:
    await scene.quiet()  # what is asked at the start is over
    scene.slack.faults.latency(ROUND_TRIP)
    since = scene.slack.now()
    await scene.ada.command(f"/incident declare sev1 {TITLE}")
    link = await scene.ada.sees("Go to <#", "general")
    invited = await scene.slack.wait_for(
        lambda: scene.slack.calls.to("conversations.invite", lambda _: True), what="the invitation"
    )
    (call,) = invited
    await scene.slack.wait_for(lambda: call.ended, what="the invitation's answer")
    assert link.is_ephemeral
    chain = scene.slack.longest_chain(since, call.ended)
    assert len(chain) == 2, [call.method for call in chain]


async def test_four_round_trips_furnish_the_channel(scene: Scene) -> None:
    await scene.quiet()
    scene.slack.faults.latency(ROUND_TRIP)
    since = scene.slack.now()
    await scene.declare()
    chain = scene.slack.longest_chain(since)
    assert len(chain) <= 4, [call.method for call in chain]
