"""The pages of figures, against the table in `told.py`; and what is not to be read there."""

import csv
import io
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import escape

import pytest
from sqlmodel import Session

from bot.web.pages.figures import finding
from bot.web.pages.figures.asked import Asked
from commands.policy import Policy
from commands.rules.measures import Measure
from commands.rules.services import Service
from storage.database import Database
from storage.models import Workspace
from storage.viewers import Viewer
from tests.bot.web.pages.figures.told import HOSTILE, fill
from tests.bot.web.pages.visitor import Visitor, visiting
from tests.cast import NOW, TEAM

SERVICES = {
    "checkout": Service("checkout", "Checkout", slo=99.9),
    "search": Service("search", slo=99.0, slo_window=timedelta(days=7)),
    "mail": Service("mail"),
}
PAGES = ("/figures", "/budgets", "/people", "/figures.csv")


@pytest.fixture
async def looking(database: Database) -> AsyncIterator[Visitor]:
    """Give a visitor on each engine in turn, of the table's incidents."""
    found = visiting(database, policy=Policy(services=SERVICES))
    await database.transaction(fill)
    async with found.client:
        yield found


async def html(visitor: Visitor, path: str) -> str:
    return await (await visitor.get(path)).text()


async def rows(visitor: Visitor, path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(await html(visitor, path))))


async def test_the_figures_are_those_of_the_table(looking: Visitor) -> None:
    said = await looking.reads("/figures")
    for part in (
        "The last 30 days, against as many days before",
        "Incidents 3 3.0 in 30 days 1 before",
        "To restore (MTTR) 50m few nine in ten within 1h46m, from 3 1h before (1)",
        "To detect (MTTD) none nothing to measure none before",
        "Promised updates kept 75% 3 of 4 none before",
        "Commander within five minutes 67% 2 of 3 0% before (1)",
        "Near misses 1 written down 0 before",
    ):
        assert part in said, part


async def test_a_chart_says_what_the_table_under_it_says(looking: Visitor) -> None:
    page = await html(looking, "/figures")
    for label in (
        "2 Mar; 2 incidents; SEV1: 1; SEV2: 1",
        "23 Feb; 1 incident; SEV2: 1",
        "2 Mar; Median 40m; Nine in ten within 48m; From 2 incidents (fewer than five)",
        "SEV1; Median 30m; Nine in ten within 30m; From 1 incident (fewer than five)",
        "checkout; Median 40m; Nine in ten within 48m; From 2 incidents (fewer than five)",
        "23 Feb; Promised updates kept: 0%, 0 of 1; Commander within five minutes: 100%, 1 of 1",
    ):
        assert f'aria-label="{label}"' in page, label
    assert '<th scope="row"><bdi>2 Mar</bdi></th><td>1</td><td>1</td>' in page


async def test_of_other_days_another_service_and_another_time(looking: Visitor) -> None:
    said = await looking.reads("/figures?days=7&service=checkout&measure=mtta")
    assert "How incidents went: Checkout" in said
    assert "Incidents 2 8.6 in 30 days 0 before" in said
    assert "To acknowledge (MTTA), by week" in said
    assert "Near misses" not in said
    year = await looking.reads("/figures?days=365")
    assert "Incidents 4 0.3 in 30 days" in year
    assert "Incidents by severity, by month" in year


async def test_what_is_left_out_is_nowhere(looking: Visitor) -> None:
    for path in PAGES:
        page = await html(looking, f"{path}?days=90")
        assert "hidden-" not in page, path
        assert "11h40m" not in page, path  # 700 minutes


async def test_budgets_say_what_is_left_and_how_it_went(looking: Visitor) -> None:
    """Of 43.2 minutes the 30 of number 1 and the 50 of number 2 are spent; search lost nothing."""
    said = await looking.reads("/budgets")
    for part in (
        "⚠ The error budget is exhausted. Objective 99.9% over 30 days Left nothing of 43m",
        "Spent so far 185%",
        "It is exhausted, 36m more than it allows.",
        "Spent by incident 2 50m, 116% · incident 1 30m, 69.4%",
        "Objective 99% over 7 days Left 1h40m of 1h40m Spent so far 0%",
        "It would be exhausted by 1h40m of an outage for everybody, or 16h48m for one customer",
        "Spent by nothing",
    ):
        assert part in said, part
    assert said.index("Checkout") < said.index("99% over 7 days")
    page = await html(looking, "/budgets")
    assert 'aria-label="2 Mar, 14:05 UTC; 43m left of 43m; nothing spent so far"' in page
    assert 'aria-label="4 Mar, 14:05 UTC; nothing left of 43m; 1h20m spent so far"' in page


