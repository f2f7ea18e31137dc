"""Whatever comes in: no fault, no answer above 499, and nothing from who cannot sign."""

import io
import itertools
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta

import aiohttp
import pytest
from sqlmodel import Session, SQLModel, func, select

from bench.nonsense import Nonsense, Request, signed
from sandbox.delivery.delivery import Delivery
from sandbox.workspace.channel import Channel
from storage.models import Received
from tests.scenarios.bot import HTTP
from tests.scenarios.scene import Scene

SEEDS = range(4)
EACH = 60  # requests
# What Slack says to whom it did not ask, or asked before.
REFUSED = (
    ("views.open", "exchanged_trigger_id"),
    ("views.open", "expired_trigger_id"),
    ("views.open", "invalid_trigger_id"),
    ("*", "user_not_found"),
)


async def recorded(scene: Scene) -> Sequence[Delivery]:
    """Return one real request of each kind that Slack sends, and a few of some."""
    room = await scene.declare()
    await scene.staff(room)
    said = await scene.dennis.post("Errors began with release 412", room)
    await scene.barbara.react(said, "pushpin")
    await scene.barbara.unreact(said, "pushpin")
    await scene.barbara.react(said, "mag")
    await scene.dennis.edit(said, "Errors began with release 413")
    alert = await scene.dennis.post("p99 over 2 s", "general")
    await scene.ada.shortcut("declare_from_message", on=alert)
    form = await scene.ada.next_view()
    await form.submit({"title": "Search is slow", "severity": "sev2"})
    await corrected(scene, room)
    await scene.ada.shortcut("declare")
    await scene.quiet()
    await scene.ada.home()
    await scene.quiet()
    home = await scene.ada.home()
    assert home
    for button in ("Refresh", "Declare an incident"):
        await home.click(button)
    await scene.quiet()
    card = await scene.grace.sees("Checkout returns 500s", room)
    await scene.grace.click(card, "Acknowledge")
    await scene.say(scene.grace, f"handoff commander {scene.ada.mention}", room)
    await scene.ada.click(scene.ada.inbox[-1], "Decline")
    await scene.dennis.delete(said)
    await scene.quiet()
    return list(scene.slack.deliveries)


async def corrected(scene: Scene, room: Channel) -> None:
    """Have Barbara add a message with its thread, correct the entry and the milestones."""
    said = await scene.dennis.post("The pool is exhausted", room)
    await scene.linus.reply(said, "again")
    await scene.barbara.shortcut("add_to_timeline", on=said)
    await (await scene.barbara.next_view()).submit({"replies": "event"})
    await scene.quiet()
    page = (await scene.say(scene.barbara, "timeline all", room)).message
    await scene.barbara.click(page, "correct", "Correct")
    await (await scene.barbara.next_view()).submit({"text": "It was the pool", "reason": "a slip"})
    await scene.say(scene.barbara, "milestone", room)
    began = scene.clock() - timedelta(hours=1)
    await (await scene.barbara.next_view()).submit({"started": began, "reason": "the graph"})
    await scene.quiet()


async def send(scene: Scene, requests: Sequence[Request], secret: str) -> Counter[int]:
    """Send them all, signed with this secret; return how often each status was answered."""
    answers = Counter[int]()
    url = f"{scene.bot.url}/slack/events"
    async with aiohttp.ClientSession() as session:
        for asked in requests:
            headers = signed(asked, secret, time.time())
            async with session.post(url, data=io.BytesIO(asked.body), headers=headers) as answer:
                answers[answer.status] += 1
    return answers


def made(seed: int, real: Sequence[Delivery], number: int) -> Sequence[Request]:
    """Make requests out of the real ones, each in its turn."""
    nonsense = Nonsense(seed)
    turns = itertools.islice(itertools.cycle(real), number)
    return [nonsense.request(one.kind, one.payload) for one in turns]


async def counted(scene: Scene) -> Mapping[str, int]:
    """Return how many rows each table has."""

    def count(session: Session) -> Mapping[str, int]:
        tables = SQLModel.metadata.sorted_tables
        rows = {t.name: session.exec(select(func.count()).select_from(t)).one() for t in tables}
        # Signatures of real requests are written beside the answers, some a moment later.
        ours = (
            select(func.count())
            .select_from(Received)
            .where(Received.team_id == scene.slack.team_id)
        )
        return rows | {"inbox": session.exec(ours).one()}

    return await scene.bot.database.read(count)


@pytest.mark.over(HTTP)
@pytest.mark.parametrize("seed", SEEDS)
async def test_nonsense_that_slack_signed_is_no_fault(scene: Scene, seed: int) -> None:
    """The scene's end looks for faults that were logged or counted."""
    for refusal in REFUSED:
        scene.provoked.refusal(*refusal)
    requests = made(seed, await recorded(scene), EACH)
    answers = await send(scene, requests, scene.slack.signing_secret)
    assert not [status for status in answers if status >= 500]
    assert answers[400]
    await scene.quiet()


@pytest.mark.over(HTTP)
async def test_what_nobody_signed_has_no_effect_whatever(scene: Scene) -> None:
    real = await recorded(scene)
    before = await counted(scene)
    answers = await send(scene, made(7, real, EACH), "0" * 32)
    whole = [Nonsense(0)._spoilt(one.kind, {}) for one in real]  # noqa: SLF001
    answers += await send(scene, whole, "0" * 32)
    assert set(answers) <= {400, 401}
    await scene.quiet()
    assert await counted(scene) == before
