"""Owns reading incidents with everything that belongs to them, for export."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final, TypeVar

from sqlalchemy import or_
from sqlmodel import Session, SQLModel, col, select

from storage import people, relations, services
from storage.models import (
    ActionItem,
    Audit,
    Exercise,
    Incident,
    IncidentService,
    IncidentTask,
    Postmortem,
    PostmortemSection,
    Promise,
    PublicUpdate,
    Relation,
    RoleHeld,
    ServiceChange,
    TimelineEntry,
    TimelineVersion,
    Update,
)
from storage.records import NESTED, PARTS, Line, Part, place
from storage.relations import Kin

Row = TypeVar("Row", bound=SQLModel)
_AT_A_TIME: Final = 500


@dataclass(frozen=True)
class Whole:
    """One incident; `parts` are its rows by the part's name, in the order of what happened.

    The timeline has the withdrawn entries too. `nested`: by the name of a part, and then by the
    id of what they belong to. `names` is what Slack calls the people of the workspace, as far as
    it is known. `others`: the relations that may be known, each with the number of the other one.
    """

    incident: Incident
    kin: Kin
    # The number of the incident that goes on in its place, and the change that caused it.
    merged_into: int | None
    change: ServiceChange | None
    others: Sequence[tuple[Relation, int]]
    names: Mapping[str, str]
    parts: Mapping[str, Sequence[Any]]
    nested: Mapping[str, Mapping[int, Sequence[Any]]]

    def of(self, model: type[Row]) -> Sequence[Row]:
        """Return its rows of one table."""
        (part,) = (part for part in PARTS if part.model is model)
        return self.parts[part.name]

    @property
    def roles(self) -> Sequence[RoleHeld]:
        return self.of(RoleHeld)

    @property
    def timeline(self) -> Sequence[TimelineEntry]:
        return self.of(TimelineEntry)

    @property
    def versions(self) -> Mapping[int, Sequence[TimelineVersion]]:
        """Return what entries said earlier, by entry id."""
        return self.nested["timeline"]

    @property
    def updates(self) -> Sequence[Update]:
        return self.of(Update)

    @property
    def promises(self) -> Sequence[Promise]:
        return self.of(Promise)

    @property
    def audit(self) -> Sequence[Audit]:
        return self.of(Audit)

    @property
    def services(self) -> Sequence[IncidentService]:
        return self.of(IncidentService)

    @property
    def tasks(self) -> Sequence[IncidentTask]:
        return self.of(IncidentTask)

    @property
    def actions(self) -> Sequence[ActionItem]:
        return self.of(ActionItem)

    @property
    def told(self) -> Sequence[PublicUpdate]:
        """Return what was written for customers."""
        return self.of(PublicUpdate)

    @property
    def exercise(self) -> Exercise | None:
        return next(iter(self.of(Exercise)), None)

    @property
    def postmortem(self) -> Postmortem | None:
        return next(iter(self.of(Postmortem)), None)

    @property
    def sections(self) -> Mapping[str, PostmortemSection]:
        """Return what each section of the postmortem says now, by its name."""
        if self.postmortem is None:
            return {}
        return {row.name: row for row in self.nested["postmortem"].get(self.postmortem.key, ())}


def numbered(session: Session, number: int) -> Sequence[Incident]:
    """Return the incidents with this number: one for each workspace that has it."""
    return session.exec(
        select(Incident).where(Incident.number == number).order_by(col(Incident.team_id))
    ).all()


def every_id(session: Session, *, private: bool) -> Sequence[int]:
    """Return the id of every incident, by workspace and number; `private`: these too."""
    found = select(Incident.team_id, Incident.number, Incident.id)
    if not private:
        found = found.where(col(Incident.private).is_(False))
    return [key for _, _, key in sorted(session.exec(found).all()) if key is not None]


def whole(session: Session, incident_id: int, *, private: bool = False) -> Whole:
    """Return the incident with all that belongs to it; an error when there is none."""
    session.get_one(Incident, incident_id)
    (found,) = wholes(session, [incident_id], private=private)
    return found


def wholes(session: Session, ids: Sequence[int], *, private: bool = False) -> list[Whole]:
    """Return these incidents in their order, in as many queries for some as for one.

    `private`: private ones that they have to do with may be named, too.
    """
    found = session.exec(select(Incident).where(col(Incident.id).in_(ids))).all()
    known = {incident.key: incident for incident in found}
    parts = {part.name: _grouped(session, part, ids) for part in PARTS}
    nested = {name: _nested(session, parts[name], part) for name, part in NESTED.items()}
    kin = relations.around(session, found, private=private)
    others = _others(session, ids, private=private)
    heirs = _heirs(session, found, private=private)
    causes = {one.change_id for one in found if one.change_id is not None}
    changes = services.changes_of(session, causes)
    names = {team: people.every_name(session, team) for team in {one.team_id for one in found}}
    return [
        Whole(
            incident=known[key],
            kin=kin[key],
            merged_into=heirs.get(known[key].merged_into_id or 0),
            change=changes.get(known[key].change_id or 0),
            others=others.get(key, ()),
            names=names[known[key].team_id],
            parts={name: rows.get(key, ()) for name, rows in parts.items()},
            nested=nested,
        )
        for key in ids
        if key in known
    ]


def lines(session: Session, line: Line) -> Iterator[Sequence[Any]]:
    """Yield the rows of a workspace's table, some at a time."""
    table = line.model.__table__  # type: ignore[attr-defined]
    if "id" not in table.columns:
        found = session.exec(select(line.model)).all()
        yield sorted(found, key=lambda row: place(row, line.order))
        return
    last = 0
    while True:
        some = select(line.model).where(table.c.id > last).order_by(table.c.id)
        if line.alone:
            some = some.where(table.c.incident_id.is_(None))
        rows: Sequence[Any] = session.exec(some.limit(_AT_A_TIME)).all()
        if not rows:
            return
        last = rows[-1].id
        yield rows


