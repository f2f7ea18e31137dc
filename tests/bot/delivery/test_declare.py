"""A new incident: the channel, then everything else, in as few round trips as there can be."""

import pytest

from commands import outbound
from storage import incidents
from storage.models import StepState
from tests.bot.delivery.world import World

LATENCY = 0.1


async def test_a_declared_incident_has_its_channel_card_topic_and_announcement(
    either_world: World,
) -> None:
    world = either_world
    incident = await world.incident(await world.declared())
    channel = world.channel()
    assert channel.name == "inc-1-checkout-returns-500s"
    assert (incident.channel_id, incident.channel_name) == (channel.id, channel.name)
    assert world.user("ada") in channel.members
    assert channel.topic.value == "topic: Checkout returns 500s "
    (card,) = world.said("card: Checkout returns 500s")
    assert (card.ts, card.channel) == (incident.card_ts, channel.id)
    assert list(channel.pins) == [card.ts]
    (announcement,) = world.said("announcement:")
    assert announcement.ts == incident.announcement_ts
    assert {step.state for step in await world.steps()} == {StepState.DONE}
    assert world.sandbox.calls.refused() == []


async def test_the_declarer_is_in_the_channel_after_two_round_trips(world: World) -> None:
    world.sandbox.faults.latency(LATENCY)
    await world.declared()
    calls = world.sandbox.calls
    (invited,) = calls.to("conversations.invite")
    (created,) = calls.to("conversations.create")
    assert invited.ended is not None
    assert len(calls.longest_chain(created.started, invited.ended)) == 2
    assert len(calls.longest_chain(created.started, world.sandbox.now())) <= 4


async def test_the_declarer_gets_the_link_in_place_of_the_first_answer(world: World) -> None:
    ada, general = world.sandbox.person("ada"), world.sandbox.channel("general")
    url = world.sandbox.response_urls.issue(ada.id, general.id)
    await world.declared(response_url=url)
    (told,) = ada.ephemerals("general")
    assert told.text == f"ready: <#{world.channel().id}>"
    assert world.said("ready:") == []


async def test_without_a_response_url_the_link_comes_by_direct_message(world: World) -> None:
    await world.declared()
    (told,) = world.said("ready:")
    assert told.channel == world.sandbox.person("ada").direct_channel.id


async def test_a_response_url_that_is_too_old_is_not_tried(world: World) -> None:
    ada, general = world.sandbox.person("ada"), world.sandbox.channel("general")
    url = world.sandbox.response_urls.issue(ada.id, general.id)
    await world.declare(response_url=url)
    world.clock.forward(minutes=31)
    await world.delivery.drain()
    assert ada.ephemerals("general") == []
    assert len(world.said("ready:")) == 1


async def test_a_response_url_that_slack_refuses_is_no_dead_end(world: World) -> None:
    await world.declared(response_url=f"{world.sandbox.url}/respond/unknown")
    assert len(world.said("ready:")) == 1


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("🔥🔥🔥", "inc-1-incident"),
        ("x" * 300, "inc-1-" + "x" * 74),
        ("התשלום נכשל", "inc-1-incident"),
        ("<!channel> down", "inc-1-channel-down"),
    ],
)
async def test_slack_takes_the_channel_name_of_any_title(
    world: World, title: str, name: str
) -> None:
    await world.declared(title)
    assert world.channel().name == name


async def test_a_name_that_is_taken_gets_a_number(world: World) -> None:
    for taken in ("inc-1-checkout-returns-500s", "inc-1-checkout-returns-500s-2"):
        await world.client.conversations_create(name=taken)
    incident = await world.incident(await world.declared())
    assert incident.channel_name == "inc-1-checkout-returns-500s-3"


async def test_a_private_drill_is_a_private_channel_and_says_that_it_is_a_drill(
    world: World,
) -> None:
    await world.declared(private=True, drill=True)
    assert world.channel().name == "drill-1-checkout-returns-500s"
    assert world.channel().is_private
    assert world.said("announcement:") == []


async def test_the_source_message_is_bookmarked_beside_the_card(world: World) -> None:
    link = "https://sandbox.slack.com/archives/C1/p1"
    await world.declared(source_permalink=link)
    marks = {mark.title: mark.link for mark in world.channel().bookmarks.values()}
    assert marks["Where it was reported"] == link
    assert world.channel().id in marks["Incident card"]


async def test_where_nothing_is_announced_nothing_fails(world: World) -> None:
    world.announces = False
    await world.declared()
    assert {step.state for step in await world.steps()} == {StepState.DONE}


async def test_the_same_topic_is_not_set_twice(world: World) -> None:
    incident_id = await world.declared()
    await world.act(
        lambda at: outbound.redraw(at.session, incidents.get(at.session, incident_id), now=at.now)
    )
    await world.delivery.drain()
    assert len(world.sandbox.calls.to("conversations.setTopic")) == 1
