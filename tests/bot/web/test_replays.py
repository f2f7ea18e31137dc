"""A signature counts once, in this process and in every other one."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from aiohttp.test_utils import unused_port

from bot.web.replays import Replays
from storage.database import Database
from tests.cast import NOW


class Process:
    """One process that answers requests on this database."""

    def __init__(self, database: Database) -> None:
        self.beside: list[asyncio.Task[None]] = []
        self.replays = Replays(database, lambda: NOW, self._beside)

    def _beside(self, work: Coroutine[Any, Any, None]) -> None:
        self.beside.append(asyncio.create_task(work))

    async def answer(self, signature: str, *, failed: bool = False) -> bool:
        """Answer a request unless it came before; tell whether it did."""
        if await self.replays.used(signature):
            return True
        self.replays.answered(signature, failed=failed)
        await asyncio.gather(*self.beside)
        return False


async def test_a_signature_counts_once(database: Database) -> None:
    process = Process(database)
    assert not await process.answer("v0=a")
    assert await process.answer("v0=a")
    assert not await process.answer("v0=b")


async def test_what_one_process_answered_is_old_to_the_others(database: Database) -> None:
    assert not await Process(database).answer("v0=a")
    assert await Process(database).answer("v0=a")


async def test_two_at_the_same_moment_count_once(database: Database) -> None:
    process = Process(database)
    came = await asyncio.gather(*(process.replays.used("v0=a") for _ in range(5)))
    assert sorted(came) == [False, True, True, True, True]


async def test_what_failed_may_be_sent_again(database: Database) -> None:
    process = Process(database)
    assert not await process.answer("v0=a", failed=True)
    assert not await process.answer("v0=a")


async def test_without_its_database_memory_still_knows() -> None:
    gone = Database(f"postgresql://nobody@127.0.0.1:{unused_port()}/nowhere")
    process = Process(gone)
    assert not await process.answer("v0=a")
    assert await process.answer("v0=a")
    await gone.close()
