"""What a postmortem draws from the record: who stands in it, for how long it hurt, its end."""

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session

from commands import drawn, postmortem
from commands.drawn import Document
from commands.rules import budgets
from storage import incidents, people
from storage.models import Incident, Status
from tests.cast import ADA, DENNIS, NOW, TEAM, outage
from tests.commands.room import MINUTE, Room

# They have no part in the incident: Marie is asked for by an action item, Radia felt it, Alan owns
# the review.
FACTORS = "The pool had no limit."
AROUND = {"U0MARIE": "Marie", "U0RADIA": "Radia", "U0ALAN": "Alan"}


def introduced(session: Session) -> None:
    for user_id, name in AROUND.items():
        people.learn(
            session,
            TEAM,
            user_id,
            zone=None,
            name=name,
            is_guest=False,
            is_outsider=False,
            is_gone=False,
            now=NOW,
        )


async def resolved(room: Room) -> None:
    await room.declared()
    for typed in ("ack", "mitigate x", "resolve y"):
        await room.types(typed)
    room.later(MINUTE)  # what the bot writes down from here on is about the review
    for typed in ("impact <@U0RADIA> cannot pay", "postmortem"):
        await room.types(typed)
    await room.types(f"action <@{DENNIS}> Ask <@U0MARIE> for the graph", by=ADA)


async def document(room: Room, incident: Incident) -> Document:
    found = await room.database.read(
        lambda session: drawn.read(session, incidents.get(session, incident.key))
    )
    assert found is not None
    return found


async def test_everybody_who_stands_in_it_stands_there_by_name(room: Room) -> None:
    await room.database.transaction(introduced)
    await resolved(room)
    await room.types("review <@U0ALAN>")
    names = (await document(room, await room.incident())).record.names
    assert {"U0MARIE", "U0RADIA"} <= names.keys()
    await room.does(lambda at: postmortem.write(at, at.incident(), "factors", FACTORS, None))
    await room.types("postmortem publish", by="U0ALAN")
    names = (await document(room, await room.incident())).record.names
    assert AROUND.items() <= names.items()


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"started_at": NOW - MINUTE, "mitigated_at": NOW + MINUTE, "status": Status.RESOLVED},
        {"impact_from_at": NOW - MINUTE, "resolved_at": NOW + MINUTE, "status": Status.CLOSED},
        {"detected_at": NOW - MINUTE, "impact_until_at": NOW + MINUTE},
        {"closed_at": NOW + MINUTE, "status": Status.CLOSED},
        {"mitigated_at": NOW + MINUTE, "status": Status.ACKNOWLEDGED},  # it hurts again
        {"mitigated_at": NOW - MINUTE, "status": Status.MITIGATED},
    ],
)
def test_customers_felt_it_for_as_long_as_the_error_budget_says(facts: dict[str, Any]) -> None:
    incident = outage(share=12.0, **facts)
    hurt, felt = budgets.outage(incident), drawn.felt(incident)
    lasted = max(hurt.until - hurt.since, timedelta()) if hurt.until else None
    assert felt.minutes == (lasted / MINUTE if lasted is not None else None)
    assert felt.share == hurt.share


async def test_the_record_ends_where_it_was_resolved(room: Room) -> None:
    await resolved(room)
    await room.types("note The alert was noisy", by=ADA)
    told = (await document(room, await room.incident())).record.timeline
    assert [one.text for one in told][-2:] == ["resolved: y", "The alert was noisy"]
