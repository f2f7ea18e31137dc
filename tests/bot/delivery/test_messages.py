"""What the bot posts stays one of each, follows the incident, and outlives what people delete."""

from typing import Any

import pytest

from commands import outbound, questions
from commands.command import Situation
from sandbox.workspace.message import Message
from storage import incidents
from storage.models import Handoff, HandoffState, Incident, Role, Severity, StepState
from tests.bot.delivery.world import World


async def _raise_to_sev1(world: World, incident_id: int) -> None:
    def work(at: Situation, incident: Incident) -> None:
        incident.severity = Severity.SEV1
        outbound.redraw(at.session, incident, now=at.now)

    await world.about(incident_id, work)
    await world.delivery.drain()


async def test_card_and_announcement_are_edited_in_place(world: World) -> None:
    incident_id = await world.declared()
    (card,), (announcement,) = world.said("card:"), world.said("announcement:")
    await _raise_to_sev1(world, incident_id)
    assert [m.ts for m in world.said("card:")] == [card.ts]
    assert world.said("card:")[0].text == "card: Checkout returns 500s, sev1"
    assert [(m.ts, m.text) for m in world.said("announcement:")] == [
        (announcement.ts, "announcement: sev1")
    ]


async def test_a_deleted_card_comes_back_pinned_and_bookmarked(world: World) -> None:
    incident_id = await world.declared()
    (old,) = world.said("card:")
    await world.client.chat_delete(channel=old.channel, ts=old.ts)
    await _raise_to_sev1(world, incident_id)
    (new,) = _there(world.said("card:"))
    channel = world.channel()
    assert (await world.incident(incident_id)).card_ts == new.ts
    assert new.ts in channel.pins
    (mark,) = channel.bookmarks.values()
    assert new.ts.replace(".", "") in mark.link


async def test_a_deleted_announcement_comes_back_with_the_update_in_its_thread(
    world: World,
) -> None:
    incident_id = await world.declared()
    (old,) = world.said("announcement:")
    await world.client.chat_delete(channel=old.channel, ts=old.ts)
    await world.about(
        incident_id,
        lambda at, about: outbound.announce_reply(
            at.session, about, "update_posted", {"text": "rolling back"}, now=at.now
        ),
    )
    await world.delivery.drain()
    (new,) = _there(world.said("announcement:"))
    (reply,) = world.said("rolling back")
    assert reply.thread_ts == new.ts == (await world.incident(incident_id)).announcement_ts


async def test_a_reply_that_was_posted_already_is_found_in_the_thread(world: World) -> None:
    incident_id = await world.declared()
    await world.about(
        incident_id,
        lambda at, about: outbound.announce_reply(
            at.session, about, "update_posted", {"text": "rolling back"}, now=at.now
        ),
    )
    await world.level(recorded=False)
    world.clock.forward(seconds=61)
    await world.delivery.drain()
    assert len(world.said("rolling back")) == 1


async def test_notices_come_in_the_order_in_which_things_happened(world: World) -> None:
    incident_id = await world.declared()
    for number in range(5):
        await world.tell(incident_id, text=f"number {number}")
    world.sandbox.faults.fail("chat.postMessage")
    await world.delivery.drain()
    world.clock.forward(seconds=1)
    await world.delivery.drain()
    assert [m.text[-8:] for m in world.said("number")] == [f"number {n}" for n in range(5)]


async def test_messages_unfurl_nothing_and_carry_their_key(world: World) -> None:
    incident_id = await world.declared()
    await world.tell(incident_id, text="see https://example.com")
    await world.delivery.drain()
    (step,) = await world.steps("notice")
    posts = world.sandbox.calls.to("chat.postMessage")
    assert {str(post.args["unfurl_links"]).lower() for post in posts} == {"false"}
    assert {str(post.args["unfurl_media"]).lower() for post in posts} == {"false"}
    assert posts[-1].args["metadata"]["event_payload"] == {"key": step.key}


async def _whisper(world: World, incident_id: int, user_id: str) -> None:
    await world.about(
        incident_id,
        lambda at, about: outbound.whisper(
            at.session, about, user_id, "may_not_tag", {}, key=user_id, now=at.now
        ),
    )
    await world.delivery.drain()


