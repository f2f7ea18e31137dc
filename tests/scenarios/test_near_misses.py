"""Near misses: thanks for whoever records one, and nothing else is said to anybody."""

from storage.models import Incident
from tests.scenarios.scene import Scene
from tests.scenarios.test_permissions import GUEST, hired
from tests.scenarios.test_redelivery import again


async def test_who_records_one_is_thanked_and_nothing_else_is_said(scene: Scene) -> None:
    before = len(scene.slack.messages())
    answer = await scene.say(scene.ada, "near-miss sev2 The backup was <empty>")
    assert "Thank you. Near miss 1 is recorded: The backup was &lt;empty&gt;." in answer.text
    assert len([m for m in scene.slack.messages() if not m.is_ephemeral]) == before
    assert scene.slack.channels("inc-") == []
    assert await again(scene, answer.delivery) == answer.delivery.ack
    assert len(await scene.rows(Incident)) == 1
    listed = (await scene.say(scene.grace, "list near-misses")).text
    assert "would have been 🟠 SEV2" in listed
    assert "Near miss 1" in (await scene.say(scene.grace, "status 1")).text


async def test_the_form_asks_what_caught_it(scene: Scene) -> None:
    await scene.say(scene.ada, "near-miss")
    opened = await scene.ada.next_view()
    sent = await opened.submit({"title": "The backup was empty", "link": "the graph"})
    assert list(sent.errors) == ["link"]
    told = {
        "caught": "The restore drill",
        "severity": "sev1",
        "link": "https://acme.example/pr/1?a=1&b=2",
    }
    assert (await opened.submit(told)).ok
    await scene.quiet()
    assert "Thank you. Near miss 1" in scene.ada.ephemerals()[-1].text
    shown = (await scene.say(scene.grace, "status 1")).text
    assert "What caught it:* The restore drill" in shown
    assert "would have been 🔴 SEV1" in shown
    assert "https://acme.example/pr/1?a=1&b=2" in shown


async def test_home_shows_incidents_alone(scene: Scene) -> None:
    await scene.say(scene.ada, "near-miss The backup was empty")
    await scene.ada.home()
    await scene.quiet()
    home = await scene.ada.home()
    assert home is not None
    assert "The backup was empty" not in home.words


async def test_a_guest_records_none(scene: Scene) -> None:
    guest = await hired(scene, GUEST)
    answer = await scene.say(guest, "near-miss The backup was empty")
    assert "You can look, and not act" in answer.text
    assert await scene.rows(Incident) == []
