"""Owns which services the demo's workspace has, and what was changed before the story begins."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sandbox.workspace.people import UserGroup

if TYPE_CHECKING:
    from sandbox.server import Sandbox

FILE: Final = Path(__file__).parent / "services.toml"
TEAM: Final = "engineering"
LINK: Final = "https://ci.example.com/checkout/412"
_BEFORE: Final = timedelta(minutes=14)


async def describe(sandbox: Sandbox) -> dict[str, str]:
    """Put the on-call group and the team's channel there; return the settings that name them."""
    dennis, linus = sandbox.person("dennis"), sandbox.person("linus")
    on_call = UserGroup("S0CHECKOUT", "checkout-on-call", (dennis.id, linus.id))
    sandbox.space.add_user_group(on_call)
    team = sandbox.channel(TEAM)
    await dennis.invite(team, sandbox.bot_user)
    # A channel's id is the workspace's own, so that it cannot stand in the file.
    return {"SITREP_CONFIG": str(FILE), "SITREP_SERVICES__CHECKOUT__CHANNEL": team.id}


def release() -> str:
    """Return the line that records what was changed a while before customers complained."""
    at = datetime.now(UTC) - _BEFORE
    return f"/incident change checkout at {at:%H:%M}Z Release 412 {LINK}"