async def test_a_whisper_is_seen_by_one_person_in_the_channel(world: World) -> None:
    incident_id = await world.declared()
    await _whisper(world, incident_id, world.user("ada"))
    (seen,) = world.sandbox.person("ada").ephemerals(world.channel())
    assert seen.text.startswith("may_not_tag")


async def test_a_whisper_to_somebody_outside_becomes_a_direct_message(world: World) -> None:
    incident_id = await world.declared()
    await _whisper(world, incident_id, world.user("dennis"))
    (told,) = world.said("may_not_tag")
    assert told.channel == world.sandbox.person("dennis").direct_channel.id


async def _answer(world: World, response_url: str | None, message: dict[str, Any]) -> None:
    await world.act(
        lambda at: outbound.answer(
            at.session,
            team_id=at.caller.team_id,
            user_id=world.user("grace"),
            response_url=response_url,
            message=message,
            key="click",
            now=at.now,
        )
    )
    await world.delivery.drain()


async def test_a_click_is_answered_where_it_was_made(world: World) -> None:
    grace, general = world.sandbox.person("grace"), world.sandbox.channel("general")
    url = world.sandbox.response_urls.issue(grace.id, general.id)
    await _answer(world, url, {"text": "Done."})
    assert [m.text for m in grace.ephemerals("general")] == ["Done."]


async def test_a_click_without_a_way_back_is_answered_by_direct_message(world: World) -> None:
    await _answer(world, None, {"text": "Done."})
    (told,) = world.said("Done.")
    assert told.channel == world.sandbox.person("grace").direct_channel.id


@pytest.mark.parametrize("state", [HandoffState.ACCEPTED, HandoffState.WITHDRAWN])
async def test_an_offered_role_is_asked_once_and_its_message_says_what_became_of_it(
    world: World, state: HandoffState
) -> None:
    incident_id = await world.declared()
    await world.about(incident_id, lambda at, about: _offer(at, about, world.user("grace")))
    await world.delivery.drain()
    (asked,) = world.said("offer: commander")

    def settle(at: Situation, incident: Incident) -> None:
        offer = at.session.get_one(Handoff, 1)
        offer.state = state
        questions.close_offer(at.session, incident, offer, now=at.now)

    await world.about(incident_id, settle)
    await world.delivery.drain()
    assert asked.text == f"offer closed: {state}"


async def test_an_offer_that_ended_before_it_was_sent_is_not_sent(world: World) -> None:
    incident_id = await world.declared()
    await world.about(
        incident_id,
        lambda at, about: _offer(at, about, world.user("grace"), HandoffState.WITHDRAWN),
    )
    await world.delivery.drain()
    assert world.said("offer: commander") == []


async def test_who_somebody_is_is_remembered(world: World) -> None:
    await world.look_up(world.user("ada"))
    await world.delivery.drain()
    (step,) = await world.steps("look_up_person")
    assert (step.state, step.result) == (StepState.DONE, {"zone": "Europe/London"})


def _offer(
    at: Situation, incident: Incident, to_id: str, state: HandoffState = HandoffState.ASKED
) -> None:
    offer = Handoff(
        team_id=incident.team_id,
        incident_id=incident.key,
        role=Role.COMMANDER,
        from_id=incident.reporter_id,
        to_id=to_id,
        state=state,
        asked_at=at.now,
    )
    at.session.add(offer)
    at.session.flush()
    questions.offer_role(at.session, incidents.get(at.session, incident.key), offer, {}, now=at.now)


def _there(messages: list[Message]) -> list[Message]:
    return [message for message in messages if not message.deleted]


async def test_slack_is_asked_once_for_the_same_direct_message(world: World) -> None:
    incident_ids = [await world.declared(f"Outage {number}") for number in range(3)]
    for incident_id in incident_ids:
        await world.about(
            incident_id,
            lambda at, about: outbound.direct(
                at.session, about, world.user("grace"), "role_given", {}, now=at.now
            ),
        )
    await world.delivery.drain()
    opened = world.sandbox.calls.to("conversations.open")
    assert [call.args["users"] for call in opened] == [world.user("ada"), world.user("grace")]
