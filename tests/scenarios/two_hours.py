"""Owns a SEV1 of two hours as it usually goes: updates on time but for one, tasks, a hand-over."""

from sandbox.workspace.channel import Channel
from tests.scenarios.asking import open_in
from tests.scenarios.scene import Scene

FOUND = (
    ("Errors began at 14:01", "pushpin"),
    ("Release 412 went out at 13:58", "mag"),
    ("We roll back first", "scales"),
    ("The rollback is running", "hammer_and_wrench"),
)


async def play(scene: Scene, *more: str) -> Channel:
    """Play it; `more` is typed once everybody has their role. Return the channel."""
    room = await scene.declare()
    await scene.staff(room)
    await scene.grace.click(scene.posted(room)[0], "Acknowledge")
    await scene.quiet()
    for line in more:
        await scene.say(scene.grace, line, room)
    await _quarter(scene, room, "Cards cannot be charged. We look for the cause")
    await _work(scene, room)
    await _quarter(scene, room, "We roll back release 412")
    await _quarter(scene, room, "Half of the servers are back on 411")
    await _quarter(scene, room, "All of them are; errors fall slowly")
    await _hand_over(scene, room)
    await _late(scene, room)
    await _quarter(scene, room, "One in fifty fails still")
    await scene.say(scene.ada, "severity sev2 fewer customers", room)
    await scene.say(scene.ada, "mitigate rolled back to 411", room)
    await scene.later(minutes=28)
    await scene.say(scene.linus, "update Caches are warm again", room)
    await scene.say(scene.ada, "resolve error rate is normal since 15:40", room)
    return room


async def _quarter(scene: Scene, room: Channel, words: str) -> None:
    """Let a quarter of an hour pass, with talk, and the update in its last minutes."""
    await scene.later(minutes=6)
    for who in (scene.ada, scene.grace, scene.dennis):
        await who.post("I see it, too", room)
    await scene.later(minutes=6)
    await scene.later(minutes=2)
    await scene.say(scene.linus, f"update {words}", room)


async def _work(scene: Scene, room: Channel) -> None:
    for words, tag in FOUND:
        said = await scene.dennis.post(words, room)
        await scene.barbara.react(said, tag)
    for line in (
        f"task {scene.dennis.mention} 10m Roll back release 412",
        f"task {scene.ada.mention} Ask the bank",
    ):
        await scene.say(scene.grace, line, room)
        task = scene.posted(room)[-1]
        who = scene.dennis if scene.dennis.mention in task.words else scene.ada
        await who.click(task, "Got it")
    await scene.say(scene.dennis, "done 1 error rate falls", room)
    await scene.say(scene.ada, "done 2 they see it, too", room)


async def _hand_over(scene: Scene, room: Channel) -> None:
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", room)
    await scene.ada.click(scene.ada.inbox[-1], "Accept")
    await scene.quiet()


async def _late(scene: Scene, room: Channel) -> None:
    """Let the due time pass: the reminder is answered with a click, two minutes later."""
    for minutes in (12, 3, 2):
        await scene.later(minutes=minutes)
    (asked,) = open_in(scene, room)
    await scene.linus.click(asked, "No change")
    await scene.quiet()
