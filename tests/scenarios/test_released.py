"""Databases of every released schema: upgraded at the start, they serve as if they were new.

A new version gets its dumps by `SITREP_WRITE_DUMPS=1 pytest` with this file.
"""

import io
import json
import os
import re
from pathlib import Path

import pytest

from bot import schema
from bot.export import write
from sandbox.server import Sandbox
from storage import migrations
from tests.postgresql import Server
from tests.scenarios.scene import Scene
from tests.scenarios.story import left, play
from tests.storage.released import dumps

ENGINES = ("sqlite", "postgresql")
VERSIONS = [(engine, revision) for engine in ENGINES for revision in migrations.REVISIONS]
ONCE = {"pins": 1, "bookmarks": 1, "announcements": 1, "check marks": 2}
TABLES_SINCE = {"updates": "0002", "timeline": "0002", "audit": "0003"}


@pytest.mark.parametrize(("engine", "revision"), VERSIONS)
def test_every_released_schema_has_its_dump(engine: str, revision: str) -> None:
    assert dumps.file(engine, revision).exists()


@pytest.mark.skipif("SITREP_WRITE_DUMPS" not in os.environ, reason="only for a new schema version")
@pytest.mark.parametrize("engine", [pytest.param(e, marks=pytest.mark.on(e)) for e in ENGINES])
async def test_the_newest_dump_is_written(scene: Scene, engine: str) -> None:
    await play(scene)
    await scene.declare("sev4 A button is blue")
    team_id = scene.slack.team_id
    if engine == "sqlite":
        said = dumps.of_sqlite(scene.folder / "sitrep.db", team_id)
    else:
        said = dumps.of_postgresql(scene.address, team_id)
    for room in scene.slack.channels("inc-"):  # the next sandbox gives the same ids again
        said = said.replace(room.id, f"C0OLD{room.id[-4:]}")
    said = re.sub(r"'(event|command|click|form):", r"'old-\1:", said)
    dumps.file(engine, migrations.HEAD).write_text(said)


async def _loaded(engine: str, revision: str, slack: Sandbox, where: Path, empty: str) -> str:
    """Return the address of the old database, upgraded."""
    team_id = slack.team_id
    if engine == "sqlite":
        dumps.load_sqlite(where / "sitrep.db", revision, team_id)
        url = f"sqlite:///{where}/sitrep.db"
    else:
        await dumps.load_postgresql(empty, revision, team_id)
        url = empty
    database = await schema.open_database(url, migrate=True)
    await database.close()
    return url


async def _exported(scene: Scene) -> list[dict[str, object]]:
    out = io.StringIO()
    await write(out, scene.bot.database, None, "ndjson", None)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    return [line for line in lines if line["schema"] == "sitrep/incident/1"]


def _settled(document: dict[str, object]) -> dict[str, object]:
    return {name: part for name, part in document.items() if name not in ("alarms", "people")}


@pytest.mark.parametrize(("engine", "revision"), VERSIONS)
async def test_an_older_database_goes_on_where_it_was(
    engine: str, revision: str, slack: Sandbox, tmp_path: Path, postgresql_server: Server
) -> None:
    async with postgresql_server.fresh() as empty:
        scene = Scene(slack, await _loaded(engine, revision, slack, tmp_path, empty), tmp_path)
        # The channels of then are not in this workspace.
        scene.provoked.refusal("conversations.info", "channel_not_found", fails="read_members")
        async with scene.running():
            before = await _exported(scene)
            listed = (await scene.say(scene.ada, "list all")).text
            assert "A button is blue" in listed
            room = await play(scene)
            assert room.name.startswith("inc-3-")
            assert ONCE.items() <= left(scene, room).items()
            after = await _exported(scene)
        # What is looked at when its time comes, and what people are called, go on.
        assert [_settled(one) for one in after[:2]] == [_settled(one) for one in before]
        assert len(after) == 3
        for table, since in TABLES_SINCE.items():
            assert bool(before[0][table]) is (revision >= since), table
