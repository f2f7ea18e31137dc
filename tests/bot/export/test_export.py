"""An incident written out whole, for people and for other programs."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from bot.export import NotFound, sheet, write
from storage import archive
from storage.database import Database
from storage.models import (
    ActionItem,
    ActionState,
    Audit,
    Exercise,
    IncidentService,
    Kind,
    Person,
    Promise,
    PromiseState,
    Severity,
    Source,
    Status,
    TimelineEntry,
    TimelineVersion,
    Update,
)
from tests.bot.views import practised
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, NOW, TEAM, held, outage

MINUTE = timedelta(minutes=1)
Written = Callable[..., Any]


def entry(incident_id: int, text: str | None, minutes: int, **facts: Any) -> TimelineEntry:
    given: dict[str, Any] = {
        "team_id": TEAM,
        "incident_id": incident_id,
        "at": NOW + minutes * MINUTE,
        "kind": Kind.FINDING,
        "source": Source.MESSAGE,
        "author_id": GRACE,
        "text": text,
        "recorded_by": BARBARA,
        "recorded_at": NOW + 30 * MINUTE,
    }
    return TimelineEntry(**{**given, **facts})


def happened(session: Session) -> None:
    """Store one incident with something in each of its lists."""
    incident = outage(
        7,
        title="Checkout <b>returns</b> 500s",
        status=Status.RESOLVED,
        channel_id=CHANNEL,
        channel_name="inc-7-checkout-returns-500s",
        summary="Payments fail &lt;since&gt; 14:00",
        resolved_at=NOW + 40 * MINUTE,
    )
    session.add(incident)
    session.add_all(Person(team_id=TEAM, user_id=u, name=n, seen_at=NOW) for u, n in NAMES.items())
    session.flush()
    declarer = held(incident.key, user_id=ADA)
    declarer.provisional, declarer.until_at = True, NOW
    session.add_all([held(incident.key), declarer])
    recorded(session, incident.key)
    told(session, incident.key)


def recorded(session: Session, key: int) -> None:
    edited = entry(key, "Down since 14:02,\n<@U0LINUS> knows", 2, message_ts="2.0", version=2)
    edited.permalink = "https://acme.slack.com/archives/C0INC1/p2"
    edited.files = [{"name": "graph.png", "permalink": "https://acme.slack.com/f"}]
    session.add(edited)
    session.add(entry(key, "=HYPERLINK(1)", 1, kind=Kind.DECISION))
    session.add(entry(key, "never mind", 3, withdrawn_at=NOW + 31 * MINUTE))
    session.add(entry(key, None, 4, author_id=None, author_name="Monitoring"))
    session.flush()
    earlier = TimelineVersion(
        team_id=TEAM,
        entry_id=edited.id or 0,
        version=1,
        at=edited.at,
        kind=Kind.FINDING,
        text="Down since 14:01",
        replaced_at=NOW + 20 * MINUTE,
    )
    session.add(earlier)


def told(session: Session, key: int) -> None:
    of: dict[str, Any] = {"team_id": TEAM, "incident_id": key}
    stood: dict[str, Any] = {"severity": Severity.SEV1, "status": Status.DECLARED}
    update = Update(number=1, text="Rolling back", author_id=LINUS, at=NOW, **stood, **of)
    update.next_due_at = NOW + 15 * MINUTE
    broken = Promise(due_at=NOW + 15 * MINUTE, made_at=NOW, state=PromiseState.BROKEN, **of)
    broken.late_by = 90.0
    raised = Audit(at=NOW, actor_id=ADA, action="severity", origin="slash", **of)
    raised.before, raised.after = {"severity": "sev2"}, {"severity": "sev1"}
    session.add_all([update, broken, raised])


PAGE = """\
# Incident 7: Checkout &lt;b>returns&lt;/b> 500s

