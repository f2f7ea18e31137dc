"""The pages: what is open, who does what, what was promised, and nothing private."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlmodel import Session

from bot.delivery.steps import STEPS
from bot.web.pages import finding, shaping
from bot.web.pages.finding import PER_PAGE
from bot.web.pages.shaping import MESSAGES
from storage.models import Incident, Kind, Person, Source, Step, TimelineEntry
from tests.bot.web.pages.visitor import Visitor
from tests.cast import ADA, CHANNEL, GRACE, LINUS, NOW, TEAM, outage

MINUTE = timedelta(minutes=1)
NAMES = {ADA: "Ada Lovelace", GRACE: "Grace Hopper", LINUS: "Linus T."}


async def introduced(visitor: Visitor) -> None:
    """Have Slack say what people are called."""

    def work(session: Session) -> None:
        for user_id, name in NAMES.items():
            session.add(Person(team_id=TEAM, user_id=user_id, name=name, seen_at=NOW))

    await visitor.room.database.transaction(work)


async def added(visitor: Visitor, rows: Sequence[Incident | TimelineEntry | Step]) -> None:
    await visitor.room.database.transaction(lambda session: session.add_all(rows))


def entries(incident: Incident, count: int) -> list[TimelineEntry]:
    return [
        TimelineEntry(
            team_id=TEAM,
            incident_id=incident.key,
            at=NOW + MINUTE * number,
            kind=Kind.FINDING,
            source=Source.NOTE,
            author_id=GRACE,
            text=f"finding-{number:04}",
            recorded_by=GRACE,
            recorded_at=NOW,
        )
        for number in range(count)
    ]


async def test_the_list_has_what_is_open_the_worst_first(any_visitor: Visitor) -> None:
    room = any_visitor.room
    await introduced(any_visitor)
    for number, line in enumerate(("sev3 Slow search", "sev1 Checkout returns 500s", "sev3 Late")):
        await room.declared(line, f"C0INC{number}")
        room.later(MINUTE)
    await room.types("cancel a test", channel="C0INC2")
    said = await any_visitor.reads()
    assert said.index("2 open incidents") < said.index("Checkout returns") < said.index("Slow se")
    assert "Late" not in said
    assert "🔴 SEV1 🆕 declared declared 14:06 UTC (2 minutes ago)" in said
    assert "Commander Ada Lovelace, for now" in said
    assert "Next update 14:21 UTC (in 13 minutes)" in said


async def test_nothing_open_is_said_plainly(visitor: Visitor) -> None:
    assert "No open incidents" in await visitor.reads()


async def test_one_incident_says_who_does_what_and_how_it_stands(any_visitor: Visitor) -> None:
    room = any_visitor.room
    await introduced(any_visitor)
    await room.staffed()
    await room.types("update We roll back <@U0ADA> & <b>pray</b>", by=LINUS)
    room.later(MINUTE * 20)
    said = await any_visitor.reads("/1")
    for part in (
        "1 Checkout returns 500s 🔴 SEV1 🔍 in triage a main function is down",
        "Last update 14:05 UTC (20 minutes ago) by Linus T.",
        "Next update 14:20 UTC (overdue by 5 minutes)",
        "We roll back @Ada Lovelace & <b>pray</b>",
        "Commander Grace Hopper · +1 (212) 555-0142",
        "Operations lead nobody",
        "Scribe U0BARBARA",
        "Declared by Ada Lovelace",
        "Database on call +44 20 7946 0001 (Linus until Friday)",
        "Desk room 4, ask for Dennis",
        "Declared 14:05 UTC (20 minutes ago)",
        "Acknowledged 14:05 UTC",
        "by 14:20 UTC: open by 14:20 UTC: kept",
        "Grace Hopper acknowledged the incident",
    ):
        assert part in said, part


async def test_numbers_can_be_dialled_and_instants_read_by_programs(visitor: Visitor) -> None:
    await visitor.room.staffed()
    html = await (await visitor.get("/1")).text()
    assert '<a class="call" href="tel:+12125550142">+1 (212) 555-0142</a>' in html
    assert '<time datetime="2026-03-04T14:05:00Z">14:05 UTC</time>' in html


async def test_a_drill_is_marked_as_one(visitor: Visitor) -> None:
    await visitor.room.declared("--drill sev1 Practice")
    assert "🧪 DRILL" in await visitor.reads()
    assert "This is practice. No customer is affected." in await visitor.reads("/1")


async def test_an_incident_that_is_over_can_be_read_too(visitor: Visitor) -> None:
    await visitor.room.staffed()
    await visitor.room.types("mitigate Rolled back")
    await visitor.room.types("resolve No errors for ten minutes")
    said = await visitor.reads("/1")
    assert "✅ resolved" in said
    assert "Next update none owed" in said


async def test_private_incidents_are_nowhere(any_visitor: Visitor) -> None:
    """Not their words, not their people, and not even that there are any."""
    room = any_visitor.room
    await room.declared()
    await room.types("note see <#C0CANARY>", channel=CHANNEL)
    before = await any_visitor.reads(), await (await any_visitor.get("/2")).text()
    await room.declared("--private sev1 CANARY-title", "C0CANARY")
    await room.types("note CANARY-note", channel="C0CANARY")
    await room.types("take scribe", by="U0CANARY", channel="C0CANARY")
    await room.types("update CANARY-update", channel="C0CANARY")
    assert (await any_visitor.reads(), await (await any_visitor.get("/2")).text()) == before
    for path in ("", "/1", "/2", "/2?team=T0ACME", "/2?entries=all"):
        html = await (await any_visitor.get(path)).text()
        assert "CANARY-" not in html
        assert "U0CANARY" not in html
        assert "Private incidents are" in html


async def test_a_private_incident_is_refused_as_one_that_does_not_exist(visitor: Visitor) -> None:
    await visitor.room.declared("--private sev1 CANARY")
    private, missing = await visitor.get("/1"), await visitor.get("/2")
    assert private.status == missing.status == 404
    assert await private.text() == await missing.text()


async def test_what_waits_for_slack_is_counted(any_visitor: Visitor) -> None:
    incident = await any_visitor.room.declared()
    other = await any_visitor.room.declared("sev2 Search is slow", "C0INC2")
    kinds = ("notice", "direct", "topic")
    before = [s for s in await any_visitor.room.rows(Step) if s.incident_id == incident.key]
    await added(
        any_visitor,
        [
            Step(
                team_id=TEAM,
                incident_id=incident.key,
                key=kind,
                kind=kind,
                added_at=NOW,
                ready_at=NOW,
            )
            for kind in kinds
        ],
    )
    messages = len([s for s in before if s.kind in ("notice", "direct", "tell_ready", "whisper")])
    changes = len(before) - messages
    said = await any_visitor.reads("/1")
    assert f"{messages + 2} messages and {changes + 1} changes wait for Slack" in said
    assert "wait for Slack" in await any_visitor.reads(f"/{other.number}")


async def test_the_timeline_comes_in_pages_the_newest_first(any_visitor: Visitor) -> None:
    incident = await any_visitor.room.declared()
    await added(any_visitor, entries(incident, PER_PAGE * 2))  # besides two of its own
    said = await any_visitor.reads("/1")
    assert said.index("finding-0199") < said.index("finding-0100")
    assert "finding-0099" not in said
    assert "202 entries, the newest first, page 1 of 3" in said
    last = await any_visitor.reads("/1?page=3")
    assert last.index("became commander for now") < last.index("declared SEV1")
    assert "finding-0000" not in last
    assert last == await any_visitor.reads("/1?page=99999")
    everything = await any_visitor.reads("/1?entries=all")
    assert everything.index("declared SEV1") < everything.index("finding-0199")


async def test_no_page_is_longer_than_a_browser_takes(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_ENTRIES", PER_PAGE)
    monkeypatch.setattr(shaping, "MOST_ENTRIES", PER_PAGE)
    incident = await visitor.room.declared()
    await added(visitor, entries(incident, PER_PAGE * 2))
    newest = await visitor.reads("/1")
    assert "on one page" not in newest
    assert "in all: the files at the end have them" in newest
    whole = await (await visitor.get("/1?entries=all")).text()
    assert whole.count("data-key") <= PER_PAGE


@pytest.mark.parametrize("page", ["0", "-1", "x", "1000000", "\u0663", "2.5", ""])
async def test_a_page_that_is_none_is_the_first(visitor: Visitor, page: str) -> None:
    await visitor.room.declared()
    assert "declared SEV1" in await visitor.reads(f"/1?page={page}")


@pytest.mark.parametrize(
    "path", ["/0", "/2", "/999999999", "/9999999999", "/x", "/1/x", "/1?team=T"]
)
async def test_what_is_not_there_is_said_to_be_not_there(visitor: Visitor, path: str) -> None:
    await visitor.room.declared()
    answer = await visitor.get(path)
    assert answer.status == 404
    assert "There is no such incident here" in await answer.text()


async def test_two_workspaces_can_have_the_same_number(visitor: Visitor) -> None:
    await visitor.room.declared()
    await added(visitor, [outage(team_id="T0OTHER", title="The other one")])
    html = await (await visitor.get("")).text()
    assert 'href="/incidents/1?team=T0OTHER"' in html
    assert "The other one" in await visitor.reads("/1?team=T0OTHER")
    assert "Checkout returns 500s" in await visitor.reads(f"/1?team={TEAM}")


async def test_a_page_that_is_read_loads_itself_again_unless_told_not_to(visitor: Visitor) -> None:
    await visitor.room.declared()
    refresh = '<meta http-equiv="refresh" content="30">'
    for path in ("", "/1", "/1?page=2"):
        assert refresh in await (await visitor.get(path)).text()
    for path in ("?refresh=off", "/1?refresh=off", "/7"):
        assert refresh not in await (await visitor.get(path)).text()


async def test_links_keep_what_was_chosen(visitor: Visitor) -> None:
    incident = await visitor.room.declared()
    await added(visitor, entries(incident, PER_PAGE))
    html = await (await visitor.get("/1?refresh=off&x=<y>")).text()
    assert 'href="/incidents/1?refresh=off&amp;page=2#timeline"' in html
    assert "x=" not in html.replace("max=", "")


def test_messages_are_kinds_of_steps() -> None:
    assert set(STEPS) >= MESSAGES


async def test_what_customers_feel_is_on_the_incident_s_page(visitor: Visitor) -> None:
    room = visitor.room
    await room.declared()
    await room.types("impact Cards <b>fail</b>")
    said = await visitor.reads("/1")
    assert "What customers feel" in said
    assert "Cards <b>fail</b>" in said
    assert "a main function is down for customers" in said


async def test_nobody_is_told_that_something_was_done_when_nothing_was(visitor: Visitor) -> None:
    await visitor.room.declared()
    for path in ("", "/1", "/2", "?state=all", "/actions", "/figures"):
        html = await (await visitor.get(path)).text()
        assert '<p class="notice well" role="status">' not in html, path


async def test_a_search_finds_letters_of_every_language(any_visitor: Visitor) -> None:
    await any_visitor.room.declared("sev2 \u00dcberweisungen bleiben liegen")
    await any_visitor.room.declared("sev2 Search is slow", channel="C0OTHER")
    for typed in ("\u00fcberweisung", "\u00dcBERWEISUNG", "\u00dcberweisung"):
        page = await any_visitor.reads(f"?q={typed}")
        assert "\u00dcberweisungen" in page
        assert "Search is slow" not in page
