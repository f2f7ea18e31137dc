"""Following a service from afar, and who else hears that an incident is about it."""

import pytest

from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import described


async def test_followers_of_a_service_hear_of_it_once(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        for line in ("subscribe service checkout", "subscribe all sev2"):
            await judged.say(judged.grace, line)
        await judged.say(judged.linus, "subscribe service CHECKOUT")
        room = await judged.declare(f"sev1 {TITLE}")
        assert judged.linus.inbox == []
        await judged.say(judged.ada, "service checkout", room)
        (news,) = judged.linus.inbox
        assert "You follow every incident about checkout" in news.words
        assert "`/incident unsubscribe service checkout`" in news.words
        await judged.say(judged.ada, "severity sev2 fewer", room)
        assert len(judged.grace.inbox) == 2
        assert "service checkout" in (await judged.say(judged.linus, "subscribe list")).text
        await judged.say(judged.linus, "unsubscribe service checkout")
        before = len(judged.linus.inbox)
        await judged.say(judged.ada, "update We roll back", room)
        assert len(judged.linus.inbox) == before


async def test_who_has_heard_of_it_is_not_told_that_it_is_about_their_service(
    judged: Scene,
) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        for line in ("subscribe all", "subscribe service checkout"):
            await judged.say(judged.linus, line)
        room = await judged.declare()
        assert len(judged.linus.inbox) == 1
        await judged.say(judged.ada, "service checkout", room)
        assert len(judged.linus.inbox) == 1


@pytest.mark.parametrize("flag", ["--private", "--drill"])
async def test_followers_of_a_service_hear_nothing_of_private_ones_and_drills(
    judged: Scene, flag: str
) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await judged.say(judged.linus, "subscribe service checkout")
        room = await judged.declare(f"sev1 {flag} --service checkout {TITLE}")
        await judged.say(judged.ada, "service search", room)
        assert judged.linus.inbox == []


async def test_two_about_the_same_service_may_be_the_same(judged: Scene) -> None:
    _, given = await described(judged)
    async with judged.running(**given):
        await judged.declare(f"sev1 --service checkout {TITLE}")
        await judged.declare("sev2 --service search Nobody finds anything", by=judged.linus)
        assert "Is this the same" not in "".join(m.words for m in judged.linus.ephemerals())
        await judged.declare("sev2 --service checkout Cards are declined", by=judged.linus)
        assert "Is this the same as incident 1?" in judged.linus.ephemerals()[-1].words
