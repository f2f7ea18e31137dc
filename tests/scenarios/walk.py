"""Owns a walk: people do what comes into their heads, in an order that a seed decides."""

from collections.abc import Awaitable, Callable, Mapping
from random import Random
from typing import Final

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene

LINES: Final = (
    *("ack", "next", "timeline", "timeline all", "status", "help", "list", "list all"),
    *("assign ic @grace", "assign comms @linus", "assign scribe @barbara", "assign ops @dennis"),
    *("take ic", "take comms", "take scribe", "take ops", "take king"),
    *("handoff ic @ada", "handoff comms @dennis", "handoff scribe @grace"),
    *("severity sev1 a", "severity sev2 b", "severity sev3 c", "severity sev4 d"),
    *("update We <!channel> & <b> @here", f"update {'<&>' * 1100}", "update"),
    *("snooze 5m x", "snooze 30m x", "snooze 2h x", "cadence 10m x", "cadence default x"),
    *("cadence off x", "cadence 3h x", "note something @here", "note at 00:05 x"),
    *("mitigate rolled back", f"mitigate {'&' * 3500}", f"resolve {'🔥' * 2000}", "resolve"),
    *("reopen z", "cancel q", "declare", "severity", "mitigate", "impact", "impact Cards <fail>"),
    *("subscribe", "subscribe all", "subscribe all sev1", "subscribe list", "unsubscribe all"),
)
TAGS: Final = ("mag", "pushpin", "scales")
ANSWERS: Final[Mapping[str, Mapping[str, str]]] = {
    "declare": {"title": "Another <!here> & more"},
    "update": {"text": "We <!here> are on it & more"},
    "severity": {"severity": "sev2", "reason": "fewer <!here>"},
    "impact": {"text": "Cards <!channel> fail", "many": "12%", "regions": "EU & <b>"},
    "mitigate": {"how": "rolled <!here> back"},
    "resolve": {"evidence": "No errors <since> 14:05"},
    "snooze": {"duration": "30m", "reason": "because <!here>"},
}
MINUTES: Final = (1, 3, 5, 15, 40, 200)


class Walk:
    """`taken` is what happened so far, to be read when something is wrong."""

    def __init__(self, scene: Scene, room: Channel, seed: int) -> None:
        self.scene, self.room = scene, room
        self.random = Random(seed)  # noqa: S311 - nothing secret depends on it
        self.people = [scene.ada, scene.grace, scene.linus, scene.barbara, scene.dennis]
        self.taken: list[str] = []

    async def steps(self, count: int) -> None:
        ways: list[Callable[[Person], Awaitable[None]]] = [
            *[self._type] * 6,
            *[self._talk, self._react, self._change, self._click, self._click, self._wait],
            self._look,
        ]
        for _ in range(count):
            await self.random.choice(ways)(self.random.choice(self.people))
            if self.random.random() < 0.5:  # otherwise things overlap
                await self.scene.quiet()

    def _note(self, who: Person, what: str) -> None:
        self.taken.append(f"{who.user.name}: {what[:40]}")

    async def _type(self, who: Person) -> None:
        line = self.random.choice(LINES)
        self._note(who, line)
        answer = await who.command(f"/incident {line}", self.room)
        assert answer.error is None, self.taken
        if line in ANSWERS:
            await self._fill(who)

    async def _fill(self, who: Person) -> None:
        """Send the form that has been opened, if one has."""
        await self.scene.quiet()
        view = self.scene.slack.space.views.top(who.id)
        if view is not None:
            sent = await who.hand(view).submit(ANSWERS[view.content["callback_id"]])
            assert sent.error is None, self.taken

    async def _talk(self, who: Person) -> None:
        self._note(who, "talks")
        await who.post("Hello @here", self.room)

    async def _react(self, who: Person) -> None:
        if (message := self._some_message()) is not None:
            self._note(who, "reacts")
            do = who.react if self.random.random() < 0.7 else who.unreact
            await do(message, self.random.choice(TAGS))

    async def _change(self, _: Person) -> None:
        if (message := self._some_message()) is not None:
            author = self.scene.slack.person(message.user or "")
            self._note(author, "changes a message")
            if self.random.random() < 0.7:
                await author.edit(message, f"Edited after {len(self.taken)}")
            else:
                await author.delete(message)

    async def _click(self, who: Person) -> None:
        seen = [m for m in (*self.room.messages, *who.inbox) if buttons(m)]
        if seen:
            message = self.random.choice(seen)
            button = self.random.choice(buttons(message))
            self._note(who, f"clicks {button}")
            assert (await who.click(message, button)).error is None, self.taken
            await self._fill(who)

    async def _look(self, who: Person) -> None:
        self._note(who, "opens their Home")
        await who.home()

    async def _wait(self, who: Person) -> None:
        minutes = self.random.choice(MINUTES)
        self._note(who, f"waits {minutes} minutes")
        await self.scene.later(minutes=minutes)

    def _some_message(self) -> Message | None:
        """Return something that a person has said, if it still stands."""
        ids = {person.id for person in self.people}
        said = [m for m in self.room.messages if m.user in ids and not m.deleted]
        return self.random.choice(said) if said else None
