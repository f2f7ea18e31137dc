"""Programs read incidents, timelines, postmortems and action items, and nothing that is private."""

import asyncio
import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate

from bot.export import FORMS, calendar
from bot.web.api import openapi
from bot.web.api.asked import MOST
from storage import archive
from storage.database import Database
from tests.bot.web.api.program import PREFIX, TOKEN, Program
from tests.cast import TEAM

MINUTE = timedelta(minutes=1)


async def test_the_description_is_one() -> None:
    document = openapi.document()
    validate(document)
    assert json.dumps(document)


async def test_the_description_names_every_address(alone: Program) -> None:
    served = (await alone.get("/openapi.json")).json
    assert served == openapi.document()
    resources = {resource.canonical for resource in alone.client.app.router.resources()}
    (api,) = (r for r in alone.client.app.router.resources())
    found = {one.canonical for one in api._app.router.resources()}  # noqa: SLF001
    assert {PREFIX + path for path in served["paths"]} == found
    assert resources == {PREFIX}


async def test_incidents_are_listed_and_private_ones_are_not(program: Program) -> None:
    found = (await program.get("/incidents")).json
    listed = [(one["team_id"], one["number"]) for one in found["items"]]
    assert listed == [("T0OTHER", 3), (TEAM, 12), (TEAM, 3)]
    assert found["next"] is None


async def test_one_incident_is_its_export(program: Program, database: Database) -> None:
    answer = await program.get("/incidents/12")
    key = await database.read(lambda at: archive.numbered(at, 12)[0].key)
    whole = await database.read(lambda at: archive.whole(at, key))
    assert answer.text == FORMS["ndjson"](whole)
    assert (await program.get("/incidents/12.md")).text == FORMS["markdown"](whole)
    csv = await program.get("/incidents/12.csv")
    assert csv.text == FORMS["csv"](whole)
    assert csv.headers["Content-Disposition"] == 'attachment; filename="incident-12.csv"'


@pytest.mark.parametrize("rest", ["", ".md", ".csv", "/timeline", "/postmortem"])
async def test_of_a_private_one_nothing_is_known(program: Program, rest: str) -> None:
    private = await program.get(f"/incidents/7{rest}")
    missing = await program.get(f"/incidents/8{rest}")
    assert (private.status, missing.status) == (404, 404)
    assert private.text == missing.text.replace("8", "7")
    assert "application/problem+json" in private.headers["Content-Type"]


@pytest.mark.parametrize("rest", ["", ".md", ".csv", "/timeline", "/postmortem"])
async def test_of_several_workspaces_one_is_chosen(program: Program, rest: str) -> None:
    several = await program.get(f"/incidents/3{rest}")
    assert several.status == 409
    assert "add team=… (T0ACME, T0OTHER)" in several.json["detail"]
    assert (await program.get(f"/incidents/3{rest}?team=T0OTHER")).status == 200


async def test_a_postmortem_is_told_as_it_reads_now(program: Program) -> None:
    found = (await program.get("/incidents/12/postmortem")).json
    (summary,) = (one for one in found["sections"] if one["name"] == "summary")
    assert (summary["version"], summary["title"]) == (2, "Summary")
    (well,) = (one for one in found["sections"] if one["name"] == "well")
    assert (well["version"], well["text"], well["edited_at"]) == (0, "", None)


async def test_nothing_is_told_without_the_token(program: Program) -> None:
    for path in openapi.document()["paths"]:
        address = path.replace("{number}", "12")
        missing = await Program(program.client, token=None).get(address)
        assert (missing.status, missing.json["detail"]) == (
            401,
            "Send the token: Authorization: Bearer …",
        )
        assert missing.headers["WWW-Authenticate"] == 'Bearer realm="sitrep"'
        by_link = await Program(program.client, token=None).get(f"{address}?token={TOKEN}")
        assert by_link.status == 401, address


