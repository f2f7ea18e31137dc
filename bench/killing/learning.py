"""Owns the second half of a trial: what is learnt, while processes die; and what must be true."""

from collections import Counter
from collections.abc import Iterator

from sqlmodel import Session, select

from bench.killing.story import Story, is_done
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from storage.database import Database
from storage.models import ActionItem, Postmortem, Source, Step, StepState, TimelineEntry

ASKS = 2
_NO_PICTURE = "I could not bring the charts here as a picture."


class Learning(Story):
    """A short incident, and then its postmortem, action items, and the figures.

    `asked`: how often figures were asked for; `promised`: how often that was answered.
    """

    asked = promised = 0

    async def play(self) -> None:
        ada = self._sandbox.person("ada")
        self._sandbox.space.takes_charts = False
        self.room = room = await self._declared(ada)
        for line in ("ack", "mitigate rolled back", "resolve no errors", "postmortem"):
            await self._until(ada, line, room)
        for number in range(3):
            await self._each(ada, f"note Note of ours {number}", room)
            await self._each(ada, f"action Item of ours {number}", room)
        for _ in range(ASKS):
            answer = await ada.command("/incident metrics 7d", room)
            self.asked += 1
            self.promised += is_done(answer)
        await self._until(ada, "postmortem review", room)
        await self._each(ada, "note The last of ours", room)


async def faults(sandbox: Sandbox, address: str, story: Learning) -> list[str]:
    """Return what was lost, repeated, left halfway or stuck."""
    database = Database(address)
    try:
        return await database.read(lambda session: list(_faults(session, sandbox, story)))
    finally:
        await database.close()


def _faults(session: Session, sandbox: Sandbox, story: Learning) -> Iterator[str]:
    for step in session.exec(select(Step)):
        if step.state is not StepState.DONE:
            yield f"step {step.kind} is {step.state}: {step.fault}"
    bot = sandbox.bot_user
    posted = [said for said in sandbox.messages() if said.user == bot and said.metadata]
    keys = Counter(said.metadata["event_payload"]["key"] for said in posted if said.metadata)
    yield from (f"{key} was posted {count} times" for key, count in keys.items() if count > 1)
    if story.room is None:
        yield "nothing was declared"
        return
    yield from _of_canvas(session, sandbox, story.room)
    yield from _of_words(session, story)
    yield from _of_pictures(sandbox, story)


def _of_canvas(session: Session, sandbox: Sandbox, room: Channel) -> Iterator[str]:
    """Yield what is wrong with the canvas: there is one, we know it, and it has all that is."""
    (about,) = session.exec(select(Postmortem)).all()
    made = [one for one in sandbox.space.canvases.values() if one.channel == room.id]
    if len(made) != 1 or made[0].is_deleted:
        yield f"{len(made)} canvases were made"
        return
    canvas = made[0]
    if canvas.id != about.canvas_id:
        yield f"{canvas.id} is the canvas, and {about.canvas_id} is known"
    if canvas.access != "read":
        yield "the canvas is open to everybody"
    wanted = [*_notes(session), *(row.text for row in session.exec(select(ActionItem)))]
    yield from (f"{said!r} is not on it" for said in wanted if said not in canvas.text)


def _notes(session: Session) -> list[str]:
    noted = select(TimelineEntry).where(TimelineEntry.source == Source.NOTE)
    return [row.text or "" for row in session.exec(noted)]


def _of_words(session: Session, story: Learning) -> Iterator[str]:
    kept = Counter(row.text for row in session.exec(select(ActionItem)))
    kept.update(_notes(session))
    for words in (*story.acked, *story.unsure):
        if "of ours" in words and (kept[words] > 1 or (words in story.acked and not kept[words])):
            yield f"{words!r} is recorded {kept[words]} times"


def _of_pictures(sandbox: Sandbox, story: Learning) -> Iterator[str]:
    inbox = sandbox.person("ada").inbox
    named = Counter(file.name for said in inbox for file in said.files)
    yield from (f"{name} came {count} times" for name, count in named.items() if count > 1)
    came = len(named) + sum(_NO_PICTURE in said.text for said in inbox)
    if not story.promised <= came <= story.asked:
        yield f"{came} pictures came of {story.promised} that were promised"
