"""What was handed out is taken in again: the same, byte for byte, on either database."""

import contextlib
import copy
import io
import json
import shutil
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, select

from bot import schema
from bot.export import FORMS, incoming, record, write
from bot.export.incoming import CannotImport
from storage import action_items, archive, incidents, migrations
from storage.database import Database
from storage.models import Incident
from tests.bot.export.recorded import OTHER, WORDS, fill
from tests.cast import TEAM, outage
from tests.storage.released import dumps
from tests.waiting import PATIENCE

Change = Callable[[Any], object]
Changed = Callable[[Change], str]


async def exported(database: Database, *, private: bool = True) -> str:
    out = io.StringIO()
    await write(out, database, None, "ndjson", private=private)
    return out.getvalue()


async def each(database: Database) -> list[str]:
    """Return every incident in every form."""
    keys = await database.read(partial(archive.every_id, private=True))
    wholes = await database.read(partial(archive.wholes, ids=keys, private=True))
    return [draw(whole) for whole in wholes for draw in FORMS.values()]


async def rows_in(database: Database) -> int:
    """Return how many rows there are in all tables."""

    def count(session: Session) -> int:
        found = 0
        for table in SQLModel.metadata.sorted_tables:
            found += session.execute(select(func.count()).select_from(table)).scalar_one()
        return found

    return await database.read(count)


async def take_in(database: Database, text: str) -> None:
    await incoming.read(database, io.BytesIO(text.encode()), "FILE")


@contextlib.asynccontextmanager
async def fresh(template: Path, path: Path) -> AsyncIterator[Database]:
    shutil.copy(template, path)
    database = Database(f"sqlite:///{path}", patience=PATIENCE)
    yield database
    await database.close()


@pytest.fixture
async def second(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Database]:
    async with fresh(sqlite_template, tmp_path / "second.db") as database:
        yield database


async def test_the_record_comes_back_byte_for_byte(database: Database, second: Database) -> None:
    await database.transaction(fill)
    before, forms = await exported(database), await each(database)
    await take_in(second, before)
    assert await exported(second) == before
    assert await each(second) == forms


async def test_it_goes_from_one_kind_of_database_to_the_other(
    postgresql_database: Database, second: Database
) -> None:
    await second.transaction(fill)
    before, forms = await exported(second), await each(second)
    await take_in(postgresql_database, before)
    assert await exported(postgresql_database) == before
    assert await each(postgresql_database) == forms


async def test_without_the_private_ones_it_comes_back_too(
    database: Database, second: Database
) -> None:
    await database.transaction(fill)
    before = await exported(database, private=False)
    assert '"number": 7' not in before
    await take_in(second, before)
    assert await exported(second, private=False) == before
    assert await exported(second) == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(words=WORDS)