- Severity: SEV1
- Status: resolved
- Summary: Payments fail &lt;since> 14:00
- Channel: #inc-7-checkout-returns-500s
- Declared by: Ada (U0ADA)
- Resolved: 2026-03-04 14:45 UTC
- Commander: Grace (U0GRACE), from 2026-03-04 14:05 UTC to the end
- Commander: Ada (U0ADA), from 2026-03-04 14:05 UTC until 2026-03-04 14:05 UTC, provisional
- 2026-03-04 14:06 UTC **decision** Grace (U0GRACE): =HYPERLINK(1)
- 2026-03-04 14:07 UTC **finding** Grace (U0GRACE): Down since 14:02, / @Linus knows (
[message](<https://acme.slack.com/archives/C0INC1/p2>), graph.png)
  - until 2026-03-04 14:25 UTC: Down since 14:01
- 2026-03-04 14:09 UTC **finding** Monitoring: no text
1. 2026-03-04 14:05 UTC Linus (U0LINUS) (SEV1, declared; next by 2026-03-04 14:20 UTC): Rolling
- By 2026-03-04 14:20 UTC: broken, 1m30s late
- 2026-03-04 14:05 UTC Ada (U0ADA) severity (slash): severity: sev2 to sev1
""".splitlines()
NAMES = {ADA: "Ada", GRACE: "Grace", LINUS: "Linus", "U0NOBODY": "Nobody"}


@pytest.fixture
async def written(database: Database) -> Written:
    await database.transaction(happened)

    async def write_out(form: str, number: int | None = 7, team: str | None = None) -> str:
        out = io.StringIO()
        await write(out, database, number, form, team)
        return out.getvalue()

    return write_out


async def test_json_has_everything(written: Written) -> None:
    whole = json.loads(await written("json"))
    assert whole["incident"]["title"] == "Checkout <b>returns</b> 500s"
    assert whole["incident"]["declared_at"] == "2026-03-04T14:05:00Z"
    assert [role["user_id"] for role in whole["roles"]] == [GRACE, ADA]
    assert [line["text"] for line in whole["timeline"]] == [
        "=HYPERLINK(1)",
        "Down since 14:02,\n<@U0LINUS> knows",
        "never mind",
        None,
    ]
    assert [v["text"] for v in whole["timeline"][1]["versions"]] == ["Down since 14:01"]
    assert whole["updates"][0]["text"] == "Rolling back"
    assert whole["promises"][0] | {"state": "broken", "late_by": 90.0} == whole["promises"][0]
    assert whole["audit"][0]["after"] == {"severity": "sev1"}
    assert whole["people"] == {ADA: "Ada", GRACE: "Grace", LINUS: "Linus"}


async def test_all_incidents_are_a_line_each(written: Written, database: Database) -> None:
    await database.transaction(lambda session: session.add(outage(3)))
    lines = [json.loads(line) for line in (await written("ndjson", None)).splitlines()]
    found = [line for line in lines if line["schema"] == "sitrep/incident/1"]
    assert [line["incident"]["number"] for line in found] == [3, 7]
    people = [line["user_id"] for line in lines if line["schema"] == "sitrep/person/1"]
    assert people == sorted(NAMES)
    assert lines[-1] == {"schema": "sitrep/end/1", "lines": len(lines) - 1}


async def test_where_there_is_none_only_the_end_is_written(sqlite_database: Database) -> None:
    out = io.StringIO()
    await write(out, sqlite_database, None, "ndjson")
    assert out.getvalue() == '{"schema": "sitrep/end/1", "lines": 0}\n'


async def test_csv_is_the_timeline(written: Written) -> None:
    rows = list(csv.DictReader(io.StringIO(await written("csv"))))
    assert [row["at"] for row in rows] == [f"2026-03-04T14:0{n}:00Z" for n in (6, 7, 8, 9)]
    decision, edited, withdrawn, monitoring = rows
    assert decision["text"] == "'=HYPERLINK(1)"
    assert (edited["author"], edited["recorded_by"]) == ("Grace", BARBARA)
    assert edited["text"] == "Down since 14:02,\n@Linus knows"
    assert edited["files"] == "https://acme.slack.com/f"
    assert withdrawn["withdrawn_at"] == "2026-03-04T14:36:00Z"
    assert (monitoring["author"], monitoring["text"]) == ("Monitoring", "")


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_carry_out_is_guarded(first: str) -> None:
    assert sheet.guarded(f"{first}1+1") == f"'{first}1+1"


@given(st.text())
def test_a_guarded_cell_never_begins_a_formula(cell: str) -> None:
    guarded = sheet.guarded(cell)
    assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert guarded.endswith(cell)


async def test_markdown_is_a_page_for_people(written: Written) -> None:
    page = await written("markdown")
    for line in PAGE:
        assert line in page
    assert "never mind" not in page


async def test_what_it_is_about_is_written_out(database: Database, written: Written) -> None:
    def named(session: Session) -> None:
        for service, until in (("checkout", None), ("search", NOW)):
            row: dict[str, Any] = {
                "service": service,
                "added_by": ADA,
                "since_at": NOW,
                "until_at": until,
            }
            session.add(IncidentService(team_id=TEAM, incident_id=1, **row))

    await database.transaction(named)
    found = json.loads(await written("json"))["services"]
    assert [(row["service"], row["until_at"] is None) for row in found] == [
        ("checkout", True),
        ("search", False),
    ]
    assert "- Services: checkout\n" in await written("markdown")


async def test_an_exercise_is_written_out_with_its_scorecard(
    written: Written, database: Database
) -> None:
    assert json.loads(await written("json"))["exercise"] is None
    card = asdict(practised.card())

    def exercised(session: Session) -> None:
        (drill,) = archive.numbered(session, 7)
        ran = Exercise(team_id=TEAM, incident_id=drill.key, scenario="checkout", began_at=NOW)
        ran.ended_at, ran.scorecard = NOW + 41 * MINUTE, card
        session.add(ran)

    await database.transaction(exercised)
    assert json.loads(await written("json"))["exercise"]["scorecard"] == card
    page = await written("markdown")
    assert "- Scenario: checkout, began 2026-03-04 14:05 UTC, ended 2026-03-04 14:46 UTC" in page
    for line in ("- Time to a commander: 2m30s", "- Promised updates kept: 3 of 4"):
        assert line in page


async def test_an_incident_that_is_not_there_is_told(written: Written) -> None:
    with pytest.raises(NotFound, match=r"There is no incident 8\."):
        await written("json", 8)


async def test_of_several_workspaces_one_is_chosen(written: Written, database: Database) -> None:
    await database.transaction(lambda session: session.add(outage(7, team_id="T0OTHER")))
    with pytest.raises(NotFound, match=r"give --team \(T0ACME, T0OTHER\)"):
        await written("json")
    chosen = json.loads(await written("json", 7, "T0OTHER"))
    assert chosen["incident"]["team_id"] == "T0OTHER"


async def test_action_items_are_told_with_what_came_of_them(
    written: Written, database: Database
) -> None:
    assert json.loads(await written("json"))["action_items"] == []
    assert "## Action items" not in await written("markdown")

    def promised(session: Session) -> None:
        (incident,) = archive.numbered(session, 7)
        of: dict[str, Any] = {"team_id": TEAM, "incident_id": incident.key, "given_by": ADA}
        of |= {"given_at": NOW, "due_at": NOW + 15 * MINUTE}
        late = ActionItem(number=1, text="Ask <@U0LINUS> # first", owner_id=GRACE, **of)
        late.state, late.ended_at, late.outcome = ActionState.DROPPED, NOW, "it is `gone`"
        session.add_all([late, ActionItem(number=2, text="Add an alert", **of)])

    await database.transaction(promised)
    first, second = json.loads(await written("json"))["action_items"]
    assert (first["number"], first["state"], first["owner_id"]) == (1, "dropped", GRACE)
    assert (second["due_at"], second["kind"]) == ("2026-03-04T14:20:00Z", "prevent")
    assert not first.keys() & {"team_id", "incident_id"}
    section = (await written("markdown")).partition("## Action items\n\n")[2].partition("\n\n")[0]
    first_line = (
        "- 1. Ask @Linus # first (prevent, normal, Grace (U0GRACE), due 2026-03-04 14:20 UTC): not "
        "doing, 2026-03-04 14:05 UTC (it is \\`gone\\`)"
    )
    assert section.splitlines() == [
        first_line,
        "- 2. Add an alert (prevent, normal, nobody yet, due 2026-03-04 14:20 UTC): open",
    ]
