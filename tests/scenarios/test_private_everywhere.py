"""What is private is read nowhere else: not on the page, the board, the console or the API."""

from collections.abc import Iterator
from typing import Final

import aiohttp
import pytest

from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios import boards
from tests.scenarios.at_home import looked
from tests.scenarios.scene import Scene
from tests.scenarios.serviced import described
from tests.scenarios.telling import PAGE, click, write
from tests.scenarios.test_converting import turned
from tests.scenarios.test_private_incidents import seen_by

TOKEN: Final = "a-token-for-programs-0123456789abcdef"
# Words that occur nowhere else: of the whole, of its part, and of all that is done in them.
TITLE, PART = "Zanzibar leaks", "Quokka gone"
SAID: Final = (
    *("narwhal paused", "lemur unfed", "axolotl calmed", "okapi fenced", "wombat asleep"),
    *("pangolin fixed", "capybara tagged", "numbat planned", "gibbon learnt"),
)
CANARIES: Final = (TITLE, PART, *SAID)
PUBLIC: Final = (
    *("/status/", "/status/status.json", "/status/feed.atom", "/status/feed.rss", "/metrics"),
    "/readyz",
)
FOR_PROGRAMS: Final = (
    *("/incidents", "/incidents/1", "/incidents/1/timeline", "/incidents/1/postmortem"),
    *("/incidents/1.md", "/incidents/3", "/incidents/3/timeline", "/action-items"),
    *("/metrics", "/calendar.ics", "/incidents/2", "/incidents/2/timeline", "/incidents/2.md"),
)
CONSOLE: Final = (
    *("", "?state=all", "/1", "/1.json", "/1/postmortem", "/3", "/2", "/2.json", "/actions"),
    *("/figures", "/figures.csv", "/budgets", "/people", "?state=all&q=Zanzibar"),
)
# Whatever is private, these are there.
ALWAYS: Final = (
    *("/status/", "/api/v1/incidents", "/incidents", "/incidents/actions", "/incidents/figures"),
    *("/incidents/budgets", "/incidents/people"),
)
TYPED: Final = (
    *("list all", "list closed", "list mine", "status 1", "status 2", "status 3", "board"),
    *("metrics", "budget", "actions all", "actions overdue", "service checkout", "action 1 done"),
    *("reviewed 1", "subscribe all", "subscribe 1", "subscribe service checkout"),
    "change checkout Release 413",
)


def given(scene: Scene, board: Channel) -> dict[str, str]:
    return {
        **PAGE,
        **boards.given(scene, board),
        "SITREP_API_TOKEN": TOKEN,
        "SITREP_PAGE_TOKEN": TOKEN,
        "SITREP_PUBLIC_URL": "https://sitrep.example.com",
        "SITREP_SERVICES__CHECKOUT__SLO": "99.9%",
    }


async def played(scene: Scene) -> tuple[Channel, Channel]:
    """Play a private incident with a part to its end; Ada and Linus are in both. 2 is public."""
    room = await scene.declare(f"sev1 --private --service checkout {TITLE}")
    await scene.say(scene.ada, f"assign comms {scene.linus.mention}", room)
    await scene.declare("sev2 Search is slow", by=scene.dennis)
    before = len(scene.slack.channels())
    await scene.say(scene.ada, f"sub sev2 {PART}", room)
    (part,) = scene.slack.channels()[before:]
    for line in ("relate 2", "ack", f"update {SAID[0]}", f"impact {SAID[1]}"):
        await scene.say(scene.ada, line, room)
    await scene.ada.react(await scene.ada.post(SAID[6], room), "pushpin")
    await scene.say(scene.ada, f"action {scene.linus.mention} {SAID[5]}", room)
    await scene.say(scene.ada, f"task {scene.linus.mention} {SAID[7]}", room)
    for line in ("ack", "mitigate x", "resolve y"):
        await scene.say(scene.ada, line, part)
    for line in (f"severity sev2 {SAID[2]}", f"mitigate {SAID[3]}", f"resolve {SAID[4]}"):
        await scene.say(scene.ada, line, room)
    await scene.say(scene.ada, "postmortem edit summary", room)
    assert (await (await scene.ada.next_view()).submit({"text": SAID[8]})).ok
    await scene.quiet()
    return room, part


def found(text: str) -> list[str]:
    return [word for word in CANARIES if word.casefold() in text.casefold()]


def visible(scene: Scene, person: Person) -> Iterator[Message]:
    yield from seen_by(scene, person)
    yield from person.inbox


