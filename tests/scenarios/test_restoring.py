"""An old backup is put back: what was carried out since is looked for before it is repeated."""

import asyncio
import sqlite3
from contextlib import closing

from storage.backup import backup, restore
from tests.cast import NOW
from tests.scenarios.scene import Scene

BEFORE = """
UPDATE outbox SET state = 'waiting', attempts = 0, done_at = NULL, result = NULL
WHERE kind IN ('announce', 'announce_reply', 'card', 'notice', 'pin_card')
"""


async def test_a_restored_bot_says_nothing_twice(judged: Scene) -> None:
    file, copy = judged.folder / "sitrep.db", judged.folder / "copy.db"
    async with judged.running():
        room = await judged.declare()
        await judged.say(judged.ada, "update We roll back", room)
        await asyncio.to_thread(backup, file, copy)
    said = [message.text for message in judged.slack.messages() if not message.is_ephemeral]
    with closing(sqlite3.connect(copy)) as older:
        # As if the copy had been made a moment before the steps were carried out.
        assert older.execute(BEFORE).rowcount > 0
        older.commit()
    restore(copy, file, NOW)
    judged.provoked.refusal("pins.add", "already_pinned")
    async with judged.running():
        await judged.quiet()
    now = [message.text for message in judged.slack.messages() if not message.is_ephemeral]
    assert now == said
