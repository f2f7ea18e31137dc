"""A bot without a user, posting through a webhook: the monitoring of this workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.blocks.complete import complete
from sandbox.workspace.message import Author, Draft
from sandbox.workspace.posting import post

if TYPE_CHECKING:
    from sandbox.driver.person import Where
    from sandbox.wire import JSON
    from sandbox.workspace.message import Message
    from sandbox.workspace.people import Bot
    from sandbox.world import World


class Webhook:
    def __init__(self, world: World, bot: Bot) -> None:
        self.world = world
        self.bot = bot

    async def post(
        self,
        text: str,
        channel: Where = "incidents",
        *,
        blocks: list[JSON] | None = None,
        attachments: list[JSON] | None = None,
    ) -> Message:
        """Post Slack's wire text as `bot_message`; the message has no user."""
        mark = self.world.mark()
        draft = Draft(text, complete(blocks or []), attachments or [])
        author = Author(bot_id=self.bot.id, app_id=self.bot.app_id)
        message = post(self.world.space, self.world.channel(channel), author, draft)
        await self.world.told(mark)
        return message
