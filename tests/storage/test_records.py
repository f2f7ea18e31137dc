"""Every column of every table is handed out, or it is said why not."""

import pytest
from sqlmodel import SQLModel

from storage import models, records
from storage.models import Incident, Relation
from storage.records import AFTER, BEFORE, LEFT_OUT, NAMED, NESTED, PARTS

MODELS = [
    found
    for name in models.__all__
    if isinstance(found := getattr(models, name), type) and issubclass(found, SQLModel)
]


def handed_out() -> dict[type[SQLModel], set[str]]:
    """Return what is said of each table, where it is: as a part, a line, or both."""
    found: dict[type[SQLModel], set[str]] = {
        Incident: {*records.INCIDENT, *NAMED},
        Relation: {*records.RELATION, "team_id", "incident_id", "other_id"},
    }
    for part in (*PARTS, *NESTED.values()):
        said = {*part.columns, *part.without, "team_id", part.by}
        found.setdefault(part.model, set()).update(said)
    for line in (*BEFORE, *AFTER):
        found.setdefault(line.model, set()).update(line.columns)
    return found


def test_every_table_is_known_to_the_models() -> None:
    assert {one.__tablename__ for one in MODELS} == set(SQLModel.metadata.tables)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: str(model.__tablename__))
def test_every_column_is_handed_out_or_left_out_with_a_reason(model: type[SQLModel]) -> None:
    if model in LEFT_OUT:
        assert LEFT_OUT[model]
        assert model not in handed_out()
    else:
        assert handed_out()[model] == set(records.columns(model))


def test_what_is_left_out_has_a_reason() -> None:
    assert all(why for part in PARTS for why in part.without.values())


def test_rows_of_no_incident_have_a_line_where_a_table_has_both() -> None:
    optional = {
        model
        for model in MODELS
        if model not in LEFT_OUT
        for column in model.__table__.columns  # type: ignore[attr-defined]
        if column.name == "incident_id" and column.nullable
    }
    assert optional == {line.model for line in AFTER if line.alone}
