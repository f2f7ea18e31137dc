"""The demo's services: what its file says is what the bot reads and the workspace has."""

from pathlib import Path

from bot.settings import load
from sandbox.demo import services
from sandbox.server import Sandbox
from sandbox.workspace.people import cast

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1-1-demo", "SLACK_APP_TOKEN": "xapp-1-A1-1-demo"}


async def test_everybody_whom_the_services_name_is_in_the_workspace(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    described = await services.describe(sandbox)
    known = load({**TOKENS, **described}, tmp_path).policy().services
    assert set(known) == {"checkout", "search"}
    people = {person.id for person in cast()}
    assert {owner for one in known.values() for owner in one.owners} <= people
    checkout = known["checkout"]
    assert checkout.on_call in sandbox.space.user_groups
    assert checkout.channel == sandbox.channel(services.TEAM).id


def test_the_release_was_before_the_incident() -> None:
    said = services.release()
    assert said.startswith("/incident change checkout at ")
    assert said.endswith(f"Release 412 {services.LINK}")
