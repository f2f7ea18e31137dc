"""More of the same is said in the message before, while nothing was said after it; once."""

import functools

import pytest

from commands import outbound
from commands.command import Situation
from sandbox.workspace.message import Message
from storage.models import Incident, StepState
from tests.bot.delivery.world import World


async def given(world: World, incident_id: int, *whom: str) -> None:
    """Have the room told of roles that are given one after the other."""
    for who in whom:
        await world.about(incident_id, functools.partial(_tell, who=who))


def _tell(at: Situation, incident: Incident, *, who: str) -> None:
    outbound.notice(at.session, incident, "role_given", {"text": who}, now=at.now)


def told(world: World) -> list[Message]:
    return [message for message in world.said("role_given") if not message.deleted]


async def test_what_follows_is_said_in_the_first_message(world: World) -> None:
    incident_id = await world.declared()
    await given(world, incident_id, "Grace", "Linus", "Barbara")
    await world.delivery.drain()
    assert [message.text for message in told(world)] == ["role_given in 1: Barbara"]
    steps = [step for step in await world.steps() if step.payload.get("notice") == "role_given"]
    said = [[one["text"] for one in (step.result or {}).get("joined", ())] for step in steps]
    assert said == [[], ["Grace"], ["Grace", "Linus"]]


async def test_a_message_that_was_deleted_is_not_edited(world: World) -> None:
    incident_id = await world.declared()
    await given(world, incident_id, "Grace")
    await world.delivery.drain()
    (first,) = told(world)
    await world.client.chat_delete(channel=first.channel, ts=first.ts)
    await given(world, incident_id, "Linus")
    await world.delivery.drain()
    assert [message.text for message in told(world)] == ["role_given in 1: Linus"]


async def test_an_edit_that_was_not_written_down_is_not_said_again(either_world: World) -> None:
    world = either_world
    incident_id = await world.declared()
    await given(world, incident_id, "Grace")
    await world.delivery.drain()
    await given(world, incident_id, "Linus")
    assert await world.level(recorded=False)
    await world.client.chat_postMessage(channel=world.channel().id, text="I look at it")
    world.clock.forward(seconds=61)
    await world.new_process().drain()
    assert [message.text for message in told(world)] == ["role_given in 1: Linus"]
    assert {step.state for step in await world.steps()} == {StepState.DONE}


async def test_while_it_is_quiet_nothing_in_the_channel_is_edited(world: World) -> None:
    incident_id = await world.declared()
    await given(world, incident_id, "Grace")
    await world.delivery.drain()
    await world.about(incident_id, lambda _, about: setattr(about, "quiet", True))
    await given(world, incident_id, "Linus")
    await world.delivery.drain()
    assert [(m.text, m.is_reply) for m in told(world)] == [
        ("role_given in 1: Grace", False),
        ("role_given in 1: Linus", True),
    ]


@pytest.mark.parametrize(
    ("method", "error"),
    [("conversations.history", "missing_scope"), ("chat.update", "edit_window_closed")],
)
async def test_where_slack_refuses_to_join_them_each_is_said(
    world: World, method: str, error: str
) -> None:
    incident_id = await world.declared()
    await given(world, incident_id, "Grace")
    await world.delivery.drain()
    world.sandbox.faults.refuse(method, error)
    await given(world, incident_id, "Linus")
    await world.delivery.drain()
    assert [message.text for message in told(world)] == [
        "role_given in 1: Grace",
        "role_given in 1: Linus",
    ]
