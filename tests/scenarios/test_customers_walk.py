"""Whatever people do about customers, in whatever order: they read what was published, once."""

import json
from random import Random
from typing import TYPE_CHECKING, Final

import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from storage.models import Audit, Incident, PublicUpdate
from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.telling import ASKED, PAGE, read

if TYPE_CHECKING:
    from sandbox.workspace.message import Message

LINES: Final = (
    *("customers write", "customers write", "customers", "customers correct", "update", "resolve"),
    *("customers withdraw", "ack", "mitigate rolled back", "reopen it is back", "take commander"),
    *("quiet on", "quiet off", "service checkout", "resolve x", "customers write", "customers"),
)
MOVES: Final = ("private it is delicate", "public")
ONWARDS: Final = ("Publish", "Approve", "Ask for approval", "Preview")
TYPED: Final = {
    "customers-decline": {"reason": "Say until when"},
    "customers-withdraw": {"reason": "It was wrong"},
    "update": {"text": "We are on it"},
    "resolve": {"evidence": "No errors"},
    "public": {"reason": "it is known"},
}


class Walk:
    """`taken` is what happened so far, to be read when something is wrong."""

    def __init__(self, scene: Scene, seed: int) -> None:
        self.scene, self.random = scene, Random(seed)  # noqa: S311 - nothing secret depends on it
        self.people = [scene.ada, scene.grace, scene.linus]
        self.taken: list[str] = []

    @property
    def room(self) -> Channel:
        """Return the channel in which it goes on by now."""
        return [one for one in self.scene.slack.channels() if one.name.startswith("inc-")][-1]

    async def step(self) -> None:
        who = self.random.choice(self.people)
        if self.random.random() < 0.5:
            await self._type(who)
        else:
            await self._click(who)
        if self.random.random() < 0.6:  # otherwise things overlap
            await self.scene.quiet()
        if self.random.random() < 0.15:
            await self.scene.later(minutes=self.random.choice((1, 6, 11)))

    async def _type(self, who: Person) -> None:
        lines = MOVES if self.random.random() < 0.06 else LINES
        line, room = self.random.choice(lines), self.room
        if room.is_archived or who.id not in room.members:
            return
        self.taken.append(f"{who.user.name}: {line}")
        assert (await who.command(f"/incident {line}", room)).error is None, self.taken
        await self._fill(who)

    async def _click(self, who: Person) -> None:
        whispers = [said for said in who.ephemerals() if buttons(said) and not said.deleted]
        seen: list[Message] = [*self.room.messages, *who.inbox, *whispers[-3:]]
        found = [said for said in seen if buttons(said)]
        if not found or who.id not in self.room.members:
            return
        onwards = [said for said in found if buttons(said)[0] in ONWARDS]
        if onwards and self.random.random() < 0.7:
            message, button = onwards[-1], buttons(onwards[-1])[0]
        else:
            message = self.random.choice(found[-6:])
            button = self.random.choice(buttons(message))
        self.taken.append(f"{who.user.name} clicks {button}")
        assert (await who.click(message, button)).error is None, self.taken
        await self._fill(who)

    async def _fill(self, who: Person) -> None:
        """Send the form that has been opened, if one has; what it shows again once more."""
        await self.scene.quiet()
        view = self.scene.slack.space.views.top(who.id)
        if view is None:
            return
        name = view.content["callback_id"]
        said = {**TYPED.get(name, {})}
        fields = {block.get("block_id") for block in view.content["blocks"]}
        if "customers" in fields and (name == "customers" or self.random.random() < 0.6):
            said |= {"customers": f"Words {len(self.taken)}."}
            said |= {"title": f"Title {len(self.taken)}"} if "title" in fields else {}
        sent = await who.hand(view).submit(said)
        assert sent.error is None, self.taken
        if sent.view is not None:
            await sent.view.submit({})


async def consistent(scene: Scene, walk: Walk) -> None:
    """Look whether page, rows and audit say one thing."""
    await scene.quiet()
    await scene.later(seconds=6)
    (incident,) = await scene.rows(Incident)
    rows = await scene.rows(PublicUpdate)
    standing = [row for row in rows if row.published_at and not row.withdrawn_at]
    assert len([row for row in rows if not row.published_at and not row.withdrawn_at]) <= 1
    done = [row for row in await scene.rows(Audit) if row.action == "customers"]
    assert len(done) == len([row for row in rows if row.published_at]), walk.taken
    page = json.loads(await read(scene))
    shown = [*page["current"], *page["past"]]
    if incident.private or not standing:
        assert shown == [], walk.taken
        return
    standing.sort(key=lambda row: (row.published_at, row.id))
    (one,) = shown
    assert [word["text"] for word in reversed(one["updates"])] == [row.text for row in standing]
    assert one["title"] == incident.public_title == standing[-1].title, walk.taken


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(seed, marks=pytest.mark.given(**(ASKED if seed % 2 else PAGE)))
        for seed in (11, 18, 29, 32)
    ],
)
async def test_whatever_people_do_the_page_says_what_was_published(scene: Scene, seed: int) -> None:
    scene.provoked.refusal("conversations.create", "name_taken")
    scene.provoked.refusal("canvases.delete", "canvas_not_found")
    room = await scene.declare("sev1 --service checkout Checkout returns 500s")
    await scene.ada.invite(room, scene.grace, scene.linus)
    await scene.quiet()
    walk = Walk(scene, seed)
    for _ in range(4):
        for _ in range(15):
            await walk.step()
        await consistent(scene, walk)
