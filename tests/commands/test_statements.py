"""How often a command goes to the database: each way takes time while somebody waits."""

import pytest

from storage import people
from tests.cast import GRACE, NOW, TEAM
from tests.commands.room import Room

# With the beginning of the transaction; `bench/acks.py` measures what they take together.
MOST = {
    "note the load balancer drains the old pool": 5,
    "next": 5,
    "status": 7,
    "list": 8,
    "update We scale out.": 15,
    "declare sev2 Search is slow": 37,
}


@pytest.mark.parametrize("line", MOST)
async def test_a_command_goes_to_the_database_no_more_than_so_often(room: Room, line: str) -> None:
    await room.staffed()
    await room.does(
        lambda at: people.learn(
            at.session,
            TEAM,
            GRACE,
            zone="UTC",
            name="Grace",
            is_guest=False,
            is_outsider=False,
            is_gone=False,
            now=NOW,
        )
    )
    await room.types(line)
    assert await room.statements(line) <= MOST[line]