async def test_who_guesses_has_to_wait(alone: Program) -> None:
    wrong = [(await alone.get("/incidents", token=f"{TOKEN}{n}")).status for n in range(6)]
    assert wrong == [401, 401, 401, 401, 401, 429]
    late = await alone.get("/incidents")
    assert late.status == 429
    assert int(late.headers["Retry-After"]) > 0


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("status=done", "status: it must be some of open, declared, "),
        ("severity=sev9", "severity: it must be some of sev1, sev2, sev3, sev4, with commas."),
        ("since=yesterday", "since: it must be an instant such as 2026-03-04T14:05:00Z, or a day"),
        ("until=2026-03-04T14:05:00", "until: it must be an instant"),
        ("drill=yes", "drill: it must be true or false."),
        ("limit=0", f"limit: it must be a number from 1 to {MOST}."),
        ("limit=1000", f"limit: it must be a number from 1 to {MOST}."),
        ("limit=²", f"limit: it must be a number from 1 to {MOST}."),
        ("cursor=WyJ4IiwxXQ", "cursor: it must be the “next” of the page before, as it was given."),
        # An instant, and as its id what is true.
        ("cursor=WyIyMDI2LTAxLTAxVDAwOjAwOjAwIiwgdHJ1ZV0", "cursor: it must be the “next”"),
        ("team=acme", "team: it must be a workspace's id such as T024BE7LD."),
        ("colour=blue", "There is no parameter “colour”: use status, severity, service, since"),
        ("%0a=1", "There is no parameter of that name: use"),
    ],
)
async def test_a_wrong_parameter_is_told(alone: Program, query: str, said: str) -> None:
    refused = await alone.get(f"/incidents?{query}")
    assert (refused.status, refused.json["title"]) == (400, "Bad Request")
    assert refused.json["detail"].startswith(said)


async def test_an_address_that_is_none_is_told(alone: Program) -> None:
    for path in ("/", "/incidents/", "/incidents/x", "/incidents/1/roles", "/é"):
        refused = await alone.get(path)
        assert refused.status == 404, path
    written = await alone.get("/incidents", method="POST")
    assert (written.status, written.headers["Allow"]) == (405, "GET,HEAD")
    assert json.loads(written.text)["detail"] == "This is only read: use GET or HEAD."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(said=st.text(max_size=40), name=st.sampled_from(["cursor", "since", "service", "limit"]))
async def test_whatever_is_asked_is_answered(alone: Program, said: str, name: str) -> None:
    async with alone.client.get(
        f"{PREFIX}/incidents",
        params={name: said.encode("utf-8", "replace").decode()},
        headers={"Authorization": f"Bearer {TOKEN}"},
    ) as answer:
        assert answer.status in (200, 400)


@pytest.mark.parametrize(
    "path",
    ["/incidents", "/incidents/12", "/incidents/12.md", "/incidents/12/timeline", "/calendar.ics"],
)
async def test_what_is_known_already_is_not_sent_again(program: Program, path: str) -> None:
    first = await program.get(path)
    assert first.headers["Cache-Control"] == "private, no-cache"
    for known in (first.headers["ETag"], f'"x", W/{first.headers["ETag"]}', "*"):
        again = await program.get(path, If_None_Match=known)
        assert (again.status, again.text) == (304, "")
    assert (await program.get(path, If_None_Match='"other"')).status == 200
    head = await program.get(path, method="HEAD")
    assert (head.status, head.text) == (200, "")
    assert head.headers["ETag"] == first.headers["ETag"]
    assert head.headers["Content-Length"] == str(len(first.text.encode()))


async def test_many_may_read_at_once(program: Program) -> None:
    answers = await asyncio.gather(*(program.get("/incidents/12") for _ in range(12)))
    assert {answer.status for answer in answers} == {200}


async def test_the_calendar_has_an_address_that_programs_without_headers_take(
    program: Program,
) -> None:
    own = calendar.token(TOKEN)
    outside = Program(program.client, token=None)
    feed = await outside.get(f"/calendar.ics?token={own}")
    assert feed.text.startswith("BEGIN:VCALENDAR\r\n")
    assert feed.text == (await program.get("/calendar.ics")).text
    assert "URL:https://sitrep.example.com/incidents/" in feed.text
    assert (await outside.get(f"/calendar.ics?token={own}&team={TEAM}")).status == 200
    for path in openapi.document()["paths"]:
        address = path.replace("{number}", "12")
        if address != "/calendar.ics":
            assert (await outside.get(f"{address}?token={own}")).status == 401, address
    for address in ("/incidents", "/calendar.ics"):  # it is no token for a header
        assert (await outside.get(address, token=own)).status == 401, address
    assert (await outside.get("/calendar.ics?token=guessed")).status == 401
