"""Owns how a scenario tells customers: by form, with a preview, with a click."""

from typing import Final

from sandbox.driver.form import Form
from sandbox.driver.person import Person
from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from storage.models import PublicUpdate
from tests.scenarios.scene import Scene

PAGE: Final = {
    "SITREP_STATUS_PAGE": "on",
    "SITREP_STATUS_URL": "https://status.example.com",
    "SITREP_SERVICES__CHECKOUT__PUBLIC": "Payments",
    "SITREP_SERVICES__LEDGER__LABEL": "Ledger",
}
ASKED: Final = {**PAGE, "SITREP_STATUS_APPROVAL": "on"}
SAID: Final = {
    "customers": "Some card payments fail. Please try again in 10 minutes.",
    "title": "Some payments fail",
}


async def opened(scene: Scene, who: Person, line: str, room: Channel) -> Form:
    await scene.say(who, line, room)
    return await who.next_view()


async def write(scene: Scene, who: Person, room: Channel, **said: str) -> Message:
    """Write to customers by form; return the preview that its writer sees."""
    form = await opened(scene, who, "customers write", room)
    sent = await form.submit({**SAID, **said})
    assert sent.ok, sent.errors
    await scene.quiet()
    return who.ephemerals(room)[-1]


async def click(scene: Scene, who: Person, message: Message, label: str) -> None:
    answer = await who.click(message, label)
    assert answer.error is None, answer.error
    await scene.quiet()


async def read(scene: Scene) -> str:
    status, body = await scene.get("/status/status.json")
    assert status == 200
    return body


async def told(scene: Scene) -> list[str]:
    rows = await scene.rows(PublicUpdate)
    return [row.text for row in rows if row.published_at and not row.withdrawn_at]
