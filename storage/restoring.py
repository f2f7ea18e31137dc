"""Owns writing handed-out records into an empty database: with their ids, which buttons carry."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Table, exists, func, insert, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session, SQLModel, col

from storage import trouble
from storage.models import (
    ActionItem,
    Incident,
    IncidentTask,
    Relation,
    ServiceChange,
    TimelineEntry,
    Workspace,
)

# Rows that are written at once.
_MOST: Final = 2000
_TABLES: Final[Sequence[Table]] = SQLModel.metadata.sorted_tables
_OTHERS: Final = {"entry_id": col(TimelineEntry.id), "task_id": col(IncidentTask.id)}


class NotEmpty(Exception):  # noqa: N818 - a state of the database
    """There are rows already; the message names a table that has some."""


class Broken(Exception):  # noqa: N818 - the file's, not ours
    """What a line says cannot be kept."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Restoring:
    """Writes rows in the order that the tables need, and mends at the end what names others."""

    def __init__(self, session: Session) -> None:
        """Keep all others from writing meanwhile. Raises NotEmpty."""
        self._session = session
        self._waiting: dict[str, list[tuple[int, dict[str, Any]]]] = {}
        self._count = 0
        # Relations by their id, each of which is told at both ends: team and the two numbers.
        self._relations: dict[int, tuple[int, dict[str, Any], int, int]] = {}
        # Action items that came from what stands in another incident.
        self._far: list[tuple[int, str, int]] = []
        if session.get_bind().dialect.name == "postgresql":
            names = ", ".join(f'"{table.name}"' for table in _TABLES)
            session.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
            # The next line may come from far away.
            session.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        for table in _TABLES:
            if session.execute(select(table).limit(1)).first() is not None:
                raise NotEmpty(table.name)

    def add(self, line: int, model: type[SQLModel], row: dict[str, Any]) -> None:
        """Take a row of this line; it is written together with others. Raises Broken."""
        table: Table = model.__table__  # type: ignore[attr-defined]
        whole = {column: row.get(column) for column in table.columns.keys()}  # noqa: SIM118 - not a dict
        self._waiting.setdefault(table.name, []).append((line, whole))
        self._count += 1
        if self._count >= _MOST:
            self.flush()

    def relate(self, line: int, row: dict[str, Any], number: int, other: int) -> None:
        """Take a relation of two incidents, by their numbers; it is told twice, and kept once."""
        self._relations.setdefault(row["id"], (line, row, number, other))

    def names(self, item_id: int, column: str, other_id: int) -> None:
        """Take what an action item came from, where that stands in another incident."""
        self._far.append((item_id, column, other_id))

    def flush(self) -> None:
        """Write what waits. Raises Broken."""
        for table in _TABLES:
            self._write(table, self._waiting.pop(table.name, []))
        self._count = 0

    def finish(self) -> None:
        """Write the rest, and have everything go on from there. Raises Broken."""
        self.flush()
        for line, row, number, other in self._relations.values():
            self._relate(line, row, number, other)
        self.flush()
        for item_id, column, other_id in self._far:
            self._name(item_id, column, other_id)
        self._follow_numbers()
        self._count_on()

    def _write(self, table: Table, rows: Sequence[tuple[int, dict[str, Any]]]) -> None:
        if not rows:
            return
        # What corrects another row comes after it.
        rows = sorted(rows, key=lambda one: one[1].get("id") or 0)
        try:
            with self._session.begin_nested():
                self._session.execute(insert(table), [row for _, row in rows])
        except (SQLAlchemyError, OverflowError) as fault:
            if trouble.of(fault) is not None:
                raise
            raise Broken(self._culprit(table, rows)) from None

    def _culprit(self, table: Table, rows: Sequence[tuple[int, dict[str, Any]]]) -> int:
        """Return the line of the first row that cannot be written."""
        for line, row in rows:
            try:
                with self._session.begin_nested():
                    self._session.execute(insert(table), [row])
            except (SQLAlchemyError, OverflowError):
                return line
        return rows[0][0]

    def _relate(self, line: int, row: dict[str, Any], number: int, other: int) -> None:
        """Write a relation whose ends are both there; the lower id first."""
        found = select(col(Incident.id)).where(
            col(Incident.team_id) == row["team_id"], col(Incident.number).in_((number, other))
        )
        ends = sorted(self._session.execute(found).scalars())
        if len(ends) == len({number, other}) == 2:  # noqa: PLR2004 - a relation has two ends
            lower, higher = ends
            self.add(line, Relation, {**row, "incident_id": lower, "other_id": higher})

    def _name(self, item_id: int, column: str, other_id: int) -> None:
        known = exists().where(_OTHERS[column] == other_id)
        found = update(ActionItem).where(col(ActionItem.id) == item_id, known)
        self._session.execute(found.values({column: other_id}))

    def _follow_numbers(self) -> None:
        """Have incidents name others by id: until now each holds the other's number, negative.

        What names one that is not here names none.
        """
        other = Incident.__table__.alias()  # type: ignore[attr-defined]
        for name in ("parent_id", "merged_into_id"):
            column = Incident.__table__.columns[name]  # type: ignore[attr-defined]
            found = select(other.c.id).where(
                other.c.team_id == col(Incident.team_id), other.c.number == -column
            )
            self._session.execute(
                update(Incident)
                .where(column.is_not(None))
                .values({name: found.scalar_subquery()})
                .execution_options(synchronize_session=False)
            )
        known = exists().where(col(ServiceChange.id) == col(Incident.change_id))
        self._session.execute(
            update(Incident)
            .where(col(Incident.change_id).is_not(None), ~known)
            .values(change_id=None)
            .execution_options(synchronize_session=False)
        )

    def _count_on(self) -> None:
        """Have numbers and ids go on after the highest."""
        for team_id, number, action in list(self._highest()):
            workspace = self._session.get(Workspace, team_id) or Workspace(team_id=team_id)
            workspace.next_number = max(workspace.next_number, number + 1)
            workspace.next_action = max(workspace.next_action, action + 1)
            self._session.add(workspace)
        self._session.flush()
        if self._session.get_bind().dialect.name != "postgresql":
            return  # the next id is one more than the highest there is
        for table in _TABLES:
            if "id" in table.columns:
                highest = select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
                sequence = func.pg_get_serial_sequence(table.name, "id")
                self._session.execute(select(func.setval(sequence, highest, False)))  # noqa: FBT003 - SQL's form

    def _highest(self) -> Iterator[tuple[str, int, int]]:
        numbers = select(col(Incident.team_id), func.max(Incident.number))
        actions = select(col(ActionItem.team_id), func.max(ActionItem.number))
        found = self._session.execute(actions.group_by(col(ActionItem.team_id)))
        items = {row[0]: row[1] for row in found}
        for team_id, number in self._session.execute(numbers.group_by(col(Incident.team_id))):
            yield team_id, number, items.get(team_id, 0)
