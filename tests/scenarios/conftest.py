"""Owns the scenes: the real bot, a real database and Slack's sandbox, judged after every test."""

from collections.abc import AsyncIterator
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.scenarios import logs, verdict
from tests.scenarios.bot import SOCKET
from tests.scenarios.scene import Scene

if TYPE_CHECKING:
    from tests.postgresql import Server

MANIFEST = yaml.safe_load((Path(__file__).parents[2] / "manifest.yml").read_text())
# A busy machine may stand still for seconds; that the answer comes at once is measured in bench/.
PATIENT = Timing(ack_within=20.0, trigger_lifetime=20.0)


def pytest_configure(config: pytest.Config) -> None:
    for marker in (
        "given(**settings): settings of the bot in this scenario",
        "over(transport): how Slack reaches the bot, socket or http",
        "on(database): sqlite or postgresql",
        "hurried: people and Slack wait no longer than they do",
        "without(scope): a scope that the app was not given",
    ):
        config.addinivalue_line("markers", marker)


def _marked(request: pytest.FixtureRequest, name: str, otherwise: str) -> str:
    marker = request.node.get_closest_marker(name)
    return str(marker.args[0]) if marker else otherwise


@pytest.fixture
async def slack(request: pytest.FixtureRequest) -> AsyncIterator[Sandbox]:
    """Give a workspace with the bot in the channel where incidents are announced."""
    manifest = deepcopy(MANIFEST)
    for marker in request.node.iter_markers("without"):
        manifest["oauth_config"]["scopes"]["bot"].remove(marker.args[0])
    async with Sandbox(manifest, timing=PATIENT) as sandbox:
        sandbox.channel("incidents").members[sandbox.bot_user] = None
        yield sandbox


@pytest.fixture
def address(request: pytest.FixtureRequest) -> str:
    """Give the address of a migrated database of the test's own."""
    name = _marked(request, "on", "sqlite")
    request.getfixturevalue(f"{name}_database")
    if name == "sqlite":
        return f"sqlite:///{request.getfixturevalue('tmp_path')}/sitrep.db"
    server: Server = request.getfixturevalue("postgresql_server")
    return server.address(request.getfixturevalue("postgresql_migrated"))


@pytest.fixture
def scene_before(
    request: pytest.FixtureRequest, slack: Sandbox, address: str, tmp_path: Path
) -> Scene:
    """Give the scene before any bot runs."""
    given: dict[str, str] = {}
    for marker in reversed(list(request.node.iter_markers("given"))):
        given.update(marker.kwargs)
    scene = Scene(slack, address, tmp_path, given)
    if request.node.get_closest_marker("hurried"):
        scene.patience = None
    return scene


@pytest.fixture
async def judged(scene_before: Scene) -> AsyncIterator[Scene]:
    """Give the scene, and say after the test what was wrong with what the bot did."""
    with logs.kept() as log:
        yield scene_before
    found = [*verdict.of_slack(scene_before.slack, scene_before.provoked)]
    found += verdict.of_log(log.getvalue(), scene_before.slack)
    assert found == []


@pytest.fixture
async def scene(request: pytest.FixtureRequest, judged: Scene) -> AsyncIterator[Scene]:
    """Give the scene with one bot running."""
    async with judged.running(_marked(request, "over", SOCKET)):
        yield judged


@pytest.fixture
async def room(scene: Scene) -> Channel:
    """Give the channel of an incident that Ada has declared as SEV1."""
    return await scene.declare()


@pytest.fixture
async def staffed(scene: Scene, room: Channel) -> Channel:
    """Give the channel of an incident whose four roles are taken."""
    await scene.staff(room)
    return room
