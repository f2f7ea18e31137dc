"""Tagged messages: read whole, whoever wrote them and wherever, and never over a newer edit."""

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from commands import reading
from commands.command import Situation
from sandbox.workspace.message import File, Message
from storage import timeline
from storage.models import Incident, Kind, Source, TimelineEntry, TimelineVersion
from storage.timeline import MessageKey
from tests.bot.delivery.world import World

MARK = "white_check_mark"


async def _tag(world: World, incident_id: int, message: Message) -> None:
    def work(at: Situation, incident: Incident) -> None:
        entry = TimelineEntry(
            team_id=incident.team_id,
            incident_id=incident.key,
            at=at.now,
            kind=Kind.EVENT,
            source=Source.MESSAGE,
            channel_id=message.channel,
            message_ts=message.ts,
            recorded_by=at.caller.user_id,
            recorded_at=at.now,
        )
        at.session.add(entry)
        at.session.flush()
        reading.read_message(at.session, incident, entry, now=at.now)

    await world.about(incident_id, work)


async def _entry(world: World) -> TimelineEntry:
    return await world.database.read(
        lambda session: session.exec(
            select(TimelineEntry).where(TimelineEntry.source == Source.MESSAGE)
        ).one()
    )


async def _read(world: World, message: Message) -> TimelineEntry:
    (incident_id,) = {step.incident_id for step in await world.steps("open_channel")}
    await _tag(world, incident_id or 0, message)
    await world.delivery.drain()
    return await _entry(world)


async def test_a_message_is_read_and_answered_with_the_check_mark(either_world: World) -> None:
    world = either_world
    await world.declared()
    message = await world.sandbox.person("ada").post("error rate at 4 %", world.channel())
    entry = await _read(world, message)
    assert (entry.text, entry.author_id) == ("error rate at 4 %", world.user("ada"))
    assert entry.permalink is not None
    assert message.ts.replace(".", "") in entry.permalink
    assert not entry.in_thread
    assert message.reactions == {MARK: [world.sandbox.bot_user]}


async def test_a_thread_reply_is_read_in_its_thread(world: World) -> None:
    await world.declared()
    ada = world.sandbox.person("ada")
    parent = await ada.post("what do we know?", world.channel())
    for number in range(3):
        await ada.reply(parent, f"nothing yet {number}")
    reply = await ada.reply(parent, "it is the database")
    await ada.post("something later", world.channel())
    entry = await _read(world, reply)
    assert (entry.text, entry.thread_ts, entry.in_thread) == (
        "it is the database",
        parent.ts,
        True,
    )


async def test_a_file_without_words_is_an_entry(world: World) -> None:
    await world.declared()
    ada = world.sandbox.person("ada")
    message = await ada.post("", world.channel(), files=[File("graph.png")])
    entry = await _read(world, message)
    assert entry.text == ""
    (kept,) = entry.files
    assert (kept["name"], kept["filetype"]) == ("graph.png", "png")
    assert kept["permalink"]


async def test_what_monitoring_says_in_blocks_and_attachments_is_read(world: World) -> None:
    await world.declared()
    blocks = [
        {"type": "header", "text": {"type": "plain_text", "text": "Checkout is failing"}},
        {"type": "section", "text": {"type": "mrkdwn", "text": "*4 %* of requests"}},
    ]
    message = await world.sandbox.monitoring.post(
        "", world.channel(), blocks=blocks, attachments=[{"fallback": "graph attached"}]
    )
    entry = await _read(world, message)
    assert entry.text == "Checkout is failing\n*4 %* of requests\ngraph attached"
    assert entry.author_id is None
    assert entry.author_name == world.sandbox.monitoring.bot.name


async def test_an_edit_that_came_first_is_not_overwritten_by_an_older_reading(
    world: World,
) -> None:
    incident_id = await world.declared()
    ada = world.sandbox.person("ada")
    message = await ada.post("wrong", world.channel())
    await _tag(world, incident_id, message)
    (task,) = [task for task in await world.take() if task.step.kind == "read_message"]
    before = replace(message.snapshot())
    await ada.edit(message, "right")
    assert message.edited is not None
    key = MessageKey(world.sandbox.team_id, message.channel, message.ts)
    await world.act(lambda at: _edited(at, key, "right", message.edited))
    message.text, message.edited = before.text, before.edited  # what a slow reading brings
    world.clock.forward(seconds=61)
    await world.delivery.drain()
    assert task.step.id
    entry = await _entry(world)
    assert (entry.text, entry.author_id) == ("right", ada.id)


async def test_an_edit_that_was_missed_is_read_and_the_old_text_kept(world: World) -> None:
    incident_id = await world.declared()
    ada = world.sandbox.person("ada")
    message = await ada.post("wrong", world.channel())
    await _read(world, message)
    await ada.edit(message, "right")

    def again(at: Situation, incident: Incident) -> None:
        entry = timeline.by_message(
            at.session, MessageKey(incident.team_id, message.channel, message.ts)
        )
        assert entry is not None
        reading.read_message(at.session, incident, entry, now=at.now)

    await world.about(incident_id, again)
    await world.delivery.drain()
    entry = await _entry(world)
    assert (entry.text, entry.version) == ("right", 2)
    kept = await world.database.read(lambda s: s.exec(select(TimelineVersion)).one())
    assert kept.text == "wrong"


async def test_a_message_deleted_before_it_was_read_says_so(world: World) -> None:
    await world.declared()
    ada = world.sandbox.person("ada")
    message = await ada.post("gone", world.channel())
    await ada.delete(message)
    entry = await _read(world, message)
    assert entry.text == "(the message was deleted before it could be read)"
    assert entry.message_deleted_at == world.clock()
    assert {step.state.value for step in await world.steps()} == {"done"}


async def test_a_deleted_message_keeps_the_text_that_is_known(world: World) -> None:
    incident_id = await world.declared()
    ada = world.sandbox.person("ada")
    message = await ada.post("still here", world.channel())
    await _read(world, message)
    await ada.delete(message)

    def again(at: Situation, incident: Incident) -> None:
        entry = at.session.exec(
            select(TimelineEntry).where(TimelineEntry.message_ts == message.ts)
        ).one()
        reading.read_message(at.session, incident, entry, now=at.now)

    await world.about(incident_id, again)
    await world.delivery.drain()
    assert (await _entry(world)).text == "still here"


@pytest.mark.parametrize("times", [1, 2])
async def test_the_check_mark_goes_with_the_entry(world: World, times: int) -> None:
    incident_id = await world.declared()
    message = await world.sandbox.person("ada").post("event", world.channel())
    await _read(world, message)

    def withdraw(at: Situation, incident: Incident) -> None:
        entry = at.session.exec(
            select(TimelineEntry).where(TimelineEntry.message_ts == message.ts)
        ).one()
        entry.withdrawn_at = at.now
        reading.check_mark(at.session, incident, entry, now=at.now)

    for _ in range(times):
        await world.about(incident_id, withdraw)
        await world.delivery.drain()
    assert message.reactions == {}
    assert {step.state.value for step in await world.steps()} == {"done"}


def _edited(at: Situation, key: MessageKey, text: str, mark: Any) -> None:
    entry = timeline.by_message(at.session, key)
    assert entry is not None
    entry.text, entry.edited_ts = text, mark[1]