async def test_people_are_thanked_and_nobody_is_to_be_a_hero(looking: Visitor) -> None:
    """Grace commanded 29 and 41 minutes, side by side from 1 to 50: 49. Linus: 118, and 2."""
    said = await looking.reads("/people")
    assert "It is no score" in said
    assert "Linus T. carried more than a third of all hours. No heroes" in said
    assert re.search(r"Linus T\. more than a third 2h .{1,20} 71% 2 2", said)
    assert re.search(r"Hopper 49m .{1,20} 29% 2 2", said)
    assert "reckoned in UTC" in said


async def test_who_was_alone_has_nobody_to_share_with(looking: Visitor) -> None:
    """Within five days Grace commanded both, and Linus wrote for two minutes of one."""
    said = await looking.reads("/people?days=7&service=checkout")
    assert "Hopper carried more than a third" in said
    said = await looking.reads("/people?days=30&service=search")
    assert "100%" in said
    assert "carried more than a third" not in said


async def test_hostile_names_and_services_are_only_words(looking: Visitor) -> None:
    page = await html(looking, "/people")
    assert HOSTILE not in page
    assert escape(HOSTILE, quote=False).replace('"', "&#34;") in page
    strange = "%22%3E%3Cscript%3Ealert(2)%3C/script%3E"
    for path in PAGES[:3]:
        assert "<script>alert" not in await html(looking, f"{path}?service={strange}")


async def test_what_makes_no_sense_gives_the_usual(looking: Visitor) -> None:
    usual = await looking.reads("/figures")
    for query in ("days=0", "days=31", "measure=x", "team=T9", "days=7%0d%0a", "x=y"):
        assert await looking.reads(f"/figures?{query}") == usual, query


async def test_the_sheet_says_the_same(looking: Visitor) -> None:
    answer = await looking.get("/figures.csv?days=90&service=checkout")
    assert answer.content_type == "text/csv"
    assert 'filename="sitrep-figures-2026-03-04-90d.csv"' in answer.headers["Content-Disposition"]
    found = {
        (row["grouping"], row["group"], row["measure"]): row
        for row in await rows(looking, "/figures.csv?days=90&service=checkout")
    }
    restore = found["all", "all", "time_to_restore"]
    assert (restore["value"], restore["p90"], restore["number"]) == ("3000", "3480", "3")
    assert (restore["few"], restore["about"]) == ("yes", "checkout")
    assert found["severity", "sev2", "incidents"]["value"] == "1"
    assert found["month", "2026-03", "time_to_restore"]["value"] == "2400"


async def test_without_the_token_nobody_sees_any(looking: Visitor) -> None:
    for path in (*PAGES, "/figures.css", "/figures.js"):
        answer = await looking.client.get(f"/incidents{path}", allow_redirects=False)
        assert answer.status != 200, path
        assert "checkout" not in (await answer.text()).lower(), path


async def test_nothing_in_the_page_is_styled_or_run_in_place(looking: Visitor) -> None:
    page = await html(looking, "/figures")
    assert "style=" not in page  # it would not be heeded
    assert page.count("<script") == 1
    assert 'src="/incidents/figures.js?v=' in page


async def test_where_nothing_was_ever_declared_the_pages_say_so(sqlite_database: Database) -> None:
    visitor = visiting(sqlite_database)
    async with visitor.client:
        assert "Incidents 0" in await visitor.reads("/figures")
        assert "No service has an objective yet" in await visitor.reads("/budgets")
        assert "Nobody held a role in these days." in await visitor.reads("/people")


async def test_of_several_workspaces_one_is_shown(looking: Visitor) -> None:
    def another(session: Session) -> None:
        session.add(Workspace(team_id="T0ZULU"))

    await looking.room.database.transaction(another)
    assert "Incidents 3" in await looking.reads("/figures")
    assert "Incidents 0" in await looking.reads("/figures?team=T0ZULU")


async def test_who_signed_in_sees_their_own_workspace_alone(looking: Visitor) -> None:
    def another(session: Session) -> None:
        session.add(Workspace(team_id="T0ZULU"))

    await looking.room.database.transaction(another)
    theirs, asked = Viewer("T0ZULU", "U0ZOE"), Asked("figures", team_id=TEAM)
    found = await looking.room.database.read(
        lambda session: finding.figured(session, theirs, asked, NOW)
    )
    assert (found.teams, found.team_id) == (["T0ZULU"], "T0ZULU")
    assert not found.now.measured.rows


def test_an_address_says_only_what_is_not_usual() -> None:
    assert Asked("figures").link() == "/incidents/figures"
    one = Asked("figures", 90, "a&b", Measure.DETECT, "T1")
    assert one.link("people") == "/incidents/people?days=90&service=a%26b&measure=mttd&team=T1"
    assert one.link(days=30, service=None, measure=Measure.RESTORE, team_id=None) == (
        "/incidents/figures"
    )
