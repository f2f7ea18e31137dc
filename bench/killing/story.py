"""Owns the incident of one trial: people act, and note what the bot has acknowledged."""

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Final

from sandbox.driver.answer import Answer
from sandbox.driver.person import Person
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel

if TYPE_CHECKING:
    from sandbox.workspace.message import Message

TITLE: Final = "Checkout returns 500s"
PAUSE: Final = 0.15  # seconds, between two tries of somebody who was not answered
TRIES: Final = 200
CHECK: Final = "white_check_mark"
# How an answer begins that admits that it was not done, or perhaps not: a busy machine is slow.
ADMITTED: Final = ("Sitrep's database cannot be used now", "Something broke on our side")


class Story:
    """`acked`, `unsure`: the words of commands that were answered, and of those that were not."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.acked: Counter[str] = Counter()
        self.unsure: Counter[str] = Counter()
        self.room: Channel | None = None
        self.tagged: list[Message] = []
        self.untagged: Message | None = None
        self.edited: Message | None = None

    async def play(self) -> None:
        ada, grace, linus = (self._sandbox.person(name) for name in ("ada", "grace", "linus"))
        self.room = room = await self._declared(ada)
        for role, name in (("commander", "grace"), ("comms", "linus"), ("scribe", "barbara")):
            await self._until(ada, f"assign {role} @{name}", room)
        await self._tag(room)
        await self._until(grace, "ack", room)
        for number in range(3):
            await self._each(linus, f"update Update of ours {number}", room)
            await self._each(linus, f"note Note of ours {number}", room)
        await self._until(grace, "severity sev2 fewer customers", room)
        await self._until(grace, "mitigate rolled back", room)
        await self._until(grace, "resolve no errors since", room)

    async def _declared(self, who: Person) -> Channel:
        """Declare; when no answer comes, look for the channel before declaring again."""
        for _ in range(TRIES):
            answer = await who.command(f"/incident declare sev1 {TITLE}")
            if is_done(answer):
                self.acked[TITLE] += 1
                break
            self.unsure[TITLE] += 1
            await asyncio.sleep(PAUSE)
            await self._sandbox.connected(1, within=40)
            if await self._opened(2.0):
                break
        return await self._sandbox.wait_for(
            lambda: next(iter(self._sandbox.channels("inc-")), None), within=60, what="a channel"
        )

    async def _opened(self, within: float) -> bool:
        try:
            await self._sandbox.wait_for(
                lambda: self._sandbox.channels("inc-"), within=within, what="a channel"
            )
        except TimeoutError:
            return False
        return True

    async def _tag(self, room: Channel) -> None:
        """Ten messages are tagged; one tag is taken off, one message is edited."""
        barbara, ada = self._sandbox.person("barbara"), self._sandbox.person("ada")
        await self._in(barbara, room)
        for number in range(10):
            said = await ada.post(f"Finding {number} of ours", room)
            await barbara.react(said, "pushpin")
            self.tagged.append(said)
        self.untagged, self.edited = self.tagged.pop(), self.tagged[0]
        await barbara.unreact(self.untagged, "pushpin")
        await ada.edit(self.edited, "Finding 0 of ours, corrected")

    async def _in(self, who: Person, room: Channel) -> None:
        """Wait until the bot has brought the person into the channel."""
        await self._sandbox.wait_for(
            lambda: who.id in room.members, within=60, what=f"{who.user.name} to be invited"
        )

    async def _each(self, who: Person, line: str, room: Channel) -> None:
        """Type until it is answered, with other words each time: each may take effect once."""
        await self._in(who, room)
        for attempt in range(TRIES):
            words = f"{line} try {attempt}."
            answer = await who.command(f"/incident {words}", room)
            said = words.partition(" ")[2]
            if is_done(answer):
                self.acked[said] += 1
                return
            self.unsure[said] += 1
            await asyncio.sleep(PAUSE)
        raise TimeoutError(line)

    async def _until(self, who: Person, line: str, room: Channel) -> None:
        """Type until it is answered; done already is as good as done now."""
        await self._in(who, room)
        for _ in range(TRIES):
            answer = await who.command(f"/incident {line}", room)
            if is_done(answer):
                return
            await asyncio.sleep(PAUSE)
        raise TimeoutError(line)


def is_done(answer: Answer) -> bool:
    """Tell whether it was answered, and not only admitted that nothing could be done."""
    return answer.error is None and not answer.text.startswith(ADMITTED)
