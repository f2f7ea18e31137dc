"""Guests and people of other organisations: they have what they were brought into, and no more."""

import pytest

from sandbox.driver.person import Person
from sandbox.server import Sandbox
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.people import User, guest
from tests.sandbox.app import App

STRANGER = User("U0RADIAPE1", "radia", "Radia P.", "Europe/Paris", "0055aa", other_team="T0OTHERS1")


@pytest.fixture(params=[guest(), STRANGER], ids=["guest", "other organisation"])
def visitor(sandbox: Sandbox, request: pytest.FixtureRequest) -> Person:
    """Give somebody who is in #incidents alone, and has been from the start."""
    return sandbox.cast.seat(request.param, "incidents")


async def test_they_see_the_channels_that_they_are_in(sandbox: Sandbox, visitor: Person) -> None:
    ada = sandbox.person("ada")
    await ada.post("for everybody", "general")
    await ada.post("for whoever is here", "incidents")
    assert await visitor.sees("for whoever is here")
    with pytest.raises(TimeoutError):
        await visitor.sees("for everybody", within=0)
    with pytest.raises(CannotError, match="that you can see"):
        await visitor.post("hello", "general")


async def test_they_do_not_let_themselves_in(sandbox: Sandbox, visitor: Person) -> None:
    room = sandbox.channel("general")
    with pytest.raises(CannotError, match="cannot join"):
        sandbox.gestures.join(visitor.id, room)
    await sandbox.person("ada").invite(room, visitor)
    assert await visitor.post("hello", room)


async def test_they_make_no_channels(visitor: Person) -> None:
    with pytest.raises(CannotError, match="Guests cannot make channels"):
        await visitor.make_channel("mine")


async def test_who_was_always_there_is_not_announced(
    sandbox: Sandbox, visitor: Person, socket_app: App
) -> None:
    await visitor.post("hello", "incidents")
    assert socket_app.heard == []
    assert sandbox.channel("incidents").everything == sandbox.channel("incidents").messages
