"""Shows what the app answered to a command, a click or a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api import content
from sandbox.workspace.posting import Revision, edit, post, whisper

if TYPE_CHECKING:
    from sandbox.api.arguments import Arguments
    from sandbox.installation import Installation
    from sandbox.workspace.message import Message


def say(
    installation: Installation,
    args: Arguments,
    where: tuple[str, str],
    replaces: Message | None = None,
) -> Message:
    """Post an answer, ephemeral unless it asks for the channel. `where`: user and channel.

    Raises SlackError when Slack would not show it. The bot need not be in the channel.
    """
    user, channel = where
    draft, space = content.draft(args), installation.space
    content.require_known(space, draft.blocks)
    if replaces is not None:
        revision = Revision(draft.text, draft.blocks, draft.attachments, draft.metadata)
        edit(space, replaces, installation.bot_user, revision)
        return replaces
    if args.text("response_type", "ephemeral") == "in_channel":
        return post(space, space.channels[channel], installation.author, draft)
    return whisper(space, space.channels[channel], user, installation.author, draft)
