"""Owns the command line as a program: the environment that it is run in, and how it ended."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from storage.database import Database

ROOT = Path(__file__).parents[2]
LIMIT = 60  # seconds; a machine under load imports slowly


@dataclass
class Ended:
    code: int
    out: str
    err: str


Sitrep = Callable[..., Ended]


def environment(folder: Path, given: Mapping[str, str]) -> dict[str, str]:
    """Return an environment with no settings but those given."""
    ours = ("SITREP_", "SLACK_", "DATABASE_URL", "HOST", "PORT", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    paths = {"DATABASE_URL": f"sqlite:///{folder}/sitrep.db", "PYTHONPATH": str(ROOT)}
    return {**kept, **paths, **given}


async def altered(folder: Path, revision: str) -> None:
    database = Database(f"sqlite:///{folder}/sitrep.db")
    statement = text("UPDATE alembic_version SET version_num = :revision")
    await database.engine.connection(lambda at: at.execute(statement, {"revision": revision}))
    await database.close()
