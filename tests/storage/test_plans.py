"""Ties the indexes to the questions that are asked all the time."""

import re

import pytest
from sqlmodel import Session

from bench.outbox import QUESTIONS, add_steps, analyze, fill, plan
from storage import migrations
from storage.database import Database
from storage.models import StepState

# How the two databases say that they read a table from end to end.
WHOLE = re.compile(r"(Seq Scan on|SCAN) (outbox|incident|role_held|alarm)(_\d)?(?! USING)\b")
INDEXES = {
    "lease": "ix_outbox_ready",
    "waiting": "ix_outbox_incident",
    "waiting_in": "ix_outbox_lane",
    "latest_board": r"uq_outbox_team_id_key|\(team_id=\? AND key>\? AND key<\?\)",
    "steps_waiting": "ix_outbox_(ready|lane)",
    "to_ask": "ix_incident_ask_at",
    "incidents_due": r"ix_alarm_due_at[\s\S]*(pk_incident|INTEGER PRIMARY KEY)",
    "in_channel": r"uq_incident_team_id_channel_id|\(team_id=\? AND channel_id=\?\)",
    "around": "ix_incident_parent",
    "holders": "ix_role_held_incident_id|uq_role_held_now",
}


@pytest.fixture
async def long_history(empty_database: Database) -> Database:
    await migrations.upgrade(empty_database)

    def store(session: Session) -> None:
        fill(session, 600)
        add_steps(session, 100, StepState.WAITING)
        add_steps(session, 3000, StepState.DONE)

    await empty_database.transaction(store)
    await analyze(empty_database)
    return empty_database


async def test_a_long_history_is_not_read_to_find_what_is_next(long_history: Database) -> None:
    plans = {name: await plan(long_history, question) for name, question in QUESTIONS.items()}
    assert {name for name, found in plans.items() if WHOLE.search(found)} == set()
    unused = {name for name, index in INDEXES.items() if not re.search(index, plans[name])}
    assert unused == set()
