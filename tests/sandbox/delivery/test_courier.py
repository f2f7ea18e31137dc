"""Disorder on the way to the app: twice, held back, out of order."""

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app import App


async def test_everything_can_come_twice(sandbox: Sandbox, incidents: Channel, app: App) -> None:
    sandbox.courier.duplicate = True

    await sandbox.person("ada").post("hello", incidents)
    await sandbox.settled()

    assert len({payload["event_id"] for payload in app.heard}) == 1
    assert len(app.heard) == 2


async def test_what_is_held_back_comes_in_any_order(
    sandbox: Sandbox, incidents: Channel, app: App
) -> None:
    sandbox.courier.hold()
    for number in range(3):
        await sandbox.person("ada").post(f"message {number}", incidents)
    held = list(app.heard)
    sandbox.courier.release("reverse")
    await sandbox.settled()

    assert held == []
    assert sorted(event["text"] for event in app.events) == [f"message {n}" for n in range(3)]


async def test_a_delivery_remembers_how_long_it_took(
    sandbox: Sandbox, incidents: Channel, app: App
) -> None:
    await sandbox.person("ada").post("hello", incidents)

    delivery = sandbox.deliveries[-1]
    assert delivery.what == "message"
    assert delivery.ack == {}
    assert delivery.latency is not None
    assert app.heard
