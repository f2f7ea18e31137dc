"""What cannot be done is told to a person, once, and stops nothing else."""

from dataclasses import replace

import pytest

from commands import outbound
from sandbox.workspace.message import Message
from storage import outbox
from storage.models import StepState
from tests.bot.delivery.world import World


def _reports(world: World) -> list[Message]:
    return world.said("delivery_failed")


@pytest.mark.parametrize(
    ("method", "error", "what"),
    [
        ("pins.add", "too_many_pins", "pin the incident's card"),
        ("conversations.setTopic", "user_is_restricted", "set the channel's topic"),
        ("bookmarks.add", "too_many_bookmarks", "add a bookmark to the channel"),
        ("conversations.invite", "cant_invite", "bring <@{ada}> into the incident's channel"),
    ],
)
async def test_an_ornament_that_fails_is_reported_in_the_channel_and_stops_nothing(
    world: World, method: str, error: str, what: str
) -> None:
    world.sandbox.faults.refuse(method, error, times=10)
    await world.declared()
    (report,) = _reports(world)
    assert report.channel == world.channel().id
    assert what.format(ada=world.user("ada")) in report.text
    failed = [step for step in await world.steps() if step.state is StepState.FAILED]
    assert [step.fault for step in failed] == [error]
    assert len(world.said("card:")) == len(world.said("announcement:")) == 1


async def test_a_scope_that_is_missing_is_named(world: World) -> None:
    installed = world.sandbox.installation
    left = installed.manifest.scopes - {"pins:write"}
    installed.manifest = replace(installed.manifest, scopes=left)
    await world.declared()
    (report,) = _reports(world)
    assert "The scope `pins:write` is missing: reinstall the app from manifest.yml." in report.text


async def test_the_bot_says_where_it_has_to_be_added(world: World) -> None:
    incidents = world.sandbox.channel("incidents")
    del incidents.members[world.sandbox.bot_user]
    await world.declared()
    (report,) = _reports(world)
    assert report.channel == world.channel().id
    assert f"Add me to <#{incidents.id}>: type `/invite @Sitrep` there." in report.text


async def test_without_a_channel_the_declarer_is_told_directly(either_world: World) -> None:
    world = either_world
    world.sandbox.faults.refuse("conversations.create", "restricted_action", times=3)
    incident_id = await world.declared()
    for _ in range(2):
        world.clock.forward(seconds=61)
        await world.delivery.drain()
    (report,) = _reports(world)
    assert report.channel == world.sandbox.person("ada").direct_channel.id
    assert "open the channel of incident 1" in report.text
    assert (await world.incident(incident_id)).channel_id is None


async def test_once_the_cause_is_mended_the_channel_opens_and_the_rest_follows(
    world: World,
) -> None:
    world.sandbox.faults.refuse("conversations.create", "restricted_action")
    incident_id = await world.declared()
    await world.tell(incident_id, text="said meanwhile")
    await world.delivery.drain()
    assert world.said("said meanwhile") == []
    world.clock.forward(seconds=61)
    await world.delivery.drain()
    assert len(world.channels()) == 1
    assert len(world.said("card: Checkout returns 500s")) == 1
    assert len(world.said("said meanwhile")) == 1


async def test_a_channel_that_was_archived_is_reported_to_the_declarer(world: World) -> None:
    incident_id = await world.declared()
    world.channel().is_archived = True
    for text in ("one", "two"):
        await world.tell(incident_id, text=text)
    await world.delivery.drain()
    (report,) = _reports(world)
    assert report.channel == world.sandbox.person("ada").direct_channel.id
    assert f"<#{world.channel().id}> is archived: unarchive it." in report.text


async def test_the_same_failure_is_reported_once(world: World) -> None:
    incident_id = await world.declared()
    world.sandbox.faults.refuse("conversations.setTopic", "user_is_restricted", times=10)
    for summary in "abc":
        await world.redraw(incident_id, summary)
        await world.delivery.drain()
    assert len(_reports(world)) == 1


async def test_the_same_failure_for_another_person_is_another_failure(world: World) -> None:
    world.sandbox.faults.refuse("conversations.invite", "user_is_restricted", times=10)
    incident_id = await world.declared()
    grace = world.user("grace")
    for _ in range(2):
        await world.about(
            incident_id, lambda at, about: outbound.invite(at.session, about, grace, now=at.now)
        )
        await world.delivery.drain()
    assert len(_reports(world)) == 2


