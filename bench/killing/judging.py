"""Owns what must be true after a trial, read from Slack's side and from the database."""

from collections import Counter
from collections.abc import Iterator, Sequence

from sqlmodel import Session, SQLModel, col, select

from bench.killing.story import CHECK, TITLE, Story
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from storage.database import Database
from storage.models import (
    Incident,
    Kind,
    Reminder,
    Role,
    RoleHeld,
    Source,
    Status,
    Step,
    StepState,
    TimelineEntry,
    Update,
)

HOLDERS = {Role.COMMANDER: "grace", Role.COMMUNICATIONS: "linus", Role.SCRIBE: "barbara"}


async def faults(sandbox: Sandbox, address: str, story: Story) -> list[str]:
    """Return what was lost, repeated, left halfway or stuck."""
    database = Database(address)
    try:
        rows = await database.read(_rows)
    finally:
        await database.close()
    channels = sandbox.channels("inc-")
    if len(channels) != 1 or len(rows.incidents) != 1:
        return [f"{len(channels)} channels, {len(rows.incidents)} incidents"]
    return [
        *_of_slack(sandbox, channels[0], story),
        *_of_commands(rows, channels[0], sandbox, story),
        *_of_timeline(rows, story),
        *_of_steps(rows),
        *_of_people(rows, sandbox),
    ]


class _Rows:
    """Everything that is judged, read at one moment."""

    def __init__(self, session: Session) -> None:
        def all_of(model: type[SQLModel]) -> Sequence[SQLModel]:
            return session.exec(select(model)).all()

        self.incidents: Sequence[Incident] = all_of(Incident)  # type: ignore[assignment]
        self.updates: Sequence[Update] = all_of(Update)  # type: ignore[assignment]
        self.steps: Sequence[Step] = all_of(Step)  # type: ignore[assignment]
        self.reminders: Sequence[Reminder] = all_of(Reminder)  # type: ignore[assignment]
        self.roles: Sequence[RoleHeld] = all_of(RoleHeld)  # type: ignore[assignment]
        self.entries = session.exec(
            select(TimelineEntry).where(col(TimelineEntry.withdrawn_at).is_(None))
        ).all()


def _rows(session: Session) -> _Rows:
    return _Rows(session)


def _of_slack(sandbox: Sandbox, room: Channel, story: Story) -> Iterator[str]:
    """Yield what people would see twice, or miss."""
    bot = sandbox.bot_user
    posted = [said for said in sandbox.messages() if said.user == bot and said.metadata]
    keys = Counter(said.metadata["event_payload"]["key"] for said in posted if said.metadata)
    yield from (f"{key} was posted {count} times" for key, count in keys.items() if count > 1)
    announced = [said for said in sandbox.messages(channel="incidents") if said.user == bot]
    if len([said for said in announced if not said.is_reply]) != 1:
        yield "not one announcement"
    if len(room.pins) != 1:
        yield f"{len(room.pins)} cards are pinned"
    if "resolved" not in room.topic.value:
        yield f"the topic says {room.topic.value!r}"
    for message in story.tagged:
        if message.reactions.get(CHECK) != [bot]:
            yield f"no check mark on {message.text!r}"
    if story.untagged is not None and CHECK in story.untagged.reactions:
        yield "a check mark on what is not tagged"


def _of_commands(rows: _Rows, room: Channel, sandbox: Sandbox, story: Story) -> Iterator[str]:
    """Yield commands that were answered and are not in effect once; others may be, once."""
    if story.acked[TITLE] > 1:
        yield "declared twice"
    if rows.incidents[0].status is not Status.RESOLVED:
        yield f"it is {rows.incidents[0].status}"
    recorded = Counter(update.text for update in rows.updates)
    noted = Counter(entry.text for entry in rows.entries if entry.source is Source.NOTE)
    in_room = " ".join(said.words for said in sandbox.messages(channel=room))
    in_thread = " ".join(said.words for said in sandbox.messages(channel="incidents"))
    for words in (*story.acked, *story.unsure):
        if words == TITLE:
            continue
        count = (recorded if words.startswith("Update") else noted)[words]
        if count > 1 or (words in story.acked and count != 1):
            yield f"{words!r} is recorded {count} times"
        if words.startswith("Update"):
            told = (in_room.count(words), in_thread.count(words))
            if min(told) < count:
                yield f"{words!r} is recorded {count} times and told {told}"


def _of_timeline(rows: _Rows, story: Story) -> Iterator[str]:
    tagged = Counter(e.message_ts for e in rows.entries if e.source is Source.MESSAGE)
    if tagged != Counter(message.ts for message in story.tagged):
        yield f"{tagged.total()} tags on the timeline"
    texts = [e.text for e in rows.entries if e.source is Source.MESSAGE]
    if not any(text and text.endswith("corrected") for text in texts):
        yield "the edit is missing"
    moves = Counter(e.text for e in rows.entries if e.kind in (Kind.STATUS, Kind.SEVERITY))
    yield from (
        f"{text!r} is {count} times on the timeline" for text, count in moves.items() if count > 1
    )


def _of_steps(rows: _Rows) -> Iterator[str]:
    for step in rows.steps:
        if step.state is not StepState.DONE:
            yield f"step {step.kind} is {step.state}: {step.fault}"
    asked = Counter((row.due_at, row.round, row.step) for row in rows.reminders)
    yield from (
        f"reminded {count} times for {due}" for (due, *_), count in asked.items() if count > 1
    )


def _of_people(rows: _Rows, sandbox: Sandbox) -> Iterator[str]:
    held = {row.role: row.user_id for row in rows.roles if row.until_at is None}
    for role, name in HOLDERS.items():
        if held.get(role) != sandbox.person(name).id:
            yield f"{role} is {held.get(role)}"
