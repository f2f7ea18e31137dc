"""Many people at the same moment: everybody is answered, and nothing is done twice."""

import asyncio

import pytest

from storage.models import Incident, RoleHeld
from tests.scenarios.scene import Scene

ON_BOTH = [
    pytest.param(marks=pytest.mark.on(database), id=database)
    for database in ("sqlite", "postgresql")
]


@pytest.mark.parametrize((), ON_BOTH)
async def test_declarations_at_once_get_a_number_each(scene: Scene) -> None:
    people = [scene.ada, scene.grace, scene.linus, scene.barbara, scene.dennis]
    answers = await asyncio.gather(
        *(person.command(f"/incident declare sev3 {n}") for n in "ab" for person in people)
    )
    assert [answer.error for answer in answers if answer.error] == []
    await scene.quiet()
    numbers = [incident.number for incident in await scene.rows(Incident)]
    assert sorted(numbers) == list(range(1, 11))
    assert len(scene.slack.channels("inc-")) == 10


@pytest.mark.parametrize((), ON_BOTH)
async def test_whoever_takes_a_role_at_once_there_is_one_holder(scene: Scene) -> None:
    room = await scene.declare()
    takers = [scene.grace, scene.linus, scene.barbara, scene.dennis]
    for person in takers:
        await person.join(room)
    answers = await asyncio.gather(
        *(person.command("/incident take commander", room) for person in takers)
    )
    assert [answer.error for answer in answers if answer.error] == []
    await scene.quiet()
    held = [row for row in await scene.rows(RoleHeld) if row.until_at is None]
    assert len(held) == 1
    assert f"*Commander*\n<@{held[0].user_id}>" in scene.posted(room)[0].words


async def test_clicks_at_once_acknowledge_once(scene: Scene) -> None:
    room = await scene.declare()
    (card,) = scene.posted(room)
    click = {"type": "button", "action_id": "acknowledge", "block_id": "b", "value": "1"}
    people = [scene.ada, scene.grace, scene.linus, scene.dennis]
    await asyncio.gather(
        *(scene.slack.interactions.click(person.id, card, click, {}) for person in people)
    )
    await scene.quiet()
    assert len([said for said in scene.posted(room) if "Acknowledged" in said.text]) == 1
    refused = [person for person in people if person.ephemerals(room)]
    assert len(refused) == len(people) - 1