async def test_whatever_people_wrote_comes_back(
    words: str, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("pair")
    async with fresh(sqlite_template, folder / "one.db") as one:
        await one.transaction(lambda session: fill(session, words))
        before = await exported(one)
    async with fresh(sqlite_template, folder / "two.db") as two:
        await take_in(two, before)
        assert await exported(two) == before


async def test_a_file_goes_on_where_it_was(database: Database, second: Database) -> None:
    """Numbers and ids go on after the highest, as if nothing had happened."""
    await second.transaction(fill)
    await take_in(database, await exported(second))

    def go_on(session: Session) -> tuple[int, int, int]:
        number = incidents.next_number(session, TEAM)
        last = session.exec(select(func.max(col(Incident.id)))).one()
        session.add(declared := outage(number))
        session.flush()
        assert declared.key > (last or 0)
        return (
            number,
            action_items.next_number(session, TEAM),
            incidents.next_number(session, OTHER),
        )

    assert await database.transaction(go_on) == (40, 100, 41)


async def test_ids_that_leave_no_room_for_the_next_are_refused(
    postgresql_database: Database, second: Database
) -> None:
    await second.transaction(fill)
    lines = (await exported(second)).splitlines()
    place, found = next(
        (at, json.loads(line))
        for at, line in enumerate(lines)
        if '"schema": "sitrep/subscription/1"' in line
    )
    lines[place] = json.dumps({**found, "id": 2**31 - 1})
    with pytest.raises(CannotImport, match="does not fit together"):
        await take_in(postgresql_database, "\n".join(lines))
    assert await rows_in(postgresql_database) == 0


async def test_numbers_go_on_where_the_workspace_is_missing(
    database: Database, second: Database
) -> None:
    await second.transaction(fill)
    lines = (await exported(second)).splitlines()
    kept = [line for line in lines if '"sitrep/incident/1"' in line]
    await take_in(database, together(kept))
    assert await database.transaction(lambda at: incidents.next_number(at, TEAM)) == 13


async def test_what_names_an_incident_that_is_missing_names_none(
    database: Database, second: Database
) -> None:
    await second.transaction(fill)
    lines = (await exported(second)).splitlines()
    kept = [line for line in lines if '"sitrep/incident/1"' in line and '"number": 12' in line]
    await take_in(database, together(kept))
    document = json.loads(kept[0])
    assert document["incident"]["part_of"] == 3
    assert [row["other"] for row in document["relations"]] == [3, 3]
    (after, *_) = (json.loads(line) for line in (await exported(database)).splitlines()[1:])
    assert (after["incident"]["part_of"], after["relations"]) == (None, [])
    far = [(row["entry_id"], row["task_id"]) for row in after["action_items"]]
    assert far == [(None, None), (None, None)]


def together(lines: list[str]) -> str:
    """Return these lines as an export."""
    return "".join(f"{line}\n" for line in lines) + record.end_line(len(lines))


def broken(lines: list[str]) -> dict[str, tuple[str, str]]:
    """Return files that nobody can import, each with what is said of it."""
    first = next(n for n, line in enumerate(lines) if '"sitrep/incident/1"' in line)
    document = json.loads(lines[first])
    line = first + 1

    def changed(change: Change) -> str:
        other = copy.deepcopy(document)
        change(other)
        return "\n".join([*lines[:first], json.dumps(other), *lines[first + 1 :]])

    newer = lines[first].replace("sitrep/incident/1", "sitrep/incident/2")
    twice = [*lines[:-1], lines[first]]
    return {
        "empty": ("", "FILE has no end (it is empty)"),
        "cut off": ("\n".join(lines[:-1]), f"FILE has no end (after line {len(lines) - 1})"),
        "half a line": (lines[0] + "\n" + lines[1][:40], "line 2: it is no line of an export"),
        "no JSON": ("# Incident 7", "line 1: it is no line of an export"),
        "a list": ("[1]", "line 1: it is no line of an export"),
        "newer": ("\n".join([*lines[:first], newer]), f"line {line}: this release does not read "),
        "a line less": ("\n".join(lines[1:]), "some are missing, or too many"),
        "two files": ("\n".join([*lines, *lines]), "this is more than one"),
        "twice": (together(twice), f"line {len(twice)}: it does not fit"),
        "no UTF-8": (lines[0] + "\ud800", "line 1: it is no line"),
    } | wrong(changed, line)


def wrong(changed: Changed, line: int) -> dict[str, tuple[str, str]]:
    """Return files with a document in which one value is wrong."""
    return {
        "missing": (changed(lambda one: one["incident"].pop("title")), "title: it is missing"),
        "unknown": (changed(lambda one: one["incident"].update(mood=1)), "mood: this release"),
        "no word of ours": (
            changed(lambda one: one["roles"][0].update(role="king")),
            f"line {line}: roles.0.role: input should be 'commander'",
        ),
        "naive": (
            changed(lambda one: one["incident"].update(declared_at="2026-03-04T14:05:00")),
            "declared_at: input should have timezone info",
        ),
        "too large": (
            changed(lambda one: one["incident"].update(customers=10**12)),
            "customers: the number is too large",
        ),
        "null": (
            changed(lambda one: one["incident"].update(title=None)),
            f"line {line}: incident.title: it is null, and there has to be a value",
        ),
        "no schema": (
            changed(lambda one: one.update(schema=None)),
            f"line {line}: this release does not read what it is called (`schema`)",
        ),
        "a scorecard": (
            changed(lambda one: one["exercise"]["scorecard"].update(kept=None)),
            f"line {line}: exercise.scorecard.kept: it is null, and there has to be a value",
        ),
        "a script": (
            changed(lambda one: one["exercise"].update(ended_at=None, script={"pace": "fast"})),
            f"line {line}: exercise.script.scenario: it is missing",
        ),
        "a record": (
            changed(lambda one: one["postmortem"]["sections"][0].update(name="record", text="{}")),
            f"line {line}: postmortem.sections.0.text.timeline: it is missing",
        ),
    }


async def test_what_is_broken_is_told_by_its_line_and_nothing_is_kept(
    database: Database, second: Database
) -> None:
    await second.transaction(fill)
    lines = (await exported(second)).splitlines()
    for name, (text, said) in broken(lines).items():
        raw = io.BytesIO(text.encode("utf-8", "surrogatepass"))
        with pytest.raises(CannotImport) as told:
            await incoming.read(database, raw, "FILE")
        assert said in str(told.value), name
        assert len(str(told.value)) < 400, name
        assert await rows_in(database) == 0, name


async def test_a_database_that_is_not_empty_is_left_alone(
    database: Database, second: Database
) -> None:
    await second.transaction(fill)
    await database.transaction(lambda session: session.add(outage(1)))
    with pytest.raises(CannotImport, match="The database is not empty: it has rows in incident"):
        await take_in(database, await exported(second))
    assert await rows_in(database) == 1


async def test_blank_lines_and_those_of_windows_are_taken(
    second: Database, sqlite_database: Database
) -> None:
    await second.transaction(fill)
    before = await exported(second)
    await take_in(sqlite_database, before.replace("\n", "\r\n\r\n"))
    assert await exported(sqlite_database) == before


@pytest.mark.parametrize("revision", migrations.REVISIONS)
async def test_what_older_releases_have_recorded_comes_back(
    revision: str, second: Database, tmp_path: Path
) -> None:
    dumps.load_sqlite(tmp_path / "old.db", revision, TEAM)
    old = await schema.open_database(f"sqlite:///{tmp_path}/old.db", migrate=True)
    before, forms = await exported(old), await each(old)
    await old.close()
    assert '"schema": "sitrep/incident/1"' in before
    await take_in(second, before)
    assert await exported(second) == before
    assert await each(second) == forms
