"""Owns what scenarios of the review board share: its settings, and what was posted there."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from sqlmodel import Session

from bot.views.board import draw
from commands import agenda
from commands.agenda import Agenda
from commands.command import Caller, Situation
from commands.rules.weeks import Page
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.scene import TITLE, Scene

MARK: Final = "Mark reviewed"
CHANNEL: Final = "review-board"


async def opened(scene: Scene) -> Channel:
    """Return the review board's channel, with the bot in it."""
    channel = await scene.ada.make_channel(CHANNEL)
    channel.members[scene.slack.bot_user] = None
    return channel


def given(scene: Scene, board: Channel, **ahead: float) -> dict[str, str]:
    """Return settings by which the board meets at a full hour, about so far ahead."""
    meets = scene.clock() + timedelta(**(ahead or {"hours": 2}))
    return {
        "SITREP_REVIEW_CHANNEL": board.id,
        "SITREP_REVIEW_DAY": f"{meets:%a}",
        "SITREP_REVIEW_HOUR": f"{meets.hour}",
    }


async def over(scene: Scene, words: str = f"sev1 {TITLE}") -> Channel:
    """Have an incident resolved within half an hour of being declared; Barbara owns its review."""
    room = await scene.declare(words)
    await scene.say(scene.ada, f"assign ic {scene.grace.mention}", room)
    for length, line in ((2, "ack"), (8, "mitigate rolled back"), (20, "resolve normal")):
        await scene.later(minutes=length)
        await scene.say(scene.grace, line, room)
    await scene.say(scene.grace, f"review {scene.barbara.mention}", room)
    return room


def told(scene: Scene) -> list[Message]:
    return scene.posted(CHANNEL)


async def drawn_anew(scene: Scene) -> list[str]:
    """Return what the digest that was posted last would say, were it drawn this moment."""
    desk = scene.bot.parts.desk
    posted = [step for step in await scene.bot.steps() if step.kind == "board"][-1]

    def look(session: Session) -> Agenda:
        at = Situation(session, Caller(posted.team_id, "clock", "clock"), desk.now(), desk.policy)
        return agenda.gather(at, posted.team_id, Page.read(posted.payload))

    return sections(draw(await desk.database.read(look)).blocks)


def sections(blocks: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return what a digest says, but for the minute in which it was drawn."""
    said = [block["text"]["text"] for block in blocks if block["type"] == "section"]
    return [words for words in said if "Who carried it" not in words]  # that goes on by itself
