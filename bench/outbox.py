"""What a long history costs the questions that are asked all the time, and which indexes they use.

.venv/bin/python -m bench.outbox [--done 100000] [--waiting 2000]
"""

import argparse
import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import event, insert, text
from sqlmodel import Session

from bench import stage
from storage import alarms, figures, incidents, migrations, outbox, posted, relations
from storage.database import Database
from storage.models import Alarm, AlarmKind, Incident, Role, RoleHeld, Severity, Step, StepState

NOW: Final = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)
TEAM: Final = "T0ACME"
INCIDENTS: Final = 1000
RUNS: Final = 50
INCIDENT: Final[dict[str, Any]] = Incident(
    team_id=TEAM,
    number=1,
    title="Checkout returns 500s",
    severity=Severity.SEV1,
    reporter_id="U0ADA",
    declared_at=NOW,
).model_dump(exclude={"id"})
HELD: Final[dict[str, Any]] = RoleHeld(
    team_id=TEAM,
    incident_id=1,
    role=Role.SCRIBE,
    user_id="U0GRACE",
    given_by="U0ADA",
    since_at=NOW,
).model_dump(exclude={"id"})
ALARM: Final[dict[str, Any]] = Alarm(
    team_id=TEAM, incident_id=1, kind=AlarmKind.COMMAND, due_at=NOW
).model_dump(exclude={"id"})
STEP: Final[dict[str, Any]] = Step(
    team_id=TEAM, key="", kind="notice", added_at=NOW, ready_at=NOW
).model_dump(exclude={"id"})
EXPLAIN: Final = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}

QUESTIONS: Final[Mapping[str, Callable[[Session], object]]] = {
    "lease": lambda it: outbox.lease(it, now=NOW, until=NOW + timedelta(minutes=1), most=20),
    "waiting": lambda it: outbox.waiting(it, TEAM, 7, ["card", "topic"]),
    "waiting_in": lambda it: outbox.waiting_in(it, f"home:{TEAM}:U0ADA"),
    "latest_board": lambda it: posted.latest(it, TEAM, "board"),
    "steps_waiting": figures.steps_waiting,
    "to_ask": lambda it: incidents.to_ask(it, now=NOW + timedelta(seconds=20), most=20),
    "incidents_due": lambda it: alarms.incidents_due(it, now=NOW, most=20),
    "in_channel": lambda it: incidents.in_channel(it, TEAM, "C7"),
    "holders": lambda it: incidents.holders(it, 7),
    "around": lambda it: relations.around(it, [Incident(id=7, **INCIDENT)]),
}


def fill(session: Session, count: int) -> None:
    """Store open incidents with a holder for each role; half of them are to be asked.

    Each has an alarm; every hundredth one's is due.
    """
    numbers = range(1, count + 1)
    session.execute(insert(Incident), [_incident(number) for number in numbers])
    roles = [_held(number, role) for number in numbers for role in Role]
    session.execute(insert(RoleHeld), roles)
    session.execute(insert(Alarm), [_alarm(number) for number in numbers])


def add_steps(session: Session, count: int, state: StepState) -> None:
    """Store steps of the first hundred incidents, some in lanes and some behind others."""
    session.execute(insert(Step), [_step(index, state) for index in range(count)])


async def plan(database: Database, question: Callable[[Session], object]) -> str:
    """Return how the database goes about the question's statements."""
    asked: list[tuple[str, Any]] = []

    def hear(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if statement.startswith("SELECT"):  # not BEGIN, which SQLite is told in words
            asked.append((statement, values))

    def explained(session: Session) -> str:
        explain, said = EXPLAIN[session.get_bind().dialect.name], list[str]()
        for statement, values in asked:
            rows = session.connection().exec_driver_sql(f"{explain} {statement}", values)
            said += [str(row[-1]) for row in rows]
        return "\n".join(said)

    event.listen(database.engine.sync_engine, "before_cursor_execute", hear)
    await database.read(question)
    event.remove(database.engine.sync_engine, "before_cursor_execute", hear)
    return await database.read(explained)


async def analyze(database: Database) -> None:
    """Have the database look at what it holds, as it does by itself from time to time."""
    await database.engine.connection(lambda connection: connection.execute(text("ANALYZE")))


async def _measured(database: Database) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in QUESTIONS}
    for _ in range(RUNS):
        for name, question in QUESTIONS.items():
            begun = time.perf_counter()
            await database.read(question)
            taken[name].append(time.perf_counter() - begun)
    return taken


async def _compare(engine: str, address: str, done: int, waiting: int) -> None:
    database = Database(address, patience=600.0)  # it is filled in one go
    await migrations.upgrade(database)
    await database.transaction(lambda session: fill(session, INCIDENTS))
    await database.transaction(lambda session: add_steps(session, waiting, StepState.WAITING))
    await analyze(database)
    before = await _measured(database)
    await database.transaction(lambda session: add_steps(session, done, StepState.DONE))
    await analyze(database)
    after = await _measured(database)
    print(f"== {engine}: {waiting} steps wait; then {done} that are done are added")
    for name, question in QUESTIONS.items():
        stage.spread(name, after[name])
        ratio = stage.percentile(after[name], 0.5) / stage.percentile(before[name], 0.5)
        print(f"    {ratio:.2f} times what it took without them")
        for line in (await plan(database, question)).splitlines():
            print(f"    {line}")
    await database.close()


def _incident(number: int) -> dict[str, Any]:
    ask_at = NOW + timedelta(seconds=number) if number % 2 else None
    return {**INCIDENT, "number": number, "channel_id": f"C{number}", "ask_at": ask_at}


def _held(incident_id: int, role: Role) -> dict[str, Any]:
    return {**HELD, "incident_id": incident_id, "role": role}


def _alarm(number: int) -> dict[str, Any]:
    due_at = NOW - timedelta(minutes=1) if number % 100 == 0 else NOW + timedelta(hours=number)
    return {**ALARM, "incident_id": number, "due_at": due_at}


def _step(index: int, state: StepState) -> dict[str, Any]:
    return {
        **STEP,
        "incident_id": 1 + index % 100,
        "key": f"{state}:{index}",
        "after_id": 1 + index // 2 if index % 3 else None,
        "lane": f"room:{index % 400}" if index % 2 else None,
        "state": state,
        "ready_at": NOW - timedelta(milliseconds=index),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--done", type=int, default=100_000)
    parser.add_argument("--waiting", type=int, default=2_000)
    args = parser.parse_args()
    for engine in ("sqlite", "postgresql"):
        with stage.database(engine) as (_, address):
            asyncio.run(_compare(engine, address, args.done, args.waiting))


if __name__ == "__main__":
    main()
