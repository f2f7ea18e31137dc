"""Owns one whole incident, played as people play it, and what must be there when it is over."""

from collections import Counter

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.asking import open_in
from tests.scenarios.scene import Scene


async def play(scene: Scene) -> Channel:
    """Declare, staff, tag, tell, be late, hand over, mitigate, resolve; return the channel."""
    room = await scene.declare()
    await scene.staff(room)
    await scene.grace.click(scene.posted(room)[0], "Acknowledge")
    await _talk(scene, room)
    await _tell(scene, room)
    await _pass_on(scene, room)
    await scene.say(scene.grace, "severity sev2 fewer customers", room)
    await scene.say(scene.grace, "mitigate Rolled back release 412", room)
    await scene.say(scene.grace, "resolve", room)
    assert (await (await scene.grace.next_view()).submit({"evidence": "No errors since 14:05"})).ok
    await scene.quiet()
    return room


async def _talk(scene: Scene, room: Channel) -> None:
    finding = await scene.dennis.post("Errors began with release 412", room)
    decision = await scene.grace.post("We roll back first", room)
    slip = await scene.dennis.post("Lunch anyone", room)
    for message, tag in ((finding, "mag"), (decision, "pushpin"), (slip, "pushpin")):
        await scene.barbara.react(message, tag)
    await scene.grace.react(decision, "scales")
    await scene.barbara.unreact(slip, "pushpin")
    await scene.dennis.edit(finding, "Errors began with release 413")
    await scene.say(scene.barbara, "note at 00:01 The database was restarted", room)


async def _tell(scene: Scene, room: Channel) -> None:
    await scene.say(scene.linus, "update", room)
    form = await scene.linus.next_view()
    assert (await form.submit({"text": "One in eight fails. We roll back"})).ok
    await scene.later(minutes=12)
    await scene.later(minutes=3)
    await scene.later(minutes=5)
    (asked,) = open_in(scene, room)
    await scene.linus.click(asked, "No change")
    await scene.quiet()


async def _pass_on(scene: Scene, room: Channel) -> None:
    await scene.say(scene.linus, f"handoff comms {scene.ada.mention}", room)
    await scene.ada.click(scene.ada.inbox[-1], "Accept")
    await scene.quiet()


def left(scene: Scene, room: Channel) -> Counter[str]:
    """Return how much of everything there is in the end, wherever it can be seen."""
    messages = scene.slack.messages()
    bot = [message for message in messages if message.user == scene.slack.bot_user]
    return Counter(
        {
            "channels": len(scene.slack.channels("inc-")),
            "pins": len(room.pins),
            "bookmarks": len(room.bookmarks),
            "members": len(room.members),
            "said in the room": len(scene.posted(room)),
            "announcements": len(scene.posted("incidents")),
            "replies": len([said for said in bot if said.is_reply]),
            "direct": len([said for said in bot if _is_direct(scene, said)]),
            "check marks": len([m for m in messages if "white_check_mark" in m.reactions]),
        }
    )


def _is_direct(scene: Scene, message: Message) -> bool:
    return scene.slack.channel(message.channel).is_direct
