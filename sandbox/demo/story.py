"""Owns the incident that the demo plays, and what must have happened when it is over."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from sandbox.demo import review, services
from sandbox.demo.reading import written

if TYPE_CHECKING:
    from sandbox.calls import ApiCall
    from sandbox.driver.answer import Answer
    from sandbox.driver.person import Person
    from sandbox.server import Sandbox
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message

TITLE: Final = "Checkout returns 500s"
LEARN: Final = "Open the postmortem"
FACTORS: Final = (
    "The canary took no share of the vouchers' traffic, and its alert looked at the mean."
)
CHECK: Final = "white_check_mark"
DONE_BEFORE: Final = frozenset({"already_in_channel"})
LONG: Final = 20.0  # seconds that a slow machine may take for one step


class WentWrongError(Exception):
    """Somebody in the story was not answered as they should have been."""


async def begin(sandbox: Sandbox) -> Channel:
    """Have the incident declared, staffed, tagged and told to onlookers; return its channel."""
    ada, grace, linus, barbara, dennis = (
        sandbox.person(name) for name in ("ada", "grace", "linus", "barbara", "dennis")
    )
    await _say(dennis, services.release(), services.TEAM)
    await sandbox.monitoring.post(
        "Alert: checkout error rate is 12 % (threshold 1 %), region eu-west", "engineering"
    )
    await ada.post("Customers report errors at checkout. I am declaring.", "general")
    await _say(ada, f"/incident declare sev1 --service checkout {TITLE}", "general")
    room = await sandbox.wait_for(
        lambda: next(iter(sandbox.channels("inc-")), None), within=LONG, what="the channel"
    )
    await sandbox.wait_for(lambda: room.pins, within=LONG, what="the pinned card")
    await sandbox.wait_for(
        lambda: _advised(sandbox, room), within=LONG, what="the advice to roll back"
    )
    await _say(ada, "/incident assign commander @grace", room)
    await _say(ada, "/incident assign ops @dennis", room)
    await _say(ada, "/incident assign comms @linus", room)
    await _say(ada, "/incident assign scribe @barbara", room)
    await sandbox.wait_for(
        lambda: {p.id for p in (grace, linus, barbara, dennis)} <= set(room.members),
        within=LONG,
        what="everybody to be in the channel",
    )
    await _say(grace, "/incident ack", room)
    await _say(grace, "/incident impact One in eight checkouts fails; vouchers work.", room)
    await _work(sandbox, room)
    await _say(
        linus,
        "/incident update About one in eight checkouts fails in Europe. We are rolling back "
        "the latest release.",
        room,
    )
    await sandbox.wait_for(lambda: _updates(sandbox, room), within=LONG, what="the update")
    return room


async def _work(sandbox: Sandbox, room: Channel) -> None:
    """Have people talk, and the scribe tag what matters."""
    grace, barbara, dennis = (sandbox.person(name) for name in ("grace", "barbara", "dennis"))
    finding = await dennis.post("Errors began at the moment release 412 went out.", room)
    decision = await grace.post("We roll back first and debug later. Any strong objections?", room)
    await dennis.reply(decision, "None from me.")
    action = await dennis.post("Rolling back release 412 now.", room)
    followup = await grace.post("Later: why did the canary not catch this?", room)
    tags = [(finding, "mag"), (decision, "scales"), (action, "hammer_and_wrench")]
    for message, tag in [*tags, (followup, "fast_forward")]:
        await barbara.react(message, tag)
        await _checked(sandbox, message)


async def end(sandbox: Sandbox, room: Channel) -> None:
    """Have the reminder answered, a tag taken back, and the incident resolved with evidence."""
    grace, linus, barbara, dennis = (
        sandbox.person(name) for name in ("grace", "linus", "barbara", "dennis")
    )
    slip = await dennis.post("Lunch anyone", room)
    await barbara.react(slip, "pushpin")
    await _checked(sandbox, slip)
    await barbara.unreact(slip, "pushpin")
    await sandbox.wait_for(
        lambda: CHECK not in slip.reactions, within=LONG, what="the check mark to go"
    )
    reminder = await sandbox.wait_for(
        lambda: with_button(sandbox, room, "No change"), within=LONG, what="the reminder"
    )
    await linus.click(reminder, "No change")
    await sandbox.wait_for(
        lambda: not with_button(sandbox, room, "No change"),
        within=LONG,
        what="the reminder to be edited once it was answered",
    )
    await _say(grace, "/incident mitigate Rolled back release 412; checkouts succeed again", room)
    await _say(grace, "/incident resolve Error rate below 0.1 % for ten minutes", room)
    await sandbox.wait_for(
        lambda: "resolved" in room.topic.value.casefold(),
        within=LONG,
        what="the topic to say resolved",
    )
    await _learn(sandbox, room)
    await sandbox.settled()


async def _learn(sandbox: Sandbox, room: Channel) -> None:
    """Have the postmortem drafted by one click, and its factors written; it stands as a canvas."""
    barbara = sandbox.person("barbara")
    resolved = await sandbox.wait_for(
        lambda: with_button(sandbox, room, LEARN), within=LONG, what="the button of the postmortem"
    )
    await barbara.click(resolved, LEARN)
    await sandbox.wait_for(lambda: sandbox.canvases(room), within=LONG, what="the canvas")
    await _say(barbara, "/incident postmortem edit factors", room)
    await (await barbara.next_view(within=LONG)).submit({"text": FACTORS})
    await sandbox.wait_for(
        lambda: _learnt(sandbox, room), within=LONG, what="the canvas to say how it came about"
    )


async def timeline(sandbox: Sandbox, room: Channel) -> str:
    """Return what `/incident timeline all` shows, every page of it."""
    grace = sandbox.person("grace")
    answer = await _say(grace, "/incident timeline all", room)
    newest = answer.message
    pages = [written(sandbox.space, newest)]
    while _labelled(newest, "Later"):
        before = newest.words
        await grace.click(newest, "Later")
        newest = await sandbox.wait_for(
            lambda: next((m for m in grace.ephemerals(room)[-1:] if m.words != before), None),  # noqa: B023 - asked at once
            within=LONG,
            what="the next page",
        )
        pages.append(written(sandbox.space, newest))
    return "\n\n".join(pages)


def verdict(sandbox: Sandbox, room: Channel) -> int:
    """Print what was checked; return 0 when all of it is true."""
    facts = {
        "one channel was opened": len(sandbox.channels("inc-")) == 1,
        "the card is pinned": len(room.pins) == 1,
        "it was announced once": len(_by_bot(sandbox, "incidents")) == 1,
        "everybody is in the channel": _everybody(sandbox) <= set(room.members),
        "the room was advised to roll back first": len(_advised(sandbox, room)) == 1,
        "the team of the service was told once": len(_by_bot(sandbox, services.TEAM)) == 1,
        "two updates were posted": _updates(sandbox, room) == 2,  # noqa: PLR2004 - one, no change
        "four tagged messages carry the check mark": _tagged(sandbox, room) == 4,  # noqa: PLR2004
        "the reminder has no buttons any more": not with_button(sandbox, room, "No change"),
        "the review board has read of it, and reviewed it": review.is_reviewed(sandbox),
        "the postmortem is a canvas above the messages": _learnt(sandbox, room),
        "Slack refused nothing": not _refused(sandbox),
        "nobody was left without an answer": not sandbox.facts.notices,
    }
    for fact, is_true in facts.items():
        sys.stdout.write(f"{'ok  ' if is_true else 'FAIL'}  {fact}\n")
    for call in _refused(sandbox):
        sys.stdout.write(f"      refused: {call.method} {call.error}\n")
    return 0 if all(facts.values()) else 1


async def _say(person: Person, line: str, channel: Channel | str) -> Answer:
    """Type a command; it must be answered."""
    answer = await person.command(line, channel)
    if answer.error:
        raise WentWrongError(f"{person.user.name} typed “{line}”: {answer.error}")
    return answer


async def _checked(sandbox: Sandbox, message: Message) -> None:
    await sandbox.wait_for(
        lambda: CHECK in message.reactions, within=LONG, what=f"a check mark on {message.text!r}"
    )


def _everybody(sandbox: Sandbox) -> set[str]:
    return {sandbox.person(name).id for name in ("ada", "grace", "linus", "barbara", "dennis")}


def _by_bot(sandbox: Sandbox, channel: Channel | str) -> list[Message]:
    return [
        message
        for message in sandbox.messages(channel=channel)
        if message.user == sandbox.bot_user and message.subtype is None and not message.is_reply
    ]


def _updates(sandbox: Sandbox, room: Channel) -> int:
    return len([m for m in _by_bot(sandbox, room) if "Update " in m.text[:12]])


def _learnt(sandbox: Sandbox, room: Channel) -> bool:
    return any(FACTORS in canvas.text for canvas in sandbox.canvases(room))


def _advised(sandbox: Sandbox, room: Channel) -> list[Message]:
    return [m for m in _by_bot(sandbox, room) if "Release 412" in written(sandbox.space, m)]


def _refused(sandbox: Sandbox) -> list[ApiCall]:
    """Return what Slack refused, but for what it had done already."""
    return [call for call in sandbox.calls.refused() if call.error not in DONE_BEFORE]


def _tagged(sandbox: Sandbox, room: Channel) -> int:
    return len([m for m in sandbox.messages(channel=room) if CHECK in m.reactions])


def with_button(sandbox: Sandbox, room: Channel, label: str) -> Message | None:
    """Return the newest message in the room that has this button."""
    found = [m for m in sandbox.messages(channel=room) if _labelled(m, label)]
    return found[-1] if found else None


def _labelled(message: Message, label: str) -> bool:
    """Tell whether the message has a button with this label."""
    return label in [
        element.get("text", {}).get("text")
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]