async def test_a_report_that_fails_is_sent_to_the_declarer_and_then_no_further(
    world: World,
) -> None:
    incident_id = await world.declared()
    world.sandbox.faults.refuse("conversations.setTopic", "user_is_restricted", times=10)
    world.sandbox.faults.refuse("chat.postMessage", "invalid_blocks", times=10)
    await world.redraw(incident_id, "database")
    await world.delivery.drain()
    reports = [step for step in await world.steps() if "failed:" in step.key]
    assert [(step.kind, step.state) for step in reports] == [
        ("notice", StepState.FAILED),
        ("direct", StepState.FAILED),
    ]
    assert reports[1].payload["user"] == world.user("ada")


async def test_what_is_about_no_incident_is_counted(world: World) -> None:
    await world.look_up("U0NOBODY")
    await world.delivery.drain()
    assert _reports(world) == []
    shown = world.metrics.text().decode()
    assert 'sitrep_outbox_steps_total{kind="look_up_person",outcome="failed"} 1.0' in shown
    assert "sitrep_faults_total 1.0" in shown


async def test_a_day_of_failures_is_enough(world: World) -> None:
    incident_id = await world.declared()
    world.sandbox.faults.fail("conversations.setTopic", times=100)
    await world.redraw(incident_id, "database")
    for _ in range(19):
        await world.delivery.drain()
        world.clock.forward(hours=2)
    (_, step) = await world.steps("topic")
    assert step.state is StepState.WAITING
    await world.delivery.drain()
    (_, step) = await world.steps("topic")
    assert (step.state, step.fault) == (StepState.FAILED, "gave_up")
    assert "I tried again and again" in _reports(world)[0].text


async def test_what_slack_answers_wrongly_is_given_up_after_an_hour(world: World) -> None:
    incident_id = await world.declared()
    world.sandbox.faults.refuse("conversations.setTopic", "internal_error", times=100)
    await world.redraw(incident_id, "database")
    for _ in range(19):
        await world.delivery.drain()
        world.clock.forward(minutes=4)
    (_, step) = await world.steps("topic")
    assert step.state is StepState.WAITING
    await world.delivery.drain()
    assert "I tried again and again" in _reports(world)[0].text


async def test_after_downtime_an_old_step_gets_its_chance(world: World) -> None:
    await world.declare()
    world.clock.forward(days=2)
    world.sandbox.faults.fail("conversations.create")
    await world.delivery.drain()
    world.clock.forward(seconds=1)
    await world.delivery.drain()
    assert len(world.channels()) == 1


async def test_a_revoked_token_is_waited_for_and_shown(world: World) -> None:
    incident_id = await world.declared()
    assert world.delivery.slack_fault is None
    world.sandbox.installation.is_revoked = True
    await world.tell(incident_id, text="patience")
    for _ in range(30):
        await world.delivery.drain()
        world.clock.forward(hours=1)
    assert "the token was revoked" in (world.delivery.slack_fault or "")
    world.sandbox.installation.is_revoked = False
    await world.delivery.drain()
    assert len(world.said("patience")) == 1
    assert world.delivery.slack_fault is None


async def test_while_the_token_is_refused_slack_is_not_asked_by_every_step(world: World) -> None:
    incident_id = await world.declared()
    world.sandbox.installation.is_revoked = True
    await world.tell(incident_id)
    await world.delivery.drain()
    asked = len(world.sandbox.calls)
    for _ in range(5):
        await world.redraw(incident_id, "database")
        await world.delivery.drain()
    assert len(world.sandbox.calls) == asked


async def test_slack_counts_as_away_after_three_silent_calls(world: World) -> None:
    world.sandbox.faults.cut("*", "before", times=3)
    await world.declare()
    seen = []
    for _ in range(4):
        await world.delivery.drain()
        seen.append(world.delivery.slack_fault)
        world.clock.forward(seconds=10)
    assert seen == [None, None, "Slack cannot be reached", None]


async def test_a_broken_step_is_tried_again_and_holds_up_nothing(world: World) -> None:
    first, second = await world.declared(), await world.declared("Search is slow")
    await world.tell(first, broken=True)
    await world.tell(second, text="fine")
    await world.delivery.drain()
    broken, fine = await world.steps("notice")
    assert (broken.state, broken.fault) == (StepState.WAITING, "ZeroDivisionError")
    assert fine.state is StepState.DONE


async def test_a_kind_that_an_older_version_does_not_know_is_kept(world: World) -> None:
    await world.act(
        lambda at: outbox.add(
            at.session, team_id=at.caller.team_id, kind="from_the_future", now=at.now
        )
    )
    await world.delivery.drain()
    (step,) = await world.steps("from_the_future")
    assert step.state is StepState.WAITING


async def test_when_every_name_is_taken_the_declarer_is_told(world: World) -> None:
    world.sandbox.faults.refuse("conversations.create", "name_taken", times=100)
    await world.declared()
    assert len(world.sandbox.calls.to("conversations.create")) == 20
    assert "Too many channels have this name" in _reports(world)[0].text
