"""SIGKILL at random moments of a whole incident: nothing lost, nothing twice, nothing stuck.

`python -m bench.kill` plays hundreds of these; a seed that fails there fails here.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bench import kill

if TYPE_CHECKING:
    from tests.postgresql import Server


@pytest.mark.parametrize("transport", ["socket", "http"])
@pytest.mark.parametrize("seed", range(1, 9))
async def test_on_sqlite(tmp_path: Path, transport: str, seed: int) -> None:
    address = f"sqlite:///{tmp_path / 'sitrep.db'}"
    found, kills = await kill.trial(seed, tmp_path, address, transport, 1)
    assert found == []
    assert kills


@pytest.mark.parametrize(
    ("transport", "replicas", "seed"),
    [("socket", 1, 11), ("http", 1, 12), ("socket", 3, 13), ("http", 3, 14)],
)
async def test_on_postgresql(
    postgresql_server: "Server", tmp_path: Path, transport: str, replicas: int, seed: int
) -> None:
    async with postgresql_server.fresh() as address:
        found, kills = await kill.trial(seed, tmp_path, address, transport, replicas)
    assert found == []
    assert kills


@pytest.mark.parametrize("seed", range(21, 23))
async def test_what_is_learnt_on_sqlite(tmp_path: Path, seed: int) -> None:
    """The postmortem with its canvas, action items and figures come through it, too."""
    address = f"sqlite:///{tmp_path / 'sitrep.db'}"
    found, kills = await kill.trial(seed, tmp_path, address, "socket", 1, is_learning=True)
    assert found == []
    assert kills


async def test_what_is_learnt_on_postgresql(postgresql_server: "Server", tmp_path: Path) -> None:
    async with postgresql_server.fresh() as address:
        found, kills = await kill.trial(25, tmp_path, address, "http", 2, is_learning=True)
    assert found == []
    assert kills