def of_part(session: Session, part: Part, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
    """Return the rows of a part by the id of what they belong to, in order."""
    return _grouped(session, part, ids)


def _grouped(session: Session, part: Part, ids: Sequence[int]) -> dict[int, Sequence[Any]]:
    by = part.model.__table__.columns[part.by]  # type: ignore[attr-defined]
    rows = session.exec(select(part.model).where(by.in_(ids))).all()

    def whose(row: Any) -> int:
        return int(getattr(row, part.by))

    ordered = sorted(rows, key=lambda row: (whose(row), *place(row, part.order)))
    return {key: list(mine) for key, mine in groupby(ordered, whose)}


def _nested(
    session: Session, parents: Mapping[int, Sequence[Any]], part: Part
) -> dict[int, Sequence[Any]]:
    ids = [row.id for rows in parents.values() for row in rows]
    found: dict[int, Sequence[Any]] = {}
    for begin in range(0, len(ids), _AT_A_TIME):
        found |= _grouped(session, part, ids[begin : begin + _AT_A_TIME])
    return found


def _heirs(session: Session, found: Sequence[Incident], *, private: bool) -> Mapping[int, int]:
    """Return the numbers of those into which these were merged, by id."""
    ids = {one.merged_into_id for one in found if one.merged_into_id is not None}
    if not ids:
        return {}
    heirs = session.exec(select(Incident).where(col(Incident.id).in_(ids))).all()
    wanted = [one for one in heirs if private or not one.private]
    return {one.key: one.number for one in wanted}


def _others(
    session: Session, ids: Sequence[int], *, private: bool
) -> Mapping[int, Sequence[tuple[Relation, int]]]:
    """Return every relation of these, also those that were undone, with the other's number."""
    rows = session.exec(
        select(Relation)
        .where(or_(col(Relation.incident_id).in_(ids), col(Relation.other_id).in_(ids)))
        .order_by(col(Relation.id))
    ).all()
    ends = {key for row in rows for key in (row.incident_id, row.other_id)}
    known = session.exec(select(Incident).where(col(Incident.id).in_(ends))).all() if ends else ()
    numbers = {one.key: one.number for one in known if private or not one.private}
    found: dict[int, list[tuple[Relation, int]]] = {}
    for row in rows:
        for whose, other in ((row.incident_id, row.other_id), (row.other_id, row.incident_id)):
            if whose in ids and other in numbers:
                found.setdefault(whose, []).append((row, numbers[other]))
    return found
