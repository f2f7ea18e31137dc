"""Each of the calls fails once, in every way that Slack knows: all is said, and said once."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest

from bot.scopes import METHODS
from sandbox.control.faults import Fault
from sandbox.workspace.channel import Channel
from tests.scenarios import story
from tests.scenarios.asking import open_in
from tests.scenarios.scene import TITLE, Scene

# A form that cannot be opened is answered with what to type; the start asks who the bot is.
BY_HAND: Final = {"views.open", "auth.test"}
WAYS: Final[Mapping[str, Callable[[str], Fault | None]]] = {
    "no fault": lambda _: None,
    "429": lambda method: Fault(method, status=429, retry_after=7),
    "500": lambda method: Fault(method, status=500),
    "503": lambda method: Fault(method, status=503),
    "fatal_error": lambda method: Fault(method, error="fatal_error"),
    "nonsense": lambda method: Fault(method, malformed=True),
    "cut before the effect": lambda method: Fault(method, cut="before"),
    "cut after the effect": lambda method: Fault(method, cut="after"),
}
ERRORS: Final = (
    *("ratelimited", "http_500", "http_503", "fatal_error", "malformed", "connection_cut"),
    # What was done before its answer was lost is found to be done.
    *("already_pinned", "name_taken"),
)
WHOLE: Final = {
    "channels": 1,
    "pins": 1,
    "bookmarks": 1,
    "members": 6,
    "said in the room": 7,
    "announcements": 1,
    "replies": 4,
    "direct": 7,
    "check marks": 1,
}


async def patiently(scene: Scene) -> None:
    """Give Slack the time that it asks for, and failed calls another try."""
    for _ in range(4):
        await scene.later(seconds=8)


async def played(scene: Scene) -> Channel:
    await scene.say(scene.ada, f"declare sev1 {TITLE}")
    await patiently(scene)
    (room,) = scene.slack.channels("inc-")
    await scene.staff(room)
    await patiently(scene)
    said = await scene.grace.post("Errors began with release 412", room)
    slip = await scene.grace.post("Lunch anyone", room)
    for message in (said, slip):
        await scene.barbara.react(message, "pushpin")
    await patiently(scene)
    await scene.barbara.unreact(slip, "pushpin")
    await scene.say(scene.grace, "ack", room)
    await patiently(scene)
    await scene.later(minutes=15)
    await patiently(scene)
    (asked,) = open_in(scene, room)
    assert asked
    for line in ("update We roll back", "mitigate rolled back", "resolve no errors"):
        await scene.say(scene.grace, line, room)
        await patiently(scene)
    return room


@pytest.mark.parametrize("way", WAYS)
async def test_nothing_is_lost_and_nothing_said_twice(scene: Scene, way: str) -> None:
    for error in ERRORS:
        scene.provoked.refusal("*", error)
    for method in METHODS.keys() - BY_HAND:
        fault = WAYS[way](method)
        if fault is not None:
            scene.slack.faults.add(fault)
    room = await played(scene)
    await scene.ada.home()
    await patiently(scene)
    shown = await scene.ada.home()
    assert shown
    assert TITLE in shown.words
    assert story.left(scene, room) == WHOLE
    assert "resolved" in room.topic.value
    assert not open_in(scene, room)
