"""Nothing internal leaks: a word of its own in every column of every table, and none is found."""

import re
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import JSON, Boolean, DateTime, Enum, Float, Integer, String, TypeDecorator
from sqlmodel import Session, SQLModel

from bot.web.status import NAMES, drawing, writing
from commands import status_page
from commands.policy import Policy
from commands.rules.services import Runbook, Service
from storage import models
from storage.database import Database
from storage.models import Incident, Nature, PublicState, PublicUpdate
from tests.bot.web.status.customer import PAGE, Customer, visiting
from tests.cast import NOW

TEAM: Final = "T0CANARY"
MODELS: Final = {
    found.__tablename__: found
    for found in vars(models).values()
    if isinstance(found, type) and issubclass(found, SQLModel) and hasattr(found, "__table__")
}
# What customers are meant to read.
READ: Final = ("Payments fail", "Cards are refused at times.", "Payments")


class Canaries:
    """Gives each column a word, or a number, that stands nowhere else."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}

    def word(self, where: str) -> str:
        said = f"Zq{len(self.given):04}qz"
        self.given[said] = where
        return said

    def number(self, where: str) -> int:
        said = 770_000_000 + len(self.given)
        self.given[str(said)] = where
        return said

    def row(self, model: type[SQLModel], **fixed: Any) -> SQLModel:
        """Return a row with a canary in every column that can hold one."""
        table = model.__table__  # type: ignore[attr-defined]
        values = {
            column.name: fixed.get(column.name, self._value(column))
            for column in table.columns
            if column.name != "id"
        }
        return model(**{**values, **fixed})

    def _value(self, column: Any) -> Any:
        if column.name == "team_id":
            return TEAM
        if column.foreign_keys:
            return None if column.nullable else 1
        where, kind = str(column), column.type
        kind = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
        for known, make in self._kinds(column, where):
            if isinstance(kind, known):
                return make()
        raise AssertionError(f"{where} is of a kind that no canary is known for")

    def _kinds(self, column: Any, where: str) -> Iterator[tuple[type, Callable[[], Any]]]:
        yield Enum, lambda: column.type.enum_class(column.type.enums[0])
        yield DateTime, lambda: None if column.nullable else NOW
        yield Boolean, lambda: False
        yield JSON, lambda: {self.word(where): self.word(where)}
        yield Integer, lambda: self.number(where)
        yield Float, lambda: float(self.number(where))
        yield String, lambda: self.word(where)


@pytest.fixture
def canaries() -> Canaries:
    return Canaries()


@pytest.fixture
async def customer(sqlite_database: Database, canaries: Canaries) -> AsyncIterator[Customer]:
    """Give a customer of a workspace in which one incident was told of, among many others."""
    name = canaries.word("a service's name").casefold()
    services = {
        name: Service(
            name,
            canaries.word("a service's label"),
            owners=(canaries.word("an owner"),),
            on_call=canaries.word("who is on call"),
            channel=canaries.word("a team's channel"),
            runbooks=(Runbook(canaries.word("a runbook"), canaries.word("a runbook's title")),),
            public="Payments",
        ),
        "inside": Service("inside", canaries.word("a service that nobody outside knows")),
    }
    await sqlite_database.transaction(lambda session: plant(session, canaries, name))
    found = visiting(sqlite_database, Policy(status_page=PAGE, services=services))
    async with found.client:
        yield found


def plant(session: Session, canaries: Canaries, service: str) -> None:
    """Fill every table; only the first incident has anything that customers may read."""
    told = _incident(session, canaries, 1)
    _update(session, canaries, told, title=READ[0], text=READ[1])
    _update(session, canaries, told, withdrawn_at=NOW)
    _update(session, canaries, told, published_at=None)
    for number, hidden in enumerate(HIDDEN, start=2):
        incident = _incident(session, canaries, number, **hidden)
        _update(session, canaries, incident)
    unpublished = _incident(session, canaries, len(HIDDEN) + 2)
    _update(session, canaries, unpublished, published_at=None)
    for table in SQLModel.metadata.sorted_tables:
        if table.name in ("incident", "public_update"):
            continue
        for name in (service, "inside") if table.name == "incident_service" else (None,):
            fixed: dict[str, Any] = {"service": name} if name else {}
            fixed |= {"incident_id": 1} if "incident_id" in table.columns else {}
            session.add(canaries.row(MODELS[table.name], **fixed))
            session.flush()


# Of these customers never read, whatever was published of them.
HIDDEN: Final[tuple[dict[str, Any], ...]] = (
    {"private": True},
    {"drill": True},
    {"nature": Nature.NEAR_MISS},
)


def _incident(session: Session, canaries: Canaries, number: int, **fixed: Any) -> Incident:
    told = {"declared_at": NOW - timedelta(hours=1), "number": 880_000_000 + number, **fixed}
    canaries.given[str(told["number"])] = "an incident's number"
    row = canaries.row(Incident, **told)
    assert isinstance(row, Incident)
    session.add(row)
    session.flush()
    return row


def _update(session: Session, canaries: Canaries, incident: Incident, **fixed: Any) -> None:
    published: dict[str, Any] = {"published_at": NOW, "withdrawn_at": None, "corrects_id": None}
    given = {**published, "incident_id": incident.key, **fixed}
    session.add(canaries.row(PublicUpdate, state=PublicState.INVESTIGATING, **given))
    session.flush()


def found_in(text: str, canaries: Canaries) -> list[str]:
    seen = text.casefold()
    return [where for word, where in canaries.given.items() if word.casefold() in seen]


def test_every_table_has_its_model_and_every_text_a_canary(canaries: Canaries) -> None:
    assert set(MODELS) == set(SQLModel.metadata.tables)
    for model in MODELS.values():
        canaries.row(model)
    texts = {
        str(column)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum)
    }
    covered = {*canaries.given.values()}
    assert {where for where in texts - covered if not where.endswith("team_id")} == set()


@pytest.mark.parametrize("path", ["/", *(f"/{name}" for name in NAMES)])
async def test_no_canary_is_in_any_answer(
    customer: Customer, canaries: Canaries, path: str
) -> None:
    answer = await customer.get(path)
    body = await answer.text()
    headers = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
    assert answer.status == 200
    assert len(canaries.given) > 200
    assert found_in(body, canaries) == []
    assert found_in(headers, canaries) == []
    assert TEAM not in body
    if path != "/style.css":
        assert all(words in body for words in READ)


async def test_no_canary_is_in_what_is_exported(
    customer: Customer, canaries: Canaries, tmp_path: Path
) -> None:
    policy, now = customer.room.policy, customer.room.now
    told = await customer.room.database.read(lambda session: status_page.told(session, now))
    board = status_page.board(told, PAGE, policy.services, now)
    writing.write(drawing.files(board), tmp_path / "page", beside=False)
    written = sorted((tmp_path / "page").rglob("*"))
    assert len(written) == len(drawing.TYPES) + 1
    for file in written:
        assert found_in(file.read_text(encoding="utf-8"), canaries) == [], file.name
        assert found_in(file.name, canaries) == []


async def test_a_canary_that_customers_may_read_is_found(
    customer: Customer, canaries: Canaries
) -> None:
    """The search finds what it looks for."""
    canaries.given["cards are refused"] = "what was published"
    assert found_in(await customer.reads(), canaries) == ["what was published"]


def test_an_id_of_ours_cannot_be_counted_from_a_public_one() -> None:
    first, second = (status_page.named(f"incident:{TEAM}:{number}") for number in (1, 2))
    assert re.fullmatch(r"[0-9a-f-]{36}", first)
    assert first[:8] != second[:8]
