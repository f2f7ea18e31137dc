"""The published schema is what the code writes, and what is written keeps to it."""

import json
import os
from pathlib import Path

from jsonschema import Draft202012Validator

from bot.export import shapes
from storage.database import Database
from tests.bot.export.recorded import fill
from tests.bot.export.test_import import exported

FILE = Path(__file__).parents[3] / "docs" / "export.schema.json"


def test_the_published_schema_is_the_code_s() -> None:
    made = json.dumps(shapes.json_schema(), indent=2, ensure_ascii=False) + "\n"
    if "SITREP_WRITE_SCHEMA" in os.environ:
        FILE.write_text(made, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == made, "SITREP_WRITE_SCHEMA=1 pytest writes it anew"


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(shapes.json_schema())


async def test_every_line_keeps_to_it(sqlite_database: Database) -> None:
    await sqlite_database.transaction(fill)
    schema = Draft202012Validator(
        shapes.json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    lines = [json.loads(line) for line in (await exported(sqlite_database)).splitlines()]
    assert [error.message for line in lines for error in schema.iter_errors(line)] == []
    assert {line["schema"] for line in lines} == set(shapes.by_schema())


async def test_a_line_that_lacks_something_does_not(sqlite_database: Database) -> None:
    await sqlite_database.transaction(fill)
    lines = [json.loads(line) for line in (await exported(sqlite_database)).splitlines()]
    (document, *_) = (line for line in lines if line["schema"] == "sitrep/incident/1")
    del document["roles"]
    assert not Draft202012Validator(shapes.json_schema()).is_valid(document)
