"""How much the bot says in a SEV1 of two hours: each message has its purpose, and its budget."""

import re
from collections import Counter
from pathlib import Path
from typing import Final

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios import two_hours
from tests.scenarios.scene import Scene

WRITTEN: Final = Path(__file__).parents[2] / "docs" / "noise.md"
ROW: Final = re.compile(r"^\| (channel|announcement|direct) \| `([^`]+)` \|.*\| (\d+) \| (\d+) \|$")
CALLS: Final = re.compile(r"^\| calls of one person, at most \|.*\| (\d+) \| (\d+) \|$")
QUIET: Final = re.compile(r"^\| channel, with `/incident quiet on` \|.*\| (\d+) \| (\d+) \|$")


def budget() -> dict[tuple[str, str], tuple[int, int]]:
    """Return what the page says: where and how a message begins, its budget, what was measured."""
    rows = [row for line in WRITTEN.read_text().splitlines() if (row := ROW.match(line))]
    return {(row[1], row[2]): (int(row[3]), int(row[4])) for row in rows}


def numbers(line: re.Pattern[str]) -> tuple[int, int]:
    """Return the budget and the measured number of one line of the page."""
    (found,) = [row for text in WRITTEN.read_text().splitlines() if (row := line.match(text))]
    return int(found[1]), int(found[2])


def said(scene: Scene, room: Channel) -> list[tuple[str, Message]]:
    """Return what the bot has posted for others to read, and where."""
    onlookers = scene.slack.channel("incidents").id
    places = {room.id: "channel", onlookers: "announcement"}
    posted = [m for m in scene.slack.messages() if m.user == scene.slack.bot_user and not m.to]
    return [(places.get(message.channel, "direct"), message) for message in posted]


def kinds(scene: Scene, room: Channel) -> Counter[tuple[str, str]]:
    """Return how many messages there are of each kind; one that has no row is a kind of its own."""
    counted: Counter[tuple[str, str]] = Counter()
    for where, message in said(scene, room):
        begun = [row for row in budget() if row[0] == where and row[1] in message.text]
        counted[begun[0] if begun else (where, message.text)] += 1
    return counted


async def test_every_message_has_its_purpose_and_keeps_to_its_budget(scene: Scene) -> None:
    room = await two_hours.play(scene)
    counted = kinds(scene, room)
    assert dict(counted) == {row: measured for row, (_, measured) in budget().items()}
    assert all(measured <= most for most, measured in budget().values())


async def test_nobody_is_called_more_often_than_is_written(scene: Scene) -> None:
    room = await two_hours.play(scene)
    ours = [message for _, message in said(scene, room)]
    called = Counter(n.who for n in scene.slack.notifications if n.message in ours)
    most, measured = numbers(CALLS)
    assert max(called.values()) == measured <= most


async def test_with_quiet_on_the_channel_has_what_somebody_must_answer(scene: Scene) -> None:
    room = await two_hours.play(scene, "quiet on")
    in_channel = [m for where, m in said(scene, room) if where == "channel" and not m.is_reply]
    most, measured = numbers(QUIET)
    assert len(in_channel) == measured <= most


async def test_quiet_moves_what_is_said_into_the_card_s_thread(
    scene: Scene, staffed: Channel
) -> None:
    card = scene.posted(staffed)[0]
    await scene.say(scene.grace, "quiet on", staffed)
    assert "Quiet is on" in scene.posted(staffed)[-1].words
    await scene.say(scene.linus, "update We roll back", staffed)
    (update,) = [m for m in scene.slack.messages(channel=staffed) if m.is_reply]
    assert (update.thread_ts, "We roll back" in update.words) == (card.ts, True)
    await scene.later(minutes=15)
    assert "Update due now" in scene.posted(staffed)[-1].text
    assert "Quiet is on already" in (await scene.say(scene.ada, "quiet on", staffed)).text
    await scene.say(scene.grace, "quiet off", staffed)
    await scene.say(scene.linus, "update All is well", staffed)
    assert "All is well" in scene.posted(staffed)[-1].words