async def leaks(scene: Scene, but: Channel | None = None) -> list[str]:
    """Return where somebody reads of it who is not in it: at home, in Slack, over HTTP.

    `but`: the channel in which it went on when everybody might read it.
    """
    wrong = []
    for who in (scene.dennis, scene.barbara):
        for line in TYPED:
            answer = await scene.say(who, line)
            wrong += [
                f"{who.user.name} {line}: {word}"
                for word in found(answer.text + str(answer.blocks))
            ]
        home = await looked(scene, who)
        wrong += [f"{who.user.name}'s Home: {word}" for word in found(home.words)]
        seen = [said for said in visible(scene, who) if not but or said.channel != but.id]
        for said in seen:
            wrong += [
                f"{who.user.name} reads {said.text[:60]}: {w}"
                for w in found(said.text + said.words)
            ]
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    addresses: list[tuple[str, dict[str, str]]] = [(path, {}) for path in PUBLIC]
    addresses += [(f"/api/v1{path}", bearer) for path in FOR_PROGRAMS]
    addresses += [(f"/incidents{path}", bearer) for path in CONSOLE]
    async with aiohttp.ClientSession() as session:
        for path, headers in addresses:
            async with session.get(scene.bot.url + path, headers=headers) as page:
                assert page.status == 200 or (page.status == 404 and path not in ALWAYS), path
                wrong += [f"{path}: {word}" for word in found(await page.text())]
    return wrong


async def page(scene: Scene, path: str) -> str:
    """Return a page of the console as somebody with the token alone reads it."""
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{scene.bot.url}/incidents{path}", headers=headers) as found,
    ):
        assert found.status == 200
        return await found.text()


@pytest.fixture
async def board(judged: Scene) -> Channel:
    return await boards.opened(judged)


async def test_nobody_else_reads_of_a_private_one(judged: Scene, board: Channel) -> None:
    _, services = await described(judged)
    async with judged.running(**services, **given(judged, board)):
        await played(judged)
        assert await leaks(judged) == []
        for length in ({"minutes": 2}, {"hours": 2}):  # the digest is planned, and then posted
            await judged.later(**length)
        (digest,) = boards.told(judged)
        # Linus works in nothing but the private ones: his name would tell of them.
        for said in (digest.words, await page(judged, "/people"), await page(judged, "/actions")):
            assert "linus" not in said.casefold()
            assert judged.linus.id not in said
        await judged.later(days=40)  # reminders of what is due, and what is asked at the end
        assert await leaks(judged) == []


async def test_what_becomes_private_is_gone_from_wherever_it_was_read(
    judged: Scene, board: Channel
) -> None:
    """What people and customers have read stays read; nothing goes on showing it."""
    async with judged.running(**given(judged, board)):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        await judged.declare("sev2 Search is slow", by=judged.dennis)
        await judged.say(judged.ada, f"assign ic {judged.grace.mention}", room)
        await judged.say(judged.ada, f"assign comms {judged.linus.mention}", room)
        for line in ("relate 2", f"action {judged.linus.mention} {SAID[5]}"):
            await judged.say(judged.ada, line, room)
        preview = await write(judged, judged.grace, room, customers=SAID[0], title=PART)
        await click(judged, judged.grace, preview, "Publish")
        for line in ("ack", f"mitigate {SAID[3]}", f"resolve {SAID[4]}"):
            await judged.say(judged.grace, line, room)
        for length in ({"minutes": 2}, {"hours": 2}):
            await judged.later(**length)
        (digest,) = boards.told(judged)
        assert TITLE in digest.words
        assert SAID[0] in (await judged.get("/status/status.json"))[1]
        await turned(judged, room)
        await judged.later(seconds=6)
        assert found(digest.words + digest.text) == []
        assert await leaks(judged, but=room) == []


async def test_a_part_that_becomes_private_is_named_by_its_whole_no_more(
    judged: Scene, board: Channel
) -> None:
    async with judged.running(**given(judged, board)):
        room = await judged.declare()
        await judged.say(judged.ada, f"assign ic {judged.grace.mention}", room)
        before = len(judged.slack.channels())
        await judged.say(judged.ada, f"sub sev2 {PART}", room)
        (part,) = judged.slack.channels()[before:]
        await judged.grace.join(part)
        assert PART in judged.posted(room)[-1].words
        await turned(judged, part)
        assert await leaks(judged, but=part) == []
        timeline = await judged.say(judged.ada, "timeline all", room)
        assert found(timeline.text + str(timeline.blocks)) == []
