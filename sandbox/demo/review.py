"""Owns the demo's review board: its channel, and that the digest is read there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sandbox.server import Sandbox
    from sandbox.workspace.message import Message

CHANNEL: Final = "review-board"
MARK: Final = "Mark reviewed"
LONG: Final = 20.0  # seconds that a slow machine may take


async def describe(sandbox: Sandbox) -> dict[str, str]:
    """Put the channel there, with everybody in it; return the setting that names it."""
    grace = sandbox.person("grace")
    channel = await grace.make_channel(CHANNEL)
    others = [sandbox.person(name) for name in ("ada", "linus", "barbara", "dennis")]
    await grace.invite(channel, *others, sandbox.bot_user)
    return {"SITREP_REVIEW_CHANNEL": channel.id}


async def hold(sandbox: Sandbox) -> None:
    """Have the week posted now, read, and what happened marked as reviewed."""
    grace = sandbox.person("grace")
    await grace.command("/incident board post", CHANNEL)
    digest = await sandbox.wait_for(lambda: told(sandbox), within=LONG, what="the digest")
    await grace.click(digest, MARK)
    await sandbox.wait_for(
        lambda: is_reviewed(sandbox), within=LONG, what="the digest to say that it was reviewed"
    )
    await sandbox.settled()


def told(sandbox: Sandbox) -> Message | None:
    """Return the digest, once it is there."""
    found = sandbox.messages(channel=CHANNEL)
    return next((one for one in found if one.user == sandbox.bot_user and one.blocks), None)


def is_reviewed(sandbox: Sandbox) -> bool:
    digest = told(sandbox)
    return digest is not None and "Reviewed by" in digest.words and MARK not in digest.words
